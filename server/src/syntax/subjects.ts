import { childrenBy, isRelation } from './dependents.ts';
import type { Tree } from './tree.ts';
import { agentOf, passive } from './verbs.ts';

const RELATIVE = /^(?:which|that|who|whom|whose|where|when)$/;

/**
 * The noun that a relative word, or the verb of a relative or participial clause, goes back to: "tariffs that hit steel", "goods made in
 * Peru"; -1 for none.
 */
export function antecedent(tree: Tree, i: number): number {
  const pronoun = RELATIVE.test(tree.lower(i));
  for (let at = i; at >= 0; at = tree.head(at)) {
    if (isRelation(tree.relation(at), 'acl')) return tree.head(at);
    // Verbs of a list share the noun; a verb of another clause does not.
    if (!pronoun && at !== i && !isRelation(tree.relation(at), 'conj', 'xcomp')) return -1;
    if (!pronoun && at === i && !isRelation(tree.relation(at), 'conj', 'xcomp')) return -1;
    if (pronoun && isRelation(tree.relation(at), 'ccomp', 'advcl', 'parataxis')) return -1;
  }
  return -1;
}

/**
 * Who or what a verb is said of (for a passive verb: what it is done to), through control ("plans to raise"), lists of verbs, relative and
 * participial clauses; -1 where the sentence does not say.
 */
export function subjectOf(tree: Tree, verb: number): number {
  return search(tree, verb, tree.size);
}

function search(tree: Tree, verb: number, steps: number): number {
  if (verb < 0 || steps === 0) return -1;
  const own = childrenBy(tree, verb, 'nsubj', 'csubj');
  if (own.length > 0) {
    const subject = own.find(i => tree.relation(i) !== 'expl') ?? -1;
    return RELATIVE.test(tree.lower(subject)) ? orElse(antecedent(tree, verb), subject) : subject;
  }
  const head = tree.head(verb);
  if (head < 0) return -1;
  const relation = tree.relation(verb);
  if (relation === 'conj') return search(tree, head, steps - 1);
  if (relation === 'xcomp') return controller(tree, head, steps);
  if (isRelation(relation, 'advcl')) {
    // "Citing losses, Oslo raised …": an adverbial clause without a subject has that of the verb above it.
    return search(tree, head, steps - 1);
  }
  if (isRelation(relation, 'acl')) {
    const toInfinitive = childrenBy(tree, verb, 'mark').some(i => tree.lower(i) === 'to');
    // "a plan to raise tariffs": who raises is whoever has the plan.
    if (toInfinitive) return ownerOf(tree, head, steps);
    // "goods that Peru taxes" has its subject; "goods made in Peru", "tariffs hitting steel" are said of the noun.
    return relation === 'acl:relcl' || passive(tree, verb) || tree.xpos(verb) === 'VBG' ? head : -1;
  }
  return -1;
}

const orElse = (i: number, other: number): number => (i >= 0 ? i : other);

/** The subject of an infinitive below a verb: the object of "urged Ottawa to cut", else the subject of "plans to cut". */
function controller(tree: Tree, verb: number, steps: number): number {
  if (!/^(?:promise|threaten|vow|pledge)$/.test(tree.lemma(verb))) {
    const object = childrenBy(tree, verb, 'obj', 'iobj')[0];
    if (object !== undefined) return object;
  }
  return search(tree, verb, steps - 1);
}

/** Whose plan, threat or decision a noun names: its possessor, else the one who has or makes it, else -1. */
function ownerOf(tree: Tree, noun: number, steps: number): number {
  const possessor = childrenBy(tree, noun, 'nmod:poss')[0];
  if (possessor !== undefined) return possessor;
  const verb = tree.head(noun);
  if (verb < 0 || tree.relation(noun) !== 'obj') return -1;
  return passive(tree, verb) ? agentOf(tree, verb) : search(tree, verb, steps - 1);
}
