import type { Move, Tree } from '../../syntax/tree.ts';
import { bracketedAside, CALLED, calledAside, equalAside } from './calledAside.ts';
import { CLAUSE_MENDS } from './clauseMends.ts';
import { GOODS_MENDS } from './goodsMends.ts';
import { isWithin, type Kind, type Mend, type Mending, opensSentence, phraseBehind } from './mending.ts';
import { MENDS } from './mends.ts';
import { PARTICIPLE_MENDS } from './participleMends.ts';
import { PHRASE_MENDS } from './phraseMends.ts';
import { RELATIVE_MENDS } from './relativeMends.ts';
import { PEOPLES_MENDS, ROW_MENDS } from './rowMends.ts';
import { asides, labelledSubjects, labelSubjects, speakerLabels } from './setAside.ts';
import { VERB_MENDS } from './verbMends.ts';

/** What is said aside goes first, then what asks for verbs has them. */
export const ROWS: readonly (readonly Mend[])[] = [
  [
    { mend: speakerLabels, words: [':'] },
    { mend: labelSubjects, kinds: ['party'], words: [':'] },
    { mend: labelledSubjects, kinds: ['party'], words: [':'] },
    { mend: asides },
    { mend: calledAside, kinds: ['measure', 'figure'], words: CALLED },
    { mend: bracketedAside, kinds: ['measure', 'figure'], words: ['(', '['] },
    { mend: equalAside, kinds: ['measure', 'figure'], words: ['equal', 'equivalent'] },
  ],
  VERB_MENDS,
  PEOPLES_MENDS,
  ROW_MENDS,
  [
    { mend: joinLike },
    ...MENDS,
    ...CLAUSE_MENDS,
    ...PHRASE_MENDS,
    ...RELATIVE_MENDS,
    ...GOODS_MENDS,
    ...PARTICIPLE_MENDS,
  ],
];

/** Kinds of which one is only joined to its own. */
const JOINED: ReadonlySet<Kind | undefined> = new Set<Kind>(['figure', 'measure', 'goods']);

/**
 * A tree in which coordination joins like with like, and what English makes sure is as it makes it (`mends.ts`, `clauseMends.ts`, `phraseMends.ts`). Lists of figures with their
 * goods ("5 percent on tin and 8 percent on zinc") leave out what they share, and a parser tends to join the second figure to the goods of the
 * first. A figure is joined to a figure, a tariff to a tariff, and the phrase right behind a joined one is its own. A day governs no figure.
 *
 * @param kinds the kind of each node; undefined for all that no rule asks about
 */
export const likeWithLike = (tree: Tree, kinds: readonly (Kind | undefined)[]): Tree => mended(tree, kinds, ROWS);

/** A tree as some mends leave it, row by row. */
export function mended(tree: Tree, kinds: readonly (Kind | undefined)[], rows: readonly (readonly Mend[])[]): Tree {
  const held = new Set(kinds);
  let said: ReadonlySet<string> | undefined;
  const words = (): ReadonlySet<string> => (said ??= wordsOf(tree));
  let found = tree;
  for (const mends of rows) {
    const moved = new Map<number, Move>();
    const mending = { tree: found, kinds, moved };
    for (const one of mends) if (mayMove(one, held, words)) one.mend(mending);
    // Two mends of one sentence might hang a word on what hangs on it: then neither is believed.
    for (const i of [...moved.keys()]) if (closesCircle(found, moved, i)) moved.delete(i);
    if (moved.size > 0) found = found.moved(moved);
  }
  return found;
}

/** Whether a sentence holds what a mend asks of it. */
export function mayMove(
  { kinds, words }: Mend,
  held: ReadonlySet<Kind | undefined>,
  said: () => ReadonlySet<string>,
): boolean {
  if (kinds) for (const kind of kinds) if (!held.has(kind)) return false;
  return words === undefined || words.some(word => said().has(word));
}

export function wordsOf(tree: Tree): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tree.size; i++) words.add(tree.lower(i));
  return words;
}

