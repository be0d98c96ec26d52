import { parseIsoDay } from '../base/day.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { toRecord } from '../formats/record.ts';
import { noSettings } from '../settings/settings.ts';
import { readArticles } from './articles.ts';
import { analyseFolder, KnowledgeShelf } from './folderAnalysis.ts';
import type { AnnotateFormat } from './options.ts';
import { type ExitStatus, printable, type Terminal } from './terminal.ts';

/** Prints a record for each article that the paths name. */
export async function annotatePaths(
  paths: readonly string[],
  format: AnnotateFormat,
  names: boolean,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { files, faults } = await readArticles(terminal.directory, paths);
  for (const { file, message } of faults) terminal.err(`tradewire: ${printable(file)} ${printable(message)}\n`);
  const snapshot = analyseFolder(files, new KnowledgeShelf(names)).snapshot();
  if (format === 'ndjson') for (const { name } of files) terminal.out(`${JSON.stringify(recordOf(snapshot, name))}\n`);
  else {
    files.forEach(({ name }, i) => {
      terminal.out(`${i === 0 ? '[\n' : ',\n'}${JSON.stringify(recordOf(snapshot, name))}`);
    });
    terminal.out(files.length ? '\n]\n' : '[]\n');
  }
  return faults.length ? 2 : 0;
}

function recordOf(snapshot: Snapshot, name: string): object {
  const facts = snapshot.facts(name);
  return toRecord({
    file: name,
    published: facts?.published ?? null,
    mentions: snapshot.mentions(name),
    claims: facts?.claims ?? [],
    findings: snapshot.findings(name),
  });
}

interface InputLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/** Reads one article a line from standard input and prints one record a line; each article stands alone. */
export async function annotateLines(names: boolean, terminal: Terminal): Promise<ExitStatus> {
  const shelf = new KnowledgeShelf(names);
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of linesOf(terminal.input)) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') {
      terminal.out(`${JSON.stringify({ file: null, line: number, error: read })}\n`);
      status = 2;
      continue;
    }
    const dates = read.published === undefined ? {} : { [read.id]: read.published };
    const settings = { ...noSettings, articles: { ...noSettings.articles, dates } };
    const file = { name: read.id, path: read.id, text: read.text, folder: { prefix: '', settings, whole: false } };
    terminal.out(`${JSON.stringify(recordOf(analyseFolder([file], shelf).snapshot(), read.id))}\n`);
  }
  return status;
}

/** What a line says, or what is wrong with it. */
function readLine(line: string): InputLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this line is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this line is not a JSON object';
  const { id, text, published } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return '"id" must be a text that is not empty';
  if (typeof text !== 'string') return '"text" must be a text';
  if (published === undefined || published === null) return { id, text };
  if (typeof published !== 'string' || parseIsoDay(published) === undefined)
    return '"published" must be a day of the calendar, written YYYY-MM-DD';
  return { id, text, published };
}

async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  let first = true;
  for await (let piece of input) {
    if (first && piece !== '') {
      first = false;
      if (piece.charCodeAt(0) === 0xfeff) piece = piece.slice(1);
    }
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n')) {
      yield pieces.join('') + piece.slice(0, end);
      pieces = [];
      piece = piece.slice(end + 1);
    }
    pieces.push(piece);
  }
  const rest = pieces.join('');
  if (rest !== '') yield rest;
}
