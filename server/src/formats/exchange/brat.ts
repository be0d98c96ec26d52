import { MENTION_TYPES } from '../../mentions/mention.ts';
import { mapOffsets, Offsets, type OffsetUnit } from '../offsets.ts';
import {
  type Exchanged,
  ExchangeError,
  type ExchangeFile,
  type ExchangeFormat,
  isRecord,
  type PlainClaim,
  type PlainMention,
  parsedJson,
  type ReadBack,
  restored,
  type SpanBack,
  type TextOf,
} from './exchanged.ts';

const CONFIGURATION = 'annotation.conf';

/**
 * brat's standoff format (https://brat.nlplab.org/standoff.html): for each article its text and an .ann file with text-bound annotations
 * (T), normalisations to our entity ids (N) and notes (#) that hold the rest as JSON. brat counts code points.
 */
export const brat: ExchangeFormat = {
  offsets: 'codepoint',
  folder: true,
  write(articles, unit) {
    const names = fileNames(articles);
    return [
      { name: CONFIGURATION, text: configuration(unit, articles, names) },
      ...articles.flatMap((article, i): ExchangeFile[] => {
        const name = names[i] as string;
        return [
          { name: `${name}.txt`, text: article.text },
          { name: `${name}.ann`, text: annOf(article, new Offsets(article.text, unit)) },
        ];
      }),
    ];
  },
  read(files, textOf) {
    const settings = files.find(one => base(one.name) === CONFIGURATION)?.text ?? '';
    const unit = /^# offsets: (utf16|codepoint|byte)$/m.exec(settings)?.[1] ?? 'codepoint';
    const articles = new Map(
      [...settings.matchAll(/^# article: (\S+) (\{.*)$/gm)].map(([, name = '', json = '']) => [
        name,
        parsedJson(json, CONFIGURATION),
      ]),
    );
    const folder = files.find(one => base(one.name) === CONFIGURATION)?.name.slice(0, -CONFIGURATION.length) ?? '';
    const texts = new Map(files.map(one => [one.name, one.text]));
    return files
      .filter(one => one.name.endsWith('.ann'))
      .map(one => {
        const text = texts.get(one.name.replace(/ann$/, 'txt'));
        if (text === undefined) throw new ExchangeError(`${one.name} has no text beside it`);
        const article = articles.get(one.name.slice(folder.length, -'.ann'.length));
        return readAnn(one, text, unit as OffsetUnit, article, textOf);
      });
  },
};

const base = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** brat knows folders, but neither blanks nor extensions in names; two articles that would share one are numbered. */
function fileNames(articles: readonly Exchanged[]): string[] {
  const used = new Set<string>();
  return articles.map(({ file }) => {
    const plain =
      file
        .replace(/^(?:\.\.?\/|\/)+/, '')
        .replace(/\.[^./]*$/, '')
        .replace(/[^\w./-]+/g, '-') || 'article';
    let name = plain;
    for (let n = 2; used.has(name); n++) name = `${plain}-${n}`;
    used.add(name);
    return name;
  });
}

const configuration = (
  unit: OffsetUnit,
  articles: readonly Exchanged[],
  names: readonly string[],
): string => `# offsets: ${unit}
${articles.map(({ file, published }, i) => `# article: ${names[i]} ${oneLine({ file, published })}\n`).join('')}[entities]
${MENTION_TYPES.join('\n')}

[relations]
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
`;

function annOf({ text, mentions, claims }: Exchanged, offsets: Offsets): string {
  const lines: string[] = [];
  let notes = 0;
  let norms = 0;
  const note = (kind: string, target: string, value: unknown) =>
    lines.push(`#${++notes}\t${kind} ${target}\t${oneLine(mapOffsets(value, offset => offsets.to(offset)))}`);
  const nameOf = new Map<string, string>();
  mentions.forEach((mention, i) => {
    const { type, start, end, entity, id } = mention;
    const name = `T${i + 1}`;
    if (id !== undefined) nameOf.set(id, name);
    const pieces = fragments(text, start, end);
    const spans = pieces.map(([from, to]) => `${offsets.to(from)} ${offsets.to(to)}`).join(';');
    lines.push(`${name}\t${type} ${spans}\t${pieces.map(([from, to]) => text.slice(from, to)).join(' ')}`);
    if (entity)
      lines.push(`N${++norms}\tReference ${name} Tradewire:${entity.id}\t${entity.name.replace(/\s+/g, ' ')}`);
    note('AnnotatorNotes', name, mention);
  });
  for (const claim of claims) note('Claim', nameOf.get(claim.mentions[0] ?? '') ?? 'T1', claim);
  return lines.map(line => `${line}\n`).join('');
}

/** A tab or a line end would end the field. */
const oneLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A span may hold no line end: it is cut there. */
function fragments(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let from = start;
  for (const { index, 0: breaks } of text.slice(start, end).matchAll(/[\r\n]+/g)) {
    if (start + index > from) pieces.push([from, start + index]);
    from = start + index + breaks.length;
  }
  if (end > from || pieces.length === 0) pieces.push([from, end]);
  return pieces;
}

function readAnn(
  { name, text: lines }: ExchangeFile,
  text: string,
  unit: OffsetUnit,
  article: unknown,
  textOf: TextOf,
): ReadBack {
  const spans = new Map<string, SpanBack>();
  const mentions: PlainMention[] = [];
  const claims: PlainClaim[] = [];
  const entities = new Map<string, string>();
  lines.split('\n').forEach((line, i) => {
    const [id = '', middle = '', rest = ''] = line.replace(/\r$/, '').split('\t');
    const where = `line ${i + 1} of ${name}`;
    if (id.startsWith('T')) {
      const [, type = '', ranges = ''] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(middle) ?? [];
      const numbers = ranges.split(/[ ;]/).map(Number);
      if (type === '') throw new ExchangeError(`${where} is no text-bound annotation`);
      spans.set(id, { type, start: numbers[0] as number, end: numbers.at(-1) as number });
    } else if (id.startsWith('N')) {
      const [, target = '', entity = ''] = /^Reference (T\d+) Tradewire:(.+)$/.exec(middle) ?? [];
      if (entity) entities.set(target, entity);
    } else if (id.startsWith('#') && /^(AnnotatorNotes|Claim) /.test(middle)) {
      // A note of a person is no JSON, and none of ours.
      const value = rest.startsWith('{') ? parsedJson(rest, where) : undefined;
      if (!isRecord(value)) return;
      if (middle.startsWith('Annot')) mentions.push(value as unknown as PlainMention);
      else claims.push(value as unknown as PlainClaim);
    }
  });
  const about = isRecord(article) ? article : {};
  const file = typeof about.file === 'string' ? about.file : name.replace(/ann$/, 'txt');
  const back = [...spans].map(([id, span]): SpanBack => {
    const entity = entities.get(id);
    return entity === undefined ? span : { ...span, entity };
  });
  const details = { file, published: about.published ?? null, offsets: unit, mentions, claims };
  const whole = textOf(file) ?? text;
  return { ...restored(back, details, whole, new Offsets(whole, unit)), text };
}
