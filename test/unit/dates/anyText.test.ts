import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { collectDates } from '../../../server/src/dates/collect.ts';
import { explainTimex, valueInWords } from '../../../server/src/dates/explain.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const WORDS =
  "Monday Nov. May March 15 2021 1/2 2 1 the a last next this year week quarter month day ago earlier later and of in to until from - , . ' 's ( ) half two dozen few several third second fiscal Q3 10 a.m. 3:30 GMT early mid end every each per now today 90 days years old 1980s '80s century 20th 2021-11-15 7/8/07 12.13.2021 Thanksgiving Day noon morning % $ § 𝟙 ２０２１ é \u202f said will to be due".split(
    ' ',
  );
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n')), { maxLength: 60 })
  .map(parts => parts.map(part => part.join('')).join(''));
const published = fc.constantFrom(undefined, '2021-11-17', '2024-02-29', '0001-01-01', '9999-12-31');

it('takes any text: expressions lie in order, inside sentences, and can be explained', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), published, (text, day) => {
      const article = parseArticle(text, day ? { override: day } : {});
      let end = 0;
      for (const one of collectDates(article)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        expect(article.sentences.some(({ start, end: last }) => start <= one.start && one.end <= last)).toBe(true);
        expect(one.timex.value).not.toMatch(/NaN|undefined|-0\d\d\d-|P-/);
        expect(one.timex.value).not.toBe('');
        expect(english(explainTimex(text.slice(one.start, one.end), one.timex))).not.toContain('{');
        valueInWords(one.timex.value);
        end = one.end;
      }
    }),
    { seed: 11, numRuns: 120 },
  );
});
