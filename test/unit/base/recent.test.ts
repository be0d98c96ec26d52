import { expect, test } from 'vitest';
import { Recent } from '../../../server/src/base/recent.ts';

test('what was asked for least lately is made again', () => {
  const recent = new Recent<object, number>(2);
  const [a, b, c] = [{}, {}, {}];
  let made = 0;
  const get = (of: object): number => recent.get(of, () => ++made);
  expect([get(a), get(b), get(a), get(c)]).toEqual([1, 2, 1, 3]);
  expect([get(a), get(b)]).toEqual([1, 4]);
});
