import { firstConjunct } from '../../syntax/coordination.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb, passive } from '../../syntax/verbs.ts';
import { CHANGES, CHANGING, DOING, FLOWS, GIVING, HAVING, LINKING, MEASURES, measureOf } from './words.ts';

/** What an amount is of, by the sentence's tree. Nodes; -1: there is none. */
export interface Measured {
  /** The noun that is measured: "surplus", "exports", "tariffs". */
  readonly noun: number;
  /** The verb that has the amount, or what is measured, for its object, subject or complement. */
  readonly verb: number;
  /** `level`: so much it is; `rise`, `fall`: by so much it becomes more or less; `old`: what it was before a change. */
  readonly extent: 'level' | 'rise' | 'fall' | 'old';
}

/** Prepositions of an amount that something else is compared with. */
const COMPARING = /^(?:from|against|than|versus|vs|compared with|compared to|after|since|despite|for|over)$/;
const ASIDE = /^(?:from|against|than|versus|after|despite|including)$/;
const OLD = /^(?:from|against|compared with|compared to|after)$/;

/** What the figure at a node is of; undefined where the tree does not say. */
export function measuredBy(tree: Tree, figure: number): Measured | undefined {
  const found = changed(tree, toldBehind(tree, figure, valued(tree, measuredAt(tree, figure))));
  const isOfTariffs = found && found.noun >= 0 && MEASURES.get(tree.lemma(found.noun)) === 'tariff amount';
  return isOfTariffs && isOnTop(tree, figure) ? undefined : found;
}

/** "another $100 billion in tariffs", "$100 billion more in tariffs": so much on top of what there is, which nobody tells. */
const isOnTop = (tree: Tree, figure: number): boolean =>
  tree.children(figure).some(i => i < figure && ON_TOP.test(tree.lower(i))) ||
  (tree.lower(figure + 1) === 'more' && tree.lower(figure + 2) === 'in');
const ON_TOP = /^(?:another|additional|further|extra)$/;

/** "The value of farm exports was $22 billion", "an inflation rate of 6 percent": that of which it is the value. */
function valued(tree: Tree, found: Measured | undefined): Measured | undefined {
  if (!found || found.noun < 0) return found;
  const { noun } = found;
  if (!/^(?:value|total|sum|volume)$/.test(tree.lemma(noun))) return found;
  const of = childrenBy(tree, noun, 'nmod').find(i => marker(tree, i) === 'of' && measureOf(tree.lemma(i)));
  return of === undefined ? found : { ...found, noun: of };
}

/** "Growth of exports slowed to 2.7 percent", "a 7 percent rise in exports": so much more or less of what has changed. */
function changed(tree: Tree, found: Measured | undefined): Measured | undefined {
  const way = found && found.noun >= 0 && found.extent === 'level' ? CHANGES.get(tree.lemma(found.noun)) : undefined;
  if (!found || !way) return found;
  const what = childrenBy(tree, found.noun, 'nmod', 'compound').find(
    i => measureOf(tree.lemma(i)) && (i < found.noun || /^(?:of|in)$/.test(marker(tree, i))),
  );
  return what === undefined ? found : { ...found, noun: what, extent: way as 'rise' | 'fall' };
}

/** "the $21 billion of aid that the ministry announced", "the 240,000 tons handled by the port": what a clause behind says of the amount. */
function toldBehind(tree: Tree, figure: number, found: Measured | undefined): Measured | undefined {
  if (found && found.extent !== 'level') return found;
  // "forgave $340 million of its debt": a part of what there is.
  if (found && isPartOf(tree, figure, found)) return undefined;
  for (const node of [figure, found?.noun ?? -1]) {
    const told =
      node < figure ? undefined : childrenBy(tree, node, 'acl:relcl', 'acl').find(i => tellsOf(tree, i, node));
    if (told !== undefined) return { noun: found?.noun ?? -1, verb: told, extent: 'level' };
  }
  return found;
}

/** Whether an amount is only a part of a debt or a store that is known: neither what there is nor what it came to. */
const isPartOf = (tree: Tree, figure: number, { noun, verb }: Measured): boolean =>
  noun > figure &&
  verb >= 0 &&
  tree.upos(verb) === 'VERB' &&
  /^(?:debt|reserves|stock)$/.test(measureOf(tree.lemma(noun)) ?? '') &&
  !HAVING.has(tree.lemma(verb)) &&
  !LINKING.has(tree.lemma(verb)) &&
  marker(tree, noun) === 'of';

/** Whether a clause says what was done with the noun that it hangs on. */
function tellsOf(tree: Tree, verb: number, noun: number): boolean {
  const lemma = tree.lemma(verb);
  if (!FLOWS.has(lemma) && !GIVING.has(lemma) && !HAVING.has(lemma)) return false;
  if (tree.relation(verb) === 'acl') return tree.xpos(verb) === 'VBN' && childrenBy(tree, verb, 'obj').length === 0;
  const subject = subjectOf(tree, verb);
  return subject > noun && tree.upos(subject) !== 'PRON';
}

