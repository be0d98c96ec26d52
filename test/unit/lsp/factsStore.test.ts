import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packFacts } from '../../../server/src/claims/packedFacts.ts';
import { readArticles } from '../../../server/src/cli/articles.ts';
import { analyseFile, KnowledgeShelf } from '../../../server/src/cli/folderAnalysis.ts';
import { FactsStore } from '../../../server/src/lsp/factsStore.ts';

const { files } = await readArticles(path.join(import.meta.dirname, '../../corpus/articles'), ['.']);
const shelf = new KnowledgeShelf(true);
const all = files.map(file => analyseFile(file, shelf, undefined));
const [one, two, three] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-facts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const packs = (): string[] => readdirSync(folder).filter(name => name.endsWith('.facts'));
const packAt = (i: number): string => path.join(folder, packs()[i] as string);
const store = (version = '1', bound?: number): FactsStore => new FactsStore(folder, version, bound);
async function keep(facts: readonly (typeof one)[], version?: string): Promise<void> {
  const kept = store(version);
  for (const each of facts) kept.put(each);
  await kept.end();
}

describe('facts on the disk', () => {
  it('are there for the next run of the same version alone', async () => {
    await keep([one, two]);
    expect(store().get(one.hash)?.toJSON()).toEqual(one);
    expect(store().get(two.hash)?.toJSON()).toEqual(two);
    expect(store().get(three.hash)).toBeUndefined();
    expect(store('2').get(one.hash)).toBeUndefined();
    expect(store().get(one.hash)?.toJSON()).toEqual(one);
  });

  it('are there at once, before they are written', () => {
    const kept = store();
    kept.put(one);
    expect(kept.get(one.hash)?.toJSON()).toEqual(one);
  });

  it('are made anew where an entry is damaged, and the new one holds', async () => {
    await keep([one, two]);
    const bytes = readFileSync(packAt(0));
    writeFileSync(packAt(0), bytes.fill(0, bytes.length - 20));
    const damaged = store();
    expect(damaged.get(one.hash)?.toJSON()).toEqual(one);
    expect(damaged.get(two.hash)).toBeUndefined();
    damaged.put(two);
    await damaged.end();
    expect(store().get(two.hash)?.toJSON()).toEqual(two);
    expect(store().get(one.hash)?.toJSON()).toEqual(one);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, readFileSync(file).length - 1)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['of something else', (file: string) => writeFileSync(file, 'x'.repeat(500))],
  ])('a pack that is %s is dropped', async (_, damage) => {
    await keep([one]);
    damage(packAt(0));
    expect(store().get(one.hash)).toBeUndefined();
    expect(packs()).toEqual([]);
  });

  it('leave files alone that are none of theirs', async () => {
    writeFileSync(path.join(folder, 'notes.facts'), 'mine');
    await keep([one]);
    const kept = store('1', 0);
    kept.put(two);
    await kept.end();
    expect(readdirSync(folder)).toEqual(['notes.facts']);
  });

  it('keep within their bound: the pack goes that was not used for longest', async () => {
    await keep([one]);
    await keep([two]);
    const [old, older] = [new Date(Date.now() - 5 * 86_400_000), new Date(Date.now() - 9 * 86_400_000)];
    const used = packs().findIndex(name => readFileSync(path.join(folder, name)).includes(one.hash));
    utimesSync(packAt(used), older, older);
    utimesSync(packAt(1 - used), old, old);
    const size = Math.max(...[0, 1].map(i => readFileSync(packAt(i)).length), packFacts(three).length + 100);
    const kept = store('1', 2 * size + 50);
    // What was the oldest is used.
    expect(kept.get(one.hash)?.toJSON()).toEqual(one);
    kept.put(three);
    await kept.end();
    expect(kept.get(three.hash)?.toJSON()).toEqual(three);
    const after = store();
    expect([one, two, three].map(({ hash }) => after.get(hash) !== undefined)).toEqual([true, false, true]);
  });

  it('that nobody has used for a month go, of whatever version', async () => {
    await keep([one], 'older');
    const old = new Date(Date.now() - 40 * 86_400_000);
    utimesSync(packAt(0), old, old);
    await keep([two]);
    expect(store('older').get(one.hash)).toBeUndefined();
    expect(store().get(two.hash)?.toJSON()).toEqual(two);
  });

  it('of many small runs become one pack', async () => {
    for (const facts of all.slice(0, 9)) await keep([facts]);
    expect(packs()).toHaveLength(1);
    const kept = store();
    for (const facts of all.slice(0, 9)) expect(kept.get(facts.hash)?.toJSON()).toEqual(facts);
  });

  it('are shared by two runs at a time, and what one removes the other misses without harm', async () => {
    const [a, b] = [store(), store()];
    a.put(one);
    b.put(one);
    b.put(two);
    await Promise.all([a.end(), b.end()]);
    const both = store();
    expect(both.get(one.hash)?.toJSON()).toEqual(one);
    expect(both.get(two.hash)?.toJSON()).toEqual(two);
    const late = store();
    for (const name of packs()) rmSync(path.join(folder, name));
    expect(late.get(one.hash)).toBeUndefined();
    late.put(one);
    await late.end();
    expect(store().get(one.hash)?.toJSON()).toEqual(one);
  });

  it('are done without where the folder is gone', async () => {
    const kept = store();
    rmSync(folder, { recursive: true });
    kept.put(one);
    await kept.end();
    expect(kept.get(one.hash)).toBeUndefined();
  });
});

describe('what was found, on the disk', () => {
  const parts = (length = 3): Uint8Array[] => [new Uint8Array(length).fill(7), new Uint8Array(2).fill(9)];
  const found = (from: FactsStore, key = 'k1'): unknown => from.recall('judged', key)?.map(part => [...part]);
  const plain = (some: readonly Uint8Array[]): unknown => some.map(part => [...part]);

  it('is there for the next run of the same version and folders alone, in its last form', async () => {
    expect(found(store())).toBeUndefined();
    await store().keep('judged', 'k1', parts(8));
    await store().keep('judged', 'k1', parts());
    await store().keep('judged', 'k2', parts(5));
    expect(found(store())).toEqual(plain(parts()));
    expect(found(store(), 'k2')).toEqual(plain(parts(5)));
    expect(found(store(), 'k3')).toBeUndefined();
    expect(found(store('2'))).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('is as if it were not there where its file is none of ours or was cut short', async () => {
    await store().keep('judged', 'k1', parts());
    const [name] = readdirSync(folder) as [string];
    truncateSync(path.join(folder, name), 20);
    expect(found(store())).toBeUndefined();
    writeFileSync(path.join(folder, name), 'something else');
    expect(found(store())).toBeUndefined();
  });

  it('takes an eighth of the bound at most, and goes as packs do', async () => {
    await store('1', 8000).keep('judged', 'k1', parts(1200));
    expect(found(store())).toBeUndefined();
    await store('1', 8000).keep('judged', 'k1', parts(900));
    expect(found(store())).toEqual(plain(parts(900)));
    const old = new Date(Date.now() - 40 * 86_400_000);
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), old, old);
    await keep([one]);
    expect(readdirSync(folder)).toEqual(packs());
  });

  it('is done without where the folder is gone', async () => {
    const kept = store();
    rmSync(folder, { recursive: true });
    await kept.keep('judged', 'k1', parts());
    expect(found(kept)).toBeUndefined();
  });
});
