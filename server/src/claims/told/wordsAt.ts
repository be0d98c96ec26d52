import { Latest } from '../../base/latest.ts';
import type { Product } from '../../knowledge/knowledge.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { baseUnit } from '../compare/baseUnits.ts';
import type { Names } from '../figures/names.ts';
import { DOMESTIC_WORDS } from '../frames/nouns.ts';
import type { SentenceView } from '../sentenceView.ts';
import { CONCEPTS, conceptOf, conceptOfPhrase, hasPhrase, isPassing, stem } from './concepts.ts';

/** A word in lower case; "" beyond the sentence. */
export const wordOf = (tree: Tree, i: number): string => (i >= 0 && i < tree.size ? tree.lower(i) : '');

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/;

/** Whether a word is part of a day, a period or a length of time. */
export const isOfTime = ({ tree, view }: Names, node: number): boolean =>
  view.marks.some(
    ({ mention }) =>
      (mention.type === 'date' || mention.type === 'duration') &&
      mention.start <= tree.start(node) &&
      tree.end(node) <= mention.end,
  );

/** "received $3 billion": the verb tells no more than that it went from one to another. */
export function passes(tree: Tree, figure: number): boolean {
  const verb = clauseVerb(tree, figure);
  return verb >= 0 && isPassing(tree.lemma(verb));
}

/** "244,000 tons of it": of what, nobody knows. */
export const isOfUnknown = (names: Names, figure: number): boolean =>
  childrenBy(names.tree, figure, 'nmod').some(
    i => /^(?:it|them)$/.test(names.tree.lower(i)) && isWeight(names, figure) && !tellsOfGoods(names),
  );

const tellsOfGoods = (names: Names): boolean =>
  names.sentenceBefore()?.marks.some(({ mention }) => mention.type === 'product') === true;
function isWeight(names: Names, figure: number): boolean {
  const mention = names.mentionAt(figure);
  return mention?.type === 'quantity' && WEIGHED.test(baseUnit(mention.value.unit).unit);
}
export const WEIGHED = /^(?:ton|barrel|bushel|bale)/;

/** "in that season": the time that the sentence before names is that of this one. */
export const pointsToTime = (view: SentenceView): boolean => latestPointing.get(view, () => hasPointer(view));
const latestPointing = new Latest<SentenceView, boolean>();
function hasPointer({ tokens, first, last }: SentenceView): boolean {
  const norm = (i: number): string => (i < last ? (tokens[i]?.norm ?? '') : '');
  for (let i = first + 1; i < last - 1; i++)
    // "in that half million tons"
    if (norm(i) === 'that' && WITHIN.test(norm(i - 1)) && SPAN.test(norm(i + 1)) && !GOES_ON.test(norm(i + 2)))
      return true;
  return false;
}
const WITHIN = /^(?:in|for|during|over|throughout|within)$/;
const SPAN = /^(?:season|year|month|quarter|period|decade|half)$/;
const GOES_ON = /^(?:-|of|hundred|thousand|million|billion|trillion|dozen)$/;

/** "gross domestic product" */
export const isProduct = (tree: Tree, i: number): boolean =>
  i < tree.size && tree.lower(i) === 'product' && i > 0 && tree.lower(i - 1) === 'domestic';

/** A word of a name, whatever the tree calls it: "Tonga Foods". */
export const isOfName = (tree: Tree, i: number): boolean =>
  (tree.upos(i) === 'PROPN' ||
    // "New York", whatever the tree makes of the first word
    (NAMING.test(tree.form(i)) && i + 1 < tree.size && tree.upos(i + 1) === 'PROPN') ||
    // "The Sensex closed lower": a capital behind the article, in a sentence that has others small
    (tree.upos(i) === 'NOUN' && i > 0 && tree.lower(i - 1) === 'the' && isStrange(tree, i)) ||
    (tree.upos(i) === 'NOUN' &&
      i > 0 &&
      tree.upos(i - 1) === 'PROPN' &&
      (tree.head(i - 1) === i || tree.head(i) === i - 1) &&
      isCapitalized(tree, i - 1))) &&
  isCapitalized(tree, i);
/** A word that means nothing known, before a word that is not spelled with a capital. */
function isStrange(tree: Tree, i: number): boolean {
  const concept = conceptOf(tree.lemma(i), 'NOUN');
  return (
    concept !== '' &&
    !CONCEPTS.has(tree.lemma(i)) &&
    i + 1 < tree.size &&
    !isCapitalized(tree, i + 1) &&
    tree.mention(i) < 0
  );
}
const NAMING = /^(?:New|San|Los|Las|El|La|Le|Port|Fort|Saint|St\.)$/;
export const isCapitalized = (tree: Tree, i: number): boolean => /^\p{Lu}\p{L}/u.test(tree.form(i));

/** "trader Cofco", "planemaker Airbus": a noun with its bearer's name right behind it only says who that is. */
const hasName = (tree: Tree, noun: number): boolean =>
  tree.upos(noun) === 'NOUN' && noun + 1 < tree.size && isOfName(tree, noun + 1) && tree.mention(noun + 1) < 0;

