import type { ArticleFacts } from '../claims/articleFacts.ts';
import { sentenceHolding } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { isEntity } from './mentionAt.ts';
import type { Reading } from './names.ts';

/**
 * The last term of somebody whom the sentence of a claim names and whose terms, as far as they are on record, had all ended by the day
 * of the article: "President George W. Bush put tariffs on steel" in an article of 2018. Undefined where nobody of that kind is named.
 */
export function pastTerm(
  { snapshot }: Reading,
  file: string,
  facts: ArticleFacts,
  claim: Claim,
): { readonly from: string; readonly to: string } | undefined {
  const day = facts.published?.date;
  const sentence = sentenceHolding(facts, claim.start);
  if (day === undefined || !sentence) return;
  for (const mention of facts.mentions) {
    if (mention.start < sentence.start || mention.start >= sentence.end) continue;
    if (!isEntity(mention) || mention.type !== 'official') continue;
    const terms = (snapshot.entity(snapshot.canonical(file, mention.entity.id))?.offices ?? []).filter(
      office => office.how === 'knowledge',
    );
    const last = terms.at(-1);
    if (last?.from && last.to && terms.every(term => term.to !== null && term.to < day))
      return { from: last.from, to: last.to };
  }
  return;
}
