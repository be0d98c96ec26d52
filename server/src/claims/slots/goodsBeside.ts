import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { type Load, NO_LOAD } from './load.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Tariffs will fall on cotton (from 10 to 5%), cereals (from 16 to 13%) and tea (from 20 to 12%)", "a duty on tobacco of 50%, cement as 15%": in a
 * row of goods each with its figures, where trees lose who stands with whom, those that stand right before a figure are its own. Undefined
 * where nothing but joining words stands between the figure and the one before.
 */
export function goodsBeside(reading: Reading, { node }: RateSite, load: Load): Load | undefined {
  const { tree } = reading;
  const end = lastBefore(reading, node);
  if (end < 0) return undefined;
  let first = end;
  while (first > 0 && isInRow(reading, first - 1)) first--;
  while (first < end && isJoint(reading, first)) first++;
  const figure = figureBefore(reading, first);
  // The first of a row is read off its tree, and what stands behind a preposition, too.
  if (figure < 0 || !isJoint(reading, first - 1) || load.nodes.some(at => at > figure && at < first)) return undefined;
  const named = [];
  for (let at = first; at <= end; at++) {
    const found = reading.mentionsAt(at);
    if (found.some(({ type }) => type !== 'product')) return undefined;
    named.push(...found);
  }
  const goods = named.flatMap(mention => (mention.type === 'product' ? [mention] : []));
  // "Volvo (8%), Scania (9%)" are firms.
  if (goods.length === 0 && tree.upos(end) === 'PROPN') return undefined;
  return {
    ...NO_LOAD,
    origins: load.origins,
    owners: load.owners,
    universal: load.universal,
    imported: load.imported,
    products: [...new Set(goods.map(({ entity }) => entity.id))],
    unnamed: goods.length === 0,
    inRow: true,
    unlisted: goods.length === 0 ? [tree.lemma(end)] : [],
    mentions: [...load.mentions.filter(({ type }) => type !== 'product'), ...goods],
    nodes: [end],
  };
}

/** The last word of what stands before a figure, over the words that lead to it and the other end of its change; -1 where that is no noun. */
function lastBefore(reading: Reading, node: number): number {
  const { tree } = reading;
  let led = false;
  for (let at = node - 1; at > 0; at--) {
    const lower = tree.lower(at);
    if (LEADING.has(lower)) led = true;
    else if (reading.percentAt(at) && led && /^(?:to|from)$/.test(marker(tree, at) || 'from')) continue;
    else return led && /^(?:NOUN|PROPN)$/.test(tree.upos(at)) ? at : -1;
  }
  return -1;
}
const LEADING = wordSet('from to as ( : at by');

const isJoint = ({ tree }: Reading, at: number): boolean =>
  /^(?:CCONJ|SCONJ)$/.test(tree.upos(at)) || /^[,;:)]$/.test(tree.lower(at));

const isInRow = (reading: Reading, at: number): boolean =>
  !reading.percentAt(at) &&
  (/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(reading.tree.upos(at)) || /^[,/-]$/.test(reading.tree.lower(at)));

function figureBefore(reading: Reading, from: number): number {
  for (let at = from - 1; at >= 0; at--) if (reading.percentAt(at)) return at;
  return -1;
}
