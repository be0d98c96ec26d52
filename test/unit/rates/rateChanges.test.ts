import { describe, expect, it } from 'vitest';
import { collectRateChanges } from '../../../server/src/features/rateHistory.ts';
import { rateLine } from '../../../server/src/features/rateWords.ts';
import { readStates, stateOf } from '../../../server/src/rates/rateChanges.ts';
import { readingOf } from '../features/reading.ts';

const article = (day: string, body: string): string => `Published: ${day}\n\nNotes of the day\n\n${body}\n`;
const cement = 'Norway imposed a tariff of 8 percent on cement imports from Iceland on May 4, 2021.';
const rise = 'Norway imposed a tariff of 12 percent on cement imports from Iceland on July 1, 2021.';
const folder = { 'a.txt': article('2021-05-05', cement) };
type Articles = Record<string, string>;

const changesOf = (before: Articles, after: Articles) => {
  const states = collectRateChanges(readingOf(before), []).now.rows.map(stateOf);
  const reading = readingOf(after);
  return collectRateChanges(reading, states).changes.map(({ kind, before: was, row }) => [
    kind,
    was?.rate ?? null,
    row && rateLine(reading, row),
  ]);
};

describe('changes of rates', () => {
  it('are none where nothing changed', () => {
    expect(changesOf(folder, folder)).toEqual([]);
    expect(changesOf(folder, { ...folder, 'b.txt': article('2021-05-09', cement) })).toEqual([]);
  });

  it('are new rates and changed ones, with what was before', () => {
    const line = 'Norway: 8% on cement from Iceland, from 2021-05-04, in force';
    expect(changesOf({}, folder)).toEqual([['new', null, line]]);
    expect(changesOf(folder, { ...folder, 'b.txt': article('2021-07-02', rise) })).toEqual([
      ['changed', '8 percent', 'Norway: 12% on cement from Iceland, from 2021-07-01, in force'],
    ]);
  });

  it('are disputes that begin and that are settled', () => {
    const slip = { ...folder, 'b.txt': article('2021-05-06', cement.replace('8 percent', '9 percent')) };
    expect(changesOf(folder, slip).map(([kind]) => kind)).toEqual(['disputed', 'changed']);
    expect(changesOf(slip, folder).map(([kind]) => kind)).toEqual(['settled']);
  });

  it('are rates that no article states any more', () => {
    expect(changesOf(folder, {})).toEqual([['gone', '8 percent', null]]);
  });

  it('since a day are what later articles changed', () => {
    const reading = readingOf({ ...folder, 'b.txt': article('2021-07-02', rise) });
    expect(collectRateChanges(reading, '2021-06-01').changes.map(one => one.kind)).toEqual(['changed']);
    expect(collectRateChanges(reading, '2021-07-02').changes).toEqual([]);
  });

  it('are read from a file that holds just this', () => {
    const states = collectRateChanges(readingOf(folder), []).now.rows.map(stateOf);
    expect(readStates(JSON.parse(JSON.stringify({ rates: states })))).toEqual(states);
    for (const wrong of [null, [], {}, { rates: [1] }, { rates: [{ ...states[0], status: 'odd' }] }])
      expect(readStates(wrong)).toBeUndefined();
  });
});
