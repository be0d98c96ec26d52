import { expect, test } from 'vitest';
import { Latest } from '../../../server/src/base/latest.ts';

test('what was made of the last thing serves until another is asked about', () => {
  const latest = new Latest<object, number>();
  const [a, b] = [{}, {}];
  let made = 0;
  const get = (of: object): number => latest.get(of, () => ++made);
  expect([get(a), get(a), get(b), get(b), get(a)]).toEqual([1, 1, 2, 2, 3]);
});

test('what could not be made is made when it is asked for again', () => {
  const latest = new Latest<object, number>();
  const a = {};
  expect(() =>
    latest.get(a, () => {
      throw new Error('none');
    }),
  ).toThrow('none');
  expect(latest.get(a, () => 1)).toBe(1);
});
