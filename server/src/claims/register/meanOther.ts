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
  const { reading, load, kind, imposers, targets } = draft;
  if (draft.exportDuty || draft.ofSeveral || load.conditional || (kind !== null && GENERAL.has(kind))) return;
  const isOnWhom = imposers.length === 1 && targets.length === 0 && !load.universal && !load.imported;
  const isWhose = imposers.length === 0 && targets.length === 1 && draft.targetHow === 'stated';
  if (!isOnWhom && !isWhose) return;
  const { tokens, first, last } = reading.view;
  const retaliates = tokens
    .slice(first, last)
    .some(({ norm }, i, words) => RETALIATING.has(norm) || (HITTING.test(norm) && words[i + 1]?.norm === 'back'));
  if (!retaliates) return;
  const others = new Set(partiesTold(reading).map(({ party }) => party));
  if (others.size !== 2 || !others.delete((isOnWhom ? imposers[0] : targets[0]) as string)) return;
  if (isOnWhom) [draft.targets, draft.targetHow] = [[...others], 'carried'];
  else [draft.imposers, draft.imposerHow] = [[...others], 'carried'];
}
const HITTING = /^(?:hits?|hitting|struck|strikes?|striking|fired|fires|firing)$/;
const RETALIATING = wordSet(
  'retaliatory retaliates retaliated retaliating retaliation counter-tariff counter-tariffs tit-for-tat',
);
