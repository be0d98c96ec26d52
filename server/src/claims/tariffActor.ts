import type { Knowledge } from '../knowledge/knowledge.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

/** Who imposes a tariff and, where the grammar tells, who bears it. */
export interface Imposer {
  readonly party: string | undefined;
  /** The party that the subject or a possessive names as the one that bears it: "China faces …", "Japan's 24 percent". */
  readonly bearer: string | undefined;
  /** A pronoun stands where the imposer should: the one last spoken of. */
  readonly pronoun: boolean;
  /** Somebody who is not named imposes it: nobody carried over from before. */
  readonly other?: boolean;
  readonly mentions: readonly string[];
  /** The official who acted. */
  readonly person: string | undefined;
}

export interface ImposerContext {
  readonly knowledge: Knowledge;
  /** ISO day of the article. */
  readonly day: string | null;
}

export const NOBODY: Imposer = { party: undefined, bearer: undefined, pronoun: false, mentions: [], person: undefined };

/** "'s", or the bare apostrophe after a name in the plural. */
export const isPossessive = (view: SentenceView, i: number): boolean => {
  const word = wordAt(view, i);
  return word === "'s" || (word === "'" && view.markAt(i - 1) !== undefined);
};

const ACTORS: ReadonlySet<string> = new Set(['party', 'official', 'agency']);
export const isActor = (mark: Mark): boolean => ACTORS.has(mark.mention.type);

/** A mention as the one who imposes; undefined where it is not known for whom it acts. */
export const acting = (mark: Mark, context: ImposerContext): Imposer | undefined => {
  const party = partyOf(mark.mention, context.knowledge, context.day);
  if (!party) return undefined;
  const person = mark.mention.type === 'official' ? mark.mention.entity.id : undefined;
  return { party, bearer: undefined, pronoun: false, mentions: [mark.mention.id], person };
};

/** The party named at a token. */
export function partyAt(view: SentenceView, i: number, context: ImposerContext): string | undefined {
  const mention = view.markAt(i)?.mention;
  return mention?.type === 'party' ? partyOf(mention, context.knowledge, context.day) : undefined;
}
