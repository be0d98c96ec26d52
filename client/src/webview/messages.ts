/** What the extension and the timeline page say to each other. */

export interface PagePoint {
  /** ISO day, month or year: the beginning of the time the figure holds for. */
  readonly from: string;
  readonly to: string | null;
  /** Percent. */
  readonly value: number;
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
  readonly title: string;
  readonly series: readonly PageSeries[];
  /** The page's own words in the language of the editor. */
  readonly words: Readonly<
    Record<'empty' | 'date' | 'rate' | 'what' | 'source' | 'disputed' | 'superseded' | 'plot' | 'hint', string>
  >;
}
export type PageMessage = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly place: number };

/** A link of a dossier was followed: its number. */
export interface DossierMessage {
  readonly link: number;
}
