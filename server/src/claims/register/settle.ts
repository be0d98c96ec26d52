import type { Act } from '../frames/frame.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { clueOf } from './clueOf.ts';
import type { Discourse } from './rank/discourse.ts';
import type { Register } from './register.ts';

/** What is only announced or named holds or not as the article says of the same tariff elsewhere. */
export function settleState(draft: RateDraft, { register, decided }: Discourse): void {
  const { state } = draft;
  if (state.certainty === 'firm' || state.modality !== 'in-force') return;
  if (draft.dated.from !== undefined || draft.dated.on !== undefined) return;
  const told = register.same(clueOf(draft), entry => entry.state.certainty === 'firm');
  if (told) draft.state = { ...told.state, ...(state.future && { future: state.future }) };
  else if (state.certainty === 'announced' && draft.dated.announced === undefined && !decided.dated && !decided.signed)
    draft.state = { modality: 'proposed', certainty: 'announced' };
}

/**
 * What is promised is a plan where no day is told for it; so is what comes with a deal for which no day is told and no order signed, or
 * that is not yet in force.
 */
export function leaveOpen(draft: RateDraft, { decided }: Discourse): void {
  const { state, dated, site, reading } = draft;
  if (state.modality !== 'in-force' || site.role === 'old') return;
  if (dated.from !== undefined || dated.on !== undefined || dated.to !== undefined) return;
  const act = site.chain[0]?.predicate?.frame.act;
  // What will stay or will be undone is there.
  if (/^(?:keep|stand|lift|pause|expire)$/.test(act ?? '')) return;
  const dealt = decided.isOfDeal(reading.view.index);
  const pending = decided.pending && act !== undefined && NEW_ACTS.has(act) && dealt;
  if (pending || state.future === 'loose' || (state.future && dealt && !decided.signed && !decided.dated))
    draft.state = { ...state, modality: 'proposed' };
}

const NEW_ACTS: ReadonlySet<Act> = new Set<Act>(['impose', 'change', 'enact', 'start', 'announce']);

/** Since when, where the sentence has no date and the article gives one for the same tariff. */
export function fillTime(draft: RateDraft, register: Register): void {
  const { dated, site } = draft;
  if (site.role === 'old' || draft.past || dated.from !== undefined || dated.to !== undefined || dated.on !== undefined)
    return;
  const told = register.same(
    clueOf(draft),
    entry => entry.from !== null && entry.imposers.some(party => draft.imposers.includes(party)),
  );
  const from =
    told?.from ??
    (draft.state.modality === 'in-force' || draft.state.modality === 'proposed'
      ? register.startOf(clueOf(draft))
      : undefined) ??
    // What is to come begins with all else of the article that is to come, where that has one day.
    (draft.state.future && draft.reading.context.day !== null
      ? register.soleStart(draft.imposers, draft.reading.context.day)
      : undefined);
  if (from !== undefined && from !== null) dated.from = from;
}
