import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { DOMESTIC_WORDS, GENERIC, MEASURE_NOUNS, TAX_NOUNS, TRADE_WORDS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';

/** Whether a node names a tariff: by itself ("duty"), or as a tax or rate of which the phrase says that it falls on trade. */
export function isMeasureNoun(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const upos = tree.upos(node);
  if (isStandIn(reading, node)) return true;
  if (
    upos !== 'NOUN' &&
    upos !== 'PROPN' &&
    !(upos === 'VERB' && MEASURE_NOUNS.has(tree.lower(node).replace(/s$/, '')))
  )
    return false;
  const lemma = tree.lemma(node);
  if (MEASURE_NOUNS.has(lemma) || MEASURE_NOUNS.has(tree.lower(node)))
    return !isModifiedBy(tree, node, STAMPS) && !isLine(tree, node);
  // "a 14 percent tax on rice and a 6 percent one on barley"
  if (lemma === 'one' && tree.relation(node) === 'conj') return isMeasureNoun(reading, tree.head(node));
  // "its measures against Chinese paper"
  if (lemma === 'measure')
    return childrenBy(tree, node, 'nmod').some(child => marker(tree, child) === 'against' && isTraded(reading, child));
  if (!TAX_NOUNS.has(lemma)) return false;
  if (isModifiedBy(tree, node, DOMESTIC_WORDS)) return false;
  return isModifiedBy(tree, node, TRADE_WORDS) || isOfMeasure(reading, node) || fallsOnTrade(reading, node);
}

/** "The duty on tin is 5 percent, that on zinc 8 percent": the pronoun stands for the tariff told of before it. */
function isStandIn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (!/^th(?:at|ose)$/.test(tree.lower(node)) || !/^(?:PRON|DET)$/.test(tree.upos(node))) return false;
  if (!childrenBy(tree, node, 'nmod').some(child => marker(tree, child) === 'on')) return false;
  for (let at = node - 1; at >= 0; at--) if (MEASURE_NOUNS.has(tree.lemma(at))) return true;
  return false;
}

/** Whether a node names a tax or a rate that is no domestic one: a tariff where all else says so. */
export const isTaxNoun = (tree: Tree, node: number): boolean =>
  tree.upos(node) === 'NOUN' && TAX_NOUNS.has(tree.lemma(node)) && !isModifiedBy(tree, node, DOMESTIC_WORDS);

/** Duties that are none on trade. */
const STAMPS = new Set('stamp excise jury civic guard military active heavy heavy-duty double'.split(' '));

/** "90 percent of tariff lines" are lines. */
const isLine = (tree: Tree, node: number): boolean =>
  tree.relation(node) === 'compound' &&
  /^(?:line|number|concession|code|barrier|free)s?$/.test(tree.lower(tree.head(node)));

function isModifiedBy(tree: Tree, node: number, words: ReadonlySet<string>): boolean {
  for (const child of tree.children(node)) {
    const relation = tree.relation(child);
    if (relation !== 'compound' && relation !== 'amod' && relation !== 'nmod' && relation !== 'nmod:desc') continue;
    if (relation === 'nmod' && marker(tree, child) !== '' && marker(tree, child) !== 'of') continue;
    if (words.has(tree.lower(child)) || words.has(tree.lemma(child))) return true;
    if (relation !== 'nmod' && isModifiedBy(tree, child, words)) return true;
  }
  return false;
}

/** "rate of duty", "the rate for tariffs". */
const isOfMeasure = ({ tree }: Reading, node: number): boolean =>
  childrenBy(tree, node, 'nmod').some(child => MEASURE_NOUNS.has(tree.lemma(child)));

/** "a tax on imports", "the rate on Chinese toys", "a rate of 15 percent for cars from Japan". */
function fallsOnTrade(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const governor = tree.head(node);
  const places = [...childrenBy(tree, node, 'nmod')];
  if (governor >= 0 && (tree.relation(node) === 'obj' || tree.relation(node) === 'nsubj:pass'))
    places.push(...childrenBy(tree, governor, 'obl'));
  for (const place of places) {
    const by = marker(tree, place);
    if (by !== 'on' && by !== 'for' && by !== 'against' && by !== 'upon') continue;
    if (isTraded(reading, place)) return true;
  }
  return false;
}

/** Whether a phrase is of goods that cross a border: imports, or goods or a country by name. */
export function isTraded(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (tree.lemma(node) === 'import' || tree.lemma(node) === 'export') return true;
  if (reading.mentionsAt(node).some(mention => mention.type === 'party')) return true;
  for (const child of tree.children(node)) {
    const lower = tree.lower(child);
    if (lower === 'imported' || lower === 'foreign' || lower === 'foreign-made' || lower === 'import') return true;
    const party = reading.mentionsAt(child).some(mention => mention.type === 'party');
    const traded =
      GENERIC.has(tree.lemma(node)) || reading.mentionsAt(node).some(mention => mention.type === 'product');
    if (party && traded) return true;
    if (tree.relation(child).startsWith('acl') && /^(?:import|make|come|produce|ship|enter)$/.test(tree.lemma(child)))
      return true;
  }
  return false;
}
