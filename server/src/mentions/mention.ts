import type { Span } from '../base/span.ts';
import type { Timex } from '../dates/timex.ts';

/** Whoever and whatever has a name of its own. */
export const ENTITY_TYPES = ['official', 'agency', 'party', 'product', 'law'] as const;
export const MENTION_TYPES = [...ENTITY_TYPES, 'tariff_rate', 'quantity', 'date', 'duration'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export type MentionType = (typeof MENTION_TYPES)[number];

export const isEntityType = (type: string): type is EntityType => (ENTITY_TYPES as readonly string[]).includes(type);

/** One entity: id such as "person/katherine-tai", "agency/jp-meti", "party/US", "product/steel", "law/section-232". */
export interface EntityRef {
  readonly id: string;
  readonly name: string;
}

/** The title that stands beside a name. */
export interface OfficeRef extends Span {
  readonly text: string;
  /** "office/us-trade-representative"; for an office the knowledge has not: "office/" + a slug of party and title. */
  readonly id: string;
  /** "former" after "former", "ex-", "then-"; "acting", "designate" (nominee, -elect); absent for the holder. */
  readonly status?: 'former' | 'acting' | 'designate';
}

export type Qualifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'range'
  | 'vague';

/** A number read. `low` and `high` are the interval that its wording leaves open, in `unit` (`figureInterval.ts`); null where open or vague. */
export interface FigureValue {
  /** null for vague amounts ("billions of dollars", "double-digit"). */
  readonly number: number | null;
  /** "percent", "percentage-points", "basis-points", "USD", "ton", "short-ton", "long-ton", "barrel", "count", "day", … singular. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly low: number | null;
  readonly high: number | null;
  /** Unit of the last written digit, where `low` and `high` leave a round figure more room than that. */
  readonly step?: number;
  /** What is counted, for unit "count" ("countries", "jobs"), lower case. */
  readonly of?: string;
}

interface MentionBase extends Span {
  /** Unique within the article, "m1", "m2" … in text order. */
  readonly id: string;
  readonly text: string;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
}

export interface EntityMention extends MentionBase {
  readonly type: EntityType;
  readonly entity: EntityRef;
  /** How the text refers to it. */
  readonly form: 'full' | 'short' | 'acronym' | 'title' | 'demonym' | 'metonym' | 'anaphor' | 'description';
  /** Officials with a stated office. */
  readonly office?: OfficeRef;
  /** Further entities that it may be, where the text does not decide; `entity` is then the likeliest. */
  readonly candidates?: readonly EntityRef[];
  /** Whether the entity comes from knowledge or tradewire.json rather than from the article's own grammar. */
  readonly known: boolean;
}

export interface FigureMention extends MentionBase {
  readonly type: 'tariff_rate' | 'quantity';
  readonly value: FigureValue;
}

export interface DateMention extends MentionBase {
  readonly type: 'date';
  readonly timex: Timex;
}

export interface DurationMention extends MentionBase {
  readonly type: 'duration';
  readonly timex: Timex;
  readonly value: FigureValue;
}

export type Mention = EntityMention | FigureMention | DateMention | DurationMention;

/** A mention before ids are given out. */
export type Found<M extends Mention = Mention> = M extends Mention ? Omit<M, 'id' | 'text' | 'sentence'> : never;
