import { COLLECTIONS, FIRMS, GENERIC } from '../frames/nouns.ts';
import { isPercent, type Reading } from '../reading.ts';
import type { Load } from '../slots/load.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { readLoad } from '../slots/readLoad.ts';
import { isPeoples } from '../slots/readNoun.ts';
import type { Discourse } from './rank/discourse.ts';

/** How many sentences back goods are told of to which "those products" point; a pronoun points to the one before. */
const REACH = 2;

/**
 * "named 40 Chilean goods. These products would bear 5 percent", "goods worth $3 billion … the items": goods, told of before as a number or an amount of which
 * not all have a name, to which a word for goods in general or a pronoun points; undefined where it points to none.
 */
export function partMeant({ load, reading }: RateDraft, { readingAt }: Discourse): Load | undefined {
  const [head] = load.nodes;
  if (head === undefined || !load.anaphoric || load.products.length > 0) return undefined;
  const isPronoun = reading.tree.upos(head) === 'PRON';
  if (!isPronoun && !isGeneral(reading, head)) return undefined;
  const { index } = reading.view;
  for (let at = index; at >= index - (isPronoun ? 1 : REACH); at--) {
    const told = at === index ? reading : readingAt(at);
    if (!told) continue;
    const heads = generalGoods(told, at === index ? head : told.tree.size);
    if (isPronoun && (heads.length > 1 || tellsOfOthers(told))) return undefined;
    const last = heads.at(-1);
    if (last === undefined) {
      if (told.view.marks.some(({ mention }) => mention.type === 'product')) return undefined;
      continue;
    }
    const meant = readLoad(told, [wholeOf(told, last)], figuresOf(told));
    return meant.part ? meant : undefined;
  }
  return undefined;
}

const isGeneral = ({ tree }: Reading, node: number): boolean =>
  tree.upos(node) === 'NOUN' && GENERIC.has(tree.lemma(node).split(' ').at(-1) ?? '');

/** The nouns of goods in general before a node, no part of a larger name, none of which points back itself. */
const generalGoods = (reading: Reading, before: number): number[] =>
  [...Array(before).keys()].filter(
    node =>
      isGeneral(reading, node) &&
      reading.tree.relation(node) !== 'compound' &&
      !reading.tree.children(node).some(child => /^th(?:is|at|ese|ose)$/.test(reading.tree.lower(child))),
  );

/** "a list of Chilean goods", "$3 billion worth of imports": what says how much of the goods is meant stands above them. */
function wholeOf(reading: Reading, node: number): number {
  const { tree } = reading;
  let top = node;
  for (let at = tree.head(top); at >= 0 && tree.relation(top) === 'nmod'; at = tree.head(top)) {
    const amount = reading.mentionsAt(at).some(({ type }) => type === 'quantity');
    if (!amount && !COLLECTIONS.has(tree.lemma(at)) && tree.lemma(at) !== 'worth') break;
    top = at;
  }
  return top;
}

/** Whether a sentence tells of countries or firms, whom a pronoun may mean as well. */
function tellsOfOthers({ tree }: Reading): boolean {
  for (let node = 0; node < tree.size; node++)
    if (isPeoples(tree, node) || FIRMS.has(tree.lemma(node).split(' ').at(-1) ?? '')) return true;
  return false;
}

function figuresOf(reading: Reading): Set<number> {
  const { view, tree } = reading;
  const figures = new Set<number>();
  for (const { mention } of view.marks) if (isPercent(mention)) figures.add(reading.nodeOf(mention));
  for (let node = 0; node < tree.size; node++) if (isMeasureNoun(reading, node)) figures.add(node);
  return figures;
}
