import { hashText } from '../base/hash.ts';
import type { FindingCode } from '../settings/severity.ts';

/**
 * A finding's identity: code, key, values and the quotes of its places (white space folded), but neither file names nor offsets, so
 * that edits elsewhere and renames leave it alone while a changed figure makes another one.
 */
export function fingerprint(
  code: FindingCode,
  key: string | undefined,
  values: readonly string[],
  quotes: readonly string[],
): string {
  const parts = [code, key ?? '', ...[...values].sort(), '', ...quotes.map(quote => quote.replace(/\s+/g, ' ').trim())];
  return hashText(parts.join('\u0000'));
}
