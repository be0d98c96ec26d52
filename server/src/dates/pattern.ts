import { charOf, setChars } from './vocabulary.ts';

/** A span pattern, compiled. */
export interface Pattern {
  readonly regex: RegExp;
  /** The same without names, for building into larger expressions. */
  readonly plain: string;
  /** The characters that it can begin with. */
  readonly first: string;
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
  interface Piece {
    regex: string;
    first: string;
    nullable: boolean;
  }
  const sequence = (): Piece => {
    let branch: Piece = { regex: '', first: '', nullable: true };
    const branches = [branch];
    for (; at < parts.length; at++) {
      const part = parts[at] as string;
      if (part === ')' || part === ')?') break;
      if (part === '|') {
        branch = { regex: '', first: '', nullable: true };
        branches.push(branch);
        continue;
      }
      const piece = part === '(' ? group() : item(part);
      branch.regex += piece.regex;
      if (branch.nullable) branch.first += piece.first;
      branch.nullable &&= piece.nullable;
    }
    return {
      regex: branches.map(b => b.regex).join('|'),
      first: branches.map(b => b.first).join(''),
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
    return { regex: optional ? `(?:${inner})?` : inner, first: set, nullable: optional };
  };
  const whole = sequence();
  const source = `(?:${whole.regex})`;
  return { regex: new RegExp(source, 'dy'), plain: source.replace(/\(\?<\w+>/g, '(?:'), first: whole.first };
}
