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
  'same day': 1.44,
  'same digits': 1.39,
  named: 0.96,
  'once, time on one side': 0.86,
  'sentence, share': 0.67,
  period: 0.65,
  'of a measure': 0.57,
  'of a length': 0.53,
  words: 0.43,
  'words, no class': 0.41,
  'lacking, narrowing': 0.39,
  'recurring, same time': 0.38,
  'words of both': 0.38,
  always: 0.36,
  goods: 0.36,
  'named, no country': 0.32,
  'strangers on both sides': 0.24,
  'day, lacking': 0.23,
  sentence: 0.2,
  'of a day': 0.16,
  'named, countries alone': 0.09,
  names: 0.07,
  'states apart': 0.06,
  'of a count': 0.04,
  'to come': 0.02,
  'once, same time': 0.01,
  'stranger, a country': 0.01,
  'recurring, time on one side': -0.03,
  small: -0.04,
  'names, of nobody known': -0.08,
  'once, no time': -0.08,
  'lacking, contrast': -0.11,
  'lacking on both sides': -0.14,
  'goods on one side': -0.23,
  listed: -0.28,
  qualified: -0.3,
  figures: -0.31,
  metric: -0.32,
  'strangers told elsewhere': -0.33,
  'of percent': -0.36,
  lacking: -0.44,
  'day, words': -0.47,
  'of money': -0.57,
  'qualified on one side': -0.57,
  'figures apart': -0.61,
  'recurring, no time': -0.79,
  strangers: -0.85,
  around: -1.18,
  'far apart': -1.52,
};
