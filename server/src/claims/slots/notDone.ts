import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isCopular } from '../frames/chain.ts';
import { moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';

/** "a 5 percent duty, which we are not doing", "a 5 percent duty is something we would never do", "rather than 5 percent": what is said not to be done. */
export function isNotDone(tree: Tree, { node, measure, chain: [step] }: RateSite): boolean {
  if (isRatherThan(tree, node) || isRatherThan(tree, measure)) return true;
  // "enters free instead of paying 5 percent"
  if (step && /^(?:instead of|rather than)$/.test(marker(tree, step.node)) && tree.xpos(step.node) === 'VBG')
    return true;
  const nouns = [node, measure].filter(at => at >= 0);
  const over = nouns.map(at => tree.head(at)).filter(at => at >= 0 && tree.upos(at) === 'NOUN');
  const said = step && isCopular(tree, step.node) ? [step.node] : [];
  return [...nouns, ...over, ...said].some(at =>
    childrenBy(tree, at, 'acl:relcl').some(verb => tree.lemma(verb) === 'do' && moodOf(tree, verb) === 'not'),
  );
}

/** Whether "rather than" stands before a node and its determiner: "8 percent rather than 20 percent". */
function isRatherThan(tree: Tree, node: number): boolean {
  let at = node - 1;
  while (at > 0 && tree.lower(at) !== 'than' && tree.head(at) === node) at--;
  return at > 0 && tree.lower(at) === 'than' && tree.lower(at - 1) === 'rather';
}

/** "no longer 5 percent but 3 percent", "but only one of 3 percent": what takes its place, whatever the tree makes of it. */
export function takesItsPlace(tree: Tree, figure: number): boolean {
  let at = figure - 1;
  while (at > 0 && BEFORE_FIGURE.has(tree.lower(at))) at--;
  return at > 0 && tree.lower(at) === 'but';
}
const BEFORE_FIGURE = wordSet('one of a an at with only just to');
