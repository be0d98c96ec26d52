import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import type { RawFigure } from './figureReader.ts';
import { isOfSomethingElse, isTariffNoun } from './figureRole.ts';
import { CHANGES, CLASSES, FOREIGN_RATE } from './figureRoleWords.ts';

/** The sentence `[first, last)` of which percentages are read, and what stands before it. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** First token of the sentence before; `first` where there is none. */
  readonly before: number;
  /** First token of the passage whose topic it shares: two sentences before, where there are two. */
  readonly topic: number;
  /** Whether one of those sentences gave a rate. */
  readonly rated: boolean;
  /** The rates that the article has given so far, in percent. */
  readonly given: ReadonlySet<number>;
  /** Whether goods are named at a token. */
  isGoods(token: number): boolean;
  /** Whether a government is named at a token. */
  isParty(token: number): boolean;
}

/** Between a figure and the word that governs it. */
const SMALL = wordSet('about nearly only just roughly some a an the extra additional another least most');
const CHARGED = wordSet('charged levied slapped taxed');
const RAISED = wordSet('raised halved doubled tripled quadrupled increased cut lowered reduced hiked slashed');
const BEING = wordSet('is was be been are were stands stood remains remain stay stays');
const LINKS = wordSet('to at is was be');
/** "the rate" after a sentence on tariffs is theirs; "the jobless rate" is not. */
const BEFORE_RATE = wordSet(
  'the that this its their his our new same higher lower old current reciprocal average combined overall total effective top " \'s',
);
const PRONOUNS = wordSet('it they them');
/** What a list of rates on goods may stand after. */
const BEFORE_LIST = wordSet(': means mean is are be at of -- — ( face faces pay pays put puts');
const HOLDING = wordSet('suspended paused hold lifted frozen delayed postponed deferred');
const AFTER_POSSESSED = wordSet('is are was were and , on has have will');
/** Nouns of trade that stand beside tariffs and are no measure of their own. */
const PLAIN = wordSet('import imports export exports trade purchases market markets americans people shipments');
const BANKS = wordSet('bank banks fed lender mortgage loan loans discount rebate subsidy subsidies vat');
const REACH = 10;

/**
 * Marks the rates that have no tariff noun of their own, in a sentence that speaks of tariffs or follows one that does: "the rate was
 * raised to 50 percent", "25% on cars", "a cut to 10%", "Japan's 24 percent", "the 50 percent the president announced". Where other
 * rates, growth or banks are spoken of, too, nothing is marked.
 */
export function markTopicRates(passage: Passage, percentages: readonly RawFigure[], rates: boolean[]): void {
  const { tokens, first, last, before, topic, rated, given } = passage;
  const near = hasTariff(tokens, before, last);
  const onTopic = near || rated || hasTariff(tokens, topic, before);
  if (!(onTopic || given.size > 0) || hasAny(tokens, before, last, isOfFinance)) return;
  // What may be a figure of anything is a tariff only where nothing else that has percentages could be meant.
  const plain = !hasAny(tokens, before, last, isOtherNoun);
  percentages.forEach((figure, k) => {
    if (rates[k] || isOfSomethingElse(tokens, figure, last)) return;
    let at = figure.first - 1;
    while (at > first && SMALL.has(normAt(tokens, at))) at--;
    if (at < first) at = figure.first - 1;
    const joined = rates[k - 1] === true;
    rates[k] =
      (near &&
        (isCharged(tokens, at) ||
          isRanging(tokens, first, at) ||
          isRaised(tokens, first, at, plain) ||
          isCutTo(tokens, first, at, figure.last) ||
          isOnGoods(passage, figure, at, joined))) ||
      isRateOnGoods(passage, at) ||
      (onTopic && figure.needsTariff === true && isLetIn(tokens, first, at)) ||
      (joined && plain && isJoined(tokens, percentages[k - 1] as RawFigure, figure)) ||
      (plain && onTopic && mayStandAlone(passage, figure, at, near));
  });
}

