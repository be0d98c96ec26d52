import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import { childrenBy, isRelation, marker, subtree } from '../../syntax/dependents.ts';
import { antecedent, subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { auxiliaries, clauseVerb, negated, passive } from '../../syntax/verbs.ts';
import type { Told } from '../claim.ts';
import { objectOf } from '../figures/events.ts';
import type { Names } from '../figures/names.ts';
import type { SentenceView } from '../sentenceView.ts';
import { conceptOf } from './concepts.ts';
import { ADMITS, DEED_VERBS, ENDED_KINDS, EXTENDS, LASTS, PAUSED_KINDS, TERMS, UNTIL } from './deeds.ts';
import { isEndedNoun, tellsOfMovedEnd } from './moves.ts';
import { NARROWING, nounConcepts } from './wordsAt.ts';

/** Whether a day is one on which something ends. */
export const isEnd = ({ ways }: Told): boolean => /^(?:lifting|deadline)\b/.test(ways);

/** What ends on a day, or must be done by then. */
export interface Ending {
  readonly deed: 'lifting' | 'deadline';
  readonly verb: number;
  /** The words that name it; none where it is told of in the sentence before. */
  readonly things: readonly number[];
  /** What they are where no word says it, as a class of words. */
  readonly kind?: string;
  /** How the day bounds it: "until" a day and "through" it may be two days for one end. */
  readonly by: string;
  /** The end is no longer the one that was told of before. */
  readonly isMoved: boolean;
}
type Found = Pick<Ending, 'deed' | 'things' | 'kind'>;

/** What ends on a day by the phrase that it stands in, or by the clause behind it ("until Monday, when the ban lapses": `then`, else -1). */
export function endingAt(names: Names, day: number, then: number): Ending | undefined {
  const { tree, view } = names;
  const by = then >= 0 ? '' : marker(tree, day);
  const isSaid = then < 0 && childrenBy(tree, day, 'cop').length > 0;
  const verb = then >= 0 ? then : isSaid ? day : clauseVerb(tree, day);
  const above = isSaid || then >= 0 ? -1 : tree.head(day);
  if (daysIn(view) > MOST_DAYS) return undefined;
  const last = then < 0 ? lastDayOf(tree, day) : -1;
  if (last >= 0) return { deed: 'lifting', things: [last], verb: day, by: 'on', isMoved: false };
  // "Ottawa, Delhi in tariff truce to November 10"
  if (verb < 0) {
    const noun = above >= 0 && isEnded(tree, above) && (UNTIL.test(by) || (by === 'to' && isPause(tree, above)));
    return noun ? { deed: 'lifting', things: [above], verb: day, by, isMoved: false } : undefined;
  }
  // "lapses under Monday's order" is the day of the order.
  const isOwn = above < 0 || above === verb || by !== '';
  const found =
    (then < 0 ? (termOf(tree, above, verb, day) ?? untilOf(tree, above, verb, by)) : undefined) ??
    (isOwn ? endOf(tree, verb, by) : undefined);
  if (!found || (!found.kind && isOpen(tree, verb))) return undefined;
  // Where an end was moved, the day that it was moved to is told, and no other.
  const isMoved = EXTENDS.has(tree.lemma(verb)) || tree.children(verb).some(i => tree.lower(i) === 'now');
  if (!isMoved && (tellsOfMove(names) || tellsOfMovedEnd(view.tokens))) return undefined;
  return { ...found, verb, by: by || 'on', isMoved };
}

/** "November 10, the last day of the truce": what ends on it; -1 for any other day. */
function lastDayOf(tree: Tree, day: number): number {
  const named = childrenBy(tree, day, 'appos').find(i => /^(?:day|date|end)$/.test(tree.lemma(i)));
  const isLast =
    named !== undefined && (tree.lemma(named) === 'end' || tree.children(named).some(i => LAST.test(tree.lower(i))));
  return (
    (isLast ? childrenBy(tree, named as number, 'nmod') : []).find(i => marker(tree, i) === 'of' && isEnded(tree, i)) ??
    -1
  );
}
const LAST = /^(?:last|final|closing|end|expiry|expiration)$/;

/** A sentence with more days is a list of them. */
const MOST_DAYS = 12;
const daysIn = (view: SentenceView): number =>
  latestDays.get(view, () => view.marks.filter(({ mention }) => mention.type === 'date').length);
const latestDays = new Latest<SentenceView, number>();

/** "could last until Monday", "does not end on Monday", "lasts at least until Monday" */
const isOpen = (tree: Tree, verb: number): boolean =>
  negated(tree, verb) || auxiliaries(tree, verb).some(word => /^(?:would|could|may|might|should|can)$/.test(word));

/** "the deadline of July 9", "the deadline is July 9", "has until July 9 to sell", "must sell by July 9" */
function termOf(tree: Tree, above: number, verb: number, day: number): Found | undefined {
  const by = marker(tree, day);
  const term = [above, subjectOf(tree, verb)].find(i => i >= 0 && TERMS.has(tree.lemma(i)));
  if (term !== undefined && /^(?:|of|on|in|at)$/.test(by))
    return { deed: 'deadline', things: childrenBy(tree, term, 'nmod', 'acl', 'compound').filter(i => i !== day) };
  if (by === 'by') return auxiliaries(tree, verb).includes('must') ? { deed: 'deadline', things: [verb] } : undefined;
  if (!UNTIL.test(by) || !GIVEN.has(tree.lemma(verb))) return undefined;
  const things = [verb, day, objectOf(tree, verb)]
    .flatMap(i => (i < 0 ? [] : childrenBy(tree, i, 'xcomp', 'advcl', 'acl')))
    .filter(i => marker(tree, i) === 'to');
  return things.length > 0 ? { deed: 'deadline', things } : undefined;
}
const GIVEN = wordSet('have get give grant');

/** "lasts until July 9", "is valid through July 9", "banned them until July 9", "a ban until July 9", "extended to July 9" */
function untilOf(tree: Tree, above: number, verb: number, by: string): Found | undefined {
  const shut = shutOut(tree, verb, by);
  if (shut) return shut;
  // "a truce to November 10"
  if (by === 'to' && above >= 0 && isPause(tree, above)) return { deed: 'lifting', things: [above] };
  if (!UNTIL.test(by) && !(by === 'to' && EXTENDS.has(tree.lemma(verb)))) return undefined;
  // "hold off on tariffs until July 9"
  const held =
    /^(?:hold|back)$/.test(tree.lemma(verb)) && tree.children(verb).some(i => /^(?:off|back)$/.test(tree.lower(i)));
  const kept = held
    ? [...childrenBy(tree, verb, 'obl'), objectOf(tree, verb)].find(i => i >= 0 && isEnded(tree, i))
    : undefined;
  if (kept !== undefined) return { deed: 'lifting', things: [kept], kind: 'pausing' };
  if (above >= 0 && isEnded(tree, above)) return { deed: 'lifting', things: [above] };
  const object = objectOf(tree, verb);
  if (PAUSED_KINDS.has(conceptOf(tree.lemma(verb), 'VERB')) && object >= 0)
    return { deed: 'lifting', things: [verb, object] };
  const isOfSubject = LASTS.has(tree.lemma(verb)) || passive(tree, verb);
  const subject = isOfSubject ? subjectOf(tree, verb) : -1;
  if (isBack(tree, subject)) return { deed: 'lifting', things: [] };
  const thing = [object, subject].find(i => i >= 0 && isEnded(tree, i));
  return thing === undefined ? undefined : { deed: 'lifting', things: [pauseOf(tree, thing)] };
}

/** "will let no rice in before July 9", "does not allow wheat to be brought in until July 9": a ban until then. */
function shutOut(tree: Tree, verb: number, by: string): Found | undefined {
  if (!/(?:^| )before$/.test(by) && !UNTIL.test(by)) return undefined;
  const above = isRelation(tree.relation(verb), 'xcomp', 'acl') ? clauseVerb(tree, verb) : -1;
  const verbs = [verb, above, ...childrenBy(tree, verb, 'xcomp', 'ccomp')].filter(
    i => i >= 0 && ADMITS.has(tree.lemma(i)),
  );
  const things = verbs.flatMap(i => childrenBy(tree, i, 'obj', 'nsubj:pass')).filter(i => tree.upos(i) === 'NOUN');
  const isNone = [...verbs, ...things].some(i => negated(tree, i));
  return isNone && things.length > 0 ? { deed: 'lifting', things, kind: 'ban' } : undefined;
}

/** "expires on July 9", "comes to an end in July", "ends its ban on July 9" */
function endOf(tree: Tree, verb: number, by: string): Found | undefined {
  if (!/^(?:|on|in|at|with|from)$/.test(by)) return undefined;
  const isPhrase = tree.children(verb).some(i => ENDS_WITH.has(`${tree.lemma(verb)} ${tree.lemma(i)}`));
  if (!isPhrase && DEED_VERBS.get(tree.lemma(verb)) !== 'lifting') return undefined;
  const ended = [objectOf(tree, verb), antecedent(tree, verb), subjectOf(tree, verb)];
  if (isBack(tree, subjectOf(tree, verb)) && ended[0] === -1) return { deed: 'lifting', things: [] };
  const thing = ended.find(i => i >= 0 && isEnded(tree, i));
  return thing === undefined ? undefined : { deed: 'lifting', things: [pauseOf(tree, thing)] };
}
const ENDS_WITH = new Set(['run out', 'come end', 'come close', 'draw end', 'draw close']);

const isPause = (tree: Tree, i: number): boolean => conceptOf(tree.lemma(i), 'NOUN') === 'pausing';
/** "a truce on tariffs that runs until May": the truce, whatever the clause is hung on. */
const pauseOf = (tree: Tree, thing: number): number => {
  const above = tree.head(thing);
  return above >= 0 && tree.relation(thing) === 'nmod' && isPause(tree, above) ? above : thing;
};

/** What ends is told of in the sentence before. */
const isBack = (tree: Tree, i: number): boolean => i >= 0 && /^(?:it|they)$/.test(tree.lower(i));

function isEnded(tree: Tree, i: number): boolean {
  const word = tree.lemma(i).split(' ').at(-1) ?? '';
  return tree.upos(i) === 'NOUN' && isEndedNoun(word);
}

/** Whether a sentence tells that something is moved: "will extend the waiver, due to lapse in May". */
export const tellsOfMove = ({ tree }: Names): boolean =>
  latestMove.get(tree, () => {
    for (let i = 0; i < tree.size; i++) if (EXTENDS.has(tree.lemma(i)) && !negated(tree, i)) return true;
    return false;
  });
const latestMove = new Latest<Tree, boolean>();

/** Which way the goods go that are banned until a day, as ">ban" in and "<ban" out: a ban on exports is none on imports. */
export function endedFlows(names: Names, { deed, things, verb }: Ending, core: ReadonlySet<string>): string[] {
  const { tree } = names;
  if (deed !== 'lifting' || !core.has('ban')) return [];
  const by = names.ownerOf(things[0] ?? -1, /^(?:of|by)$/) ?? names.whoAt(subjectOf(tree, verb));
  const ways = things
    .flatMap(thing => withBelow(tree, thing))
    .flatMap(i => [i, ...childrenBy(tree, i, 'compound')])
    .map(i => (tree.lemma(i) === 'import' ? '>ban' : tree.lemma(i) === 'export' ? exportsOf(names, i, by?.id) : ''));
  const found = new Set(ways.filter(way => way !== ''));
  return found.size === 1 ? [...found] : [];
}
/** "Norway's ban on Polish apple exports" keeps out what Poland sells. */
function exportsOf(names: Names, i: number, by: string | undefined): string {
  const seller = names.ownerOf(i, /^(?:of|from|by)$/)?.id;
  return seller === undefined || seller === by ? '<ban' : by === undefined ? '' : '>ban';
}

/** What ends, in classes of words: what it is called and what it is of or on. */
export function endedConcepts(names: Names, { things, kind, deed }: Ending): Set<string> {
  const { tree } = names;
  if (things.length === 0) return new Set();
  const found = new Set<string>(kind ? [kind] : []);
  for (const node of things.flatMap(thing => withBelow(tree, thing))) nounConcepts(names, node, 0, NOTHING, found);
  // "the truce struck in Stockholm"
  for (const word of found) if (word.startsWith(NARROWING) || MADE.test(word)) found.delete(word);
  // Who suspends imports bans them.
  if (found.has('trade') && !found.has('tariff') && found.delete('pausing')) found.add('ban');
  // A pause is one of duties or of trade, said or not.
  if (deed === 'deadline' || [...found].some(word => ENDED_KINDS.has(word) && !WIDE.has(word)))
    for (const word of WIDE) found.delete(word);
  const goods = [...found].some(word => word.startsWith('product/')) ? undefined : names.goodsBefore();
  if (goods) found.add(goods);
  return found;
}
const MADE = /^(?:strik|strike|striking|agre|reach|announce|declar)$/;
const NOTHING: ReadonlySet<number> = new Set();
const WIDE = wordSet('tariff trade country firm fil submit');
/** A node and what it is of or on, however far down. */
function withBelow(tree: Tree, node: number): number[] {
  const nodes = [node];
  for (let k = 0; k < nodes.length; k++) {
    const above = nodes[k] as number;
    for (const i of childrenBy(tree, above, 'nmod', 'obj', 'acl'))
      if (i > above && tree.relation(i) !== 'acl:relcl') nodes.push(i);
  }
  return nodes;
}

/** The nodes of a sentence beside what ends, where that says whose it is: "Britain's ban on German pork". */
export function besideEnded({ tree }: Names, things: readonly number[]): ReadonlySet<number> {
  const inside = new Set(things.flatMap(thing => subtree(tree, thing)));
  return new Set(Array.from({ length: tree.size }, (_, i) => i).filter(i => !inside.has(i)));
}
