import type { Span } from '../base/span.ts';
import type { FolderSettings, TextQuote } from '../settings/settings.ts';

/** A value put into `tradewire.json` at a path; with `append` it becomes the last of the list at the path. */
export interface SettingsChange {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly append?: boolean;
}

/** The folder's part of what an edit of its settings starts from. */
export interface FolderView {
  readonly settings: FolderSettings;
  /** Paths relative to the folder, of files in it; undefined for others. */
  readonly pathOf: (file: string) => string | undefined;
}

export const append = (list: string, value: unknown): SettingsChange => ({ path: [list], value, append: true });

/**
 * A W3C TextQuoteSelector of a span, with as little around it as makes it the only such place: the less it quotes, the more edits
 * around it it survives.
 */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  const exact = text.slice(start, end);
  let quote: TextQuote = { exact };
  for (const context of [0, 8, 16, 32, 64]) {
    const prefix = wholePairs(text.slice(Math.max(0, start - context), start));
    const suffix = wholePairs(text.slice(end, end + context));
    quote = { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    const whole = prefix + exact + suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  return quote;
}

/** Without half of a surrogate pair at either end. */
const wholePairs = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
