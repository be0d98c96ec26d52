import { wordSet } from '../base/wordList.ts';
import { MONTHS, WEEKDAYS } from '../text/abbreviations.ts';
import type { Token } from '../text/article.ts';
import { CHANGES, CLASSES, COMPARISONS, FOREIGN_RATE, IMPOSING, LENT, TRADE_TAX } from './figureRoleWords.ts';

/** A percentage in a sentence, by its tokens. */
export interface Percentage {
  readonly first: number;
  readonly last: number;
}

/** How far a percentage may stand from the tariff it belongs to, in tokens: past that the link is a guess. */
const REACH = 28;

const isStop = (token: Token): boolean => {
  // A dash with a space before it parts clauses; a hyphen joins words.
  if (token.kind === 'punct') return token.norm !== '-' || token.spaced;
  const kind = CLASSES.get(token.norm);
  return kind === 'preposition' || kind === 'reset' || kind === 'subordinator' || STOPS.has(token.norm);
};
const STOPS: ReadonlySet<string> = new Set(
  'and or that which who by at is are was were will would the his her its their this these has have had not than said say says think believe support back favor oppose pay pays paid bear bears face faces owe owes'.split(
    ' ',
  ),
);

/** "tariff lines" are lines of the schedule, "the tariff commission" is a body: what stands before these is no tariff itself. */
const NAMED_AFTER = wordSet(
  'line lines number numbers concession concessions item items code codes ' +
    'heading headings subheading subheadings commission commissions board office offices authority committee council department bureau agency union ' +
    'panel hearing hearings counter desk building staff clerk clerks officer officers official officials',
);

/** What is had about tariffs. */
const TALKS = wordSet('talks negotiations dispute disputes war wars truce row rows fears worries tensions');

/** "duty-free" and "heavy-duty" are no tariffs; "tax" is one only where it falls on imports. */
export function isTariffNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const next = tokens[i + 1]?.norm;
  const before = tokens[i - 1]?.norm ?? '';
  if (CLASSES.get(token.norm) === 'tariff') {
    if ((token.norm === 'tariff' || token.norm === 'duty') && NAMED_AFTER.has(next ?? '')) return false;
    if (token.norm !== 'duty') return true;
    return (
      !(next === '-' && tokens[i + 2]?.norm === 'free') && before !== '-' && next !== 'free' && before !== 'active'
    );
  }
  if ((token.norm !== 'tax' && token.norm !== 'taxes') || FOREIGN_RATE.has(before)) return false;
  if (TRADE_TAX.has(before)) return true;
  // "a tax on imports", "a tax will be imposed on steel imports"
  let on = i + 1;
  while (on < i + 5 && PASSIVE.has(tokens[on]?.norm ?? '')) on++;
  if (tokens[on]?.norm !== 'on') return false;
  return TRADE_TAX.has(tokens[on + 1]?.norm ?? '') || TRADE_TAX.has(tokens[on + 2]?.norm ?? '');
}
const PASSIVE: ReadonlySet<string> = new Set(
  'will would is are was were be been being imposed levied placed slapped put charged'.split(' '),
);

/**
 * Which percentages of the sentence `[first, last)` are rates of a tariff, or changes of one; the rest are growth, shares, polls.
 * One pass over the tokens: the noun that governs a percentage is the last one before it that is not inside a phrase "tariffs on …",
 * unless the percentage stands before its noun ("a 25 percent tariff").
 */
