import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ancestors, childrenBy, isRelation, marker, subtree } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { SAYING } from '../attribution.ts';
import { DUTIES } from '../figures/events.ts';
import type { Names } from '../figures/names.ts';
import { conceptOf, isKnown, isPassing } from './concepts.ts';
import { DEED_VERBS } from './deeds.ts';
import { inMonths, stretchesIn } from './stretches.ts';
import { BESIDE, isCapitalized, isOfName, wordOf } from './wordsAt.ts';

/** Verbs of whoever tells a figure, or foresees it, in the clause beside it. */
const TELLING: ReadonlySet<string> = new Set([
  ...SAYING,
  'expect',
  'forecast',
  'predict',
  'figure',
  'think',
  'believe',
  'find',
]);

/** What was agreed on a day is done on others. */
export const AGREEING = wordSet('agree sign promise pledge vow commit decide approve plan');

/** The nodes of a sentence that tell nothing of a figure: who says it, and clauses that hang on it with a verb of their own. */
export function asideOf({ tree }: Names, figure: number, isWide = false): ReadonlySet<number> {
  const aside = new Set<number>();
  const clause = clauseOn(tree, figure);
  const noun = isWide ? -1 : clause >= 0 ? tree.head(clause) : nounTold(tree, figure);
  const own = new Set([figure, ...ancestors(tree, figure), ...(clause >= 0 ? [clause] : [])]);
  const inside = noun >= 0 ? new Set(subtree(tree, noun)) : undefined;
  if (inside) {
    // "Signed by nine states, the pact …": what was signed stands outside of its clause.
    const signed = tree.relation(noun) === 'advcl' ? subjectOf(tree, tree.head(noun)) : -1;
    for (const i of signed < 0 ? [] : subtree(tree, signed)) inside.add(i);
    for (let i = 0; i < tree.size; i++) if (!inside.has(i)) aside.add(i);
    for (const i of own) if (aside.has(i)) own.delete(i);
  }
  const leave = (node: number): void => {
    for (const i of subtree(tree, node)) aside.add(i);
  };
  for (let i = 0; i < tree.size; i++) {
    for (const k of sourceFrom(tree, i)) aside.add(k);
    // What stands above the noun has the noun below it.
    if (inside && !inside.has(i)) continue;
    const isTelling = tree.upos(i) === 'VERB' && TELLING.has(tree.lemma(i));
    if (own.has(i)) {
      if (isTelling && tells(tree, i, own))
        for (const subject of childrenBy(tree, i, 'nsubj')) if (!own.has(subject)) leave(subject);
      continue;
    }
    const isOfArgument = isRelation(tree.relation(i), 'acl') && isArgument(tree, tree.head(i), own);
    if (
      own.has(tree.head(i))
        ? isBeside(tree, i)
        : tree.relation(i) === 'acl' && (!isOfArgument || tree.lower(i - 1) === ',')
    )
      leave(i);
    // ", the minister said on Monday" keeps its day; "the recall that Mattel announced" is Mattel's.
    if (isTelling && !isOfArgument) for (const child of subtree(tree, i)) if (!own.has(child)) aside.add(child);
  }
  return aside;
}

/** The words of a source from "according to" on; none from any other word. */
function sourceFrom(tree: Tree, first: number): number[] {
  const found: number[] = [];
  if (tree.lower(first) === 'according' && first + 1 < tree.size && tree.lower(first + 1) === 'to')
    for (let i = first; i < tree.size && !endsSource(tree, i); i++) found.push(i);
  return found;
}

/** "according to a statement issued on Monday": a day of the source's. */
export function isOfSource(tree: Tree, node: number): boolean {
  for (let i = 0; i < node; i++) if (sourceFrom(tree, i).includes(node)) return true;
  return false;
}

