import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import type { Mention } from '../../../server/src/mentions/mention.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';
import { nameRows } from './nameKinds.ts';

const knowledge = loadKnowledge();

interface Row {
  readonly kind: string;
  readonly day: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

function readRows(source: string): Row[] {
  const rows: Row[] = [];
  let kind = '';
  for (const line of source.split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2);
    const [, day, text, wanted] = /^(\d{4}-\d\d-\d\d) (.+) => (.+)$/.exec(line) ?? [];
    if (day && text && wanted) rows.push({ kind, day, text: text.replaceAll(' / ', '\n'), wanted: wanted.split('; ') });
  }
  return rows;
}

describe('names by kind of difficulty', () => {
  it.each(readRows(nameRows))('$kind ($day): $text', ({ day, text, wanted }) => {
    const article = parseArticle(text, { override: day, fileName: text.includes('**') ? 'a.md' : 'a.txt' });
    const found = collectMentions(article, knowledge, noSettings);
    for (const line of wanted) check(line, text, found);
  });
});

function check(line: string, text: string, found: readonly Mention[]): void {
  const [, sign, type, words = '', nth = '1', id] =
    /^([+-])(\w+) (.+?)(?:#(\d))?(?: ((?:person|agency|party)\/\S+))?$/.exec(line) ?? [];
  const start = placeOf(text, words, Number(nth));
  const end = start + words.length;
  const touching = found.filter(m => m.type === type && m.start < end && m.end > start);
  const idOf = (m: Mention): string => ('entity' in m ? m.entity.id : '');
  if (sign === '-')
    expect(id === undefined ? touching.map(m => m.text) : touching.map(idOf).filter(own => own === id), line).toEqual(
      [],
    );
  else
    expect(touching.filter(m => m.start === start && m.end === end).map(idOf), line).toEqual([
      id ?? expect.any(String),
    ]);
}

/** Offset of the nth occurrence that is no part of a longer word. */
function placeOf(text: string, words: string, nth: number): number {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const place = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))][nth - 1];
  if (!place) throw new Error(`"${words}" does not stand ${nth} times in "${text}"`);
  return place.index;
}