/** What needs a passage on tariffs and nothing else that could be meant. */
const mayStandAlone = (passage: Passage, figure: RawFigure, at: number, near: boolean): boolean =>
  (near && isPossessed(passage, figure)) ||
  isInBrackets(passage, figure) ||
  isOrdered(passage, figure) ||
  isGiven(passage, figure) ||
  isStanding(passage, figure, at);

const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';
const isOtherNoun = (word: string): boolean => {
  const kind = CLASSES.get(word);
  return (kind === 'other' || kind === 'market') && !PLAIN.has(word);
};
const isOfFinance = (word: string): boolean => FOREIGN_RATE.has(word) || BANKS.has(word);

function hasAny(tokens: readonly Token[], first: number, last: number, test: (word: string) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(normAt(tokens, i))) return true;
  return false;
}

function hasTariff(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isTariffNoun(tokens, i)) return true;
  return false;
}

/** "imports will be charged 26 percent", "taxed at 26 percent", "we charge Brazil only 2.5 percent". */
const isCharged = (tokens: readonly Token[], at: number): boolean =>
  CHARGED.has(normAt(tokens, at)) ||
  (normAt(tokens, at) === 'at' && normAt(tokens, at - 1) === 'taxed') ||
  (CHARGE.has(normAt(tokens, at - 1)) && tokens[at]?.caps !== 'none' && tokens[at]?.kind === 'word') ||
  (CHARGE.has(normAt(tokens, at - 1)) && OBJECTS.has(normAt(tokens, at)));
/** "Avocados enter Japan at zero": where tariffs are spoken of. */
function isLetIn(tokens: readonly Token[], first: number, at: number): boolean {
  if (normAt(tokens, at) !== 'at') return false;
  for (let i = first; i < at; i++) if (ENTERING.has(normAt(tokens, i))) return true;
  return false;
}
const ENTERING = wordSet('enter enters entered entering come comes came imported admitted sold shipped exported');
const CHARGE = wordSet('charge charges charged charging');
const OBJECTS = wordSet('us them you');

/** "the rate was raised to 50 percent", "raised it to 50 percent", "it was doubled to 50 percent", "the rate stands at 50 percent". */
function isRaised(tokens: readonly Token[], first: number, at: number, plain: boolean): boolean {
  if (!LINKS.has(normAt(tokens, at))) return false;
  let verb = BEING.has(normAt(tokens, at)) ? at : -1;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const word = normAt(tokens, i);
    if (isOtherNoun(word)) return false;
    if (isRateNoun(tokens, i)) return verb >= 0 || hasAny(tokens, Math.max(first, i - 4), i, isRaising);
    if (PRONOUNS.has(word)) return plain && isItsVerb(tokens, i, at);
    if (RAISED.has(word) || BEING.has(word)) verb = i;
    else if (tokens[i]?.kind === 'punct' && word !== '-') return false;
  }
  return false;
}

function isRateNoun(tokens: readonly Token[], i: number): boolean {
  const word = normAt(tokens, i);
  if (word === 'baseline') return tokens[i + 1]?.kind === 'word' && BEING.has(normAt(tokens, i + 1));
  if ((word !== 'rate' && word !== 'rates') || normAt(tokens, i + 1) === 'of') return false;
  const before = normAt(tokens, i - 1);
  // "the rate", "increase rates", "the fentanyl rate"
  return (
    BEFORE_RATE.has(before) ||
    CHANGES.has(before) ||
    (ARTICLES.has(normAt(tokens, i - 2)) && tokens[i - 1]?.kind === 'word')
  );
}

/** "The measures range from 17 percent to 22 percent." */
function isRanging(tokens: readonly Token[], first: number, at: number): boolean {
  if (at - 2 < first || normAt(tokens, at) !== 'from' || !RANGING.has(normAt(tokens, at - 1))) return false;
  return (
    MEASURES.has(normAt(tokens, at - 2)) || (normAt(tokens, at - 2) === ',' && MEASURES.has(normAt(tokens, at - 3)))
  );
}
const RANGING = wordSet('range ranges ranged ranging vary varies varied varying run runs');
const MEASURES = wordSet('measures measure rates rate they these those');

