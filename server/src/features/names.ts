import type { Snapshot } from '../corpus/snapshot.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { MentionType } from '../mentions/mention.ts';
import type { Say } from './say.ts';

/** What the feature reads from: the folder at one revision and the knowledge it was indexed with. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly knowledge: Knowledge;
  /** The reader's language. */
  readonly say: Say;
}

export const TYPE_NAMES: Readonly<Record<MentionType, string>> = {
  official: 'official',
  agency: 'agency',
  party: 'country or bloc',
  product: 'goods',
  law: 'law',
  tariff_rate: 'tariff rate',
  quantity: 'quantity',
  date: 'date',
  duration: 'time span',
};

/** The readable name of an id ("party/US" → "United States"); unknown ids lose their prefix and hyphens. */
export function nameOf({ snapshot, knowledge, say }: Reading, id: string): string {
  if (id === 'product/all') return say('all goods');
  const known =
    knowledge.parties.get(id)?.name ??
    knowledge.products.get(id)?.name ??
    knowledge.laws.get(id)?.name ??
    knowledge.agencies.get(id)?.name ??
    knowledge.people.get(id)?.name ??
    knowledge.offices.get(id)?.title ??
    snapshot.entity(id)?.name;
  return known ?? id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ');
}
