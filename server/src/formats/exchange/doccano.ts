import { Offsets, type OffsetUnit } from '../offsets.ts';
import {
  detailsOf,
  ExchangeError,
  type ExchangeFormat,
  isRecord,
  parsedJson,
  readDetails,
  restored,
  type SpanBack,
} from './exchanged.ts';

/**
 * JSONL for a sequence labelling project of doccano (https://doccano.github.io/doccano/tutorial/): `text` and `label`, a list of
 * [start, end, type]. Further fields become metadata there and come back with an export.
 */
export const doccano: ExchangeFormat = {
  offsets: 'codepoint',
  folder: false,
  write(articles, unit) {
    const lines = articles.map(article => {
      const offsets = new Offsets(article.text, unit);
      const label = article.mentions.map(({ start, end, type }) => [offsets.to(start), offsets.to(end), type]);
      return JSON.stringify({ text: article.text, label, tradewire: detailsOf(article, offsets) });
    });
    return [{ name: 'doccano.jsonl', text: lines.map(line => `${line}\n`).join('') }];
  },
  read(files) {
    return files.flatMap(({ name, text: lines }) =>
      lines
        .split('\n')
        .filter(line => line.trim() !== '')
        .map((line, i) => {
          const entry = parsedJson(line, `line ${i + 1} of ${name}`);
          const details = isRecord(entry) ? readDetails(entry.tradewire ?? metaOf(entry)) : undefined;
          if (!isRecord(entry) || typeof entry.text !== 'string' || !details)
            throw new ExchangeError(`line ${i + 1} of ${name} is not of a project that Tradewire has filled`);
          const offsets = new Offsets(entry.text, details.offsets as OffsetUnit);
          return restored(spansOf(entry), details, entry.text, offsets);
        }),
    );
  },
};

/** Older versions put further fields into one that is called so. */
const metaOf = (entry: Readonly<Record<string, unknown>>): unknown =>
  isRecord(entry.meta) ? entry.meta.tradewire : undefined;

/** `label` of a sequence labelling export, `entities` of one with relations. */
function spansOf(entry: Readonly<Record<string, unknown>>): SpanBack[] {
  const spans: SpanBack[] = [];
  const add = (start: unknown, end: unknown, type: unknown) => {
    if (typeof start === 'number' && typeof end === 'number' && typeof type === 'string')
      spans.push({ start, end, type });
  };
  for (const label of asList(entry.label ?? entry.labels)) if (Array.isArray(label)) add(label[0], label[1], label[2]);
  for (const one of asList(entry.entities)) if (isRecord(one)) add(one.start_offset, one.end_offset, one.label);
  return spans;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
