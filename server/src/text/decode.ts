export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: string };

/** Bytes at the front that encodings and binaries are told by. */
const SAMPLE = 8192;
/** Code units that are turned into a string at a time. */
const PIECE = 2048;

/**
 * Decodes a file: UTF-8 with or without byte order mark (the mark is not part of the text), UTF-16 with a mark or plainly by its zero
 * bytes, else Windows-1252. A binary file is refused with a reason in words. Written out here, since the analysis is compiled without
 * the libraries of browsers and Node.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { ok: true, text: decodeUtf8(bytes, 3).text, encoding: 'utf-8-bom' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, 'utf-16be');
  const known = fileKind(bytes);
  if (known) return { ok: false, reason: `not text but ${known}` };
  const zeros = countZeros(bytes);
  if (zeros.even + zeros.odd > 0) {
    if (looksUtf16(bytes, zeros.odd, zeros.even, 0)) return utf16(bytes, 0, 'utf-16le');
    if (looksUtf16(bytes, zeros.even, zeros.odd, 1)) return utf16(bytes, 0, 'utf-16be');
    return { ok: false, reason: 'not text: it holds zero bytes' };
  }
  if (isMostlyControls(bytes)) return { ok: false, reason: 'not text: it holds control characters' };
  const utf8 = decodeUtf8(bytes, 0);
  if (utf8.faults <= utf8.sequences) return { ok: true, text: utf8.text, encoding: 'utf-8' };
  return { ok: true, text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u007fELF', 'a program'],
];

function fileKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++)
    if (bytes[i] === 0) {
      if (i % 2) zeros.odd++;
      else zeros.even++;
    }
  // A zero byte further on is no text either, in an encoding of single bytes.
  if (zeros.even + zeros.odd === 0 && bytes.indexOf(0, end) >= 0) zeros.even = 1;
  return zeros;
}

/**
 * Whether text without a mark is plainly UTF-16: nearly all high bytes zero, hardly any low one, and the low ones are text. A few bytes
 * prove nothing.
 */
function looksUtf16(bytes: Uint8Array, highZeros: number, lowZeros: number, low: 0 | 1): boolean {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  if (units < 8 || highZeros < units * 0.6 || lowZeros > units * 0.05) return false;
  return !isMostlyControls(bytes.filter((_, i) => i % 2 === low && i < SAMPLE));
}

/** More than one control character in ten; tab, line feed, carriage return, form feed and escape are common in text. */
function isMostlyControls(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const b = bytes[i] as number;
    if ((b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27) || b === 127) controls++;
  }
  return controls * 10 > end;
}

/** Code units as a string. Engines limit the number of arguments of a call, so `units` holds at most some thousands. */
const stringOf = (units: Uint16Array | Uint8Array): string =>
  String.fromCharCode.apply(null, units as unknown as number[]);

function utf16(bytes: Uint8Array, from: number, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const piece = new Uint16Array(PIECE);
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  let text = '';
  let filled = 0;
  for (let i = from; i + 1 < bytes.length; i += 2) {
    piece[filled++] = (bytes[i + low] as number) | ((bytes[i + high] as number) << 8);
    if (filled === PIECE) {
      text += stringOf(piece);
      filled = 0;
    }
  }
  text += stringOf(piece.subarray(0, filled));
  if ((bytes.length - from) % 2) text += '\ufffd';
  return { ok: true, text, encoding };
}

/** Lowest code point that a sequence of so many following bytes may hold; a lower one is an overlong form. */
const LOWEST = [0, 0x80, 0x800, 0x10000];

/** Faulty bytes become U+FFFD, one each; `faults` counts them, `sequences` the well-formed characters beyond ASCII. */
function decodeUtf8(bytes: Uint8Array, from: number): { text: string; faults: number; sequences: number } {
  const piece = new Uint16Array(PIECE);
  const n = bytes.length;
  let text = '';
  let filled = 0;
  let faults = 0;
  let sequences = 0;
  let i = from;
  while (i < n) {
    // One character takes up to two code units.
    const room = PIECE - 2;
    while (i < n && filled < room) {
      const b = bytes[i] as number;
      if (b < 0x80) {
        piece[filled++] = b;
        i++;
        continue;
      }
      const more = followers(b);
      const code = more === 0 ? -1 : codePointAt(bytes, i, more);
      if (code < 0) {
        faults++;
        piece[filled++] = 0xfffd;
        i++;
        continue;
      }
      sequences++;
      if (code > 0xffff) {
        piece[filled++] = 0xd800 + ((code - 0x10000) >> 10);
        piece[filled++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      } else piece[filled++] = code;
      i += more + 1;
    }
    text += stringOf(piece.subarray(0, filled));
    filled = 0;
  }
  return { text, faults, sequences };
}

/** How many bytes follow a first byte; 0 for a byte that begins nothing. */
const followers = (b: number): number => (b >= 0xf5 || b < 0xc2 ? 0 : b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1);

/** The code point of the sequence at `i`, or -1 where it is cut short, overlong, a surrogate or beyond Unicode. */
function codePointAt(bytes: Uint8Array, i: number, more: number): number {
  let code = (bytes[i] as number) & (more === 3 ? 7 : more === 2 ? 15 : 31);
  for (let k = 1; k <= more; k++) {
    const b = bytes[i + k] ?? 0;
    if ((b & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (b & 63);
  }
  return code < (LOWEST[more] as number) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
}

/** Bytes 0x80–0x9f of Windows-1252 (WHATWG Encoding Standard, index windows-1252); the others are their own code points. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const piece = new Uint16Array(PIECE);
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    const end = Math.min(from + PIECE, bytes.length);
    for (let i = from; i < end; i++) {
      const b = bytes[i] as number;
      piece[i - from] = b >= 0x80 && b < 0xa0 ? WINDOWS_1252.charCodeAt(b - 0x80) : b;
    }
    text += stringOf(piece.subarray(0, end - from));
  }
  return text;
}
