import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { noSettings } from '../../settings/settings.ts';
import { openText } from '../../text/source/openText.ts';
import { type ArticleFile, type ArticleFolder, LONGEST_FILE, listArticles, readArticle } from '../articles.ts';
import { FIELDS, readInputLine } from '../inputLine.ts';
import { printable, type Terminal } from '../terminal.ts';
import { type Database, quoted } from './duckdb.ts';

/** An article of a source; `day` is what its line says of its publication. */
export type SourceArticle = ArticleFile & { readonly day?: string };

/** An article, or what is wrong with what stands in its place. */
export type SourceItem = SourceArticle | { readonly fault: string; readonly at: string };

export interface Source {
  /** As named on the command line. */
  readonly name: string;
  /** Changes whenever anything in it may have changed; undefined where each article must be looked at. */
  readonly stamp: string | undefined;
  /** Its articles in order, read as they are asked for; `told` is called with the share that is read. */
  items(told: (share: number) => void): AsyncIterable<SourceItem>;
}

const LINES = /\.(?:ndjson|jsonl)(\.gz)?$/i;
const PARQUET = /\.parquet$/i;

/** The sources that the command line names: lines of JSON, Parquet, else articles and folders of them. */
export function sourceOf(given: string, terminal: Terminal, db: Database): Source {
  const file = path.resolve(terminal.directory, given);
  if (LINES.test(given)) return { name: given, stamp: stampOf(file), items: told => linesOf(given, file, told) };
  if (PARQUET.test(given))
    return { name: given, stamp: stampOf(file), items: told => parquetOf(given, file, db, told) };
  return { name: given, stamp: undefined, items: told => folderOf(given, terminal, told) };
}

function stampOf(file: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

async function* folderOf(given: string, terminal: Terminal, told: (share: number) => void): AsyncGenerator<SourceItem> {
  const { listed, faults, remarks } = await listArticles(terminal.directory, [given]);
  for (const { file, message } of remarks) terminal.err(`tradewire: ${printable(file)} ${printable(message)}\n`);
  for (const { file, message } of faults) yield { at: file, fault: message };
  for (const [i, { absolute, ...entry }] of listed.entries()) {
    told(i / listed.length);
    const read = await readArticle(absolute);
    yield 'text' in read ? { ...entry, ...read } : { at: entry.name, fault: read.message };
  }
}

async function* linesOf(given: string, file: string, told: (share: number) => void): AsyncGenerator<SourceItem> {
  let number = 0;
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new Error('not a regular file');
    const bytes = createReadStream(file);
    const unpacked = /\.gz$/i.test(file) ? bytes.pipe(createGunzip()) : bytes;
    // A fault of the file would else be told to nobody behind the pipe.
    bytes.on('error', error => void unpacked.destroy(error));
    for await (const line of boundedLines(unpacked.setEncoding('utf8'))) {
      number++;
      if (number % 100 === 0) told(bytes.bytesRead / Math.max(stat.size, 1));
      if (line === undefined) yield { at: `${given}:${number}`, fault: 'is too long a line' };
      else if (line.trim() !== '') yield itemOf(line, `${given}:${number}`);
    }
  } catch (error) {
    yield { at: `${given}:${number + 1}`, fault: `cannot be read on (${(error as Error).message})` };
  }
}

/** The lines of a text; undefined for one that is too long, of which nothing is kept. */
async function* boundedLines(input: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let line = '';
  let tooLong = false;
  for await (const piece of input) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield tooLong ? undefined : line + piece.slice(from, end);
      line = '';
      tooLong = false;
      from = end + 1;
    }
    if (!tooLong) line += piece.slice(from);
    if (line.length > 2 * LONGEST_FILE) {
      line = '';
      tooLong = true;
    }
  }
  if (tooLong) yield undefined;
  else if (line !== '') yield line;
}

async function* parquetOf(
  given: string,
  file: string,
  db: Database,
  told: (share: number) => void,
): AsyncGenerator<SourceItem> {
  let number = 0;
  try {
    const from = `read_parquet(${quoted(file)})`;
    const there = new Set(
      (await db.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${from}`)).map(row => row.column_name),
    );
    const wanted = Object.values(FIELDS)
      .flat()
      .filter(name => there.has(name));
    const [{ n = 1 } = {}] = await db.rows<{ n: number }>(`SELECT count(*) AS n FROM ${from}`);
    for await (const rows of db.stream(
      `SELECT ${wanted.map(name => `"${name}"`).join(', ') || 'NULL AS id'} FROM ${from}`,
    ))
      for (const row of rows) {
        number++;
        if (number % 100 === 0) told(number / Math.max(n, 1));
        yield itemOf(JSON.stringify(row), `${given}:${number}`);
      }
  } catch (error) {
    yield { at: given, fault: `cannot be read on after row ${number} (${(error as Error).message.split('\n')[0]})` };
  }
}

/** The folder of an article that stands in a line: nothing but its day is known. */
export const NOWHERE: ArticleFolder = { prefix: '', settings: noSettings, whole: false };

function itemOf(line: string, at: string): SourceItem {
  const read = readInputLine(line);
  if ('error' in read) return { at: read.id === null ? at : `${at} (${read.id})`, fault: read.error };
  const { id, text, published } = read;
  return {
    name: id,
    path: id,
    ...openText(id, text),
    folder: NOWHERE,
    ...(published !== undefined && { day: published }),
  };
}
