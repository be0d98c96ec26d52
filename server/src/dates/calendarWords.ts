import { MONTH_NAMES } from '../base/day.ts';
import { wordSet } from '../base/wordList.ts';
import type { Sentence, Token } from '../text/article.ts';

/** Months that are verbs, and months that are given names. */
const VERBS = wordSet('may march');
const NAMES = wordSet('april june august');
/** Short forms that are other words without their dot or a number: "Jan de Nul", "Sun", "sat". */
const SHORT_MONTHS = wordSet('mar jan jun dec sep');
const SHORT_DAYS = wordSet('sat sun mon wed thu fri');
/** Words after which "May" and "March" in capitals are months. */
const MONTH_BEFORE = wordSet(
  'in by since until till last next this of early late mid - from through between and or before after during each every to on for as , ( past around about into throughout within come',
);
/** What statistics count by the month: "May exports rose", where a person would do something. */
const COUNTED = wordSet(
  'exports imports export import sales output production data figures inflation shipments prices price orders trade deficit surplus retail ' +
    'industrial auto car cpi ppi gdp growth numbers results earnings futures contract revenue revenues jobs unemployment payrolls ' +
    'manufacturing factory consumer producer wholesale housing crude customs arrivals harvest quota quotas volume volumes deliveries',
);
/** What follows the verb or the name, not the month: "March on Washington", "May I". */
const VERB_AFTER = wordSet('on for to toward towards against into i we they he she it not be have');
const MONTH_STARTS: ReadonlySet<string> = new Set(MONTH_NAMES.map(name => name.slice(0, 3).toLowerCase()));

/** Whether a word in comparable form begins like the name of a month. */
export const beginsMonth = (word: string): boolean => MONTH_STARTS.has(word.slice(0, 3));

/**
 * Whether a doubtful word stands for the calendar at this place: "May" and "March" are verbs and names, "Sun" a star, "Jan" a person. True
 * for all other words. AP style writes months in capitals, so lower case never is one.
 */
export function isCalendarWord(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i] as Token;
  const word = token.norm;
  const short = SHORT_MONTHS.has(word) || SHORT_DAYS.has(word);
  if (token.kind !== 'word' || !(short || VERBS.has(word) || NAMES.has(word))) return true;
  if (token.caps === 'none' || token.caps === 'mixed') return false;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  const before = i > sentence.first ? tokens[i - 1] : undefined;
  if (next?.kind === 'number') return !(word === 'may' && before === undefined && isAsked(tokens, i + 2, sentence));
  // "August the 4th"
  if (next?.norm === 'the' && tokens[i + 2]?.kind === 'number' && ORDINAL_ENDS.has(tokens[i + 3]?.norm ?? ''))
    return true;
  // "May. 9", "19-Mar-2012", "Jan '18", "9th May"
  const second = i + 2 < sentence.last ? tokens[i + 2] : undefined;
  if (second?.kind === 'number' && next && MONTH_MARKS.has(next.norm) && (next.norm === '.' || !second.spaced))
    return true;
  if (before && !before.spaced && ORDINAL_ENDS.has(before.norm) && tokens[i - 2]?.kind === 'number') return true;
  if (short) {
    const dotted = token.text.endsWith('.') || next?.norm === '.';
    if (SHORT_MONTHS.has(word)) return before !== undefined && (dotted || isBehindDay(tokens, i, sentence));
    return (dotted || next?.norm === ',') && token.caps === 'initial' && startsDate(tokens, i + 1, sentence);
  }
  // "15 May", but not "all 500 May leave".
  // "On May 5 May left": the number has its month.
  if (before?.kind === 'number') {
    const dated = i - 2 >= sentence.first && beginsMonth(tokens[i - 2]?.norm ?? '');
    return token.caps === 'initial' && before.text.length <= 2 && !(dated && isVerb(next));
  }
  if (token.caps === 'all') return false;
  const after = next?.norm ?? '';
  // "May's surplus", where nobody is called so.
  if (after === "'s") {
    // "May's final Friday"
    if (RANKS.has(second?.norm ?? '') && WEEKDAY.has(tokens[i + 3]?.norm ?? '')) return true;
    return NAMES.has(word) || (COUNTED.has(second?.norm ?? '') && !isSomebody(tokens, word));
  }
  const opens = before === undefined || WEEKDAY.has(before.norm);
  // "April, May and June imports"
  if (opens && LISTING.has(after) && second?.caps === 'initial' && beginsMonth(second.norm)) return true;
  if (opens || (before.kind === 'punct' && !MONTH_BEFORE.has(before.norm)))
    return next?.caps === 'none' && (COUNTED.has(after) || isCountedAfter(tokens, i + 1, sentence));
  if (before.norm === ',' && isVerb(next)) return false;
  if (before.norm === 'and' && !isInList(tokens, i, sentence) && (isVerb(next) || next?.norm === 'and')) return false;
  if (MONTH_BEFORE.has(before.norm)) return !(VERB_AFTER.has(after) && (before.norm === ',' || before.norm === 'and'));
  if ((before.norm === 'the' || before.norm === 'a') && isOfNamed(tokens, i, sentence)) return false;
  if (before.norm === 'the' || before.norm === 'a')
    return NAMES.has(word) || (next?.kind === 'word' && next.caps === 'none' && !VERB_AFTER.has(after));
  // Elsewhere "May" and "April" are rather people: "he told May", "Mrs. May".
  return word !== 'may' && before.kind === 'word' && before.caps === 'none' && !VERB_AFTER.has(after);
}

