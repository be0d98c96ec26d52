import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { isCopular } from '../frames/chain.ts';
import { LOWERING, RAISING } from '../frames/directions.ts';
import type { Role } from '../frames/frame.ts';
import { TRANSPARENT } from '../frames/nouns.ts';
import { type Predicate, predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun, isTraded } from './measureNoun.ts';

import type { RateSite } from './rateSite.ts';

/** The tariff of a percentage, and what the percentage is to it. */
export interface Found {
  measure: number;
  role: Role;
  base?: RateSite | undefined;
  /** From where the chain of predicates goes up. */
  anchor: number;
}

/**
 * The tariff that a percentage is the rate of, found on the way up from it; undefined where none governs it, null where the sentence says of
 * what else it is.
 */
export function findMeasure(
  reading: Reading,
  node: number,
  earlier: ReadonlyMap<number, RateSite>,
): Found | undefined | null {
  const { tree } = reading;
  const own = measureAsSubject(reading, node);
  if (own) return own;
  let base: RateSite | undefined;
  let at = node;
  let named = false;
  for (let left = tree.size; left > 0; left--) {
    const head = tree.head(at);
    if (head < 0) break;
    const relation = tree.relation(at);
    if (relation === 'conj' || relation === 'appos' || relation === 'dep' || relation === 'parataxis') {
      base ??= earlier.get(head);
    }
    if (isMeasureNoun(reading, head)) {
      if (named || isBesideMeasure(reading, at, head))
        return { measure: head, role: roleByMarker(reading, node, head), base, anchor: head };
      return undefined;
    }
    const predicate = predicateAt(tree, head);
    if (predicate) {
      const found = measureOfPredicate(reading, predicate, at, node, named);
      if (found === null && !base) return null;
      if (found) return { ...found, base };
      if (base)
        return {
          measure: base.measure,
          role: base.role === 'change' ? 'change' : roleOfEnd(reading, node, base),
          base,
          anchor: at,
        };
      return undefined;
    }
    const copula = isCopular(tree, head) ? measureAsSubject(reading, head) : undefined;
    // "The duties were 100 percent justified": a figure right before a quality says how much of it there is.
    if (copula && at === node && at < head && marker(tree, at) === '' && !reading.percentAt(head)) return null;
    if (copula) return { ...copula, base };
    if (!passesThrough(reading, at, head, relation, base)) break;
    named ||= at === node && relation !== 'conj' && isNamed(reading, head);
    at = head;
  }
  return base
    ? {
        measure: base.measure,
        role: roleOfEnd(reading, node, base),
        base,
        anchor: base.measure >= 0 ? base.measure : base.node,
      }
    : undefined;
}

/** "from 5 percent to 8 percent" joined without a verb of its own. */
function roleOfEnd({ tree }: Reading, node: number, base: RateSite): Role {
  const by = marker(tree, node);
  if (by === 'to' && base.role === 'old') return 'new';
  if (by === 'from') return 'old';
  return base.role;
}

/** Nouns and numbers through which a percentage belongs to what stands above them. */
function passesThrough(
  reading: Reading,
  at: number,
  head: number,
  relation: string,
  base: RateSite | undefined,
): boolean {
  const { tree } = reading;
  if (reading.percentAt(head)) return true;
  // "zero customs duties": the figure hangs on what hangs on the tariff.
  if (
    /^(?:nummod|amod|compound|nmod:desc)$/.test(relation) &&
    /^(?:compound|amod|nmod:desc)$/.test(tree.relation(head))
  )
    return true;
  if (relation === 'conj' || relation === 'appos' || relation === 'dep' || relation === 'parataxis')
    return base !== undefined || reading.partyAt(head) !== undefined || at > head;
  const lemma = tree.lemma(head);
  if (TRANSPARENT.has(lemma) || tree.upos(head) === 'NUM' || tree.upos(head) === 'ADJ' || tree.upos(head) === 'ADV')
    return true;
  return lemma === 'up' || lemma === 'down' || isNamed(reading, head);
}

/** "tariffs on Peru (5%), Chile (7%)": a figure in brackets is of the country or the goods before it. */
export const isNamed = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(mention => mention.type === 'product' || mention.type === 'party');

const BESIDE = new Set([
  'conj',
  'compound',
  'nummod',
  'amod',
  'nmod',
  'nmod:desc',
  'nmod:unmarked',
  'appos',
  'dep',
  'advmod',
  'acl',
  'flat',
  'parataxis',
  'obl',
  'det',
]);

