import type { Days } from '../days.ts';
import type { Decided } from '../decided.ts';
import type { Focus } from '../focus.ts';
import type { Register } from '../register.ts';
import type { Ranking } from './rank.ts';
import type { Told } from './told.ts';

/** What an article as a whole says. */
export interface Discourse {
  readonly register: Register;
  readonly days: Days;
  readonly told: Told;
  readonly focus: Focus;
  /** The government that issues it, where it is a document of one. */
  readonly issuer: string | undefined;
  readonly decided: Decided;
  /** The last heading of a section above a sentence; -1 for none. */
  readonly headingOf: (sentence: number) => number;
  readonly ranking: Ranking;
}
