import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectLineStarts } from '../../../server/src/base/lineIndex.ts';
import { type Encoding, LineIndex } from '../../../server/src/lsp/positions.ts';

const index = (text: string, encoding: Encoding = 'utf-16') =>
  new LineIndex(collectLineStarts(text), text.length, encoding, text);

test.each<[Encoding, number]>([
  ['utf-8', 7],
  ['utf-16', 4],
  ['utf-32', 3],
])('%s units', (encoding, character) => {
  const lines = index('a\n😀éx', encoding);
  expect(lines.position(6)).toEqual({ line: 1, character });
  expect(lines.offset({ line: 1, character })).toBe(6);
});

test('a character past the end of a line is its end, without the line break', () => {
  const lines = index('ab\r\ncd');
  expect(lines.offset({ line: 0, character: 99 })).toBe(2);
  expect(lines.offset({ line: 1, character: 99 })).toBe(6);
});

test.each([
  null,
  undefined,
  {},
  { line: -1, character: 0 },
  { line: 0, character: -1 },
  { line: 2, character: 0 },
  { line: 0.5, character: 0 },
  { line: '0', character: 0 },
])('%j is no position', position => {
  expect(index('ab\ncd').offset(position)).toBeUndefined();
});

test('a position inside a character that takes several units is before it', () => {
  expect(index('😀x', 'utf-8').offset({ line: 0, character: 2 })).toBe(0);
});

test('spans are split at line ends and white space', () => {
  const text = 'The U.S. Trade \r\n  Representative said';
  const span = { start: 4, end: text.indexOf(' said') };
  expect(
    index(text)
      .split(span)
      .map(s => text.slice(s.start, s.end)),
  ).toEqual(['U.S. Trade', 'Representative']);
});

test('positions and offsets are each other’s inverse', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '語', '😀', '\n', '\r\n') });
  fc.assert(
    fc.property(anyText, fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32'), (text, encoding) => {
      const lines = index(text, encoding);
      let offset = 0;
      for (const unit of text.match(/\r\n|[\s\S]/gu) ?? []) {
        expect(lines.offset(lines.position(offset))).toBe(offset);
        offset += unit.length;
      }
    }),
    { seed: 7 },
  );
});
