import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Meter, newMeter } from '../../../server/src/base/meter.ts';
import { analyse } from '../../../server/src/claims/analyse.ts';
import type { ArticleRule } from '../../../server/src/claims/articleRule.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { type FolderSettings, noSettings } from '../../../server/src/settings/settings.ts';
import type { ArticleOptions } from '../../../server/src/text/article.ts';

const knowledge = loadKnowledge();
const facts = (text: string, options: ArticleOptions = {}, settings: FolderSettings = noSettings, file = 'a.txt') =>
  analyse(file, text, options, { knowledge, settings, rules: articleRules });

const STORY =
  ' date 2023-05-04 OSLO – The United States raised the tariff on steel to 25 percent on Thursday.\n\nNobody minded.\n';

describe('analyse', () => {
  it('keeps what a later reader needs, with exact places', () => {
    const { published, mentions, claims, sentences, zones, lineStarts, length } = facts(STORY);
    expect(published?.date).toBe('2023-05-04');
    for (const m of mentions) expect(STORY.slice(m.start, m.end)).toBe(m.text);
    for (const c of claims) expect(STORY.slice(c.start, c.end)).toBe(c.text);
    expect(claims.map(c => [c.kind, c.value.number])).toContainEqual(['rate', 25]);
    expect(sentences.map(s => s?.quote.slice(0, 10) ?? null)).toEqual(['date 2023-', null, 'The United', null]);
    expect([zones.map(z => z.kind), lineStarts, length]).toEqual([
      ['header', 'dateline', 'body'],
      [0, 96, 97, 112],
      STORY.length,
    ]);
  });

  it('shows the headline without the marks of Markdown', () => {
    expect(facts('## Widgets are back\n\nThe duty fell.').headline).toBe('Widgets are back');
    expect(facts('The duty fell.').headline).toBe('');
  });

  it('freezes its answer and gives the same one again', () => {
    expect(Object.isFrozen(facts(STORY))).toBe(true);
    expect(facts(STORY)).toEqual(facts(STORY));
  });

  it('hashes the text and everything else that it depends on', () => {
    const hashes = [
      facts(STORY),
      facts(`${STORY} `),
      facts(STORY, { override: '2023-05-05' }),
      facts(STORY, { neighbour: '2023-05-05' }),
      facts(STORY, { fileName: '2023-05-05.txt' }),
      facts(STORY, {}, { ...noSettings, products: [{ name: 'widget' }] }),
      facts(STORY, {}, noSettings, 'b.txt'),
    ].map(f => f.hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(facts(STORY).hash).toBe(hashes[0]);
  });

  it('folds quotes and cuts them at 200 code units, never inside a character', () => {
    const quote = (text: string): string => facts(text).sentences[0]?.quote ?? '';
    expect(quote('The duty\nof 25  percent\twas kept.')).toBe('The duty of 25 percent was kept.');
    expect(quote(`${'a'.repeat(198)} 5 b`)).toHaveLength(200);
    expect(quote(`5 ${'a'.repeat(197)}🚢 b`)).toBe(`5 ${'a'.repeat(197)}`);
  });

  it('corrects by hand in the article that is meant, not in others', () => {
    const settings: FolderSettings = {
      ...noSettings,
      annotations: [{ file: 'wire/a.txt', quote: { exact: 'United States' }, type: 'none' }],
    };
    const texts = (file: string) => facts(STORY, {}, settings, file).mentions.map(m => m.text);
    expect(texts('wire/a.txt')).not.toContain('United States');
    expect(texts('a.txt')).toContain('United States');
  });

  it('takes twice the steps for twice the text', () => {
    const steps = (paragraphs: number): Meter => {
      const meter = newMeter();
      const text = Array.from(
        { length: paragraphs },
        (_, i) =>
          `The United States raised the tariff on steel to ${i % 40} percent, Trade Minister Jane Doe said on May ${1 + (i % 30)}.`,
      ).join('\n\n');
      analyse('a.txt', text, {}, { knowledge, settings: noSettings, rules: articleRules, meter });
      return meter;
    };
    const [once, twice, four] = [steps(100), steps(200), steps(400)];
    expect(twice.tokens / once.tokens).toBeLessThan(2.2);
    expect(four.tokens / twice.tokens).toBeLessThan(2.2);
    expect(four.parsed).toBe(4 * once.parsed);
    expect(four.pairs).toBeLessThan(5 * Math.max(once.pairs, 100));
  });

  it('reads as trees only sentences of which a claim may come', () => {
    const parsed = (text: string): number => {
      const meter = newMeter();
      analyse('a.txt', text, {}, { knowledge, settings: noSettings, rules: articleRules, meter });
      return meter.parsed;
    };
    expect(parsed('Peru held elections on June 6, 2021, and Chile in November.')).toBe(0);
    expect(parsed('Peru has no tariffs on Chilean copper, and Chile none on Peruvian fish.')).toBe(0);
    expect(parsed('Peru has no tariffs on Chilean copper.\n\nIt put a 5 percent duty on timber.')).toBeGreaterThan(15);
    // Far from the only rate of the article nobody asks for it.
    const far = `It put a 5 percent duty on timber.\n\n${'Fish is cheap there.\n\n'.repeat(6)}Peru has no tariffs on Chilean copper.`;
    expect(parsed(far)).toBe(parsed('It put a 5 percent duty on timber.'));
    expect(parsed('Peru and Chile signed a pact on June 6, 2021.')).toBeGreaterThan(0);
  });

  it('never throws', () => {
    const pieces = [
      ' date 2023-05-04 ',
      'Trade Minister ',
      'Jane Doe ',
      'President Trump',
      "'s ",
      'the U.S. ',
      '25 percent',
      '%',
      ' from ',
      ' to ',
      ' by ',
      '$5 billion',
      'steel ',
      'tariff ',
      'on Monday',
      ', ',
      '. ',
      '\n\n',
      '"',
      '“',
      '”',
      'May 4',
      ' 2023',
      '90-day ',
      'Section 232 ',
      'EU ',
      '(',
      ')',
      'and ',
      '🚢',
      '\ud800',
      '\u0000',
      'WTO',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(list => list.join('')),
    );
    fc.assert(
      fc.property(text, s => {
        const { mentions, claims, length, fault } = facts(s, { fileName: 'a.txt' });
        return (
          fault === undefined &&
          length === s.length &&
          mentions.every(m => s.slice(m.start, m.end) === m.text && m.end > m.start) &&
          claims.every(c => s.slice(c.start, c.end) === c.text)
        );
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});

it.each([
  'Steel will pay a 50 percent tariff under the EU.',
  'Steel will pay a 50 percent tariff under the EU',
  'Goods from Peru pay a 10 percent tariff under Japan',
  'Cars bear a 15 percent duty under China',
])('a scheme that is named with the last word of a text is read without a fault: %j', text => {
  const { fault, claims } = facts(text);
  expect(fault).toBeUndefined();
  expect(claims.length).toBeGreaterThan(0);
});

it('a rule that fails costs the facts of its article, whose lines stay true', () => {
  const failing: ArticleRule = {
    code: 'count-list',
    check() {
      throw new RangeError('out of reach');
    },
  };
  const text = 'One line.\nAnother line of 25 percent.';
  const nothing = analyse('a.txt', text, {}, { knowledge, settings: noSettings, rules: [failing] });
  expect(nothing).toMatchObject({
    fault: 'out of reach',
    mentions: [],
    claims: [],
    lineStarts: [0, 10],
    length: text.length,
  });
});
