import { CLASSES } from '../../mentions/figureRoleWords.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Role } from '../frames/frame.ts';
import { DESTINATION_VERBS, ENTRIES, GENERIC } from '../frames/nouns.ts';
import { type Predicate, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './findMeasure.ts';
import { isMeasureNoun, isNamed, isOfCustomsValue, isTraded, measureIn } from './measureNoun.ts';
import { isOfRemedy, speaksOfOtherRates } from './notARate.ts';

/** The tariff among the arguments of a predicate, with what the percentage is to it. */
export function measureOfPredicate(
  reading: Reading,
  predicate: Predicate,
  arg: number,
  node: number,
  named: boolean,
): Found | undefined | null {
  const { tree } = reading;
  // "raised by an average of 5 percent": no agent.
  const mean = arg !== node && AMOUNTS.test(tree.lemma(arg)) && marker(tree, arg) === 'by';
  // "moved up from 5 percent": through the adverb, the figure has the part that its own preposition gives it.
  const told = mean
    ? predicate.frame.marked.by
    : (roleOf(tree, predicate, arg) ?? (arg === node ? undefined : predicate.frame.marked[marker(tree, node)]));
  // "takes 12 percent in duty": a figure bears nothing.
  const role = told === 'load' && arg === node && tree.relation(arg) === 'obj' ? 'measure' : told;
  const others = tree.children(predicate.node).filter(child => child !== arg);
  const { act } = predicate.frame;
  // "having reached a peak of 5 percent, the duty fell": of the subject of the verb above.
  const aside = act === 'stand' && tree.relation(predicate.node) === 'advcl' && tree.xpos(predicate.node) === 'VBG';
  const taken = act === 'change' && (role === 'new' || role === 'old') ? whatIsTaken(reading, others) : -1;
  if (taken >= 0) return { measure: taken, role: role as Role, anchor: arg };
  const measure = measureAmong(reading, predicate, aside ? [...others, subjectOf(tree, predicate.node)] : others);
  if (measure >= 0) {
    // "The duties pushed prices up 7 percent", "cut sales of tin by 7 percent, of zinc by 9": the figure is what the verb does to something else.
    const moved = childrenBy(tree, predicate.node, 'obj').find(child => child < node && !reading.percentAt(child));
    if (
      tree.relation(measure) === 'nsubj' &&
      moved !== undefined &&
      ((arg === node && /^(?:by|)$/.test(marker(tree, node))) || (act === 'change' && measureIn(reading, moved) < 0))
    )
      return null;
    if (role === 'none' || ((role === 'load' || role === 'imposer') && !named))
      return isMeasureNoun(reading, measure) ? null : undefined;
    // "a 5 percent rise in the duty"
    if (act === 'change' && arg === node && /^(?:compound|nummod|amod|nmod:desc)$/.test(tree.relation(arg)))
      return { measure, role: 'change', anchor: arg };
    const end: Role = role === 'measure' || role === undefined ? changeOrRate(reading, act, arg, node) : role;
    if (role === undefined && !SCALE_RELATIONS.has(tree.relation(arg))) return undefined;
    // "…, an increase of 15 percent": beside a verb, a noun of change has how much; its ends are marked.
    if (isAside(tree, predicate.node) && role !== 'old' && role !== 'new')
      return { measure, role: 'change', anchor: arg };
    return { measure, role: end, anchor: arg };
  }
  const taxed =
    TAXING.has(tree.lemma(predicate.node)) && (role === 'rate' || (predicate.passive && tree.relation(arg) === 'obj'));
  const direct =
    (act === 'bear' || act === 'impose') &&
    ((tree.relation(arg) === 'obj' && (act === 'impose' || role === 'measure')) ||
      // "5 percent may be charged on imported wool"
      (tree.relation(arg) === 'nsubj:pass' && act === 'impose' && arg === node) ||
      role === 'measure' ||
      role === 'rate');
  if (isChangeOfNamed(reading, predicate, arg, node)) return { measure: -1, role: 'change', anchor: arg };
  if (!taxed && !direct && act !== 'change') return undefined;
  // "They managed to reduce this to 15 percent"
  if (act === 'change' && (role === 'new' || role === 'old') && movesIt(reading, predicate))
    return { measure: -1, role, anchor: arg };
  if (taxed || reading.percentAt(node)?.type === 'tariff_rate' || bearsTrade(reading, predicate, arg)) {
    if (act === 'change') return role === 'new' || role === 'old' ? { measure: -1, role, anchor: arg } : undefined;
    return { measure: -1, role: 'rate', anchor: arg };
  }
  return undefined;
}
/** "cuts to 5 percent what Peru charges on imported tin", "what it takes in duty": whatever is taken of goods that come in; -1 for none. */
function whatIsTaken(reading: Reading, args: readonly number[]): number {
  const { tree } = reading;
  const what = args.find(arg => tree.lower(arg) === 'what' && tree.relation(arg) === 'obj') ?? -1;
  const takes = what < 0 ? [] : childrenBy(tree, what, 'acl:relcl').filter(verb => TAKING.has(tree.lemma(verb)));
  const isOfTrade = (child: number): boolean => isMeasureNoun(reading, child) || isTraded(reading, child);
  return takes.some(verb => childrenBy(tree, verb, 'obl').some(isOfTrade)) ? what : -1;
}
const TAKING = new Set(['charge', 'take', 'collect', 'levy', 'impose', 'claim', 'ask', 'demand']);
const AMOUNTS = /^(?:average|mean|maximum|total)$/;

/**
 * "Cuts of 5 percent on those goods", "the tariffs, since they were raised by an average of 5 percent": how much a tariff that the words before name
 * has changed.
 */
function isChangeOfNamed(reading: Reading, { node, frame, passive }: Predicate, arg: number, figure: number): boolean {
  const { tree, view, onTariffs } = reading;
  if (frame.act !== 'change' || !onTariffs || speaksOfOtherRates(view)) return false;
  if (tree.upos(node) === 'NOUN')
    return (
      arg === figure &&
      node + 1 < tree.size &&
      tree.lower(node + 1) === 'of' &&
      [node, figure]
        .flatMap(at => childrenBy(tree, at, 'nmod', 'obl'))
        .some(goods => marker(tree, goods) === 'on' && isPointedTo(tree, goods))
    );
  return (
    passive &&
    marker(tree, arg) === 'by' &&
    childrenBy(tree, node, 'nsubj:pass').some(it => tree.lower(it) === 'they' && isMeasureBefore(reading, it))
  );
}

/** "those items", "the goods" */
const isPointedTo = (tree: Tree, goods: number): boolean =>
  GENERIC.has(tree.lemma(goods)) && tree.children(goods).some(word => /^th(?:ose|ese|e)$/.test(tree.lower(word)));

/** Whether the last noun in the plural before a pronoun that is no day is a tariff, what it is called aside. */
function isMeasureBefore(reading: Reading, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= 0; at--) if (isMeasureNoun(reading, at)) return true;
  return false;
}

