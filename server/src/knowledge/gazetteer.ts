import { type Meter, noMeter } from '../base/meter.ts';
import type { Token } from '../text/article.ts';
import type { GazetteerHit } from './knowledge.ts';
import { namePattern } from './namePattern.ts';

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

/**
 * A trie over token norms that finds all names in a token list in one pass: the longest at each place, kind by kind.
 *
 * Taken as one: a leading "the" or none (names are stored without), hyphen or space between words, a serial comma or none,
 * "&" and "and", dots of abbreviations, accents. Never inside a name: a possessive ending that the name itself has not.
 */
export class Gazetteer {
  readonly #root: Node = { next: new Map(), entries: undefined };

  /** `before` must stand before the name and is no part of it. */
  add(kind: Kind, name: string, id: string, before = ''): void {
    const { norms, initial, all } = namePattern(before + name);
    const skip = before ? namePattern(before).norms.length : 0;
    if (norms.length === 0 || norms.length > 30) return;
    let node = this.#root;
    for (const norm of norms) {
      node.next ??= new Map();
      let child = node.next.get(norm);
      if (!child) {
        child = { next: undefined, entries: undefined };
        node.next.set(norm, child);
      }
      node = child;
    }
    node.entries ??= [];
    const same = node.entries.find(e => e.kind === kind && e.initial === initial && e.all === all && e.skip === skip);
    if (!same) node.entries.push({ kind, ids: [id], initial, all, skip });
    else if (!same.ids.includes(id)) same.ids.push(id);
  }

  /** In order of the token they were found from; the hits of one kind do not overlap each other. Linear: names are of bounded length. */
  collect(tokens: readonly Token[], meter: Meter = noMeter): GazetteerHit[] {
    const hits: GazetteerHit[] = [];
    const ends = new Map<Kind, number>();
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens[i];
      meter.tokens++;
      if (!start || start.kind === 'punct') continue;
      const child = this.#root.next?.get(start.norm);
      if (child) this.#collectAt(child, tokens, i, ends, hits, meter);
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
