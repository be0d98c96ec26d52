import type { Claim, Measure, Modality } from '../claims/claim.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { FigureValue } from '../mentions/mention.ts';

/** One place of an article that states a rate. Offsets are of the figure, as everywhere in UTF-16 code units. */
export interface RatePlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Publication day of the article, ISO; null where unknown. */
  readonly published: string | null;
  readonly claim: Claim;
}

/**
 * What is so on the day that is asked for: announced for a later day, proposed (threatened), paused (delayed), lifted, denied; `ended` by
 * a stated end, `superseded` by a later statement of the same measure, `unknown` where no article says when.
 */
export const RATE_STATUSES = [
  'in-force',
  'announced',
  'proposed',
  'paused',
  'lifted',
  'denied',
  'ended',
  'superseded',
  'unknown',
] as const;
export type RateStatus = (typeof RATE_STATUSES)[number];

/** What a reader of today's rates wants; the others are history. */
export const CURRENT_STATUSES: readonly RateStatus[] = ['in-force', 'announced', 'proposed', 'paused', 'lifted'];

/** One rate of one measure, as the articles state it, merged over them. */
export interface RateRow {
  /** Stable while what it stands for is the same: a hash of what the rate falls on, its figure and its state. */
  readonly id: string;
  /** The same for all rates of the measure over time. */
  readonly measureId: string;
  /** Entity ids, sorted; null where no article says. `target` is ["any"] for all origins. */
  readonly imposer: readonly string[] | null;
  readonly target: readonly string[] | null;
  readonly product: readonly string[] | null;
  readonly measure: Measure | null;
  readonly law: string | null;
  /** Falls on a part of the goods alone; `scope` are the words that narrow them. */
  readonly part: boolean;
  readonly scope: string | null;
  readonly value: FigureValue;
  /** ISO day, month or year, as stated; null where no article says. */
  readonly from: string | null;
  readonly to: string | null;
  readonly modality: Modality;
  readonly status: RateStatus;
  /** Part of a contradiction that the findings report. */
  readonly disputed: boolean;
  /** Articles that state it independently: copies of one story or one sentence count once. */
  readonly origins: number;
  readonly articles: number;
  /** By publication day, undated ones last; never empty. */
  readonly places: readonly RatePlace[];
}

export interface RateQuery {
  /** ISO day; the last publication day of the articles where absent. Articles of later days are not looked at. */
  readonly at?: string | undefined;
  readonly statuses?: readonly RateStatus[] | undefined;
  /** Whether an id is asked for; absent: all are. */
  readonly imposer?: ((id: string) => boolean) | undefined;
  readonly target?: ((id: string) => boolean) | undefined;
  readonly product?: ((id: string) => boolean) | undefined;
}

export interface RateTable {
  /** The day that the statuses hold for; null where no article is dated. */
  readonly at: string | null;
  readonly rows: readonly RateRow[];
  /** Rows of other statuses than those asked for. */
  readonly hidden: number;
  /** Stated rates of which no article says whose they are, or on which goods or on whom: they make no row. */
  readonly open: number;
}

export type RateSource = Pick<Snapshot, 'files' | 'facts' | 'findings' | 'canonical'>;
