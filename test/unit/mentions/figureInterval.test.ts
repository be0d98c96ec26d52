import { describe, expect, it } from 'vitest';
import { figureInterval } from '../../../server/src/mentions/figureInterval.ts';

describe('what "nearly" allows', () => {
  it.each([
    ['a fraction in words lies as far off as it is fine', 100 / 3, 4, 32, true],
    ['but not by more than its twentieth', 100 / 3, 4, 31, false],
    ['a figure in digits lies close', 300, 1, 295, true],
    ['and no further', 300, 1, 290, false],
    ['"nearly 2 billion" may be 1.9', 2e9, 1e9, 1.9e9, true],
  ])('%s', (_, number, step, value, allowed) => {
    const { low, high } = figureInterval(number, 'nearly', step, false);
    expect((low as number) <= value && value <= (high as number)).toBe(allowed);
  });

  it('is never above its figure', () => {
    expect(figureInterval(50, 'nearly', 4, false).high).toBe(50);
  });
});
