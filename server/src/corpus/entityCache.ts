import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention } from '../mentions/mention.ts';
import type { IndexView } from './corpusIndex.ts';
import { type EntityPart, entityPart, fullestOf, saysTheSame } from './entityParts.ts';
import { entityRecord } from './entityRecord.ts';
import type { EntitySearch } from './entitySearch.ts';
import { isItself } from './localEntities.ts';
import { PartMap } from './partMap.ts';
import type { EntityRecord, MentionPlace } from './snapshot.ts';

/** An entity of the folder at one revision. */
export interface EntityState {
  readonly revision: number;
  readonly parts: PartMap;
  readonly record: EntityRecord | undefined;
  readonly fullest: MentionPlace | undefined;
}

/** How one snapshot reads the mentions of an entity. */
export interface EntityReader {
  readonly revision: number;
  readonly index: IndexView;
  readonly knowledge: Knowledge;
  /** All its mentions by file, in order; costs much more than one file's. */
  collect(id: string): ReadonlyMap<string, readonly EntityMention[]>;
  mentionsIn(file: string, id: string): readonly EntityMention[];
}

/**
 * Carries what was found out about entities from one snapshot to the next, so that a key typed in one article does not count the
 * mentions in all the others again. It holds only while an edit leaves alone which names stand for whom; else it is cleared.
 */
export class EntityCache {
  readonly #states = new Map<string, EntityState>();
  readonly #changedAt = new Map<string, number>();
  #clearedAt = 0;
  #renamedAt = 0;
  #search: { readonly search: EntitySearch; readonly since: number } | undefined;
  /** The last revision that changed which entities there are. */
  #searchChangedAt = 0;

  /** The article has another text at this revision, which names the same people and agencies; and whether the same of everything. */
  changed(file: string, revision: number, sameEntities: boolean): void {
    this.#changedAt.set(file, revision);
    if (!sameEntities) this.#searchChangedAt = revision;
  }

  /** The article names other people or agencies at this revision: who is who among them must be asked anew. */
  renamed(file: string, revision: number): void {
    for (const id of this.#states.keys()) if (!isItself(id)) this.#states.delete(id);
    this.changed(file, revision, false);
    this.#renamedAt = revision;
  }

  clear(revision: number): void {
    this.#states.clear();
    this.#changedAt.clear();
    this.#clearedAt = revision;
    this.#searchChangedAt = revision;
  }

  search(revision: number, make: () => EntitySearch): EntitySearch {
    if (this.#search && this.#search.since >= this.#searchChangedAt && revision >= this.#search.since)
      return this.#search.search;
    const search = make();
    if (revision >= this.#searchChangedAt) this.#search = { search, since: revision };
    return search;
  }

  state(id: string, reader: EntityReader): EntityState {
    const known = this.#states.get(id);
    if (known?.revision === reader.revision) return known;
    // A snapshot that is older than what is kept is read afresh, and leaves no trace.
    const since = isItself(id) ? this.#clearedAt : Math.max(this.#clearedAt, this.#renamedAt);
    if (reader.revision < since || (known && known.revision > reader.revision)) return fresh(id, reader);
    const state = known ? this.#next(id, known, reader) : fresh(id, reader);
    this.#states.set(id, state);
    return state;
  }

  #next(id: string, known: EntityState, reader: EntityReader): EntityState {
    const { revision } = reader;
    const changed = new Map<string, EntityPart>();
    let { fullest } = known;
    let differs = false;
    for (const [file, at] of this.#changedAt) {
      if (at <= known.revision || at > revision) continue;
      const mentions = reader.mentionsIn(file, id);
      const before = known.parts.get(file);
      // A file more or less is rare, and would have to be put in its place.
      if ((before !== undefined) !== mentions.length > 0) return fresh(id, reader);
      if (!before) continue;
      const part = entityPart(file, mentions, reader.index);
      changed.set(file, part);
      if (!saysTheSame(before, part)) differs = true;
      else if (fullest?.file === file) fullest = { file, mention: part.introduction };
    }
    if (changed.size === 0) return { ...known, revision };
    const parts = known.parts.with(changed);
    // Most edits move mentions and change nothing of what is known of those they name.
    return differs ? stateOf(id, parts, reader) : { revision, parts, record: known.record, fullest };
  }
}

function fresh(id: string, reader: EntityReader): EntityState {
  const parts = new Map<string, EntityPart>();
  for (const [file, mentions] of reader.collect(id)) parts.set(file, entityPart(file, mentions, reader.index));
  return stateOf(id, new PartMap(parts), reader);
}

const stateOf = (id: string, parts: PartMap, reader: EntityReader): EntityState => ({
  revision: reader.revision,
  parts,
  record: parts.size ? entityRecord(id, [...parts.values()], reader.knowledge) : undefined,
  fullest: fullestOf(parts.values()),
});
