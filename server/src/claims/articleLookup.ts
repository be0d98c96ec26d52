import type { Mention } from '../mentions/mention.ts';
import type { ArticleFacts, SentenceFacts } from './articleFacts.ts';
import type { Claim } from './claim.ts';

/** What is asked of an article again and again, looked up once: a view of a thousand rows goes through the article once, not a thousand times. */
interface Lookup {
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Those that are kept, in order. */
  readonly sentences: readonly SentenceFacts[];
}

const lookups = new WeakMap<ArticleFacts, Lookup>();

function lookupOf(facts: ArticleFacts): Lookup {
  let lookup = lookups.get(facts);
  if (!lookup) {
    const claims = new Map<string, Claim[]>();
    for (const claim of facts.claims)
      for (const mention of new Set(claim.mentions)) {
        const list = claims.get(mention);
        if (list) list.push(claim);
        else claims.set(mention, [claim]);
      }
    const mentions = new Map<number, Mention>();
    for (const mention of facts.mentions) if (!mentions.has(mention.start)) mentions.set(mention.start, mention);
    lookup = { claims, mentions, sentences: facts.sentences.filter(sentence => sentence !== null) };
    lookups.set(facts, lookup);
  }
  return lookup;
}

/** The claims that are bound from a mention, in text order. */
export const claimsOfMention = (facts: ArticleFacts, mention: string): readonly Claim[] =>
  lookupOf(facts).claims.get(mention) ?? [];

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
