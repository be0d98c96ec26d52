import type { Span } from '../base/span.ts';

/** By file name, then by offset: the order of everything that is listed across articles. */
export const comparePlaces = (a: Span & { readonly file: string }, b: Span & { readonly file: string }): number =>
  a.file === b.file ? a.start - b.start || a.end - b.end : a.file < b.file ? -1 : 1;
