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
  'same digits': 1.54,
  'same day': 1.41,
  named: 0.97,
  'once, time on one side': 0.71,
  'sentence, share': 0.69,
  'of a measure': 0.56,
  period: 0.54,
  'of a length': 0.5,
  'words, no class': 0.48,
  'recurring, same time': 0.41,
  goods: 0.35,
  'words of both': 0.34,
  words: 0.33,
  'named, no country': 0.3,
  always: 0.29,
  sentence: 0.24,
  'day, lacking': 0.22,
  'strangers on both sides': 0.21,
  'lacking, narrowing': 0.18,
  names: 0.15,
  'of a day': 0.15,
  'once, same time': 0.12,
  'states apart': 0.12,
  'stranger, a country': 0.07,
  'named, countries alone': 0.06,
  'lacking, contrast': -0.03,
  'recurring, time on one side': -0.04,
  'to come': -0.04,
  small: -0.05,
  'of a count': -0.06,
  'once, no time': -0.08,
  'names, of nobody known': -0.09,
  'lacking on both sides': -0.17,
  'goods on one side': -0.19,
  figures: -0.27,
  listed: -0.27,
  qualified: -0.28,
  metric: -0.35,
  'of percent': -0.36,
  'strangers told elsewhere': -0.41,
  lacking: -0.47,
  'of money': -0.49,
  'day, words': -0.52,
  'figures apart': -0.56,
  'qualified on one side': -0.57,
  strangers: -0.67,
  'recurring, no time': -0.83,
  around: -1.15,
  'far apart': -1.49,
};
