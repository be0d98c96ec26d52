import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { auxiliaries } from '../../syntax/verbs.ts';
import { predicateAt } from '../frames/readFrame.ts';

/**
 * Whether a verb tells of what will be only on a condition that is no clause but a phrase ("absent a deal", "in the event of a strike", "in a
 * no-deal scenario") or what will be instead of something else ("must yield, or will pay").
 */
export const isProvided = (tree: Tree, verb: number): boolean =>
  isInstead(tree, verb) || (isAhead(tree, verb) && hasPhrase(tree, verb));
const isAhead = (tree: Tree, verb: number): boolean => auxiliaries(tree, verb).some(word => AHEAD.has(word));
const AHEAD = wordSet("will 'll wo would 'd could may might");

/** "Chile must cut its output or face a duty", "must yield, or its steel will bear one"; "abolishes the duty or lowers it" does either. */
function isInstead(tree: Tree, verb: number): boolean {
  if (!/^(?:conj|advcl|parataxis)$/.test(tree.relation(verb))) return false;
  const subjects = childrenBy(tree, verb, 'nsubj', 'nsubj:pass');
  if (![verb, ...subjects].some(at => childrenBy(tree, at, 'cc').some(word => tree.lower(word) === 'or'))) return false;
  const told = predicateAt(tree, verb);
  const bears = told?.frame.act === 'bear' || (told?.frame.act === 'impose' && told.passive);
  const words = auxiliaries(tree, verb);
  // "or face", "or be hit with"
  const bare = words.length === 0 ? /^VBP?$/.test(tree.xpos(verb)) : words.every(word => word === 'be');
  return (bears || subjects.length > 0) && (bare || isAhead(tree, verb));
}

/** The parser loses of what these phrases are: those that open a sentence are of all of it, others of the verb above them. */
function hasPhrase(tree: Tree, verb: number): boolean {
  for (let i = 0; i < tree.size; i++) {
    if (!opensPhrase(tree, i)) continue;
    let at = i;
    while (at >= 0 && at !== verb && (at === i || tree.upos(at) !== 'VERB')) at = tree.head(at);
    if (i === 0 || at === verb) return true;
  }
  return false;
}

function opensPhrase(tree: Tree, i: number): boolean {
  const word = tree.lower(i);
  if (/^(?:absent|barring|failing)$/.test(word)) return i === 0 || tree.lower(i - 1) === ',';
  if (word === 'without' || (word === 'absence' && tree.lower(i + 1) === 'of')) return isBeforeAccord(tree, i);
  if (word === 'with' && tree.lower(i + 1) === 'no') return isBeforeAccord(tree, i + 1);
  if (word === 'event') return /^(?:of|that)$/.test(tree.lower(i + 1));
  if (word === 'case') return tree.lower(i - 1) === 'in' && tree.lower(i + 1) === 'of';
  if (word === 'provided') return i === 0 && tree.lower(i + 1) === 'that';
  return word === 'no' && tree.lower(i + 1) === '-' && ACCORDS.has(tree.lower(i + 2)) && isBeforeNoun(tree, i + 2);
}

/** "without a new trade deal": what has not been agreed on. */
function isBeforeAccord(tree: Tree, i: number): boolean {
  let at = i + 1;
  while (at < tree.size && /^(?:ADP|DET|ADJ|NOUN|PROPN|X)$/.test(tree.upos(at)) && !ACCORDS.has(tree.lower(at))) at++;
  return at < tree.size && (ACCORDS.has(tree.lower(at)) || (at === i + 1 && /^(?:it|one)$/.test(tree.lower(at))));
}
const isBeforeNoun = (tree: Tree, i: number): boolean => i + 1 < tree.size && /^(?:NOUN|PROPN)$/.test(tree.upos(i + 1));
/** What parties come to. */
export const ACCORDS = wordSet(
  'deal agreement accord pact settlement breakthrough compromise extension ratification talk negotiation conclusion solution resolution consensus truce understanding',
);
