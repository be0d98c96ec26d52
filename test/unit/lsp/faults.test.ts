import { expect, test, vi } from 'vitest';
import { Workspace } from '../../../server/src/lsp/workspace.ts';

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

test('a text whose analysis fails while it is typed leaves no place of an older version behind', () => {
  const workspace = new Workspace(() => 0);
  const good = 'Japan said so.\n\nThe United States imposed a tariff of 25 percent on steel from Japan.';
  const file = workspace.documents.open({ uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: good });
  workspace.touch(file);
  workspace.refresh(file);
  expect(workspace.snapshot().mentions(file).length).toBeGreaterThan(2);
  workspace.documents.change('file:///a.txt', 2, [{ text: 'Kaboom.\n' }]);
  workspace.touch(file);
  workspace.refresh(file);
  const facts = workspace.snapshot().facts(file);
  expect(facts?.mentions).toEqual([]);
  expect(facts?.lineStarts).toEqual([0, 8]);
  expect(workspace.unreadable.get(file)).toBe('analysis failed (nothing there)');
  workspace.documents.change('file:///a.txt', 3, [{ text: good }]);
  workspace.touch(file);
  workspace.refresh(file);
  expect(workspace.unreadable.size).toBe(0);
  expect(workspace.snapshot().mentions(file).length).toBeGreaterThan(2);
});