/** What the nodes of a sentence tell, noted as they are asked about: each of its figures asks of all of them. */
const latestConcepts = new Latest<Names, (readonly string[] | undefined)[]>();

/** What a node tells: a good by its id, else a word by its class. */
export function conceptsAt(names: Names, node: number): readonly string[] {
  const told = latestConcepts.get(names, () => []);
  told[node] ??= readConcepts(names, node);
  return told[node];
}

function readConcepts(names: Names, node: number): readonly string[] {
  const { tree } = names;
  if (isProduct(tree, node)) return ['gdp'];
  if (isProduct(tree, node + 1) || isProduct(tree, node + 2)) return [];
  const mention = names.mentionAt(node);
  if (mention?.type === 'product' && !(tree.upos(node) === 'NOUN' && isOfName(tree, node))) {
    const last = conceptOf(tree.lemma(node).split(' ').at(-1) ?? '', 'NOUN');
    // "exports of the grain", after a sentence of wheat
    const alike = new Set(
      tree
        .lemma(node)
        .split(/[ -]/)
        .map(word => conceptOf(word, 'NOUN')),
    );
    const id = names.goodsMeant(node) ?? (alike.size === 1 && last.startsWith('product/') ? last : mention.entity.id);
    // "white rice", "jasmine rice": which sort it is.
    const own = new Set(
      id
        .slice(id.indexOf('/') + 1)
        .split('-')
        .map(word => conceptOf(lemmaOf(word, 'NOUN'), 'NOUN')),
    );
    const words = tree.lemma(node).split(/[ -]/);
    // "cocoa butter" is no cocoa.
    const isMade = words.slice(0, -1).some(word => own.has(conceptOf(word, 'NOUN')));
    // "electric cars" are no sort of those: it is what they are called.
    const isNamed = last.startsWith('product/') && last !== id;
    const sorts = (isMade ? words : isNamed ? [] : words.slice(0, -1))
      .map(word => conceptOf(word, 'ADJ'))
      .filter(word => word !== '' && !own.has(word) && word !== 'farm');
    return [id === 'product/agricultural-products' ? 'farm' : id, ...(last === 'trade' ? [last] : []), ...sorts];
  }
  if (mention) return [];
  if (isOfPhrase(tree, node) || tree.lower(node) === 'according') return [];
  // "value-added tax" is no tariff.
  if (tree.lemma(node) === 'tax' && tree.children(node).some(i => i < node && DOMESTIC_WORDS.has(tree.lemma(i))))
    return ['taxation'];
  // "1,200 tons left the country"
  if (tree.lemma(node) === 'leave' && childrenBy(tree, node, 'obj').some(i => isHome(tree, i))) return ['trade'];
  // "5 tons left for Egypt"
  if (
    tree.lemma(node) === 'leave' &&
    childrenBy(tree, node, 'obl').some(i => marker(tree, i) === 'for' && names.partyAt(i))
  )
    return ['trade'];
  if (isHome(tree, node) && tree.lemma(Math.max(0, tree.head(node))) === 'leave') return [];
  // "at the cost of 300 jobs"
  if (tree.lemma(node) === 'cost' && marker(tree, node) === 'at') return [conceptOf('loss', 'NOUN')];
  if (!CONTENT.test(tree.upos(node)) || /\d/.test(tree.form(node)) || isOfTime(names, node)) return [];
  if (isOfName(tree, node) || (/^\p{Lu}/u.test(tree.form(node)) && names.isOfParty(node))) return [];
  const concept =
    tree.upos(node) === 'NOUN'
      ? (names.goodsMeant(node) ?? goodOrConcept(names, tree.lemma(node)))
      : withParticle(tree, node) || conceptOf(tree.lemma(node), tree.upos(node));
  return concept === '' ? [] : [concept];
}

const isHome = (tree: Tree, i: number): boolean => /^(?:country|nation|shore)$/.test(tree.lemma(i));

/** What a recogniser left out is still the good that is called so. */
function goodOrConcept({ context }: Names, lemma: string): string {
  const { products } = context.knowledge;
  const concept = conceptOf(lemma, 'NOUN');
  const good = goodsByName(products).get(lemma);
  return good !== undefined && concept === stem(lemma) ? good : concept;
}

const known = new WeakMap<ReadonlyMap<string, Product>, ReadonlyMap<string, string>>();
/** The goods that one word names, by its lemma. */
function goodsByName(products: ReadonlyMap<string, Product>): ReadonlyMap<string, string> {
  let found = known.get(products);
  if (!found) {
    const entries = [...products.values()].flatMap(({ id, name, aliases }) =>
      [name, ...aliases, id.slice(id.indexOf('/') + 1)]
        .filter(word => /^[a-z]+$/.test(word))
        .map(word => [lemmaOf(word, 'NOUN'), id] as const),
    );
    found = new Map(entries.reverse());
    known.set(products, found);
  }
  return found;
}

