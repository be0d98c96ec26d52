import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import type { Token } from '../../../server/src/text/article.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const pieces = [
  ' date 2023-05-04 ',
  'OSLO, May 4 – ',
  'Published: May 4, 2023',
  '---\n',
  'date: x\n',
  '\n\n',
  '\n',
  '\r\n',
  '    ',
  'The U.S. ',
  'Related:',
  'Correction: ',
  '"',
  '“',
  '”',
  '.',
  '?',
  '...',
  'a',
  'No. 3',
  '(Kyodo)',
  ' — Agencies',
  '🚢',
  '\ud800',
  '\u0000',
  '[Photo/X]',
  '(L)',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(list => list.join('')),
);

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

describe('parseArticle', () => {
  it('never throws and keeps its promises on any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { tokens, sentences, zones, paragraphs } = parseArticle(text, { fileName: 'a.txt' });
        let token = 0;
        for (const s of sentences) {
          // Together the sentences hold every token once but the marks of items and between cells; none crosses a paragraph or a zone.
          if (tokens.slice(token, s.first).some(isWord) || s.first < token || s.last <= s.first) return false;
          token = s.last;
          if (s.start !== tokens[s.first]?.start || s.end !== tokens[s.last - 1]?.end) return false;
          const paragraph = paragraphs[s.paragraph];
          if (!paragraph || s.start < paragraph.start || s.end > paragraph.end) return false;
          if (!zones.some(z => z.kind === s.zone && z.start <= s.start && s.end <= z.end)) return false;
        }
        for (let i = 1; i < zones.length; i++) if ((zones[i]?.start ?? 0) < (zones[i - 1]?.end ?? 0)) return false;
        return !tokens.slice(token).some(isWord);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('reads nothing in nothing', () => {
    expect(parseArticle('')).toMatchObject({ published: null, zones: [], paragraphs: [], tokens: [], sentences: [] });
  });

  it('visits each token once: twice the text, twice the steps', () => {
    const steps = (n: number): number => {
      const meter = newMeter();
      parseArticle('The duty on widgets rose to 25 percent. '.repeat(n), {}, meter);
      return meter.tokens;
    };
    expect(steps(200)).toBe(2 * steps(100));
  });

  it('keeps offsets exact past emoji, CR LF and curly quotes', () => {
    const text = '🚢 “Widgets” left.\r\n\r\nThey’re back.';
    const { sentences } = parseArticle(text);
    expect(sentences.map(s => text.slice(s.start, s.end))).toEqual(['🚢 “Widgets” left.', 'They’re back.']);
  });
});
