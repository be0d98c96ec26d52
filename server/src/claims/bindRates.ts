import { isUnderOther } from '../mentions/figureScope.ts';
import type { Mention } from '../mentions/mention.ts';
import { storiesOf, wholeOf } from '../mentions/stories.ts';
import type { Article } from '../text/article.ts';
import { bindStory, type Page } from './bindStory.ts';
import type { Unnamed } from './claim.ts';
import { isPercent, mayBeOfRate, Reading, type ReadingContext } from './reading.ts';
import { issuerOf } from './register/issuer.ts';
import { RANKING, type Ranking } from './register/rank/rank.ts';
import { sectionsOf } from './register/sections.ts';
import type { SentenceView } from './sentenceView.ts';
import { addLikelyRates, JUDGE, type Judge, type WatchRates } from './slots/likelyRates.ts';
import { rateSites, type SentenceRates } from './slots/rateSite.ts';
import { NamedTariffs, speaksOfTariffs } from './speaksOfTariffs.ts';

/**
 * The rate claims of an article, by sentence. Two passes: each sentence by itself; then what it leaves open, from the register of measures
 * that all sentences of its story make (`bindStory.ts`).
 */
export function bindRates(
  article: Article,
  views: readonly SentenceView[],
  mentions: readonly Mention[],
  context: ReadingContext,
  ranking: Ranking = RANKING,
  judge: Judge = JUDGE,
  watch?: WatchRates,
): Unnamed[] {
  // Of tariffs without a rate no claim is made, and no tree.
  if (!mentions.some(mayBeOfRate)) return [];
  const tariffs = new NamedTariffs(article);
  const headingOf = sectionsOf(article, views);
  const headed = article.sentences.some(({ zone }, i) => zone === 'headline' && tariffs.in(i));
  const byIndex = new Map(views.map(view => [view.index, view]));
  const read = new Map<SentenceView, SentenceRates>();
  for (const view of views)
    if (
      view.marks.some(({ mention }) => mayBeOfRate(mention)) &&
      (speaksOfTariffs(view, tariffs) || isBehindRate(view))
    )
      read.set(view, ratesOf(view));
  addLikelyRates([...read.values()], judge, watch);
  if (![...read.values()].some(({ sites }) => sites.length > 0)) return [];
  const near = aroundRates(read);
  for (const view of views)
    if (
      !read.has(view) &&
      (near.has(view.index) || view.sentence.zone === 'headline') &&
      speaksOfTariffs(view, tariffs)
    )
      read.set(view, ratesOf(view));
  const issuer = issuerOf(article, views, context);
  const page: Page = { article, views, mentions, read, tariffs, headingOf, issuer, context, ranking };
  // A document is one text, whatever its sections are called.
  const stories = issuer ? [wholeOf(article)] : storiesOf(article, context.knowledge);
  return stories.flatMap(story => bindStory(story, page));

  /** "Peru charged 9 percent on Thai rice. Now it says that 5 percent will do." */
  function isBehindRate(view: SentenceView): boolean {
    const before = byIndex.get(view.index - 1);
    return before !== undefined && (read.get(before)?.sites.length ?? 0) > 0;
  }

  /** Whether of a tariff, and of nothing else in percent. */
  function tellsOfTariff(view: SentenceView): boolean {
    const rates = read.get(view);
    if (rates && rates.sites.length + rates.open.length > 0) return rates.sites.length > 0 && rates.open.length === 0;
    return tariffs.in(view.index) && !view.marks.some(({ mention }) => isPercent(mention));
  }

  function ratesOf(view: SentenceView): SentenceRates {
    const before = byIndex.get(view.index - 1);
    const afterTariff = before !== undefined && tellsOfTariff(before);
    const onTariffs = afterTariff || [0, 1, 2].some(back => tariffs.in(view.index - back));
    const amongTariffs = onTariffs || headed || tariffs.in(headingOf(view.index)) || tariffs.in(view.index + 1);
    const reading = new Reading(view, view.tree, context, onTariffs, {
      amongTariffs,
      before,
      afterTariff,
    });
    const rates = rateSites(reading);
    return { ...rates, open: rates.open.filter(({ first }) => !isUnderOther(article, first)) };
  }
}

/**
 * How many sentences before and behind a rate those are read that name a tariff without one: as far as a rate's own words and those around it say
 * whose it is (`rank/toldParties.ts`). Without the others an eighth fewer words are parsed, and over all labelled figures nearly as many slots are
 * right.
 */
const NEAR = 3;

/** The indexes of the sentences around those that state a rate. */
function aroundRates(read: ReadonlyMap<SentenceView, SentenceRates>): ReadonlySet<number> {
  const near = new Set<number>();
  for (const [{ index }, { sites }] of read) {
    if (sites.length === 0) continue;
    for (let at = index - NEAR; at <= index + NEAR; at++) near.add(at);
  }
  return near;
}
