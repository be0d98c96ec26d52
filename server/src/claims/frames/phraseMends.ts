import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { isWithin, type Mending } from './mending.ts';
import { GENERIC } from './nouns.ts';

/** Mends (see `MENDS`) of phrases and relative clauses that hang on the wrong one of the nouns before them. */
export const PHRASE_MENDS: readonly ((mending: Mending) => void)[] = [
  phrasesOfHeights,
  alongWith,
  toldClauses,
  agreement,
  ofBehind,
  listedBesideDays,
  sharedNouns,
  pairsBeforeTrade,
  tradersOf,
  daysOfOrigin,
];

/** "tariffs as high as 30 percent on imports": what follows how high a tariff is, is what the tariff is on. */
function phrasesOfHeights({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const height = tree.head(i);
    const measure = height < 0 ? -1 : tree.head(height);
    if (measure < 0 || kinds[measure] !== 'measure' || tree.relation(height) !== 'amod' || height < measure) continue;
    if (tree.relation(i) === 'obl' && marker(tree, i) === 'on') moved.set(i, [measure, 'nmod']);
  }
}

/** "hit with a 25 percent tariff, along with a penalty for …": what comes along is told beside the tariff, and what follows is of that. */
function alongWith({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const above = tree.head(i);
    if (above < 0 || marker(tree, i) !== 'along with') continue;
    const measure =
      kinds[above] === 'measure' ? above : tree.children(above).find(at => at < i && kinds[at] === 'measure');
    if (measure === undefined) continue;
    moved.set(i, [measure, 'nmod']);
    for (const child of tree.children(measure))
      if (child > i && marker(tree, child) === 'for') moved.set(child, [i, 'nmod']);
  }
}

/** "a report that Chile would levy …": a clause that "that" only joins is what the noun tells. */
function toldClauses({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (tree.relation(i) !== 'acl:relcl' || childrenBy(tree, i, 'nsubj', 'nsubj:pass').length === 0) continue;
    if (childrenBy(tree, i, 'obj').length > 0 && childrenBy(tree, i, 'mark').some(mark => tree.lower(mark) === 'that'))
      moved.set(i, [tree.head(i), 'acl']);
  }
}

const PLURAL_VERBS = /^(?:are|were|have)$/;
const SINGULAR_VERBS = /^(?:is|was|has)$/;

/** Whether a clause whose subject is a relative pronoun is of many things (true) or of one (false); undefined where its verb leaves it open. */
function isOfMany(tree: Tree, clause: number): boolean | undefined {
  const pronoun = childrenBy(tree, clause, 'nsubj', 'nsubj:pass')[0] ?? -1;
  if (pronoun < 0 || !/^(?:which|that|who)$/.test(tree.lower(pronoun))) return undefined;
  const finite = childrenBy(tree, clause, 'aux', 'aux:pass', 'cop')[0] ?? clause;
  const form = tree.lower(finite);
  if (PLURAL_VERBS.test(form) || (finite === clause && tree.xpos(finite) === 'VBP')) return true;
  if (SINGULAR_VERBS.test(form) || (finite === clause && tree.xpos(finite) === 'VBZ')) return false;
  return undefined;
}

const isMany = (tree: Tree, noun: number): boolean =>
  /^NNP?S$/.test(tree.xpos(noun)) || childrenBy(tree, noun, 'conj').length > 0;

/** "a tariff on goods that include …", "a list of goods, which covers …": a relative clause is of a noun that agrees with its verb. */
function agreement({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const noun = tree.head(i);
    if (tree.relation(i) !== 'acl:relcl' || noun < 0 || tree.upos(noun) !== 'NOUN') continue;
    const many = isOfMany(tree, i);
    if (many === undefined || many === isMany(tree, noun)) continue;
    const behind = childrenBy(tree, noun, 'nmod').filter(child => child > noun && child < i);
    const other = many
      ? behind.findLast(child => isMany(tree, child))
      : tree.relation(noun) === 'nmod' && !isMany(tree, tree.head(noun)) && tree.head(noun) < noun
        ? tree.head(noun)
        : undefined;
    if (other !== undefined && tree.upos(other) === 'NOUN') moved.set(i, [other, 'acl:relcl']);
  }
}

