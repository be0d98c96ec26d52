import type { DateMention } from '../../mentions/mention.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import { antecedent, subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb, negated } from '../../syntax/verbs.ts';
import type { Told } from '../claim.ts';
import { DUTIES } from '../figures/events.ts';
import type { Names } from '../figures/names.ts';
import type { Mark } from '../sentenceView.ts';
import { conceptOf, isKnown } from './concepts.ts';
import {
  BEARING,
  DEED_EVENTS,
  DEED_NOUNS,
  DEED_VERBS,
  DOING_VERBS,
  EFFECT,
  FROM,
  GOING,
  HAPPENING,
  isPercentage,
  LEVYING,
  STARTING,
} from './deeds.ts';
import { besideEnded, endedConcepts, endedFlows, endingAt, tellsOfMove } from './endings.ts';
import { asideOf, isOfSource, namesBeside, namesOf, nounOf } from './sayers.ts';
import { othersMeant } from './toldWho.ts';
import { bare, conceptsAt, nounConcepts } from './wordsAt.ts';

const BOUNDING = /^(?:by|after|before|until|till|from|through|of|than|for|between)$/;

/** What a sentence tells of a day (`isDayOfDeed`) on which something was done once. */
export function toldDay(names: Names, mark: Mark): Told | undefined {
  const { tree, view } = names;
  const { timex } = mark.mention as DateMention;
  const node = tree.nodeOf(view.marks.indexOf(mark));
  if (node >= 0 && isOfSource(tree, node)) return undefined;
  // "from May 1, when the pact takes effect": what happens then is its day.
  const then = node < 0 ? -1 : whenClause(tree, node, mark.mention.end);
  const effective = node < 0 || then >= 0 ? -1 : effectiveAt(tree, node);
  const below = then >= 0 || node < 0 ? then : effective >= 0 ? clauseAbove(tree, effective) : predicateOf(tree, node);
  // "is charged, starting on Monday": from Monday
  const isStarting = then < 0 && below >= 0 && STARTING.has(tree.lemma(below)) && tree.relation(below) === 'advcl';
  // "under Monday's order": the day of another thing.
  if (node >= 0 && then < 0 && isRelation(tree.relation(node), 'nmod:poss')) return undefined;
  const end = node < 0 ? undefined : endingAt(names, node, then);
  const verb = end ? end.verb : isStarting ? tree.head(below) : below;
  if (!end && (verb < 0 || negated(tree, verb))) return undefined;
  const by =
    then >= 0 ? fromWhich(tree, then) : effective >= 0 ? 'effective' : isStarting ? 'starting' : marker(tree, node);
  const isEffect = !end && timex.value.length > 4 && takesEffect(names, verb, by);
  let deed = isEffect
    ? 'effect'
    : (end?.deed ??
      (timex.value.length === 4 || by === 'since' ? firstDuty(tree, verb, by) : undefined) ??
      deedOf(tree, verb));
  if (!deed || (!end && BOUNDING.test(by) && !(deed === 'effect' && FROM.test(by)))) return undefined;
  // "will extend the waiver, due to lapse in May"
  if (!end && deed === 'lifting' && tellsOfMove(names)) return undefined;
  if (by === 'since' && deed !== 'tariff' && !isEffect) return undefined;
  if (deed === 'tariff' && timex.value.length === 4 && !firstDuty(tree, verb, by)) return undefined;
  const at = then >= 0 ? then : node;
  let aside = end?.deed === 'lifting' ? besideEnded(names, end.things) : asideOf(names, at);
  let who = namesOf(names, aside, at, true);
  if (end?.deed === 'lifting' && who.length === 0) {
    aside = asideOf(names, at);
    who = namesOf(names, aside, at, true);
  }
  // "Under the accord signed on Wednesday Peru sells Chile gas": those whose accord it is stand outside.
  if (who.length === 0) {
    aside = asideOf(names, at, true);
    who = namesOf(names, aside, at, true);
  }
  const core = end ? endedConcepts(names, end) : deedConcepts(names, verb, aside);
  // "Hanoi's answer took effect on Monday: a 30 percent duty on …"
  const isOfRate = deed === 'effect' && core.size === 0 && view.marks.some(({ mention }) => isPercentage(mention));
  if ((isEffect && !isInForce(tree, verb)) || isOfRate) core.add('tariff');
  const before = (deed === 'effect' || end) && core.size === 0 ? thingBefore(names, subjectOf(tree, verb)) : undefined;
  if (before) core.add(before.thing);
  if (core.size === 0) return undefined;
  if (who.length === 0) who = before?.who.length ? [...before.who] : [...othersMeant(names)];
  if (who.length === 0) return undefined;
  // A tariff that will be imposed on a day is one from then on.
  const { day } = names.context;
  if (deed === 'tariff' && day !== null && day < timex.value) {
    core.add(deed);
    deed = 'effect';
  }
  // "duties on tin to start on Monday"
  if (deed === 'launching' && core.has('tariff')) deed = 'effect';
  core.add(deed);
  const bag = new Set([...[...core].map(bare), ...(before?.words ?? [])]);
  for (let i = 0; i < tree.size; i++) {
    const one = deedOf(tree, i) ?? (i === verb ? deed : undefined);
    if (one) bag.add(one);
    for (const word of conceptsAt(names, i)) bag.add(word);
  }
  // At which rate: of the same goods there may be several.
  for (const { mention } of view.marks)
    if (isPercentage(mention) && 'value' in mention) bag.add(`#${mention.value.number} percent`);
  if (end) bag.add(end.by);
  const beside = namesBeside(names, who);
  return {
    unit: 'date',
    who,
    ...(beside.length > 0 ? { beside } : {}),
    around: names.context.around(),
    place: names.context.town(),
    core: [...core].sort(),
    bag: [...bag].sort(),
    when: [],
    // Whether it is past or to come, the day itself says.
    state: 'any',
    ways: end?.isMoved ? `${deed} moved` : deed,
    flows: end ? endedFlows(names, end, core) : [],
  };
}

