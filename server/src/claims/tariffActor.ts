import type { Knowledge } from '../knowledge/knowledge.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { BE, BEARING } from './tariffWords.ts';

/** Whom a pronoun means: the one who speaks ("we"), an official ("he", "the president"), a government or country ("it"). */
export type Pronoun = 'speaker' | 'person' | 'party';

/** Who imposes a tariff and, where the grammar tells, who bears it. */
export interface Imposer {
  readonly party: string | undefined;
  /** The party that the subject or a possessive names as the one that bears it: "China faces …", "Japan's 24 percent". */
  readonly bearer: string | undefined;
  /** A pronoun, or a title like one, stands where the imposer should. */
  readonly pronoun?: Pronoun;
  /** Somebody who is not named imposes it: nobody carried over from before. */
  readonly other?: boolean;
  /** Somebody who is named, but not known: the tariffs are no longer those of whom they were. */
  readonly stranger?: boolean;
  /** Named by an adjective only: "Chinese tariffs" may be tariffs on China. */
  readonly adjective?: boolean;
  readonly mentions: readonly string[];
  /** The official who acted. */
  readonly person: string | undefined;
}

export interface ImposerContext {
  readonly knowledge: Knowledge;
  /** ISO day of the article. */
  readonly day: string | null;
}

export const NOBODY: Imposer = { party: undefined, bearer: undefined, mentions: [], person: undefined };
/** Somebody else than those who are named imposes it: "they", "other countries". */
export const OTHERS: Imposer = { ...NOBODY, other: true };
/** Somebody named acts, of whom it is not known for whom. */
export const STRANGER: Imposer = { ...OTHERS, stranger: true };

/** "'s", or the bare apostrophe after a name in the plural. */
export const isPossessive = (view: SentenceView, i: number): boolean => {
  const word = wordAt(view, i);
  return word === "'s" || (word === "'" && view.markAt(i - 1) !== undefined);
};

const ACTORS: ReadonlySet<string> = new Set(['party', 'official', 'agency']);
/** Who can act and speak. */
export const isActor = (mark: Mark): boolean => ACTORS.has(mark.mention.type);

/** A mention as the one who imposes; undefined where it is not known for whom it acts. */
export const acting = (mark: Mark, context: ImposerContext): Imposer | undefined => {
  const party = partyOf(mark.mention, context.knowledge, context.day);
  if (!party) return undefined;
  const person = mark.mention.type === 'official' ? mark.mention.entity.id : undefined;
  return { party, bearer: undefined, mentions: [mark.mention.id], person };
};

/** The party named at a token. */
export function partyAt(view: SentenceView, i: number, context: ImposerContext): string | undefined {
  const mention = view.markAt(i)?.mention;
  return mention?.type === 'party' ? partyOf(mention, context.knowledge, context.day) : undefined;
}

const MEETING: ReadonlySet<string> = new Set(['meet', 'meets', 'met', 'meeting']);

/** A verb whose subject bears the tariff; "meet" is one only where a tariff is its object ("now meet the same extra duties"). "Are charged" is passive. */
export function isBearing(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (BEARING.has(word)) return true;
  if ((word === 'charged' || word === 'taxed') && BE.has(wordAt(view, i - 1))) return true;
  if (!MEETING.has(word)) return false;
  for (let at = i + 1; at < Math.min(view.last, i + 6); at++) {
    if (isTariffNoun(view.tokens, at)) return true;
    if (view.markAt(at) || OBJECT_ENDS.has(wordAt(view, at))) return false;
  }
  return false;
}
const OBJECT_ENDS: ReadonlySet<string> = new Set(['with', 'and', ',', 'to', 'on', 'in']);

/** The parties of a list that ends at the one named last before token `end`: "Canada, Mexico and the European Union". */
export function listedParties(view: SentenceView, party: string, end: number, context: ImposerContext): string[] {
  let at = end - 1;
  while (at >= view.first && partyAt(view, at, context) !== party) at--;
  const parties = [party];
  for (let i = at; i >= view.first; ) {
    i = (view.markAt(i)?.first ?? i) - 1;
    while (LIST_WORDS.has(wordAt(view, i))) i--;
    const other = i < at ? partyAt(view, i, context) : undefined;
    if (other === undefined) break;
    if (!parties.includes(other)) parties.unshift(other);
  }
  return parties;
}
const LIST_WORDS: ReadonlySet<string> = new Set([',', 'and', 'the', 'both', 'or']);
