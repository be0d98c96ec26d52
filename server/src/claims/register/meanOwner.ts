import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { answers } from './rank/site.ts';

/**
 * "The duty on Peru is 44 percent. … Peru's 44 percent duty was worked out", "Peru has a rate of 44 percent": whose a tariff is called may be the one who
 * bears it, where the article tells of the same rate on his goods, or of tariffs on them and of none that he puts on others, or where all tariffs of
 * the article are another's.
 */
export function meanOwner(draft: RateDraft, { register }: Discourse): void {
  const { site, called } = draft;
  if (called === undefined) return;
  const others = register.around(site.mention.start).filter(({ start }) => start !== site.mention.start);
  const same = others.filter(({ rate }) => rate !== null && rate === site.mention.value.number);
  for (const entries of [same, others]) {
    if (entries.some(entry => entry.imposers.includes(called))) return;
    const borne = entries.find(
      entry => entry.imposers.length > 0 && entry.targets.length === 1 && entry.targets[0] === called,
    );
    if (!borne) continue;
    [draft.targets, draft.targetHow] = [[called], 'carried'];
    [draft.imposers, draft.imposerHow] = [borne.imposers, 'carried'];
    return;
  }
  const taxing = new Set(others.flatMap(({ imposers }) => imposers));
  const [only] = taxing;
  if (only === undefined || taxing.size > 1 || others.length < MANY || answers(draft)) return;
  [draft.targets, draft.targetHow] = [[called], 'carried'];
  [draft.imposers, draft.imposerHow] = [[only], 'carried'];
}

/** From how many tariffs on they show whose tariffs an article is about. */
const MANY = 3;
