import { childrenBy } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { governmentOf } from '../slots/actor.ts';
import { GENERAL } from '../slots/measureKind.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { type Part, placeOf } from './rank/told.ts';

/**
 * "Oslo listed Chilean goods. Those goods may be hit with a duty": whose goods a word means that points
 * back, by the sentence before.
 */
export function meanOrigin(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, targets } = draft;
  if (load.conditional || load.universal || !isPointing(draft)) return;
  if (targets.length === 1 && draft.targetHow !== 'carried') return;
  const before = readingAt(reading.view.index - 1);
  if (!before) return;
  const told = partiesTold(before);
  const others = new Set(told.map(({ party }) => party).filter(party => !draft.imposers.includes(party)));
  const ofGoods = new Set(told.filter(({ part }) => part === 'goods').map(({ party }) => party));
  // "Exporters in Peru worry. … on what they ship": of the one party named, whatever it does there.
  const goods = isTheirs(draft) && ofGoods.size === 0 && others.size === 1 ? [...others] : [...ofGoods];
  const [origin, another] = targets.length === 1 ? targets : goods;
  if (origin === undefined || another !== undefined) return;
  [draft.targets, draft.targetHow, draft.borneBefore] = [[origin], 'carried', true];
}

/**
 * "Chilean tin is under inquiry. The duty will be 5 percent": a tariff of which its sentence says neither whose goods it is on nor that it is on all, on
 * those of the one country whose goods the sentence before tells of.
 */
export function meanTold(draft: RateDraft, { readingAt }: Discourse): void {
  const { load, reading, imposers, kind } = draft;
  if (draft.targets.length > 0 || !draft.definite || load.nodes.length > 0 || load.conditional) return;
  if (kind !== null && GENERAL.has(kind)) return;
  const before = readingAt(reading.view.index - 1);
  if (!before || partiesTold(reading).some(({ party }) => !imposers.includes(party))) return;
  const told = partiesTold(before).filter(({ party }) => !imposers.includes(party));
  const [only, another] = [...new Set(told.map(({ party }) => party))];
  if (only === undefined || another !== undefined || !told.some(({ part }) => part === 'goods')) return;
  [draft.targets, draft.targetHow] = [[only], 'carried'];
}

/** The parties of a sentence, capitals that stand for them, too, with what they do in it. */
function partiesTold(reading: Reading): { readonly party: string; readonly part: Part }[] {
  const { tree } = reading;
  const found: { party: string; part: Part }[] = [];
  for (let node = 0; node < tree.size; node++) {
    const party = reading.partyAt(node)?.party ?? reading.seatOf(tree.form(node));
    if (party !== undefined) found.push({ party: governmentOf(party), part: placeOf(reading, node).part });
  }
  return found;
}

/** "their wine", "what they ship", "for theirs": of several who were named. */
const isTheirs = ({ load, reading: { tree } }: { load: RateDraft['load']; reading: Pick<Reading, 'tree'> }): boolean =>
  load.pronoun >= 0 && /^the(?:ir|irs|y)$/.test(tree.lower(load.pronoun));

/** "those goods", "the meat", "such imports", "they": what bears the tariff was named before. */
function isPointing({ load, reading: { tree } }: RateDraft): boolean {
  const [head] = load.nodes;
  if (head === undefined || load.origins.length > 0) return false;
  if (isTheirs({ load, reading: { tree } })) return true;
  if (/^(?:they|those|these|all)$/.test(tree.lower(head))) return true;
  // "that steel", "those cars"
  if (childrenBy(tree, head, 'det').some(word => /^th(?:at|ose|ese)$/.test(tree.lower(word)))) return true;
  return load.anaphoric;
}
