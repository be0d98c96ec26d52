import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBound } from '../claims/articleLookup.ts';
import {
  ExchangeError,
  isRecord,
  type PlainClaim,
  type PlainMention,
  type ReadBack,
} from '../formats/exchange/exchanged.ts';
import { exchangeFormats } from '../formats/exchange/formats.ts';
import { toRecord } from '../formats/record.ts';
import { readArticles } from './articles.ts';
import { analyseFolder, KnowledgeShelf } from './folderAnalysis.ts';
import { filesOf } from './importMarks.ts';

/**
 * Articles as somebody has annotated them: a folder of articles is annotated by the program with the folder's corrections; a file holds
 * records, or what another program has exported.
 */
export async function readCopy(
  directory: string,
  given: string,
  textOf: (file: string) => string | undefined,
): Promise<readonly ReadBack[]> {
  const absolute = path.resolve(directory, given);
  if (!existsSync(absolute)) throw new ExchangeError(`${given} does not exist`);
  if (!statSync(absolute).isDirectory()) {
    const text = readFileSync(absolute, 'utf8');
    const name = formatOf(text);
    if (name === undefined) return recordsOf(text, given);
    return exchangeFormats[name]?.read([{ name: given, text }], textOf) ?? [];
  }
  const files = filesOf(absolute, given);
  if (files.some(file => file.name.endsWith('.ann'))) return exchangeFormats.brat?.read(files, textOf) ?? [];
  const { files: articles } = await readArticles(directory, [given]);
  const snapshot = analyseFolder(articles, new KnowledgeShelf(true)).snapshot();
  return articles.map(({ name, path: file, text }) => {
    const facts = snapshot.facts(name);
    const parts = {
      file,
      published: facts?.published ?? null,
      mentions: snapshot.mentions(name),
      claims: facts?.claims.filter(isBound) ?? [],
    };
    const record = toRecord({ ...parts, findings: [], program: '', knowledge: null }) as Omit<ReadBack, 'text'>;
    return { ...record, text };
  });
}

/** Told by how the text begins; undefined for our own records. */
function formatOf(text: string): string | undefined {
  if (/^# (?:newdoc|outside|sent_id)/.test(text)) return 'conllu';
  const head = text.slice(0, 2_000);
  if (/^\s*\{\s*"@context"/.test(head)) return 'w3c';
  if (/^\s*\[\s*\{[^[]*"(?:data|predictions|annotations)"/.test(head)) return 'label-studio';
  const [first = ''] = text.split('\n', 1);
  try {
    const value: unknown = JSON.parse(first);
    return isRecord(value) && ('label' in value || 'entities' in value) ? 'doccano' : undefined;
  } catch {
    return undefined;
  }
}

function recordsOf(text: string, name: string): ReadBack[] {
  let values: unknown[];
  try {
    values = text.trimStart().startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line));
  } catch {
    throw new ExchangeError(`${name} holds neither records nor what an export of another program looks like`);
  }
  return values.map((value): ReadBack => {
    if (!isRecord(value) || typeof value.file !== 'string' || !Array.isArray(value.mentions))
      throw new ExchangeError(`${name} holds something that is no record of annotate`);
    if (value.offsets !== undefined && value.offsets !== 'utf16')
      throw new ExchangeError(`${name} counts offsets in ${String(value.offsets)}: write it with --offsets utf16`);
    return {
      file: value.file,
      published: value.published ?? null,
      mentions: value.mentions as PlainMention[],
      claims: (Array.isArray(value.claims) ? value.claims : []) as PlainClaim[],
    };
  });
}