/** Whether what hangs on a tariff noun is its rate: "a 5 percent duty", "duties of 5 percent", "duties, now 5 percent". */
function isBesideMeasure({ tree }: Reading, child: number, measure: number): boolean {
  const relation = tree.relation(child);
  if (!BESIDE.has(relation)) return false;
  if (relation !== 'nmod' && relation !== 'obl') return true;
  const by = marker(tree, child);
  return RATE_MARKERS.has(by) || by.startsWith('of ') || (by === '' && child > measure);
}
const RATE_MARKERS = new Set([
  'of',
  'at',
  'to',
  'from',
  'by',
  'between',
  'as high as',
  'as much as',
  'up to',
  'over',
  'under',
  'around',
  'about',
  'above',
  'below',
  'with',
]);

function roleByMarker({ tree }: Reading, node: number, measure: number): Role {
  const by = marker(tree, node);
  const head = tree.head(measure);
  const change = head >= 0 ? predicateAt(tree, head)?.frame.act === 'change' : false;
  // "reduced tariffs of 50 percent" to less: what is brought down is what was.
  if (
    change &&
    tree.relation(measure) === 'obj' &&
    (LOWERING.has(tree.lemma(head)) || (by !== 'of' && RAISING.has(tree.lemma(head)))) &&
    (by === 'of' || by === '')
  )
    return 'old';
  if (by === 'to') return 'new';
  if (by === 'from') return 'old';
  if (by === 'by') return 'change';
  // "from a 10 percent duty to a 25 percent duty"
  if (change && marker(tree, measure) === 'to') return 'new';
  if (change && marker(tree, measure) === 'from') return 'old';
  return 'rate';
}

/** "The duty is 5 percent": the percentage is the predicate, the tariff its subject. */
function measureAsSubject(reading: Reading, node: number): Found | undefined {
  const { tree } = reading;
  // "shall be no more than 15 percent": the comparative may hold the subject.
  const holders = [node, ...childrenBy(tree, node, 'advmod', 'amod')];
  for (const subject of holders.flatMap(holder => childrenBy(tree, holder, 'nsubj'))) {
    const measure = measureIn(reading, subject);
    if (measure >= 0) return { measure, role: 'rate', anchor: node };
    // "It will be 25 percent for tiles": what falls on goods and is called it.
    if (tree.upos(subject) === 'PRON' && reading.percentAt(node)?.type === 'tariff_rate')
      return { measure: -1, role: 'rate', anchor: node };
  }
  return undefined;
}

/** The tariff that a phrase is or is made of: "the duty", "a series of duties", "the level of the duty". */
export function measureIn(reading: Reading, node: number): number {
  const { tree } = reading;
  if (isMeasureNoun(reading, node)) return node;
  if (!TRANSPARENT.has(tree.lemma(node)) && tree.lower(node) !== 'that' && tree.lower(node) !== 'those') return -1;
  for (const child of childrenBy(tree, node, 'nmod')) if (isMeasureNoun(reading, child)) return child;
  return -1;
}

/** The tariff among the arguments of a predicate, with what the percentage is to it. */
function measureOfPredicate(
  reading: Reading,
  predicate: Predicate,
  arg: number,
  node: number,
  named: boolean,
): Found | undefined | null {
  const { tree } = reading;
  // "moved up from 5 percent": through the adverb, the figure has the part that its own preposition gives it.
  const role = roleOf(tree, predicate, arg) ?? (arg === node ? undefined : predicate.frame.marked[marker(tree, node)]);
  const others = tree.children(predicate.node).filter(child => child !== arg);
  const measure = measureAmong(reading, predicate, others);
  const { act } = predicate.frame;
  if (act === 'say' || act === 'oppose') return undefined;
  if (measure >= 0) {
    // "The duties pushed prices up 7 percent": the figure is what the verb does to something else.
    if (
      arg === node &&
      marker(tree, node) === '' &&
      tree.relation(measure) === 'nsubj' &&
      childrenBy(tree, predicate.node, 'obj').some(child => child < node && !reading.percentAt(child))
    )
      return null;
    if (role === 'none' || ((role === 'load' || role === 'imposer') && !named)) return null;
    if (named) return { measure, role: 'rate', anchor: arg };
    const end: Role = role === 'measure' || role === undefined ? changeOrRate(reading, act, arg, node) : role;
    if (role === undefined && !SCALE_RELATIONS.has(tree.relation(arg))) return undefined;
    return { measure, role: end, anchor: arg };
  }
  // No tariff noun: the frame itself must speak of trade.
  const taxed = role === 'rate' && TAXING.has(tree.lemma(predicate.node));
  const direct =
    (act === 'bear' || act === 'impose') &&
    ((tree.relation(arg) === 'obj' && (act === 'impose' || role === 'measure')) ||
      role === 'measure' ||
      role === 'rate');
  if (!taxed && !direct && act !== 'change') return undefined;
  if (taxed || reading.percentAt(node)?.type === 'tariff_rate' || bearsTrade(reading, predicate, arg)) {
    if (act === 'change') return role === 'new' || role === 'old' ? { measure: -1, role, anchor: arg } : undefined;
    return { measure: -1, role: 'rate', anchor: arg };
  }
  return undefined;
}
/** Verbs that are nothing but tariffs. */
const TAXING = new Set(['tax', 'tariff', 'surtax', 'levy', 'dutiable', 'assess']);

