import type { Span } from '../base/span.ts';

/** A stretch of an article that a card points to; `file` is the corpus's name. */
export interface CardPlace extends Span {
  readonly file: string;
}

/** One line of a card: "label: text (note)", with a link where it leads somewhere. All strings are plain text. */
export interface CardRow {
  readonly label?: string;
  readonly text: string;
  /** How it is known, small print. */
  readonly note?: string;
  /** Where an article says it. */
  readonly place?: CardPlace;
  /** A public page, from the knowledge only. */
  readonly page?: string;
  /** Words of an article, shown as a quotation. */
  readonly quoted?: boolean;
}

export interface CardSection {
  readonly title?: string;
  readonly rows: readonly CardRow[];
}

/** What a hover shows: plain data, so that each client gets its own form of it. */
export interface Card extends Span {
  readonly heading: string;
  /** "official", "tariff rate" … */
  readonly kind: string;
  readonly sections: readonly CardSection[];
}

/** "1 article", "3 articles". */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Cuts at a word and says so. */
export function shortened(text: string, limit = 160): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > limit / 2 ? cut : limit)} …`;
}