/** Whether what is raised or lowered is "it" or "this", in a sentence on tariffs that names nothing else that has percentages. */
function movesIt({ tree, view, onTariffs }: Reading, { node }: Predicate): boolean {
  if (!onTariffs || speaksOfOtherRates(view)) return false;
  for (let i = view.first; i < view.last; i++) if (CLASSES.get(view.tokens[i]?.norm ?? '') === 'other') return false;
  return childrenBy(tree, node, 'obj', 'nsubj:pass').some(child => /^(?:it|this|them)$/.test(tree.lower(child)));
}

/** Verbs that are nothing but tariffs. */
export const TAXING = new Set(['tax', 'tariff', 'surtax', 'levy', 'dutiable', 'assess', 'reassess']);

/**
 * "Oslo puts 8 percent on imported lamb", "barley from Chile pays 12 percent", "lamb, on which Oslo charges 8 percent", "pays 5 percent at
 * the border": what bears the figure crosses a border.
 */
function bearsTrade(reading: Reading, predicate: Predicate, arg: number): boolean {
  const { tree } = reading;
  const { act } = predicate.frame;
  if (act === 'change') return false;
  if (isPaidByImporters(reading, predicate.node, arg)) return true;
  if (isOfCustomsValue(reading, arg) || (tree.lemma(predicate.node) === 'pay' && isOfRemedy(reading.view))) return true;
  for (const child of tree.children(predicate.node)) {
    if (child === arg) continue;
    const by = marker(tree, child);
    if (isBorder(tree, child) || comesIn(reading, child)) return true;
    const load = roleOf(tree, predicate, child) === 'load' || (by === 'from' && act === 'impose');
    if (!load) continue;
    // "China, which has been hit with 12 percent"
    const told = tree.lower(child) === 'which' && by === '' ? tree.head(predicate.node) : child;
    if (told < 0) continue;
    if (isTraded(reading, told) || (act === 'bear' && isNamed(reading, told)))
      return !GAINING.has(tree.lemma(predicate.node));
  }
  return childrenBy(tree, arg, 'nmod').some(
    child => isBorder(tree, child) || (marker(tree, child) === 'on' && isTraded(reading, child)),
  );
}

