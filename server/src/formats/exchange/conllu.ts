import { parseSentence, type Tree } from '../../syntax/tree.ts';
import { parseArticle } from '../../text/parse.ts';
import { conlluWord } from '../conllu.ts';
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

/**
 * CoNLL-U (https://universaldependencies.org/format.html) with the trees of the sentences. Mentions are bracketed in MISC as `Entity`, the
 * way that CorefUD does it, with the numbers that stand in the comment `mention`; `start_char` and `end_char` are the words' offsets in
 * the article. What else is known of mentions and claims stands in comments as JSON.
 */
export const conllu: ExchangeFormat = {
  offsets: 'codepoint',
  folder: false,
  write(articles, unit) {
    return [{ name: 'annotations.conllu', text: articles.map(article => articleText(article, unit)).join('') }];
  },
  read(files, textOf) {
    return files.flatMap(({ name, text }) => readArticles(text, name, textOf));
  },
};

function articleText(article: Exchanged, unit: OffsetUnit): string {
  const { file, text, published, mentions, claims } = article;
  const offsets = new Offsets(text, unit);
  const json = (value: unknown): string => JSON.stringify(mapOffsets(value, offset => offsets.to(offset)));
  const head = [
    `# newdoc id = ${JSON.stringify(file)}`,
    `# offsets = ${unit}`,
    `# published = ${JSON.stringify(published ?? null)}`,
  ];
  const told = new Set<PlainMention | PlainClaim>();
  const blocks: string[] = [];
  const { sentences, plain } = parseArticle(text, { fileName: file });
  for (const { start, end } of sentences) {
    const tree = parseSentence({ text, plain, start, end, mentions: [] });
    if (tree.size === 0) continue;
    const inside = <T extends PlainMention | PlainClaim>(all: readonly T[]): T[] =>
      all.filter(one => one.start >= start && one.end <= end && !told.has(one));
    const own = inside(mentions);
    const ownClaims = inside(claims);
    for (const one of [...own, ...ownClaims]) told.add(one);
    blocks.push(
      [
        ...(blocks.length === 0 ? head : []),
        `# sent_id = s${blocks.length + 1}`,
        `# text = ${surface(text, tree)}`,
        ...own.map((mention, i) => `# mention = e${i + 1} ${json(mention)}`),
        ...ownClaims.map(claim => `# claim = ${json(claim)}`),
        ...lines(text, tree, own, offsets),
      ].join('\n'),
    );
  }
  // What lies in no sentence, and an article without any.
  const others = [...mentions.filter(one => !told.has(one)), ...claims.filter(one => !told.has(one))];
  if (blocks.length === 0) return '';
  const rest = others.map(one => `# outside = ${json(one)}\n`).join('');
  return `${blocks.map((block, i) => (i === 0 ? rest + block : block)).join('\n\n')}\n\n`;
}

/** The words as they stand, any white space between two of them one blank: what FORM and SpaceAfter say again. */
function surface(text: string, tree: Tree): string {
  let line = '';
  for (let i = 0; i < tree.size; i++)
    line += formOf(text, tree, i) + (i + 1 < tree.size && tree.end(i) < tree.start(i + 1) ? ' ' : '');
  return line;
}

/** The word as the article has it, any white space in it one blank. */
const formOf = (text: string, tree: Tree, i: number): string =>
  text.slice(tree.start(i), tree.end(i)).replace(/\s+/g, ' ');

function lines(text: string, tree: Tree, mentions: readonly PlainMention[], offsets: Offsets): string[] {
  const opens = Array.from({ length: tree.size }, (): string[] => []);
  const closes = Array.from({ length: tree.size }, (): string[] => []);
  mentions.forEach((mention, i) => {
    const { type, start, end } = mention;
    const inside = Array.from({ length: tree.size }, (_, n) => n).filter(
      n => tree.start(n) < end && tree.end(n) > start,
    );
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return;
    if (first === last) opens[first]?.push(`(e${i + 1}-${type})`);
    else {
      opens[first]?.push(`(e${i + 1}-${type}`);
      closes[last]?.unshift(`e${i + 1})`);
    }
  });
  return Array.from({ length: tree.size }, (_, i) => {
    const entity = [...(closes[i] ?? []), ...(opens[i] ?? [])].join('');
    return conlluWord(tree, i, formOf(text, tree, i), [
      ...(entity ? [`Entity=${entity}`] : []),
      `start_char=${offsets.to(tree.start(i))}`,
      `end_char=${offsets.to(tree.end(i))}`,
    ]);
  });
}

