import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import { carriedImposer } from './carriedImposer.ts';
import { carriedTargets } from './carriedTargets.ts';
import {
  ANY_ORIGIN,
  type Claim,
  type ClaimKey,
  type Measure,
  type Modality,
  type SlotHow,
  type ValidTime,
} from './claim.ts';
import { gappedParties } from './gappedRates.ts';
import type { Goods } from './goods.ts';
import { ALL_GOODS } from './goodsWords.ts';
import { imposerOf } from './imposerOf.ts';
import { lawOf } from './lawOf.ts';
import { isPortion, measureOf } from './measureOf.ts';
import { modalityOf } from './modality.ts';
import { wholeOf } from './originsIn.ts';
import type { RateMemory } from './rateMemory.ts';
import { type RateSite, rateSites } from './rateSite.ts';
import { distributeParties } from './respectively.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { targetsOf } from './targetOf.ts';
import { type Imposer, type ImposerContext, NOBODY } from './tariffActor.ts';
import { validTimeOf } from './validTime.ts';

/** Measures that fall on everything unless goods are named. */
const GENERAL: ReadonlySet<Measure> = new Set<Measure>(['baseline', 'across-the-board']);

interface Bound {
  readonly site: RateSite;
  readonly imposer: string | null;
  readonly imposerHow: SlotHow | undefined;
  readonly targets: readonly string[];
  readonly targetHow: SlotHow | undefined;
  readonly measure: Measure | null;
  readonly modality: Modality;
  readonly valid: ValidTime;
  readonly mentions: readonly string[];
  /** The subject of its clause bears the tariff. */
  readonly bears: boolean;
}

/** The parties of a rate whose clause leaves out its verb. */
interface Gap {
  readonly imposer: Imposer;
  readonly targets: readonly string[];
}

/** A claim without its id. */
export type Unnamed = Omit<Claim, 'id'>;

/** The rate claims of a sentence; `memory` is read and brought up to date. */
export function bindRates(
  view: SentenceView,
  published: string | null,
  context: ImposerContext,
  memory: RateMemory,
): Unnamed[] {
  const sites = rateSites(view).map(site => memory.goods.resolve(site));
  if (sites.length === 0) return [];
  const attribution = attributionOf(view, sites[0]?.last);
  const claims: Unnamed[] = [];
  const found: Bound[] = [];
  let previous: Bound | undefined;
  let targets: readonly string[] = [];
  const respective = distributeParties(view, sites, context);
  for (const [k, site] of sites.entries()) {
    const bound = bindRate(site, published, context, memory, previous, targets, toGap(respective.get(k)));
    if (bound.targets.length > 0) targets = bound.targets;
    if (bound.imposer) memory.noteImposer(bound.imposer);
    if (site.isDifference) continue;
    previous = bound;
    found.push(bound);
    claims.push(claimOf(bound, published, attribution, view, sites));
  }
  for (const bound of found) {
    noteTariff(bound, view, memory);
    memory.goods.note(bound.site);
  }
  return claims;
}

const toGap = (imposer: Imposer | undefined): Gap | undefined =>
  imposer && { imposer, targets: imposer.bearer === undefined ? [] : [imposer.bearer] };

/** Remembers a rate for the sentences that follow. */
function noteTariff({ site, imposer, targets }: Bound, view: SentenceView, memory: RateMemory): void {
  const { mention } = site.mark;
  const rate = mention.type === 'tariff_rate' ? mention.value.number : null;
  memory.noteTariff({ imposer, targets, products: site.goods.products, rate, sentence: view.index });
}

