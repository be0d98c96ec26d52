import { timexInterval } from '../../dates/interval.ts';
import type { Mention } from '../../mentions/mention.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Told } from '../claim.ts';
import { baseUnit } from '../compare/baseUnits.ts';
import { isGood } from '../compare/toldWords.ts';
import { basisOf } from '../figures/basis.ts';
import { EASING } from '../figures/events.ts';
import type { Names } from '../figures/names.ts';
import { balanceIn, flowAt } from '../figures/netTrade.ts';
import { paceOf } from '../figures/pace.ts';
import { collectingVerb, isReceipts } from '../figures/revenue.ts';
import { isPermitted } from '../figures/stance.ts';
import { BALANCES } from '../figures/words.ts';
import type { Mark } from '../sentenceView.ts';
import { EXTENSION, PASSING } from './concepts.ts';
import { coreOf } from './coreOf.ts';
import { type Extent, extentOf } from './extent.ts';
import { flowsOf } from './flows.ts';
import { asideOf, clauseOn, namesBeside, namesOf, whenOf } from './sayers.ts';
import { isIdle, isWithinDay, MORE_OF_IT, wordsIn } from './sentenceWords.ts';
import { inMonths, monthEnded } from './stretches.ts';
import { momentOf, priceAt } from './toldPrice.ts';
import { stateOf } from './toldState.ts';
import { carriedBy, othersMeant } from './toldWho.ts';
import {
  BESIDE,
  bare,
  conceptsAt,
  isOfTime,
  isOfUnknown,
  nounConcepts,
  passes,
  pointsToTime,
  WEIGHED,
  wordOf,
} from './wordsAt.ts';

const MONEY = /^[A-Z]{3}$|^cent$/;

/** A balance of trade, however a sentence tells it. */
export interface Balance {
  readonly sort: 'deficit' | 'surplus';
  /** Whose it is, where that is known. */
  readonly who: string | undefined;
}

/** A sentence with more figures of one unit is a list. */
const MOST_ALIKE = 3;

/**
 * What a sentence tells of a figure, openly: who is named, what is done or measured, and when. Two figures of which the same is told are
 * compared whatever the words are; see `compare/toldAlike.ts`.
 */