/** "on Chile and dozens of other countries": what stands with "of" right behind a noun in the plural is of that noun. */
function ofBehind({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const of = i + 1;
    if (tree.xpos(i) !== 'NNS' || tree.lower(of) !== 'of' || tree.relation(of) !== 'case') continue;
    const object = tree.head(of);
    if (object < of || kinds[object] === 'figure' || tree.head(object) === i || tree.relation(object) !== 'nmod')
      continue;
    if (kinds[i] === undefined && tree.relation(i) === 'conj') moved.set(object, [i, 'nmod']);
  }
}

/** "imposed tariffs, 10 percent on tin and 5 percent on zinc, in May": a figure is nothing of a day, but stands beside the tariffs. */
function listedBesideDays({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'figure' || kinds[tree.head(i)] !== 'day' || tree.lower(i - 1) !== ',') continue;
    const measure = i - 2;
    if (tree.relation(i).startsWith('nsubj') && kinds[measure] === 'measure') moved.set(i, [measure, 'appos']);
  }
}

/** "on all steel and aluminum imports": goods joined before "imports" are both those of it. */
function sharedNouns({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    const [and, second, noun] = [i + 1, i + 2, i + 3];
    const above = tree.head(i);
    if (kinds[i] !== 'goods' || kinds[second] !== 'goods' || !/^(?:and|or)$/.test(tree.lower(and)) || above < 0)
      continue;
    if (!GENERIC.has(tree.lemma(noun)) || tree.head(second) !== noun || tree.relation(noun) !== 'conj') continue;
    if (tree.head(noun) !== i && tree.head(noun) !== above) continue;
    moved.set(noun, [above, tree.relation(i)]);
    for (const child of tree.children(i)) if (child < i) moved.set(child, [noun, tree.relation(child)]);
    moved.set(i, [noun, 'compound']);
    moved.set(second, [i, 'conj']);
    moved.set(and, [second, 'cc']);
  }
}

const TRADING = /^(?:export|import|produce|grow|make|consume)$/;
/** Whether a word tells what somebody does with the goods before its hyphen. */
export const isTrading = (tree: Tree, node: number): boolean =>
  node > 0 && tree.lower(node - 1) === '-' && TRADING.test(tree.lemma(node));

const TRADE = /^(?:import|export|shipment|product|good)s?$/;

/** "on lamb and beef exports", "on sugar and maize imports": both of two goods before a word for trade are what is traded. */
function pairsBeforeTrade({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    const trade = i + 3;
    if (kinds[i] !== 'goods' || kinds[i + 2] !== 'goods' || !/^(?:and|or)$/.test(tree.lower(i + 1))) continue;
    if (!TRADE.test(tree.lower(trade)) || tree.head(i) < 0 || isWithin(tree, i, trade) || isWithin(tree, i, i + 2))
      continue;
    const cases = childrenBy(tree, i, 'case');
    if (cases.length === 0) continue;
    moved.set(trade, [tree.head(i), 'nmod']);
    for (const word of cases) moved.set(word, [trade, 'case']);
    moved.set(i, [trade, 'compound']);
    moved.set(i + 2, [i, 'conj']);
    moved.set(i + 1, [i + 2, 'cc']);
    // Read as a verb, the second has what belongs to that of the sentence: "raised its duty on rice and maize imports to 5 percent in May".
    const verb = clauseVerb(tree, i);
    for (const child of tree.children(i + 2))
      if (child > trade && verb >= 0) moved.set(child, [verb, tree.relation(child)]);
  }
}

/** "on coffee-exporting nations", "on steel-making machines": with a hyphen it is one word before the noun. */
function tradersOf({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    const noun = i + 3;
    if (kinds[i] !== 'goods' || tree.lower(i + 1) !== '-' || !isTrading(tree, i + 2)) continue;
    if (tree.upos(noun) !== 'NOUN' || tree.head(i) < 0 || isWithin(tree, i, noun) || isWithin(tree, i, i + 2)) continue;
    moved.set(noun, [tree.head(i), 'nmod']);
    for (const word of childrenBy(tree, i, 'case')) moved.set(word, [noun, 'case']);
    moved.set(i + 2, [noun, 'amod']);
    moved.set(i, [i + 2, 'compound']);
  }
}

/** "imposed duties on pipes originating in Peru in May": goods come from a country, not on a day, which is that of the verb above. */
function daysOfOrigin({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const origin = tree.head(i);
    if (kinds[i] !== 'day' || origin < 0 || tree.lemma(origin) !== 'originate' || tree.relation(origin) !== 'acl')
      continue;
    const verb = clauseVerb(tree, tree.head(origin));
    if (verb >= 0) moved.set(i, [verb, 'obl']);
  }
}
