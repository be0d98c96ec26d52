import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestFolder } from './testTerminal.ts';

/** A rule that fails on some texts, as one of ours may, some day. */
vi.mock('../../../server/src/findings/rules.ts', () => ({
  articleRules: [
    {
      code: 'count-list',
      check: ({ article }: { article: { text: string } }) => {
        if (article.text.includes('Kaboom')) throw new TypeError('nothing there');
        return [];
      },
    },
  ],
}));

const good = 'The United States imposed a tariff of 25 percent on steel from Japan on March 23, 2018.';
const bad = `Kaboom. ${good}`;
let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder().write({ 'a.txt': good, 'b.txt': bad, 'c.txt': good });
});
afterEach(() => folder.remove());

const parsed = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { file: string; line?: number | null; error?: string; mentions?: object[] });

it('an article whose analysis fails costs one record, not the run', async () => {
  const { status, out } = await folder.run(['annotate', '.']);
  expect(status).toBe(2);
  const records = parsed(out);
  expect(records.map(r => r.file)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(records[1]).toEqual({ file: 'b.txt', line: null, error: 'the analysis failed (nothing there)' });
  expect(records[2]?.mentions?.length).toBeGreaterThan(2);
  expect((await folder.run(['annotate', '.', '--keep-going'])).status).toBe(0);
});

it('a line whose analysis fails is answered with its error and the stream goes on', async () => {
  const lines = [good, bad, good].map((text, i) => `${JSON.stringify({ id: `n${i}`, text })}\n`);
  const { status, out } = await folder.run(['annotate', '-'], lines);
  expect(status).toBe(2);
  const records = parsed(out);
  expect(records[1]).toEqual({ file: 'n1', line: 2, error: 'the analysis failed (nothing there)' });
  expect(records[2]?.file).toBe('n2');
  expect((await folder.run(['annotate', '-', '--keep-going'], lines)).status).toBe(0);
});

it('check names it and checks the others', async () => {
  const { status, out } = await folder.run(['check', '.', '--format', 'json']);
  expect(status).toBe(2);
  const { articles, errors } = JSON.parse(out) as { articles: number; errors: object[] };
  expect(articles).toBe(3);
  expect(errors).toEqual([{ file: 'b.txt', message: 'could not be analysed (nothing there)' }]);
});
