import { mapOffsets, Offsets, type OffsetUnit } from '../offsets.ts';
import {
  type Exchanged,
  ExchangeError,
  type ExchangeFormat,
  isRecord,
  type PlainClaim,
  type PlainMention,
  parsedJson,
  type ReadBack,
  restored,
  type SpanBack,
} from './exchanged.ts';

/** Characters before and after the words of a text quote. */
const AROUND = 32;

/** Names of ours in JSON-LD: all that a record says of a mention or claim, as one JSON value. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { tradewire: { '@id': 'urn:tradewire:details', '@type': '@json' } },
];

/**
 * The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) as JSON-LD: a collection with one page. Mentions are
 * classified and identified, claims described; each has a text quote and a text position selector, which counts code points.
 */
export const webAnnotation: ExchangeFormat = {
  offsets: 'codepoint',
  folder: false,
  write(articles, unit) {
    const items = articles.flatMap(article => annotationsOf(article, new Offsets(article.text, unit)));
    const collection = {
      '@context': CONTEXT,
      id: 'urn:tradewire:annotations',
      type: 'AnnotationCollection',
      label: 'Annotations by Tradewire',
      total: items.length,
      first: {
        id: 'urn:tradewire:annotations:1',
        type: 'AnnotationPage',
        partOf: 'urn:tradewire:annotations',
        startIndex: 0,
        items,
      },
      tradewire: {
        offsets: unit,
        articles: articles.map(({ file, published }) => ({ file, published })),
      },
    };
    return [{ name: 'annotations.jsonld', text: `${JSON.stringify(collection, null, 1)}\n` }];
  },
  read(files, textOf) {
    return files.flatMap(({ name, text }) => readCollection(parsedJson(text, name), name, textOf));
  },
};

const iriOf = (file: string): string => encodeURI(file).replace(/[#?]/g, encodeURIComponent);

function annotationsOf({ file, text, mentions, claims }: Exchanged, offsets: Offsets): object[] {
  const source = iriOf(file);
  const target = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      },
      { type: 'TextPositionSelector', start: offsets.to(start), end: offsets.to(end) },
    ],
  });
  const plain = <T>(value: T): T => mapOffsets(value, offset => offsets.to(offset));
  const id = (name: string | undefined, i: number) => `urn:tradewire:${source}:${name ?? `new${i + 1}`}`;
  return [
    ...mentions.map((mention, i) => ({
      id: id(mention.id, i),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: mention.type },
        ...(mention.entity
          ? [{ type: 'SpecificResource', purpose: 'identifying', source: `urn:tradewire:entity:${mention.entity.id}` }]
          : []),
      ],
      target: target(mention),
      tradewire: { mention: plain(mention) },
    })),
    ...claims.map((claim, i) => ({
      id: id(claim.id, i),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: text.slice(claim.start, claim.end) },
      ],
      target: target(claim),
      tradewire: { claim: plain(claim) },
    })),
  ];
}

interface Gathered {
  readonly spans: SpanBack[];
  readonly mentions: PlainMention[];
  readonly claims: PlainClaim[];
}

function readCollection(value: unknown, name: string, textOf: TextOfFile): ReadBack[] {
  const ours = isRecord(value) && isRecord(value.tradewire) ? value.tradewire : undefined;
  const first = isRecord(value) && isRecord(value.first) ? value.first : value;
  const items = isRecord(first) && Array.isArray(first.items) ? first.items : Array.isArray(value) ? value : undefined;
  if (!items) throw new ExchangeError(`${name} is no collection of annotations`);
  const unit = ((ours?.offsets as OffsetUnit | undefined) ?? 'codepoint') satisfies OffsetUnit;
  const articles = new Map<string, Gathered>();
  const published = new Map<string, unknown>();
  for (const one of Array.isArray(ours?.articles) ? ours.articles : [])
    if (isRecord(one) && typeof one.file === 'string') {
      articles.set(one.file, { spans: [], mentions: [], claims: [] });
      published.set(one.file, one.published ?? null);
    }
  for (const item of items) {
    if (!isRecord(item) || !isRecord(item.target)) continue;
    const { source } = item.target;
    if (typeof source !== 'string') continue;
    const file = decodeURIComponent(source);
    const text = textOf(file);
    const details = isRecord(item.tradewire) ? item.tradewire : {};
    let gathered = articles.get(file);
    if (!gathered) {
      gathered = { spans: [], mentions: [], claims: [] };
      articles.set(file, gathered);
    }
    if (isRecord(details.claim)) gathered.claims.push(details.claim as unknown as PlainClaim);
    if (isRecord(details.mention)) gathered.mentions.push(details.mention as unknown as PlainMention);
    const type = classOf(item.body);
    const place = text === undefined ? undefined : placeOf(item.target.selector, text, unit);
    const entity = entityOf(item.body);
    if (type !== undefined && place) gathered.spans.push({ ...place, type, ...(entity !== undefined && { entity }) });
  }
  return [...articles].flatMap(([file, { spans, mentions, claims }]) => {
    const text = textOf(file);
    if (text === undefined) throw new ExchangeError(`${name} speaks of ${file}, which is not here`);
    const details = { file, published: published.get(file) ?? null, offsets: unit, mentions, claims };
    return [restored(spans, details, text, new Offsets(text, unit))];
  });
}
type TextOfFile = (file: string) => string | undefined;

const bodies = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : [body]);

function classOf(body: unknown): string | undefined {
  const found = bodies(body).find(one => isRecord(one) && (one.purpose === 'classifying' || one.purpose === 'tagging'));
  return isRecord(found) && typeof found.value === 'string' ? found.value : undefined;
}

const ENTITY = 'urn:tradewire:entity:';
function entityOf(body: unknown): string | undefined {
  const found = bodies(body).find(one => isRecord(one) && one.purpose === 'identifying');
  const source = isRecord(found) ? found.source : undefined;
  return typeof source === 'string' && source.startsWith(ENTITY) ? source.slice(ENTITY.length) : undefined;
}

/** By position where the quoted words stand there, else where they stand with what is around them. */
function placeOf(selector: unknown, text: string, unit: OffsetUnit): { start: number; end: number } | undefined {
  const offsets = new Offsets(text, unit);
  const of = (type: string) => bodies(selector).find(one => isRecord(one) && one.type === type);
  const position = of('TextPositionSelector');
  const quote = of('TextQuoteSelector');
  const exact = isRecord(quote) && typeof quote.exact === 'string' ? quote.exact : undefined;
  if (isRecord(position) && typeof position.start === 'number' && typeof position.end === 'number') {
    const { start, end } = position as { start: number; end: number };
    if (exact === undefined || text.slice(offsets.from(start), offsets.from(end)) === exact) return { start, end };
  }
  if (!isRecord(quote) || exact === undefined) return undefined;
  const { prefix = '', suffix = '' } = quote as { prefix?: string; suffix?: string };
  const at = text.indexOf(prefix + exact + suffix);
  if (at < 0) return undefined;
  const start = at + prefix.length;
  return { start: offsets.to(start), end: offsets.to(start + exact.length) };
}
