import type { Span } from '../base/span.ts';
import type { Say } from './say.ts';

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

/** Each place once, in the order given. */
export function distinct(places: readonly CardPlace[]): CardPlace[] {
  const seen = new Set<string>();
  return places.filter(p => {
    const key = `${p.start} ${p.end} ${p.file}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "1 article", "3 articles". */
export const counted = (say: Say, n: number, noun: 'article' | 'mention' | 'finding'): string =>
  n === 1 ? say(`1 ${noun}`) : say(`{0} ${noun}s`, n);

/** Cuts at words so that the part with `around` in it stays, and says where it cut. */
export function shortened(text: string, limit = 160, around = ''): string {
  if (text.length <= limit) return text;
  const at = around === '' ? -1 : text.indexOf(around);
  let start = at < 0 ? 0 : Math.max(0, Math.min(at - Math.floor((limit - around.length) / 2), text.length - limit));
  if (start > 0) start = text.indexOf(' ', start) + 1 || start;
  let end = Math.min(text.length, start + limit);
  const space = text.lastIndexOf(' ', end);
  if (end < text.length && space > start + limit / 2) end = space;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** "2021-03-18 – 2025-01-20", "from 2025-02-21", "until 2020"; "" where neither end is known. */
export function period(say: Say, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return from === to ? from : `${from} – ${to}`;
  if (from !== null) return say('from {0}', from);
  return to === null ? '' : say('until {0}', to);
}