function measuredAt(tree: Tree, figure: number): Measured | undefined {
  let at = figure;
  let noun = nounBeside(tree, figure);
  // "tariffs worth up to $30 million on …": whatever the tree hangs the amount on.
  const worth = noun < 0 ? worthBefore(tree, figure) : -1;
  if (worth >= 0) return { noun: worth, verb: clauseVerb(tree, worth), extent: 'level' };
  for (let left = tree.size; left > 0; left--) {
    const head = tree.head(at);
    const relation = tree.relation(at);
    const isWorth = at === figure && tree.children(at).some(i => tree.lower(i) === 'worth' && i < at);
    if (at === figure && noun < 0 && isPredicateOf(tree, at) && !(isWorth && tree.head(at) >= 0)) {
      noun = measureOr(tree, childrenBy(tree, at, 'nsubj')[0] ?? -1);
      return noun < 0 ? undefined : { noun, verb: at, extent: 'level' };
    }
    // "as much as $300 million"
    if (head >= 0 && /^(?:much|many)$/.test(tree.lower(head))) {
      at = head;
      continue;
    }
    if (head < 0) return noun < 0 ? undefined : { noun, verb: -1, extent: 'level' };
    // "grew at a rate of 7.9 percent"
    if (CHANGING.has(tree.lemma(head)) && /^(?:rate|pace|clip)$/.test(tree.lemma(at)) && marker(tree, at) === 'at') {
      const grown = subjectOr(tree, head);
      return grown < 0
        ? undefined
        : { noun: grown, verb: head, extent: CHANGING.get(tree.lemma(head)) as 'rise' | 'fall' };
    }
    if (isVerbal(tree, head) && !isRelation(relation, 'compound', 'nummod'))
      return ofVerb(tree, figure, at, noun, head);
    if (tree.lemma(head) === 'worth') {
      at = head;
      continue;
    }
    if (isRelation(relation, 'compound', 'nummod', 'amod', 'nmod', 'appos', 'obl', 'advmod', 'obj', 'dep', 'flat')) {
      if (at === figure || tree.lemma(at) === 'worth') {
        const by = marker(tree, at);
        // "narrowed to 235 million from 582 million in January": what was before, of the figure that it hangs on.
        if (OLD.test(by) && /^[$€£\d]/.test(tree.form(head)) && noun < 0) {
          const now = measuredAt(tree, head);
          return now && now.noun >= 0 ? { ...now, extent: 'old' } : undefined;
        }
        if (ASIDE.test(by) || (by === 'on' && MEASURES.get(tree.lemma(head)) === 'tariff amount')) return undefined;
        // "a surplus with the United States of $51 billion": an amount is of no name.
        const isPartner = by === 'of' && tree.relation(head) === 'nmod' && tree.upos(head) === 'PROPN';
        if (noun < 0 && !isPartner && !/\d/.test(tree.form(head))) noun = head;
      } else if (noun < 0 && !/\d/.test(tree.form(head))) noun = head;
      at = head;
      continue;
    }
    if (relation === 'conj') {
      // "320,000 tons of butter and 283,000 tons of mutton": the second may hang on what the first is of.
      at = firstConjunct(tree, at);
      while (tree.relation(at) === 'nmod' && /^\d/.test(tree.form(tree.head(at)))) at = tree.head(at);
      continue;
    }
    return noun < 0 ? undefined : { noun, verb: -1, extent: 'level' };
  }
  return noun < 0 ? undefined : { noun, verb: -1, extent: 'level' };
}

/** The measure before "worth" and the words that may stand between it and an amount; -1 for none. */
function worthBefore(tree: Tree, figure: number): number {
  for (let at = figure - 1; at > 0; at--) {
    if (tree.lower(at) === 'worth') return MEASURES.has(tree.lemma(at - 1)) ? at - 1 : -1;
    if (
      !/^(?:up|to|about|some|around|nearly|almost|more|over|than|as|much|a|total|of|at|least|an|estimated)$/.test(
        tree.lower(at),
      )
    )
      return -1;
  }
  return -1;
}

const isVerbal = (tree: Tree, i: number): boolean =>
  tree.upos(i) === 'VERB' ||
  (tree.upos(i) === 'AUX' && childrenBy(tree, i, 'nsubj').length > 0) ||
  isPredicateOf(tree, i);

const isPredicateOf = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'nsubj').length > 0 && (childrenBy(tree, i, 'cop').length > 0 || tree.upos(i) !== 'VERB');

/** A measure that hangs on the amount: "$12 billion in aid", "surplus - $4.5 billion". */
function nounBeside(tree: Tree, figure: number): number {
  for (const child of childrenBy(tree, figure, 'nmod', 'compound', 'appos')) {
    const by = marker(tree, child);
    if (MEASURES.has(tree.lemma(child)) && (by === 'in' || by === '' || by === 'of')) return child;
  }
  return -1;
}

/** The prepositions by which some verbs link. */
const LINKED_BY: ReadonlyMap<string, RegExp> = new Map([
  ['come', /^(?:to|at)$/],
  ['amount', /^to$/],
  ['stand', /^at$/],
  ['account', /^for$/],
  ['hold', /^at$/],
  ['remain', /^at$/],
  ['stay', /^at$/],
  ['run', /^at$/],
]);

