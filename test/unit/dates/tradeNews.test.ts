import { describe, expect, it } from 'vitest';
import { collectDates } from '../../../server/src/dates/collect.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';
import { negatives } from './negatives.ts';
import { positives } from './positives.ts';

const rows = (table: string): string[] => table.split('\n').filter(line => line.trim() !== '');

function found(text: string, published: string): string[] {
  const article = parseArticle(text, published === '-' ? {} : { override: published });
  return collectDates(article).map(({ start, end, timex }) => `${text.slice(start, end)} = ${timex.value}`);
}

describe('dates and durations of trade news', () => {
  it.each(rows(positives))('%s', row => {
    const [published = '', , marked = '', value = ''] = row.split('|').map(cell => cell.trim());
    const text = marked.replace(/[[\]]/g, '');
    const expression = /\[(.*)\]/.exec(marked)?.[1];
    expect(found(text, published)).toContain(`${expression} = ${value}`);
  });

  it.each(rows(negatives))('nothing in: %s', text => {
    expect(found(text, '2021-11-17')).toEqual([]);
  });
});
