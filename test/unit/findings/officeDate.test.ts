import { describe, expect, test } from 'vitest';
import type { Discrepancy } from '../../../server/src/claims/articleRule.ts';
import { officeDate } from '../../../server/src/findings/officeDate.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();

function check(published: string | undefined, text: string): readonly Discrepancy[] {
  const article = parseArticle(text, published ? { override: published } : {});
  const mentions = collectMentions(article, knowledge, noSettings);
  return officeDate.check({ article, mentions, claims: [], knowledge });
}
const marked = (published: string | undefined, text: string): string[] =>
  check(published, text).map(found => text.slice(found.start, found.end));

describe('an office not held on the day', () => {
  test('soon after it ended', () => {
    const found = check('2025-11-17', 'US Trade Representative Katherine Tai met steelmakers on Monday.');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('2021-03-18 to 2025-01-20');
    expect(found[0]?.message).toContain('differs from the record');
  });

  test('before it began, where the record names the holder of the day', () => {
    expect(marked('2019-06-03', 'US Trade Representative Katherine Tai met steelmakers on Monday.')).toEqual([
      'Katherine Tai',
    ]);
  });

  test('several people of another time speak against the date', () => {
    const text =
      'US Trade Representative Robert Lighthizer and Commerce Secretary Wilbur Ross met steelmakers on Monday.';
    expect(marked('2024-11-18', text)).toEqual(['Robert Lighthizer', 'Wilbur Ross']);
  });
});

describe('silent', () => {
  test.each([
    ['2021-11-17', 'US Trade Representative Katherine Tai met steelmakers on Monday.'],
    [undefined, 'US Trade Representative Katherine Tai met steelmakers on Monday.'],
    ['2025-11-17', 'Former US Trade Representative Katherine Tai met steelmakers on Monday.'],
    ['2025-11-17', 'Steelmakers recalled a meeting with US Trade Representative Katherine Tai in June 2022.'],
    ['2025-11-17', 'Steelmakers fared well under US Trade Representative Katherine Tai.'],
    ['2025-11-17', "The quotas date from President Joe Biden's administration."],
    ['2025-11-17', 'President Donald Trump said he did more for steel than President Joe Biden.'],
    ['2025-02-03', 'US Trade Representative Katherine Tai met steelmakers for a last time in January.'],
    ['2021-02-08', 'Katherine Tai, the nominee for US Trade Representative, met steelmakers on Monday.'],
    ['2024-05-06', 'A generation ago President Ronald Reagan asked Japan to sell fewer cars.'],
  ])('%s: %s', (published, text) => {
    expect(marked(published, text)).toEqual([]);
  });
});
