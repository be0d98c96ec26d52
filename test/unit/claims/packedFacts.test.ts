import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { countClaims } from '../../../server/src/claims/articleLookup.ts';
import { packed, packFacts, unpackFacts } from '../../../server/src/claims/packedFacts.ts';
import { readArticles } from '../../../server/src/cli/articles.ts';
import { analyseFile, KnowledgeShelf } from '../../../server/src/cli/folderAnalysis.ts';
import { postingsOf } from '../../../server/src/corpus/postings.ts';
import { verifySame } from '../../../server/src/corpus/verifySame.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const { files } = await readArticles(path.join(import.meta.dirname, '../../corpus/articles'), ['.']);
const shelf = new KnowledgeShelf(true);
const all = files.map(file => analyseFile(file, shelf, undefined));
const [one, two] = all as [(typeof all)[0], (typeof all)[0]];

describe('packed facts', () => {
  it.each(all.map(facts => [facts.file, facts] as const))('come back as they were: %s', (_, facts) => {
    expect(unpackFacts(packFacts(facts), facts.hash)?.toJSON()).toStrictEqual(facts);
  });

  it('are not taken for those of another text, nor read when damaged', () => {
    const packed = packFacts(one);
    expect(unpackFacts(packed, two.hash)).toBeUndefined();
    expect(unpackFacts(packed.subarray(0, -1), one.hash)).toBeUndefined();
    expect(unpackFacts(packed.with(packed.length >> 1, ((packed[packed.length >> 1] ?? 0) + 1) & 255), one.hash)).toBe(
      undefined,
    );
  });

  it('are read in parts as they are as a whole, in whatever order', () => {
    const facts = packed(one);
    const last = one.mentions.length - 1;
    expect([facts.mention(last), facts.mention(0), facts.mention(last + 1)]).toEqual([
      one.mentions[last],
      one.mentions[0],
      undefined,
    ]);
    expect(one.sentences.map((_, i) => facts.sentence(i))).toEqual(one.sentences);
    expect(facts.mentions).toEqual(one.mentions);
    expect(facts.mentionCount).toBe(one.mentions.length);
    expect(facts.claims).toBe(facts.claims);
    expect(facts.masked).toBe(facts.masked);
    expect(facts.masked.map(({ figures }) => figures)).toEqual(one.masked.map(({ figures }) => figures));
  });

  it('are filed without their claims being made', () => {
    for (const plain of all) {
      const facts = packed(plain);
      const made = vi.spyOn(facts, 'claims', 'get');
      const [filed, expected] = [postingsOf(facts), postingsOf(plain)];
      expect([...filed.claims.keys()]).toEqual([...expected.claims.keys()]);
      expect(filed.compared).toEqual(expected.compared);
      expect(countClaims(facts)).toBe(plain.claims.length);
      expect(made).not.toHaveBeenCalled();
      for (const [key, { file, items }] of expected.claims) {
        expect(filed.claims.get(key)?.file).toBe(file);
        expect(filed.claims.get(key)?.items).toEqual(items);
      }
    }
  });

  it('are to the folder what the facts are that they were made of', () => {
    const options = { knowledge: shelf.of(noSettings), folderOf: () => ({ prefix: '', settings: noSettings }) };
    const [plain, small] = [openCorpus(options), openCorpus(options)];
    for (const facts of all) {
      plain.set(facts);
      small.set(packed(facts));
    }
    verifySame(small.snapshot(), plain.snapshot());
    // What is known of an article that was closed makes room for what it says now.
    for (const facts of all.slice(0, 20)) small.set(facts);
    for (const facts of all.slice(0, 10)) small.set(packed(facts));
    verifySame(small.snapshot(), plain.snapshot());
  });
});
