import { isUnderOther } from '../mentions/figureScope.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import type { Unnamed } from './claim.ts';
import { isRate, rateClaimOf } from './rateClaim.ts';
import { isPercent, mayBeOfRate, Reading, type ReadingContext } from './reading.ts';
import { clueOf } from './register/clueOf.ts';
import { countYears } from './register/countYears.ts';
import { Days } from './register/days.ts';
import { Decided } from './register/decided.ts';
import { exportDutiesIn } from './register/exportDuties.ts';
import { Focus } from './register/focus.ts';
import { type HomeSigns, homesOf } from './register/home.ts';
import { issuerOf } from './register/issuer.ts';
import { goodsMadeIn } from './register/meanFirms.ts';
import { namedDays } from './register/namedDays.ts';
import { RANKING, type Ranking } from './register/rank/rank.ts';
import { Told } from './register/rank/told.ts';
import { Register } from './register/register.ts';
import { endAsOld, endByNext, endList, endMoved, endOld, endReplaced } from './register/replaced.ts';
import { resolveRate } from './register/resolve.ts';
import { leadsOf, sectionsOf } from './register/sections.ts';
import { beginAlongside, beginTogether, endAhead, isDated, stays } from './register/settle.ts';
import { turnsOf } from './register/turns.ts';
import { bareView, type SentenceView } from './sentenceView.ts';
import { addLikelyRates, JUDGE, type Judge, type WatchRates } from './slots/likelyRates.ts';
import { noteMeasures } from './slots/measuresTold.ts';
import { beginningOf, draftRate, type RateDraft, startsThen } from './slots/rateDraft.ts';
import { type RateSite, rateSites, type SentenceRates } from './slots/rateSite.ts';
import { looseStart } from './slots/time.ts';
import { givesList, NamedTariffs, speaksOfTariffs } from './speaksOfTariffs.ts';

/**
 * The rate claims of an article, by sentence. Two passes: each sentence by itself; then what it leaves open, from the register of measures
 * that all of them make.
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
  const headings = views.filter(({ sentence }) => sentence.zone === 'headline').map(({ index }) => index);
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
  const issuer = issuerOf(article, views, context);
  const focus = new Focus(mentions, context, issuer?.party, sentence => givesList(byIndex.get(sentence)), tariffs);
  const register = new Register();
  const days = new Days();
  const near = aroundRates(read);
  for (const view of views)
    if (
      !read.has(view) &&
      (near.has(view.index) || view.sentence.zone === 'headline') &&
      speaksOfTariffs(view, tariffs)
    )
      read.set(view, ratesOf(view));
  let homes: ReadonlyMap<string, HomeSigns> | undefined;
  const readingAt = readingsOf(views, read, context);
  const discourse = {
    register,
    days,
    named: namedDays(views, view => read.get(view)?.reading, context.day, issuer !== undefined),
    headings,
    focus,
    told: new Told(views, view => read.get(view)?.reading, context, headings),
    issuer,
    turnOf: turnsOf(article),
    decided: new Decided(article, views),
    homes: () => (homes ??= homesOf(article, mentions, context.knowledge)),
    isOnExports: exportDutiesIn(article),
    headingOf,
    leadOf: leadsOf(article),
    viewAt: (sentence: number) => byIndex.get(sentence),
    sentences: article.sentences.length,
    readingAt,
    plainlyReadAt: (sentence: number) => {
      const bare = byIndex.has(sentence) ? undefined : bareView(article, sentence);
      return bare ? new Reading(bare, bare.tree, context) : readingAt(sentence);
    },
    goodsMade: goodsMadeIn(article, context.knowledge),
    ranking,
  };
  const drafts: RateDraft[] = [];
  for (const view of views) {
    const known = read.get(view);
    if (!known) continue;
    const { reading, sites } = known;
    const ofSentence = new Map<RateSite, RateDraft>();
    for (const site of sites) {
      const draft = draftRate(reading, site, sites, ofSentence, focus, context.day);
      ofSentence.set(site, draft);
      drafts.push(draft);
    }
    const ownDrafts = [...ofSentence.values()].filter(isRate);
    dateLoosely(reading, ownDrafts, context.day);
    for (const draft of ownDrafts) {
      endAhead(draft);
      register.add(entryOf(draft));
      days.addRate(clueOf(draft), beginningOf(draft), startsThen(draft));
    }
    noteMeasures(reading, sites, focus, context.day, register, days);
  }
  register.sort();
  for (const draft of drafts) {
    resolveRate(draft, discourse);
    if (!isRate(draft)) continue;
    register.settle(draft.site.mention.start, draft);
    days.addRate(clueOf(draft), beginningOf(draft), startsThen(draft));
  }
  const rates = drafts.filter(isRate);
  for (const draft of rates) beginTogether(draft, rates);
  rates.forEach((draft, i) => {
    beginAlongside(draft, i, rates);
  });
  for (const draft of rates) countYears(draft, rates);
  for (const draft of rates) endByNext(draft, rates);
  for (const draft of rates) endList(draft, rates);
  for (const draft of rates) endOld(draft, rates);
  for (const draft of rates) endAsOld(draft, rates);
  rates.forEach((draft, i) => {
    endReplaced(draft, i, rates);
    endMoved(draft, i, rates);
  });
  return drafts.map(draft => rateClaimOf(draft, context.day));

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

/** A sentence of the article as its binders read it, parsed when a rate of another sentence first asks for it. */
function readingsOf(
  views: readonly SentenceView[],
  read: ReadonlyMap<SentenceView, SentenceRates>,
  context: ReadingContext,
): (sentence: number) => Reading | undefined {
  const byIndex = new Map(views.map(view => [view.index, view]));
  return sentence => {
    const view = byIndex.get(sentence);
    return view && (read.get(view)?.reading ?? new Reading(view, view.tree, context));
  };
}

/**
 * Gives the rates of a sentence, none of which has a day, the day from which the sentence lets something begin; so where they have only one on which they
 * were set: "set 5 percent on May 2, effective May 20".
 */
function dateLoosely(reading: Reading, drafts: readonly RateDraft[], published: string | null): void {
  if (drafts.length === 0 || drafts.some(draft => isDated(draft) && !isOnlySet(draft))) return;
  const set = drafts.filter(isOnlySet).map(({ site }) => site);
  const from = looseStart(reading, published, set);
  if (from === undefined) return;
  for (const draft of drafts) {
    const { site, past, before, state, dated } = draft;
    if (dated.on !== undefined && (from <= dated.on || from === published)) continue;
    if (published !== null && from >= published && stays(draft)) continue;
    if (site.role !== 'old' && !past && !before && /^(?:in-force|proposed)$/.test(state.modality)) dated.from = from;
  }
}

const isOnlySet = ({ dated: { from, to, back, on, own } }: RateDraft): boolean =>
  on !== undefined && from === undefined && to === undefined && back === undefined && own === undefined;

function entryOf(draft: RateDraft): Parameters<Register['add']>[0] {
  return {
    sentence: draft.reading.view.index,
    start: draft.site.mention.start,
    // What others go by is known of nobody who may as well bear it.
    imposers: draft.called ? [] : draft.imposers,
    targets: draft.targets,
    stated: draft.targetHow === 'stated',
    products: draft.products,
    part: draft.part,
    rate: draft.site.mention.value.number,
    kind: draft.kind,
    law: draft.law?.id ?? null,
    state: draft.state,
    old: draft.site.role === 'old',
  };
}