/** Whether a node right below what is told of a figure tells something else: a clause, what more is said of a noun, a reason. */
function isBeside(tree: Tree, i: number): boolean {
  const relation = tree.relation(i);
  // "The purchase of 3 tons is what Peru agreed to": what is said of is in the clause.
  if (isRelation(relation, 'acl:relcl', 'advcl', 'parataxis'))
    return !isNoun(tree, i) && !(relation === 'acl:relcl' && tree.lower(tree.head(i)) === 'what');
  if (isRelation(relation, 'ccomp')) return !isNoun(tree, i);
  // "3,000 jobs, most of them in Sweden": more about what is told of.
  if (relation === 'appos') return tree.head(i) < i && !isName(tree, tree.head(i));
  // "fined 9 million euros for payments to Apple": a reason.
  if (isRelation(relation, 'obl', 'nmod'))
    return tree.upos(i) === 'NOUN' && tree.mention(i) < 0 && REASON.test(marker(tree, i)) && !isAided(tree, i);
  const isClause = tree.upos(i) === 'VERB' || childrenBy(tree, i, 'cop').length > 0;
  return isRelation(relation, 'conj') && isClause && childrenBy(tree, i, 'nsubj').length > 0;
}

/**
 * "Jakarta's ban, announced on Monday, hit India": what a clause tells of a noun is of that noun, whatever is said of it beside; -1 where
 * the figure is in no such clause. "Contracts valued at $3 million" are what is told of.
 */
function nounTold(tree: Tree, figure: number): number {
  for (let at = figure; at >= 0; at = tree.head(at)) {
    const relation = tree.relation(at);
    if (relation === 'acl:relcl' && tree.upos(at) === 'VERB') return nounOf(tree, at);
    // "Signed by nine states on Monday, the pact goes to parliaments in the spring"
    if (
      relation === 'advcl' &&
      tree.xpos(at) === 'VBN' &&
      at < tree.head(at) &&
      childrenBy(tree, at, 'mark', 'nsubj').length === 0
    )
      return at;
    if (relation === 'acl' && /^VB[NG]$/.test(tree.xpos(at)) && !AMOUNTING.test(tree.lemma(at))) return tree.head(at);
  }
  return -1;
}

/**
 * "according to its chief executive, Ana Diaz, in May": a comma before a name, or before what names it, ends no source, unless it is who does
 * something ("according to Diaz, Peru's mills shipped …").
 */
function endsSource(tree: Tree, i: number): boolean {
  if (tree.lower(i) !== ',' || (i + 1 < tree.size && /^(?:which|who)$/.test(tree.lower(i + 1)))) return false;
  let noun = i + 1;
  if (noun >= tree.size || !(/^\p{Lu}/u.test(tree.form(noun)) || tree.upos(noun) === 'DET')) return true;
  while (tree.head(noun) > noun && isRelation(tree.relation(noun), 'compound', 'amod', 'nmod:poss', 'det', 'flat'))
    noun = tree.head(noun);
  return isRelation(tree.relation(noun), 'nsubj') && tree.upos(tree.head(noun)) === 'VERB';
}

/** "the pact with Peru, which both signed": what is signed is the pact. */
export function nounOf(tree: Tree, clause: number): number {
  let noun = tree.head(clause);
  if (!DEED_VERBS.has(tree.lemma(clause)) && !CHOSEN.test(tree.lemma(clause))) return noun;
  const [subject] = childrenBy(tree, clause, 'nsubj');
  if (subject === undefined || /^(?:which|that|who)$/.test(tree.lower(subject))) return noun;
  while (tree.mention(noun) >= 0 && tree.relation(noun) === 'nmod' && marker(tree, noun) !== 'of')
    noun = tree.head(noun);
  return noun;
}
/** What is done with pacts and measures, not with countries. */
const CHOSEN = /^(?:support|back|endorse|oppose|negotiate|debate)$/;

/** The clause behind a figure that says what was done with so many: "the 231 containers that the customs impounded"; -1 for none. */
export const clauseOn = (tree: Tree, figure: number): number =>
  [nounWith(tree, figure), partOf(tree, figure)]
    .flatMap(noun => (noun < 0 ? [] : childrenBy(tree, noun, 'acl:relcl')))
    .find(
      i =>
        i > figure &&
        tree.upos(i) === 'VERB' &&
        childrenBy(tree, i, 'nsubj').some(subject => !RELATIVE.test(tree.lower(subject))),
    ) ?? -1;
