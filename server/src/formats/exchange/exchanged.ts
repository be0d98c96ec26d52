import { mapOffsets, type Offsets, type OffsetUnit } from '../offsets.ts';

/** A mention as records print it (`formats/record.ts`); one that somebody made elsewhere has span and type alone. */
export interface PlainMention {
  readonly id?: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: { readonly id: string; readonly name: string };
  readonly [more: string]: unknown;
}

export interface PlainClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly string[];
  readonly [more: string]: unknown;
}

/** An annotated article on its way to or from another program's format. Offsets are UTF-16 code units. */
export interface Exchanged {
  readonly file: string;
  readonly text: string;
  readonly published: unknown;
  readonly mentions: readonly PlainMention[];
  readonly claims: readonly PlainClaim[];
}

/** A file that a format is written into. */
export interface ExchangeFile {
  readonly name: string;
  readonly text: string;
}

/** What was read back; `text` where the format carries it. */
export interface ReadBack extends Omit<Exchanged, 'text'> {
  readonly text?: string;
}

/** The decoded text of an article by the name that the format gives it; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

export interface ExchangeFormat {
  /** What the programs that read the format count. */
  readonly offsets: OffsetUnit;
  /** Several files, to be written into a folder; else the one file is printed. */
  readonly folder: boolean;
  write(articles: readonly Exchanged[], unit: OffsetUnit): ExchangeFile[];
  /** Throws an `ExchangeError` where it is not the format. */
  read(files: readonly ExchangeFile[], textOf: TextOf): ReadBack[];
}

/** Says in a sentence what is wrong with what was to be read. */
export class ExchangeError extends Error {}

/** All that an article's record says, for formats that have no place of their own for it; they hand it back as they got it. */
export interface Details {
  readonly file: string;
  readonly published: unknown;
  readonly offsets: OffsetUnit;
  readonly mentions: readonly PlainMention[];
  readonly claims: readonly PlainClaim[];
}

export const detailsOf = ({ file, published, mentions, claims }: Exchanged, offsets: Offsets): Details => ({
  file,
  published,
  offsets: offsets.unit,
  mentions: mentions.map(mention => mapOffsets(mention, offset => offsets.to(offset))),
  claims: claims.map(claim => mapOffsets(claim, offset => offsets.to(offset))),
});

/** A span as a program hands it back, in the format's unit, and the id that it was given, if that is still there. */
export interface SpanBack {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly id?: string;
  /** Where the format itself says which entity it is. */
  readonly entity?: string;
}

/**
 * The spans with all that was known of them: a span that is still the same has its details back. Claims go on as long as the figure
 * that they are bound from does.
 */
export function restored(spans: readonly SpanBack[], details: Details, text: string, offsets: Offsets): ReadBack {
  const known = new Map(details.mentions.map(mention => [`${mention.start} ${mention.end} ${mention.type}`, mention]));
  const back = (offset: number): number => offsets.from(offset);
  const mentions = spans.map(({ start, end, type, entity }): PlainMention => {
    const same = known.get(`${start} ${end} ${type}`);
    const mention = same
      ? mapOffsets(same, back)
      : { type, start: back(start), end: back(end), text: text.slice(back(start), back(end)) };
    return entity === undefined || entity === mention.entity?.id
      ? mention
      : { ...mention, entity: { id: entity, name: mention.entity?.name ?? mention.text } };
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const there = new Set(mentions.map(mention => mention.id));
  return {
    file: details.file,
    published: details.published,
    text,
    mentions,
    claims: details.claims
      .filter(claim => claim.mentions[0] === undefined || there.has(claim.mentions[0]))
      .map(claim => mapOffsets(claim, back)),
  };
}

/** Reads a value as what `detailsOf` has made; undefined where it is something else. */
export function readDetails(value: unknown): Details | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { file, offsets, mentions, claims, published = null } = value as Partial<Details>;
  if (typeof file !== 'string' || !Array.isArray(mentions) || !Array.isArray(claims)) return undefined;
  if (offsets !== 'utf16' && offsets !== 'codepoint' && offsets !== 'byte') return undefined;
  return { file, published, offsets, mentions, claims };
}

export const parsedJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExchangeError(`${what} is not JSON`);
  }
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
