import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Claim, ClaimKey, Measure, Modality, SlotHow, ValidTime } from './claim.ts';
import type { Goods } from './goodsOf.ts';
import { ALL_GOODS } from './goodsWords.ts';
import { imposerOf } from './imposerOf.ts';
import { lawOf } from './lawOf.ts';
import { measureOf } from './measureOf.ts';
import { modalityOf } from './modality.ts';
import { type RateSite, rateSites } from './rateSite.ts';
import { type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import { type Imposer, type ImposerContext, listedParties } from './tariffActor.ts';
import { findTariffImposer } from './topicImposer.ts';
import { validTimeOf } from './validTime.ts';

/** What goes on from one sentence of an article to the next. */
export interface RateMemory {
  /** The party of whose tariffs the article last spoke. */
  imposer: string | undefined;
  /** The party of the official of whom the sentence before spoke first: who "he" or "she" is. */
  speaker: string | undefined;
}

/** Measures that fall on everything unless goods are named. */
const GENERAL: ReadonlySet<Measure> = new Set<Measure>(['baseline', 'across-the-board']);

interface Bound {
  readonly site: RateSite;
  readonly imposer: string | null;
  readonly imposerHow: SlotHow | undefined;
  readonly targets: readonly string[];
  readonly measure: Measure | null;
  readonly modality: Modality;
  readonly valid: ValidTime;
  readonly mentions: readonly string[];
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
  const sites = rateSites(view);
  if (sites.length === 0) return [];
  const attribution = attributionOf(view);
  const claims: Unnamed[] = [];
  let previous: Bound | undefined;
  let targets: readonly string[] = [];
  for (const site of sites) {
    const bound = bindRate(site, published, context, memory, previous, targets);
    if (bound.targets.length > 0) targets = bound.targets;
    if (bound.imposer) memory.imposer = bound.imposer;
    if (site.isDifference) continue;
    previous = bound;
    claims.push(claimOf(bound, published, attribution, view, sites));
  }
  return claims;
}

function bindRate(
  site: RateSite,
  published: string | null,
  context: ImposerContext,
  memory: RateMemory,
  previous: Bound | undefined,
  targetsBefore: readonly string[],
): Bound {
  const { view, first, goods } = site;
  const imposer: Imposer = imposerOf(site, context, memory.imposer);
  const inherits = previous !== undefined && (site.elliptical || site.change !== undefined);
  const measure = measureOf(site) ?? (inherits ? previous.measure : contrasted(goods, previous));
  // What becomes of the old rate of a change is what is said of the new one.
  const told = site.change === 'old' && site.partner ? site.partner : site;
  const ownModality = modalityOf(view, told.first, told.last);
  const modality = site.elliptical && previous ? previous.modality : ownModality;
  const own = validTimeOf(site, modality, published);
  const inherited = site.elliptical && previous && own.how !== 'stated' ? previous.valid : own;
  const valid = isHistory(imposer.person, published, context) ? NO_TIME : inherited;
  const targets =
    goods.origins.length > 0
      ? goods.origins
      : imposer.bearer
        ? listedParties(view, imposer.bearer, first, context)
        : inherits
          ? previous.targets
          : goods.destination
            ? // "exports to the US": those of whom the sentence spoke before.
              exporters(site, targetsBefore)
            : [];
  const party = imposer.party ?? (inherits ? previous.imposer : undefined);
  const carried = party ?? carriedImposer(site, imposer, context, memory);
  return {
    site,
    imposer: carried && !targets.includes(carried) ? carried : (party ?? null),
    imposerHow: imposer.party
      ? 'stated'
      : party
        ? previous?.imposerHow
        : carried && !targets.includes(carried)
          ? 'carried'
          : undefined,
    targets,
    measure,
    modality: site.change === 'old' ? stanceOfOld(modality, valid) : modality,
    valid,
    mentions: [...imposer.mentions, ...goods.mentions],
  };
}

/** Whose "exports to the US" are taxed: the origin that the sentence spoke of before, else the party named last before the rate. */
function exporters({ view, first, goods }: RateSite, before: readonly string[]): readonly string[] {
  if (before.length > 0) return before;
  for (let i = first - 1; i >= Math.max(view.first, first - WINDOW); i--) {
    const mention = view.markAt(i)?.mention;
    if (mention?.type === 'party' && mention.entity.id !== goods.destination) return [mention.entity.id];
  }
  return [];
}

/** A pronoun stands for the official spoken of last; else the tariffs go on being those of whom they were. */
function carriedImposer(
  { view, first }: RateSite,
  imposer: Imposer,
  context: ImposerContext,
  memory: RateMemory,
): string | undefined {
  if (view.sentence.zone === 'headline' || imposer.other) return undefined;
  if (imposer.pronoun) return memory.speaker ?? memory.imposer;
  // "the retaliation could be a 35 percent tariff": that of somebody else.
  for (let i = first - 1; i >= Math.max(view.first, first - 12); i--)
    if (ANSWERS.has(wordAt(view, i))) return undefined;
  return findTariffImposer(view, context) ?? memory.imposer;
}
const ANSWERS: ReadonlySet<string> = new Set([
  'retaliation',
  'retaliate',
  'retaliatory',
  'countermeasures',
  'response',
]);

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
  if (bound.targets.length > 0) slots.target = 'stated';
  if (product) slots.product = product.how;
  if (bound.measure) slots.measure = 'stated';
  if (law) slots.law = 'stated';
  if (site.goods.limited) slots.part = 'stated';
  const [target] = bound.targets;
  const { start, end } = extent(site, view, sites);
  return {
    kind: 'rate',
    key: {
      imposer: bound.imposer,
      target: bound.targets.length > 1 ? bound.targets : (target ?? 'any'),
      product: product?.ids ?? null,
      measure: bound.measure,
      part: site.goods.limited ? 'part' : null,
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
  if (goods.products.length > 0) return { ids: goods.products, how: 'stated' };
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
