import type { Span } from '../base/span.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { claimsOfMention, mentionOf, sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import type { Place } from '../corpus/finding.ts';
import type { Mention } from '../mentions/mention.ts';

/** Ids are "m1", "m2" … in the order of the mentions. */
export function findMention(facts: ArticleFacts, id: string): Mention | undefined {
  const mention = mentionOf(facts, Number(id.slice(1)) - 1);
  return mention?.id === id ? mention : undefined;
}

/** A claim is shown at its figure. */
export function placeOfClaim(facts: ArticleFacts, claim: Claim): Place {
  const figure = findMention(facts, claim.mentions[0] ?? '') ?? claim;
  return placeOf(facts, figure, figure.text);
}

export const placeOf = (facts: ArticleFacts, span: Span, text: string): Place => ({
  file: facts.file,
  start: span.start,
  end: span.end,
  text,
});

/** The words after a figure or name as far as the sentence's quote keeps them. */
function isSicAt(facts: ArticleFacts, sentence: number, textOf: () => string): boolean {
  const quote = sentenceOf(facts, sentence)?.quote;
  if (!quote?.includes('sic')) return false;
  const folded = textOf().replace(/\s+/g, ' ');
  for (let i = quote.indexOf(folded); i >= 0; i = quote.indexOf(folded, i + 1))
    if (SIC.test(quote.slice(i + folded.length, i + folded.length + 8))) return true;
  return false;
}

/** A newsroom's own "[sic]" says that the slip is the speaker's. */
export const SIC = /^["'”’]?\s?[[(]sic[\])]/i;

export const isSic = (facts: ArticleFacts, claim: Claim): boolean =>
  isSicAt(facts, claim.sentence, () => findMention(facts, claim.mentions[0] ?? '')?.text ?? claim.text);

export const isSicMention = (facts: ArticleFacts, mention: Mention): boolean =>
  isSicAt(facts, mention.sentence, () => mention.text);

/** One place of each article first, so that the five that are shown are five articles where there are as many. */
export function spread(places: readonly Place[]): readonly Place[] {
  const first: Place[] = [];
  const rest: Place[] = [];
  const files = new Set<string>();
  for (const place of places) {
    (files.has(place.file) ? rest : first).push(place);
    files.add(place.file);
  }
  return [...first, ...rest];
}

/** The claims whose figure a mention is. */
export const claimsAt = (facts: ArticleFacts, mention: string): readonly Claim[] =>
  claimsOfMention(facts, mention).filter(claim => claim.mentions[0] === mention);