/** "half of the $3 billion that Rome promised": the part, which a clause may be hung on in place of the whole; -1 for none. */
const partOf = (tree: Tree, figure: number): number =>
  marker(tree, figure) === 'of' && PARTS.test(tree.lower(tree.head(figure))) ? tree.head(figure) : -1;
const PARTS = /^(?:half|most|all|many|much|some|part|bulk|rest|(?:a )?(?:third|quarter|fifth))$/;
/** "the six-month pause to which both agreed": what is told of the pause is told of its length. */
export const nounWith = (tree: Tree, figure: number): number =>
  LENGTH.test(tree.lower(figure)) && isRelation(tree.relation(figure), 'compound', 'amod', 'nummod')
    ? tree.head(figure)
    : figure;
const LENGTH = /(?:day|week|month|year)s?$/;
const RELATIVE = /^(?:which|that|who)$/;

const AMOUNTING = /^(?:value|worth|total|estimate|amount|cost|price|set|cover|include|number|involve|average)$/;

/** "aid of 3 million euros for Poland's mines": for whom, no reason. */
const isAided = (tree: Tree, i: number): boolean =>
  marker(tree, i) === 'for' &&
  [tree.head(i), tree.head(tree.head(i))].some(at => at >= 0 && tree.upos(at) === 'NOUN' && isPassing(tree.lemma(at)));

/** What is told is a clause with a subject of its own; "expects to sell" and "said that it sold" have that of the verb. */
const tells = (tree: Tree, verb: number, own: ReadonlySet<number>): boolean =>
  childrenBy(tree, verb, 'ccomp', 'parataxis').some(
    i =>
      own.has(i) &&
      childrenBy(tree, i, 'nsubj', 'csubj').some(subject => !/^(?:it|they|he|she)$/.test(tree.lower(subject))),
  );

const REASON = /^(?:for|over|because of|amid|despite|after|before|under|during)$/;
/** Whether a noun is subject or object of a verb above the figure. */
const isArgument = (tree: Tree, noun: number, own: ReadonlySet<number>): boolean =>
  own.has(tree.head(noun)) && isRelation(tree.relation(noun), 'nsubj', 'obj');

const isNoun = (tree: Tree, i: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.upos(i));
const isName = (tree: Tree, i: number): boolean => tree.upos(i) === 'PROPN' || tree.mention(i) >= 0;

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;

/** Each chamber decides for itself. */
const CHAMBERS = /\b(?:senate|house|chamber|congress|parliament|bundestag|bundesrat|assembly|duma|diet)\b/i;

const NOTHING: ReadonlySet<number> = new Set();
/** All whom a sentence names, and the nodes inside its names and days, for each of its figures. */
const latestNamed = new Latest<Names, readonly string[]>();
const latestCovered = new Latest<Names, ReadonlySet<number>>();

function coveredIn({ tree, view }: Names): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { mention } of view.marks) {
    if (!('entity' in mention) && mention.type !== 'date') continue;
    for (let i = 0; i < tree.size; i++)
      if (tree.start(i) >= mention.start && tree.end(i) <= mention.end) covered.add(i);
  }
  return covered;
}

