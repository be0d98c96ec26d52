import type { Tree } from '../../syntax/tree.ts';
import { NOUNS } from './frames.ts';

/**
 * A tree in which coordination joins like with like, and infinitives stand with the plans they are of. Lists of figures with their goods ("5 percent on tin and 8 percent on zinc") leave out
 * what they share, and a parser tends to join the second figure to the goods of the first. A figure is joined to a figure, a tariff to a
 * tariff, and the phrase right behind a joined one is its own.
 *
 * @param isDay whether a node is a date, which governs no figure
 * @param kindOf the kind of a node that may only be joined to its own; undefined for all others
 */
export function likeWithLike(
  tree: Tree,
  kindOf: (node: number) => string | undefined,
  isDay: (node: number) => boolean,
): Tree {
  const kinds: (string | undefined)[] = [];
  let _some = 0;
  for (let i = 0; i < tree.size; i++) {
    kinds.push(kindOf(i));
    if (kinds[i] !== undefined) _some++;
  }
  const moved = new Map<number, readonly [head: number, relation: string]>();
  for (let i = 0; i < tree.size; i++) {
    if (kinds[i] === undefined) continue;
    const head = tree.head(i);
    if (kinds[i] === 'figure' && head >= 0 && isDay(head) && tree.head(head) >= 0)
      moved.set(i, [tree.head(head), 'obj']);
    if (tree.relation(i) !== 'conj') continue;
    if (kinds[head] !== kinds[i]) {
      const like = likeAbove(tree, kinds, i);
      if (like >= 0) moved.set(i, [like, 'conj']);
    }
    const phrase = phraseBehind(tree, i);
    if (phrase >= 0 && tree.head(phrase) !== i && !isWithin(tree, i, phrase)) moved.set(phrase, [i, 'nmod']);
  }
  purposes(tree, moved);
  secondSubjects(tree, kinds, moved);
  daysOfClauses(tree, isDay, moved);
  return moved.size === 0 ? tree : new MovedTree(tree, moved);
}

/**
 * "Oslo put on duties, 5 percent on tin, in May, saying they would …": a verb has one subject, so a figure before it that seems another one
 * is of the tariff named before, and what stands between the two belongs to the clause above.
 */
function secondSubjects(
  tree: Tree,
  kinds: readonly (string | undefined)[],
  moved: Map<number, readonly [head: number, relation: string]>,
): void {
  for (let i = 0; i < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'figure' || tree.relation(i) !== 'nsubj' || verb < 0) continue;
    const subject = tree.children(verb).find(child => child > i && tree.relation(child) === 'nsubj');
    const above = tree.head(verb);
    if (subject === undefined || above < 0) continue;
    const measure = tree.children(above).find(child => child < i && kinds[child] === 'measure');
    if (measure === undefined) continue;
    moved.set(i, [measure, 'appos']);
    for (const child of tree.children(verb))
      if (child > i && child < subject && tree.relation(child) === 'obl') moved.set(child, [above, 'obl']);
  }
}

/** "the decision of the council to raise …", "his plan to raise …": an infinitive right behind what one has in mind is what that is. */
function purposes(tree: Tree, moved: Map<number, readonly [head: number, relation: string]>): void {
  for (let i = 0; i + 1 < tree.size; i++) {
    const act = tree.upos(i) === 'NOUN' ? NOUNS.get(tree.lemma(i))?.act : undefined;
    if (act !== 'plan' && act !== 'announce' && act !== 'enact') continue;
    if (tree.lower(i + 1) !== 'to' || tree.relation(i + 1) !== 'mark') continue;
    const verb = tree.head(i + 1);
    if (verb > i && tree.head(verb) !== i && !isWithin(tree, i, verb)) moved.set(verb, [i, 'acl']);
  }
}

/** "Chile in late May put …": a day behind the name that is the subject is one of the clause, since nobody is of a day. */
function daysOfClauses(
  tree: Tree,
  isDay: (node: number) => boolean,
  moved: Map<number, readonly [head: number, relation: string]>,
): void {
  for (let i = 0; i < tree.size; i++) {
    const name = tree.head(i);
    if (name < 0 || name > i || tree.relation(i) !== 'nmod' || !isDay(i) || tree.upos(name) !== 'PROPN') continue;
    if (tree.relation(name) === 'nsubj' && tree.head(name) > i) moved.set(i, [tree.head(name), 'obl']);
  }
}

/** The nearest node of the same kind before, among those above and what hangs on them. */
function likeAbove(tree: Tree, kinds: readonly (string | undefined)[], node: number): number {
  for (let at = tree.head(node), left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--) {
    if (kinds[at] === kinds[node] && at < node) return at;
    const found = likeBelow(tree, kinds, at, node, 2);
    if (found >= 0) return found;
    if (tree.upos(at) === 'VERB') return -1;
  }
  return -1;
}

/** The last node of the same kind before a node among what hangs on another, as many steps down. */
function likeBelow(
  tree: Tree,
  kinds: readonly (string | undefined)[],
  top: number,
  node: number,
  steps: number,
): number {
  let found = -1;
  for (const child of tree.children(top)) {
    if (child >= node) break;
    if (kinds[child] === kinds[node]) found = child;
    else if (steps > 1 && tree.upos(child) !== 'VERB')
      found = Math.max(found, likeBelow(tree, kinds, child, node, steps - 1));
  }
  return found;
}

/** The object of the preposition that follows right behind a node; -1 for none. */
function phraseBehind(tree: Tree, node: number): number {
  const next = node + 1;
  if (next >= tree.size || tree.relation(next) !== 'case') return -1;
  const object = tree.head(next);
  return object > next ? object : -1;
}

const isWithin = (tree: Tree, node: number, top: number): boolean => {
  for (let at = node, left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--) if (at === top) return true;
  return false;
};

class MovedTree implements Tree {
  readonly size: number;
  readonly root: number;
  private readonly tree: Tree;
  private readonly moved: ReadonlyMap<number, readonly [head: number, relation: string]>;
  private readonly dependents: readonly number[][];

  constructor(tree: Tree, moved: ReadonlyMap<number, readonly [head: number, relation: string]>) {
    this.tree = tree;
    this.moved = moved;
    this.size = tree.size;
    this.root = tree.root;
    const dependents: number[][] = [];
    for (let i = 0; i < tree.size; i++) dependents.push([]);
    for (let i = 0; i < tree.size; i++) dependents[this.head(i)]?.push(i);
    this.dependents = dependents;
  }

  head(i: number): number {
    return this.moved.get(i)?.[0] ?? this.tree.head(i);
  }
  relation(i: number): string {
    return this.moved.get(i)?.[1] ?? this.tree.relation(i);
  }
  children(i: number): readonly number[] {
    return this.dependents[i] ?? [];
  }
  start(i: number): number {
    return this.tree.start(i);
  }
  end(i: number): number {
    return this.tree.end(i);
  }
  form(i: number): string {
    return this.tree.form(i);
  }
  lower(i: number): string {
    return this.tree.lower(i);
  }
  lemma(i: number): string {
    return this.tree.lemma(i);
  }
  upos(i: number): string {
    return this.tree.upos(i);
  }
  xpos(i: number): string {
    return this.tree.xpos(i);
  }
  mention(i: number): number {
    return this.tree.mention(i);
  }
  nodeOf(mention: number): number {
    return this.tree.nodeOf(mention);
  }
  nodeAt(offset: number): number {
    return this.tree.nodeAt(offset);
  }
}
