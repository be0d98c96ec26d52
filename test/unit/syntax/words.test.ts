import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../server/src/syntax/words.ts';

const forms = (text: string): string[] => wordsOf(text, 0, text.length).map(word => word.form);

describe('words in the manner of the treebanks', () => {
  it.each([
    ['They don’t pay, we can’t say.', ['They', 'do', "n't", 'pay', ',', 'we', 'ca', "n't", 'say', '.']],
    ['Peru’s 5% duty', ['Peru', "'s", '5', '%', 'duty']],
    ['a 10-percent levy', ['a', '10', '-', 'percent', 'levy']],
    ['the U.S.-Chile pact', ['the', 'U.S.', '-', 'Chile', 'pact']],
    ['at 12:01 on the 3rd', ['at', '12:01', 'on', 'the', '3rd']],
    ['in the 1990s', ['in', 'the', '1990s']],
    ['non-EU steel', ['non-EU', 'steel']],
    ['$2.5 billion', ['$', '2.5', 'billion']],
    ["we'll cannot", ['we', "'ll", 'can', 'not']],
  ])('%s', (text, words) => {
    expect(forms(text)).toEqual(words);
  });

  it('have offsets into the whole text', () => {
    const text = 'First. They don’t pay.';
    for (const word of wordsOf(text, 7, text.length)) {
      expect(text.slice(word.start, word.end).replace('’', "'")).toBe(word.form);
    }
  });
});
