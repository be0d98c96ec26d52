import { describe, expect, it } from 'vitest';
import { isArticleFile } from '../../../server/src/settings/articleFiles.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const settings = (include: string[], exclude: string[]) => ({
  ...noSettings,
  articles: { ...noSettings.articles, include, exclude },
});

describe('isArticleFile', () => {
  it.each(['a.txt', 'wire/b.MD', 'c.tradenews', 'notebook.txt', 'licensed-goods.md', 'notes.txt'])('takes %s', path => {
    expect(isArticleFile(path, noSettings, false)).toBe(true);
  });

  it.each(['a.json', 'README.md', 'wire/NOTE.txt', 'LICENSE.txt', 'CHANGELOG.md', 'txt', 'a.txt.bak'])(
    'leaves %s',
    path => {
      expect(isArticleFile(path, noSettings, false)).toBe(false);
    },
  );

  it('takes messages where they are read', () => {
    expect(['wire/a.eml', 'a.EML'].map(path => isArticleFile(path, noSettings, true))).toEqual([true, true]);
    expect(isArticleFile('wire/a.eml', noSettings, false)).toBe(false);
    expect(isArticleFile('wire/a.eml', settings([], ['wire/']), true)).toBe(false);
  });

  it('honours include and exclude', () => {
    const wire = settings(['wire/'], ['wire/drafts/', '*.tmp.txt']);
    expect(isArticleFile('wire/a.txt', wire, false)).toBe(true);
    expect(isArticleFile('other/a.txt', wire, false)).toBe(false);
    expect(isArticleFile('wire/drafts/a.txt', wire, false)).toBe(false);
    expect(isArticleFile('wire/a.tmp.txt', wire, false)).toBe(false);
    expect(isArticleFile('wire/a.json', wire, false)).toBe(false);
  });
});
