import { wordSet } from '../../base/wordList.ts';
import { GENERAL } from '../slots/measureKind.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { partiesTold } from './meanOrigin.ts';
import type { Discourse } from './rank/discourse.ts';

/**
 * "Peru withdrew its retaliatory duty on Chilean wine when Chile gave up the tariff on tin that had provoked it": where one retaliates against another, and a
 * sentence names nobody else, the tariffs of each are on the other.
 */
export function meanOther(draft: RateDraft, _: Discourse): void {
  const { reading, load, kind, imposers } = draft;
  const [imposer, another] = imposers;
  if (imposer === undefined || another !== undefined || draft.targets.length > 0 || draft.exportDuty) return;
  if (load.universal || load.imported || load.conditional || (kind !== null && GENERAL.has(kind))) return;
  const { tokens, first, last } = reading.view;
  if (!tokens.slice(first, last).some(({ norm }) => RETALIATING.has(norm))) return;
  const others = new Set(partiesTold(reading).map(({ party }) => party));
  if (others.size !== 2 || !others.delete(imposer)) return;
  [draft.targets, draft.targetHow] = [[...others], 'carried'];
}
const RETALIATING = wordSet(
  'retaliatory retaliates retaliated retaliating retaliation counter-tariff counter-tariffs tit-for-tat',
);