/** Whom the clause of a figure names: parties, bodies, laws, and names that nobody knows. */
export function namesIn(
  names: Names,
  aside: ReadonlySet<number>,
  isWide = false,
  isDeed = false,
  /** Where something is matters: what a piece costs it costs in a town. */
  isPlaced = false,
): string[] {
  const { tree, view } = names;
  const found = new Set<string>();
  const covered = latestCovered.get(names, () => coveredIn(names));
  for (const [i, { mention }] of view.marks.entries()) {
    const node = tree.nodeOf(i);
    if (node < 0 || aside.has(node) || (!isWide && describesName(tree, node))) continue;
    const party = mention.type === 'agency' && CHAMBERS.test(mention.text) ? undefined : names.partyAt(node);
    if (party) found.add(party);
    else if (mention.type === 'agency' || mention.type === 'law') found.add(bodyOf(names, mention.entity.id));
  }
  let run: string[] = [];
  const close = (): void => {
    if (run.length > 0) found.add(`name/${run.join('-')}`);
    run = [];
  };
  for (let i = 0; i < tree.size; i++) {
    const isName =
      !covered.has(i) &&
      tree.mention(i) < 0 &&
      !aside.has(i) &&
      (isOfName(tree, i) || isCalled(tree, i)) &&
      !MONTHS.test(tree.lower(i)) &&
      // Where a deed is done once, each telling may say or not.
      !((isDeed || (!isPlaced && isSeat(names, i))) && isWhere(tree, i)) &&
      !(i === 0 && isFirstWord(tree));
    if (isName) run.push(...tree.lower(i).split(' '));
    else {
      // "President Trump": a title is no name of its own.
      if (names.mentionAt(i)?.type === 'official') run = [];
      close();
    }
  }
  close();
  // "Jakarta will contest the inquiry into its biodiesel that Brussels opened": whose it is stands outside.
  for (let i = 0; i < tree.size; i++)
    if (!aside.has(i) && /^(?:its|their)$/.test(tree.lower(i)) && aside.has(clauseVerb(tree, tree.head(i)))) {
      const who = names.whoAt(i)?.id;
      if (who) found.add(who);
    } else if (!aside.has(i) && /^(?:we|our)$/.test(tree.lower(i))) {
      // "our exports" are those of whoever speaks
      const who = names.whoAt(i)?.id;
      if (who) found.add(who);
    }
  return [...found].sort();
}

/** "The trade ministry", whose nobody says: that of the one country of its article. */
function bodyOf({ context }: Names, id: string): string {
  if (!OFFICE.test(id)) return id;
  const [only, ...others] = context.around().filter(one => one.startsWith('party/'));
  return only && others.length === 0 ? only : id;
}
const OFFICE = /^agency\/(?:\w{3,}-)*(?:ministry|department)$/;

/** "State aid was cleared": a capital that opens the sentence before a plain noun, where the word is no name by itself. */
function isFirstWord(tree: Tree): boolean {
  const concept = conceptOf(tree.lower(0), 'NOUN');
  const head = tree.head(0);
  return (
    head > 0 &&
    isRelation(tree.relation(0), 'compound', 'amod') &&
    !isCapitalized(tree, head) &&
    (concept === '' || isKnown(concept))
  );
}

const seats = new WeakMap<Knowledge, ReadonlySet<string>>();
/** "the central bank in Kyiv": in the seat of a government anything is. */
function isSeat({ tree, context: { knowledge } }: Names, i: number): boolean {
  let known = seats.get(knowledge);
  if (!known) {
    known = new Set(
      [...knowledge.parties.values()].flatMap(({ metonyms }) => metonyms.map(name => name.toLowerCase())),
    );
    seats.set(knowledge, known);
  }
  const names = [-1, 0, 1].map(k => wordOf(tree, i + k));
  return [names[1], names.slice(0, 2).join(' '), names.slice(1).join(' ')].some(name => known?.has(name ?? ''));
}

/** "in Waco", "in Waco, Texas" */
const isWhere = (tree: Tree, i: number): boolean =>
  /^(?:in|at)$/.test(marker(tree, i)) || (i > 1 && tree.lower(i - 1) === ',' && isWhere(tree, i - 2));

/** Whom the clause of a figure names; where that stands behind a colon, those behind it, if there are any. */
export function namesOf(
  names: Names,
  aside: ReadonlySet<number>,
  figure: number,
  isDeed = false,
  isPlaced = false,
): string[] {
  const { tree } = names;
  let colon = figure;
  while (colon >= 0 && tree.lower(colon) !== ':') colon--;
  if (colon >= 0) {
    const before = Array.from({ length: colon + 1 }, (_, i) => i);
    const behind = namesIn(names, new Set([...aside, ...before]), false, isDeed, isPlaced);
    if (behind.length > 0) return behind;
  }
  return namesIn(names, aside, false, isDeed, isPlaced);
}

/** "Denmark's Maersk", "Italian tyre maker Pirelli", "Pirelli of Italy": where somebody is from whom a name alone would do for. */
function describesName(tree: Tree, node: number): boolean {
  const head = tree.head(node);
  if (head >= 0 && tree.relation(node) === 'nmod' && marker(tree, node) === 'of') return isBareName(tree, head);
  let i = node + 1;
  while (i < tree.size && (tree.xpos(i) === 'POS' || /^(?:NN|JJ|VBN)$/.test(tree.xpos(i))) && !isBareName(tree, i)) i++;
  return i < tree.size && isBareName(tree, i);
}
const isBareName = (tree: Tree, i: number): boolean => isOfName(tree, i) && tree.mention(i) < 0;

