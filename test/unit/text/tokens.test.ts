import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, tokenize } from '../../../server/src/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(t => t.text);

describe('tokenize', () => {
  it.each<[string, string]>([
    // Abbreviations keep their dots, ends of sentences do not belong to words.
    ['The U.S. deal', 'The|U.S.|deal'],
    ['the U.S.-Japan pact', 'the|U.S.|-|Japan|pact'],
    // Marks whose bytes were read in the wrong encoding, as Latin-1 and as Windows-1252.
    [
      'Doe\u00e2\u0080\u0099s \u00e2\u0080\u009cplan\u00e2\u0080\u009d',
      'Doe|\u00e2\u0080\u0099s|\u00e2\u0080\u009c|plan|\u00e2\u0080\u009d',
    ],
    ['Doe\u00e2\u20ac\u2122s pâté', 'Doe|\u00e2\u20ac\u2122s|pâté'],
    ['J. P. Doe met J.P. Roe.', 'J.|P.|Doe|met|J.P.|Roe|.'],
    ['at 9:30 a.m. on Nov. 15', 'at|9|:|30|a.m.|on|Nov.|15'],
    ['Mr. Doe of Acme Corp. and Roe Inc.', 'Mr.|Doe|of|Acme|Corp.|and|Roe|Inc.'],
    ['No. 3 in steel', 'No.|3|in|steel'],
    ['He said no.', 'He|said|no|.'],
    ['"No." That was all.', '"|No|.|"|That|was|all|.'],
    ['on Sat. 4 May, in the sun.', 'on|Sat.|4|May|,|in|the|sun|.'],
    ['Mar. 4 and a mar.', 'Mar.|4|and|a|mar|.'],
    ['Sen. Roe, D-Ore., sold iron ore.', 'Sen.|Roe|,|D|-|Ore.|,|sold|iron|ore|.'],
    ['He fell ill. Portland, Ore. too', 'He|fell|ill|.|Portland|,|Ore.|too'],
    ['rose 5 pct.', 'rose|5|pct|.'],
    ['the 21st. Then', 'the|21|st|.|Then'],
    ['3.28 of the CAFTA-DR. In', '3.28|of|the|CAFTA|-|DR|.|In'],
    ['sq. ft., etc.', 'sq.|ft.|,|etc.'],
    // Possessives and inner apostrophes.
    ["Japan's and the US' view", "Japan|'s|and|the|US|'|view"],
    ['Trump’s O’Brien don’t', 'Trump|’s|O’Brien|don’t'],
    ["the U.S.'s", "the|U.S.|'s"],
    ["2018's rise", "2018|'s|rise"],
    ["'Fine,' she said", "'|Fine|,|'|she|said"],
    ["measures,'' and ``so''", "measures|,|''|and|``|so|''"],
    // Numbers.
    ['1.06 billion, 1,060 or 10,2', '1.06|billion|,|1,060|or|10|,|2'],
    ['Nov. 15,2021', 'Nov.|15|,|2021'],
    ['5G, 90-day, 3rd, 1980s, $500bn', '5|G|,|90|-|day|,|3|rd|,|1980|s|,|$|500|bn'],
    ['a .5 percent cut, $.25', 'a|.5|percent|cut|,|$|.25'],
    ['the A320 and 25%', 'the|A320|and|25|%'],
    ['１２３ units', '１２３|units'],
    // Marks.
    ['wait... or … so-called -- yes—no', 'wait|...|or|…|so|-|called|--|yes|—|no'],
    ['ships 🚢 and €5', 'ships|🚢|and|€|5'],
    ['lone \ud800 half', 'lone|\ud800|half'],
    ['soft\u00adhyphen', 'soft\u00adhyphen'],
    ['\ufeffA\u00a0B\u3000C', 'A|B|C'],
    ['東京で会談。', '東京で会談|。'],
  ])('splits %s', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it('tells kinds, forms and spaces', () => {
    const tokens = tokenize('U.S. São 25% “iPhone” McKay A don’t');
    expect(tokens.map(t => [t.kind, t.norm, t.caps, t.spaced])).toEqual([
      ['word', 'us', 'all', true],
      ['word', 'sao', 'initial', true],
      ['number', '25', 'none', true],
      ['symbol', '%', 'none', false],
      ['punct', '"', 'none', true],
      ['word', 'iphone', 'mixed', false],
      ['punct', '"', 'none', false],
      ['word', 'mckay', 'mixed', true],
      ['word', 'a', 'all', true],
      ['word', "don't", 'none', true],
    ]);
  });

  it('takes a dash, a quotation mark and a full-width digit for their plain forms', () => {
    expect(tokenize('– — «x» ‘ ’’ ５').map(t => t.norm)).toEqual(['-', '-', '"', 'x', '"', "'", '"', '5']);
    expect(tokenize(' .5')[0]?.norm).toBe('0.5');
  });

  it('covers all that is not space, in order, without overlap, with exact offsets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aZé.’\'"-–,0 \n\u00adU.S. Nov. 🚢\ud800$%'.split('')) }),
    );
    fc.assert(
      fc.property(text, s => {
        const isSpace = (from: number, to: number) => /^[\s\u200b\u2060\ufeff]*$/.test(s.slice(from, to));
        let at = 0;
        for (const t of tokenize(s)) {
          if (t.end <= t.start || t.start < at || !isSpace(at, t.start)) return false;
          if (t.text !== s.slice(t.start, t.end) || t.spaced !== (t.start > at || t.start === 0)) return false;
          at = t.end;
        }
        return isSpace(at, s.length);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('normalize', () => {
  it.each([
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['O’Brien', "o'brien"],
    ['3.5', '3.5'],
  ])('folds %s', (word, expected) => {
    expect(normalize(word)).toBe(expected);
  });
});