export function toldOf(names: Names, mark: Mark, measured?: Balance): Told | undefined {
  const { tree, view } = names;
  const node = tree.nodeOf(view.marks.indexOf(mark));
  const { mention } = mark;
  if (
    node < 0 ||
    (mention.type !== 'quantity' && mention.type !== 'duration' && mention.type !== 'tariff_rate') ||
    (isWhole(tree, node) && clauseOn(tree, node) < 0) ||
    isOfUnknown(names, node)
  )
    return undefined;
  const { value } = mention;
  const unit = baseUnit(value.unit).unit;
  const alike = view.marks.filter(
    ({ mention: other }) => other.type === mention.type && baseUnit(other.value.unit).unit === unit,
  );
  if (alike.length > MOST_ALIKE) return undefined;
  const rivals = alike.filter(one => {
    const other = tree.nodeOf(view.marks.indexOf(one));
    return one !== mark && isOfSame(one.mention, mention) && extentOf(tree, other) && !isWhole(tree, other);
  });
  const aside = asideOf(names, node);
  const isMoney = MONEY.test(unit);
  const price = isMoney ? priceAt(names, node) : undefined;
  const isPiece = price !== undefined && price.noun >= 0;
  // What a piece costs it costs where it is sold, what is traded costs as much anywhere.
  const clause = price && !isPiece ? [] : namesOf(names, aside, node, false, isPiece);
  const named = price ? [...new Set([...price.goods, ...clause])].sort() : clause;
  const carried = carriedBy(names, node, named);
  const balance = measured ?? (isMoney ? signAt(names, node) : undefined);
  // "Farmers are to get $3 billion, the ministry announced": who announces does it.
  const who = balance?.who
    ? [...new Set([...named.filter(id => id.startsWith('party/')), balance.who])].sort()
    : carried && !named.includes(carried)
      ? [...named, carried].sort()
      : named.length > 0
        ? named
        : othersMeant(names);
  // Of a list of parties with a figure each, their names do not tell whose it is.
  if (who.length === 0 || (rivals.length > 0 && who.length > 1)) return undefined;
  const isLength = mention.type === 'duration';
  const extent = isLength ? LASTING : extentOf(tree, node, INDEXED.test(unit), unit === 'count');
  if (!extent) return undefined;
  const sort = balance?.sort;
  const { core, isNominal } = sort
    ? { core: new Set([sort === 'surplus' ? 'surplu' : sort]), isNominal: false }
    : isPiece
      ? { core: new Set<string>(), isNominal: false }
      : coreOf(names, node, value.of, extent, aside);
  if (isPiece) {
    nounConcepts(names, price.noun, 1, new Set(), core);
    // "ground coffee cost $8", read as the cost of coffee
    for (const word of core) if (bare(word) === 'invest') core.delete(word);
  }
  // "The staff will shrink by 800" is as much as "800 are dismissed".
  const isDismissal = unit === 'count' && extent.way === 'fall' && core.has('worker');
  // "growth of 3 percent", "the rise came to 3 percent"
  const changed = unit === 'percent' && extent.way === 'level' ? CHANGED.find(word => core.has(word)) : undefined;
  const way = isDismissal ? 'level' : (changed ?? extent.way);
  // The change itself is told beside.
  if (isDismissal) core.add(extent.way);
  else if (core.size > 1) core.delete(way);
  if (price) {
    // What is done with a price is told by its moment.
    for (const word of core) if ((!isPiece && who[0]?.startsWith('name/')) || MOVES.test(word)) core.delete(word);
    core.add('price');
  }
  // "added 60 days to the truce" is how it was extended.
  const extended = isLength ? addedTo(tree, node) : [];
  for (const noun of extended) nounConcepts(names, noun, 1, aside, core);
  if (extended.length > 0) core.add(EXTENSION);
  // "will hold back tariffs for 90 days", "cut duties for 90 days": a pause, of duties or of what is not said.
  if (isLength && core.has('tariff') && isEased(tree, node)) core.add('pausing');
  // "closed 5 percent down" is a fall by so much, whatever else is said of the day.
  if (INDEXED.test(unit) && way !== 'level' && CLOSING.test(tree.lemma(Math.max(0, clauseVerb(tree, node))))) {
    core.clear();
    core.add(way);
  }
  // "The news wiped 3 percent off the price": what fell stands behind it, why before it.
  if (INDEXED.test(unit) && way === 'fall' && wordOf(tree, node + 1) === 'off') {
    core.clear();
    core.add(way);
    for (const i of [node, Math.max(0, clauseVerb(tree, node))].flatMap(at => childrenBy(tree, at, 'obl', 'nmod')))
      if (marker(tree, i) === 'off') nounConcepts(names, i, 1, aside, core);
  }
  // What duties bring is not what they are on.
  const isRevenue = isMoney && (collectingVerb(names, node) >= 0 || isReceipts(names, node));
  if (isRevenue) {
    for (const word of core) if (!isGood(word)) core.delete(word);
    for (const word of ['revenue', 'tariff']) core.add(word);
  }
  if (core.has('pausing')) for (const word of ['tariff', 'fall']) core.delete(word);
  // "bought it for 2 billion"
  if (core.has('trade') && isMoney && marker(tree, node) === 'for') core.add(PASSING);
  if (core.size === 0 && passes(tree, node)) core.add(PASSING);
  // Where no word near to it says what it is, those of the clause do.
  if (core.size === 0)
    for (let i = 0; i < tree.size; i++) if (!aside.has(i)) for (const word of conceptsAt(names, i)) core.add(word);
  // "the month's imports were 5 million tons": of something that one weighs
  const isOfSome = WEIGHED.test(unit) && [...core].every(word => FLOWS.has(word)) && !hasGoods(names);
  const goods = (core.size === 0 || isOfSome) && mention.type === 'quantity' ? names.goodsBefore() : undefined;
  if (goods) core.add(goods);
  if (core.size === 0) return undefined;
  const bag = new Set([...core].map(bare));
  const ways = new Set<string>();
  const said = wordsIn(names);
  for (const concept of said.told) bag.add(concept);
  for (const [i, flow] of said.flows) if (!aside.has(i)) bag.add(flow);
  for (const [i, way] of said.ways) if (i < 0 || !aside.has(i)) ways.add(way);
  if (said.passing.some(i => !aside.has(i))) bag.add(PASSING);
  // Other figures of the sentence.
  for (const one of view.marks)
    if (one !== mark && one.mention.type === 'quantity' && one.mention.value.number !== null)
      bag.add(`#${one.mention.value.number} ${one.mention.value.unit}`);
  // Which balance it is.
  if (bag.has('deficit') || bag.has('surplu'))
    for (let i = 0; i < tree.size; i++) {
      const sort = BALANCES.get(tree.lower(i));
      if (sort && sort !== 'trade' && wordOf(tree, i + 1) !== 'year' && !isOfTime(names, i) && !isIdle(tree, i))
        ways.add(sort === 'visible' ? 'goods' : sort);
    }
  // What may be shipped free of duty is not all that will be.
  const isAllowed = (core.has('quota') && unit !== 'count') || isPermitted(tree, clauseVerb(tree, node));
  if (isAllowed) ways.add('allowed');
  if (isRevenue) ways.add('revenue');
  // "imposing $3 billion more in duties"
  if (isMoney && wordOf(tree, node + 1) === 'more' && wordOf(tree, node + 2) === 'in') ways.add(MORE_OF_IT);
  if (mention.type === 'duration' && core.has(EXTENSION)) ways.delete(MORE_OF_IT);
  if (INDEXED.test(unit) && way !== 'level' && isWithinDay(names)) ways.add('intraday');
  // What a pound costs is what it costs on average.
  if (isPiece) ways.delete('average');
  // "annual growth" is that over a year before, as most is.
  if (unit === 'percent' && way !== 'level') ways.delete('e-year');
  if (extent.verb >= 0)
    for (const basis of basisOf(names, extent.verb)) if (basis.startsWith('on ')) ways.add(basis.replace(' ', '-'));
  const pace = unit === 'barrel-per-day' ? 'day' : paceOf(tree, node);
  // Of a list each name may have a figure.
  const beside = rivals.length > 0 ? [] : namesBeside(names, who);
  const told = clauseOn(tree, node);
  const state = stateOf(tree, told >= 0 ? told : node);
  const when = timesOf(names, node, aside, !!balance || carried !== undefined || !!price || unit === 'index-points');
  // "July wheat settled at $5": a contract's month is no time of its price.
  const own = price && when.some(one => DAY.test(one)) ? when.filter(one => DAY.test(one)) : when;
  const isToCome = state === 'in-force' && isAhead(when, names.context.day);
  return {
    unit,
    who,
    ...(beside.length > 0 ? { beside } : {}),
    around: names.context.around(),
    place: names.context.town(),
    core: [...core].sort(),
    bag: [...bag].sort(),
    when: core.has('reserve') || core.has('debt') ? own.map(monthEnded) : own,
    state: isToCome ? 'decided' : isNominal ? 'any' : isAllowed && state === 'decided' ? 'in-force' : state,
    ways: [
      way,
      ...(price ? [`a-${price.portion}`] : pace ? [`a-${pace}`] : []),
      ...(price && !isPiece ? momentOf(tree, node) : []),
      ...[...ways].sort(),
    ].join(' '),
    flows: sort
      ? who.length > 1 && !balance?.who
        ? []
        : [`<${balance?.who ?? who[0]}`]
      : flowsOf(
          names,
          node,
          named.length === 0 && who.length === 1 ? who[0] : undefined,
          core.has('deficit') || core.has('surplu'),
        ),
    ...(rivals.length > 0 ? { listed: true as const } : {}),
  };
}

