/**
 * Characters that are not seen but act: controls, marks that turn the direction of writing, marks without width, tags. White space is none
 * of them. Unicode 16, general categories Cc and Cf, with the line and paragraph separators.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const JOINER = '\u200d';
const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /(?:\p{Extended_Pictographic}|\ufe0f|\p{EMod})$/u;

/**
 * Words of articles and names of files as they are shown: what would hide in them or turn them round stands there by its code ("\u{202e}"),
 * in a hover as in a terminal. Line ends and tabs become spaces; the joiners inside a picture ("👩‍🌾") stay.
 */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (c, at: number) => {
    if (c === '\n' || c === '\r' || c === '\t') return ' ';
    if (c === JOINER && PICTURE.test(text.slice(at + 1, at + 3)) && PICTURE_END.test(text.slice(0, at))) return c;
    return `\\u{${c.codePointAt(0)?.toString(16)}}`;
  });
