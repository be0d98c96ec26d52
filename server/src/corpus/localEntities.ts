import { Recent } from '../base/recent.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { PackedFacts } from '../claims/packedFacts.ts';
import type { EntityMention, Mention, OfficeRef } from '../mentions/mention.ts';
import { nameWords } from './personName.ts';

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

/** Countries, goods and laws are who they are in every article; only people and agencies are joined. */
export const isItself = (id: string): boolean =>
  id.startsWith('party/') || id.startsWith('product/') || id.startsWith('law/');

/** The ids that the analysis gave the entities of an article, in the order in which they come. */
export const entityIds = (facts: ArticleFacts): Iterable<string> =>
  facts instanceof PackedFacts ? facts.entities : localEntities(facts).keys();

/** The mentions of one entity in an article, in text order. */
export const mentionsOfEntity = (facts: ArticleFacts, id: string): readonly EntityMention[] =>
  facts instanceof PackedFacts
    ? (facts.mentionsOf(id) as readonly EntityMention[])
    : (localEntities(facts).get(id)?.mentions ?? []);

/** The people and agencies of an article, which may be others than it seems. */
export const nameable = (facts: ArticleFacts): readonly LocalEntity[] =>
  facts instanceof PackedFacts
    ? facts.entities.filter(id => !isItself(id)).map(id => toLocalEntity(id, mentionsOfEntity(facts, id)))
    : [...localEntities(facts).values()].filter(({ id }) => !isItself(id));

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

/** What tells who a person or an agency of an article is: small, and kept once somebody asked, also of closed articles. */
export interface NamedEntity extends Pick<LocalEntity, 'id' | 'name' | 'type' | 'known' | 'offices'> {
  /** As written, for each mention that is one. */
  readonly acronyms: readonly string[];
  /** A surname or an acronym with nothing in its article that says more. */
  readonly isPartial: boolean;
}

const NO_ACRONYMS: readonly string[] = [];
const named = new WeakMap<ArticleFacts, ReadonlyMap<string, NamedEntity>>();

/** The people and agencies of an article by the ids the analysis gave them. */
export function namedEntities(facts: ArticleFacts): ReadonlyMap<string, NamedEntity> {
  let entities = named.get(facts);
  if (!entities) {
    entities = new Map(nameable(facts).map(entity => [entity.id, toNamedEntity(entity)]));
    named.set(facts, entities);
  }
  return entities;
}

function toNamedEntity({ id, name, type, known, mentions, offices }: LocalEntity): NamedEntity {
  const acronyms = mentions.filter(mention => mention.form === 'acronym').map(mention => mention.text);
  const saysNoMore =
    type === 'official' ? nameWords(name).length < 2 : type === 'agency' && acronyms.length === mentions.length;
  return {
    id,
    name,
    type,
    known,
    offices,
    acronyms: acronyms.length ? acronyms : NO_ACRONYMS,
    isPartial: !known && saysNoMore,
  };
}