/** "The average rate on Chinese goods is 47 percent", in an article that has given rates. */
function isRateOnGoods({ tokens, first, isGoods }: Passage, at: number): boolean {
  if (!LINKS.has(normAt(tokens, at))) return false;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const word = normAt(tokens, i);
    if (isOtherNoun(word) || (tokens[i]?.kind === 'punct' && word !== '-')) return false;
    if (word === 'rate' || word === 'rates') {
      const preposition = normAt(tokens, i + 1);
      if (preposition !== 'on' && preposition !== 'for') return false;
      for (let k = i + 2; k < Math.min(at, i + 5); k++) if (isGoods(k)) return true;
      return false;
    }
  }
  return false;
}

/** Whether a pronoun is all that stands between the verb and "to", or the subject right before the verb. */
function isItsVerb(tokens: readonly Token[], pronoun: number, at: number): boolean {
  if (normAt(tokens, at) !== 'to') return false;
  if (pronoun === at - 1) return RAISED.has(normAt(tokens, pronoun - 1));
  let verb = pronoun + 1;
  while (verb < at && (BEING.has(normAt(tokens, verb)) || AUXILIARY.has(normAt(tokens, verb)))) verb++;
  // Without a form of "be" the pronoun is who raises something, which is not said.
  return verb > pronoun + 1 && verb === at - 1 && RAISED.has(normAt(tokens, verb));
}
const isRaising = (word: string): boolean => RAISED.has(word) || CHANGES.has(word);
const AUXILIARY = wordSet('will would has have had later then also');

/** "a 90-day cut to 10%"; without an article the word is a verb of something else ("exports will increase to 93 percent"). */
function isCutTo(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  return (
    normAt(tokens, at) === 'to' &&
    CHANGES.has(normAt(tokens, at - 1)) &&
    !BEFORE_VERB.has(normAt(tokens, at - 2)) &&
    hasAny(tokens, Math.max(first, at - 5), at - 1, word => ARTICLES.has(word)) &&
    !hasAny(tokens, Math.max(first, at - REACH), end + 4, isOtherNoun)
  );
}

const BEFORE_VERB = wordSet('will would may might can could should to must');
const ARTICLES = wordSet('a an the this that');

