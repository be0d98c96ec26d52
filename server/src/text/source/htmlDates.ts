import { parseIsoDay } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import { firstFullDate } from '../fullDate.ts';
import { tokenize } from '../tokens.ts';

export interface PageDate {
  readonly date: string;
  readonly span: Span;
}

/**
 * Names of `<meta>` that give the day of publication, the surest first: Open Graph's article object, schema.org, Dublin Core, and what
 * publishing systems write (Sailthru, Parse.ly, Google Scholar's citation tags).
 */
const NAMES: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_time',
  'publication_date',
  'publication-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'article.published',
  'article_date_original',
  'date',
];
const RANKS: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i + 1]));
/** The page's data come after the first name, `<time>` last. */
const DATA = 1.5;
const TIME_PUBLISHED = 50;
const TIME = 60;
const TIME_UPDATED = 70;
const LONGEST_DATA = 200_000;

/** Gathers what a page's metadata say of the day of its publication. */
export class HtmlDates {
  #best: (PageDate & { rank: number }) | undefined;

  get found(): PageDate | undefined {
    return this.#best && { date: this.#best.date, span: this.#best.span };
  }

  /** @param beside whether the element stands in a part of the page that is not the article */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number, beside: boolean): void {
    const property = attributes.itemprop?.toLowerCase();
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? property ?? '').toLowerCase();
      const rank = RANKS.get(key);
      if (rank !== undefined) this.#offer(attributes.content, rank, start, end);
    } else if (name === 'time' && !beside) {
      const words = `${attributes.class ?? ''} ${property ?? ''}`.slice(0, 200);
      const rank = /modif|updat/i.test(words)
        ? TIME_UPDATED
        : property === 'datepublished' || 'pubdate' in attributes || /publish/i.test(words)
          ? TIME_PUBLISHED
          : TIME;
      this.#offer(attributes.datetime, rank, start, end);
    } else if (property === 'datepublished') this.#offer(attributes.content, RANKS.get(property) ?? TIME, start, end);
  }

  /** A page's data in JSON-LD; read for its one field, since pages often hold more than one object, or broken ones. */
  data(text: string, start: number): void {
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text.slice(0, LONGEST_DATA));
    if (found) this.#offer(found[1], DATA, start + found.index, start + found.index + found[0].length);
  }

  #offer(value: string | undefined, rank: number, start: number, end: number): void {
    if (value === undefined || (this.#best && this.#best.rank <= rank)) return;
    const date = dayIn(value.slice(0, 80));
    if (date !== undefined) this.#best = { date, rank, span: { start, end } };
  }
}

/** "2025-04-03T10:00:00Z", "20250403", "2025/04/03", "Thu, 03 Apr 2025 10:00:00 GMT", "April 3, 2025". */
export function dayIn(value: string): string | undefined {
  const digits = /^\s*(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(value);
  if (digits) {
    const iso = `${digits[1]}-${digits[3]}-${digits[4]}`;
    return parseIsoDay(iso) === undefined ? undefined : iso;
  }
  const tokens = tokenize(value);
  return firstFullDate(tokens, 0, tokens.length)?.date;
}
