import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectLineStarts, lineAndCharacter } from '../../../server/src/base/lineIndex.ts';

describe('line index', () => {
  it('counts LF, CR LF and CR as one end of a line each', () => {
    expect(collectLineStarts('a\nb\r\nc\rd\n\r\n')).toEqual([0, 2, 5, 7, 9, 11]);
    expect(collectLineStarts('')).toEqual([0]);
  });

  it.each<[number, number, number]>([
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 0],
    [4, 1, 2],
    [5, 2, 0],
    [6, 2, 1],
    [99, 2, 94],
    [-1, 0, 0],
  ])('puts offset %i on line %i, character %i', (offset, line, character) => {
    expect(lineAndCharacter(collectLineStarts('a\nb\r\nc'), offset)).toEqual({ line, character });
  });

  it('agrees with splitting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '🚢') }), text => {
        const starts = collectLineStarts(text);
        return (
          starts.length === text.split(/\r\n|\r|\n/).length &&
          starts.every(s => s === 0 || /[\r\n]/.test(text[s - 1] ?? ''))
        );
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
