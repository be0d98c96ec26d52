import { extended } from '../../base/extended.ts';
import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isCopular } from '../frames/chain.ts';
import { LOWERING, RAISING } from '../frames/directions.ts';
import type { Role } from '../frames/frame.ts';
import { CEILINGS, FLOORS, NAMING, TRANSPARENT } from '../frames/nouns.ts';
import { predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isMeasureNoun, isNamed, isNamedIn, isTaxBeside, isTraded, measureIn } from './measureNoun.ts';
import { measureOfPredicate } from './measureOfPredicate.ts';
import { isOfRemedy } from './notARate.ts';
import type { RateSite } from './rateSite.ts';
import { isStandIn } from './standIns.ts';
import { stepBeside } from './toldAgain.ts';

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
  if (own) return extended(own, { base: standingFor(reading, own.measure, earlier) });
  const cleft = measureOfCleft(reading, node);
  if (cleft >= 0) return { measure: cleft, role: 'rate', anchor: cleft };
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
    if (isMeasureNoun(reading, head) || (at === node && isTaxBeside(reading, head))) {
      if (named || isBesideMeasure(reading, at, head))
        return {
          measure: head,
          role: roleBeside(reading, node, head, base),
          base: base ?? standingFor(reading, head, earlier) ?? gappedAfter(reading, node, head, earlier),
          anchor: head,
        };
      return undefined;
    }
    // "a 10 percent type of duty"
    const sort = at === node && /^(?:compound|nummod|amod|nmod:desc)$/.test(relation) ? measureIn(reading, head) : -1;
    if (sort >= 0) return { measure: sort, role: 'rate', base, anchor: head };
    const limited = limitedBy(reading, head);
    if (limited >= 0) return { measure: limited, role: 'rate', base, anchor: head };
    const predicate = predicateAt(tree, head);
    if (predicate) {
      const found = measureOfPredicate(reading, predicate, at, node, named);
      if (found === null && !base) return null;
      // "What Peru collects on Chilean tin was set at 5 percent"
      if (!found && marker(tree, at) === 'at')
        if (childrenBy(tree, head, 'nsubj:pass').some(subject => isWhatIsTaken(reading, subject)))
          return { measure: -1, role: 'rate', base, anchor: at };
      if (found) return extended(found, { base: base ?? standingFor(reading, found.measure, earlier) });
      return undefined;
    }
    const copula = isCopular(tree, head) ? measureAsSubject(reading, head) : undefined;
    // "The duties were 100 percent justified": a figure right before a quality says how much of it there is.
    if (copula && at === node && at < head && marker(tree, at) === '' && !reading.percentAt(head)) return null;
    if (copula) return extended(copula, { base });
    if (!passesThrough(reading, at, head, relation, base)) break;
    // "duties on tin, 5 percent since May, …" is no "and".
    const isAside = relation !== 'conj' || childrenBy(tree, at, 'cc').length === 0;
    named ||= at === node && isAside && isNamed(reading, head);
    at = head;
  }
  return base
    ? {
        measure: stepBeside(tree, node, base.measure),
        role: roleOfEnd(reading, node, base),
        base,
        anchor: base.measure >= 0 ? base.measure : base.node,
      }
    : undefined;
}

/** "5 percent is what Peru takes in duty on tin", "is all that importers pay in duties": the tariff that the clause names; -1 for none. */
function measureOfCleft(reading: Reading, node: number): number {
  const { tree } = reading;
  const told = tree.relation(node) === 'nsubj' ? tree.head(node) : -1;
  // "Exactly 5 percent is the duty that Peru charges on tin"
  if (told >= 0 && isMeasureNoun(reading, told) && isCopular(tree, told)) return told;
  if (told < 0 || !/^(?:what|all)$/.test(tree.lower(told)) || !isCopular(tree, told)) return -1;
  for (const verb of childrenBy(tree, told, 'acl:relcl', 'acl'))
    for (const measure of childrenBy(tree, verb, 'obl'))
      if (/^(?:in|as)$/.test(marker(tree, measure)) && isMeasureNoun(reading, measure)) return measure;
  return -1;
}

/** "a ceiling of 5 percent on the duty", "a floor of 5 percent was set for it", "applies to it": the tariff that a bound is one of; -1 for none. */
function limitedBy(reading: Reading, node: number): number {
  const { tree } = reading;
  if (tree.upos(node) !== 'NOUN' || !(CEILINGS.has(tree.lemma(node)) || FLOORS.has(tree.lemma(node)))) return -1;
  const verb = /^(?:nsubj|nsubj:pass|obj)$/.test(tree.relation(node)) ? tree.head(node) : -1;
  const phrases = [
    ...childrenBy(tree, node, 'nmod'),
    ...(verb >= 0 ? childrenBy(tree, verb, 'obl', 'obj').filter(child => child !== node) : []),
  ];
  for (const phrase of phrases) {
    const measure = /^(?:on|for|to|of|over|)$/.test(marker(tree, phrase)) ? measureIn(reading, phrase) : -1;
    if (measure >= 0) return measure;
  }
  return -1;
}

