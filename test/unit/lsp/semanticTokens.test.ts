import { expect, test } from 'vitest';
import { collectLineStarts } from '../../../server/src/base/lineIndex.ts';
import { LineIndex } from '../../../server/src/lsp/positions.ts';
import { encodeTokens, TokenMemory } from '../../../server/src/lsp/semanticTokens.ts';

test('tokens are relative and broken at line ends', () => {
  const text = 'Jane\nRoe in Japan';
  const lines = new LineIndex(collectLineStarts(text), text.length, 'utf-16', text);
  const marked = (type: 'official' | 'party', start: number, end: number, disputed = false) => ({
    type,
    start,
    end,
    disputed,
    inferred: false,
  });
  expect(encodeTokens([marked('official', 0, 8), marked('party', 12, 17, true)], lines)).toEqual([
    0, 0, 4, 0, 0, 1, 0, 3, 0, 0, 0, 7, 5, 2, 1,
  ]);
});

test('a difference leads from the last tokens to the new ones', () => {
  const memory = new TokenMemory();
  const { resultId = '' } = memory.full('a', [1, 2, 3, 4, 5, 6]);
  const { edits, resultId: next } = memory.delta('a', resultId, [1, 2, 9, 9, 5, 6]) as never as {
    edits: { start: number; deleteCount: number; data: number[] }[];
    resultId: string;
  };
  expect(edits).toEqual([{ start: 2, deleteCount: 2, data: [9, 9] }]);
  expect(memory.delta('a', next, [1, 2, 9, 9, 5, 6])).toMatchObject({ edits: [] });
  expect(memory.delta('a', 'stale', [1])).toMatchObject({ data: [1] });
});