/** What a deed is done to, in classes of words. */
function deedConcepts(names: Names, verb: number, aside: ReadonlySet<number>): Set<string> {
  const { tree } = names;
  const done = tree.relation(verb) === 'acl:relcl' ? nounOf(tree, verb) : antecedent(tree, verb);
  const core = new Set<string>();
  const under = [verb, ...childrenBy(tree, verb, 'xcomp')]
    .flatMap(i => childrenBy(tree, i, 'obl'))
    .filter(i => /^(?:to|under|against|on|into|over)$/.test(marker(tree, i)));
  const noun = deedNoun(tree, verb);
  const event = eventNoun(tree, verb);
  if (event >= 0) for (const i of childrenBy(tree, event, 'nmod', 'compound')) nounConcepts(names, i, 1, aside, core);
  const about = noun < 0 ? [] : childrenBy(tree, noun, 'nmod').filter(i => marker(tree, i) !== 'of');
  for (const argument of [subjectOf(tree, verb), done, ...childrenBy(tree, verb, 'nsubj', 'obj'), ...under, ...about])
    if ((noun < 0 || argument !== noun) && (event < 0 || argument !== event))
      nounConcepts(names, argument, 1, aside, core);
  // "collect 17 percent on rice", "apply a duty of 17 percent to rice"
  for (const object of [verb, ...childrenBy(tree, verb, 'xcomp')]
    .flatMap(i => childrenBy(tree, i, 'obj', 'nsubj'))
    .filter(i => isPercentage(names.mentionAt(i)) || isDuty(tree, i)))
    for (const i of childrenBy(tree, object, 'nmod'))
      if (/^(?:on|to)$/.test(marker(tree, i))) nounConcepts(names, i, 1, aside, core);
  // "collect 17 percent on them"
  for (const i of [...under, ...childrenBy(tree, verb, 'obj').flatMap(object => childrenBy(tree, object, 'nmod'))]) {
    const meant = names.goodsMeant(i);
    if (meant) core.add(meant);
  }
  return core;
}

const isDuty = (tree: Tree, i: number): boolean => DUTIES.has(tree.lemma(i));

/** "Effective July 1, importers must pay a duty", "will be charged effective July 1": the word before the day; -1 for none. */
const effectiveAt = (tree: Tree, day: number): number =>
  [day - 1, day - 2].find(i => i >= 0 && tree.lower(i) === 'effective') ?? -1;
