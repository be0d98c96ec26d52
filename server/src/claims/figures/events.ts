import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import { isTariffNoun } from '../../mentions/figureRole.ts';
import type { DateMention, DurationMention, Mention } from '../../mentions/mention.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Token } from '../../text/article.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import { EVENT_NOUNS, EVENT_VERBS, GIVING, HAVING } from './words.ts';

/** What a day or a length of time is of: its kind, and where it stands in the tree (-1: nowhere). */
export interface Happening {
  readonly kind: string;
  readonly noun: number;
  readonly verb: number;
}

/** Before a date: a day by which, after which or until which something is, not on which. */
const BOUNDING = /^(?:by|after|before|until|till|from|through|of|than|for)$/;
const LASTING = /^(?:last|run|take|endure)$/;
const HOLDING = /^(?:hold|open|begin|conclude|end|have|make|start|attend|pay)$/;
const STATES = wordSet('place effect force');
/** What is less for a time is a pause of the rest: "cut tariffs for 90 days". */
export const EASING = wordSet('cut lower reduce slash ease waive defer postpone delay');
export const DUTIES = wordSet('tariff duty levy tax surtax surcharge');
/** A day is the finest that recurring things are dated by; what is done once may be dated by its month or year. */
export const DAY = /^\d{4}-\d\d-\d\d$/;
export const PERIOD = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/;
export const ONCE = wordSet('starting signing imposing lifting banning ratifying launching joining withdrawing');
export const BANS = wordSet('ban embargo');
export const PACTS = wordSet('agreement pact accord treaty deal convention union partnership');

/** The event of a date: its nearest verb, read with what it is done to. */
export function datedBy(view: SentenceView, index: number): Happening | undefined {
  const { tree } = view;
  const mention = (view.marks[index] as Mark).mention as DateMention;
  const { timex } = mention;
  const node = tree.nodeOf(index);
  if (node < 0 || timex.type !== 'DATE' || !PERIOD.test(timex.value)) return undefined;
  const when = verbOfWhen(tree, mention);
  const by = when >= 0 ? '' : marker(tree, node);
  const verb = when >= 0 ? when : dateVerb(tree, node);
  if (verb < 0) return undefined;
  const kind = eventOf(tree, verb);
  const noun = kind === 'starting' ? subjectOf(tree, verb) : objectOf(tree, verb);
  // Tariffs start again and again, and by stages.
  if (kind === 'starting' && (noun < 0 || !PACTS.has(tree.lemma(noun)))) return undefined;
  // "according to a January report": the day of another thing.
  const beside = tree.head(node);
  const isOfOther = beside !== noun && beside >= 0 && isRelation(tree.relation(beside), 'obl', 'nmod');
  if (isOfOther && isRelation(tree.relation(node), 'compound', 'amod')) return undefined;
  if (kind === 'joining' || kind === 'withdrawing') return membership(view, kind, verb, noun);
  if (kind === 'imposing' && noun >= 0 && BANS.has(tree.lemma(noun)) && !BOUNDING.test(by))
    return { kind: 'banning', noun, verb };
  // Talks begin again and again; which month or year they first did is told of them as a whole.
  if (kind === 'launching' && (noun < 0 || (RECURRING.test(tree.lemma(noun)) && DAY.test(timex.value))))
    return undefined;
  if (by === 'since' || (kind === 'imposing' && noun >= 0 && DUTIES.has(tree.lemma(noun)))) {
    const duty = dutyUnder(tree, verb);
    if (duty < 0 || BOUNDING.test(by) || hasRate(view)) return undefined;
    return { kind: 'imposing', noun: duty, verb };
  }
  if (!kind || kind === 'imposing' || BOUNDING.test(by)) return undefined;
  if (!DAY.test(timex.value) && !ONCE.has(kind)) return undefined;
  return { kind, noun, verb };
}

/** A duty whose rate is told begins in the claims of its rate. */
export const hasRate = ({ marks }: SentenceView): boolean =>
  marks.some(({ mention }) => mention.type === 'tariff_rate');

