import { firstConjunct } from './coordination.ts';
import { ancestors, childrenBy, isRelation, marker } from './dependents.ts';
import type { Tree } from './tree.ts';

/** Whether `i` is the head of a clause: a verb, or a predicate with a copula ("is subject to", "are duty-free"). */
export function isPredicate(tree: Tree, i: number): boolean {
  if (tree.upos(i) === 'VERB') return !isRelation(tree.relation(i), 'amod', 'compound', 'case', 'fixed');
  return (
    childrenBy(tree, i, 'cop').length > 0 || (tree.upos(i) === 'AUX' && !isRelation(tree.relation(i), 'aux', 'cop'))
  );
}

/** Whether the verb is passive: by its auxiliary or subject, or as a past participle that follows its noun ("tariffs imposed by"). */
export function passive(tree: Tree, verb: number): boolean {
  if (childrenBy(tree, verb, 'aux:pass', 'nsubj:pass', 'obl:agent').length > 0) return true;
  if (tree.xpos(verb) !== 'VBN') return false;
  if (tree.relation(verb) === 'acl') return true;
  // "Hit by a duty, Kenya …"
  if (tree.relation(verb) === 'advcl') return childrenBy(tree, verb, 'aux', 'nsubj', 'obj').length === 0;
  // "was cut and then scrapped": the auxiliary stands once.
  return tree.relation(verb) === 'conj' && !hasOwnSubject(tree, verb) && passive(tree, tree.head(verb));
}

const hasOwnSubject = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'nsubj', 'csubj').length > 0;

/** Who does what a passive verb says: the noun of its "by" phrase; -1 where it is not said. */
export function agentOf(tree: Tree, verb: number): number {
  const agent = childrenBy(tree, verb, 'obl:agent')[0];
  if (agent !== undefined) return agent;
  if (!passive(tree, verb)) return -1;
  return childrenBy(tree, verb, 'obl').find(i => marker(tree, i) === 'by' && !isFigure(tree, i)) ?? -1;
}

// "was raised by 10 percent", "by Friday" have no agent.
const isFigure = (tree: Tree, i: number): boolean =>
  tree.upos(i) === 'NUM' ||
  tree.upos(i) === 'SYM' ||
  /\d/.test(tree.form(i)) ||
  childrenBy(tree, i, 'nummod').length > 0;

/** The auxiliaries of a verb in lower case and in order ("would", "have", "been"); shared ones of a list of verbs included. */
export function auxiliaries(tree: Tree, verb: number): string[] {
  // "May trade data": a month is none.
  const own = childrenBy(tree, verb, 'aux', 'cop')
    .filter(i => tree.mention(i) < 0)
    .map(i => tree.lower(i));
  if (own.length > 0 || tree.relation(verb) !== 'conj' || hasOwnSubject(tree, verb)) return own;
  // "will rise and stay": a bare form or a participle goes with the auxiliary of the list's first verb; a finite form stands alone.
  return /^(?:VB|VBN|VBG)$/.test(tree.xpos(verb)) ? auxiliaries(tree, tree.head(verb)) : own;
}

const NEGATIVE = /^(?:not|n't|never|no|neither|nor|without|hardly|cannot)$/;

/** Whether `i` itself is denied: "did not impose", "never paid", "no longer pays", "no tariff", "without a duty". */
export function negated(tree: Tree, i: number): boolean {
  const negative = (child: number) => NEGATIVE.test(tree.lower(child));
  return childrenBy(tree, i, 'advmod', 'det', 'case', 'cc', 'mark', 'aux').some(
    child => negative(child) || (tree.lower(child) === 'longer' && tree.children(child).some(negative)),
  );
}

/** The nearest verb or predicate that governs `i`; -1 for none. */
export function clauseVerb(tree: Tree, i: number): number {
  return ancestors(tree, i).find(above => isPredicate(tree, above)) ?? -1;
}

/** A verb above another, and how the lower one hangs on it. */
export interface ClauseAbove {
  readonly verb: number;
  /** The relation by which the lower clause hangs on the one above ("ccomp", "advcl", "acl:relcl" …). */
  readonly relation: string;
  /** What introduces the lower clause: "if", "unless", "to", "that" …, "" for nothing. */
  readonly marker: string;
}

const CLAUSAL = ['ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj'];

/** The verbs above a verb, the nearest first, each with how the clause below it is joined. */
export function clausesAbove(tree: Tree, verb: number): ClauseAbove[] {
  const out: ClauseAbove[] = [];
  let below = verb;
  let relation = '';
  let introduced = '';
  for (let i = verb; i >= 0; i = tree.head(i)) {
    if (i !== below && isPredicate(tree, i)) {
      out.push({ verb: i, relation, marker: introduced });
      below = i;
      relation = '';
    }
    if (relation === '' && isRelation(tree.relation(i), ...CLAUSAL)) {
      relation = tree.relation(i);
      introduced = marker(tree, i);
    }
  }
  return out;
}

/** The first verb of the list that a verb is in. */
export const firstVerb = firstConjunct;
