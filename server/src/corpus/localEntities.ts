import { Recent } from '../base/recent.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { PackedFacts } from '../claims/packedFacts.ts';
import type { EntityMention, Mention, OfficeRef } from '../mentions/mention.ts';

/** All mentions of one entity in one article. */
export interface LocalEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityMention['type'];
  readonly known: boolean;
  /** In text order, not empty. */
  readonly mentions: readonly EntityMention[];
  readonly offices: readonly OfficeRef[];
}

const NO_OFFICES: readonly OfficeRef[] = [];

const cache = new WeakMap<ArticleFacts, ReadonlyMap<string, LocalEntity>>();
const recent = new Recent<ArticleFacts, ReadonlyMap<string, LocalEntity>>(8);

export const isEntityMention = (mention: Mention): mention is EntityMention => 'entity' in mention;

/** The entities of an article by the ids the analysis gave them: made once for each version of an open one, again and again for the closed. */
export function localEntities(facts: ArticleFacts): ReadonlyMap<string, LocalEntity> {
  if (facts instanceof PackedFacts) return recent.get(facts, () => newEntities(facts));
  let entities = cache.get(facts);
  if (!entities) {
    entities = newEntities(facts);
    cache.set(facts, entities);
  }
  return entities;
}

function newEntities(facts: ArticleFacts): ReadonlyMap<string, LocalEntity> {
  const byId = new Map<string, EntityMention[]>();
  for (const mention of facts.mentions) {
    if (!isEntityMention(mention)) continue;
    const list = byId.get(mention.entity.id);
    if (list) list.push(mention);
    else byId.set(mention.entity.id, [mention]);
  }
  const entities = new Map<string, LocalEntity>();
  // A list that grew has room for more; these are kept for long and do not grow.
  for (const [id, mentions] of byId) entities.set(id, toLocalEntity(id, mentions.slice()));
  return entities;
}

function toLocalEntity(id: string, mentions: readonly EntityMention[]): LocalEntity {
  const first = mentions[0] as EntityMention;
  let name = first.entity.name;
  for (const mention of mentions) if (mention.entity.name.length > name.length) name = mention.entity.name;
  return {
    id,
    name,
    type: first.type,
    known: mentions.some(mention => mention.known),
    mentions,
    offices: mentions.some(mention => mention.office) ? mentions.flatMap(mention => mention.office ?? []) : NO_OFFICES,
  };
}
