import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { TRANSPARENT } from './nouns.ts';
import { type Predicate, predicateAt } from './readFrame.ts';

/** One step on the way from a figure or its tariff up to the main clause. */
export interface Step {
  readonly node: number;
  /** The node through which the step was reached: its relation says how the two belong together. */
  readonly from: number;
  readonly predicate: Predicate | undefined;
}

const CLAUSAL = new Set([
  'xcomp',
  'ccomp',
  'advcl',
  'conj',
  'parataxis',
  'acl',
  'acl:relcl',
  'csubj',
  'root',
  'advcl:relcl',
]);
export const isClausal = (relation: string): boolean => CLAUSAL.has(relation);

/**
 * The predicates above a node, nearest first: its verb, what that verb is the complement or the coordinate of, the nouns of action between
 * ("the plan to impose a tariff"). Ends where the clause belongs to a noun that does nothing, and at the root.
 */
export function chainAbove(tree: Tree, start: number): Step[] {
  const steps: Step[] = [];
  let from = start;
  for (let at = tree.head(start), left = tree.size; at >= 0 && left > 0; left--) {
    const predicate = predicateAt(tree, at);
    const upos = tree.upos(at);
    const lower = /^nsubj/.test(tree.relation(from)) ? raised(tree, at) : -1;
    if (lower >= 0) {
      steps.push({ node: lower, from, predicate: predicateAt(tree, lower) });
      from = lower;
    }
    if (predicate || upos === 'VERB' || isCopular(tree, at)) steps.push({ node: at, from, predicate });
    else if (tree.relation(from) === 'acl:relcl') {
      steps.push({ node: at, from, predicate: undefined });
      break;
    } else if (
      isClausal(tree.relation(from)) &&
      tree.relation(from) !== 'conj' &&
      introducer(tree, from) !== 'to' &&
      !TRANSPARENT.has(tree.lemma(at))
    )
      break;
    from = at;
    at = tree.head(at);
  }
  return steps;
}

/** "The duty is expected to fall": the verb of which the subject of one like these is the subject; -1 for any other. */
const raised = (tree: Tree, verb: number): number =>
  RAISING.has(tree.lower(verb)) || SCHEDULED.has(tree.lemma(verb)) ? (childrenBy(tree, verb, 'xcomp')[0] ?? -1) : -1;
const RAISING = new Set(['going', 'likely', 'continue', 'continues', 'continued', 'began', 'begin', 'begins']);
/** "was set to rise": it has not. */
export const SCHEDULED: ReadonlySet<string> = new Set([
  'set',
  'due',
  'schedule',
  'slate',
  'suppose',
  'expect',
  'poise',
]);

export const isCopular = (tree: Tree, node: number): boolean => childrenBy(tree, node, 'cop').length > 0;

/** Words that open a clause of condition: what stands in it holds only if something comes to be. */
const CONDITIONAL = new Set([
  'if',
  'unless',
  'whether',
  'should',
  'in case',
  'provided',
  'once',
  'were',
  'suppose',
  'supposing',
  'imagine',
  'assuming',
]);
/** Whether an introducer is one, by itself or before "to": "decide whether to". */
export const isConditional = (by: string): boolean =>
  CONDITIONAL.has(by) || (by.endsWith(' to') && CONDITIONAL.has(by.slice(0, -' to'.length)));

/** The word that introduces the clause of a verb: "if", "that", "to", "while"; "" for none. */
export const introducer = (tree: Tree, verb: number): string => marker(tree, verb);

/** The clauses that hang on a noun and tell of it: "imposed by Seoul", "that Seoul imposed", with the verbs that they lead to. */
export function clausesBelow(tree: Tree, noun: number): number[] {
  const found: number[] = [];
  const open = childrenBy(tree, noun, 'acl', 'acl:relcl');
  while (open.length > 0) {
    const verb = open.shift() as number;
    found.push(verb);
    if (found.length > 8) break;
    open.push(...childrenBy(tree, verb, 'xcomp', 'conj').filter(child => tree.upos(child) === 'VERB'));
  }
  return found;
}

/** The subject of a verb in its own words or shared with the verb it is joined to; -1 for none. */
export function ownSubject(tree: Tree, verb: number): number {
  const own = childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'csubj')[0];
  if (own !== undefined) return own;
  if (tree.relation(verb) === 'conj' && tree.head(verb) >= 0) return ownSubject(tree, tree.head(verb));
  return -1;
}
