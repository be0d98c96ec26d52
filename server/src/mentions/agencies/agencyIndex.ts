import type { Agency, Knowledge } from '../../knowledge/knowledge.ts';
import { keysOfName } from './agencyKey.ts';

/** Agencies of the knowledge by `agencyKey` of their names. */
const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Agency[]>>();

export function agencyIndex(knowledge: Knowledge): ReadonlyMap<string, readonly Agency[]> {
  let index = indexes.get(knowledge);
  if (!index) {
    const map = new Map<string, Agency[]>();
    for (const agency of knowledge.agencies.values())
      for (const name of [agency.name, ...agency.aliases])
        for (const key of keysOfName(name, knowledge.parties.get(agency.party ?? ''))) {
          const list = map.get(key);
          if (!list) map.set(key, [agency]);
          else if (!list.includes(agency)) list.push(agency);
        }
    index = map;
    indexes.set(knowledge, index);
  }
  return index;
}

/** The bodies that have the name, as it is written, or as one of their other names. */
export function agenciesNamed(knowledge: Knowledge, name: string): readonly Agency[] {
  const [key = ''] = keysOfName(name, undefined);
  return (agencyIndex(knowledge).get(key) ?? []).filter(one => one.name === name || one.aliases.includes(name));
}
