import { expect, test } from 'vitest';
import { extended } from '../../../server/src/base/extended.ts';

test('what is added comes behind what was there, in the place of what has its name', () => {
  const of = { a: 1, b: 2 };
  expect(Object.entries(extended(of, { b: 3, c: 4 }))).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 4],
  ]);
  expect(of).toEqual({ a: 1, b: 2 });
});
