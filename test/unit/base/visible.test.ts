import { expect, test } from 'vitest';
import { visible } from '../../../server/src/base/visible.ts';

test.each([
  ['25 percent on Türkiye’s steel', '25 percent on Türkiye’s steel'],
  ['two\nlines\tand', 'two lines and'],
  ['abc\u202edcba', 'abc\\u{202e}dcba'],
  ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['👩‍🌾 and 👩🏽‍🌾', '👩‍🌾 and 👩🏽‍🌾'],
  ['a\u200db', 'a\\u{200d}b'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