export function tariffRates(
  tokens: readonly Token[],
  first: number,
  last: number,
  percentages: readonly Percentage[],
): boolean[] {
  const rates: boolean[] = [];
  let head: 'tariff' | 'other' | null = null;
  let headAt = first;
  let inPhrase = false;
  let subordinate = false;
  let tariffSeen = false;
  let figure = 0;
  for (let i = first; i < last; i++) {
    const next = percentages[figure];
    if (next && i === next.first) {
      const governed = head === 'tariff' && i - headAt <= REACH;
      const rate = isRate(tokens, first, last, next, governed, tariffSeen && rates.includes(true));
      rates.push(rate);
      if (rate) headAt = next.last;
      figure++;
      i = next.last - 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (isTariffNoun(tokens, i)) {
      tariffSeen = true;
      // "Tariff talks ran late, and …": no figure is one of talks.
      if (TALKS.has(tokens[i + 1]?.norm ?? '')) continue;
      head = 'tariff';
      headAt = i;
      inPhrase = false;
      continue;
    }
    if (token.norm === ',' && subordinate) {
      head = null;
      inPhrase = false;
      subordinate = false;
      continue;
    }
    switch (CLASSES.get(token.norm)) {
      case 'other':
        // "import duties": a noun before the tariff only modifies it.
        if (!inPhrase && !isTariffNoun(tokens, i + 1 < last ? i + 1 : i)) head = 'other';
        break;
      case 'market':
        head = 'other';
        inPhrase = false;
        break;
      case 'preposition':
        if (head === 'tariff') inPhrase = true;
        break;
      case 'verb':
        inPhrase = false;
        break;
      case 'reset':
        // "…, while that for auto parts will be 6 percent" goes on with the noun before.
        if (!isAnaphor(tokens, i + 1)) head = null;
        inPhrase = false;
        break;
      case 'subordinator':
        // "goods entered on or after March 18": a day begins no clause.
        if (isBeforeDay(tokens, i)) break;
        // "goods such as steel", "as high as" begin no clause.
        if (
          token.norm === 'as' &&
          (tokens[i - 1]?.norm === 'such' ||
            AS_MUCH.has(tokens[i + 1]?.norm ?? '') ||
            AS_MUCH.has(tokens[i - 1]?.norm ?? ''))
        )
          break;
        if (token.norm !== 'with' || i === first) {
          subordinate = i === first || tokens[i - 1]?.norm === ',';
          if (head !== 'tariff' || token.norm !== 'since') head = null;
          inPhrase = false;
        }
        break;
    }
  }
  return coordinated(tokens, percentages, rates);
}

/** Whether "after", "before" or "since" at token `i` stands before a day or a month. */
function isBeforeDay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !SINCE.has((tokens[i] as Token).norm)) return false;
  return next.kind === 'number' || (next.caps !== 'none' && (MONTHS.has(next.norm) || WEEKDAYS.has(next.norm)));
}
const SINCE: ReadonlySet<string> = new Set(['after', 'before', 'since']);

const AS_MUCH: ReadonlySet<string> = new Set(['high', 'low', 'much', 'many', 'little', 'well']);

function isAnaphor(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm;
  const next = tokens[i + 1]?.norm;
  return (word === 'that' || word === 'those') && (next === 'for' || next === 'on' || next === 'of');
}

function isRate(
  tokens: readonly Token[],
  first: number,
  last: number,
  figure: Percentage,
  governed: boolean,
  afterRate: boolean,
): boolean {
  const next = figure.last < last ? (tokens[figure.last] as Token) : undefined;
  const following = next ? tariffAfter(tokens, figure.last, last) : false;
  if (following) return true;
  const before = figure.first > first ? (tokens[figure.first - 1] as Token).norm : '';
  if (before === 'remaining' || before === 'on' || isOfSomethingElse(tokens, figure, last)) return false;
  if ((before === 'another' && BEING.has(next?.norm ?? '')) || isOfNoun(tokens, first, figure.first)) return false;
  if (governed || isTaxedAt(tokens, first, figure.first)) return true;
  const onGoods = next?.norm === 'on' || next?.norm === 'for';
  if (onGoods && afterRate) return true;
  if (!onGoods) return false;
  return (
    IMPOSING.has(before) || IMPOSING.has(figure.first - 2 >= first ? (tokens[figure.first - 2] as Token).norm : '')
  );
}

/** "is taxing Peruvian goods at 60%", "steel is taxed at 25 percent": the verb right before the goods and "at". */
function isTaxedAt(tokens: readonly Token[], first: number, figure: number): boolean {
  if (figure - 1 < first || (tokens[figure - 1] as Token).norm !== 'at') return false;
  let goods = false;
  for (let i = figure - 2; i >= Math.max(first, figure - TAXING_REACH); i--) {
    const token = tokens[i] as Token;
    if (TAXING.has(token.norm)) return goods;
    if (token.kind !== 'word' || FOREIGN_RATE.has(token.norm)) return false;
    goods ||= TAXED.has(token.norm) || GOODS.has(token.norm);
  }
  return false;
}
const TAXING_REACH = 7;
const TAXING: ReadonlySet<string> = new Set(['taxing', 'taxes', 'taxed', 'tax', 'tariffing', 'tariffs']);
const GOODS: ReadonlySet<string> = new Set('goods products ones cars steel wares cargo cargoes'.split(' '));

