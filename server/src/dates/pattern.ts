import { charOf, setChars } from './vocabulary.ts';

/** A span pattern, compiled. */
export interface Pattern {
  readonly regex: RegExp;
  /** The characters that it can begin with, and those that can stand second. */
  readonly first: string;
  readonly second: string;
  /** Whether one character alone can match. */
  readonly single: boolean;
}

/**
 * Compiles a pattern over words. It is a list of items with spaces between; an item is a set of `vocabulary.ts` (`MONTH`), a word or mark
 * (`the`, `,`), a kind of numeral (`#year`) or several of these with `|` between; `?` makes it optional, `m:` in front gives it a name.
 * `( … | … )`, which may be optional, too, groups; its branches are separated by a `|` that stands alone.
 * Example: `(w:WEEKDAY ,?)? m:MONTH d:DIGITS (, y:#year)?`.
 *
 * There is no repetition, so matching is linear in the length of the pattern.
 */
export function compilePattern(text: string): Pattern {
  const parts = text.split(' ').filter(p => p !== '');
  let at = 0;
  const sequence = (): Piece => {
    let branch = EMPTY;
    const branches: Piece[] = [];
    for (; at < parts.length; at++) {
      const part = parts[at] as string;
      if (part === ')' || part === ')?') break;
      if (part === '|') {
        branches.push(branch);
        branch = EMPTY;
      } else branch = joined(branch, part === '(' ? group() : item(part));
    }
    branches.push(branch);
    return {
      regex: branches.map(b => b.regex).join('|'),
      first: branches.map(b => b.first).join(''),
      second: branches.map(b => b.second).join(''),
      single: branches.some(b => b.single),
      nullable: branches.some(b => b.nullable),
    };
  };
  const group = (): Piece => {
    at++;
    const inner = sequence();
    const optional = parts[at] === ')?';
    return { ...inner, regex: `(?:${inner.regex})${optional ? '?' : ''}`, nullable: optional || inner.nullable };
  };
  const item = (part: string): Piece => {
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const colon = body.length > 1 ? body.indexOf(':') : -1;
    let set = '';
    for (const name of body.slice(colon + 1).split('|')) set += /^[A-Z_]+$/.test(name) ? setChars(name) : charOf(name);
    const inner = colon > 0 ? `(?<${body.slice(0, colon)}>[${set}])` : `[${set}]`;
    return { regex: optional ? `(?:${inner})?` : inner, first: set, second: '', single: true, nullable: optional };
  };
  const { regex, first, second, single } = sequence();
  return { regex: new RegExp(`(?:${regex})`, 'dy'), first, second, single };
}

interface Piece {
  readonly regex: string;
  readonly first: string;
  readonly second: string;
  readonly single: boolean;
  readonly nullable: boolean;
}

const EMPTY: Piece = { regex: '', first: '', second: '', single: false, nullable: true };

/** One piece after the other. */
const joined = (a: Piece, b: Piece): Piece => ({
  regex: a.regex + b.regex,
  first: a.nullable ? a.first + b.first : a.first,
  second: a.second + (a.single ? b.first : '') + (a.nullable ? b.second : ''),
  single: (a.single && b.nullable) || (a.nullable && b.single),
  nullable: a.nullable && b.nullable,
});
