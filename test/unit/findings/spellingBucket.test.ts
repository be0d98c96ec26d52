import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NameItem } from '../../../server/src/corpus/postings.ts';
import { SpellingBucket } from '../../../server/src/findings/spellingBucket.ts';
import { madeFacts } from '../corpus/madeFacts.ts';

const bucketOf = (articles: ReadonlyMap<string, readonly NameItem[]>): SpellingBucket => {
  const bucket = new SpellingBucket();
  for (const [file, items] of articles) bucket.add(madeFacts(file, { sentences: [] }), items);
  return bucket;
};
const shown = (bucket: SpellingBucket) =>
  bucket.spellings().map(({ key, words, files, ids }) => ({ key, words, files, ids: [...ids].sort() }));

it('is the same as one made anew, whatever came and went', () => {
  const item = fc.record({
    id: fc.constantFrom('person/a', 'person/b'),
    spelling: fc.constantFrom('Ana Toma', 'ANA TOMÁ', 'Ana Tomas', 'Anna Tomas'),
    written: fc.boolean(),
  });
  const edit = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(item, { maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), edits => {
      const bucket = new SpellingBucket();
      const all = new Map<string, readonly NameItem[]>();
      for (const [name, items] of edits) {
        const facts = madeFacts(name, { sentences: [] });
        bucket.add(facts, items);
        const before = all.get(name);
        if (before) bucket.remove(facts, before);
        all.set(name, items);
        // How accents and capitals were first written is not kept.
        expect(shown(bucket)).toEqual(shown(bucketOf(all)));
      }
    }),
    { seed: 11 },
  );
});