/** Who joins or leaves a body or a pact that has a name. */
function membership(view: SentenceView, kind: string, verb: number, object: number): Happening | undefined {
  const { tree } = view;
  const into = childrenBy(tree, verb, 'obl').find(i => /^(?:to|from|of)$/.test(marker(tree, i)) && isBody(view, i));
  const noun = object >= 0 && isBody(view, object) ? object : into;
  return noun === undefined ? undefined : { kind, noun, verb };
}
const isBody = ({ tree, marks }: SentenceView, i: number): boolean => BODIES.has(marks[tree.mention(i)]?.mention.type);
export const BODIES: ReadonlySet<Mention['type'] | undefined> = new Set(['agency', 'law'] as const);

const RECURRING = /^(?:talk|talks|negotiation|meeting|round|session|discussion|dialogue|consultation)s?$/;

/** "stepped down", "went on strike", "came into force": what a verb says with a word beside it. */
export const PHRASES: ReadonlyMap<string, string> = new Map([
  ['step down', 'resigning'],
  ['go strike', 'striking'],
  ['walk out', 'striking'],
  ['enter force', 'starting'],
  ['come force', 'starting'],
  ['go force', 'starting'],
  ['take effect', 'starting'],
  ['come effect', 'starting'],
  ['go effect', 'starting'],
]);

function eventOf(tree: Tree, verb: number): string | undefined {
  for (const child of tree.children(verb)) {
    const kind = PHRASES.get(`${tree.lemma(verb)} ${tree.lower(child)}`);
    if (kind) return kind;
  }
  return plainEventOf(tree, verb);
}

/** "since Tuesday, when the pact was signed": the verb of the clause that says what was done on the day before it; -1 for none. */
function verbOfWhen(tree: Tree, { end }: DateMention): number {
  let when = tree.size - 1;
  while (when >= 0 && tree.start(when) >= end) when--;
  when++;
  if (when < tree.size && tree.lower(when) === ',') when++;
  if (when >= tree.size || tree.lower(when) !== 'when') return -1;
  const verb = tree.head(when);
  return verb > when && tree.upos(verb) === 'VERB' ? verb : -1;
}

const plainEventOf = (tree: Tree, verb: number): string | undefined =>
  tree.lemma(verb) === 'set' && childrenBy(tree, verb, 'compound:prt').some(i => tree.lower(i) === 'up')
    ? 'launching'
    : EVENT_VERBS.get(tree.lemma(verb));

/** The verb that a date hangs on, directly or on what is done ("signed a pact in Seoul on Nov. 1"). */
function dateVerb(tree: Tree, node: number): number {
  for (let at = node, steps = 0; steps < 4; steps++) {
    const head = tree.head(at);
    if (head < 0) return -1;
    // "after the inauguration Friday": the day of another thing.
    const isVerb = tree.upos(head) === 'VERB';
    if (!isVerb && /^(?:after|before|since)$/.test(marker(tree, head))) return -1;
    if (isVerb) return EVENT_VERBS.has(tree.lemma(head)) || tree.relation(at) !== 'acl' ? head : -1;
    if (!isRelation(tree.relation(at), 'nmod', 'obl', 'compound', 'flat', 'appos', 'advmod', 'nummod', 'dep'))
      return -1;
    at = head;
  }
  return -1;
}

function dutyUnder(tree: Tree, verb: number): number {
  for (const child of childrenBy(tree, verb, 'obj', 'nsubj', 'obl')) if (DUTIES.has(tree.lemma(child))) return child;
  return -1;
}

export const objectOf = (tree: Tree, verb: number): number => {
  const object = ownObject(tree, verb);
  return object >= 0 && tree.upos(object) === 'PRON' && /^acl/.test(tree.relation(verb)) ? tree.head(verb) : object;
};

const ownObject = (tree: Tree, verb: number): number =>
  childrenBy(tree, verb, passive(tree, verb) ? 'nsubj' : 'obj')[0] ??
  (tree.relation(verb) === 'acl' || tree.relation(verb) === 'acl:relcl' ? tree.head(verb) : -1);

