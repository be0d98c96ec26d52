import type { Reading } from '../../reading.ts';
import type { SentenceView } from '../../sentenceView.ts';
import type { Days } from '../days.ts';
import type { Decided } from '../decided.ts';
import type { Focus } from '../focus.ts';
import type { HomeSigns } from '../home.ts';
import type { Issuer } from '../issuer.ts';
import type { NamedDay } from '../namedDays.ts';
import type { Register } from '../register.ts';
import type { Turn } from '../turns.ts';
import type { Ranking } from './rank.ts';
import type { Told } from './told.ts';

/** What an article as a whole says. */
export interface Discourse {
  readonly register: Register;
  readonly days: Days;
  /** The days that the article names. */
  readonly named: readonly NamedDay[];
  /** Of how many sentences it is. */
  readonly sentences: number;
  /** The sentences above it. */
  readonly headings: readonly number[];
  readonly told: Told;
  readonly focus: Focus;
  /** The government that issues it, where it is a document of one. */
  readonly issuer: Issuer | undefined;
  /** Who speaks in a sentence, where it is the transcript of questions and answers. */
  readonly turnOf: (sentence: number) => Turn | undefined;
  readonly decided: Decided;
  /** The countries from which it may be told, likeliest first; looked for when first asked. */
  readonly homes: () => ReadonlyMap<string, HomeSigns>;
  /** Whether a duty of a sentence that says nothing of it is one on exports. */
  readonly isOnExports: (sentence: number) => boolean;
  /** The last heading of a section above a sentence; -1 for none. */
  readonly headingOf: (sentence: number) => number;
  /** The sentence that leads in the list in which one stands; -1 for none. */
  readonly leadOf: (sentence: number) => number;
  /** A sentence without its tree; undefined for one that names nothing. */
  readonly viewAt: (sentence: number) => SentenceView | undefined;
  /** A sentence with its tree; undefined for one that names nothing. */
  readonly readingAt: (sentence: number) => Reading | undefined;
  /** A sentence with its tree, also of one that names nothing. */
  readonly plainlyReadAt: (sentence: number) => Reading | undefined;
  /** The goods that a sentence tells of by those who make them. */
  readonly goodsMade: (sentence: number) => readonly string[];
  readonly ranking: Ranking;
}
