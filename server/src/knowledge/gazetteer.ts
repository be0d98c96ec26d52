import { type Meter, noMeter } from '../base/meter.ts';
import type { Token } from '../text/article.ts';
import type { GazetteerHit } from './knowledge.ts';
import { firstNorm, namePattern } from './namePattern.ts';

type Kind = GazetteerHit['kind'];

interface Entry {
  readonly kind: Kind;
  readonly ids: string[];
  readonly initial: number;
  readonly all: number;
  /** Tokens at the start that must stand there but are not of the name: "China's" before "commerce ministry". */
  readonly skip: number;
}
interface Node {
  next: Map<string, Node> | undefined;
  entries: Entry[] | undefined;
}
/** The names of one first word: as they were added until a text has that word, a tree from then on. */
interface Root {
  readonly added: Added;
  node: Node | undefined;
}
/** Kind, name, id, what must stand before; and so on for the next name. One list, because thousands of small objects cost time at start. */
type Added = string[];

/**
 * A trie over token norms that finds all names in a token list in one pass: the longest at each place, kind by kind.
 *
 * Taken as one: a leading "the" or none (names are stored without), hyphen or space between words, a serial comma or none,
 * "&" and "and", dots of abbreviations, accents. Never inside a name: a possessive ending that the name itself has not.
 *
 * Names are read only when a text has their first word: most of them never are.
 */
export class Gazetteer {
  readonly #roots = new Map<string, Root>();
  /** Those of them that a name may begin with in lower case, as most words of a text stand. */
  readonly #lower = new Map<string, Root>();

  /** `before` must stand before the name and is no part of it. */
  add(kind: Kind, name: string, id: string, before = ''): void {
    const whole = before + name;
    const first = firstNorm(whole);
    if (first === '') return;
    let root = this.#roots.get(first);
    if (!root) {
      root = { added: [], node: undefined };
      this.#roots.set(first, root);
    }
    if (!isCapital(whole)) this.#lower.set(first, root);
    root.added.push(kind, name, id, before);
    root.node = undefined;
  }

  /** In order of the token they were found from; the hits of one kind do not overlap each other. Linear: names are of bounded length. */
  collect(tokens: readonly Token[], meter: Meter = noMeter): GazetteerHit[] {
    const hits: GazetteerHit[] = [];
    const ends = new Map<Kind, number>();
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens[i];
      meter.tokens++;
      if (!start || start.kind === 'punct') continue;
      const root = (start.caps === 'none' ? this.#lower : this.#roots).get(start.norm);
      if (!root) continue;
      root.node ??= grow(root.added);
      this.#collectAt(root.node, tokens, i, ends, hits, meter);
    }
    return hits;
  }

  #collectAt(
    node: Node,
    tokens: readonly Token[],
    first: number,
    ends: Map<Kind, number>,
    hits: GazetteerHit[],
    meter: Meter,
  ): void {
    const from = hits.length;
    let at: Node | undefined = node;
    let initial = 0;
    let all = 0;
    let size = 0;
    let i = first;
    while (at) {
      const caps = tokens[i]?.caps;
      if (caps !== 'none') initial |= 1 << size;
      if (caps === 'all' || caps === 'mixed') all |= 1 << size;
      size++;
      if (at.entries) {
        for (const e of at.entries) {
          if ((e.initial & ~initial) !== 0 || (e.all & ~all) !== 0 || (ends.get(e.kind) ?? 0) > first) continue;
          keepLongest(hits, from, { first: first + e.skip, last: i + 1, kind: e.kind, ids: e.ids });
        }
      }
      const { next }: Node = at;
      if (!next) break;
      i = nextInside(tokens, i + 1);
      meter.tokens++;
      const token = tokens[i];
      at = token && next.get(token.norm === '&' ? 'and' : token.norm);
    }
    for (let k = from; k < hits.length; k++) {
      const hit = hits[k];
      if (hit) ends.set(hit.kind, hit.last);
    }
  }
}

/** Names that begin with a digit or a sign are taken to begin in lower case. */
const isCapital = (name: string): boolean => name.charAt(0) !== name.charAt(0).toLowerCase();

function grow(added: Added): Node {
  const root: Node = { next: undefined, entries: undefined };
  for (let i = 0; i < added.length; i += 4)
    insert(root, added[i] as Kind, added[i + 1] as string, added[i + 2] as string, added[i + 3] as string);
  return root;
}

/** Puts a name below the node of its first word. */
function insert(root: Node, kind: Kind, name: string, id: string, before: string): void {
  const { norms, initial, all } = namePattern(before + name);
  if (norms.length > 30) return;
  let node = root;
  for (let i = 1; i < norms.length; i++) {
    const norm = norms[i] as string;
    node.next ??= new Map();
    let child = node.next.get(norm);
    if (!child) {
      child = { next: undefined, entries: undefined };
      node.next.set(norm, child);
    }
    node = child;
  }
  const skip = before ? namePattern(before).norms.length : 0;
  node.entries ??= [];
  const same = node.entries.find(e => e.kind === kind && e.initial === initial && e.all === all && e.skip === skip);
  if (!same) node.entries.push({ kind, ids: [id], initial, all, skip });
  else if (!same.ids.includes(id)) same.ids.push(id);
}

/** Keeps one hit a kind from index `from` on; where two spellings of the same length fit, their entities are put together. */
function keepLongest(hits: GazetteerHit[], from: number, hit: GazetteerHit): void {
  for (let k = from; k < hits.length; k++) {
    const old = hits[k];
    if (old?.kind !== hit.kind) continue;
    hits[k] = old.last < hit.last ? hit : { ...old, ids: [...new Set([...old.ids, ...hit.ids])] };
    return;
  }
  hits.push(hit);
}

/** The token to compare next within a name: a joining hyphen and the comma before "and" do not count. */
function nextInside(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (token?.kind !== 'punct' || !after) return i;
  if (token.norm === '-' && !token.spaced && !after.spaced) return i + 1;
  if (token.norm === ',' && (after.norm === 'and' || after.norm === '&')) return i + 1;
  return i;
}
