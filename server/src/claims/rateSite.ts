import { isTariffNoun } from '../mentions/figureRole.ts';
import type { Goods } from './goods.ts';
import { goodsOf } from './goodsOf.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { shareGoods } from './sharedGoods.ts';

/** A rate in its sentence: what belongs to it grammatically, before any meaning is given to it. */
export interface RateSite {
  readonly view: SentenceView;
  readonly mark: Mark;
  readonly first: number;
  readonly last: number;
  readonly goods: Goods;
  /** The tariff noun that the rate modifies ("25 percent *tariff*"), or that it follows ("*duties* of 25 percent"). */
  readonly noun: number | undefined;
  /** Said in the words of the rate before it: "… and 10 percent on aluminum". */
  readonly elliptical: boolean;
  /** One end of a change "from X to Y": what was, and what comes. */
  readonly change: 'old' | 'new' | undefined;
  /** The other end of the change. */
  readonly partner: Mark | undefined;
  /** The change itself ("raised by 10 percent"), not a rate. */
  readonly isDifference: boolean;
}

/** The rates of a sentence, in order. */
export function rateSites(view: SentenceView): RateSite[] {
  const rates = view.marks.filter(mark => mark.mention.type === 'tariff_rate');
  // As in most sentences.
  if (rates.length === 0) return [];
  const changes = changeEnds(view, rates);
  const read = rates.map((mark, k) => goodsOf(view, mark.first, mark.last, rates[k + 1]?.first ?? view.last));
  const goods = shareGoods(view, rates, read, changes);
  return rates.map((mark, k) => {
    const after = nounAfter(view, mark.last);
    const before = wordAt(view, mark.first - 1);
    const elliptical = k > 0 && after === undefined && (JOINING.has(before) || isAnaphoric(view, rates[k - 1], mark));
    return {
      view,
      mark,
      first: mark.first,
      last: mark.last,
      goods: goods[k] as Goods,
      noun: after ?? nounBefore(view, mark.first),
      elliptical,
      change: changes.get(k),
      partner: partnerOf(rates, changes, k),
      isDifference: isDifference(view, mark),
    };
  });
}

const NOUN_REACH = 8;
const STOPS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'or',
  'on',
  'for',
  'to',
  'from',
  'that',
  'which',
  'in',
  'by',
  'under',
  ';',
  'is',
  'are',
]);

function nounAfter(view: SentenceView, last: number): number | undefined {
  const end = Math.min(view.last, last + NOUN_REACH);
  for (let i = last; i < end; i++) {
    if (isTariffNoun(view.tokens, i)) return i;
    if (STOPS.has(wordAt(view, i))) return undefined;
  }
  return undefined;
}

function nounBefore(view: SentenceView, first: number): number | undefined {
  const start = clauseStart(view, first);
  // "The U.S. rate for Kenya was 44 percent": a tariff's, since it is the rate of one.
  let rate: number | undefined;
  for (let i = first - 1; i >= start; i--) {
    if (isTariffNoun(view.tokens, i)) return i;
    const word = wordAt(view, i);
    if (word === 'rate' || word === 'rates') rate ??= i;
  }
  return rate;
}

const DIFFERENCES: ReadonlySet<string> = new Set([
  'increase',
  'hike',
  'cut',
  'reduction',
  'rise',
  'decrease',
  'drop',
  'jump',
]);

/** "raised by 10 percent", "a 10 percent increase in tariffs", points: how much a rate changes. */
function isDifference(view: SentenceView, mark: Mark): boolean {
  const { mention } = mark;
  if (mention.type === 'tariff_rate' && mention.value.unit !== 'percent') return true;
  if (DIFFERENCES.has(wordAt(view, mark.last))) return true;
  // "hit by a 39 percent tariff": a rate has its noun, a difference has none.
  if (nounAfter(view, mark.last) !== undefined) return false;
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 5); i--) {
    const word = wordAt(view, i);
    // "will drop to 9 percent" is what it comes to.
    if (word === 'to' && wordAt(view, i - 1) !== 'up') return false;
    if (word === 'by' || DIFFERENCES.has(word)) return true;
    if (!SMALL.has(word)) return false;
  }
  return false;
}
const SMALL: ReadonlySet<string> = new Set([
  'an',
  'average',
  'of',
  'about',
  'up',
  'to',
  'more',
  'than',
  'at',
  'least',
  'a',
  'another',
]);

