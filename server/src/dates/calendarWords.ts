import type { Sentence, Token } from '../text/article.ts';

/** Words that are a month or a weekday only in some places. */
const DOUBTFUL = new Set(
  'may march mar jan jun dec sep april june august sat sun mon wed thu fri fall falls second'.split(' '),
);
const MONTH_BEFORE = new Set(
  'in by since until till last next this of early late mid - from through between and or before after during each every to on for as , ( past to around about'.split(
    ' ',
  ),
);
const ABBREVIATED = new Set('mar jan jun dec sep sat sun mon wed thu fri'.split(' '));
/** What follows the verb, not the month: "March on Washington", "May I". */
const VERB_AFTER = new Set('on for to toward towards against into i we they he she it not be have'.split(' '));

/**
 * Whether a doubtful word stands for the calendar at this place: "May" and "March" are verbs and names, "Sun" a star, "Jan" a person. True
 * for all other words. AP style writes months in capitals, so lower case never is one.
 */
export function isCalendarWord(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'word' || !DOUBTFUL.has(token.norm)) return true;
  const word = token.norm;
  if (word === 'second' || word === 'fall' || word === 'falls') return true;
  if (token.caps === 'none' || token.caps === 'mixed') return false;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  const before = i > sentence.first ? tokens[i - 1] : undefined;
  if (next?.kind === 'number') return true;
  if (ABBREVIATED.has(word)) {
    const dotted = token.text.endsWith('.') || next?.norm === '.';
    if (word === 'sat' || word === 'sun' || word === 'mon' || word === 'wed' || word === 'thu' || word === 'fri')
      return (dotted || next?.norm === ',') && token.caps === 'initial' && startsDate(tokens, i + 1, sentence);
    return (dotted || token.text.endsWith('.')) && before !== undefined;
  }
  if (before?.kind === 'number') return token.caps === 'initial' && !(word === 'may' && before.text.length > 2);
  if (token.caps === 'all') return false;
  if (before === undefined || !MONTH_BEFORE.has(before.norm)) {
    // Anywhere else "May" and "March" follow a name or begin a sentence; the other months are seldom anything else.
    if (word === 'april' || word === 'june' || word === 'august')
      return !(before === undefined || (before.caps === 'initial' && before.norm !== 'the')) || next?.norm === "'s";
    if (before !== undefined && (before.norm === 'the' || before.norm === 'a') && (word === 'march' || word === 'may'))
      return next !== undefined && next.kind === 'word' && next.caps === 'none' && !VERB_AFTER.has(next.norm);
    return (
      before !== undefined && before.caps === 'none' && before.kind === 'word' && !VERB_AFTER.has(next?.norm ?? '')
    );
  }
  return !(VERB_AFTER.has(next?.norm ?? '') && (before.norm === ',' || before.norm === 'and' || before.norm === '('));
}

/** Whether a month or a number follows, over a dot and a comma. */
function startsDate(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let j = i; j < Math.min(i + 3, sentence.last); j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'number') return true;
    if (token.kind === 'word') return MONTH_START.has(token.norm.slice(0, 3)) && token.caps !== 'none';
  }
  return false;
}
const MONTH_START = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '));
