type Test = (c: string) => boolean;
/** One character of a name, or any number of them. */
type Piece = Test | 'star';

const POSIX: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9a-z]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /[0-9]/,
  lower: /[a-z]/i,
  punct: /[!-.:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[a-z]/i,
  xdigit: /[0-9a-f]/i,
};

/**
 * A pattern for one name between slashes, as in `.gitignore`: `*`, `?`, `[a-z]`, a backslash before what is meant as it is; large and small
 * letters are the same. Matching takes at most as many steps as pattern and name are long, multiplied: nothing can run away.
 */
export class NameGlob {
  /** undefined: it matches nothing, as with a bracket that is never closed. */
  readonly #pieces: readonly Piece[] | undefined;

  constructor(pattern: string) {
    this.#pieces = piecesOf(pattern.toLowerCase());
  }

  matches(name: string): boolean {
    return this.#pieces !== undefined && fits(this.#pieces, [...name.toLowerCase()], one => one === 'star', pass);
  }
}
const pass = (piece: Piece, c: string): boolean => piece !== 'star' && piece(c);

/**
 * Whether a sequence fits a pattern in which some elements stand for any number of others. What does not fit after the last such element is
 * tried again one further; earlier ones need no second try.
 */
export function fits<P, T>(
  pattern: readonly P[],
  sequence: readonly T[],
  isStar: (element: P) => boolean,
  match: (element: P, one: T) => boolean,
): boolean {
  let [at, element, star, retry] = [0, 0, -1, 0];
  while (at < sequence.length) {
    const wanted = pattern[element];
    if (wanted !== undefined && isStar(wanted)) {
      star = element++;
      retry = at;
    } else if (wanted !== undefined && match(wanted, sequence[at] as T)) {
      at++;
      element++;
    } else if (star >= 0) {
      element = star + 1;
      at = ++retry;
    } else return false;
  }
  while (element < pattern.length && isStar(pattern[element] as P)) element++;
  return element === pattern.length;
}

function piecesOf(pattern: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  const chars = [...pattern];
  for (let i = 0; i < chars.length; i++) {
    const c = chars[i] as string;
    if (c === '*') {
      if (pieces.at(-1) !== 'star') pieces.push('star');
    } else if (c === '?') pieces.push(() => true);
    else if (c === '[') {
      const bracket = bracketAt(chars, i);
      if (!bracket) return undefined;
      pieces.push(bracket.test);
      i = bracket.end;
    } else {
      const plain = c === '\\' ? chars[++i] : c;
      if (plain === undefined) return undefined;
      pieces.push(other => other === plain);
    }
  }
  return pieces;
}

/** `[abc]`, `[!a-z]`, `[[:digit:]]`; a bracket right after the opening one is a member. */
function bracketAt(chars: readonly string[], start: number): { test: Test; end: number } | undefined {
  const tests: Test[] = [];
  let i = start + 1;
  const negated = chars[i] === '!' || chars[i] === '^';
  if (negated) i++;
  for (let first = true; ; first = false) {
    let c = chars[i++];
    if (c === undefined) return undefined;
    if (c === ']' && !first) break;
    if (c === '[' && chars[i] === ':') {
      const end = chars.indexOf(']', i);
      const name = chars.slice(i + 1, end - 1).join('');
      if (end > 0 && chars[end - 1] === ':' && Object.hasOwn(POSIX, name)) {
        const letters = POSIX[name] as RegExp;
        tests.push(other => letters.test(other));
        i = end + 1;
        continue;
      }
    }
    if (c === '\\') c = chars[i++];
    if (c === undefined) return undefined;
    const from = c;
    if (chars[i] === '-' && chars[i + 1] !== undefined && chars[i + 1] !== ']') {
      const to = chars[i + 1] === '\\' ? chars[i + 2] : chars[i + 1];
      i += chars[i + 1] === '\\' ? 3 : 2;
      if (to === undefined) return undefined;
      tests.push(other => other === from || (from <= other && other <= to));
    } else tests.push(other => other === from);
  }
  return { test: c => tests.some(test => test(c)) !== negated, end: i - 1 };
}