/** "4 Mar: a panel is asked for", "on 4 Mar it opens": a day before it, and no noun behind it that so many are counted of. */
function isBehindDay(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const [day, lead, next] = [tokens[i - 1], tokens[i - 2], tokens[i + 1]];
  if (tokens[i]?.caps !== 'initial' || day?.kind !== 'number' || !/^[0-3]?\d$/.test(day.text)) return false;
  const isLed = i - 2 >= sentence.first && DAY_LEADS.has(lead?.norm ?? '');
  return isLed || i + 1 >= sentence.last || next?.kind === 'punct';
}
const DAY_LEADS = wordSet('on by since until till from to');

/** "May tariff receipts top forecasts": what is counted by the month behind what it is of, as no "may" would stand in a line that asks nothing. */
function isCountedAfter(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const [lead, noun] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= sentence.last || tokens[sentence.last - 1]?.norm === '?') return false;
  if (lead?.caps !== 'none' || noun?.caps !== 'none' || isVerb(lead) || VERB_AFTER.has(lead.norm)) return false;
  return COUNTED.has(noun.norm) || RECEIVED.has(noun.norm);
}
/** What is taken in and passes by the month, which one word before it tells of. */
const RECEIVED = wordSet('receipts collections takings intake traffic turnover index');

/** Who bears a name together, and what is called by its head. */
const KIN = wordSet('family brothers sisters clan household siblings');
const LED = wordSet('government cabinet administration premiership years');
/** "the May family", "the May government fell", but not "a May family gathering", "the May government figures". */
function isOfNamed(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const [noun, next] = [tokens[i + 1], i + 2 < sentence.last ? tokens[i + 2] : undefined];
  if (i + 1 >= sentence.last || noun?.caps !== 'none' || tokens[i - 1]?.norm !== 'the') return false;
  if (KIN.has(noun.norm)) return true;
  return LED.has(noun.norm) && (next?.kind !== 'word' || isVerb(next) || MONTH_BEFORE.has(next.norm));
}

/** "May 25 firms share a licence?" */
const isAsked = (tokens: readonly Token[], noun: number, sentence: Sentence): boolean =>
  tokens[sentence.last - 1]?.norm === '?' &&
  [tokens[noun], tokens[noun + 1]].every(token => token?.kind === 'word' && token.caps === 'none') &&
  (tokens[noun]?.norm.endsWith('s') ?? false);

const bearers = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** Whether the text has the month behind a title or a given name: "Mrs. May", "Theresa May". */
function isSomebody(tokens: readonly Token[], word: string): boolean {
  let named = bearers.get(tokens);
  if (!named) {
    named = new Set(tokens.flatMap(({ norm }, i) => (VERBS.has(norm) && isBehindName(tokens, i) ? [norm] : [])));
    bearers.set(tokens, named);
  }
  return named.has(word);
}

function isBehindName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i]?.caps === 'initial' &&
    before?.kind === 'word' &&
    before.caps !== 'none' &&
    !MONTH_BEFORE.has(before.norm) &&
    tokens[i + 1]?.kind !== 'number'
  );
}

/** "Closed: Tuesday", and on the next line "March quota". */
const WEEKDAY = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const LISTING = wordSet(', and or to through - –');
const RANKS = wordSet('first second third fourth fifth last final penultimate');
const MONTH_MARKS = new Set(['.', '-', '/', "'"]);
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);
const FINITE = wordSet(
  'is was has had does did will would can could may might must should said says say told wants wanted went left came won lost flew met took gave ' +
    'made got began found became kept knew spoke stood fell rose saw ran who also then',
);

/** Whether a verb follows whose subject the word is: months do nothing. */
export const isVerb = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  next.caps === 'none' &&
  (FINITE.has(next.norm) || (next.norm.length > 4 && next.norm.endsWith('ed')));

/** "April, May and June", "in April and May": beside another month. */
function isInList(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let j = i - 2; j >= Math.max(sentence.first, i - 4); j--)
    if (tokens[j]?.caps === 'initial' && beginsMonth(tokens[j]?.norm ?? '')) return true;
  return false;
}

/** Whether a month or a number follows, over a dot and a comma. */
function startsDate(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let j = i; j < Math.min(i + 3, sentence.last); j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'number') return true;
    if (token.kind === 'word') return beginsMonth(token.norm) && token.caps !== 'none';
  }
  return false;
}
