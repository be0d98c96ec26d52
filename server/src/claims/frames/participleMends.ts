import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isWithin, type Kind, type Mend, type Mending } from './mending.ts';
import { AIMING } from './phrases.ts';

/** Whither goods go that are bound, headed or destined for it. */
export const BOUND: ReadonlySet<string> = new Set(['bound', 'headed', 'destined']);

/** Mends (see `MENDS`) of participles right behind a noun that the parser takes for a verb or a noun of the sentence. */
export const PARTICIPLE_MENDS: readonly Mend[] = [
  { mend: boundFor, words: [...BOUND] },
  { mend: payableThere, kinds: ['measure'], words: ['applicable', 'payable', 'due'] },
  { mend: aimedTariffs, kinds: ['measure'], words: ['at', 'for', 'against'] },
];

const isNominal = (tree: Tree, i: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.upos(i));

/** "Tin bound for Peru pays 5 percent", "the duty on tin headed for Peru": whither goods go is said of the goods right before. */
function boundFor(mending: Mending): void {
  const { tree } = mending;
  for (let i = 1; i + 2 < tree.size; i++)
    if (BOUND.has(tree.lower(i)) && tree.lower(i + 1) === 'for' && isNominal(tree, i - 1)) tellOf(mending, i, i - 1);
}

/** "the 9 percent duty targeted at Peru covers tin", "announced a duty directed at tin": at what a tariff is aimed is said of the tariff. */
function aimedTariffs(mending: Mending): void {
  const { tree, kinds } = mending;
  for (let i = 1; i + 2 < tree.size; i++) {
    if (!/^VB[DN]$/.test(tree.xpos(i)) || AIMING.get(tree.lemma(i)) !== tree.lower(i + 1)) continue;
    const measure = measureBefore(tree, kinds, i - 1);
    if (measure >= 0) tellOf(mending, i, measure);
  }
}

/** "will be charged the 9 percent duty applicable in Peru": where a tariff is payable is said of the tariff right before. */
function payableThere({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    if (!/^(?:applicable|payable|due)$/.test(tree.lower(i)) || !/^(?:in|on|at)$/.test(tree.lower(i + 1))) continue;
    const measure = measureBefore(tree, kinds, i - 1);
    if (measure < 0 || tree.head(measure) === i || childrenBy(tree, i, 'cop').length > 0) continue;
    moved.set(i, [measure, 'acl']);
    const place = tree.head(i + 1);
    if (place > i && !isWithin(tree, place, i)) moved.set(place, [i, 'obl']);
  }
}

/** The tariff right before a word, or before the figure that stands there: "a duty of 9 percent aimed at". */
function measureBefore(tree: Tree, kinds: readonly (Kind | undefined)[], at: number): number {
  if (kinds[at] === 'measure') return at;
  const measure = kinds[at] === 'figure' && tree.lower(at - 1) === 'of' ? at - 2 : -1;
  return kinds[measure] === 'measure' ? measure : -1;
}

/** Hangs a participle on the noun of which it tells; what the parser hangs on the participle as on a verb goes to the verb behind. */
function tellOf({ tree, moved }: Mending, participle: number, noun: number): void {
  if (tree.head(participle) === noun && tree.relation(participle) === 'acl') return;
  if (childrenBy(tree, participle, 'aux', 'cop').length > 0) return;
  const main = tree
    .children(participle)
    .find(
      at =>
        at > participle &&
        /^(?:VERB|AUX)$/.test(tree.upos(at)) &&
        /^(?:xcomp|ccomp|conj|parataxis|advcl)/.test(tree.relation(at)),
    );
  const goal = tree.head(participle + 1);
  const top = tree.head(participle);
  const taken = isNominal(tree, participle) && tree.head(noun) === participle;
  // "tin bound": the parser makes one noun of them.
  if (taken) {
    moved.set(noun, [top, tree.relation(participle)]);
    for (const child of tree.children(participle)) if (child < noun) moved.set(child, [noun, tree.relation(child)]);
  } else if (main !== undefined) {
    const passive = childrenBy(tree, main, 'aux:pass').length > 0;
    moved.set(main, [top, tree.relation(participle)]);
    for (const child of tree.children(participle)) {
      if (child === main) continue;
      if (/^nsubj/.test(tree.relation(child))) moved.set(child, [main, passive ? 'nsubj:pass' : 'nsubj']);
      else if (child > main) moved.set(child, [main, tree.relation(child)]);
    }
  } else if (top < 0 || tree.head(noun) === participle) return;
  moved.set(participle, [noun, 'acl', 'VERB']);
  if (goal > participle) moved.set(goal, [participle, 'obl']);
}
