import { describe, expect, it } from 'vitest';
import type { Claim, ValidTime } from '../../../../server/src/claims/claim.ts';
import { comparable } from '../../../../server/src/claims/compare/comparable.ts';
import { validInterval } from '../../../../server/src/claims/compare/validInterval.ts';

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 864e5;
const CROSS = { sameArticle: false };

/** A US rate on steel as an article of a day states it. */
function rate(number: number, asserted: string | null, valid: Partial<ValidTime> = {}, key: Claim['key'] = {}): Claim {
  return {
    id: 'c1',
    kind: 'rate',
    key: {
      imposer: ['party/US'],
      target: ['any'],
      product: ['product/steel'],
      measure: 'additional',
      part: null,
      law: null,
      ...key,
    },
    value: { number, unit: 'percent', qualifier: 'exact', low: number, high: number },
    valid: { from: null, to: null, how: asserted ? 'publication' : 'unknown', ...valid },
    asserted,
    modality: 'in-force',
    attribution: null,
    slots: { imposer: 'stated', product: 'stated' },
    start: 0,
    end: 1,
    text: '',
    mentions: [],
    sentence: 0,
  };
}
const stated = (from: string | null, to: string | null = null): Partial<ValidTime> => ({ from, to, how: 'stated' });

describe('the time of a claim', () => {
  it('without a date is the day of its article', () => {
    expect(validInterval(rate(25, '2021-11-17'))).toMatchObject({ from: dayOf('2021-11-17'), to: dayOf('2021-11-18') });
  });
  it('is closed by the article where its end is open', () => {
    const interval = validInterval(rate(25, '2021-11-17', stated('2018')));
    expect(interval).toMatchObject({ from: dayOf('2018-01-01'), to: dayOf('2021-11-18') });
  });
  it('begins where the text says, after the article, too', () => {
    const interval = validInterval(rate(25, '2021-11-17', stated('2025-06')));
    expect(interval).toMatchObject({ from: dayOf('2025-06-01'), to: dayOf('2025-07-01') });
  });
  it('is nothing where nothing is known', () => {
    expect(validInterval(rate(25, null))).toBeUndefined();
    expect(validInterval(rate(25, '2021-11-17', { how: 'unknown' }))).toBeUndefined();
  });
});

describe('two rates', () => {
  it.each<[string, Claim, Claim, string]>([
    ['of one day conflict', rate(25, '2021-11-16'), rate(20, '2021-11-16'), 'conflict'],
    ['of near days conflict', rate(25, '2021-11-16'), rate(20, '2021-12-10'), 'conflict'],
    ['of far days supersede each other', rate(25, '2021-11-16'), rate(20, '2022-01-10'), 'superseded'],
    [
      'since one beginning conflict',
      rate(25, '2021-11-16', stated('2018')),
      rate(20, '2021-11-16', stated('2018-03')),
      'conflict',
    ],
    [
      'since two beginnings supersede each other',
      rate(25, '2025-06-10', stated('2018')),
      rate(50, '2025-06-10', stated('2025-06-04')),
      'superseded',
    ],
    [
      'that end and begin on a day do not meet',
      rate(25, '2025-06-10', stated(null, '2025-06-04')),
      rate(50, '2025-06-10', stated('2025-06-04')),
      'superseded',
    ],
    [
      'reported as a change end what began before',
      rate(25, '2025-02-11', { how: 'publication', changed: true }),
      rate(10, '2025-02-12', stated('2018-03')),
      'superseded',
    ],
    ['that agree agree', rate(25, '2021-11-16'), rate(25, '2021-11-20', stated('2018')), 'agree'],
    [
      'of unknown time are not compared',
      rate(25, '2021-11-16', { how: 'unknown' }),
      rate(20, '2021-11-16'),
      'not-comparable',
    ],
    [
      'of other laws are not compared',
      rate(25, '2021-11-16', {}, { law: 'law/a' }),
      rate(20, '2021-11-16', {}, { law: 'law/b' }),
      'not-comparable',
    ],
    [
      'on parts of the goods are not compared',
      rate(25, '2021-11-16', {}, { part: 'part' }),
      rate(20, '2021-11-16', {}, { part: 'part' }),
      'not-comparable',
    ],
    [
      'of a year that is past and of now are not compared',
      { ...rate(30, '2018-03-02', stated('2002')), modality: 'lifted' },
      rate(25, '2018-03-02'),
      'not-comparable',
    ],
    [
      'of one year conflict in whatever tense',
      { ...rate(30, '2018-03-02', stated('2002')), modality: 'lifted' },
      rate(25, '2018-03-02', stated('2002')),
      'conflict',
    ],
    [
      'of nobody are not compared',
      rate(25, '2021-11-16', {}, { imposer: null }),
      rate(20, '2021-11-16', {}, { imposer: null }),
      'not-comparable',
    ],
  ])('%s', (_name, a, b, relation) => {
    expect(comparable(a, b, CROSS).relation).toBe(relation);
    expect(comparable(b, a, CROSS).relation).toBe(relation);
  });

  it('count slots that one side names as equal within an article', () => {
    const a = rate(25, '2021-11-16');
    const b = rate(20, '2021-11-16', {}, { imposer: null, measure: null });
    expect(comparable(a, b, CROSS).relation).toBe('not-comparable');
    expect(comparable(a, b, { ...CROSS, sameArticle: true }).relation).toBe('conflict');
  });

  it('are no conflict where a change between their days is known', () => {
    const a = rate(84, '2025-04-09');
    const b = rate(125, '2025-04-11');
    expect(comparable(a, b, { ...CROSS, changedBetween: () => true }).relation).toBe('superseded');
    expect(comparable(a, b, { ...CROSS, changedBetween: () => false }).relation).toBe('conflict');
  });

  it('differ as information where a slot is inferred or the sources are two', () => {
    const a = rate(25, '2021-11-16');
    const inferred = { ...rate(20, '2021-11-16'), slots: { product: 'inferred' } as const };
    expect(comparable(a, rate(20, '2021-11-16'), CROSS).severity).toBe('warning');
    expect(comparable(a, inferred, CROSS).severity).toBe('information');
    const said = (claim: Claim, attribution: string): Claim => ({ ...claim, attribution });
    expect(comparable(said(a, 'A'), said(rate(20, '2021-11-16'), 'B'), CROSS).severity).toBe('information');
  });
});

describe('a balance of two partners', () => {
  const balance = (number: number, attribution: string | null, metric = 'trade-surplus'): Claim => ({
    ...rate(number, '2021-11-16'),
    kind: 'quantity',
    key: { subject: 'party/OM', metric, scope: 'with Peru', period: '2020' },
    value: { number, unit: 'USD', qualifier: 'exact', low: number, high: number },
    attribution,
    slots: { subject: 'stated', metric: 'stated' },
  });
  it.each<[string, Claim, Claim, string]>([
    ['is counted by the customs of both', balance(4.2e9, null), balance(5.7e9, null), 'information'],
    ['is a slip where one source counted', balance(4.2e9, 'the bureau'), balance(5.7e9, 'the bureau'), 'warning'],
    ['is no debt', balance(4.2e9, null, 'debt'), balance(5.7e9, null, 'debt'), 'warning'],
  ])('%s', (_, a, b, severity) => expect(comparable(a, b, CROSS).severity).toBe(severity));
  it('is a slip within one article', () => {
    const oneArticle = { sameArticle: true };
    expect(comparable(balance(4.2e9, null), balance(5.7e9, null), oneArticle).severity).toBe('warning');
  });
});
