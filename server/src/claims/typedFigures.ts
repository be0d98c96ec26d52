import { overlaps } from '../base/span.ts';
import type { FigureMention, Mention } from '../mentions/mention.ts';
import { findQuote } from '../mentions/refiners/corrections.ts';
import type { UserAnnotation } from '../settings/settings.ts';
import type { Article } from '../text/article.ts';
import type { Claim } from './claim.ts';
import { exactly } from './slots/bounds.ts';

/**
 * The mentions of an article with their types settled: a percentage of which a claim says that it is the rate of a tariff, or how much one
 * changes, is a `tariff_rate`, whatever the words beside it made it. What the folder calls a quantity by hand stays one.
 */
export function typedFigures(
  article: Article,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  annotations: readonly UserAnnotation[],
): readonly Mention[] {
  const rates = new Set(claims.flatMap(({ kind, mentions: [figure] }) => (kind === 'rate' ? [figure] : [])));
  const kept = annotations.flatMap(one => (one.type === 'quantity' ? (findQuote(article.text, one) ?? []) : []));
  return mentions.map(mention =>
    mention.type === 'quantity' && rates.has(mention.id) && !kept.some(span => overlaps(span, mention))
      ? asRate(mention)
      : mention,
  );
}

function asRate(mention: FigureMention): FigureMention {
  const { step: _, ...value } = exactly(mention.value);
  return { ...mention, type: 'tariff_rate', value };
}