/** "The plan means 25% on cars and 10% on chips", "it will be 25 percent for steel". */
function isOnGoods(passage: Passage, figure: RawFigure, at: number, afterRate: boolean): boolean {
  const { tokens, first, last } = passage;
  const preposition = normAt(tokens, figure.last);
  if (preposition !== 'on' && !(preposition === 'for' && BEING.has(normAt(tokens, at)))) return false;
  const before = normAt(tokens, at);
  const joined = afterRate && (before === 'and' || before === ',' || before === 'or');
  if (!joined && figure.first !== first && !BEFORE_LIST.has(before)) return false;
  if (!joined && hasAny(tokens, Math.max(first, at - REACH), at, isOtherNoun)) return false;
  for (let i = figure.last + 1; i < Math.min(last, figure.last + 5); i++) {
    if (passage.isGoods(i) || (preposition === 'on' && passage.isParty(i))) return true;
    if (tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

/** "Japan's 24 percent and the European Union's 20 percent are suspended." */
function isPossessed({ tokens, first, last }: Passage, figure: RawFigure): boolean {
  const mark = normAt(tokens, figure.first - 1);
  const owner = tokens[figure.first - 2];
  if ((mark !== "'s" && mark !== "'") || figure.first - 2 < first || !owner || owner.caps === 'none') return false;
  return AFTER_POSSESSED.has(normAt(tokens, figure.last)) && hasAny(tokens, first, last, word => HOLDING.has(word));
}

/** "Brazil (11.2 percent), India (17 percent) and Vietnam have higher rates": a figure in brackets after a government. */
function isInBrackets({ tokens, first, isParty }: Passage, figure: RawFigure): boolean {
  let open = figure.first - 1;
  while (open > first && IN_BRACKETS.has(normAt(tokens, open))) open--;
  if (normAt(tokens, open) !== '(' || normAt(tokens, figure.last) !== ')') return false;
  for (let i = open - 1; i >= Math.max(first, open - 4); i--) {
    if (isParty(i)) return true;
    if (tokens[i]?.kind === 'punct' && normAt(tokens, i) !== ')' && normAt(tokens, i) !== '(') return false;
  }
  return false;
}
const IN_BRACKETS = wordSet('an a average of about at');

/** "the 50 percent the president announced", "an additional 25 percent that took effect on Friday". */
function isOrdered({ tokens, last }: Passage, figure: RawFigure): boolean {
  if (!DEFINITE.has(normAt(tokens, figure.first - 1))) return false;
  const next = tokens[figure.last];
  if (!next || figure.last >= last || next.kind !== 'word') return false;
  // A plain noun would make it a percentage of its own kind: "the 25 percent stake he announced".
  if (next.caps === 'none' && !RELATIVES.has(next.norm)) return false;
  for (let i = figure.last; i < Math.min(last, figure.last + 8); i++) {
    if (tokens[i]?.kind === 'punct') return false;
    if (ORDERED.has(normAt(tokens, i))) return true;
  }
  return false;
}
const DEFINITE = wordSet('the additional extra further another this that');
const RELATIVES = wordSet('that which the he she it they we i its their his');
const ORDERED = wordSet(
  'announced ordered imposed threatened levied proposed charged charges charge applied applies apply slapped put took take takes came comes collected collects introduced',
);

/** "The 15 percent brought certainty", "of the 30 percent, …": a rate that the article has given before. */
const isGiven = ({ tokens, given, last }: Passage, figure: RawFigure): boolean =>
  normAt(tokens, figure.first - 1) === 'the' &&
  figure.number !== null &&
  given.has(figure.number) &&
  (figure.last >= last ||
    tokens[figure.last]?.kind === 'punct' ||
    normAt(tokens, figure.last).endsWith('ed') ||
    AFTER_GIVEN.has(normAt(tokens, figure.last)));
const AFTER_GIVEN = wordSet(
  'is was are were would will could that which has had and brought means on from by in at for',
);

/** "They stay at 50 percent", "carmakers have paid 27.5 percent since April", "it will be 20 percent on China now". */
function isStanding({ tokens, last }: Passage, figure: RawFigure, at: number): boolean {
  const word = normAt(tokens, at);
  const before = normAt(tokens, at - 1);
  const stands = (word === 'at' && BEING.has(before)) || PAYING.has(word);
  return (
    stands &&
    (figure.last >= last || tokens[figure.last]?.kind === 'punct' || AFTER_STANDING.has(normAt(tokens, figure.last)))
  );
}
const PAYING = wordSet('pay pays paid paying face faces faced facing see sees seeing draw draws attract attracts');
const AFTER_STANDING = wordSet('since now and from while instead if unless when until but or as');

/** "2.5 percent plus 25 percent", "a tariff of 47 percent, down from 57", "a 10 percent tariff, or 25 percent instead". */
const isJoined = (tokens: readonly Token[], before: RawFigure, figure: RawFigure): boolean =>
  (figure.first === before.last + 1 &&
    (normAt(tokens, before.last) === 'plus' || figure.qualifier === 'range' || figure.range !== undefined)) ||
  (normAt(tokens, figure.first - 1) === 'from' && UP_OR_DOWN.has(normAt(tokens, figure.first - 2))) ||
  normAt(tokens, figure.last) === 'instead';
const UP_OR_DOWN = wordSet('up down');
