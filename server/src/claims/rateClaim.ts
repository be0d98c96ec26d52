import { wordSet } from '../base/wordList.ts';
import type { FigureMention } from '../mentions/mention.ts';
import { attributionOf } from './attribution.ts';
import type { Claim, ClaimKey, SlotHow, Unnamed } from './claim.ts';
import { membersOf } from './register/membersOf.ts';
import { isQuotation } from './sentenceView.ts';
import { boundedValue } from './slots/bounds.ts';
import type { RateDraft } from './slots/rateDraft.ts';
import { stateOfOld } from './slots/state.ts';
import { validTime } from './slots/time.ts';

/** Not how much a rate goes up or down: such a figure is told, but nothing else follows from it. */
export const isRate = ({ site }: RateDraft): boolean => site.role !== 'change';

/**
 * The claim of a rate of which all is settled.
 *
 * @param published the article's day, YYYY-MM-DD
 */
export function rateClaimOf(draft: RateDraft, published: string | null): Unnamed {
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
  const products = draft.products.flatMap(id => knowledge.products.get(id)?.members ?? [id]);
  const product = products.length > 0 ? [...new Set(products)] : null;
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
  // "will suspend the duty from May": until then, it holds.
  const pause = state.modality === 'paused' && dated.act === 'pause' ? (dated.from ?? dated.on) : undefined;
  const isPausedLater = pause !== undefined && published !== null && !hasPassed(pause, published);
  if (state.modality !== 'in-force') return isPausedLater ? 'in-force' : state.modality;
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
