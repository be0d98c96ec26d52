import { wordSet } from '../base/wordList.ts';
import { isUnderOther } from '../mentions/figureScope.ts';
import type { FigureMention, Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import { attributionOf } from './attribution.ts';
import type { Claim, ClaimKey, SlotHow } from './claim.ts';
import { TRADE_WORDS } from './frames/nouns.ts';
import { isPercent, mayBeOfRate, Reading, type ReadingContext } from './reading.ts';
import { clueOf } from './register/clueOf.ts';
import { countYears } from './register/countYears.ts';
import { Days } from './register/days.ts';
import { decidedIn } from './register/decided.ts';
import { exportDutiesIn } from './register/exportDuties.ts';
import { Focus } from './register/focus.ts';
import { type HomeSigns, homesOf } from './register/home.ts';
import { issuerOf } from './register/issuer.ts';
import { goodsMadeIn } from './register/meanFirms.ts';
import { membersOf } from './register/membersOf.ts';
import { namedDays } from './register/namedDays.ts';
import { RANKING, type Ranking } from './register/rank/rank.ts';
import { Told } from './register/rank/told.ts';
import { Register } from './register/register.ts';
import { resolveRate } from './register/resolve.ts';
import { leadsOf, sectionsOf } from './register/sections.ts';
import {
  beginAlongside,
  beginTogether,
  endByNext,
  endList,
  endOld,
  endReplaced,
  isDated,
  stays,
} from './register/settle.ts';
import { turnsOf } from './register/turns.ts';
import { bareView, isQuotation, type SentenceView } from './sentenceView.ts';
import { isAskedForDuty } from './slots/askedFor.ts';
import { boundedValue } from './slots/bounds.ts';
import { addLikelyRates, JUDGE, type Judge, type WatchRates } from './slots/likelyRates.ts';
import { noteMeasures } from './slots/measuresTold.ts';
import { beginningOf, draftRate, type RateDraft, startsThen } from './slots/rateDraft.ts';
import { type RateSite, rateSites, type SentenceRates } from './slots/rateSite.ts';
import { stateOfOld } from './slots/state.ts';
import { looseStart, validTime } from './slots/time.ts';

/** A claim without its id. */
export type Unnamed = Omit<Claim, 'id'>;

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
  const named = article.sentences.map(({ first, last }) => namesTariff({ tokens: article.tokens, first, last }));
  const tariffs =
    named.includes(true) ||
    article.sentences.some(({ first, last }) => hasWord({ tokens: article.tokens, first, last }, BORDER_WORDS));
  const headings = views.filter(({ sentence }) => sentence.zone === 'headline').map(({ index }) => index);
  const headingOf = sectionsOf(article, views);
  const headed = article.sentences.some(({ zone }, i) => zone === 'headline' && named[i]);
  const byIndex = new Map(views.map(view => [view.index, view]));
  const telling = views.filter(view => speaksOfTariffs(view, tariffs));
  const read = new Map<SentenceView, SentenceRates>();
  for (const view of telling) if (view.marks.some(({ mention }) => mayBeOfRate(mention))) read.set(view, ratesOf(view));
  addLikelyRates([...read.values()], judge, watch);
  // Of tariffs without a rate no claim is made, and no tree.
  if (![...read.values()].some(({ sites }) => sites.length > 0)) return [];
  const issuer = issuerOf(article, views, context);
  const focus = new Focus(
    mentions,
    context,
    issuer?.party,
    new Set(views.filter(lists).map(view => view.index)),
    named,
  );
  const register = new Register();
  const days = new Days();
  const near = aroundRates(read);
  for (const view of telling)
    if (!read.has(view) && (near.has(view.index) || view.sentence.zone === 'headline')) read.set(view, ratesOf(view));
  let homes: ReadonlyMap<string, HomeSigns> | undefined;
  const readingAt = readingsOf(views, read, context);
  const discourse = {
    register,
    days,
    named: namedDays(views, view => read.get(view)?.reading, context.day),
    headings,
    focus,
    told: new Told(views, view => read.get(view)?.reading, context, headings),
    issuer,
    turnOf: turnsOf(article),
    decided: decidedIn(article, views),
    homes: () => (homes ??= homesOf(article, mentions, context.knowledge)),
    isOnExports: exportDutiesIn(article),
    headingOf,
    leadOf: leadsOf(article),
    readingAt,
    plainlyReadAt: (sentence: number) => {
      const bare = byIndex.has(sentence) ? undefined : bareView(article, sentence);
      return bare ? new Reading(bare, bare.tree, context) : readingAt(sentence);
    },
    goodsMade: goodsMadeIn(article, context.knowledge),
    ranking,
  };
  const drafts: RateDraft[] = [];
  for (const view of telling) {
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
  rates.forEach((draft, i) => {
    endReplaced(draft, i, rates);
  });
  return drafts.map(draft => claimOf(draft, context.day));

  /** Whether of a tariff, and of nothing else in percent. */
  function tellsOfTariff(view: SentenceView): boolean {
    const rates = read.get(view);
    if (rates && rates.sites.length + rates.open.length > 0) return rates.sites.length > 0 && rates.open.length === 0;
    return named[view.index] === true && !view.marks.some(({ mention }) => isPercent(mention));
  }

  function ratesOf(view: SentenceView): SentenceRates {
    const before = byIndex.get(view.index - 1);
    const afterTariff = before !== undefined && tellsOfTariff(before);
    const onTariffs = afterTariff || named.slice(Math.max(0, view.index - 2), view.index + 1).includes(true);
    const amongTariffs = onTariffs || headed || named[headingOf(view.index)] === true || named[view.index + 1] === true;
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

/** Not how much a rate goes up or down: such a figure is told, but nothing else follows from it. */
const isRate = ({ site }: RateDraft): boolean => site.role !== 'change';

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

/** Gives the rates of a sentence, none of which has a day, the day from which the sentence lets something begin. */
function dateLoosely(reading: Reading, drafts: readonly RateDraft[], published: string | null): void {
  if (drafts.length === 0 || drafts.some(isDated)) return;
  const from = looseStart(reading, published);
  if (from === undefined) return;
  for (const draft of drafts) {
    const { site, past, before, state, dated } = draft;
    if (published !== null && from > published && stays(draft)) continue;
    if (site.role !== 'old' && !past && !before && /^(?:in-force|proposed)$/.test(state.modality)) dated.from = from;
  }
}

/**
 * Whether a sentence is worth a tree: it holds a percentage, where the article names a tariff at all, or the name of a tariff, beside
 * somebody or something that it may be of.
 */
function speaksOfTariffs(view: SentenceView, inTariffs: boolean): boolean {
  let percent = false;
  let named = false;
  let dated = false;
  for (const { mention, first } of view.marks) {
    if (mention.type === 'tariff_rate') return true;
    if (isPercent(mention)) {
      percent = true;
      if (isAskedForDuty(view, first)) return true;
    } else if (mention.type === 'date' || (mention.type === 'duration' && LENGTH.test(mention.timex.value)))
      dated = true;
    else named ||= NAMED.has(mention.type);
  }
  if (percent && (named || inTariffs || hasWord(view, BORDER_WORDS))) return true;
  if ((named || dated) && hasWord(view, TARIFF_WORDS)) return true;
  // "They take effect on March 23."
  return dated && hasWord(view, STARTING_WORDS);
}
/** So many days, weeks, months or years, for which something is to last. */
const LENGTH = /^P\d+[DWMY]$/;
const NAMED: ReadonlySet<string> = new Set(['product', 'party', 'official', 'agency']);

function hasWord(
  { tokens, first, last }: Pick<SentenceView, 'tokens' | 'first' | 'last'>,
  words: ReadonlySet<string>,
): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
/** "duty", "export tax", "a tax on goods sent abroad" */
function namesTariff(words: Pick<SentenceView, 'tokens' | 'first' | 'last'>): boolean {
  if (hasWord(words, TARIFF_WORDS)) return true;
  const { tokens, first, last } = words;
  for (let i = first + 1; i < last; i++)
    if (TAX_WORDS.has(tokens[i]?.norm ?? '') && TRADE_WORDS.has(tokens[i - 1]?.norm ?? '')) return true;
  return (
    (hasWord(words, TAX_WORDS) && hasWord(words, CROSSING_WORDS)) ||
    (hasWord(words, FREE_WORDS) && hasWord(words, ENTERING_WORDS))
  );
}
const lists = (view: SentenceView): boolean => hasWord(view, LISTING_WORDS);
const LISTING_WORDS = wordSet('include includes included including such among namely range ranging ranged like');
/** Who takes what comes in, and who brings it: "importers will pay 15 percent". */
const BORDER_WORDS = wordSet('customs importer importers');
const STARTING_WORDS = wordSet('effect force effective place');
const TARIFF_WORDS = wordSet(
  'dutiable valorem tariff tariffs duty duties levy levies surcharge surcharges surtax countertariffs bcd cvd',
);

const TAX_WORDS = wordSet('tax taxes taxman');
const FREE_WORDS = wordSet('free');
const ENTERING_WORDS = wordSet('enter enters entering entered admitted');
const CROSSING_WORDS = wordSet('abroad imports exports imported exported border customs');

function entryOf(draft: RateDraft): Parameters<Register['add']>[0] {
  return {
    sentence: draft.reading.view.index,
    start: draft.site.mention.start,
    imposers: draft.imposers,
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

function claimOf(draft: RateDraft, published: string | null): Unnamed {
  const { reading, site } = draft;
  const { view } = reading;
  const mention = site.mention as FigureMention;
  const later = published !== null && (draft.dated.on ?? draft.dated.from ?? '') > published;
  const modality = modalityOf(draft, published, later);
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = {};
  const { knowledge } = reading.context;
  const imposers = membersOf(draft.imposers, draft.targets, knowledge, published);
  const targets = membersOf(draft.targets, draft.imposers, knowledge, published);
  const imposer = imposers.length > 0 ? imposers : null;
  const target = targets.length > 0 ? targets : null;
  const product = draft.products.length > 0 ? draft.products : null;
  if (imposer && draft.imposerHow) slots.imposer = draft.imposerHow;
  if (target && draft.targetHow) slots.target = draft.targetHow;
  if (product && draft.productHow) slots.product = draft.productHow;
  const measure = isRate(draft) ? draft.kind : 'change';
  if (measure) slots.measure = 'stated';
  if (draft.law) slots.law = 'stated';
  if (draft.part) slots.part = 'stated';
  const scope = scopeOf(draft);
  const { start, end } = extentOf(draft);
  return {
    kind: 'rate',
    key: {
      imposer,
      target,
      product,
      measure,
      part: draft.part ? 'part' : null,
      law: draft.law?.id ?? null,
      ...(scope ? { scope } : {}),
    },
    value: boundedValue(reading, site, draft.atLeast),
    valid: validTime(draft.dated, site.role, modality, isQuotation(view) ? null : published, draft.past),
    asserted: published,
    modality,
    attribution: attributionOf(view, mention),
    slots,
    start,
    end,
    text: '',
    mentions: [mention.id, ...new Set([...draft.mentions, ...(draft.law ? [draft.law.mention] : [])])],
    sentence: view.index,
  };
}

/** How goods are made ready, by which schedules set them apart, where their name has it: "raw sugar", "refined sugar". */
const SORTS = wordSet(
  'raw refined frozen chilled dried canned roasted unroasted processed unprocessed live powdered milled polished',
);
const sortsIn = ({ mentions }: RateDraft['load']): string[] =>
  mentions.flatMap(({ type, text }) =>
    type === 'product'
      ? text
          .toLowerCase()
          .split(/\s+/)
          .filter(word => SORTS.has(word))
      : [],
  );

/** The words that narrow the goods; of goods that no catalogue has also what they are called, by which they are known. */
function scopeOf({ load, products, part }: RateDraft): string {
  if (products.length > 0) return [...new Set([...sortsIn(load), ...load.narrowing])].join(' ');
  return load.unnamed &&
    load.unlisted.length === 1 &&
    !part &&
    !load.anaphoric &&
    (load.imported || load.origins.length > 0)
    ? [...load.narrowing, ...load.unlisted].join(' ')
    : '';
}

function modalityOf(draft: RateDraft, published: string | null, later: boolean): Claim['modality'] {
  const { state, site, dated, past } = draft;
  if (site.role === 'old') return stateOfOld(state, later, hasPassed(dated.to ?? dated.on ?? dated.from, published));
  if (state.modality !== 'in-force') return state.modality;
  // What held up to a day gone by, or was so in a year gone by, holds no more.
  const day = dated.to ?? (past ? (dated.on ?? dated.from) : undefined);
  if (published !== null && day !== undefined && day.slice(0, 4) < published.slice(0, 4)) return 'lifted';
  if (published !== null && dated.to !== undefined && dated.to <= published) return 'lifted';
  // What was done so many years ago, and not since then, is history.
  const done = dated.on ?? '';
  if (published !== null && done !== '' && Number(published.slice(0, 4)) - Number(done.slice(0, 4)) > HISTORY)
    return 'lifted';
  return (past || draft.before) && dated.to === undefined && draft.before ? 'lifted' : 'in-force';
}

/** Whether a day, or the whole of a month or year, has come by the day of the article. */
const hasPassed = (day: string | undefined, published: string | null): boolean =>
  day !== undefined &&
  published !== null &&
  (day.length === published.length ? day <= published : day < published.slice(0, day.length));

const HISTORY = 12;

/** From the rate to the last of its goods behind it: short enough to be shown, long enough to be understood. */
function extentOf({ site, load }: RateDraft): { start: number; end: number } {
  const { mention } = site;
  let end = mention.end;
  for (const other of load.mentions) if (other.start >= mention.end) end = Math.max(end, other.end);
  return { start: mention.start, end };
}
