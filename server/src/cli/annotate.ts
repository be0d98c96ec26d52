import { taggedRows } from '../archive/articleRows.ts';
import { isBound } from '../claims/articleLookup.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import { exchangeFormats } from '../formats/exchange/formats.ts';
import { mapOffsets, Offsets, type OffsetUnit } from '../formats/offsets.ts';
import { type RecordParts, toRecord } from '../formats/record.ts';
import { type RowKind, toRows } from '../formats/rows.ts';
import { treesOf } from '../formats/trees.ts';
import { knowledgeVersion } from '../knowledge/version.ts';
import { noSettings } from '../settings/settings.ts';
import { openText } from '../text/source/openText.ts';
import { analyseArticles, cacheOf } from './analyseArticles.ts';
import { readArticles } from './articles.ts';
import { exportRecords } from './exportRecords.ts';
import { analyseFolder, KnowledgeShelf } from './folderAnalysis.ts';
import { readInputLine } from './inputLine.ts';
import { type Invocation, UsageError } from './options.ts';
import { type ExitStatus, printable, printableJson, type Terminal, tellFaults } from './terminal.ts';

type Emit = 'records' | RowKind | 'archive';

/** Prints a record, or rows, for each article. */
export function annotate(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { paths, options } = command;
  if (!paths.includes('-')) return annotatePaths(command, terminal);
  if (paths.length > 1) throw new UsageError('standard input is read alone, without other paths');
  if (options.choice('format') !== 'ndjson') throw new UsageError('what is read by lines is printed by lines');
  return annotateLines(command, terminal);
}

async function annotatePaths(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { paths, options } = command;
  const { files, faults, remarks } = await readArticles(terminal.directory, paths);
  tellFaults(terminal, [...faults, ...remarks]);
  const names = !options.flag('no-knowledge');
  const { corpus } = await analyseArticles(command, terminal, files);
  const snapshot = corpus.snapshot();
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const format = options.choice('format');
  if (Object.hasOwn(exchangeFormats, format)) {
    const records = files.map(({ name }) => partsOf(snapshot, name, terminal, names));
    return faults.length || !(await exportRecords(records, texts, format, options, terminal)) ? 2 : 0;
  }
  const emit = options.choice<Emit>('emit');
  if (emit === 'archive') throw new UsageError('rows of an archive are made of lines: annotate - --emit archive');
  const unit = options.text('offsets') as OffsetUnit | undefined;
  let printed = false;
  let status: ExitStatus = faults.length ? 2 : 0;
  const array = format === 'json';
  if (options.flag('trees')) {
    for (const { name, text } of files) await terminal.out(treesOf(name, text, snapshot.mentions(name)));
    return status;
  }
  for (const { name } of files) {
    const read = partsOf(snapshot, name, terminal, names);
    if ('error' in read && !options.flag('keep-going')) status = 2;
    for (const value of 'error' in read ? [{ line: null, ...read }] : printedValues(read, emit, unit, texts)) {
      const json = printableJson(value);
      await terminal.out(array ? `${printed ? ',\n' : '[\n'}${json}` : `${json}\n`);
      printed = true;
    }
  }
  if (array) await terminal.out(printed ? '\n]\n' : '[]\n');
  return status;
}

/** In the unit of offsets that was asked for, which each value then names. */
function printedValues(
  parts: RecordParts,
  emit: Exclude<Emit, 'archive'>,
  unit: OffsetUnit | undefined,
  texts: ReadonlyMap<string, string>,
): object[] {
  const values = emit === 'records' ? [toRecord(parts)] : toRows(parts, emit);
  if (unit === undefined) return values;
  const units = new Map<string, Offsets>();
  const inUnit = (offset: number, file: string): number => {
    let offsets = units.get(file);
    if (!offsets) {
      offsets = new Offsets(texts.get(file) ?? '', unit);
      units.set(file, offsets);
    }
    return offsets.to(offset);
  };
  return values.map(value => ({ ...mapOffsets(value, inUnit, parts.file), offsets: unit }));
}

/** An article that cannot be told costs its own record and no other's. */
interface ErrorRecord {
  readonly file: string;
  readonly error: string;
}

function partsOf(snapshot: Snapshot, name: string, terminal: Terminal, names: boolean): RecordParts | ErrorRecord {
  const facts = snapshot.facts(name);
  if (facts?.fault !== undefined) return { file: name, error: `the analysis failed (${facts.fault})` };
  return {
    file: name,
    published: facts?.published ?? null,
    mentions: snapshot.mentions(name),
    claims: facts?.claims.filter(isBound) ?? [],
    findings: snapshot.findings(name),
    program: terminal.version(),
    knowledge: names ? knowledgeVersion() : null,
  };
}

/** Reads one article a line from standard input and prints one record a line; each article stands alone. */
async function annotateLines(command: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const { options } = command;
  const cache = cacheOf(command, terminal);
  const names = !options.flag('no-knowledge');
  const emit = options.choice<Emit>('emit');
  const unit = options.text('offsets') as OffsetUnit | undefined;
  const shelf = new KnowledgeShelf(names);
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of linesOf(terminal.input)) {
    number++;
    if (line.trim() === '') continue;
    const read = readInputLine(line);
    if ('error' in read) {
      if (options.flag('trees')) terminal.err(`tradewire: line ${number}: ${printable(read.error)}\n`);
      else await terminal.out(`${printableJson({ file: read.id, line: number, error: read.error })}\n`);
      if (!options.flag('keep-going')) status = 2;
      continue;
    }
    const dates = read.published === undefined ? {} : { [read.id]: read.published };
    const settings = { ...noSettings, articles: { ...noSettings.articles, dates } };
    const opened = openText(read.id, read.text);
    const file = { name: read.id, path: read.id, ...opened, folder: { prefix: '', settings, whole: false } };
    const snapshot = analyseFolder([file], shelf, { cache }).snapshot();
    const parts = partsOf(snapshot, read.id, terminal, names);
    if ('error' in parts) {
      if (!options.flag('keep-going')) status = 2;
      await terminal.out(`${printableJson({ file: parts.file, line: number, error: parts.error })}\n`);
      continue;
    }
    if (options.flag('trees')) {
      await terminal.out(treesOf(read.id, opened.text, snapshot.mentions(read.id)));
      continue;
    }
    const facts = snapshot.facts(read.id);
    if (emit === 'archive') {
      const { program, knowledge } = parts;
      if (facts) await terminal.out(taggedRows({ facts, source: '-', stamp: '', program, knowledge }));
      continue;
    }
    const texts = new Map([[read.id, opened.text]]);
    for (const value of printedValues(read.input ? { ...parts, input: read.input } : parts, emit, unit, texts))
      await terminal.out(`${printableJson(value)}\n`);
  }
  await cache?.end();
  return status;
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