/** "sees the economy growing 3 percent next year": what is of a time to come is foreseen. */
function isAhead(when: readonly string[], day: string | null): boolean {
  const own = when.filter(one => !one.startsWith(BESIDE));
  const today = day === null ? undefined : timexInterval(day);
  return !!today && own.length > 0 && own.every(one => (timexInterval(one)?.from ?? today.from) >= today.to);
}

const DAY = /^~?\d{4}-\d\d-\d\d$/;

const CLOSING = /^(?:end|close|finish|settle)$/;
const CHANGED = ['rise', 'fall'] as const;

/** What lasts is no more and no less. */
const LASTING: Extent = { way: 'level', verb: -1 };
function isEased(tree: Tree, figure: number): boolean {
  const verb = clauseVerb(tree, figure);
  return verb >= 0 && EASING.has(tree.lemma(verb)) && marker(tree, figure) === 'for';
}

const FLOWS: ReadonlySet<string> = new Set(['trade', 'output', 'order', 'reserve']);
const hasGoods = ({ view }: Names): boolean => view.marks.some(({ mention }) => mention.type === 'product');

/** "57 senators, five Republicans among them": counts of two things are no list. */
const isOfSame = (a: Mention, b: Mention): boolean =>
  a.type !== 'quantity' || b.type !== 'quantity' || !a.value.of || !b.value.of || a.value.of === b.value.of;