/** Which rates are the two ends of a change: "from 25 to 50 percent", "to 2 percent from 5 percent". */
function changeEnds(view: SentenceView, rates: readonly Mark[]): Map<number, 'old' | 'new'> {
  const ends = new Map<number, 'old' | 'new'>();
  for (let k = 0; k + 1 < rates.length; k++) {
    const a = rates[k] as Mark;
    const b = rates[k + 1] as Mark;
    // "ranging from 8 percent to 30 percent" are the ends of a range; "from 0-7.5 percent to 25 percent" is a change.
    if (a.mention.type === 'tariff_rate' && a.mention.value.qualifier === 'range' && a.mention.value.number !== null)
      continue;
    const before = linkBefore(view, a.first);
    const between = linkBefore(view, b.first);
    if (between === 'to' && before === '' && isChanged(view, a, b)) {
      ends.set(k, 'old');
      ends.set(k + 1, 'new');
    }
    // A few words may stand between ("from 25 percent last year to 50 percent").
    if (b.first - a.last > 8) continue;
    if (before === 'from' && between === 'to') {
      ends.set(k, 'old');
      ends.set(k + 1, 'new');
    } else if (before === 'to' && between === 'from') {
      ends.set(k, 'new');
      ends.set(k + 1, 'old');
    }
  }
  return ends;
}

const CHANGING: ReadonlySet<string> = new Set(
  'cut raised lowered reduced slashed doubled increased drop drops dropped fall falls fell rise rises rose'.split(' '),
);

/** "the 145 percent tariff was cut to 30 percent": the tariff of the first rate comes to the second. */
function isChanged(view: SentenceView, a: Mark, b: Mark): boolean {
  const noun = nounAfter(view, a.last);
  if (noun === undefined || b.first - noun > 12) return false;
  for (let i = noun + 1; i < b.first; i++) {
    if (wordAt(view, i) === ',' || wordAt(view, i) === 'and') return false;
    if (CHANGING.has(wordAt(view, i))) return true;
  }
  return false;
}

/** The preposition before a figure, past qualifying words ("to at least 25 percent", "from the current 38.5 percent"). */
function linkBefore(view: SentenceView, first: number): string {
  for (let i = first - 1; i >= Math.max(view.first, first - 5); i--) {
    const word = wordAt(view, i);
    if (word === 'from' || word === 'to') return word;
    if (!LINK_WORDS.has(word)) return '';
  }
  return '';
}
const LINK_WORDS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'current',
  'existing',
  'previous',
  'additional',
  'extra',
  'about',
  'more',
  'than',
  'less',
  'at',
  'least',
  'just',
  'nearly',
  'around',
  'only',
  'as',
  'much',
  'high',
  'up',
]);

/** The other end of a change: the neighbour that is one of the two. */
function partnerOf(rates: readonly Mark[], changes: ReadonlyMap<number, 'old' | 'new'>, k: number): Mark | undefined {
  const own = changes.get(k);
  if (own === undefined) return undefined;
  for (const other of [k - 1, k + 1]) if (changes.has(other) && changes.get(other) !== own) return rates[other];
  return undefined;
}

/** "…, while that for auto parts will be 6 percent": said of the tariff before, on other goods. */
function isAnaphoric(view: SentenceView, previous: Mark | undefined, mark: Mark): boolean {
  for (let i = mark.first - 1; previous && i > Math.max(previous.last, mark.first - 12); i--)
    if (wordAt(view, i - 1) === 'while' && (wordAt(view, i) === 'that' || wordAt(view, i) === 'those')) return true;
  return false;
}

/** Before a rate that is joined on to the one before; a bracket goes on with a list ("the EU (5%), China (7.5%)"). */
const JOINING: ReadonlySet<string> = new Set(['and', ',', 'or', 'a', '(']);