/** The verb of the clause in which it stands. */
function clauseAbove(tree: Tree, i: number): number {
  const own = /^(?:advcl|advmod|xcomp)$/.test(tree.relation(i)) ? tree.head(i) : clauseVerb(tree, i);
  return own >= 0 && tree.upos(own) === 'VERB' ? own : clauseVerb(tree, i);
}

/** The verb that a day hangs on, or what is said to be so from then on: "subject to a duty", "in force". */
function predicateOf(tree: Tree, day: number): number {
  const above = tree.head(day);
  // "with the duty entering into force on Monday", where the day is read as the duty's
  const entering = above < 0 ? undefined : childrenBy(tree, above, 'acl').find(i => goesIntoEffect(tree, i) && i < day);
  if (entering !== undefined) return entering;
  return above >= 0 && (BEARING.has(tree.lemma(above)) || isInForce(tree, above)) ? above : clauseVerb(tree, day);
}
const goesIntoEffect = (tree: Tree, i: number): boolean =>
  GOING.has(tree.lemma(i)) && tree.children(i).some(child => EFFECT.has(tree.lemma(child)));
const isInForce = (tree: Tree, i: number): boolean =>
  EFFECT.has(tree.lemma(i)) &&
  childrenBy(tree, i, 'case').some(word => tree.lower(word) === 'in') &&
  childrenBy(tree, i, 'cop').length > 0;

/** What "it" is that takes effect, with the other words of the sentence before, and whose it is. */
interface Before {
  readonly thing: string;
  readonly words: readonly string[];
  readonly who: readonly string[];
}

/** "It takes effect on Monday": the one pact or measure of which the sentence before tells. */
function thingBefore(names: Names, subject: number): Before | undefined {
  const before = names.sentenceBefore();
  if (!before || subject < 0 || !/^(?:it|they|this)$/.test(names.tree.lower(subject))) return undefined;
  const { tokens, first, last, marks } = before;
  const told = tokens.slice(first, last).map(({ norm }) => conceptOf(lemmaOf(norm, 'NOUN'), 'NOUN'));
  const [thing, ...others] = new Set(told.filter(word => THINGS.test(word)));
  if (thing === undefined || others.length > 0) return undefined;
  const entities = marks.flatMap(({ mention }) => ('entity' in mention ? [mention.entity.id] : []));
  return {
    thing,
    words: [
      ...told.filter(word => isKnown(word) || word.length > 4),
      ...entities.filter(id => id.startsWith('product/')),
    ],
    who: [...new Set(entities.filter(id => id.startsWith('party/')))].sort(),
  };
}
const THINGS = /^(?:pact|tariff|ban|quota|legislation|pausing|exemption|permit|safeguard)$/;

/** The clause that a day is told of by "when", or "it is on that day that"; -1 for none. */
function whenClause(tree: Tree, day: number, end: number): number {
  const said = saidOfDay(tree, day);
  if (said >= 0) return said;
  let at = day + 1;
  while (at < tree.size && (tree.start(at) < end || tree.lower(at) === ',')) at++;
  if (at >= tree.size) return -1;
  const isCleft = childrenBy(tree, day, 'nsubj', 'expl').some(i => tree.lower(i) === 'it');
  const verb =
    tree.lower(at) === 'when' || (isCleft && tree.lower(at) === 'that') ? clauseVerb(tree, at) : dayClause(tree, at);
  return verb > day ? verb : -1;
}

/** "July 1 is the date when the levy begins", "Monday is when it ends": -1 for any other day. */
function saidOfDay(tree: Tree, day: number): number {
  const above = tree.head(day);
  if (above < 0 || !isRelation(tree.relation(day), 'nsubj') || childrenBy(tree, above, 'cop').length === 0) return -1;
  const isWhen = (i: number): boolean => childrenBy(tree, i, 'advmod', 'mark').some(k => tree.lower(k) === 'when');
  const isWhenClause = (i: number): boolean => tree.lower(i) === 'when' || isWhen(i);
  if (isWhen(above)) return above;
  // "is the date to circle: that is when the levy goes live"
  const told = childrenBy(tree, above, 'parataxis').find(isWhenClause);
  if (told !== undefined) return childrenBy(tree, told, 'advcl', 'acl:relcl').find(i => tree.upos(i) === 'VERB') ?? -1;
  const clauses = /^(?:day|date)$/.test(tree.lemma(above)) ? childrenBy(tree, above, 'acl:relcl', 'advcl') : [];
  return clauses.find(i => i > above && tree.upos(i) === 'VERB') ?? -1;
}