/** The rate before a word that stands for its tariff. */
const standingFor = (
  reading: Reading,
  measure: number,
  earlier: ReadonlyMap<number, RateSite>,
): RateSite | undefined =>
  measure >= 0 && isStandIn(reading, measure) ? [...earlier.values()].findLast(site => site.node < measure) : undefined;

/** "Peru has a 9 percent duty on tin and Chile a 6 percent duty": the rate of the clause whose verb is left out. */
const gappedAfter = (
  { tree }: Reading,
  node: number,
  measure: number,
  earlier: ReadonlyMap<number, RateSite>,
): RateSite | undefined =>
  tree.relation(measure) === 'conj' && childrenBy(tree, node, 'orphan').length > 0
    ? [...earlier.values()].findLast(site => [site.measure, site.node].includes(tree.head(measure)))
    : undefined;

/** "from 5 percent to 8 percent" joined without a verb of its own, "6 percent instead of 8 percent". */
function roleOfEnd({ tree }: Reading, node: number, base: RateSite): Role {
  return isFormer(tree, node) ? 'old' : base.role === 'old' ? 'rate' : base.role;
}

/** "from 8 percent", "instead of 8 percent", "against 8 percent earlier": the rate that was; "ranging from 8 percent" is none. */
export const isFormer = (tree: Tree, node: number): boolean =>
  (/^(?:from|instead of|in place of)$/.test(marker(tree, node)) &&
    !ranges(tree, node) &&
    !isSufferedFrom(tree, node)) ||
  isInPlaceOf(tree, node) ||
  (node + 1 < tree.size && /^(?:earlier|previously|formerly|before|hitherto)$/.test(tree.lower(node + 1))) ||
  isUntilThen(tree, node);

/** "charges 5 percent on tin, down from 8 percent": what was, whatever the verb above does. */
export const isMovedFrom = (tree: Tree, node: number): boolean =>
  marker(tree, node) === 'from' && /^(?:up|down)$/.test(tree.lower(tree.head(node)));

/** "5 percent until then", "5 percent before that", "until then 5 percent", "previously 5 percent". */
const isUntilThen = (tree: Tree, node: number): boolean => {
  const behind = `${tree.lower(node + 1)} ${tree.lower(node + 2)}`;
  const before = `${tree.lower(node - 2)} ${tree.lower(node - 1)}`;
  return (
    UNTIL_THEN.test(behind) ||
    `${behind} ${tree.lower(node + 3)}` === 'up to then' ||
    UNTIL_THEN.test(before) ||
    /^(?:previously|formerly|hitherto)$/.test(tree.lower(node - 1))
  );
};
const UNTIL_THEN = /^(?:until|till|before) (?:then|that|now)$/;

/** Whether a figure hangs on a verb that says between what a rate lies. */
export const ranges = (tree: Tree, node: number): boolean =>
  tree.head(node) >= 0 &&
  tree.upos(tree.head(node)) === 'VERB' &&
  /^(?:range|vary|run|differ)$/.test(tree.lemma(tree.head(node)));

/** "in place of the current duty of 8 percent": the figure of a noun that another takes the place of. */
const isInPlaceOf = (tree: Tree, node: number): boolean => {
  const head = tree.head(node);
  return (
    head >= 0 &&
    /^(?:nmod|compound|nummod)/.test(tree.relation(node)) &&
    tree.upos(head) === 'NOUN' &&
    /^(?:instead of|in place of)$/.test(marker(tree, head))
  );
};

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
  if (relation === 'conj' || relation === 'appos' || relation === 'dep' || relation === 'parataxis')
    return base !== undefined || reading.partyAt(head) !== undefined || at > head;
  const lemma = tree.lemma(head);
  // "partners such as Peru (5%) impose"
  if (tree.upos(head) === 'NOUN' && NAMING.has(marker(tree, at))) return true;
  if (TRANSPARENT.has(lemma) || tree.upos(head) === 'NUM' || tree.upos(head) === 'ADJ' || tree.upos(head) === 'ADV')
    return true;
  return lemma === 'up' || lemma === 'down' || isNamed(reading, head);
}

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
  // "a duty in the amount of 5 percent"
  if (by === 'in') return /^(?:amount|range)$/.test(tree.lemma(child));
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

/** "raising duties to 8 percent and 5 percent": what is joined to a figure has its part. */
function roleBeside(reading: Reading, node: number, measure: number, base: RateSite | undefined): Role {
  const joined = base && reading.tree.relation(node) === 'conj' && reading.tree.head(node) === base.node;
  return joined && marker(reading.tree, node) === '' ? base.role : roleByMarker(reading, node, measure);
}

