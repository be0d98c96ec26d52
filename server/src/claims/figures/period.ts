import { wordSet } from '../../base/wordList.ts';
import { ancestors, marker } from '../../syntax/dependents.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';

/** The day of what was said is none of the amount's. */
const TELLING = wordSet('say tell report announce publish release show note add estimate predict forecast reveal');
/** "by 2020", "since 2018": a time up to which, or from which on, amounts add up. */
const CUMULATIVE = wordSet('through until till by to before since from between after than');
const PERIOD = /^\d{4}(?:-(?:\d\d|Q[1-4]|H[12]|W\d\d))?$/;
/** Between an amount and a date that is its own. */
const JOINING = /^(?:in|of|for|the|during|all|calendar|fiscal|a|an|,|at|about|\))$/;

/**
 * The year, quarter or month of an amount: the date right behind it, else the nearest of its clause, else one that opens the clause above.
 * Of an old level only a date right behind it counts (`ownOnly`).
 * `null` where its date says no period that is known, so that none is carried over either; undefined where none is named.
 */
export function periodOf(
  view: SentenceView,
  mark: Mark,
  nodes: readonly number[],
  ownOnly: boolean,
  metric: string,
): string | null | undefined {
  const { tree } = view;
  const figure = tree.nodeOf(view.marks.indexOf(mark));
  const own = clauseVerb(tree, figure);
  let best: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, date] of view.marks.entries()) {
    if (date.mention.type !== 'date') continue;
    const node = tree.nodeOf(index);
    if (node < 0) continue;
    const amount = amountBefore(view, date);
    if (amount ? amount !== mark : ownOnly) continue;
    const fronted = !ownOnly && date.last <= mark.first && opensSentence(view, date);
    // "the weakest since 2009"
    if (!amount && marker(tree, node) === 'since' && tree.head(node) !== own) continue;
    if (!amount && !fronted && isOfOther(view, node, nodes, figure)) continue;
    const verb = clauseVerb(tree, node);
    if (!amount && !fronted && verb >= 0 && TELLING.has(tree.lemma(verb)) && verb !== own) continue;
    const above = ancestors(tree, node);
    const inside = verb === own || nodes.some(i => i >= 0 && above.includes(i));
    const opens = fronted || (!inside && node < figure && ancestors(tree, figure).includes(verb));
    if (!amount && !inside && !opens && !namesYear(view, node)) continue;
    const late = !amount && marker(tree, node) === 'since' ? 5000 : 0;
    const distance = late + (amount ? 0 : opens ? 1000 : 1) + Math.abs(date.first - mark.first);
    if (distance < least) [best, least] = [date, distance];
  }
  const value = best && periodOfDate(view, best);
  return metric === 'price' ? null : value;
}

/** "the first ten months of 2020" */
function isSpan(view: SentenceView, node: number): boolean {
  const mention = view.marks[view.tree.mention(node)]?.mention;
  return mention?.type === 'duration' || mention?.type === 'date';
}

/** "1986 was the first year …" */
const namesYear = ({ tree }: SentenceView, date: number): boolean =>
  /^nsubj/.test(tree.relation(date)) && /^(?:year|quarter|month)$/.test(tree.lemma(tree.head(date)));

/** "In 2024 the EU exported …" */
const opensSentence = (view: SentenceView, date: Mark): boolean =>
  date.first <= view.first + 2 && /^(?:in|during|for|over)$/.test(view.tokens[view.first]?.norm ?? '');

const isAmount = (view: SentenceView, node: number): boolean =>
  view.marks[view.tree.mention(node)]?.mention.type === 'quantity';

/** "against a 1985 deficit": the year of another thing. */
function isOfOther(view: SentenceView, date: number, nodes: readonly number[], figure: number): boolean {
  const { tree } = view;
  const head = tree.head(date);
  if (head < 0 || isSpan(view, head) || tree.upos(head) === 'VERB' || head === figure || nodes.includes(head))
    return false;
  // "after a $117 billion deficit in 1985"
  const others = tree.children(head).some(i => i !== figure && isAmount(view, i));
  if (others) return true;
  if (ancestors(tree, date).some(i => i === figure || (nodes.includes(i) && tree.upos(i) === 'NOUN'))) return false;
  return !ancestors(tree, figure).includes(head) && !/^nsubj/.test(tree.relation(date));
}

/** The amount that a date stands right behind. */
function amountBefore(view: SentenceView, date: Mark): Mark | undefined {
  for (let i = date.first - 1; i >= view.first; i--) {
    const mark = view.markAt(i);
    if (mark?.mention.type === 'quantity') return mark;
    if (mark || !JOINING.test(view.tokens[i]?.norm ?? '')) return undefined;
  }
  return undefined;
}

function periodOfDate(view: SentenceView, date: Mark): string | null {
  if (date.mention.type !== 'date') return null;
  const { timex } = date.mention;
  const word = (at: number): string => view.tokens[at]?.norm ?? '';
  const before = word(date.first - 1) === 'the' ? word(date.first - 2) : word(date.first - 1);
  // "in the same 1986 period"
  if (timex.type !== 'DATE' || !PERIOD.test(timex.value) || word(date.last) === 'period') return null;
  // "from 2 billion a year earlier": the same months of that year, whichever these are.
  if (/\byears? (?:earlier|ago|before)$|\b(?:same|period)\b/i.test(date.mention.text) && timex.value.length === 4)
    return null;
  if (CUMULATIVE.has(before)) return null;
  // "January-October 2020", "between January and October 2020"
  const ahead = view.markAt(date.first - 2)?.mention;
  if ((before === '-' || before === 'and') && ahead?.type === 'date') return null;
  if (before !== 'of') return timex.value;
  // "the first ten months of 2020" is a period of its own, "most of 2020" none.
  const part = ahead?.type === 'duration';
  return part ? `${ahead.text.toLowerCase().replace(/^the /, '')} of ${timex.value}` : null;
}
