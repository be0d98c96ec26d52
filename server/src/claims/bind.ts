import { type Meter, noMeter } from '../base/meter.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { isOfStory } from '../mentions/stories.ts';
import type { Article, ZoneKind } from '../text/article.ts';
import { bindRates } from './bindRates.ts';
import type { Claim, Unnamed } from './claim.ts';
import { dutyStarts } from './dutyStarts.ts';
import { AmountMemory } from './figures/amountMemory.ts';
import { figureContext } from './figures/articleTopics.ts';
import { bindFigures } from './figures/bindFigures.ts';
import { bindHappenings } from './figures/bindHappenings.ts';
import { figureView } from './figures/figureView.ts';
import { Names, type Topic } from './figures/names.ts';
import { bindLabels } from './labelledRates.ts';
import { bindScopes } from './scopedRates.ts';
import { viewSentences } from './sentenceView.ts';
import { openRate } from './told/toldRate.ts';
import { widened } from './widened.ts';

/** Headers, credits, related headlines and corrections make no claims. */
export const STATING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['body', 'headline', 'caption', 'dateline']);

/**
 * The claims of an article: each tariff rate, quantity, count, duration and dated event with what it is about, as far as the sentence and the
 * article say. Linear in the number of mentions and in the tokens around them.
 */
export function bindClaims(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  meter: Meter = noMeter,
): Claim[] {
  const published = article.published?.date ?? null;
  const context = figureContext(article, mentions, knowledge);
  const amounts = new AmountMemory();
  const topic: Topic = { subject: undefined, sentence: Number.NEGATIVE_INFINITY };
  const views = viewSentences(article, mentions, meter).filter(view => STATING.has(view.sentence.zone));
  const rates = bindRates(article, views, mentions, { knowledge, day: published });
  const found: Unnamed[] = [...rates];
  let next = 0;
  for (const view of views) {
    meter.tokens += view.last - view.first;
    const first = next;
    while (next < rates.length && (rates[next] as Unnamed).sentence <= view.index) next++;
    const own = rates.slice(first, next);
    for (const claim of dutyStarts(view, own)) found.push(claim);
    const names = new Names(figureView(view), context, topic);
    for (const claim of bindFigures(names, amounts))
      if (!claim.told?.open || !own.some(({ mentions: [figure] }) => figure === claim.mentions[0])) found.push(claim);
    for (const rate of own) {
      const open = openRate(names, rate);
      if (open) found.push(open);
    }
    for (const claim of bindHappenings(names)) found.push(claim);
  }
  const isTold = isOfStory(article, knowledge);
  const scoped = bindScopes(
    article,
    mentions,
    found.filter(({ sentence }) => !isTold(sentence)),
  );
  const called = new Map(mentions.map(mention => [mention.id, mention]));
  return [...bindLabels(article, mentions, scoped), ...found.filter(({ sentence }) => isTold(sentence))]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, i) => ({
      id: `c${i + 1}`,
      ...widened(claim, called, knowledge),
      text: article.text.slice(claim.start, claim.end),
    }));
}
