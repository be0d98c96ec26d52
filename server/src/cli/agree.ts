import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { collectLineStarts, lineAndCharacter } from '../base/lineIndex.ts';
import {
  type Agreement,
  type AnnotatedCopy,
  type CopyPair,
  compareCopies,
  type Disagreement,
} from '../formats/agreement/agreement.ts';
import { ExchangeError, type ReadBack } from '../formats/exchange/exchanged.ts';
import { SCHEMA } from '../formats/record.ts';
import { replaceFile } from '../lsp/replaceFile.ts';
import { readCopy } from './annotatedCopy.ts';
import { readArticles } from './articles.ts';
import { columns } from './columns.ts';
import type { Invocation } from './options.ts';
import { painter } from './paint.ts';
import { type ExitStatus, printable, printableJson, type Terminal } from './terminal.ts';

type Format = 'text' | 'json';

/** Says how far two annotations of the same articles agree, and where they do not. */
export async function agree({ paths, options }: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const [first = '', second = ''] = paths;
  const texts = new Map<string, string>();
  const articles = options.text('articles');
  if (articles !== undefined)
    for (const { path: file, text } of (await readArticles(terminal.directory, [articles])).files)
      texts.set(file, text);
  const textOf = (file: string) => texts.get(file) ?? [...texts].find(([name]) => isSame(name, file))?.[1];
  const copies: (readonly ReadBack[])[] = [];
  try {
    // The side that carries the texts first: the other may need them.
    for (const given of [first, second]) {
      const copy = await readCopy(terminal.directory, given, textOf);
      for (const { file, text } of copy) if (text !== undefined && !texts.has(file)) texts.set(file, text);
      copies.push(copy);
    }
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    terminal.err(`tradewire: ${printable(error.message)}\n`);
    return 2;
  }
  const { pairs, alone } = paired(copies[0] ?? [], copies[1] ?? [], textOf);
  for (const file of alone) terminal.err(`tradewire: ${printable(file)} is annotated by one side alone\n`);
  const result = compareCopies(pairs);
  if (options.choice<Format>('format') === 'json')
    await terminal.out(`${printableJson({ schema: SCHEMA, a: first, b: second, ...result }, 2)}\n`);
  else await terminal.out(asText(result, pairs, terminal));
  const out = options.text('out');
  if (out !== undefined) await writeComparison(path.resolve(terminal.directory, out), out, result, pairs, terminal);
  return alone.length ? 2 : 0;
}

const isSame = (a: string, b: string): boolean => a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);

function paired(a: readonly ReadBack[], b: readonly ReadBack[], textOf: (file: string) => string | undefined) {
  const left = [...b];
  const alone: string[] = [];
  const pairs: CopyPair[] = [];
  for (const one of a) {
    const at = left.findIndex(other => isSame(other.file, one.file));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other) pairs.push({ file: one.file, text: textOf(one.file) ?? one.text ?? other.text, a: one, b: other });
    else alone.push(one.file);
  }
  return { pairs, alone: [...alone, ...left.map(one => one.file)] };
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

function asText(
  { articles, spans, kappa, tokens, entities, slots, disagreements }: Agreement,
  pairs: readonly CopyPair[],
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const head = ([title = '', ...rest]: string[]): string[] => [paint('bold', title), ...rest];
  const lines = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    '',
    ...head(
      columns(
        ['type', 'A', 'B', 'exact', 'F1 %', 'overlapping', 'F1 %', ''],
        spans.map(one => [
          one.type,
          `${one.a}`,
          `${one.b}`,
          `${one.exact}`,
          percent(one.exactF1),
          `${one.overlapping}`,
          percent(one.overlappingF1),
          '',
        ]),
      ),
    ),
    '',
    kappa === null
      ? 'kappa: no texts to compare the tokens of (--articles FOLDER)'
      : `Cohen's kappa over ${tokens} tokens: ${kappa.toFixed(3)}`,
    entities
      ? `B-cubed over ${entities.mentions} names: precision ${percent(entities.precision)}, recall ${percent(entities.recall)}, F1 ${percent(entities.f1)}`
      : 'B-cubed: no names that both mark',
    '',
    ...(slots.length
      ? head(
          columns(
            ['slot', 'same', 'of', '%', ''],
            slots.map(one => [one.slot, `${one.same}`, `${one.pairs}`, percent(one.same / one.pairs), '']),
          ),
        )
      : ['no claims that both make']),
    '',
    ...disagreements.map(
      one => `${whereOf(one, pairs)}  ${one.what}  ${printable(one.a ?? '–')} ↔ ${printable(one.b ?? '–')}`,
    ),
    `${disagreements.length} ${disagreements.length === 1 ? 'disagreement' : 'disagreements'}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** "a.txt:3:14", which terminals and editors turn into links; the offset where the text is not there. */
function whereOf({ file, start }: Disagreement, pairs: readonly CopyPair[]): string {
  const text = pairs.find(pair => pair.file === file)?.text;
  if (text === undefined) return `${printable(file)}@${start}`;
  const { line, character } = lineAndCharacter(collectLineStarts(text), start);
  return `${printable(file)}:${line + 1}:${character + 1}`;
}

/** For each article with a disagreement what each side says of it, a line for each mention and claim: for an editor's view of differences. */
async function writeComparison(
  folder: string,
  name: string,
  { disagreements }: Agreement,
  pairs: readonly CopyPair[],
  terminal: Terminal,
): Promise<void> {
  const wanted = new Set(disagreements.map(one => one.file));
  for (const { file, a, b } of pairs) {
    if (!wanted.has(file)) continue;
    const plain = file.replace(/^(?:\.\.?\/|\/)+/, '').replaceAll('..', '_');
    for (const [side, copy] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const target = path.join(folder, side, `${plain}.marks`);
      mkdirSync(path.dirname(target), { recursive: true });
      await replaceFile(target, marksOf(copy));
    }
    await terminal.out(
      `code --diff ${shellWord(`${name}/a/${plain}.marks`)} ${shellWord(`${name}/b/${plain}.marks`)}\n`,
    );
  }
}

const shellWord = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${printable(text).replaceAll("'", "'\\''")}'`;

function marksOf({ mentions, claims }: AnnotatedCopy): string {
  const ofFigure = new Map<string, string[]>();
  for (const claim of claims) {
    const key = JSON.stringify({ key: claim.key, valid: claim.valid, modality: claim.modality });
    const [figure = ''] = claim.mentions;
    ofFigure.set(figure, [...(ofFigure.get(figure) ?? []), `  claim ${key}`]);
  }
  const lines = [...mentions]
    .sort((x, y) => x.start - y.start || x.end - y.end)
    .flatMap(one => [
      `${one.start}-${one.end}  ${one.type}  ${one.text.replace(/\s+/g, ' ')}${one.entity ? `  ${one.entity.id}` : ''}`,
      ...(ofFigure.get(one.id ?? '') ?? []),
    ]);
  return lines.map(line => `${line}\n`).join('');
}
