import { expect, test } from 'vitest';
import type { Card } from '../../../server/src/features/card.ts';
import { cardMarkdown, cardText, escapeMarkdown } from '../../../server/src/lsp/markup.ts';

test.each([
  ['25 percent', '25 percent'],
  ['16.6 billion', '16.6 billion'],
  ['a*b_c`d`', 'a\\*b\\_c\\`d\\`'],
  ['[x](command:quit)', '\\[x\\](command:quit)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['see https://evil.example', 'see https\\:\\/\\/evil.example'],
  ['www.evil.example', 'www\\.evil.example'],
  ['//evil.example/x', '\\/\\/evil.example/x'],
  ['a/b', 'a/b'],
  ['right \u202eto left\u200b', 'right \\\\u\\{202e\\}to left\\\\u\\{200b\\}'],
  ['me@example.org', 'me\\@example.org'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['$(alert)', '\\$(alert)'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['two\n\nlines', 'two lines'],
])('%j shows as it is', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

const card: Card = {
  start: 0,
  end: 5,
  heading: 'Jane *Roe*',
  kind: 'official',
  sections: [
    { rows: [{ label: 'Office', text: 'Minister', note: 'on record' }] },
    { title: 'Introduced', rows: [{ text: 'She <said>', quoted: true, place: { file: 'a b.txt', start: 1, end: 2 } }] },
    { rows: [{ label: 'Site', text: 'example.org/a' }] },
  ],
};
const link = () => ({ href: 'file:///a b.txt#L2', label: 'a b.txt:2' });

test('a card in Markdown', () => {
  expect(cardMarkdown(card, link)).toBe(
    [
      '**Jane \\*Roe\\*** · official',
      'Office: Minister *(on record)*',
      '*Introduced*  \n“She \\<said\\>” – [a b.txt:2](<file:///a%20b.txt#L2>)',
      'Site: example.org/a',
    ].join('\n\n'),
  );
});

test('a card as plain text', () => {
  expect(cardText(card, link)).toBe(
    'Jane *Roe* (official)\n\nOffice: Minister (on record)\n\nIntroduced:\n“She <said>” – a b.txt:2\n\nSite: example.org/a',
  );
});
