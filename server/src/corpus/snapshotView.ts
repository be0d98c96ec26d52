import type { ArticleFacts } from '../claims/articleFacts.ts';
import { claimsOfMention, isBound } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import { keyText } from '../claims/compare/comparable.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';
import type { ChangeLog } from './changeLog.ts';
import type { IndexView } from './corpusIndex.ts';
import type { EntityResolver } from './entities.ts';
import type { EntityCache, EntityState } from './entityCache.ts';
import { EntitySearch } from './entitySearch.ts';
import type { Finding } from './finding.ts';
import type { SnapshotFindings } from './folderCheck.ts';
import { entityIds, isEntityMention, isItself, mentionsOfEntity } from './localEntities.ts';
import { rivalsOf } from './rivals.ts';
import type { ClaimPlace, Counts, EntityRecord, MentionPlace, Snapshot, TimelineEntry } from './snapshot.ts';
import { timelineOf } from './timeline.ts';

/** One version of the index, read on demand: nothing is computed before it is asked for, and what was asked for is remembered. */
export class SnapshotView implements Snapshot {
  readonly revision: number;
  readonly files: readonly string[];
  readonly #index: IndexView;
  readonly #held: Pick<Counts, 'mentions' | 'claims' | 'compared'>;
  readonly #findings: SnapshotFindings;
  readonly #knowledge: Knowledge;
  readonly #compareDays: number;
  readonly #resolver: EntityResolver;
  readonly #entities: EntityCache;
  readonly #log: ChangeLog;
  readonly #states = new Map<string, EntityState>();
  readonly #mentions = new Map<string, readonly MentionPlace[]>();
  #all: readonly Finding[] | undefined;
  #search: EntitySearch | undefined;

  constructor(
    revision: number,
    files: readonly string[],
    index: IndexView,
    held: Pick<Counts, 'mentions' | 'claims' | 'compared'>,
    resolver: EntityResolver,
    findings: SnapshotFindings,
    knowledge: Knowledge,
    compareDays: number,
    entities: EntityCache,
    log: ChangeLog,
  ) {
    this.revision = revision;
    this.files = files;
    this.#index = index;
    this.#held = held;
    this.#resolver = resolver;
    this.#findings = findings;
    this.#knowledge = knowledge;
    this.#compareDays = compareDays;
    this.#entities = entities;
    this.#log = log;
  }

  get counts(): Counts {
    return { articles: this.files.length, ...this.#held, findings: this.#findings.all().counts };
  }

  facts(file: string): ArticleFacts | undefined {
    return this.#index.files.get(file);
  }

  changedSince(revision: number): ReadonlySet<string> | undefined {
    return this.#log.between(revision, this.revision);
  }

  differingFrom(earlier: Snapshot): ReadonlySet<string> {
    if (!(earlier instanceof SnapshotView)) return new Set([...earlier.files, ...this.files]);
    return new Set([
      ...this.#index.files.changedSince(earlier.#index.files),
      ...this.#findings.all().changedSince(earlier.#findings.all()),
    ]);
  }

  canonical(file: string, entity: string): string {
    return this.#resolver.canonical(file, entity);
  }

  mentions(file: string): readonly Mention[] {
    const facts = this.facts(file);
    if (!facts) return [];
    return facts.mentions.map(mention => {
      if (!isEntityMention(mention) || mention.known) return mention;
      const id = this.canonical(file, mention.entity.id);
      const name = this.entity(id)?.name ?? mention.entity.name;
      return id === mention.entity.id && name === mention.entity.name ? mention : { ...mention, entity: { id, name } };
    });
  }

  entity(id: string): EntityRecord | undefined {
    return this.#state(id).record;
  }

  mentionsOf(id: string): readonly MentionPlace[] {
    const found = this.#mentions.get(id);
    if (found) return found;
    const places: MentionPlace[] = [];
    for (const { file, mentions } of this.#state(id).parts.values())
      for (const mention of mentions) places.push({ file, mention });
    this.#mentions.set(id, places);
    return places;
  }

  mentionsIn(file: string, id: string): readonly EntityMention[] {
    const facts = this.facts(file);
    if (!facts) return [];
    if (isItself(id)) return mentionsOfEntity(facts, id);
    const found: (readonly EntityMention[])[] = [];
    for (const raw of entityIds(facts)) if (this.canonical(file, raw) === id) found.push(mentionsOfEntity(facts, raw));
    return found.length < 2 ? (found[0] ?? []) : found.flat().sort((a, b) => a.start - b.start);
  }

  fullestIntroduction(id: string): MentionPlace | undefined {
    return this.#state(id).fullest;
  }

  findEntities(query: string, limit: number): readonly EntityRecord[] {
    this.#search ??= this.#entities.search(
      this.revision,
      () => new EntitySearch(this.#index, this.#resolver, this.#knowledge),
    );
    return this.#search.find(query, limit).flatMap(id => this.entity(id) ?? []);
  }

  mentionAt(file: string, offset: number): Mention | undefined {
    const mentions = this.facts(file)?.mentions ?? [];
    let best: Mention | undefined;
    for (const mention of mentions) {
      if (mention.start > offset) break;
      if (offset > mention.end) continue;
      // The end counts, too, since a cursor stands between two characters; a mention that begins there is nearer.
      if (!best || mention.end - mention.start < best.end - best.start || best.end === offset) best = mention;
    }
    return best;
  }

  claimsOf(file: string, mention: string): readonly Claim[] {
    const facts = this.facts(file);
    return facts ? claimsOfMention(facts, mention).filter(isBound) : [];
  }

  keyOf(claim: Claim): string {
    return keyText(claim);
  }

  rivals(
    file: string,
    claim: Claim,
  ): { readonly agree: readonly ClaimPlace[]; readonly differ: readonly ClaimPlace[] } {
    return rivalsOf(file, claim, this.#index, this.#knowledge, this.#compareDays);
  }

  timeline(file: string, claim: Claim): readonly TimelineEntry[] {
    return timelineOf(file, claim, this.#index, this.#knowledge);
  }

  findings(file: string): readonly Finding[] {
    return this.#findings.of(file);
  }

  get filesWithFindings(): readonly string[] {
    return this.#findings.all().files;
  }

  allFindings(): readonly Finding[] {
    this.#all ??= this.filesWithFindings.flatMap(file => this.findings(file));
    return this.#all;
  }

  /** All mentions of a canonical id by file, sorted. */
  #collect(id: string): Map<string, readonly EntityMention[]> {
    const byFile = new Map<string, readonly EntityMention[]>();
    for (const raw of this.#resolver.idsOf(id))
      for (const file of this.#resolver.filesOf(raw, id)) {
        const facts = this.facts(file);
        const mentions = facts && mentionsOfEntity(facts, raw);
        if (!mentions?.length) continue;
        const before = byFile.get(file);
        byFile.set(file, before ? [...before, ...mentions].sort((a, b) => a.start - b.start) : mentions);
      }
    return new Map([...byFile].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  #state(id: string): EntityState {
    let state = this.#states.get(id);
    if (!state) {
      state = this.#entities.state(id, {
        revision: this.revision,
        index: this.#index,
        knowledge: this.#knowledge,
        collect: entity => this.#collect(entity),
        mentionsIn: (file, entity) => this.mentionsIn(file, entity),
      });
      this.#states.set(id, state);
    }
    return state;
  }
}
