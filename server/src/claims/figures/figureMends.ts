import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isWithin, type Mending } from '../frames/mending.ts';
import { GIVING } from './words.ts';

/** What English makes sure of amounts and days, whatever the parser says; after the mends of verbs (`frames/verbMends.ts`). */
export const FIGURE_MENDS: readonly ((mending: Mending) => void)[] = [
  prefixes,
  daysBehindNouns,
  daysBeforeVerbs,
  clausesBehindTimes,
  nounsTakenForVerbs,
  amountsOfYears,
  goodsWorth,
  receivers,
  gappedAmounts,
];

const isNominal = (tree: Tree, i: number): boolean => i >= 0 && /^(?:NOUN|PROPN)$/.test(tree.upos(i));
const hasSubject = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'nsubj', 'csubj').length > 0;

/** "the trans-Pacific pact": what stands before a hyphen and a noun is no noun of its own. */
function prefixes({ tree, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    if (!/^(?:trans|anti|pan|inter|cross|intra|pre|post|non)$/.test(tree.lower(i)) || tree.lower(i + 1) !== '-')
      continue;
    let noun = i + 3;
    while (noun + 1 < tree.size && isNominal(tree, noun) && isNominal(tree, noun + 1)) noun++;
    if (!isNominal(tree, noun) || !isWithin(tree, noun, i)) continue;
    moved.set(noun, [tree.head(i), tree.relation(i)]);
    for (const child of tree.children(i)) if (child !== noun) moved.set(child, [noun, tree.relation(child)]);
    moved.set(i, [noun, 'compound']);
  }
}

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

/** "objected after 38 firms were added": a noun behind a word of time right before a verb without a subject is its subject. */
function clausesBehindTimes({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (!/^(?:after|before|since|until|once)$/.test(marker(tree, i)) || !isNominal(tree, i)) continue;
    let next = i + 1;
    while (next < tree.size && (isWithin(tree, next, i) || /^(?:AUX|ADV)$/.test(tree.upos(next)))) next++;
    if (next >= tree.size || tree.upos(next) !== 'VERB' || hasSubject(tree, next)) continue;
    const above = tree.head(i);
    if (tree.relation(next) !== 'conj' || tree.head(next) !== above || childrenBy(tree, next, 'cc').length > 0)
      continue;
    const isPassive = childrenBy(tree, next, 'aux:pass').length > 0;
    moved.set(next, [above, 'advcl']);
    moved.set(i, [next, isPassive ? 'nsubj:pass' : 'nsubj']);
    for (const word of childrenBy(tree, i, 'case')) moved.set(word, [next, 'mark']);
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

/** "fell by 40 percent year on year": the amount has the place of the words that say since when. */
function amountsOfYears({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 1 < tree.size; i++) {
    const year = i + 1;
    if (kinds[i] !== 'amount' || tree.head(i) !== year || !/^(?:year|month|quarter|week)$/.test(tree.lower(year)))
      continue;
    if (!/^(?:on|-)$/.test(tree.lower(year + 1 < tree.size ? year + 1 : year)) || tree.head(year) < 0) continue;
    moved.set(i, [tree.head(year), tree.relation(year)]);
    for (const child of tree.children(year)) if (child < i) moved.set(child, [i, tree.relation(child)]);
    moved.set(year, [tree.head(year), 'obl:unmarked']);
  }
}

/** "Tea worth $1 billion was exported", "sold tea worth $1 billion": the amount is one of the goods. */
function goodsWorth({ tree, kinds, moved }: Mending): void {
  for (let worth = 1; worth + 1 < tree.size; worth++) {
    if (tree.lower(worth) !== 'worth' || !isNominal(tree, worth - 1)) continue;
    let figure = worth + 1;
    while (figure < tree.size && kinds[figure] !== 'amount' && /^(?:ADV|ADP|ADJ|DET|PART)$/.test(tree.upos(figure)))
      figure++;
    if (figure >= tree.size || kinds[figure] !== 'amount') continue;
    const goods = worth - 1;
    if (tree.head(goods) === figure) {
      moved.set(goods, [tree.head(figure), tree.relation(figure)]);
      for (const child of tree.children(figure)) if (child < goods) moved.set(child, [goods, tree.relation(child)]);
    } else if (tree.head(figure) !== tree.head(goods) || tree.head(figure) < 0 || tree.relation(figure) !== 'obj')
      continue;
    moved.set(figure, [goods, 'nmod']);
    moved.set(worth, [figure, 'case']);
    for (const child of tree.children(figure))
      if (child > figure && tree.upos(tree.head(goods) === figure ? tree.head(figure) : tree.head(goods)) === 'VERB')
        moved.set(child, [tree.head(goods) === figure ? tree.head(figure) : tree.head(goods), tree.relation(child)]);
  }
}

/** "granted Ukraine a loan", "promised India investment": the first of two things given, a country, is who gets the second. */
function receivers({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (kinds[i] !== 'party' || tree.children(i).length > 1) continue;
    const above = tree.head(i);
    if (above < 0) continue;
    const double =
      tree.upos(above) === 'VERB' &&
      tree.relation(i) === 'obj' &&
      childrenBy(tree, above, 'obj').some(child => child > i);
    const verb = double ? above : tree.head(above);
    const beside =
      above > i && /^(?:compound|nmod)/.test(tree.relation(i)) && tree.relation(above) === 'obj' && verb === i - 1;
    if (!(double || beside) || verb < 0 || verb > i) continue;
    if (double || (GIVING.has(tree.lemma(verb)) && /^(?:PROPN|NOUN)$/.test(tree.upos(i)))) moved.set(i, [verb, 'iobj']);
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
