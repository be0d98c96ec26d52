import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isCopular } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import { looksLikeLoad, phrasesOn } from './loadHeads.ts';
import type { RateSite } from './rateSite.ts';

/** What a rate falls on where neither it nor its tariff has a phrase of its own, but what is said of the two: the heads of the phrases. */
export function toldBeside(reading: Reading, { node, measure, chain }: RateSite, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  const paid = measure < 0 ? [] : onWhatPaid(tree, measure);
  if (paid.length > 0) return paid;
  // "The duty, 5 percent, is on Chilean tin"
  const told = measure >= 0 && tree.relation(measure) === 'nsubj' ? tree.head(measure) : -1;
  if (told >= 0 && told !== node && isCopular(tree, told) && /^(?:on|for|against)$/.test(marker(tree, told)))
    if (looksLikeLoad(reading, told)) return [told];
  const joined = measure < 0 || !reading.percentAt(node) ? [] : onWhatItDoes(reading, measure, stops);
  if (joined.length > 0) return joined;
  // "What Peru collects on tin is 5 percent", "was set at 5 percent"
  const taken = whatIsTaken(tree, node, chain[0]?.node ?? -1);
  return taken < 0 ? [] : phrasesOn(reading, taken, stops);
}

/** "The duty is 5 percent and covers only Chilean tin", "comes to 5 percent and applies to tin": what its tariff does besides. */
function onWhatItDoes({ tree }: Reading, measure: number, stops: ReadonlySet<number>): number[] {
  const height = /^nsubj/.test(tree.relation(measure)) ? tree.head(measure) : -1;
  if (height < 0) return [];
  return childrenBy(tree, height, 'conj')
    .filter(verb => FALLING.has(tree.lemma(verb)) && childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0)
    .flatMap(verb => childrenBy(tree, verb, 'obj', 'obl'))
    .filter(child => !stops.has(child) && /^(?:on|to|upon|against|)$/.test(marker(tree, child)));
}
/** What a tariff does to what bears it. */
const FALLING = wordSet('apply extend cover hit touch affect fall target strike concern');

/** The "what" of a clause that stands for the tariff of a figure, as the subject of the figure or of its verb; -1 for none. */
const whatIsTaken = (tree: Tree, ...nodes: readonly number[]): number =>
  nodes
    .filter(node => node >= 0)
    .flatMap(node => childrenBy(tree, node, 'nsubj', 'nsubj:pass'))
    .find(subject => tree.lower(subject) === 'what') ?? -1;

/** "pay $8 on every $100 of Chilean tin, a duty of 8 percent": of which goods a sum is paid that is told of again as a tariff. */
function onWhatPaid(tree: Tree, tariff: number): number[] {
  if (!/^(?:appos|parataxis)$/.test(tree.relation(tariff))) return [];
  const above = tree.head(tariff);
  const verb = tree.upos(above) === 'VERB' ? above : tree.head(above);
  if (verb < 0 || !/^(?:pay|owe)$/.test(tree.lemma(verb))) return [];
  return [verb, above]
    .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
    .filter(child => /^(?:on|for)$/.test(marker(tree, child)) && /\d/.test(tree.form(child)))
    .flatMap(child => childrenBy(tree, child, 'nmod').filter(goods => marker(tree, goods) === 'of'));
}