/** The event that a length of time measures: "a 90-day pause", "two days of talks", "the ban lasted", "paused for 90 days". */
export function lastingFor(view: SentenceView, index: number): Happening | undefined {
  const { tree } = view;
  const mark = view.marks[index] as Mark;
  const node = tree.nodeOf(index);
  if (node < 0) return undefined;
  const found = byNoun(tree, node) ?? byVerb(tree, node);
  if (!found) return undefined;
  if (found.kind === 'pause' || found.kind === 'extension') return hasTariff(view) ? found : undefined;
  // Talks of months and years are no meeting but a negotiation.
  const long = isLong(mark.mention as DurationMention);
  if (found.kind === 'meeting' && long)
    return found.noun >= 0 && NEGOTIATIONS.has(tree.lemma(found.noun)) ? { ...found, kind: 'negotiation' } : undefined;
  return found.kind === 'negotiation' && !long ? { ...found, kind: 'meeting' } : found;
}

export const isLong = ({ value: { unit } }: DurationMention): boolean => unit === 'month' || unit === 'year';
export const NEGOTIATIONS = wordSet('talk talks negotiation negotiations');

function byNoun(tree: Tree, node: number): Happening | undefined {
  const of = childrenBy(tree, node, 'nmod').find(i => marker(tree, i) === 'of');
  const head = tree.head(node);
  const above =
    head >= 0 &&
    isRelation(tree.relation(node), 'compound', 'nummod', 'amod', 'nmod', 'nmod:poss') &&
    marker(tree, node) !== 'for'
      ? head
      : -1;
  for (const noun of [of ?? -1, above]) {
    const kind = noun < 0 ? undefined : EVENT_NOUNS.get(tree.lemma(noun));
    if (!kind) continue;
    // "the pause that A and B agreed on Monday": who made it, and when.
    const made = kind === 'pause' ? childrenBy(tree, noun, 'acl:relcl', 'acl')[0] : undefined;
    return { kind, noun, verb: made ?? verbAbove(tree, noun) };
  }
  return undefined;
}

/** The nearest verb above that is no name. */
function verbAbove(tree: Tree, node: number): number {
  let verb = clauseVerb(tree, node);
  while (verb >= 0 && tree.mention(verb) >= 0) verb = clauseVerb(tree, verb);
  return verb;
}

function byVerb(tree: Tree, node: number): Happening | undefined {
  const verb = verbAbove(tree, node);
  if (verb < 0) return undefined;
  const by = marker(tree, node);
  const lemma = tree.lemma(verb);
  const inState = STATES.has(lemma) || childrenBy(tree, verb, 'obl').some(i => STATES.has(tree.lemma(i)));
  if (LASTING.test(lemma) || inState) {
    const noun = subjectOf(tree, verb);
    const kind = noun < 0 ? undefined : EVENT_NOUNS.get(tree.lemma(noun));
    return kind ? { kind, noun, verb } : undefined;
  }
  if (EASING.has(lemma) && by === 'for' && dutyUnder(tree, verb) >= 0)
    return { kind: 'pause', noun: objectOf(tree, verb), verb };
  const kind = EVENT_VERBS.get(lemma);
  if (!kind || (by !== 'for' && by !== 'by' && by !== '')) return undefined;
  return kind === 'pause' || kind === 'meeting' || kind === 'extension'
    ? { kind, noun: objectOf(tree, verb), verb }
    : undefined;
}

/** Whether the sentence or the article before it has spoken of a tariff: what else is paused is no matter of trade. */
export function hasTariff({ tokens, last }: SentenceView): boolean {
  const first = firstTariff.get(tokens, () => tokens.findIndex((_, i) => isTariffNoun(tokens, i)));
  return first >= 0 && first < last;
}
const firstTariff = new Latest<readonly Token[], number>();

/** The verb whose subject takes part: of holding or announcing the event where it is a noun, else its own. */
export function actingVerb(tree: Tree, { noun, verb, kind }: Happening): number {
  if (verb < 0 || noun < 0 || EVENT_VERBS.get(tree.lemma(verb)) === kind) return verb;
  const lemma = tree.lemma(verb);
  return HOLDING.test(lemma) || EASING.has(lemma) || HAVING.has(lemma) || GIVING.has(lemma) || EVENT_VERBS.has(lemma)
    ? verb
    : -1;
}
