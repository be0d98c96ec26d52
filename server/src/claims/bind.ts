import { type Meter, noMeter } from '../base/meter.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FigureMention, Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { Claim } from './claim.ts';

/**
 * The claims of an article: each tariff rate, quantity, duration and dated event with what it is about, as far as the sentence and the
 * article say. Headers, credits, related headlines and corrections make no claims.
 */
export function bindClaims(
  article: Article,
  mentions: readonly Mention[],
  _knowledge: Knowledge,
  meter: Meter = noMeter,
): Claim[] {
  const claims: Claim[] = [];
  meter.tokens += mentions.length;
  for (const mention of mentions) {
    if (mention.type !== 'tariff_rate') continue;
    const sentence = article.sentences[mention.sentence];
    if (!sentence || (sentence.zone !== 'body' && sentence.zone !== 'headline' && sentence.zone !== 'caption'))
      continue;
    claims.push(plainRate(article, mention as FigureMention, mentions, `c${claims.length + 1}`));
  }
  return claims;
}

function plainRate(article: Article, mention: FigureMention, mentions: readonly Mention[], id: string): Claim {
  const product = mentions.find(m => m.type === 'product' && m.sentence === mention.sentence && m.start > mention.end);
  const products = product?.type === 'product' ? [product.entity.id] : null;
  return {
    id,
    kind: 'rate',
    key: { imposer: null, target: 'any', product: products, measure: null, part: null, law: null },
    value: mention.value,
    valid: { from: null, to: null, how: article.published ? 'publication' : 'unknown' },
    asserted: article.published?.date ?? null,
    modality: 'in-force',
    attribution: null,
    slots: products ? { product: 'stated' } : {},
    start: mention.start,
    end: mention.end,
    text: mention.text,
    mentions: [mention.id],
    sentence: mention.sentence,
  };
}
