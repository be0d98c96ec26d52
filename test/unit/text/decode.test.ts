import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../server/src/text/decode.ts';

const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(out.buffer).setUint16(i * 2, text.charCodeAt(i), !big);
  return out;
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0));

describe('decodeText', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8('25 % – “São” 🚢'), '25 % – “São” 🚢', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8-bom'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 0x61, 0, 0x19, 0x20), 'a’', 'utf-16le'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x19), 'a’', 'utf-16be'],
    [
      'UTF-16 LE without',
      utf16('The duty on widgets – 25 percent', false),
      'The duty on widgets – 25 percent',
      'utf-16le',
    ],
    [
      'UTF-16 BE without',
      utf16('The duty on widgets – 25 percent', true),
      'The duty on widgets – 25 percent',
      'utf-16be',
    ],
    ['Windows-1252', latin('S\u00e3o \u0093x\u0094 \u0096 \u0080 5'), 'São “x” – € 5', 'windows-1252'],
    ['an empty file', bytes(), '', 'utf-8'],
    ['half a UTF-16 unit at the end', bytes(0xff, 0xfe, 0x61, 0, 0x62), 'a\ufffd', 'utf-16le'],
    ['UTF-8 with one bad byte', new Uint8Array([...utf8('São 🚢 '), 0xff, 0x61]), 'São 🚢 \ufffda', 'utf-8'],
  ])('reads %s', (_, input, text, encoding) => {
    expect(decodeText(input)).toEqual({ ok: true, text, encoding });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['a PDF', latin('%PDF-1.7 and so on'), /PDF/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), /PNG/],
    ['an office document', bytes(0x50, 0x4b, 3, 4, 0, 0), /office/],
    ['zero bytes', bytes(0x61, 0x62, 0, 0x63, 0x64, 0x65, 0x66), /zero bytes/],
    ['a zero byte far on', new Uint8Array([...utf8('a'.repeat(20_000)), 0]), /zero bytes/],
    ['control characters', bytes(1, 2, 3, 4, 0x61, 0x62), /control characters/],
  ])('refuses %s', (_, input, reason) => {
    const decoded = decodeText(input);
    expect(decoded.ok ? '' : decoded.reason).toMatch(reason);
  });

  it('reads back what UTF-8 wrote, as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        const decoded = decodeText(utf8(text));
        // Signatures of binaries and walls of control characters are refused.
        return !decoded.ok || decoded.text === text.replace(/^\ufeff/, '');
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('agrees with the platform on faulty UTF-8 of single bytes', () => {
    const faulty = new Uint8Array([...utf8('São Tomé é aí '), 0xc0, 0x61, 0x80, 0x62]);
    expect(decodeText(faulty)).toMatchObject({ text: new TextDecoder().decode(faulty) });
  });

  it('reads long texts in pieces', () => {
    const text = 'añb🚢'.repeat(10_000);
    expect(decodeText(utf8(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
  });
});