function bindRate(
  site: RateSite,
  published: string | null,
  context: ImposerContext,
  memory: RateMemory,
  previous: Bound | undefined,
  targetsBefore: readonly string[],
  respective: Gap | undefined,
): Bound {
  const { view, goods } = site;
  const gap = respective ?? gapOf(site, previous, context);
  const imposer: Imposer = gap?.imposer ?? imposerOf(site, context, memory);
  const inherits = previous !== undefined && (site.elliptical || site.change !== undefined || gap !== undefined);
  const measure = measureOf(site) ?? (inherits ? previous.measure : contrasted(goods, previous));
  // What becomes of the old rate of a change is what is said of the new one.
  const told = site.change === 'old' && site.partner ? site.partner : site;
  // "to raise tariffs on imports from China, including by doubling that on solar cells": a part is as real as the whole.
  const whole = wholeOf(site);
  const ownModality =
    whole === undefined ? modalityOf(view, told.first, told.last) : modalityOf(view, whole, whole + 1);
  const modality = site.elliptical && previous ? previous.modality : ownModality;
  const own = validTimeOf(site, modality, published);
  // What nothing is said of holds when the rate before it does; what was before a change does not.
  const isOpen = own.how === 'publication' || (own.how === 'unknown' && published === null);
  const inherited = site.elliptical && site.change !== 'old' && previous && isOpen ? previous.valid : own;
  const valid = inherited.how !== 'stated' && isHistory(imposer.person, published, context) ? NO_TIME : inherited;
  const stated =
    gap?.targets ?? targetsOf(site, imposer, inherits ? previous.targets : undefined, targetsBefore, context);
  // Nobody taxes his own goods: who bears a tariff does not impose it, however the sentence is built.
  const said = imposer.party !== undefined && !stated.includes(imposer.party) ? imposer.party : undefined;
  const goingOn =
    inherits && previous.imposer !== null && !stated.includes(previous.imposer) ? previous.imposer : undefined;
  const party = said ?? goingOn ?? carriedImposer(site, imposer, stated, context, memory) ?? null;
  const carried =
    stated.length > 0 || gap
      ? []
      : previous && isPart(site, previous)
        ? previous.targets
        : carriedTargets(site, party, said !== undefined, memory);
  return {
    site,
    imposer: party,
    imposerHow: party === null ? undefined : said ? 'stated' : goingOn ? previous?.imposerHow : 'carried',
    targets: stated.length > 0 ? stated : carried,
    targetHow: stated.length > 0 ? (inherits && goods.origins.length === 0 ? previous.targetHow : 'stated') : 'carried',
    measure,
    modality: site.change === 'old' ? stanceOfOld(modality, valid) : modality,
    valid,
    mentions: [...imposer.mentions, ...goods.mentions],
    bears: imposer.bearer !== undefined || goods.bearing === true,
  };
}

/**
 * "… would face a 20 percent tax, Brunei and Moldova 25 percent": who is named right before the rate has the part that the subject of the
 * clause before had.
 */
function gapOf(site: RateSite, previous: Bound | undefined, context: ImposerContext): Gap | undefined {
  const parties = previous ? gappedParties(site, previous.site.last, context) : [];
  const [party] = parties;
  if (!previous || party === undefined) return undefined;
  if (previous.bears) return { imposer: { ...NOBODY, bearer: party }, targets: parties };
  if (parties.length > 1 || previous.imposerHow !== 'stated' || site.goods.origins.length > 0) return undefined;
  return { imposer: { ...NOBODY, party }, targets: previous.targets.filter(target => target !== party) };
}

/** "25 percent on 128 American products, including a duty of 15 percent on wine": a part falls on whom the whole falls. */
function isPart({ view, first, goods }: RateSite, previous: Bound): boolean {
  if (goods.destination || previous.imposer === null) return false;
  for (let i = previous.site.last; i < first; i++) if (wordAt(view, i) === 'including') return true;
  return false;
}

