import { normalize } from '../text/tokens.ts';

/** A name as the matcher sees it: the comparable form of each token and how it must be written. */
export interface NamePattern {
  readonly norms: readonly string[];
  /** Bit i is set where token i must begin with a capital letter, as it does in the name. */
  readonly initial: number;
  /** Bit i is set where token i must be written in capitals ("US", "METI"). */
  readonly all: number;
}

const PIECE =
  /['’](?:s\b)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}.]*(?:['’](?!s\b)[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[,&()]/gu;

/**
 * Reads a name of the knowledge. It must give the tokens that `tokenize` gives for the same words, but for what `skipsInside` lets pass:
 * hyphens and a serial comma are left out, "&" is "and". The name's own spelling says which words need capitals; words in lower
 * case match any case. Names are at most 30 tokens long.
 */
export function namePattern(name: string): NamePattern {
  const norms: string[] = [];
  let initial = 0;
  let all = 0;
  const pieces = name.match(PIECE) ?? [];
  for (const [k, piece] of pieces.entries()) {
    const next = pieces[k + 1];
    if (piece === ',' && (next === 'and' || next === '&')) continue;
    const norm = piece === '&' ? 'and' : normalize(piece);
    const bit = 1 << norms.length;
    const first = piece.charAt(0);
    if (first !== first.toLowerCase()) {
      const second = piece.replaceAll('.', '').charAt(1);
      if (second !== '' && second !== second.toLowerCase()) all |= bit;
      else initial |= bit;
    }
    norms.push(norm);
  }
  return { norms, initial, all };
}

const PLAIN = /^[A-Za-z]+$/;

/** The comparable form of a name's first token alone: without reading the rest, since most names are only ever looked up by it. */
export function firstNorm(name: string): string {
  const space = name.indexOf(' ');
  const word = space < 0 ? name : name.slice(0, space);
  return PLAIN.test(word) ? word.toLowerCase() : (namePattern(word).norms[0] ?? '');
}