/** "The Union gets 30 percent" of a quota: without a word for it no tariff. */
const GAINING = new Set(['get', 'receive', 'see', 'enjoy', 'accept']);

/** "Importers will pay 12 percent": of nothing that is named, and no more or less than before. */
function isPaidByImporters({ tree }: Reading, verb: number, figure: number): boolean {
  if (tree.lemma(verb) !== 'pay' || tree.relation(figure) !== 'obj') return false;
  if (!childrenBy(tree, verb, 'nsubj').some(child => tree.lemma(child) === 'importer')) return false;
  const narrowed = childrenBy(tree, figure, 'nmod').some(child => marker(tree, child) === 'of');
  return !narrowed && !/^(?:more|less|extra|interest)$/.test(figure + 1 < tree.size ? tree.lower(figure + 1) : '');
}

/** "when they enter Chile", "on arrival in Chile", "once it crosses the border" */
function comesIn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const clause = tree.relation(node) === 'advcl' && DESTINATION_VERBS.has(tree.lemma(node));
  if (!clause && !ENTRIES.has(tree.lemma(node))) return false;
  return childrenBy(tree, node, 'obj', 'obl', 'nmod').some(child => isBorder(tree, child) || reading.partyAt(child));
}

/** "at Chilean ports", "at the border" */
const isBorder = (tree: Tree, node: number): boolean =>
  marker(tree, node) === 'at' && /^(?:border|port|customs|frontier)$/.test(tree.lemma(node));

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
    // "pays 12 percent in duty", "hands a tenth of its value to the state as export duty"; not "wages rose 6 percent as tariffs …"
    if (
      predicate.frame.act !== 'change' &&
      relation === 'obl' &&
      /^(?:in|as)$/.test(marker(tree, child)) &&
      isMeasureNoun(reading, child)
    )
      return child;
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
  // "set the duty at 5 percent, a cut from 8 percent": what a noun in apposition calls a change is one of the verb's tariff.
  if (predicate.frame.act === 'change' && tree.upos(predicate.node) === 'NOUN' && isAside(tree, predicate.node)) {
    for (const child of childrenBy(tree, tree.head(predicate.node), 'obj', 'nsubj')) {
      const measure = measureIn(reading, child);
      if (measure >= 0) return measure;
    }
  }
  // "the rate, which was raised to 12 percent": the tariff is what the clause tells of.
  const { node } = predicate;
  if (tree.relation(node) === 'acl' || tree.relation(node) === 'acl:relcl') {
    const antecedent = tree.head(node);
    if (antecedent >= 0 && measureIn(reading, antecedent) === antecedent) return antecedent;
  }
  return -1;
}

/** Whether a noun is put beside a verb: "…, a cut from 8 percent", "… (a cut from 8 percent)". */
const isAside = (tree: Tree, node: number): boolean =>
  tree.upos(node) === 'NOUN' &&
  /^(?:appos|parataxis|dep)$/.test(tree.relation(node)) &&
  tree.head(node) >= 0 &&
  tree.upos(tree.head(node)) === 'VERB';
