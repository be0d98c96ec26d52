import type { FindingCode } from '../settings/severity.ts';

/**
 * A finding's identity: code, key, values and the quotes of its places (white space folded), but neither file names nor offsets, so
 * that edits elsewhere and renames leave it alone while a changed figure makes another one. 64 bits in hexadecimal.
 */
export function fingerprint(
  code: FindingCode,
  key: string | undefined,
  values: readonly string[],
  quotes: readonly string[],
): string {
  const parts = [code, key ?? '', ...[...values].sort(), '', ...quotes.map(quote => quote.replace(/\s+/g, ' ').trim())];
  const text = parts.join('\u0000');
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

/** FNV-1a with a final mix, over UTF-16 code units. */
function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
