import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import type { ComparedCounts } from '../claims/filedClaims.ts';
import type { EntityMention, Mention } from '../mentions/mention.ts';
import type { Finding } from './finding.ts';

export interface MentionPlace {
  readonly file: string;
  readonly mention: EntityMention;
}

export interface ClaimPlace {
  readonly file: string;
  readonly claim: Claim;
}

/** An office of a person, and how we know: a source of the knowledge, or articles of the folder that state it. */
export interface OfficeHistory {
  readonly office: string;
  readonly title: string;
  /** ISO; from knowledge: the term; from articles: the first and the last publication day that states it. */
  readonly from: string | null;
  readonly to: string | null;
  readonly how: 'knowledge' | 'articles';
  readonly status?: 'former' | 'acting' | 'designate';
  /** The knowledge's source; absent for `articles`. */
  readonly source?: string;
  /** The day the source speaks of; an open term is known only up to it. */
  readonly asOf?: string;
  /** Articles that state it, sorted. */
  readonly files: readonly string[];
}

export interface EntityRecord {
  readonly id: string;
  /** The knowledge's name, else the fullest and most frequent spelling of the folder. */
  readonly name: string;
  readonly type: EntityMention['type'];
  readonly known: boolean;
  /** As the articles write it, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** People only, by date. */
  readonly offices: readonly OfficeHistory[];
  /** Party id, where one is known (of the office, the agency or the party itself). */
  readonly party?: string;
  readonly acronym?: string;
  readonly mentions: number;
  /** Sorted. */
  readonly files: readonly string[];
}

/** One state of a key over time, for hover and dossier; superseded states follow each other here and are no finding. */
export interface TimelineEntry {
  /** ISO, of the precision known; null: since ever, or not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** "25 percent" */
  readonly value: string;
  readonly modality: Claim['modality'];
  /** The places that say so; empty for an entry of the knowledge's record of measures. */
  readonly places: readonly ClaimPlace[];
  readonly source?: string;
}

export interface Counts {
  readonly articles: number;
  readonly compared: ComparedCounts;
  readonly mentions: number;
  readonly claims: number;
  readonly findings: { readonly warning: number; readonly information: number; readonly hint: number };
}

/**
 * The folder at one revision. Immutable: a later edit makes another snapshot and leaves this one as it was. All reads are synchronous
 * and cost what they return, not what the folder holds.
 */
export interface Snapshot {
  /** Grows by every change of the corpus. */
  readonly revision: number;
  /** All articles, sorted. */
  readonly files: readonly string[];
  readonly counts: Counts;
  facts(file: string): ArticleFacts | undefined;
  /** The articles that changed, came or went after an earlier revision; undefined where that is too long ago to know. */
  changedSince(revision: number): ReadonlySet<string> | undefined;
  /** Articles whose text or findings are others than in an earlier snapshot of the folder; costs what changed. */
  differingFrom(earlier: Snapshot): ReadonlySet<string>;

  /** The folder's id for an entity of an article: an unknown surname may be a person that another article introduces in full. */
  canonical(file: string, entity: string): string;
  /** The mentions of an article with the folder's canonical entities in place of the article's own: what records print. */
  mentions(file: string): readonly Mention[];
  /** By canonical id. */
  entity(id: string): EntityRecord | undefined;
  /** All mentions of a canonical id, by file and offset. */
  mentionsOf(id: string): readonly MentionPlace[];
  /** The same within one article, which is cheap even for "party/US". */
  mentionsIn(file: string, id: string): readonly EntityMention[];
  /** The mention that says most about it (office and full name, or name with acronym); earlier articles and offsets first. */
  fullestIntroduction(id: string): MentionPlace | undefined;
  /** Canonical ids whose name, spelling, acronym or office title matches, best first; for workspace symbols. */
  findEntities(query: string, limit: number): readonly EntityRecord[];

  /** The smallest mention at an offset. */
  mentionAt(file: string, offset: number): Mention | undefined;
  /** The claims that a mention takes part in. */
  claimsOf(file: string, mention: string): readonly Claim[];
  /** "rate:US:any:steel:additional": the compared key in short, as findings name it. */
  keyOf(claim: Claim): string;
  /** Other claims with a comparable key, split by whether they agree at the same time. */
  rivals(file: string, claim: Claim): { readonly agree: readonly ClaimPlace[]; readonly differ: readonly ClaimPlace[] };
  /** The states of the claim's key over time, the folder's and the record's. */
  timeline(file: string, claim: Claim): readonly TimelineEntry[];

  /** Findings of one article, by offset. */
  findings(file: string): readonly Finding[];
  /** Articles that have findings, sorted. */
  readonly filesWithFindings: readonly string[];
  /** Findings of the folder, by file and offset. */
  allFindings(): readonly Finding[];
}
