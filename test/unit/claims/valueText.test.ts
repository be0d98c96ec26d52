import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../../server/src/claims/valueText.ts';

describe('a number as it is shown', () => {
  it.each([
    [33.3333333333, '33.33'],
    [16.6666666667, '16.67'],
    [3.125, '3.125'],
    [25, '25'],
    ['99.9999999999 percent', '100.00 percent'],
    ['33.3333333333-66.6666666667 percent', '33.33-66.67 percent'],
    ['1060000000 ton', '1060000000 ton'],
  ])('%s is %s', (figure, shown) => {
    expect(shownNumber(figure)).toBe(shown);
  });
});
