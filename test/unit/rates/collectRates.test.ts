import { describe, expect, it } from 'vitest';
import { rateQuery } from '../../../server/src/features/rateQuery.ts';
import { rateTable } from '../../../server/src/features/rateTable.ts';
import { rateLine, rateRecord, rateWords } from '../../../server/src/features/rateWords.ts';
import { asCsv, asMarkdown } from '../../../server/src/formats/table.ts';
import { collectRates } from '../../../server/src/rates/collectRates.ts';
import { RATE_STATUSES, type RateQuery } from '../../../server/src/rates/rateRow.ts';
import { readingOf } from '../features/reading.ts';

const article = (day: string, body: string): string => `Published: ${day}\n\nNotes of the day\n\n${body}\n`;
const copper = 'The United States imposed a tariff of 15 percent on copper imports from Chile on March 2, 2020.';

const rowsOf = (articles: Record<string, string>, query: RateQuery = { statuses: RATE_STATUSES }) => {
  const reading = readingOf(articles);
  const table = collectRates(reading.snapshot, query);
  return { reading, table, lines: table.rows.map(row => rateLine(reading, row)) };
};

describe('collectRates', () => {
  it('merges what several articles say of one measure, with the first and the last of them', () => {
    const { reading, table, lines } = rowsOf({
      'a.txt': article('2020-03-03', copper),
      'b.txt': article('2020-04-07', `Importers complain.\n\n${copper}`),
    });
    expect(lines).toEqual(['United States: 15% on copper from Chile, from 2020-03-02, in force']);
    const [row] = table.rows;
    if (!row) throw new Error('no row');
    expect([table.at, row.articles, row.origins]).toEqual(['2020-04-07', 2, 1]);
    const { first, last } = rateRecord(reading, row);
    expect([first.file, last.file, last.published]).toEqual(['a.txt', 'b.txt', '2020-04-07']);
    expect(first.quote).toBe(copper);
    expect(rateWords(reading, row)).toMatchObject({ imposer: 'United States', target: 'Chile', goods: 'copper' });
  });

  it('tells what was superseded from what is in force, on each day', () => {
    const articles = {
      'a.txt': article('2020-03-03', copper),
      'b.txt': article(
        '2020-09-10',
        'The United States imposed a tariff of 30 percent on copper imports from Chile on September 8, 2020.',
      ),
    };
    const at = (day: string) =>
      rowsOf(articles, { at: day, statuses: RATE_STATUSES }).table.rows.map(row => [row.value.number, row.status]);
    expect(at('2020-03-01')).toEqual([]);
    expect(at('2020-06-01')).toEqual([[15, 'in-force']]);
    expect(at('2020-10-01')).toEqual([
      [15, 'superseded'],
      [30, 'in-force'],
    ]);
    expect(rowsOf(articles, {}).table).toMatchObject({ hidden: 1, rows: [{ value: { number: 30 } }] });
  });

  it('says of two figures for one time that they are disputed, and lets neither end the other', () => {
    const other = copper.replace('15 percent', '18 percent');
    const { table } = rowsOf({ 'a.txt': article('2020-03-03', copper), 'b.txt': article('2020-03-04', other) });
    expect(table.rows.map(row => [row.value.number, row.status, row.disputed])).toEqual([
      [15, 'in-force', true],
      [18, 'in-force', true],
    ]);
  });

  it('lends the kind of a measure to what leaves it out only where the figure is the same', () => {
    const { table } = rowsOf({
      'a.txt': article(
        '2020-03-03',
        'Peru has a most-favored-nation tariff of 2 percent on cement imports from Chile.',
      ),
      'b.txt': article('2020-03-04', 'Peru has a tariff of 2 percent on cement imports from Chile.'),
      'c.txt': article(
        '2020-03-05',
        'Peru imposed a tariff of 30 percent on cement imports from Chile on March 5, 2020.',
      ),
    });
    expect(table.rows.map(row => [row.value.number, row.measure, row.articles])).toEqual([
      [2, 'most-favoured-nation', 2],
      [30, null, 1],
    ]);
  });

  it('takes no statement for one of a rate that began after it', () => {
    const { table } = rowsOf({
      'a.txt': article(
        '2019-01-08',
        'For years the United States had charged a tariff of 15 percent on copper imports from Chile.',
      ),
      'b.txt': article('2020-03-03', copper),
    });
    expect(table.rows.filter(row => row.from !== null).map(row => row.articles)).toEqual([1]);
  });

  it('lends the imposer likewise, and makes no row of a tariff of nobody’s', () => {
    const bare = 'A tariff of 15 percent on copper imports from Chile is in place.';
    const { table } = rowsOf({ 'a.txt': article('2020-03-03', copper), 'b.txt': article('2020-05-05', bare) });
    expect(table.rows.map(row => [row.imposer, row.articles])).toEqual([[['party/US'], 2]]);
    const alone = rowsOf({ 'b.txt': article('2020-05-05', bare) }).table;
    expect([alone.rows.length, alone.open]).toEqual([0, 1]);
  });

  it('counts what names neither goods nor country and makes no row of it', () => {
    const { table } = rowsOf({ 'a.txt': article('2020-03-03', 'The tariff rose to 15 percent on Monday.') });
    expect([table.rows.length, table.open]).toEqual([0, 1]);
  });

  it('finds rows by id, short form or name', () => {
    const reading = readingOf({ 'a.txt': article('2020-03-03', copper) });
    const found = (asked: object): number => {
      const query = rateQuery(reading, asked);
      return typeof query === 'string' ? -1 : collectRates(reading.snapshot, query).rows.length;
    };
    for (const target of ['party/CL', 'cl', 'Chile']) expect(found({ target: [target] })).toBe(1);
    expect(found({ imposer: ['Chile'] })).toBe(0);
    expect(found({ product: ['copper', 'tin'] })).toBe(1);
    expect(found({ at: '2020-02-30' })).toBe(-1);
    expect(found({ status: ['everything'] })).toBe(-1);
  });

  it('does not depend on the order of the articles', () => {
    const articles = {
      'a.txt': article('2020-03-03', copper),
      'b.txt': article('2020-03-04', copper.replace('15', '18')),
      'c.txt': article('2020-04-07', copper.replace('on March 2, 2020', 'this spring')),
    };
    const reversed = Object.fromEntries(Object.entries(articles).reverse());
    expect(rowsOf(reversed).table.rows).toEqual(rowsOf(articles).table.rows);
  });
});

describe('tables of rates', () => {
  it('keep cells apart in CSV and Markdown, whatever an article or its name holds', () => {
    const { reading, table } = rowsOf({ '=1+1|x.txt': article('2020-03-03', copper) });
    const text = rateTable(reading, table.rows);
    const csv = asCsv(text);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain("'=1+1|x.txt");
    const markdown = asMarkdown(text).trimEnd().split('\n');
    const cells = markdown.map(line => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells)).toHaveLength(1);
  });

  it('quote as RFC 4180 says and escape what Markdown would read', () => {
    const table = { titles: ['a', 'b'], rows: [['x, "y"\nz', '<b>*no*</b> www.example.org']] };
    expect(asCsv(table)).toBe('a,b\r\n"x, ""y""\nz",<b>*no*</b> www.example.org\r\n');
    expect(asMarkdown(table)).toContain('| x, "y" z | \\<b\\>\\*no\\*\\</b\\> www\u2060.example.org |');
  });
});
