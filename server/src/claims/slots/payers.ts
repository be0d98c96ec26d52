import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { BUYERS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { type Actor, namedAt, partyActor } from './actor.ts';
import { bringingIn, comesFromAbroad } from './flowsTold.ts';
import type { RateSite } from './rateSite.ts';

/** "pay Kenya a duty": who is paid it; "pay a duty to do business with Kenya": with whom. */
export function payee(reading: Reading, { chain, measure }: RateSite): Actor[] {
  const { tree } = reading;
  const step = chain[0];
  if (step?.predicate?.frame.act !== 'bear') return [];
  const aims = [step.node, measure]
    .flatMap(at => (at < 0 ? [] : childrenBy(tree, at, 'advcl', 'acl', 'xcomp')))
    .filter(verb => marker(tree, verb) === 'to' && TRADING.has(tree.lemma(verb)));
  const partners = aims
    .flatMap(verb => [verb, ...childrenBy(tree, verb, 'obj')])
    .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
    .filter(child => /^(?:with|to|into|in)$/.test(marker(tree, child)));
  for (const child of [...childrenBy(tree, step.node, 'iobj'), ...partners]) {
    const found = namedAt(reading, child);
    if (found) return [found];
  }
  return [];
}
const TRADING = wordSet('trade do deal sell ship export');

/**
 * "importers in Kenya pay a duty", "Kenyan importers", "mills in Kenya pay a duty on imports", "bakers … on imported flour", "Kenyan mills pay a duty when they import tin": who buys
 * what comes in pays the duty of his own country.
 */
export function buyers(reading: Reading, { chain: [step], measure, node }: RateSite): Actor[] {
  const { tree } = reading;
  if (!step) return [];
  // "importers in Kenya must find 5 percent"
  const finds = measure < 0 && isBuyer(tree, subjectOf(tree, step.node));
  if (step.predicate?.frame.act !== 'bear' && !finds) return [];
  // "Tin costs Kenyan importers 5 percent in duty"
  const [buyer = subjectOf(tree, step.node)] = childrenBy(tree, step.node, 'obj').filter(child => isBuyer(tree, child));
  const imports = childrenBy(tree, measure < 0 ? node : measure, 'nmod').filter(child => marker(tree, child) === 'on');
  const buys =
    isBuyer(tree, buyer) ||
    imports.some(child => BOUGHT.has(tree.lemma(child)) || comesFromAbroad(tree, child)) ||
    bringingIn(tree, step.node).length > 0;
  if (buyer < 0 || !buys) return [];
  for (const child of childrenBy(tree, buyer, 'amod', 'compound', 'nmod:desc', 'nmod')) {
    const found = /^(?:in)?$/.test(marker(tree, child)) ? partyActor(reading, child) : undefined;
    if (found) return [found];
  }
  return [];
}
const isBuyer = (tree: Tree, node: number): boolean => BUYERS.has(tree.lemma(node));
const BOUGHT = wordSet('import purchase');
