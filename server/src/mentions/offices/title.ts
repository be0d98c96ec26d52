import type { AgencySpot } from '../agencies/agencySpot.ts';
import type { TokenSpan } from '../scene.ts';

/** The bodies of an article by the token they begin or end at. */
export interface BodyLookup {
  startingAt(token: number): AgencySpot | undefined;
  /** A body whose last token is the one before. */
  endingAt(token: number): AgencySpot | undefined;
}

/** What follows a head noun: "of economy, trade and industry", "of the Bank of Japan", "to China". */
export interface Complement {
  /** Token after the complement, or after the head where there is none. */
  last: number;
  party: string | undefined;
  agency: string | undefined;
  publicField: boolean;
  /** Another office or a public body in lower case: "to the president", "of the delegation". */
  isOfficial: boolean;
  isPrivate: boolean;
  /** A common noun that says nothing of a public body: private unless the words before the head say otherwise. */
  isCommon: boolean;
  /** A capitalised object of one or two words, which may be a person. */
  person: TokenSpan | undefined;
}

/** A title found in the text, with what stands around it. */
export interface Title extends TokenSpan {
  /** First token of another title of the same person before this one: "Deputy Prime Minister and | Finance Minister". */
  readonly joinedFirst?: number;
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
  /** Capitalised words that may name whom the holder acts for: "Trump" in "Trump adviser", "Trump's adviser", "adviser to Trump". */
  readonly associate: TokenSpan | undefined;
}
