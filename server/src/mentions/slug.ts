import { normalize } from '../text/tokens.ts';

/** The last part of an id: lower-case ASCII letters and digits, joined by hyphens. Letters without an ASCII form stay as they are. */
export function slugOf(name: string): string {
  return normalize(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