function joinLike({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (!JOINED.has(kinds[i])) continue;
    const head = tree.head(i);
    if (kinds[i] === 'figure' && head >= 0 && kinds[head] === 'day' && tree.head(head) >= 0)
      moved.set(i, [tree.head(head), 'obj']);
    const first = kinds[i] === 'measure' && tree.relation(i) === 'parataxis' ? objectBefore(tree, kinds, i) : -1;
    if (first >= 0) moved.set(i, [first, 'conj']);
    if (tree.relation(i) !== 'conj') continue;
    if (kinds[head] !== kinds[i]) {
      const like = likeBeside(tree, kinds, i) ?? likeAbove(tree, kinds, i);
      if (like >= 0) moved.set(i, [like, 'conj']);
    }
    const phrase = phraseBehind(tree, i);
    if (phrase < 0 || tree.head(phrase) === i || isWithin(tree, i, phrase) || isOfAll(tree, kinds, i)) continue;
    if (TIMES.test(tree.lower(phrase))) continue;
    moved.set(phrase, [i, 'nmod']);
  }
}

/** "the tariff imposed on rice and tea": the node of the same kind right before the "and"; undefined for none. */
const likeBeside = (tree: Tree, kinds: readonly (Kind | undefined)[], node: number): number | undefined =>
  node > 1 && tree.upos(node - 1) === 'CCONJ' && kinds[node - 2] === kinds[node] && kinds[node] === 'goods'
    ? node - 2
    : undefined;

/** "on rice and tea for 90 days": how long is said of no goods. */
const TIMES = /\b(?:day|week|month|year)s?$/;

/**
 * "taxes rice and tea at 5 percent", "hit rice and tea with a duty": at what a verb taxes goods, or with what it hits them, is said of all of a list, where
 * nothing like it is said of those before.
 */
function isOfAll(tree: Tree, kinds: readonly (Kind | undefined)[], goods: number): boolean {
  const by = tree.lower(goods + 1);
  if (kinds[goods] !== 'goods' || (by !== 'at' && by !== 'with')) return false;
  for (let at = tree.head(goods); at >= 0 && at < goods; at++) if (tree.lower(at) === by) return false;
  return true;
}

/** "put a 9 percent duty on tin …, and a 6 percent duty on …": the tariff that is a verb's object, with no other verb up to a joined one; -1 for none. */
function objectBefore(tree: Tree, kinds: readonly (Kind | undefined)[], node: number): number {
  if (!tree.children(node).some(child => tree.relation(child) === 'cc' && child < node)) return -1;
  for (let at = node - 1; at >= 0 && !opensSentence(tree, at); at--)
    if (kinds[at] === 'measure' && tree.relation(at) === 'obj') return at;
  return -1;
}

function closesCircle(tree: Tree, moved: ReadonlyMap<number, Move>, i: number): boolean {
  let at = i;
  for (let left = tree.size; left > 0; left--) {
    at = moved.get(at)?.[0] ?? tree.head(at);
    if (at < 0) return false;
    if (at === i) return true;
  }
  return true;
}

/** The nearest node of the same kind before, among those above and what hangs on them. */
function likeAbove(tree: Tree, kinds: readonly (Kind | undefined)[], node: number): number {
  for (let at = tree.head(node), left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--) {
    if (kinds[at] === kinds[node] && at < node) return at;
    const found = likeBelow(tree, kinds, at, node, 2);
    if (found >= 0) return found;
    if (tree.upos(at) === 'VERB') return -1;
  }
  return -1;
}

/** The last node of the same kind before a node among what hangs on another, as many steps down. */
function likeBelow(tree: Tree, kinds: readonly (Kind | undefined)[], top: number, node: number, steps: number): number {
  let found = -1;
  for (const child of tree.children(top)) {
    if (child >= node) break;
    if (kinds[child] === kinds[node]) found = child;
    else if (steps > 1 && tree.upos(child) !== 'VERB')
      found = Math.max(found, likeBelow(tree, kinds, child, node, steps - 1));
  }
  return found;
}
