import { describe, expect, it } from 'vitest';
import { durationValue } from '../../../server/src/mentions/temporal.ts';

const duration = (value: string, mod?: 'APPROX' | 'MORE_THAN' | 'EQUAL_OR_LESS') =>
  durationValue({ type: 'DURATION', value, ...(mod ? { mod } : {}), how: 'stated', rule: 'stated' });

describe('durations as figures', () => {
  it.each([
    ['P90D', 90, 'day'],
    ['P2Y', 2, 'year'],
    ['PT1H20M', 80, 'minute'],
    ['P1Y6M', 18, 'month'],
    ['P3W', 3, 'week'],
    ['P1.5Y', 1.5, 'year'],
  ])('%s', (value, number, unit) => expect(duration(value)).toMatchObject({ number, unit, low: number, high: number }));

  it('has no number for a vague length', () =>
    expect(duration('PXM')).toMatchObject({ number: null, unit: 'month', qualifier: 'vague' }));
  it('reads qualifiers', () => {
    expect(duration('P10D', 'APPROX')).toMatchObject({ qualifier: 'about', low: 9, high: 11 });
    expect(duration('P10D', 'MORE_THAN')).toMatchObject({ qualifier: 'more-than', low: 10, high: null });
    expect(duration('P10D', 'EQUAL_OR_LESS')).toMatchObject({ qualifier: 'at-most', low: null, high: 10 });
  });
});
