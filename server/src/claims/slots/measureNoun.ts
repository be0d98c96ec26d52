import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { DOMESTIC_WORDS, GENERIC, MEASURE_NOUNS, TAX_NOUNS, TRADE_WORDS, TRANSPARENT } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { speaksOfOtherRates } from './notARate.ts';
import { isStandIn } from './standIns.ts';

/** Whether a node names a tariff: by itself ("duty"), or as a tax or rate of which the phrase says that it falls on trade. */
export function isMeasureNoun(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const upos = tree.upos(node);
  if (isStandIn(reading, node) || isCustoms(reading, node)) return true;
  // "a 14 percent tax on rice and a 6 percent one on barley"
  const one = tree.lemma(node) === 'one' && tree.relation(node) === 'conj' && childrenBy(tree, node, 'det').length > 0;
  if (one) return isMeasureNoun(reading, tree.head(node));
  if (
    upos !== 'NOUN' &&
    upos !== 'PROPN' &&
    !(upos === 'VERB' && MEASURE_NOUNS.has(tree.lower(node).replace(/s$/, '')) && !taxesUs(tree, node))
  )
    return false;
  const lemma = tree.lemma(node);
  if (MEASURE_NOUNS.has(lemma) || MEASURE_NOUNS.has(tree.lower(node))) return !isModifiedBy(tree, node, STAMPS);
  if (WALLS.has(lemma)) return isModifiedBy(tree, node, MEASURE_NOUNS);
  if (!TAX_NOUNS.has(lemma)) return false;
  if (isModifiedBy(tree, node, DOMESTIC_WORDS)) return false;
  return (
    isModifiedBy(tree, node, TRADE_WORDS) ||
    isOfMeasure(reading, node) ||
    fallsOnTrade(reading, node) ||
    isAnothers(reading, node)
  );
}

/** "tyres: 5% customs", not "a 5% customs revenue increase" */
const isCustoms = (reading: Reading, node: number): boolean =>
  reading.tree.lower(node) === 'customs' &&
  reading.percentAt(node - 1) !== undefined &&
  !(reading.tree.relation(node) === 'compound' && /^(?:NOUN|PROPN)$/.test(reading.tree.upos(node + 1)));

/** "the tariff wall", not a border's: what a tariff is called by another noun behind its own. */
const WALLS = new Set(['wall', 'barrier', 'baseline', 'burden']);

/** "They tariff us": the verb itself, by its pronouns. */
const taxesUs = (tree: Tree, verb: number): boolean =>
  [...childrenBy(tree, verb, 'nsubj', 'obj')].some(child => tree.upos(child) === 'PRON');

/** "the 145 percent tax", "a 25 percent penalty": beside its figure, where tariffs are spoken of, a tax that is no domestic one is theirs. */
export const isTaxBeside = (reading: Reading, node: number): boolean =>
  reading.onTariffs && isTaxNoun(reading.tree, node) && (LEVIES.has(reading.tree.lemma(node)) || isRate(reading, node));
const LEVIES = new Set(['tax', 'penalty', 'charge']);

/** "the 5 percent rate", "the combined rate": a rate of nothing else, in a sentence that speaks of no other rates. */
function isRate(reading: Reading, node: number): boolean {
  const { tree, view, onTariffs } = reading;
  if (!onTariffs || tree.lemma(node) !== 'rate') return false;
  // "those rates" are of what the sentence before tells of, whatever else moves meanwhile; "Mortgage rates rose, and those rates …" are of this one.
  const points =
    reading.afterTariff &&
    !isRateBefore(tree, node) &&
    childrenBy(tree, node, 'det').some(word => /^th(?:ese|ose)$/.test(tree.lower(word)));
  if (!points && speaksOfOtherRates(view)) return false;
  return childrenBy(tree, node, 'compound', 'nmod').every(child => reading.mentionsAt(child).length > 0);
}

/** Whether its sentence has told of a rate. */
function isRateBefore(tree: Tree, node: number): boolean {
  for (let at = 0; at < node; at++) if (tree.lemma(at) === 'rate') return true;
  return false;
}

/** Whether a node names a tax or a rate that is no domestic one: a tariff where all else says so. */
export const isTaxNoun = (tree: Tree, node: number): boolean =>
  tree.upos(node) === 'NOUN' && TAX_NOUNS.has(tree.lemma(node)) && !isModifiedBy(tree, node, DOMESTIC_WORDS);

/** Duties that are none on trade. */
const STAMPS = new Set('stamp excise jury civic guard military active heavy heavy-duty double'.split(' '));

function isModifiedBy(tree: Tree, node: number, words: ReadonlySet<string>): boolean {
  for (const child of tree.children(node)) {
    const relation = tree.relation(child);
    if (relation !== 'compound' && relation !== 'amod' && relation !== 'nmod' && relation !== 'nmod:desc') continue;
    if (relation === 'nmod' && marker(tree, child) !== '' && marker(tree, child) !== 'of') continue;
    if (words.has(tree.lower(child)) || words.has(tree.lemma(child))) return true;
  }
  return false;
}

