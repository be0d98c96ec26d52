import { Latest } from '../../base/latest.ts';
import { meets } from '../../base/lists.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Act } from '../frames/frame.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { clueOf } from './clueOf.ts';
import { agrees } from './days.ts';
import { keyOf } from './rank/candidate.ts';

/*
 * When one rate ends because another takes its place.
 */

/** What is replaced holds until the new rate of its sentence begins, and as long as that is only meant. */
export function endOld(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { site, dated, reading, state } = draft;
  if (site.role !== 'old') return;
  const replaced =
    drafts.find(
      other => other.reading === reading && other.site.role === 'new' && other.site.measure === site.measure,
    ) ?? heldAgainst(draft, drafts);
  if (!state.adjective && /^(?:proposed|paused|denied)$/.test(replaced?.state.modality ?? ''))
    draft.state = { ...state, modality: 'in-force', ongoing: true };
  const begun = replaced?.dated.from ?? replaced?.dated.on;
  if (begun !== undefined && dated.from === undefined && dated.on === undefined && dated.to === undefined)
    dated.on = begun;
}

/** "taxed Canadian tin at 9 percent. … The duty will rise from 9 percent to 12 percent in May": what is replaced on a day to come ends then wherever it is told of. */
export function endAsOld(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { site, dated, state, reading } = draft;
  const { day } = reading.context;
  if (site.role !== 'rate' || state.modality !== 'in-force' || day === null || dated.to !== undefined) return;
  const olds = replacedIn.get(drafts, () => drafts.filter(isEndedOld));
  if (olds.length === 0) return;
  const clue = clueOf(draft);
  const ends = new Set<string>();
  for (const other of olds) {
    const end = endOfOld(other);
    if (end === undefined || end <= day) continue;
    const old = clueOf(other);
    const isSame = old.rate === clue.rate && meets(old.imposers, clue.imposers) && agrees(old, clue);
    if (isSame && keyOf(draft.targets) === keyOf(other.targets)) ends.add(end);
  }
  const [end] = ends;
  if (ends.size !== 1 || end === undefined) return;
  dated.to = end;
  if (dated.from === end) delete dated.from;
}

const endOfOld = ({ dated }: RateDraft): string | undefined => dated.to ?? dated.on ?? dated.from;
const isEndedOld = (draft: RateDraft): boolean => draft.site.role === 'old' && endOfOld(draft) !== undefined;
/** The old rates of an article's drafts of which it is known when they end. */
const replacedIn = new Latest<readonly RateDraft[], readonly RateDraft[]>();

/** "pays 9 percent, against 4 percent before", "It had been 4 percent until then": what the old rate is held against, in the sentence or in the one before. */
const heldAgainst = ({ site, reading }: RateDraft, drafts: readonly RateDraft[]): RateDraft | undefined =>
  site.base
    ? drafts.find(other => other.site === site.base)
    : site.again
      ? drafts.findLast(
          ({ reading: { view }, site: { role, mention } }) =>
            view.index === reading.view.index - 1 && role !== 'old' && mention.start < site.mention.start,
        )
      : undefined;

/**
 * "35 percent in 2009, 30 percent in 2010": each rate of a list that is set anew with time holds until the next. Averages and what only was so in
 * some year are levels, between which nothing is told.
 */
export function endByNext(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { dated, site, reading, kind } = draft;
  if (dated.scheduled) return;
  const begun = dated.from ?? dated.on;
  const isLevel = kind === 'average' || draft.past || draft.before;
  if (begun === undefined || dated.to !== undefined || dated.length !== undefined || site.role === 'old' || isLevel)
    return;
  const [next] = drafts
    .filter(other => other.reading === reading && other.site.node > site.node && isSetOn(other))
    .sort((a, b) => a.site.node - b.site.node);
  // "goods of Peru shall bear 5 percent …, and goods made of its tin shall bear 8 percent …": two rules, of which neither ends the other.
  if (next?.dated.entered && next.site.chain[0]?.node !== site.chain[0]?.node) return;
  if (!next || !isOfSame(next, draft)) return;
  const end = next.dated.from ?? next.dated.on ?? '';
  if (end > begun) dated.to = end;
}

/** "5 percent in 2019, 4 percent in 2020 and 3 percent in 2021": the last of such a list has gone with its year, save where it was set anew. */
export function endList(draft: RateDraft, drafts: readonly RateDraft[]): void {
  const { dated, site, reading, state } = draft;
  const { day } = reading.context;
  const year = dated.own;
  if (day === null || year === undefined || year >= day.slice(0, year.length) || state.modality !== 'in-force') return;
  const isOfYear = (one: RateDraft): boolean =>
    one.reading === reading && one.site.role === 'rate' && one.dated.own?.length === 'YYYY'.length;
  if (!isOfYear(draft) || drafts.filter(isOfYear).length < LIST) return;
  if (site.chain[0]?.predicate?.frame.act !== 'change') draft.state = { modality: 'lifted', certainty: 'firm' };
}
/** Fewer rates are no list by years. */
const LIST = 3;

