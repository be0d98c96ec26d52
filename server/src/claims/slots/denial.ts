import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';

/**
 * Whether what a predicate tells is denied: by itself ("shall not exceed"), of its subject ("no product pays more than"), or by what opens the
 * clause and turns its verb round ("In no case shall the duty exceed", "Nowhere does it exceed").
 */
export const isDenied = (tree: Tree, node: number): boolean =>
  negated(tree, node) || hasNoSubject(tree, node) || isTurnedRound(tree, node);

const hasNoSubject = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'nsubj', 'nsubj:pass').some(
    subject =>
      /^(?:none|nobody|nothing|neither)$/.test(tree.lower(subject)) ||
      childrenBy(tree, subject, 'det').some(word => tree.lower(word) === 'no' && !isBehindPreposition(tree, word)),
  );

/** The parser loses whose such an opening is more often than not; that an auxiliary follows it before its subject is sure. */
function isTurnedRound(tree: Tree, node: number): boolean {
  let opened = false;
  for (let i = 0; i < node; i++) {
    const word = tree.lower(i);
    const turned = opened && AUXILIARIES.test(word);
    if (turned && i + 1 < tree.size && !/^(?:VERB|AUX|PART|ADV)$/.test(tree.upos(i + 1))) return true;
    if (/^(?:never|nowhere)$/.test(word) || (word === 'no' && isBehindPreposition(tree, i))) opened = true;
    else if (tree.upos(i) === 'VERB' || tree.lower(i) === ';') opened = false;
  }
  return false;
}
const AUXILIARIES = /^(?:shall|may|will|can|could|would|should|must|does|do|did|is|are|was|were|has|have)$/;

const isBehindPreposition = (tree: Tree, i: number): boolean =>
  i > 0 && /^(?:in|under|at|on|by|for|with)$/.test(tree.lower(i - 1));