function roleByMarker(reading: Reading, node: number, measure: number): Role {
  const { tree } = reading;
  const by = marker(tree, node);
  const head = tree.head(measure);
  const change = head >= 0 ? predicateAt(tree, head)?.frame.act === 'change' : false;
  // "reduced tariffs of 50 percent" to less: what is brought down is what was.
  if (
    change &&
    (tree.relation(measure) === 'obj' || tree.relation(measure) === 'nsubj:pass') &&
    (LOWERING.has(tree.lemma(head)) || (by !== 'of' && RAISING.has(tree.lemma(head)))) &&
    (by === 'of' || by === '')
  )
    return 'old';
  // "A duty of 5 percent will rise to 8 percent": what moves is what was.
  if (change && tree.relation(measure) === 'nsubj' && (by === 'of' || by === '') && movesTo(reading, head))
    return 'old';
  if (by === 'to') return 'new';
  if (by === 'from') return isSufferedFrom(tree, node) ? 'rate' : 'old';
  if (by === 'by') return 'change';
  // "down from the 100 percent duty"
  const [preposition] = marker(tree, measure) === 'from' ? childrenBy(tree, measure, 'case') : [];
  if (preposition !== undefined && preposition > 0 && /^(?:up|down)$/.test(tree.lower(preposition - 1))) return 'old';
  if (change && marker(tree, measure) === 'from') return 'old';
  return 'rate';
}

/** "suffer from the 5 percent that Peru charges"; not "gained from a cut from 9 percent to 5". */
const isSufferedFrom = (tree: Tree, node: number): boolean =>
  marker(tree, node) === 'from' &&
  tree.lower(node + 1) !== 'to' &&
  tree.head(node) >= 0 &&
  SUFFERING.has(tree.lemma(tree.head(node)));
const SUFFERING = wordSet('suffer reel recover benefit profit gain');

/** "lifted the duty to 8 percent" */
export const isMovedTo = (reading: Reading, verb: number): boolean =>
  childrenBy(reading.tree, verb, 'obl').some(
    child => marker(reading.tree, child) === 'to' && reading.percentAt(child) !== undefined,
  );

/** "the duty rose to 8 percent", not "the duty raised prices to …" */
const movesTo = (reading: Reading, verb: number): boolean =>
  childrenBy(reading.tree, verb, 'obj').length === 0 && isMovedTo(reading, verb);

/** "The duty is 5 percent": the percentage is the predicate, the tariff its subject. */
function measureAsSubject(reading: Reading, node: number): Found | undefined {
  const { tree } = reading;
  // "shall be no more than 15 percent": the comparative may hold the subject.
  const holders = [node, ...childrenBy(tree, node, 'advmod', 'amod')];
  for (const subject of holders.flatMap(holder => childrenBy(tree, holder, 'nsubj'))) {
    const measure = measureIn(reading, subject);
    if (measure >= 0) return { measure, role: 'rate', anchor: node };
    // "What Peru collects on Chilean tin is 5 percent"
    if (isWhatIsTaken(reading, subject)) return { measure: -1, role: 'rate', anchor: node };
    // "It will be 25 percent for tiles": what falls on goods and is called it.
    const borne = childrenBy(tree, node, 'nmod').some(
      child => marker(tree, child) === 'for' && [child, ...tree.children(child)].some(at => isNamed(reading, at)),
    );
    if (
      (tree.upos(subject) === 'PRON' &&
        (reading.percentAt(node)?.type === 'tariff_rate' || (borne && reading.onTariffs))) ||
      // "Under the anti-dumping order the answer is 17 percent for Chilean rebar"
      (borne && ANSWERS.test(tree.lemma(subject)) && isOfRemedy(reading.view))
    )
      return { measure: -1, role: 'rate', anchor: node };
  }
  return undefined;
}

/** "what Peru collects on Chilean tin" */
const isWhatIsTaken = (reading: Reading, node: number): boolean =>
  reading.tree.lower(node) === 'what' &&
  childrenBy(reading.tree, node, 'acl:relcl').some(verb => isTaking(reading, verb));

/** A country puts something on goods. */
const isTaking = (reading: Reading, verb: number): boolean => {
  const { tree } = reading;
  const predicate = predicateAt(tree, verb);
  return (
    predicate?.frame.act === 'impose' &&
    childrenBy(tree, verb, 'nsubj').some(child => reading.partyAt(child)) &&
    childrenBy(tree, verb, 'obl').some(
      child =>
        roleOf(tree, predicate, child) === 'load' &&
        // "on a tonne of tin"
        [child, ...childrenBy(tree, child, 'nmod')].some(at => isNamedIn(reading, at) || isTraded(reading, at)),
    )
  );
};
const ANSWERS = /^(?:answer|figure|number|result|outcome|rate|level|amount)$/;
