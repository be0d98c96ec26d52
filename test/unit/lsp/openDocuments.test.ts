import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenDocuments } from '../../../server/src/lsp/openDocuments.ts';

const at = (line: number, character: number) => ({ line, character });
const open = (text: string) => {
  const documents = new OpenDocuments();
  const file = documents.open({ uri: 'file:///a%20b.txt', languageId: 'plaintext', version: 1, text });
  return { documents, document: documents.get(file), file };
};

test('one file under every spelling of its URI', () => {
  const { documents, file } = open('x');
  expect(documents.change('file:///a b.txt', 2, [{ text: 'y' }])).toBe(file);
  expect(documents.get(file)?.text).toBe('y');
  expect(documents.close('file:///a%20b.txt')).toBe(file);
  expect(documents.close('file:///a%20b.txt')).toBeUndefined();
  expect(documents.change('file:///never.txt', 2, [])).toBeUndefined();
});

test('changes of one message apply one after the other', () => {
  const { document } = open('one\ntwo\n');
  document?.change(
    [
      { range: { start: at(0, 0), end: at(0, 0) }, text: 'AB\n' },
      { range: { start: at(0, 1), end: at(1, 0) }, text: '' },
      { range: { start: at(0, 0), end: at(0, 1) }, text: '' },
    ],
    2,
  );
  expect(document?.text).toBe('one\ntwo\n');
});

test('a change past the end is one at the end; what is no text is left out', () => {
  const { document } = open('one');
  document?.change([{ range: { start: at(9, 0), end: at(9, 5) }, text: '!' }], 2);
  document?.change([{ range: { start: at(0, 0), end: at(0, 0) }, text: 7 as never }], 3);
  expect(document?.text).toBe('one!');
});

test('typing a text by single changes gives the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀') }), text => {
      const { document } = open('');
      for (const char of text) {
        const end = document?.lines.position(document.text.length) ?? at(0, 0);
        document?.change([{ range: { start: end, end }, text: char }], 2);
      }
      expect(document?.text).toBe(text);
    }),
    { seed: 7, numRuns: 50 },
  );
});
