import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';

/**
 * "The duty on Peru is 44 percent. … Peru's 44 percent duty was worked out": whose a tariff is called may be the one who bears it, where the article tells
 * of the same rate on his goods and of none that he puts on others.
 */
export function meanOwner(draft: RateDraft, { register }: Discourse): void {
  const { site, targets, imposers } = draft;
  const [owner] = imposers;
  if (!draft.owned || owner === undefined || targets.length > 0) return;
  const same = register
    .around(site.mention.start)
    .filter(({ start, rate }) => start !== site.mention.start && rate !== null && rate === site.mention.value.number);
  if (same.some(entry => entry.imposers.includes(owner) && entry.targets.length > 0)) return;
  const borne = same.find(entry => entry.targets.length === 1 && entry.targets[0] === owner);
  if (!borne) return;
  [draft.targets, draft.targetHow] = [[owner], 'carried'];
  [draft.imposers, draft.imposerHow] = [borne.imposers, borne.imposers.length > 0 ? 'carried' : undefined];
}
