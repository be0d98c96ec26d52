import { childrenBy, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { mended } from '../frames/likeWithLike.ts';
import type { Kind, Mend, Mending } from '../frames/mending.ts';
import { VERB_MENDS } from '../frames/verbMends.ts';
import { SentenceView } from '../sentenceView.ts';

/** A sentence as the binders of amounts and events read it: with its tree mended where the parser missed its verb. */
export const figureView = (view: SentenceView): SentenceView => new SentenceView(view, () => mendedTree(view));

function mendedTree({ tree, marks }: SentenceView): SentenceView['tree'] {
  const kinds: (Kind | undefined)[] = new Array(tree.size).fill(undefined);
  for (const [index, { mention }] of marks.entries()) {
    const node = tree.nodeOf(index);
    if (node >= 0 && kinds[node] !== 'amount') kinds[node] = KINDS.get(mention.type);
  }
  return mended(tree, kinds, [VERB_MENDS, FIGURE_MENDS]);
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['tariff_rate', 'amount'],
  ['quantity', 'amount'],
  ['product', 'goods'],
  ['date', 'day'],
  ['party', 'party'],
]);

/** What English makes sure of amounts and days, whatever the parser says; after the mends of verbs (`frames/verbMends.ts`). */
const FIGURE_MENDS: readonly Mend[] = [
  { mend: daysBehindNouns, kinds: ['day'] },
  { mend: nounsTakenForVerbs },
  { mend: whatSomebodyPromised, kinds: ['amount'] },
];

/** "signed their trade pact yesterday": a day has no possessor and is of no kind; the noun right before it has its place. */
function daysBehindNouns({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (kinds[i] !== 'day' || tree.head(i) < 0) continue;
    const noun = childrenBy(tree, i, 'compound').findLast(child => child < i && tree.upos(child) === 'NOUN');
    if (noun === undefined || noun !== i - 1) continue;
    const above = tree.head(i);
    if (tree.upos(above) !== 'VERB') continue;
    moved.set(noun, [above, tree.relation(i)]);
    for (const child of tree.children(i)) if (child < noun) moved.set(child, [noun, tree.relation(child)]);
    moved.set(i, [above, 'obl:unmarked']);
  }
}

/** "held $90 billion in foreign exchange reserves": what has the place of a noun is one. */
function nounsTakenForVerbs({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (tree.upos(i) !== 'VERB' || !/^(?:obl|nmod|nsubj)$/.test(tree.relation(i)) || tree.mention(i) >= 0) continue;
    moved.set(i, [tree.head(i), tree.relation(i), 'NOUN']);
  }
}

/** "most of the $3 billion Rome promised will be loans": a verb with a second subject right behind a sum tells of that sum, and its own verb follows. */
function whatSomebodyPromised({ tree, kinds, moved }: Mending): void {
  for (let sum = 0; sum + 2 < tree.size; sum++) {
    const who = sum + 1;
    const verb = tree.head(who);
    if (kinds[sum] !== 'amount' || verb < who || tree.relation(who) !== 'nsubj' || !/^VB[DZP]$/.test(tree.xpos(verb)))
      continue;
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(who)) || !childrenBy(tree, sum, 'det').some(i => tree.lower(i) === 'the'))
      continue;
    const above = tree.head(verb);
    const whole = childrenBy(tree, verb, 'nsubj').find(i => i <= sum && (i === sum || subtree(tree, i).includes(sum)));
    const main = tree.children(above < 0 ? verb : above).find(i => i > verb && hasTense(tree, i));
    if (whole === undefined || main === undefined) continue;
    moved.set(verb, [sum, 'acl:relcl']);
    moved.set(whole, [main, 'nsubj']);
  }
}
const hasTense = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'cop', 'aux').some(word => /^(?:MD|VB[DZP])$/.test(tree.xpos(word)));
