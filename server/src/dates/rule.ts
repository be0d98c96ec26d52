import type { Token } from '../text/article.ts';
import type { Atoms } from './atoms.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Node } from './temporalNode.ts';

/** A match of a pattern in a sentence: what its named items stand on. Indices are of atoms. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly atoms: Atoms;
  readonly tokens: readonly Token[];
  /** The atom that the item `name` stands on, -1 where it stands on none. */
  at(name: string): number;
  has(name: string): boolean;
  /** The plain form of the word, '' where the item is absent. */
  word(name: string): string;
  /** The number the item stands for, undefined where it is absent. */
  value(name: string): number | undefined;
  /** The plain form of the atom `offset` places before the match, '' outside the sentence. */
  before(offset: number): string;
  /** The plain form of the atom `offset` places after the match, from 0. */
  after(offset: number): string;
  /** The token `offset` places after the match, from 0. */
  tokenAfter(offset: number): Token | undefined;
  tokenBefore(offset: number): Token | undefined;
}

/**
 * What a rule makes of a match: a node, over the whole match or from and to the atoms given, or several in order; undefined leaves the place
 * to the other rules.
 */
export type Built = Node | Placed | readonly Placed[] | undefined;

export interface Placed {
  readonly node: Node;
  readonly from?: number;
  readonly to?: number;
}

/** What ordinals before one noun name, each at its own place: "the first and third quarters of 2021". The last has all that follows. */
export const inList = (m: Match, names: readonly string[], nodes: readonly Node[]): Placed[] =>
  nodes.map((node, i) => {
    const at = m.at(names[i] as string);
    const from = i === 0 ? m.start : m.atoms.words[at - 1] === 'the' ? at - 1 : at;
    return i === nodes.length - 1 ? { node, from } : { node, from, to: at + 1 };
  });

export interface Rule {
  readonly name: string;
  readonly pattern: Pattern;
  readonly build: (match: Match) => Built;
}

export const rule = (name: string, pattern: string, build: (match: Match) => Built): Rule => ({
  name,
  pattern: compilePattern(pattern),
  build,
});

export class RuleMatch implements Match {
  readonly start: number;
  readonly end: number;
  readonly atoms: Atoms;
  readonly tokens: readonly Token[];
  readonly #groups: Readonly<Record<string, [number, number] | undefined>>;

  constructor(found: RegExpExecArray, atoms: Atoms, tokens: readonly Token[]) {
    this.start = found.index;
    this.end = found.index + found[0].length;
    this.atoms = atoms;
    this.tokens = tokens;
    this.#groups = found.indices?.groups ?? {};
  }
  at(name: string): number {
    return this.#groups[name]?.[0] ?? -1;
  }
  has(name: string): boolean {
    return this.at(name) >= 0;
  }
  word(name: string): string {
    return this.atoms.words[this.at(name)] ?? '';
  }
  value(name: string): number | undefined {
    return this.atoms.values[this.at(name)];
  }
  before(offset: number): string {
    return this.#plain(this.start - offset);
  }
  after(offset: number): string {
    return this.#plain(this.end + offset);
  }
  tokenAfter(offset: number): Token | undefined {
    const atom = this.end + offset;
    const index = this.atoms.first[atom];
    return index === undefined ? undefined : this.tokens[index];
  }
  tokenBefore(offset: number): Token | undefined {
    const index = this.atoms.last[this.start - offset];
    return index === undefined ? undefined : this.tokens[index - 1];
  }
  #plain(atom: number): string {
    const word = this.atoms.words[atom];
    if (word) return word;
    const index = this.atoms.first[atom];
    return index === undefined ? '' : (this.tokens[index]?.norm ?? '');
  }
}
