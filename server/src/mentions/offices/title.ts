import type { TokenSpan } from '../scene.ts';

/** A title found in the text, with what stands around it. */
export interface Title extends TokenSpan {
  /** Its head noun. */
  readonly head: number;
  readonly headWord: string;
  readonly plural: boolean;
  /** First token that belongs to the phrase: determiner, owner's possessive ending or status word, or `first`. */
  readonly phraseFirst: number;
  readonly status: 'former' | 'acting' | 'designate' | undefined;
  /** Party id of a country in the title, in its complement, or before it as its owner. */
  readonly party: string | undefined;
  /** Agency id of a body in the title, its complement or its owner. */
  readonly agency: string | undefined;
  /** "the", "a", "its", "'s" or "" before the title. */
  readonly determiner: string;
  /** Whether the words themselves say that the office is a public one. */
  readonly isPublic: boolean;
  /** Public if a name follows at once. */
  readonly publicBeforeName: boolean;
  /** Whether the words say that the office is private ("Nucor Corp president", "vice president of sales"). */
  readonly isPrivate: boolean;
  /** Tokens of capitalised words that are no known part of titles: "Trump" in "Trump adviser", "Ohio" in "Ohio governor". */
  readonly strange: TokenSpan | undefined;
}
