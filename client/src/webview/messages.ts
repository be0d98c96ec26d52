/** What the extension and the timeline page say to each other. */

export interface PagePoint {
  /** ISO day, month or year: the beginning of the time the figure holds for. */
  readonly from: string;
  readonly to: string | null;
  /** Percent. */
  readonly value: number;
  readonly shown: string;
  readonly history: boolean;
  readonly modality: string;
  readonly disputed: boolean;
  readonly superseded: boolean;
  readonly attribution: string | null;
  readonly outlet: string;
  readonly quote: string;
  /** To be sent back in `open`. */
  readonly place: number;
}
export interface PageSeries {
  readonly label: string;
  readonly imposer: string;
  readonly points: readonly PagePoint[];
}
export interface PageData {
  /** Kept by the page, so that it comes back. */
  readonly product: string;
  readonly title: string;
  readonly series: readonly PageSeries[];
  /** The page's own words in the language of the editor. */
  readonly words: Readonly<
    Record<
      'empty' | 'date' | 'rate' | 'what' | 'source' | 'disputed' | 'superseded' | 'history' | 'plot' | 'hint',
      string
    >
  >;
}
export type PageMessage = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly place: number };

/** A link of a dossier was followed: its number. */
export type DossierMessage =
  | { readonly kind: 'link'; readonly link: number }
  | { readonly kind: 'page'; readonly from: number }
  | { readonly kind: 'copy' | 'print' };

/** What the page of rates shows. */
export interface RatesState {
  readonly all: boolean;
  /** The entity that the rows are narrowed to. */
  readonly only: { readonly id: string; readonly name: string } | null;
}

/** A row of the page of rates; texts in the language of the editor. */
export interface RatesRow {
  readonly id: string;
  readonly imposer: string;
  readonly target: string;
  readonly goods: string;
  readonly rate: string;
  readonly sortRate: number;
  readonly law: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly disputed: boolean;
  /** New since the folder was last open. */
  readonly fresh: boolean;
  readonly origins: number;
  readonly articles: number;
  readonly places: readonly { readonly where: string; readonly quote: string }[];
}
export interface RatesData {
  /** Kept by the page, so that it comes back. */
  readonly kept: RatesState;
  readonly at: string | null;
  /** Name of the entity that the rows are narrowed to. */
  readonly only: string | null;
  readonly all: boolean;
  readonly rows: readonly RatesRow[];
  readonly words: Readonly<
    Record<
      | 'imposer'
      | 'target'
      | 'goods'
      | 'rate'
      | 'from'
      | 'to'
      | 'status'
      | 'law'
      | 'articles'
      | 'independent'
      | 'disputed'
      | 'fresh'
      | 'unknown'
      | 'all'
      | 'whole'
      | 'only'
      | 'csv'
      | 'markdown'
      | 'empty'
      | 'note',
      string
    >
  >;
}
export type RatesMessage =
  | { readonly kind: 'ready' | 'whole' }
  | { readonly kind: 'all'; readonly all: boolean }
  | { readonly kind: 'open'; readonly id: string; readonly place: number }
  | { readonly kind: 'copy'; readonly as: 'csv' | 'markdown'; readonly ids: readonly string[] };
