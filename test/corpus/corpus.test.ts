import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../server/src/cli/articles.ts';
import { analyseFolder, KnowledgeShelf } from '../../server/src/cli/folderAnalysis.ts';
import { dumpArticle } from './dump.ts';

const { files, faults } = await readArticles(join(import.meta.dirname, 'articles'), ['.']);
const snapshot = analyseFolder(files, new KnowledgeShelf(true)).snapshot();

/** Whole articles, read by a person once; every later change shows as a difference: `npm run unit -- test/corpus --update` takes it over. */
describe('whole articles', () => {
  it('are all read', () => {
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files.map(file => [file.path, file] as const))('%s', async (path, { name, text }) => {
    await expect(dumpArticle(snapshot, name, text)).toMatchFileSnapshot(`dumps/${path}.dump`);
  });
});