/** "another 3 percent will be exempt": a further share. */
const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'will', 'would']);

/** "utilization of at least 80 percent": the noun right before the percentage is one of other things. */
function isOfNoun(tokens: readonly Token[], first: number, figure: number): boolean {
  let at = figure - 1;
  while (at > first && QUALIFYING.has((tokens[at] as Token).norm)) at--;
  if (at <= first || (tokens[at] as Token).norm !== 'of') return false;
  const noun = (tokens[at - 1] as Token).norm;
  return CLASSES.get(noun) === 'other' && !TAXED.has(noun);
}
const QUALIFYING: ReadonlySet<string> = new Set('at least most about more less than nearly only just over'.split(' '));
/** What tariffs are put on: "a tariff on steel imports of 25 percent". */
const TAXED: ReadonlySet<string> = new Set('imports exports import export trade shipments purchases value'.split(' '));

/** Whether what follows a percentage makes it a share, a comparison, a pace or a figure of other things. */
export function isOfSomethingElse(tokens: readonly Token[], figure: Percentage, last: number): boolean {
  const next = figure.last < last ? (tokens[figure.last] as Token).norm : '';
  // "“64 percent” of which come from Peru"
  if (/^["”’']$/.test(next) && tokens[figure.last + 1]?.norm === 'of' && tokens[figure.last + 2]?.norm === 'which')
    return true;
  if (
    (next === 'of' && (!isOfValue(tokens, figure.last + 1) || isCovering(tokens, figure.first))) ||
    (next === 'in' && tokens[figure.last + 1]?.norm === 'terms')
  )
    return true;
  return (
    COMPARISONS.has(next) ||
    isOffOther(tokens, figure.last) ||
    isOnLoan(tokens, figure.last) ||
    isYearly(tokens, figure.last) ||
    isOnEconomy(tokens, figure.last, last) ||
    isOfOther(tokens, figure.last, last)
  );
}

/** "wiped 3 percent off the index": only what comes off a tariff is of one. */
function isOffOther(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.norm !== 'off') return false;
  for (let i = start + 1; i < start + 5; i++) if (tokens[i] && isTariffNoun(tokens, i)) return false;
  return true;
}

/** "adds two-tenths of a point to consumer prices", "shaves 0.3 percent off growth": what a tariff does to the economy. */
function isOnEconomy(tokens: readonly Token[], start: number, last: number): boolean {
  if (!TOWARDS.has(tokens[start]?.norm ?? '')) return false;
  for (let i = start + 1; i < Math.min(last, start + 5); i++) {
    const { norm, kind } = tokens[i] as Token;
    if (ECONOMY.has(norm)) return true;
    if (kind !== 'word' || isStop(tokens[i] as Token) !== DETERMINERS.has(norm)) return false;
  }
  return false;
}
const TOWARDS: ReadonlySet<string> = new Set(['to', 'off', 'from', 'onto']);
const ECONOMY: ReadonlySet<string> = new Set(
  'prices inflation growth gdp output cpi wages unemployment bills costs'.split(' '),
);

/** "charges 7 percent on the credit", "3 percent on payments of duty": what a lender takes. */
function isOnLoan(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.norm !== 'on') return false;
  const at = DETERMINERS.has(tokens[start + 1]?.norm ?? '') ? start + 2 : start + 1;
  return LENT.has(tokens[at]?.norm ?? '');
}

/** "parts accounting for 15 percent of the value", "provided at least 20 percent of the value …": how much of it something is. */
function isCovering(tokens: readonly Token[], figure: number): boolean {
  let at = figure - 1;
  while (at > 0 && (QUALIFYING.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'for')) at--;
  return COVERING.has(tokens[at]?.norm ?? '');
}
const COVERING: ReadonlySet<string> = new Set(
  'account accounts accounted accounting cover covers covered covering represent represents representing contain contains containing provided if where'.split(
    ' ',
  ),
);

/** "25 percent of the value", "of its customs value": what duties ad valorem are a share of. */
function isOfValue(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i < start + 4; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'value' || word === 'price') return true;
    if (!VALUED.has(word)) return false;
  }
  return false;
}
const VALUED: ReadonlySet<string> = new Set('the its their customs cif import declared invoice dutiable'.split(' '));