const NO_TIME: ValidTime = { from: null, to: null, how: 'unknown' };
/** What one did whose last office ended so many years before is history, and its rates need not hold any more. */
const HISTORY_YEARS = 6;
function isHistory(person: string | undefined, published: string | null, { knowledge }: ImposerContext): boolean {
  const terms = person === undefined ? undefined : knowledge.people.get(person)?.terms;
  if (!terms?.length || published === null) return false;
  const limit = Number(published.slice(0, 4)) - HISTORY_YEARS;
  return terms.every(term => term.to !== null && Number(term.to.slice(0, 4)) < limit);
}

/** The old end of a planned change is what is in force now; that of a change made is in force no more, unless a date says until when. */
const stanceOfOld = (modality: Modality, valid: ValidTime): Modality =>
  modality === 'proposed' ? 'in-force' : valid.to === null ? 'lifted' : modality;

/** "the 10% baseline tariff and a 25% tariff on cars": beside a general measure, one on goods of its own is a sectoral one. */
const contrasted = (goods: Goods, previous: Bound | undefined): Measure | null =>
  goods.products.length > 0 && previous?.measure && GENERAL.has(previous.measure) ? 'sectoral' : null;

function claimOf(
  bound: Bound,
  published: string | null,
  attribution: string | null,
  view: SentenceView,
  sites: readonly RateSite[],
): Unnamed {
  const { site } = bound;
  const mention = site.mark.mention as FigureMention;
  const product = productsOf(site.goods, bound.measure);
  const law = lawOf(site, sites[sites.indexOf(site) + 1]?.first ?? view.last);
  const slots: Partial<Record<keyof ClaimKey, SlotHow>> = {};
  if (bound.imposerHow) slots.imposer = bound.imposerHow;
  if (bound.targets.length > 0 && bound.targetHow) slots.target = bound.targetHow;
  if (product) slots.product = product.how;
  if (bound.measure) slots.measure = 'stated';
  if (law) slots.law = 'stated';
  const part = site.goods.limited || isPortion(site);
  if (part) slots.part = 'stated';
  const { start, end } = extent(site, view, sites);
  return {
    kind: 'rate',
    key: {
      imposer: bound.imposer === null ? null : [bound.imposer],
      target: bound.targets.length > 0 ? bound.targets : [ANY_ORIGIN],
      product: product?.ids ?? null,
      measure: bound.measure,
      part: part ? 'part' : null,
      law: law?.id ?? null,
      ...(site.goods.narrowing.length > 0 ? { scope: site.goods.narrowing.join(' ') } : {}),
    },
    value: mention.value,
    valid: bound.valid,
    asserted: published,
    modality: bound.modality,
    attribution,
    slots,
    start,
    end,
    text: '',
    mentions: [mention.id, ...new Set(law ? [...bound.mentions, law.mention] : bound.mentions)],
    sentence: view.index,
  };
}

/** The goods of a rate; all goods where the measure is general or only an origin is named; undefined where nothing is known. */
function productsOf(goods: Goods, measure: Measure | null): { ids: readonly string[]; how: SlotHow } | undefined {
  if (goods.products.length > 0) return { ids: goods.products, how: goods.carried ? 'carried' : 'stated' };
  if (goods.limited) return undefined;
  if (measure && GENERAL.has(measure)) return { ids: [ALL_GOODS], how: 'stated' };
  if (goods.narrowing.length > 0) return undefined;
  return (goods.origins.length > 0 && !goods.bearing) || goods.generic
    ? { ids: [ALL_GOODS], how: 'inferred' }
    : undefined;
}

/** From the rate to the last of its goods: short enough to be shown, long enough to be understood. */
function extent(site: RateSite, view: SentenceView, sites: readonly RateSite[]): { start: number; end: number } {
  const { mention } = site.mark;
  const next = sites[sites.indexOf(site) + 1]?.first ?? view.last;
  let end = mention.end;
  for (const mark of view.marks)
    if (mark.first >= site.last && mark.last <= next && site.goods.mentions.includes(mark.mention.id))
      end = Math.max(end, mark.mention.end);
  return { start: mention.start, end };
}
