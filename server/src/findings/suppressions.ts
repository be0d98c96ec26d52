import type { Suppression } from '../settings/settings.ts';
import type { Finding } from './finding.ts';

/** What a suppression is matched with besides the finding itself. */
export interface SuppressionContext {
  /** The finding's file relative to its folder, forward slashes. */
  readonly path: string;
  /** The finding's sentence and the ones beside it, white space folded: prefixes and suffixes of quotes are looked for there. */
  readonly surroundings: string;
}

/**
 * Whether a suppression hides a finding. Code and values must be equal (as sets: which side is marked may change), the key where it
 * gives one; of files and quotes one must fit where it gives some. A changed figure has other values, so it comes back.
 */
export function suppresses(suppression: Suppression, finding: Finding, context: SuppressionContext): boolean {
  return (
    suppression.code === finding.code &&
    (suppression.key === undefined || suppression.key === finding.key) &&
    sameSet(suppression.values, finding.values) &&
    (!suppression.files?.length || suppression.files.includes(context.path)) &&
    (!suppression.quotes?.length ||
      suppression.quotes.some(quote => {
        const exact = folded(quote.exact);
        // A quote may be the figure or the whole sentence it stands in.
        if (exact !== folded(finding.text) && !exact.includes(folded(finding.text))) return false;
        return context.surroundings.includes(folded(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`));
      }))
  );
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every(value => set.has(value));
}
