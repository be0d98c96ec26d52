import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Packer, Places } from '../../../server/src/base/pack.ts';
import { isWhole, Unpacker } from '../../../server/src/base/unpack.ts';

const words = ['start', 'end', '', 'Zölle'];
const packer = new Packer(new Map(words.map((word, i) => [word, i])));
const leaf = fc.oneof(
  fc.constantFrom('start', 'Zölle', '関税', 'long '.repeat(2000), null, true, false),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.nat(300),
);
const value = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('start', 'end', 'a', 'b c', 'ü', '価'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

test('packed data comes back as it was', () => {
  fc.assert(
    fc.property(value, one => {
      expect(new Unpacker(packer.pack(one), words).read()).toStrictEqual(one);
    }),
    { seed: 14, numRuns: 500 },
  );
});

test('so does each element of a list with places, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), list => {
      const unpacker = new Unpacker(packer.pack(new Places(list)), words);
      const places = unpacker.placesAt();
      expect(places).toHaveLength(list.length);
      for (let i = list.length - 1; i >= 0; i--) expect(unpacker.read(places[i])).toStrictEqual(list[i]);
      expect(unpacker.read()).toStrictEqual(list);
    }),
    { seed: 15, numRuns: 200 },
  );
});

test('what takes more than 64 kB has wider places', () => {
  const list = Array.from({ length: 400 }, (_, i) => ({ start: `${i} ${'word '.repeat(50)}` }));
  for (const part of [list, list.slice(200)]) {
    const bytes = packer.pack(new Places(part));
    const unpacker = new Unpacker(bytes, words);
    expect(bytes.length > 0xffff).toBe(part === list);
    expect(unpacker.read(unpacker.placesAt()[150])).toStrictEqual(part[150]);
    expect(unpacker.read()).toStrictEqual(part);
  }
});

test('more shapes of objects than a byte can name', () => {
  const list = Array.from({ length: 300 }, (_, i) => ({ [`key ${i}`]: i, start: i }));
  expect(new Unpacker(packer.pack(list), words).read()).toStrictEqual(list);
});

test('what is absent is left out', () => {
  expect(new Unpacker(packer.pack({ start: undefined, end: 1 }), words).read()).toStrictEqual({ end: 1 });
});

test('damage is seen', () => {
  const bytes = packer.pack([{ start: 1, end: 'words and words' }]);
  expect(isWhole(bytes)).toBe(true);
  for (let i = 0; i < bytes.length; i++) expect(isWhole(bytes.with(i, (bytes[i] as number) ^ 4))).toBe(false);
  for (let i = 0; i < bytes.length; i++) expect(isWhole(bytes.subarray(0, i))).toBe(false);
});
