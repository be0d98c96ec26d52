import { normalize } from '../text/tokens.ts';

/** The last part of an id: lower-case letters and digits joined by hyphens, without apostrophes and accents ("Paul O'Neill" → "paul-oneill"). */
export const slugOf = (name: string): string =>
  normalize(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
