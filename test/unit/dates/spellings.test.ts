import { describe, expect, it } from 'vitest';
import { collectDates } from '../../../server/src/dates/collect.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';
import { spellings } from './spellings.ts';

describe.each(
  spellings
    .trim()
    .split('\n\n')
    .map(block => block.split('\n')),
)('%s', (_title, ...rows) => {
  it.each(rows)('%s', row => {
    const [published = '', marked = '', values = ''] = row.split('|').map(cell => cell.trim().replaceAll('\\n', '\n'));
    const text = marked.replace(/[[\]]/g, '');
    const article = parseArticle(text, published === '-' ? {} : { override: published });
    const found = collectDates(article).map(({ start, end, timex }) => [text.slice(start, end), timex.value]);
    const wanted = values === '' ? [] : values.split(';').map(value => value.trim());
    expect(found).toEqual([...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [match[1], wanted[i]]));
  });
});
