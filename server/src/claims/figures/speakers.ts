import { childrenBy, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { SAYING } from '../attribution.ts';
import type { Names, Who } from './names.ts';

export const SPEAKING = /^(?:we|our|us)$/;

/** For whom "we" and "our" stand: whoever speaks, in the subject of a clause above or of a verb of saying. */
export function speakerOf(names: Names, node: number): Who | undefined {
  const { tree } = names;
  for (let verb = clauseVerb(tree, clauseVerb(tree, node)); verb >= 0; verb = clauseVerb(tree, verb)) {
    const who = spokenFor(names, childrenBy(tree, verb, 'nsubj')[0] ?? -1);
    if (who) return { id: who, how: 'carried' };
  }
  // "We collected it at the border," said the Nigerian customs chief, whatever the tree makes the root.
  for (let i = 0; i < tree.size; i++) {
    if (!SAYING.has(tree.lemma(i))) continue;
    const who = spokenFor(names, childrenBy(tree, i, 'nsubj')[0] ?? phraseBefore(tree, i));
    if (who) return { id: who, how: 'carried' };
  }
  return undefined;
}

/** For whom somebody speaks: "the head of Vietnam's customs authority", "Jens Vogel, chief executive of Brandt Motors". */
function spokenFor(names: Names, node: number): string | undefined {
  const { tree } = names;
  for (const at of node < 0 ? [] : [node, ...childrenBy(tree, node, 'appos')]) {
    // "Our members should note" does not say whose they are.
    if (subtree(tree, at).some(i => SPEAKING.test(tree.lower(i)))) continue;
    const of = childrenBy(tree, at, 'nmod').filter(i => BY.test(marker(tree, i)));
    const who =
      names.partyAt(at) ??
      names.ownerOf(at, BY)?.id ??
      of.map(i => names.ownerOf(i, /^$/)?.id ?? names.nameAt(i)?.id).find(id => id);
    if (who) return who;
  }
  return undefined;
}
const BY = /^(?:of|at|for)$/;

/** The head of the phrase right before a verb and behind the end of a quotation, whatever the parser hangs it on; -1 for none. */
function phraseBefore(tree: Tree, verb: number): number {
  let quote = verb - 1;
  while (quote >= 0 && !/^["”’']$/.test(tree.lower(quote))) quote--;
  if (quote < 0 || quote === verb - 1) return -1;
  let at = verb - 1;
  while (tree.head(at) > quote && tree.head(at) < verb) at = tree.head(at);
  return at;
}