/** Whom others of the sentence name than the clause of a figure. */
export function namesBeside(names: Names, who: readonly string[]): string[] {
  return latestNamed.get(names, () => namesIn(names, NOTHING, true)).filter(id => !who.includes(id));
}

/** "Caterpillar dismissed 300 welders": one thing that does something and has no article, though it opens the sentence, is somebody. */
const isCalled = (tree: Tree, i: number): boolean =>
  tree.relation(i) === 'nsubj' &&
  tree.children(i).length === 0 &&
  isCapitalized(tree, i) &&
  !/^(?:i|he|she|it|we|you|they|this|that|these|those|some|many|most|all|both|none|others?|\w+s)$/.test(
    tree.lower(i),
  ) &&
  childrenBy(tree, tree.head(i), 'obj').length > 0;

/** "lower", "its biggest one-day fall" */
const isMost = (tree: Tree, i: number): boolean =>
  tree.upos(i) === 'ADJ' ||
  (tree.upos(i) === 'NOUN' && childrenBy(tree, i, 'amod').some(word => /^(?:JJS|RBS)$/.test(tree.xpos(word)))) ||
  childrenBy(tree, i, 'appos', 'obj', 'parataxis').some(
    noun => tree.upos(noun) === 'NOUN' && tree.xpos(childrenBy(tree, noun, 'amod')[0] ?? noun) === 'JJS',
  );

const SPAN = /^(?:month|quarter|period|week|season|half)$/;

/** The days and periods of the figure's clause; where it has none, those of what it was agreed or told by. */
export function whenOf({ tree, view }: Names, figure: number, aside: ReadonlySet<number>): string[] {
  const own = new Set<string>();
  const beside = new Set<string>();
  const above = new Set(ancestors(tree, figure));
  const stretches = stretchesIn(view);
  for (const [i, mark] of view.marks.entries()) {
    const { mention } = mark;
    if (mention.type !== 'date' || mention.timex.type !== 'DATE' || !/^\d{4}/.test(mention.timex.value)) continue;
    // "a year earlier" says what it is compared with, "a day earlier" when it was.
    if (/\b(?:earlier|ago|before)\b/i.test(mention.text) && !/^[\d-]{10}$/.test(mention.timex.value)) continue;
    const node = tree.nodeOf(i);
    // "11 percent on the year"
    if (/^(?:the )?(?:year|quarter|month)$/i.test(mention.text) && marker(tree, node) === 'on') continue;
    // "the worst fall since January"
    if (marker(tree, node) === 'since' && tree.head(node) >= 0 && isMost(tree, tree.head(node))) continue;
    // "lower than in March"
    if (childrenBy(tree, node, 'case').some(word => /^(?:than|against|versus)$/.test(tree.lower(word)))) continue;
    // "against the same month of 2024"
    const span = tree.head(node);
    if (span >= 0 && SPAN.test(tree.lemma(span)) && /^(?:than|against|versus)$/.test(marker(tree, span))) continue;
    const verb = clauseVerb(tree, node);
    const isSaid =
      verb >= 0 && (TELLING.has(tree.lemma(verb)) || AGREEING.has(tree.lemma(verb)) || tree.lemma(verb) === 'put');
    // "their April tariffs": since when there are these
    const isOfThing = isRelation(tree.relation(node), 'compound', 'nmod:poss') && DUTIES.has(tree.lemma(span));
    const value = stretches.find(({ marks }) => marks.includes(mark))?.value ?? inMonths(mention.timex.value);
    if (!aside.has(node) && !isOfThing && !(isSaid && above.has(verb))) own.add(value);
    else beside.add(`${BESIDE}${value}`);
  }
  const all = own.size > 0 ? own : beside;
  // "the first half of the year"
  for (const day of all)
    if (/^~?\d{4}$/.test(day) && [...all].some(one => one !== day && one.startsWith(`${day}-`))) all.delete(day);
  return [...all].sort();
}
