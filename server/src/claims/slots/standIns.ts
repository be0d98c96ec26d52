import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { MEASURE_NOUNS } from '../frames/nouns.ts';
import { predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { RateDraft } from './rateDraft.ts';

/**
 * Whether a node stands for the tariff told of before it: "the duty on tin is 5 percent, that on zinc 8 percent", "the one on zinc", "that of Peru",
 * "and Peru's is 6 percent".
 */
export function isStandIn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const pronoun =
    (/^th(?:at|ose)$/.test(tree.lower(node)) && /^(?:PRON|DET)$/.test(tree.upos(node))) ||
    (/^ones?$/.test(tree.lower(node)) && childrenBy(tree, node, 'det').some(word => tree.lower(word) === 'the'));
  if (!(pronoun ? isNarrowed(reading, node) : isOwner(reading, node))) return false;
  for (let at = node - 1; at >= 0; at--)
    if (MEASURE_NOUNS.has(tree.lemma(at)) || (tree.lemma(at) === 'tax' && isOfTrade(tree, at))) return true;
  return reading.afterTariff;
}

/** "export taxes on tin": no other tax. */
const isOfTrade = (tree: Tree, tax: number): boolean =>
  childrenBy(tree, tax, 'compound', 'amod').some(word => /^(?:export|import)$/.test(tree.lower(word)));

/** "a duty on exports of tin, and that on zinc": an export duty, too. */
export function isOneOfExports(reading: Reading, measure: number, earlier: Iterable<RateDraft>): boolean {
  if (measure < 0 || !isStandIn(reading, measure)) return false;
  const before = [...earlier].at(-1);
  return (
    before !== undefined &&
    (before.exportDuty ||
      (!before.bears &&
        before.load.destination === undefined &&
        before.load.nodes.some(node => reading.tree.lemma(node) === 'export')))
  );
}

/** "that on zinc", "that for zinc", "that of Peru", "those from Peru", "those imposed in May" */
const isNarrowed = (reading: Reading, node: number): boolean =>
  childrenBy(reading.tree, node, 'acl').some(verb => predicateAt(reading.tree, verb)?.frame.act === 'impose') ||
  childrenBy(reading.tree, node, 'nmod').some(child => {
    const by = marker(reading.tree, child);
    const goods = reading.mentionsAt(child).some(({ type }) => type === 'product');
    return by === 'on' || (by === 'for' && goods) || (/^(?:of|from)$/.test(by) && reading.partyAt(child) !== undefined);
  });

/** "Peru's is 6 percent": whose it is, without the noun. */
export const isOwner = (reading: Reading, node: number): boolean =>
  /^(?:nsubj|nsubj:pass|obl)$/.test(reading.tree.relation(node)) &&
  childrenBy(reading.tree, node, 'case').some(word => /^['’](?:s|)$/.test(reading.tree.lower(word))) &&
  (reading.partyAt(node) !== undefined || isSeatWithFigure(reading, node));

/** "Canberra's is 6 percent": of a capital, which owns much else. */
const isSeatWithFigure = (reading: Reading, node: number): boolean =>
  reading.seatOf(reading.tree.form(node)) !== undefined && /^(?:is|was|stands)$/.test(reading.tree.lower(node + 2));

/**
 * "Peru charges 9 percent on tin, Chile 6 percent", "and Chile at 6 percent": a country that stands beside its figure where the verb is left out does what the subject does,
 * where the first clause names no other country that it could be one of; "and Chile a 6 percent one" has an object of its own.
 */
export function doesAlike(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const figure = tree.relation(node) === 'orphan' ? tree.head(node) : -1;
  const verb = figure >= 0 ? verbAbove(tree, figure) : tree.relation(node) === 'conj' ? tree.head(node) : -1;
  const predicate = verb < 0 || tree.upos(verb) !== 'VERB' ? undefined : predicateAt(tree, verb);
  if (!predicate || !reading.partyAt(node)) return false;
  const subject = childrenBy(tree, verb, 'nsubj').find(child => reading.partyAt(child));
  if (subject === undefined || roleOf(tree, predicate, subject) !== 'imposer') return false;
  if (figure >= 0 && /^an?$/.test(tree.lower(node + 1))) return true;
  // "Peru has set duties: Chile 5 percent, Fiji 8 percent": in a list behind a colon stand those on whom they are.
  for (let at = verb + 1; at < node; at++)
    if (tree.lower(at) === ':' || (reading.partyAt(at) && tree.relation(at) !== 'orphan')) return false;
  return true;
}

/** The verb of the clause in which a figure stands, by what it is joined to; -1 for none. */
function verbAbove(tree: Tree, figure: number): number {
  if (tree.relation(figure) !== 'conj' && tree.relation(tree.head(figure)) !== 'conj') return -1;
  let at = tree.head(figure);
  for (let left = tree.size; at >= 0 && left > 0 && tree.upos(at) !== 'VERB'; left--) at = tree.head(at);
  return at;
}
