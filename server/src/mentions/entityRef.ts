import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityRef } from './mention.ts';

/** The reference to a record of the knowledge, by the prefix of its id. */
export function refOf(knowledge: Knowledge, id: string): EntityRef {
  const map = id.startsWith('party/')
    ? knowledge.parties
    : id.startsWith('product/')
      ? knowledge.products
      : knowledge.laws;
  return { id, name: map.get(id)?.name ?? id.slice(id.indexOf('/') + 1) };
}
