import type { Weights } from '../register/rank/candidate.ts';

/*
 * What speaks for two figures that nothing keeps apart (toldApart.ts) being figures of one thing, and how much: made by "npm run train -- told", not by
 * hand.
 *
 * - "named": whom both sentences name; "names, of nobody known": of those, of whom the knowledge has nothing; "around": whom both articles name most
 * - "strangers": whom one clause names and the other article does not
 * - "lacking": words nearest to one figure that the other sentence has not; "sentence": words of both sentences, "share": of the shorter
 * - "recurring": of what is told each month; "once": of what is done; "period": both claims have the same one; "qualified": "up to", "a year"
 */
export const TOLD_WEIGHTS: Weights = {
  'around, share': 2.68,
  'same day': 1.28,
  'same digits': 0.98,
  named: 0.92,
  period: 0.79,
  'sentence, share': 0.59,
  'of a length': 0.57,
  goods: 0.46,
  'around, goods': 0.42,
  'of a count': 0.39,
  sentence: 0.38,
  'of a measure': 0.36,
  'once, same time': 0.35,
  'recurring, time on one side': 0.24,
  'recurring, same time': 0.18,
  'of a day': 0.05,
  'to come': 0.02,
  always: -0.04,
  'once, no time': -0.11,
  strangers: -0.17,
  'once, time on one side': -0.19,
  'named, countries alone': -0.27,
  'qualified on one side': -0.32,
  qualified: -0.39,
  'of money': -0.41,
  'of a rate': -0.43,
  'recurring, no time': -0.53,
  lacking: -0.55,
  'names, of nobody known': -0.56,
  'figures apart': -0.71,
  'far apart': -0.92,
  'of percent': -1,
  around: -1.07,
};
