import type { Weights } from '../register/rank/candidate.ts';

/*
 * What speaks for two figures that nothing keeps apart (toldApart.ts) being figures of one thing, and how much: made by "npm run train -- told", not by
 * hand.
 *
 * - "names": how many of those whom the clauses of both figures name are the same; "named": their sentences; "around": whom both articles name most
 * - "strangers": whom one clause names and the other article does not; "strangers told elsewhere": whom it names in another place
 * - "words": words nearest to one figure that the other sentence has; "words of both": that are nearest to both; "no class": that concepts.ts has in no
 *   row; "lacking": that the other sentence has not; "sentence": words of both sentences, "share": of the shorter; "figures": their other figures
 * - "recurring": of what is told each month; "once": of what is done; "period", "metric": both claims have the same one
 */
export const TOLD_WEIGHTS: Weights = {
  'around, share': 2.37,
  'same day': 1.2,
  'same digits': 1.05,
  period: 0.87,
  named: 0.66,
  'of a length': 0.56,
  'sentence, share': 0.51,
  sentence: 0.48,
  'around, goods': 0.42,
  'of a count': 0.35,
  'of a measure': 0.34,
  'recurring, same time': 0.3,
  'to come': 0.24,
  goods: 0.23,
  'words, no class': 0.22,
  figures: 0.2,
  'named, no country': 0.18,
  'once, same time': 0.18,
  'recurring, time on one side': 0.18,
  'stranger, a country': 0.15,
  'strangers on both sides': 0.14,
  names: 0.13,
  'lacking, contrast': 0.09,
  'lacking on both sides': 0.06,
  'states apart': 0.06,
  'day, lacking': 0.05,
  'of a day': 0.04,
  'day, words': -0.02,
  'goods on one side': -0.05,
  listed: -0.09,
  words: -0.09,
  'words of both': -0.11,
  metric: -0.13,
  always: -0.14,
  'once, time on one side': -0.19,
  'named, countries alone': -0.2,
  'once, no time': -0.23,
  'strangers told elsewhere': -0.23,
  'of a rate': -0.28,
  strangers: -0.28,
  small: -0.36,
  'of money': -0.37,
  qualified: -0.38,
  'recurring, no time': -0.38,
  'qualified on one side': -0.4,
  lacking: -0.45,
  'names, of nobody known': -0.53,
  'figures apart': -0.61,
  'far apart': -0.82,
  'of percent': -1.05,
  around: -1.1,
};
