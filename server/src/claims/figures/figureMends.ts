import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Mending } from '../frames/mending.ts';

/** What English makes sure of amounts and days, whatever the parser says; after the mends of verbs (`frames/verbMends.ts`). */
export const FIGURE_MENDS: readonly ((mending: Mending) => void)[] = [
  daysBehindNouns,
  daysBeforeVerbs,
  nounsTakenForVerbs,
  gappedAmounts,
];

const isNominal = (tree: Tree, i: number): boolean => i >= 0 && /^(?:NOUN|PROPN)$/.test(tree.upos(i));

/** "signed their trade pact yesterday": a day has no possessor and is of no kind; the noun right before it has its place. */
function daysBehindNouns({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (kinds[i] !== 'day' || tree.head(i) < 0) continue;
    const noun = childrenBy(tree, i, 'compound').findLast(child => child < i && tree.upos(child) === 'NOUN');
    if (noun === undefined || noun !== i - 1 || kinds[noun] !== undefined) continue;
    const above = tree.head(i);
    if (tree.upos(above) !== 'VERB') continue;
    moved.set(noun, [above, tree.relation(i)]);
    for (const child of tree.children(i)) if (child < noun) moved.set(child, [noun, tree.relation(child)]);
    moved.set(i, [above, 'obl:unmarked']);
  }
}

/** "The pact that they signed last Tuesday opens …": a day does nothing; the verb behind it has the noun of the clause for its subject. */
function daysBeforeVerbs({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const verb = tree.head(i);
    const inner = verb < 0 ? -1 : tree.head(verb);
    if (kinds[i] !== 'day' || inner < 0 || tree.relation(i) !== 'nsubj' || tree.relation(verb) !== 'ccomp') continue;
    const noun = tree.head(inner);
    if (tree.relation(inner) !== 'acl:relcl' || !isNominal(tree, noun) || inner > i || verb < i) continue;
    moved.set(i, [inner, 'obl:unmarked']);
    moved.set(verb, [tree.head(noun), tree.relation(noun)]);
    moved.set(noun, [verb, 'nsubj']);
  }
}

/** "held $90 billion in foreign exchange reserves": what has the place of a noun is one, with the noun before it. */
function nounsTakenForVerbs({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (tree.upos(i) !== 'VERB' || !/^(?:obl|nmod|nsubj)$/.test(tree.relation(i)) || tree.mention(i) >= 0) continue;
    const before = i - 1;
    const joined = isNominal(tree, before) && tree.head(before) === tree.head(i) && tree.relation(before) === 'obl';
    moved.set(i, [tree.head(i), tree.relation(i), 'NOUN']);
    if (!joined) continue;
    moved.set(before, [i, 'compound']);
    for (const child of tree.children(before)) moved.set(child, [i, tree.relation(child)]);
  }
}

/** "Peru 5 tons and Chile 3 tons", "5 tons to Peru and 3 tons to Chile": in a list without verbs each amount has its own party. */
function gappedAmounts({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.upos(i) === 'VERB' && tree.mention(i) < 0) last = -1;
    if (kinds[i] !== 'amount') continue;
    const before = last;
    last = i;
    const party = i - 1;
    if (before < 0 || kinds[party] !== 'party' || party <= before || marker(tree, party) !== '') continue;
    if (!/^(?:,|;|and|but|while)$/.test(tree.lower(party - 1))) continue;
    moved.set(i, [before, 'conj']);
    moved.set(party, [i, 'orphan']);
  }
}