/** "the day from which Peru has charged 12 percent": what begins on it; "" for any other clause. */
const fromWhich = (tree: Tree, clause: number): string =>
  childrenBy(tree, clause, 'obl').some(i => tree.lower(i) === 'which' && /^(?:from|since)$/.test(marker(tree, i)))
    ? 'from'
    : '';

/** ", the day on which the pact takes effect" */
function dayClause(tree: Tree, at: number): number {
  const noun = tree.lower(at) === 'the' ? tree.head(at) : at;
  return noun >= 0 && /^(?:day|date)$/.test(tree.lower(noun)) ? (childrenBy(tree, noun, 'acl:relcl')[0] ?? -1) : -1;
}

function deedOf(tree: Tree, verb: number): string | undefined {
  if (tree.upos(verb) !== 'VERB') return undefined;
  if (goesIntoEffect(tree, verb)) return 'effect';
  if (tree.lemma(verb) === 'come' && childrenBy(tree, verb, 'obl').some(i => marker(tree, i) === 'under'))
    return 'effect';
  const event = eventNoun(tree, verb);
  if (event >= 0) return DEED_EVENTS.get(tree.lemma(event));
  const noun = deedNoun(tree, verb);
  return noun < 0 ? DEED_VERBS.get(tree.lemma(verb)) : DEED_NOUNS.get(tree.lemma(noun));
}

/** "The signing of the pact took place": the noun that tells what was done; -1 for none. */
function eventNoun(tree: Tree, verb: number): number {
  const isPlain =
    HAPPENING.has(tree.lemma(verb)) &&
    !(tree.lemma(verb) === 'take' && !childrenBy(tree, verb, 'obj').some(i => tree.lemma(i) === 'place'));
  return (isPlain ? childrenBy(tree, verb, 'nsubj') : []).find(i => DEED_EVENTS.has(tree.lemma(i))) ?? -1;
}

/** "gave its blessing to the pact": the noun that tells what was done; -1 for none. */
const deedNoun = (tree: Tree, verb: number): number =>
  (DOING_VERBS.has(tree.lemma(verb)) ? childrenBy(tree, verb, 'obj', 'nsubj:pass') : []).find(i =>
    DEED_NOUNS.has(tree.lemma(i)),
  ) ?? -1;

/** "collects a duty from Monday", "start to pay it on Monday", "the tariff begins on Monday": the day from which there is a duty. */
function takesEffect(names: Names, verb: number, by: string): boolean {
  const { tree } = names;
  const isFrom = FROM.test(by);
  if (isInForce(tree, verb)) return isFrom || by === 'since';
  const isLevy = (i: number): boolean => isDuty(tree, i) || isPercentage(names.mentionAt(i));
  const isStart = STARTING.has(tree.lemma(verb));
  const above = tree.head(verb);
  const begun = isStart ? childrenBy(tree, verb, 'xcomp') : above >= 0 && STARTING.has(tree.lemma(above)) ? [verb] : [];
  const levying = [...begun, ...(isFrom ? [verb] : [])].filter(i => LEVYING.has(tree.lemma(i)));
  if (levying.flatMap(i => childrenBy(tree, i, 'nsubj:pass', 'obj', 'obl')).some(isLevy)) return true;
  const isAlone = isStart || (tree.lemma(verb) === 'kick' && tree.children(verb).some(i => tree.lower(i) === 'in'));
  return isAlone && childrenBy(tree, verb, 'obj', 'xcomp').length === 0 && isLevy(subjectOf(tree, verb));
}

/** "first put duties on them in 2012", "have been subject to duties since 2012" */
function firstDuty(tree: Tree, verb: number, by: string): string | undefined {
  const near = childrenBy(tree, verb, 'nsubj', 'obj', 'obl');
  if (!near.some(i => DUTIES.has(tree.lemma(i)))) return undefined;
  return by === 'since' || tree.children(verb).some(i => tree.lower(i) === 'first') ? 'tariff' : undefined;
}