const isSetOn = ({ site, dated }: RateDraft): boolean => site.role !== 'old' && (dated.from ?? dated.on) !== undefined;
const isOfSame = (a: RateDraft, b: RateDraft): boolean =>
  a.kind === b.kind &&
  a.part === b.part &&
  (['imposers', 'targets', 'products'] as const).every(slot => keyOf(a[slot]) === keyOf(b[slot]));

/** How many rates before and behind one are asked whether they have taken its place. */
const NEAR = 64;
const SET: ReadonlySet<Act | undefined> = new Set<Act | undefined>(['impose', 'change', 'start', undefined]);

/**
 * What was imposed or raised on a day of an earlier year has gone where the article tells of another rate that the same government has now for
 * the same goods and origins: "raised it to 50 percent in August last year" beside "charges 18 percent". What was in an earlier month has where
 * the article tells of a change since, and of which goods.
 */
export function endReplaced(draft: RateDraft, at: number, drafts: readonly RateDraft[]): void {
  const { dated, site, state, reading } = draft;
  const { day } = reading.context;
  const set = dated.on;
  if (site.role === 'old' || state.modality !== 'in-force' || day === null || set === undefined || !SET.has(dated.act))
    return;
  if (dated.from !== undefined || dated.to !== undefined) return;
  const year = set.slice(0, 4) < day.slice(0, 4);
  if (!year && set.slice(0, 7) >= day.slice(0, 7)) return;
  const clue = clueOf(draft);
  const replaced = drafts.slice(Math.max(0, at - NEAR), at + NEAR).some(other => {
    const then = other.dated.on ?? other.dated.from;
    const now = clueOf(other);
    return (
      other.site.role !== 'old' &&
      other.state.modality === 'in-force' &&
      other.state.future === undefined &&
      other.state.certainty !== 'announced' &&
      now.rate !== clue.rate &&
      (then === undefined
        ? year || other.site.role === 'new'
        : then.slice(0, year ? 4 : 10) > set.slice(0, year ? 4 : 10)) &&
      (year || meets(now.products, clue.products)) &&
      (draft.kind === null || other.kind === null || draft.kind === other.kind) &&
      meets(now.imposers, clue.imposers) &&
      agrees(now, clue)
    );
  });
  if (replaced) draft.state = { modality: 'lifted', certainty: 'firm' };
}

/**
 * "charged Chile 10 percent in spring. … Oslo answered and took its tariffs on Chile to 20 percent, … which went on to reach 60": what was set has
 * gone where a later sentence tells that the same tariff then went to another rate.
 */
export function endMoved(draft: RateDraft, at: number, drafts: readonly RateDraft[]): void {
  const { site, state, reading, dated } = draft;
  if (site.role === 'old' || state.modality !== 'in-force' || state.future !== undefined || !isToldAsPast(draft))
    return;
  // A headline tells what is new.
  if (dated.to !== undefined || draft.targets.length === 0 || reading.view.sentence.zone === 'headline') return;
  const set = dated.on ?? dated.from;
  const moved = drafts.slice(at + 1, at + NEAR).some(other => {
    const began = other.dated.on ?? other.dated.from;
    return (
      other.site.role === 'new' &&
      other.reading.view.index > reading.view.index &&
      other.state.modality === 'in-force' &&
      other.state.future === undefined &&
      !other.site.chain.some(({ predicate }) => predicate?.frame.act === 'say') &&
      other.site.mention.value.number !== site.mention.value.number &&
      !other.before &&
      !other.past &&
      (began === undefined || (set !== undefined && began >= set)) &&
      isOfSame(other, draft) &&
      isToldAsPast(other)
    );
  });
  if (moved) draft.state = { modality: 'lifted', certainty: 'firm' };
}

/** By a verb of the past, or a participle that hangs on one: not by what somebody has done, had done or does. */
function isToldAsPast({ site: { chain }, reading: { tree } }: RateDraft): boolean {
  for (const { node } of chain) {
    if (tree.xpos(node) === 'VBD') return true;
    if (childrenBy(tree, node, 'aux', 'cop').length > 0) return false;
    if (!/^VB[GN]$/.test(tree.xpos(node))) continue;
    let above = tree.head(node);
    while (above >= 0 && tree.upos(above) !== 'VERB') above = tree.head(above);
    return above >= 0 && tree.xpos(above) === 'VBD';
  }
  return false;
}