const singular = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : /(?:ss|x|ch|sh)es$/.test(noun)
      ? noun.slice(0, -2)
      : noun.replace(/s$/, '');

/** What so many of a noun are told as. */
export function countedAs(names: Names, plural: string): string[] {
  const noun = singular(plural);
  const party = names.view.marks.some(
    ({ mention }) => mention.type === 'party' && mention.text.toLowerCase() === plural,
  );
  const concept = party ? '' : goodOrConcept(names, noun);
  return concept === '' ? [] : [concept];
}

/** "called back", "laid off", "put $3 billion into" */
function withParticle(tree: Tree, verb: number): string {
  if (tree.upos(verb) !== 'VERB' || !hasPhrase(tree.lemma(verb))) return '';
  for (const by of ['into', 'for', 'with', 'through']) {
    const phrase = conceptOfPhrase(`${tree.lemma(verb)}-${by}`);
    const below = phrase ? tree.children(verb).flatMap(i => [i, ...childrenBy(tree, i, 'nmod')]) : [];
    if (below.some(i => marker(tree, i) === by)) return phrase;
  }
  const particle = [verb + 1, ...tree.children(verb)].find(i => isParticle(tree, i));
  return particle === undefined ? '' : conceptOfPhrase(`${tree.lemma(verb)}-${tree.lower(particle)}`);
}
const isParticle = (tree: Tree, i: number): boolean =>
  i < tree.size && (PARTICLES.test(tree.lower(i)) ? tree.children(i).length === 0 : isLetting(tree, i));
const PARTICLES = /^(?:back|off|out|up|down|over|part|home)$/;
/** "let 300 welders go in May", "let go 300 welders" */
const isLetting = (tree: Tree, i: number): boolean =>
  tree.lower(i) === 'go' &&
  !tree
    .children(i)
    .some(
      child => isRelation(tree.relation(child), 'obj', 'mark') || /^(?:to|into|through)$/.test(marker(tree, child)),
    );

/** "sent home", "let go": the second word says nothing of its own. */
const isOfPhrase = (tree: Tree, i: number): boolean =>
  i > 0 && isParticle(tree, i) && conceptOfPhrase(`${tree.lemma(i - 1)}-${tree.lower(i)}`) !== '';

/** Marks the day on which something was told or agreed, which another telling need not give. */
export const BESIDE = '~';

/** Marks whether a sentence tells of what comes in or of what goes out. */
export const DIRECTION = '>';

/** Marks a word that stands before a noun and makes another of it: of all welders, the foreign ones. */
export const NARROWING = '+';
export const bare = (word: string): string => (word.startsWith(NARROWING) ? word.slice(1) : word);

/** Adds what a noun tells, with its modifiers and, so many steps down, what it is of. */
export function nounConcepts(
  names: Names,
  node: number,
  depth: number,
  aside: ReadonlySet<number>,
  into: Set<string>,
  isBeside = false,
): void {
  const { tree } = names;
  // What stands before a name only says who that is.
  if (node < 0 || aside.has(node) || hasName(tree, node) || (isOfName(tree, node) && tree.mention(node) < 0)) return;
  const words = conceptsAt(names, node);
  // Which sort of goods it is makes others of them.
  const isSort = words[0]?.startsWith('product/') === true;
  for (const word of words)
    into.add((isBeside || (isSort && word !== 'trade')) && !word.startsWith('product/') ? NARROWING + word : word);
  for (const child of tree.children(node)) {
    const relation = tree.relation(child);
    if (isAbroad(tree, child)) continue;
    if (child < node && isRelation(relation, 'compound', 'amod') && !hasModel(tree, node))
      nounConcepts(names, child, depth, aside, into, true);
    else if (depth > 0 && (relation === 'acl' || (isRelation(relation, 'nmod') && isOf(marker(tree, child), words))))
      nounConcepts(names, child, depth - 1, aside, into);
  }
}

/** "each other", "foreign trade", "foreign buyers": words that make nothing of its own. */
const ABROAD = /^(?:trade|buyers?|sellers?|suppliers?|customers?|markets?)$/;
export const isAbroad = (tree: Tree, i: number): boolean =>
  tree.lower(i) === 'foreign'
    ? i + 1 < tree.size && ABROAD.test(tree.lower(i + 1))
    : tree.lower(i) === 'other' && tree.lower(Math.max(0, i - 1)) === 'each';

/** "single-aisle 737 MAX planes": a model says which, whatever else is said of it. */
export const hasModel = (tree: Tree, noun: number): boolean =>
  tree.children(noun).some(i => i < noun && MODEL.test(tree.form(i)));
const MODEL = /^(?:\d{3}|\p{Lu}+-?\d+\w*|\d+\p{Lu}+)$/u;

/** "exports of rice", "duties on rice", "an inquiry into rice" */
const isOf = (by: string, words: readonly string[]): boolean =>
  by === 'of' || by === 'into' || (by === 'on' && (words.includes('tariff') || words.includes('pact')));
