import { expect, test } from 'vitest';
import type { IndexView } from '../../../server/src/corpus/corpusIndex.ts';
import { KeptBuckets } from '../../../server/src/findings/keptBuckets.ts';
import { madeFacts } from '../corpus/madeFacts.ts';

test('those asked last are kept, the others made again when they are asked', () => {
  let made = 0;
  let isTable = false;
  const buckets = new KeptBuckets<never, { put: number; isTable: boolean; add(): void; remove(): boolean }>(
    () => new Map(),
    () => {
      made++;
      return {
        put: 0,
        get isTable() {
          return isTable && this.put > 1;
        },
        add() {
          this.put++;
        },
        remove: () => true,
      };
    },
  );
  const facts = new Map(['a', 'b', 'c', 'd'].map(file => [file, madeFacts(file, {})]));
  const index = { files: { get: (file: string) => facts.get(file) } } as unknown as IndexView;
  const bucket = [...facts.keys()].map(file => ({ file, items: [] }));
  const ask = (key: string) => buckets.get(key, bucket, index);

  for (const key of ['x', 'y', 'z', 'x']) ask(key);
  expect(made).toBe(3);
  buckets.trim(2);
  for (const key of ['x', 'z']) ask(key);
  expect(made).toBe(3);
  isTable = true;
  expect(ask('y')?.put).toBe(2);
  expect(made).toBe(4);
});
