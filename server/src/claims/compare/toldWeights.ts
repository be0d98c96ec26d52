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
  'around, share': 2.25,
  'same day': 1.27,
  'same digits': 1.05,
  period: 0.9,
  'sentence, share': 0.67,
  'around, goods': 0.56,
  goods: 0.52,
  named: 0.5,
  'of a length': 0.45,
  sentence: 0.43,
  'words, no class': 0.37,
  'once, same time': 0.29,
  'to come': 0.28,
  'of a count': 0.26,
  'stranger, a country': 0.22,
  'named, no country': 0.21,
  'of a measure': 0.21,
  figures: 0.17,
  'strangers on both sides': 0.16,
  'recurring, time on one side': 0.11,
  'lacking on both sides': 0.09,
  'states apart': 0.08,
  'day, lacking': 0.07,
  'of a day': 0.06,
  'recurring, same time': 0.05,
  words: 0.04,
  always: 0.03,
  'day, words': 0.03,
  'lacking, contrast': 0.03,
  names: -0.01,
  metric: -0.05,
  'named, countries alone': -0.05,
  'once, no time': -0.05,
  listed: -0.1,
  'words of both': -0.11,
  'lacking, narrowing': -0.13,
  'once, time on one side': -0.14,
  small: -0.16,
  'recurring, no time': -0.23,
  'strangers told elsewhere': -0.28,
  qualified: -0.3,
  'goods on one side': -0.32,
  lacking: -0.35,
  strangers: -0.37,
  'of percent': -0.45,
  'qualified on one side': -0.47,
  'of money': -0.5,
  'names, of nobody known': -0.53,
  'figures apart': -0.64,
  'far apart': -0.84,
  around: -1.15,
};