/** "rate of duty", "the rate for tariffs". */
const isOfMeasure = ({ tree }: Reading, node: number): boolean =>
  childrenBy(tree, node, 'nmod').some(child => MEASURE_NOUNS.has(tree.lemma(child)));

/** "a tax on imports", "the rate on Chinese toys", "a rate of 15 percent for cars from Japan". */
function fallsOnTrade(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const places = [...childrenBy(tree, node, 'nmod')];
  for (const place of places) {
    const by = marker(tree, place);
    if (by !== 'on' && by !== 'for' && by !== 'against' && by !== 'upon') continue;
    if (isTraded(reading, place)) return true;
  }
  return false;
}

/** "Chile is wary of the Peruvian tax on its wine": one country's on what another that was named before it sells; "Peru's tax on its wine" is at home. */
function isAnothers(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const [taxing] = childrenBy(tree, node, 'amod', 'nmod:poss', 'compound').filter(child => reading.partyAt(child));
  if (taxing === undefined || !isAnotherBefore(reading, taxing)) return false;
  return childrenBy(tree, node, 'nmod').some(
    goods =>
      marker(tree, goods) === 'on' &&
      isGoods(reading, goods) &&
      childrenBy(tree, goods, 'nmod:poss').some(owner => /^(?:its|their|our)$/.test(tree.lower(owner))),
  );
}

function isAnotherBefore(reading: Reading, at: number): boolean {
  const party = reading.partyAt(at)?.party;
  for (let other = 0; other < at; other++) {
    const named = reading.partyAt(other)?.party;
    if (named !== undefined && named !== party && /^nsubj/.test(reading.tree.relation(other))) return true;
  }
  return false;
}

/** Whether a phrase is of goods that cross a border: imports, or goods or a country by name. */
export function isTraded(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const has = (at: number, type: Mention['type']): boolean =>
    reading.mentionsAt(at).some(mention => mention.type === type);
  if (tree.lemma(node) === 'import' || tree.lemma(node) === 'export' || has(node, 'party')) return true;
  // "chicken portions", "those from Peru"
  const goods =
    GENERIC.has(tree.lemma(node)) ||
    /^(?:those|that|ones)$/.test(tree.lower(node)) ||
    [node, ...childrenBy(tree, node, 'compound')].some(at => has(at, 'product'));
  return tree
    .children(node)
    .some(
      child =>
        FOREIGN.has(tree.lower(child)) ||
        (goods && has(child, 'party')) ||
        (tree.relation(child).startsWith('acl') && ARRIVING.has(tree.lemma(child))),
    );
}
const FOREIGN = new Set(['imported', 'foreign', 'foreign-made', 'import']);
const ARRIVING = new Set(['import', 'make', 'come', 'produce', 'ship', 'enter', 'leave', 'arrive', 'cross', 'reach']);

/** "a tenth of the customs value", "of the value of imported wheat", "of its price": what a duty ad valorem is a share of; -1 for none. */
export const worthOf = ({ tree }: Reading, figure: number): number =>
  childrenBy(tree, figure, 'nmod', 'obl').find(
    child => marker(tree, child) === 'of' && /^(?:value|price)$/.test(tree.lemma(child)),
  ) ?? -1;

/** Whether a figure is a share of what goods are worth at a border. */
export function isOfCustomsValue(reading: Reading, figure: number): boolean {
  const { tree } = reading;
  const value = worthOf(reading, figure);
  return (
    value >= 0 &&
    tree
      .children(value)
      .some(
        child =>
          /^(?:customs|import|cif|fob|dutiable|declared|landed|invoice|invoiced|assessed)$/.test(tree.lower(child)) ||
          isTraded(reading, child),
      )
  );
}

/** "tariffs on Peru (5%), Chile (7%)": a figure in brackets is of the country or the goods before it. */
export const isNamed = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(mention => mention.type === 'product' || mention.type === 'party');

/** Whether a node names goods. */
export const isGoods = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(({ type }) => type === 'product');

/** Whether goods or a country stand in a phrase by name: "beef", "beef mince". */
export const isNamedIn = (reading: Reading, node: number): boolean =>
  isNamed(reading, node) || childrenBy(reading.tree, node, 'compound').some(child => isNamed(reading, child));

/** The tariff that a phrase is or is made of: "the duty", "a series of duties", "the level of the duty". */
export function measureIn(reading: Reading, node: number): number {
  const { tree } = reading;
  if (isMeasureNoun(reading, node) || isRate(reading, node)) return node;
  if (!TRANSPARENT.has(tree.lemma(node)) && tree.lower(node) !== 'that' && tree.lower(node) !== 'those') return -1;
  for (const child of childrenBy(tree, node, 'nmod')) if (isMeasureNoun(reading, child)) return child;
  return -1;
}

/** "the import tax to Vietnam" is Vietnam's. */
export const isOfImport = (tree: Tree, measure: number): boolean =>
  childrenBy(tree, measure, 'compound').some(word => tree.lower(word) === 'import');
