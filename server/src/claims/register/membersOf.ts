import type { Knowledge } from '../../knowledge/knowledge.ts';
import { UNION } from '../slots/actor.ts';

/**
 * "goods from ASEAN": parties with a bloc's members in its place, as of the day of the article, without those on the other side ("goods from
 * ASEAN enter Vietnam at 5 percent"). A member whose day of joining is known is none of an article without a day.
 */
export function membersOf(
  parties: readonly string[],
  others: readonly string[],
  { parties: known }: Knowledge,
  day: string | null,
): readonly string[] {
  if (!parties.some(party => party !== UNION && known.get(party)?.members)) return parties;
  const found = parties.flatMap(party => {
    const { members, joined = {} } = (party === UNION ? undefined : known.get(party)) ?? {};
    if (!members) return [party];
    return members.filter(member => {
      const since = joined[member];
      return !others.includes(member) && (since === undefined || (day !== null && day >= since));
    });
  });
  return [...new Set(found)];
}
