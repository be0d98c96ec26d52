import { describe, expect, it } from 'vitest';
import { shownFigure } from '../../../server/src/findings/wording.ts';

describe('a figure as messages show it', () => {
  it.each([
    ['7.5 percent', '7.5 pct', '7.5 percent'],
    ['33.3333333333 percent', 'a third of\nits value', 'a third of its value'],
    ['33.3333333333 percent', '', '33.3333333333 percent'],
    ['1060000000 ton', '1.06 billion tons', '1.06 billion tons'],
  ])('%s, written "%s", is "%s"', (value, written, shown) => {
    expect(shownFigure(value, written)).toBe(shown);
  });
});
