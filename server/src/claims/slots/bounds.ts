import type { FigureValue } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import { CEILINGS, FLOORS } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isDenied } from './denial.ts';
import type { RateSite } from './rateSite.ts';

/** Comparatives, by the side of the figure on which they leave the rate. */
const ABOVE = new Set([
  'further',
  'farther',
  'high',
  'higher',
  'more',
  'great',
  'greater',
  'much',
  'large',
  'larger',
  'over',
  'above',
]);
const BELOW = new Set(['low', 'lower', 'less', 'few', 'fewer', 'small', 'smaller', 'under', 'below']);

/**
 * The value of a rate with the bound that the sentence gives it beyond the words right at the figure, which its mention has read: "no higher
 * than 6 percent", "shall not exceed 7 percent", "no less than 8 percent".
 *
 * @param atLeast the line above says so of all its items
 */
export function boundedValue(
  reading: Reading,
  { mention, node, measure, chain }: Pick<RateSite, 'mention' | 'node' | 'measure' | 'chain'>,
  atLeast = false,
): FigureValue {
  const { value } = mention;
  if (value.number === null || value.qualifier === 'range') return value;
  if (atLeast && value.qualifier === 'exact') return bound(value, 'below', true);
  return boundOf(reading, { node, measure, chain, value: exactly(value) });
}

/** A rate is as exact as it is written, though the same figure may stand for a share that was rounded. */
export const exactly = (value: FigureValue): FigureValue =>
  value.qualifier === 'exact' ? { ...value, low: value.number, high: value.number } : value;

function boundOf(
  reading: Reading,
  { node, measure, chain, value }: Pick<RateSite, 'node' | 'measure' | 'chain'> & { readonly value: FigureValue },
): FigureValue {
  const { tree } = reading;
  const above = tree.head(node);
  // "no higher than 6 percent"
  if (above >= 0 && marker(tree, node) === 'than') {
    const side = sideOf(tree.lower(above));
    if (side) return bound(value, side, isDenied(tree, above) || tree.lower(above - 1) === 'no');
  }
  for (const child of childrenBy(tree, node, 'advmod', 'amod')) {
    const side = sideOf(tree.lower(child));
    const denied = negated(tree, child) || tree.lower(child - 1 >= 0 ? child - 1 : child) === 'no';
    if (side && denied) return bound(value, side, true);
  }
  // "a minimum duty of 6 percent"
  const limits = measure < 0 ? [] : childrenBy(tree, measure, 'amod', 'compound').map(child => tree.lower(child));
  if (limits.includes('maximum')) return bound(value, 'above', true);
  if (limits.includes('minimum')) return bound(value, 'below', true);
  // "the ceiling for the duty is 6 percent"
  for (const subject of childrenBy(tree, node, 'cop').length > 0 ? childrenBy(tree, node, 'nsubj') : []) {
    if (CEILINGS.has(tree.lemma(subject))) return bound(value, 'above', true);
    if (FLOORS.has(tree.lemma(subject))) return bound(value, 'below', true);
  }
  // "6 percent and upward"
  const ends = node + 3 >= tree.size || !/^(?:NOUN|PROPN|DET|ADP|PRON|NUM|ADJ|PART)$/.test(tree.upos(node + 3));
  if (ends && /^(?:and|or) (?:up|upwards?|above)$/.test(`${tree.lower(node + 1)} ${tree.lower(node + 2)}`))
    return bound(value, 'below', true);
  // "6 percent or greater"
  const more = tree.lower(node + 1) === 'or' ? sideOf(tree.lower(node + 2)) : undefined;
  if (more && tree.lower(node + 3) !== 'than') return bound(value, more === 'above' ? 'below' : 'above', true);
  // "equal to or greater than 6 percent"
  const [than] = childrenBy(tree, node, 'advmod').filter(child => tree.lower(child + 1) === 'than');
  const reach = than === undefined || tree.lower(than - 1) !== 'or' ? undefined : sideOf(tree.lower(than));
  if (reach) return bound(value, reach === 'above' ? 'below' : 'above', true);
  const verb = chain[0]?.node ?? -1;
  const last = lastSaid(tree, node);
  if (last) return bound(value, last, true);
  const peak = verb >= 0 && tree.head(node) === verb ? ENDS.get(tree.lemma(verb)) : undefined;
  if (peak && isParticle(tree, verb + 1)) return tree.lower(verb).endsWith('ed') ? value : bound(value, peak, true);
  // "never pays more than 6 percent", "must not go below 6 percent", "no tea will face a duty of more than 6 percent"
  const open = value.qualifier === 'more-than' ? 'above' : value.qualifier === 'less-than' ? 'below' : undefined;
  if (open && (isDenied(tree, verb >= 0 ? verb : node) || isNotBeyond(tree, node))) return bound(value, open, true);
  if (verb >= 0 && tree.head(node) === verb && CAPPING.has(tree.lemma(verb))) return bound(value, 'above', true);
  // "a ceiling of 6 percent", "a 6 percent ceiling"; who raises it to that has it.
  if (
    above >= 0 &&
    !isReached(tree, above) &&
    (marker(tree, node) === 'of' || /^(?:compound|nummod|amod|nmod:desc)$/.test(tree.relation(node))) &&
    tree.upos(above) === 'NOUN'
  ) {
    if (CEILINGS.has(tree.lemma(above))) return bound(value, 'above', true);
    if (FLOORS.has(tree.lemma(above))) return bound(value, 'below', true);
  }
  if (
    verb >= 0 &&
    tree.head(node) === verb &&
    !isItself(tree, node) &&
    (EXCEEDING.has(tree.lemma(verb)) || isBeyond(tree, node))
  )
    return bound(value, 'above', isDenied(tree, verb));
  if (isStart(reading, node, verb)) return bound(value, 'below', true);
  // "at no time will the duties top 6 percent": the parser takes the verb for what stands before a figure.
  if (measure >= 0 && tree.lower(node - 1) === 'top' && tree.upos(node - 1) !== 'VERB' && tree.lower(node + 1) !== 'of')
    return bound(value, 'above', isDenied(tree, node));
  // "may never fall below 6 percent"
  if (verb >= 0 && tree.head(node) === verb && /^(?:below|under)$/.test(tree.lower(node - 1)))
    return bound(value, 'below', isDenied(tree, verb));
  return value;
}