/** "Oslo puts 8 percent on imported lamb", "barley from Chile pays 12 percent": what bears the figure are goods that cross a border. */
function bearsTrade(reading: Reading, predicate: Predicate, arg: number): boolean {
  const { tree } = reading;
  if (predicate.frame.act === 'change') return false;
  for (const child of tree.children(predicate.node)) {
    if (child === arg) continue;
    const by = marker(tree, child);
    const load = roleOf(tree, predicate, child) === 'load' || (by === 'from' && predicate.frame.act === 'impose');
    if (load && (isTraded(reading, child) || (predicate.frame.act === 'bear' && isNamed(reading, child)))) return true;
  }
  return childrenBy(tree, arg, 'nmod').some(child => marker(tree, child) === 'on' && isTraded(reading, child));
}
const SCALE_RELATIONS = new Set([
  'obj',
  'obl',
  'obl:unmarked',
  'nmod',
  'nmod:unmarked',
  'xcomp',
  'advmod',
  'dep',
  'conj',
  'appos',
  'parataxis',
  'iobj',
]);

/** "Duties fell 5 percent": without a preposition a figure beside a verb of change is how much. */
const changeOrRate = ({ tree }: Reading, act: string, arg: number, node: number): Role => {
  if (act !== 'change' || arg !== node || marker(tree, node) !== '' || tree.relation(node) === 'xcomp') return 'rate';
  // "going up to 8 percent", "must not go above 8 percent": the parser takes the preposition for an adverb.
  const before = node - 1 >= 0 ? tree.lower(node - 1) : '';
  return before === 'to' ? 'new' : /^(?:above|below|over|under|beyond)$/.test(before) ? 'rate' : 'change';
};

function measureAmong(reading: Reading, predicate: Predicate, nodes: readonly number[]): number {
  const { tree } = reading;
  for (const child of nodes) {
    const relation = tree.relation(child);
    if (relation === 'obj' || relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'iobj') {
      const measure = measureIn(reading, child);
      if (measure >= 0) return measure;
    }
    if (
      (relation === 'obl' || relation === 'nmod') &&
      (roleOf(tree, predicate, child) === 'measure' ||
        (tree.upos(predicate.node) === 'NOUN' && ['of', 'in', 'on', 'to'].includes(marker(tree, child))))
    ) {
      const measure = measureIn(reading, child);
      if (measure >= 0) return measure;
    }
    if (
      tree.upos(predicate.node) === 'NOUN' &&
      (relation === 'compound' || relation === 'amod') &&
      isMeasureNoun(reading, child)
    )
      return child;
  }
  // "…, falling to 15 percent": what the clause tells of stands with the verb above.
  const own = childrenBy(tree, predicate.node, 'nsubj', 'obj').some(child => !reading.percentAt(child));
  if (!own && predicate.frame.act === 'change') {
    const subject = subjectOf(tree, predicate.node);
    if (subject >= 0 && measureIn(reading, subject) >= 0) return measureIn(reading, subject);
  }
  // "the rate, which was raised to 12 percent": the tariff is what the clause tells of.
  const { node } = predicate;
  if (tree.relation(node) === 'acl' || tree.relation(node) === 'acl:relcl') {
    const antecedent = tree.head(node);
    if (antecedent >= 0 && isMeasureNoun(reading, antecedent)) return antecedent;
  }
  return -1;
}