/** "Twenty-six of the 27 members": of the latter nothing is told, but "half of the $3 billion that Rome promised" tells what Rome promised. */
function isWhole(tree: Tree, figure: number): boolean {
  const noun = isRelation(tree.relation(figure), 'nummod') ? tree.head(figure) : figure;
  const part = tree.head(noun);
  return part >= 0 && marker(tree, noun) === 'of' && (tree.upos(part) === 'NUM' || PARTS.test(tree.lower(part)));
}
const PARTS = /^(?:all|most|many|half|none|dozens)$/;

const balanceOf = (sort: Balance['sort'] | undefined, who?: string): Balance | undefined => sort && { sort, who };

/** "a positive trade balance of $3 billion" */
function signAt(names: Names, figure: number): Balance | undefined {
  const { tree } = names;
  // "was 3 billion dollars in the red", whatever the tree hangs it on
  const [into, the, red] = [1, 2, 3].map(k => wordOf(tree, figure + k));
  if (into === 'in' && the === 'the' && /^(?:red|black)$/.test(red ?? ''))
    return balanceOf(red === 'red' ? 'deficit' : 'surplus');
  // "left the country in the red by 3 billion dollars"
  const [inRed, ours] = [-2, -1].map(k => wordOf(tree, figure + k));
  if (ours === 'by' && /^(?:red|black)$/.test(inRed ?? '')) return balanceOf(inRed === 'red' ? 'deficit' : 'surplus');
  const verb = clauseVerb(tree, figure);
  const measured = [
    tree.head(figure),
    ...childrenBy(tree, figure, 'nsubj'),
    ...(verb < 0 ? [] : [subjectOf(tree, verb), ...childrenBy(tree, verb, 'obj')]),
  ];
  if (measured.some(i => i >= 0 && DIFFERENCE.test(tree.lemma(i)))) {
    const sort = balanceIn(names.view);
    return sort ? balanceOf(sort, traderIn(names)) : balanceOf(names.balanceBefore(), names.spokenOf());
  }
  const noun = tree.head(figure);
  if (noun < 0 || tree.lemma(noun) !== 'balance') return undefined;
  const words = childrenBy(tree, noun, 'amod').map(i => tree.lower(i));
  return balanceOf(words.includes('positive') ? 'surplus' : words.includes('negative') ? 'deficit' : undefined);
}

/** "The Irish sold more than they bought": whose trade a sentence tells of. */
function traderIn(names: Names): string | undefined {
  const { tree } = names;
  for (let i = 0; i < tree.size; i++) {
    const who =
      flowAt(tree, i) && (tree.upos(i) === 'VERB' ? names.whoAt(subjectOf(tree, i)) : names.ownerOf(i, /^of$/));
    if (who) return who.id;
  }
  return undefined;
}

/** What a sentence calls by how much sales and purchases differ of which the sentence before tells. */
const DIFFERENCE = /^(?:difference|excess|gap)$/;

const MOVES = /^(?:rise|fall|closing|opening)$/;

/** The days and periods of a clause; where its subject is carried and it names none, those of the sentence that it is carried from. */
function timesOf(names: Names, figure: number, aside: ReadonlySet<number>, isCarried: boolean): string[] {
  const when = whenOf(names, figure, aside);
  if (isCarried ? when.some(day => !day.startsWith(BESIDE)) : when.length > 0) return when;
  const carried = pointsToTime(names.view) ? '' : BESIDE;
  return [...new Set([...when, ...names.timesBefore().map(day => carried + inMonths(day))])].sort();
}

function addedTo(tree: Tree, figure: number): number[] {
  const verb = clauseVerb(tree, figure);
  if (verb < 0 || !/^(?:add|tack)$/.test(tree.lemma(verb)) || !childrenBy(tree, verb, 'obj').includes(figure))
    return [];
  return childrenBy(tree, verb, 'obl').filter(i => /^(?:on)?to$/.test(marker(tree, i)));
}

/** Of these a verb of change gives the change itself: "shed 300 points", "lost 3 percent". */
const INDEXED = /^(?:percent|index-points|basis-points)$/;
