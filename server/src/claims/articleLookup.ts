import { Recent } from '../base/recent.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ArticleFacts, SentenceFacts } from './articleFacts.ts';
import type { Claim } from './claim.ts';
import { type FiledClaims, fileClaims } from './filedClaims.ts';
import { PackedFacts } from './packedFacts.ts';

/** One mention by its place in the list, without the others where they are packed. */
export const mentionOf = (facts: ArticleFacts, index: number): Mention | undefined =>
  facts instanceof PackedFacts ? facts.mention(index) : facts.mentions[index];

/** One sentence by its place in the list, without the others where they are packed. */
export const sentenceOf = (facts: ArticleFacts, index: number): SentenceFacts | null | undefined =>
  facts instanceof PackedFacts ? facts.sentence(index) : facts.sentences[index];

export const countMentions = (facts: ArticleFacts): number =>
  facts instanceof PackedFacts ? facts.mentionCount : facts.mentions.length;

export const countClaims = (facts: ArticleFacts): number =>
  facts instanceof PackedFacts ? facts.claimCount : facts.claims.length;

/** Its claims as the index files them, which are not made for this where they are packed. */
export const filedClaims = (facts: ArticleFacts): FiledClaims =>
  facts instanceof PackedFacts ? { keys: facts.filed, compared: facts.compared } : fileClaims(facts);

/** The same facts under the name that the folder has for the article. */
export const filedAs = (facts: ArticleFacts, file: string, alone = false): ArticleFacts =>
  facts instanceof PackedFacts
    ? new PackedFacts(facts.bytes, { file, alone })
    : { ...facts, file, ...(alone ? { alone } : {}) };

/** What is asked of an article again and again, looked up once: a view of a thousand rows goes through the article once, not a thousand times. */
interface Lookup {
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Those that are kept, in order. */
  readonly sentences: readonly SentenceFacts[];
}

const lookups = new WeakMap<ArticleFacts, Lookup>();
/** Of closed articles, whose mentions are not kept. */
const recent = new Recent<ArticleFacts, Lookup>(8);
const claimLookups = new WeakMap<ArticleFacts, ReadonlyMap<string, readonly Claim[]>>();

function lookupOf(facts: ArticleFacts): Lookup {
  if (facts instanceof PackedFacts) return recent.get(facts, () => newLookup(facts));
  let lookup = lookups.get(facts);
  if (!lookup) {
    lookup = newLookup(facts);
    lookups.set(facts, lookup);
  }
  return lookup;
}

function newLookup(facts: ArticleFacts): Lookup {
  const mentions = new Map<number, Mention>();
  for (const mention of facts.mentions) if (!mentions.has(mention.start)) mentions.set(mention.start, mention);
  return { mentions, sentences: facts.sentences.filter(sentence => sentence !== null) };
}

/** Fewer claims are gone through: a table of them would be longer. */
const MANY_CLAIMS = 12;

function claimsByMention(facts: ArticleFacts): ReadonlyMap<string, readonly Claim[]> {
  let lookup = claimLookups.get(facts);
  if (!lookup) {
    const claims = new Map<string, Claim[]>();
    for (const claim of facts.claims)
      for (const mention of new Set(claim.mentions)) {
        const list = claims.get(mention);
        if (list) list.push(claim);
        else claims.set(mention, [claim]);
      }
    lookup = claims;
    claimLookups.set(facts, lookup);
  }
  return lookup;
}

/** The claims that are bound from a mention, in text order. */
export const claimsOfMention = (facts: ArticleFacts, mention: string): readonly Claim[] =>
  facts.claims.length < MANY_CLAIMS
    ? facts.claims.filter(claim => claim.mentions.includes(mention))
    : (claimsByMention(facts).get(mention) ?? []);

/** The first mention that starts at an offset. */
export const mentionStartingAt = (facts: ArticleFacts, start: number): Mention | undefined =>
  lookupOf(facts).mentions.get(start);

/** The kept sentence that holds an offset, its end included; the first of two that meet there. */
export function sentenceHolding(facts: ArticleFacts, offset: number): SentenceFacts | undefined {
  const { sentences } = lookupOf(facts);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as SentenceFacts).end < offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}

/** Whether it is known what a figure is of. Of the others no more is known than what their sentences tell, for the comparison of figures alone. */
export const isBound = ({ told }: Claim): boolean => !told?.open;