/** "the 12 percent exceeds its bound rate", "exceeds the 9 percent to which it agreed": a rate by itself. */
const isItself = (tree: Tree, node: number): boolean =>
  tree.relation(node).startsWith('nsubj') || childrenBy(tree, node, 'acl:relcl').length > 0;

/** "not a penny over 12 percent", "never above 12 percent", "no lower than 12 percent" */
function isNotBeyond(tree: Tree, node: number): boolean {
  let at = node - (tree.lower(node - 1) === 'than' ? 3 : 2);
  if (tree.lower(node - 1) === 'than' && tree.lower(at) === 'no') return true;
  if (/^(?:penny|cent|fraction|hair|whit|jot|point)$/.test(tree.lower(at)) && /^(?:a|one)$/.test(tree.lower(at - 1)))
    at -= 2;
  return at >= 0 && /^(?:not|never)$/.test(tree.lower(at));
}

/** "The duty starts at 6 percent": the least of a scale, unless a day says when it does, or a later figure whither it goes. */
function isStart(reading: Reading, node: number, verb: number): boolean {
  const { tree } = reading;
  if (verb < 0 || tree.head(node) !== verb || marker(tree, node) !== 'at') return false;
  if (!/^(?:start|begin)$/.test(tree.lemma(verb)) || !/^VB[ZP]$/.test(tree.xpos(verb))) return false;
  if (tree.children(verb).some(child => reading.dateAt(child) || tree.relation(child) === 'aux')) return false;
  for (let at = node + 1; at < tree.size; at++) if (reading.percentAt(at)) return false;
  return true;
}

/** "raised to the 15 percent ceiling" */
const isReached = (tree: Tree, node: number): boolean =>
  marker(tree, node) === 'to' && tree.head(node) >= 0 && predicateAt(tree, tree.head(node))?.frame.act === 'change';

/** "go above 6 percent": the parser takes the preposition for an adverb, and so does the reader of the figure. */
const isBeyond = (tree: Tree, node: number): boolean =>
  node > 0 &&
  /^(?:above|over|beyond)$/.test(tree.lower(node - 1)) &&
  // "hand over 6 percent"
  !(tree.lower(node - 1) === 'over' && /^(?:hand|fork|turn)$/.test(tree.lemma(node - 2)));

/** "5 percent at most", "5 percent at the least": right behind the figure. */
function lastSaid(tree: Tree, node: number): 'above' | 'below' | undefined {
  if (tree.lower(node + 1) !== 'at') return undefined;
  let at = node + 2;
  while (/^(?:the|very|absolute)$/.test(tree.lower(at))) at++;
  const word = tree.lower(at);
  return /^(?:most|maximum)$/.test(word) ? 'above' : /^(?:least|minimum)$/.test(word) ? 'below' : undefined;
}

/** "tops out at", "bottoms out at": verbs by whose particle a rate goes no further, by the side that it leaves out; what has peaked was so high. */
const ENDS: ReadonlyMap<string, 'above' | 'below'> = new Map([
  ['top', 'above'],
  ['max', 'above'],
  ['maxe', 'above'],
  ['peak', 'above'],
  ['bottom', 'below'],
]);
const isParticle = (tree: Tree, node: number): boolean => node < tree.size && /^(?:out|at)$/.test(tree.lower(node));

const EXCEEDING = new Set(['exceed', 'surpass', 'top']);
const CAPPING = new Set(['cap', 'limit']);

const sideOf = (word: string): 'above' | 'below' | undefined =>
  ABOVE.has(word) ? 'above' : BELOW.has(word) ? 'below' : undefined;

function bound(value: FigureValue, side: 'above' | 'below', denied: boolean): FigureValue {
  const { number } = value;
  if (side === 'above')
    return denied
      ? { ...value, qualifier: 'at-most', low: null, high: number }
      : { ...value, qualifier: 'more-than', low: number, high: null };
  return denied
    ? { ...value, qualifier: 'at-least', low: number, high: null }
    : { ...value, qualifier: 'less-than', low: null, high: number };
}