function ofVerb(tree: Tree, figure: number, at: number, beside: number, verb: number): Measured | undefined {
  const lemma = tree.lemma(verb);
  const by = at === figure || tree.lemma(at) === 'worth' ? marker(tree, figure) : '';
  const relation = tree.relation(at);
  const nothing = beside < 0;
  // "the current account was in deficit a record $140 billion"
  if (nothing && /^(?:deficit|surplus)$/.test(lemma) && childrenBy(tree, verb, 'cop').length > 0)
    return { noun: verb, verb, extent: 'level' };
  if (nothing && (CHANGING.has(lemma) || (DOING.has(lemma) && objectOf(tree, verb, at) >= 0))) {
    const object = objectOf(tree, verb, at);
    const noun = object >= 0 && DOING.has(lemma) ? measureOr(tree, object) : subjectOr(tree, verb);
    const way = ((object >= 0 ? DOING.get(lemma) : CHANGING.get(lemma)) ?? 'rise') as 'rise' | 'fall';
    if (noun < 0) return undefined;
    if (by === 'from') return { noun, verb, extent: 'old' };
    if (by === 'to') return { noun, verb, extent: 'level' };
    return by === 'by' || by === '' ? { noun, verb, extent: way } : undefined;
  }
  // "put the output of copper at 800,000 tons": so much somebody says that it is.
  if (nothing && PUTTING.test(lemma) && by === 'at') {
    const object = objectOf(tree, verb, at);
    return object < 0 ? undefined : { noun: object, verb, extent: 'level' };
  }
  // "earned $5 billion from copper exports": what is earned is theirs.
  const source = EARNING.test(lemma) ? childrenBy(tree, verb, 'obl').find(i => marker(tree, i) === 'from') : undefined;
  // "holds 5 tons" has them, "held at 5 tons" is so much.
  const links = LINKING.has(lemma) && (!STAYING.test(lemma) || by === 'at');
  if (nothing && links && !passive(tree, verb) && source === undefined) {
    // "came to", "stood at": without these, and from another clause, nothing is linked.
    if (!isRelation(relation, 'obj', 'obl', 'xcomp', 'advmod', 'nmod') || !(LINKED_BY.get(lemma)?.test(by) ?? true))
      return undefined;
    if (COMPARING.test(by) && !(by === 'for' && lemma === 'account')) return undefined;
    const noun = subjectOr(tree, verb);
    return noun < 0 ? undefined : { noun, verb, extent: 'level' };
  }
  if (nothing && COMPARING.test(by)) return undefined;
  // "put $300 million in tariffs on …": the measure hangs on the verb beside the amount.
  if (nothing && isRelation(relation, 'obj', 'obl')) {
    const sibling = childrenBy(tree, verb, 'obl', 'nmod').find(
      i => i > at && MEASURES.has(tree.lemma(i)) && marker(tree, i) === 'in',
    );
    if (sibling !== undefined) return { noun: sibling, verb, extent: 'level' };
  }
  if (nothing && !FLOWS.has(lemma) && isRelation(relation, 'obl')) return undefined;
  return { noun: beside, verb, extent: 'level' };
}

/** "Taiwan's surplus is to grow, and Korea's to rise": the possessor that stands for what it has, as the verb's own or as its subject; -1 for none. */
export const possessorOf = (tree: Tree, verb: number): number =>
  childrenBy(tree, verb, 'nmod:poss')[0] ??
  childrenBy(tree, verb, 'nsubj').find(i =>
    childrenBy(tree, i, 'case').some(mark => /^['’]s?$/.test(tree.lower(mark))),
  ) ??
  -1;

const PUTTING = /^(?:put|peg|estimate|place|set|reckon|value|assess|forecast)$/;
/** Of these the source is told with "from". */
const EARNING = /^(?:earn|make|gross|net|reap|collect|pocket)$/;
/** Verbs that also have an object. */
const STAYING = /^(?:hold|run)$/;

const subjectOr = (tree: Tree, verb: number): number => {
  const own = subjectOf(tree, verb);
  // "Taiwan's surplus is to grow to 18 billion, and Korea's to rise to 6 billion"
  if (possessorOf(tree, verb) >= 0)
    for (let i = verb - 1; i >= 0; i--) if (MEASURES.has(tree.lemma(i)) && tree.upos(i) === 'NOUN') return i;
  return measureOr(tree, own);
};

/** "The goods deficit widened": read as a verb, the measure still governs what stands before it. */
function measureOr(tree: Tree, noun: number): number {
  const head = noun < 0 ? -1 : tree.head(noun);
  return head >= 0 && MEASURES.has(tree.lemma(head)) && !MEASURES.has(tree.lemma(noun)) ? head : noun;
}

const objectOf = (tree: Tree, verb: number, except: number): number =>
  childrenBy(tree, verb, passive(tree, verb) ? 'nsubj' : 'obj').find(i => i !== except) ?? -1;
