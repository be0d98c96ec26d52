import { wordSet } from '../../base/wordList.ts';
import { isPercent, type Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';

/** What is done with the words of a schedule that go, and with those that come: "deleting", "inserting". */
const TAKING_OUT = wordSet('deleting striking omitting removing replacing delete strike omit remove replace');
const PUTTING_IN = wordSet('inserting adding substituting insert add substitute');
/** What has been done with them: "is deleted", "shall be substituted". */
const TAKEN_OUT = wordSet('deleted struck stricken omitted removed replaced');
const PUT_IN = wordSet('inserted added substituted');
/** Words that may stand between a figure of a schedule and what is done with it. */
const BETWEEN = wordSet(
  'the a an words word figure figures phrase entry entries rate rates number percentage expression " \' “ ” ‘ ’ , out therefor therefore in lieu place thereof of is are be shall hereby and by with for each it that appears wherever first column',
);

/**
 * What a figure is in a sentence that amends a schedule of duties: "by deleting “8%” and inserting “9%” in lieu thereof", "“9%” shall be substituted for
 * “8%”", "the words “8%” are replaced by “9%”"; undefined in any other. A figure alone, or one that only comes in beside other words, is none such.
 */
export function roleInAmendment(reading: Reading, mark: Mark): 'old' | 'new' | undefined {
  const { view } = reading;
  const figures = view.marks.filter(({ mention }) => isPercent(mention));
  const at = figures.indexOf(mark);
  if (at < 0 || figures.length < 2 || !isCited(reading, mark) || !(reading.amongTariffs || namesSchedule(reading)))
    return undefined;
  const role = roleOf(reading, figures, at);
  const other =
    role === undefined ? -1 : [at - 1, at + 1].find(beside => isOther(roleOf(reading, figures, beside), role));
  return other === undefined ? undefined : role;
}

/** "“8%”", "the figure 8%": words of a text, not what somebody charges. */
const isCited = ({ view: { tokens } }: Reading, { first, last }: Mark): boolean =>
  QUOTES.has(tokens[first - 1]?.norm ?? '')
    ? QUOTES.has(tokens[last]?.norm ?? '') || QUOTES.has(tokens[last + 1]?.norm ?? '')
    : CITING.has(tokens[first - 1]?.norm ?? '');
const QUOTES = wordSet('" \' “ ” ‘ ’');
const CITING = wordSet('word words figure figures phrase entry expression');

const namesSchedule = ({ view: { tokens, first, last } }: Reading): boolean =>
  tokens.slice(first, last).some(({ norm }) => SCHEDULES.has(norm));
const SCHEDULES = wordSet('hts htsus schedule tariff customs heading headings subheading subheadings serial');

const isOther = (role: 'old' | 'new' | undefined, of: 'old' | 'new'): boolean => role !== undefined && role !== of;

function roleOf({ view }: Reading, figures: readonly Mark[], at: number): 'old' | 'new' | undefined {
  const figure = figures[at];
  if (!figure) return undefined;
  const { tokens } = view;
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  const end = figures[at + 1]?.first ?? view.last;
  for (let i = figure.last; i < end; i++) {
    if (TAKEN_OUT.has(norm(i))) return 'old';
    if (PUT_IN.has(norm(i))) return 'new';
    if (!BETWEEN.has(norm(i))) break;
    // "“8%” with “9%”" tells of the next.
    if (/^(?:with|by|and|for)$/.test(norm(i))) break;
  }
  const begin = figures[at - 1]?.last ?? view.first;
  for (let i = figure.first - 1; i >= begin; i--) {
    if (TAKING_OUT.has(norm(i))) return 'old';
    if (PUTTING_IN.has(norm(i))) return 'new';
    const before = roleBehind(norm(i), view.first, i);
    if (before) return before;
    if (!BETWEEN.has(norm(i)) && i < figure.first - 1 && !TAKEN_OUT.has(norm(i)) && !PUT_IN.has(norm(i)))
      return undefined;
  }
  return undefined;

  /** "replacing “8%” with “9%”", "substituting “9%” for “8%”", "for the entry “8%”, the entry “9%” shall be substituted" */
  function roleBehind(word: string, from: number, to: number): 'old' | 'new' | undefined {
    const has = (words: ReadonlySet<string>): boolean => tokens.slice(from, to).some(token => words.has(token.norm));
    if (/^(?:with|by)$/.test(word) && !has(PUTTING_IN) && has(REPLACING)) return 'new';
    if (word === 'for' && tokens.slice(from, view.last).some(({ norm }) => SUBSTITUTING.has(norm))) return 'old';
    return undefined;
  }
}
const REPLACING = wordSet('replacing replace replaced');
const SUBSTITUTING = wordSet('substituting substitute substituted');
