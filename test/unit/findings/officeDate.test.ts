import { describe, expect, test } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
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
    expect(english(found[0]?.message ?? '')).toContain('2021-03-18 to 2025-01-20');
    expect(english(found[0]?.message ?? '')).toContain('differs from the record');
  });

  test('before it began, where the record names the holder of the day', () => {
    expect(marked('2019-06-03', 'US Trade Representative Katherine Tai met steelmakers on Monday.')).toEqual([
      'Katherine Tai',
    ]);
  });

  test('a few days after it ended, where the record names the successor', () => {
    expect(marked('2021-11-16', 'Japanese Foreign Minister Toshimitsu Motegi met the envoy on Tuesday.')).toEqual([
      'Toshimitsu Motegi',
    ]);
  });

  test('whatever the sentence says of times that cannot be those of the office', () => {
    const since =
      'On her first trip since joining the cabinet in March, she met with Foreign Minister Toshimitsu Motegi.';
    expect(marked('2021-11-16', since)).toEqual(['Toshimitsu Motegi']);
    const ahead = 'Ministers praised the choice of Japan in a talk with US Commerce Secretary Wilbur Ross.';
    expect(marked('2021-11-16', ahead)).toEqual(['Wilbur Ross']);
    const by = 'The talks followed a visit by Commerce Secretary Howard Lutnick.';
    expect(marked('2021-11-16', by)).toEqual(['Howard Lutnick']);
  });

  test('of what people do in person, though a possessive often looks back', () => {
    const text = "Markets rose after US President Donald Trump's announcement on chips.";
    expect(marked('2021-11-16', text)).toEqual(['Donald Trump']);
  });

  test('years after it ended, of who did something the other day', () => {
    const met = 'U.S. Trade Representative Robert Lighthizer met the Ecuadorian minister on Tuesday.';
    expect(marked('2023-06-15', met)).toEqual(['Robert Lighthizer']);
    const told = 'MEXICO CITY - Commerce Secretary Wilbur Ross told reporters on Monday that talks would go on.';
    expect(marked('2023-06-15', told)).toEqual(['Wilbur Ross']);
    for (const memory of [
      'President Ronald Reagan said that tariffs hurt everybody, a speech that Canada aired on Tuesday.',
      'President Ronald Reagan signed the pact, renewed on Tuesday.',
      'Trade Representative Carla Hills told Congress in 1990 that talks would go on.',
    ])
      expect(marked('2025-06-15', memory), memory).toEqual([]);
  });

  test('in a list of officials', () => {
    const text = 'Treasury Secretary Steven Mnuchin, Trade Representative Michael Froman and others will travel.';
    expect(marked('2018-05-01', text)).toEqual(['Michael Froman']);
  });

  test('on the day that the sentence begins with', () => {
    const text = 'On Oct. 30, 2021, Commerce Secretary Wilbur Ross announced the deal on steel.';
    expect(marked('2021-11-16', text)).toEqual(['Wilbur Ross']);
    expect(marked(undefined, text)).toEqual(['Wilbur Ross']);
  });

  test('of one person in an undated article, against the offices of all the others', () => {
    const text = `Japanese Prime Minister Shigeru Ishiba spoke by telephone with Treasury Secretary Janet Yellen.
Trade Representative Jamieson Greer, Commerce Secretary Howard Lutnick and British Prime Minister Keir Starmer will join.`;
    const found = check(undefined, text);
    expect(found.map(one => text.slice(one.start, one.end))).toEqual(['Janet Yellen']);
    expect(english(found[0]?.message ?? '')).toContain('2025-02-27 to 2025-10-20');
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
    ['2025-04-15', 'Katherine Tai, who was US Trade Representative for four years, kept the duties.'],
    ['2024-12-20', 'President Donald Trump will sign orders on his first day, aides say.'],
    ['2018-05-01', "Barack Obama's Trade Representative Michael Froman wrote a book."],
    ['2021-11-05', 'Japanese Foreign Minister Toshimitsu Motegi met the envoy on Thursday.'],
    ['2021-11-16', "Importers still pay the duties of President Donald Trump's 2018 order."],
    ['2021-11-16', 'In 2018, Commerce Secretary Wilbur Ross proposed the duties.'],
    ['2019-02-04', 'Vice Finance Minister Zhu Guangyao was asked about soybeans in November 2018.'],
    // Few offices, or offices of one time, say nothing against anybody.
    [
      undefined,
      'Japanese Prime Minister Shigeru Ishiba spoke by telephone with Treasury Secretary Janet Yellen and British Prime Minister Keir Starmer.',
    ],
    [
      undefined,
      'Treasury Secretary Janet Yellen is remembered well, said Treasury Secretary Scott Bessent. Prime Minister Shigeru Ishiba, Trade Representative Jamieson Greer and British Prime Minister Keir Starmer agreed.',
    ],
    ['2024-05-06', 'A generation ago President Ronald Reagan asked Japan to sell fewer cars.'],
  ])('%s: %s', (published, text) => {
    expect(marked(published, text)).toEqual([]);
  });
});
