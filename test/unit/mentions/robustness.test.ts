import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newMeter } from '../../../server/src/base/meter.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { collectMentions } from '../../../server/src/mentions/pipeline.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import { parseArticle } from '../../../server/src/text/parse.ts';

const knowledge = loadKnowledge();
const WORDS = (
  "minister Minister of the Trade trade and , ( ) \" ' ’s 's - – former ex President president Japan Japanese U.S. Tai Katherine Jane Roe " +
  'Jr. de Vries Ministry Commission Bank Office General general Rep. (D-Ohio) Mr. Sen. who heads as was named SECRETARY HOUSE White House Corp ' +
  'administration 25 percent Nov. 15 said . \n\n Kim Min - jun al Rashid Section 232 USMCA (USTR) A. B. & ; : % $5 million Congress'
).split(' ');
const text = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      maxLength: 80,
    },
  )
  .chain(words => fc.constantFrom(words.join(' '), words.join('')));

describe('any text', () => {
  it('gives mentions with exact offsets that never cross', () =>
    fc.assert(
      fc.property(text, source => {
        const mentions = collectMentions(parseArticle(source), knowledge, noSettings);
        for (const [i, a] of mentions.entries()) {
          expect(a.id).toBe(`m${i + 1}`);
          expect(source.slice(a.start, a.end)).toBe(a.text);
          expect(a.text.trim()).toBe(a.text);
          expect(a.text).not.toBe('');
          for (const b of mentions.slice(i + 1)) {
            const crosses = a.start < b.start && b.start < a.end && a.end < b.end;
            expect(crosses).toBe(false);
            expect(a.start === b.start && a.end === b.end).toBe(false);
          }
        }
      }),
      { seed: 42, numRuns: 400 },
    ));
});

describe('work', () => {
  it('grows with the text and no faster', () => {
    const paragraph =
      'Trade Minister Jane Roe met Rep. Max Roe (D-Ohio) of the House Trade Committee. Roe left. The minister stayed.\n\n';
    const tokens = (times: number): number => {
      const meter = newMeter();
      collectMentions(parseArticle(paragraph.repeat(times)), knowledge, noSettings, meter);
      return meter.tokens;
    };
    expect(tokens(80)).toBeLessThan(2.2 * tokens(40));
  });
});
