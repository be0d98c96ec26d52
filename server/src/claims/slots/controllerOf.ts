import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { GENERIC } from '../frames/nouns.ts';
import type { Predicate } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { measureIn } from './measureNoun.ts';

/** Who bears a tariff by a clause without a subject: the subject of the verb above, whatever tariff is that verb's object; -1 for none. */
export function controllerOf(reading: Reading, { node, frame }: Predicate): number {
  const { tree } = reading;
  const relation = tree.relation(node);
  // "will have to absorb the duty"
  const complement = relation === 'xcomp' && (frame.act === 'oppose' || mustBear(tree, node) || isLasting(tree, node));
  if (relation !== 'advcl' && !complement && tree.lemma(node) !== 'expect') return -1;
  // "told Kenya to expect a duty"
  if (tree.lemma(node) === 'expect' && relation === 'xcomp')
    return childrenBy(tree, tree.head(node), 'iobj', 'obj').find(at => at < node) ?? -1;
  // "will pick goods of Peru to receive a lower duty"
  const picked =
    marker(tree, node) === 'to'
      ? childrenBy(tree, tree.head(node), 'obj').find(at => areGoods(reading, at))
      : undefined;
  if (picked !== undefined && picked < node) return picked;
  const subject = subjectOf(tree, node);
  return subject >= 0 && measureIn(reading, subject) >= 0 ? subjectOf(tree, tree.head(node)) : subject;
}

export const mustBear = (tree: Tree, node: number): boolean =>
  SUFFERING.has(tree.lemma(node)) &&
  /^(?:have|force|oblige|compel|continue|go|begin|start|expect|need|agree)$/.test(tree.lemma(tree.head(node))) &&
  /^(?:without)?$/.test(marker(tree, tree.head(node)));

/** "remains subject to a duty", "wants to secure a lower one": of the subject of the verb above. */
const isLasting = (tree: Tree, node: number): boolean =>
  tree.upos(node) === 'ADJ' || /^(?:secure|win|obtain|clinch)$/.test(tree.lemma(node));

/** Verbs of those who bear a tariff and of nobody else; who wants to see one may be whose it is. */
const SUFFERING = new Set(
  'face pay bear incur suffer owe endure absorb shoulder swallow stomach weather eat cope contend grapple live confront'.split(
    ' ',
  ),
);

/** Goods by name, in general or by their number. */
export const areGoods = (reading: Reading, node: number): boolean =>
  GENERIC.has(reading.tree.lemma(node)) ||
  reading.tree.upos(node) === 'NUM' ||
  reading.mentionsAt(node).some(({ type }) => type === 'product' || type === 'quantity');