/** "a 0.7 percent price level increase": the noun phrase after the percentage is one of other things. */
function isOfOther(tokens: readonly Token[], start: number, last: number): boolean {
  for (let i = start; i < Math.min(last, start + 4); i++) {
    const token = tokens[i] as Token;
    const kind = CLASSES.get(token.norm);
    if (kind === 'other' || kind === 'market') return true;
    if (token.kind !== 'word' || isStop(token) || kind === 'verb') return false;
  }
  return false;
}

/** "6 percent a year", "2 percent each year": a pace. */
function isYearly(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]?.norm;
  if (next === 'annually' || next === 'yearly') return true;
  const unit = tokens[i + 1]?.norm;
  return (
    (next === 'a' || next === 'per' || next === 'each' || next === 'every') && (unit === 'year' || unit === 'month')
  );
}

/** The token after a closing quotation mark and a short bracket behind a percentage: `"25%" tariff`, "25% (ad valorem) tariff". */
function afterMarks(tokens: readonly Token[], start: number, last: number): number {
  let at = start;
  if (at < last && ((tokens[at] as Token).norm === '"' || (tokens[at] as Token).norm === "'")) at++;
  if (at >= last || (tokens[at] as Token).norm !== '(') return at;
  for (let i = at + 1; i < Math.min(last, at + LONGEST_BRACKET); i++)
    if ((tokens[i] as Token).norm === ')') return i + 1;
  return at;
}
const LONGEST_BRACKET = 6;

/** Whether the noun phrase that goes on after a percentage ends in a tariff: "25 percent ad valorem rate of duty", "10 percent increase in tariffs". */
function tariffAfter(tokens: readonly Token[], figureLast: number, last: number): boolean {
  const start = afterMarks(tokens, figureLast, last);
  const end = Math.min(last, start + 9);
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (isTariffNoun(tokens, i)) return true;
    // "across-the-board" is one adjective.
    if (token.norm === 'across' && tokens[i + 2]?.norm === 'the') {
      i += 4;
      continue;
    }
    if (token.norm === 'of' || token.norm === 'in' || token.norm === 'on') {
      const before = (tokens[i - 1] as Token).norm;
      if (i === start) {
        // "25 percent of tariff on steel": the singular is the rate; "92 percent of tariffs" is a share of them.
        if (i + 1 >= last || !isTariffNoun(tokens, i + 1)) return false;
        // "10 percent in tariffs", but not "in tariff revenue".
        if (token.norm === 'in') return tokens[i + 2]?.kind !== 'word' || CLASSES.has(tokens[i + 2]?.norm ?? '');
        return token.norm === 'of' && !(tokens[i + 1] as Token).norm.endsWith('s');
      }
      const linked = before === 'rate' || before === 'rates' || SORTS.has(before) || CHANGES.has(before);
      return linked && tariffWithin(tokens, i + 1, Math.min(last, i + 5));
    }
    if (isStop(token) || token.kind === 'number' || token.kind === 'symbol') return false;
    if (FOREIGN_RATE.has(token.norm)) return false;
    if (CLASSES.get(token.norm) === 'verb' && token.norm !== 'average' && !CHANGES.has(token.norm)) return false;
  }
  return false;
}

/** "a 10 percent type of tariff" */
const SORTS: ReadonlySet<string> = new Set(['type', 'kind', 'sort', 'form']);

function tariffWithin(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (isTariffNoun(tokens, i)) return true;
    if (isStop(tokens[i] as Token) && !DETERMINERS.has((tokens[i] as Token).norm)) return false;
  }
  return false;
}
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his']);

/** "25 and 10 percent tariffs", "25 percent and 10 percent tariffs": what is joined to a rate is one. */
function coordinated(tokens: readonly Token[], percentages: readonly Percentage[], rates: boolean[]): boolean[] {
  for (let i = rates.length - 2; i >= 0; i--) {
    if (rates[i] || !rates[i + 1]) continue;
    const a = percentages[i] as Percentage;
    const b = percentages[i + 1] as Percentage;
    const between = b.first - a.last;
    const joint = (tokens[a.last] as Token).norm;
    if (between === 1 && (joint === 'and' || joint === 'or' || joint === 'to' || joint === ',' || joint === '-'))
      rates[i] = true;
  }
  return rates;
}
