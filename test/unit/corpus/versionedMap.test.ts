import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VersionedMap, type VersionView } from '../../../server/src/corpus/versionedMap.ts';

const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), key: fc.nat(40), value: fc.nat(9) }),
  fc.record({ do: fc.constant('delete' as const), key: fc.nat(40) }),
  fc.record({ do: fc.constant('view' as const) }),
);

test('behaves as a map, and earlier views stay as they were', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), steps => {
      const map = new VersionedMap<number>();
      const model = new Map<string, number>();
      const views: { view: VersionView<number>; model: Map<string, number> }[] = [];
      for (const s of steps) {
        if (s.do === 'view') views.push({ view: map.view(), model: new Map(model) });
        else if (s.do === 'set') {
          map.set(`k${s.key}`, s.value);
          model.set(`k${s.key}`, s.value);
        } else {
          map.delete(`k${s.key}`);
          model.delete(`k${s.key}`);
        }
      }
      views.push({ view: map.view(), model });
      for (const { view, model: expected } of views) {
        expect(new Set(view.keys())).toEqual(new Set(expected.keys()));
        expect(view.size).toBe(expected.size);
        for (let k = 0; k <= 40; k++) {
          expect(view.get(`k${k}`)).toBe(expected.get(`k${k}`));
          expect(view.has(`k${k}`)).toBe(expected.has(`k${k}`));
        }
      }
    }),
    { seed: 20211117 },
  );
});

test('is the same view until something is written', () => {
  const map = new VersionedMap<string>();
  map.set('a', '1');
  const first = map.view();
  expect(map.view()).toBe(first);
  map.set('a', '2');
  expect(map.view()).not.toBe(first);
  expect(first.get('a')).toBe('1');
});
