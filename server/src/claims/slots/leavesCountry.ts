import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';

const OUTGOING = wordSet('exported outgoing outbound');
const SENDING = wordSet('ship sell send export take move carry truck haul bring transport go head travel');
/** "tea brought in from abroad" */
export const isFromAbroad = (tree: Tree, node: number): boolean =>
  ABROAD.has(tree.lower(node)) && tree.lower(node - 1) === 'from';
const ABROAD = wordSet('abroad overseas');
/** What goods leave that go abroad. */
const HOME = wordSet('country port border shore territory soil nation');

/** Whether goods are told of that leave a country, and which that is where it is named. */
export interface Leaving {
  readonly from: string | undefined;
}

/**
 * Whether a tariff falls on what leaves the country, though nothing calls it an export duty: "a charge on exported logs", "a duty on hides sold
 * abroad", "rice bears 20 percent when it leaves India", "charges exporters of tin 5 percent".
 */
export function leavingOf(reading: Reading, { chain, measure, node }: RateSite, load: Load): Leaving | undefined {
  const { tree } = reading;
  // "our exported tin" is taxed by others as well.
  if (load.destination !== undefined || load.ours || load.pronoun >= 0) return undefined;
  for (const head of load.nodes)
    if (childrenBy(tree, head, 'amod').some(word => OUTGOING.has(tree.lower(word)))) return { from: undefined };
  const told = [...load.nodes, measure, node].filter(at => at >= 0).flatMap(at => clausesBelow(tree, at));
  const meanwhile = chain.flatMap(step => childrenBy(tree, step.node, 'advcl'));
  for (const verb of [...told, ...meanwhile]) {
    const found = leavesBy(reading, verb);
    if (found) return found;
  }
  const [step] = chain;
  const charged =
    step?.predicate?.frame.act === 'impose' &&
    load.origins.length === 0 &&
    childrenBy(tree, step.node, 'obj', 'iobj').some(
      child => tree.lemma(child) === 'exporter' && childrenBy(tree, child, 'nmod:poss', 'amod').length === 0,
    );
  return charged ? { from: undefined } : undefined;
}

function leavesBy(reading: Reading, verb: number): Leaving | undefined {
  const { tree } = reading;
  if (tree.lemma(verb) === 'leave') {
    const [left] = childrenBy(tree, verb, 'obj');
    const party = left === undefined ? undefined : reading.partyAt(left)?.party;
    return party !== undefined || (left !== undefined && HOME.has(tree.lemma(left))) ? { from: party } : undefined;
  }
  if (!SENDING.has(tree.lemma(verb))) return undefined;
  const abroad = tree.children(verb).some(child => ABROAD.has(tree.lower(child)) && !isFromAbroad(tree, child));
  const out = childrenBy(tree, verb, 'obl').find(child => marker(tree, child) === 'out of');
  const party = out === undefined ? undefined : reading.partyAt(out)?.party;
  const home = out !== undefined && HOME.has(tree.lemma(out));
  return abroad || home || party !== undefined ? { from: party } : undefined;
}