interface Block {
  readonly mentions: Map<string, PlainMention>;
  readonly spans: SpanBack[];
}

function readArticles(text: string, name: string, textOf: (file: string) => string | undefined): ReadBack[] {
  const parts = text.split(/^(?=(?:# outside = .*\n)*# newdoc id = )/m).filter(part => part.trim() !== '');
  return parts.map(part => {
    const comment = (key: string): string | undefined => new RegExp(`^# ${key} = (.*)$`, 'm').exec(part)?.[1];
    const file = parsedJson(comment('newdoc id') ?? 'null', `${name}, newdoc id`);
    const unit = comment('offsets');
    if (typeof file !== 'string' || (unit !== 'utf16' && unit !== 'codepoint' && unit !== 'byte'))
      throw new ExchangeError(`${name} was not written by Tradewire: it does not say what its offsets count`);
    const article = textOf(file);
    if (article === undefined) throw new ExchangeError(`${name} speaks of ${file}, which is not here`);
    const mentions: PlainMention[] = [];
    const claims: PlainClaim[] = [];
    const spans: SpanBack[] = [];
    for (const [, json = ''] of part.matchAll(/^# outside = (.*)$/gm)) {
      const value = parsedJson(json, name);
      if (!isRecord(value)) continue;
      if ('kind' in value) claims.push(value as unknown as PlainClaim);
      else {
        const mention = value as unknown as PlainMention;
        mentions.push(mention);
        spans.push({ type: mention.type, start: mention.start, end: mention.end });
      }
    }
    for (const block of part.split(/\n\n+/)) {
      const read = readBlock(block, name, claims);
      mentions.push(...read.mentions.values());
      spans.push(...read.spans);
    }
    const published = parsedJson(comment('published') ?? 'null', name);
    return restored(spans, { file, published, offsets: unit, mentions, claims }, article, new Offsets(article, unit));
  });
}

/** The brackets say which mentions there are; those that still cover the same words as their comment have its offsets. */
function readBlock(block: string, name: string, claims: PlainClaim[]): Block {
  const mentions = new Map<string, PlainMention>();
  for (const [, id = '', json = ''] of block.matchAll(/^# mention = (\S+) (.*)$/gm))
    mentions.set(id, parsedJson(json, name) as PlainMention);
  for (const [, json = ''] of block.matchAll(/^# claim = (.*)$/gm)) claims.push(parsedJson(json, name) as PlainClaim);
  const open = new Map<string, { readonly type: string; readonly start: number; readonly word: [number, number] }>();
  const spans: SpanBack[] = [];
  const close = (id: string, end: number, word: [number, number]) => {
    const begun = open.get(id);
    if (!begun) throw new ExchangeError(`${name}: the mention ${id} ends where it has not begun`);
    open.delete(id);
    const told = mentions.get(id);
    const same =
      told?.type === begun.type &&
      told.start >= begun.word[0] &&
      told.start < begun.word[1] &&
      told.end > word[0] &&
      told.end <= word[1];
    spans.push({ type: begun.type, start: same ? told.start : begun.start, end: same ? told.end : end });
  };
  for (const line of block.split('\n')) {
    const misc = line.startsWith('#') ? undefined : line.split('\t')[9];
    if (misc === undefined) continue;
    const field = (key: string) =>
      misc
        .split('|')
        .find(one => one.startsWith(`${key}=`))
        ?.slice(key.length + 1);
    const [start, end] = [Number(field('start_char')), Number(field('end_char'))];
    for (const [, id, type = '', alone, closing] of (field('Entity') ?? '').matchAll(
      /\(([^-()]+)-([^()-]+)(\))?|([^-()]+)\)/g,
    )) {
      if (closing !== undefined) close(closing, end, [start, end]);
      else if (id !== undefined) {
        open.set(id, { type, start, word: [start, end] });
        if (alone !== undefined) close(id, end, [start, end]);
      }
    }
  }
  if (open.size) throw new ExchangeError(`${name}: the mention ${[...open.keys()][0]} does not end`);
  return { mentions, spans };
}
