import type { Modality } from './claim.ts';
import { modalityAfter, wasOnlyPlanned } from './modalityAfter.ts';
import { modalityBefore } from './modalityBefore.ts';
import { CONDITIONS, REMOVALS } from './modalWords.ts';
import { isOutgoing, wasChanged } from './outgoing.ts';
import { clauseStart, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import { timeClauseEnd } from './timeClause.ts';

/** How far a condition reaches, in tokens. */
const CONDITION_REACH = 40;

/**
 * Whether a rate at tokens `[first, last)` is in force, paused, lifted, only proposed, or denied, by the nearest word that says so:
 * first those before it in its clause, then those after it. A rate of which nothing is said is stated as a fact, so it is in force.
 */
export function modalityOf(view: SentenceView, first: number, last: number): Modality {
  if (wasOnlyPlanned(view, last)) return 'proposed';
  if (isOutgoing(view, first)) return wasChanged(view, first) ? 'lifted' : 'in-force';
  const start = modalityStart(view, first);
  const end = Math.min(timeClauseEnd(view, last), last + WINDOW);
  const after = modalityAfter(view, first, last, end);
  // "The 25 percent duty was suspended": what happens to the measure is said after it.
  if (after === 'paused' || after === 'lifted' || after === 'denied') return after;
  if (after === 'proposed' && isToTakeEffect(view, last, end)) return after;
  // "a duty of 20 percent is expected to be removed": it is there until then.
  if (after === 'in-force' && isToGoAfter(view, last, end)) return after;
  const before = modalityBefore(view, start, first);
  if (before === 'paused' || before === 'lifted' || before === 'denied') return before;
  if (isConditional(view, first)) return 'proposed';
  if (before === 'proposed' && (isLaidDown(view, first, last) || tookEffect(view, last, end))) return 'in-force';
  return before ?? after ?? 'in-force';
}

/** First token of the clause whose verbs speak of the rate: a quotation that is the object of a verb goes on with it ("promised to “impose …"). */
function modalityStart(view: SentenceView, first: number): number {
  const start = clauseStart(view, first);
  if (wordAt(view, start - 1) !== '"') return start;
  const before = wordAt(view, start - 2);
  return before === 'to' || before === 'would' || before === 'will' ? clauseStart(view, start - 1) : start;
}

/** "duties to take effect": not yet, whatever verb comes before. */
function isToTakeEffect(view: SentenceView, last: number, end: number): boolean {
  for (let i = last; i < Math.min(end, last + 6); i++)
    if (wordAt(view, i) === 'effect' && wordAt(view, i - 2) === 'to') return true;
  return false;
}

/** ", which took effect on Monday": what was announced has come. */
function tookEffect(view: SentenceView, last: number, end: number): boolean {
  for (let i = last; i < end; i++)
    if (wordAt(view, i) === 'effect' && (wordAt(view, i - 1) === 'took' || wordAt(view, i - 2) === 'went')) return true;
  return false;
}

const MOST_TO_GO = 16;
function isToGoAfter(view: SentenceView, last: number, end: number): boolean {
  for (let i = last; i < Math.min(end, last + MOST_TO_GO); i++) if (REMOVALS.has(wordAt(view, i))) return true;
  return false;
}

/** "the rate of 25 percent established in clause 2", "the tariff of 25 percent imposed by Proclamation 9705": a text that is in force says so. */
function isLaidDown(view: SentenceView, first: number, last: number): boolean {
  let the = false;
  for (let i = first - 1; i >= Math.max(view.first, first - 8) && !the; i--) the = wordAt(view, i) === 'the';
  if (!the) return false;
  for (let i = last; i < Math.min(view.last, last + 8); i++) {
    const word = wordAt(view, i);
    if ((word === 'in' || word === 'by') && LAID_DOWN_IN.has(wordAt(view, i + 1))) return true;
    if (word === ',' || word === 'on') return false;
  }
  return false;
}
const LAID_DOWN_IN: ReadonlySet<string> = new Set(
  'clause clauses section sections subsection proclamation paragraph'.split(' '),
);

/** "unless the EU drops its 50 percent duty": the duty is there, and the condition is that it goes. */
function isToGo(view: SentenceView, condition: number, first: number): boolean {
  for (let i = condition + 1; i < first; i++) {
    const word = wordAt(view, i);
    if (REMOVALS.has(word) || (word.endsWith('s') && REMOVALS.has(word.slice(0, -1)))) return true;
  }
  return false;
}

/** "if" and "unless" reach over the commas of a sentence, but not out of a quotation. */
function isConditional(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - CONDITION_REACH); i--) {
    if (CONDITIONS.has(wordAt(view, i))) return !isToGo(view, i, first);
    if (wordAt(view, i) === '"') break;
  }
  if (opensWithCondition(view, first)) return true;
  for (let i = first; i < Math.min(view.last, first + CONDITION_REACH); i++) {
    if (CONDITIONS.has(wordAt(view, i))) return true;
    if (wordAt(view, i) === '"') break;
  }
  return false;
}

const LONGEST_CONDITION = 160;
/** "If such orders are terminated, …": what a sentence opens with holds for all of it, however long it is. */
function opensWithCondition(view: SentenceView, first: number): boolean {
  const head = view.first + 4;
  let opens = false;
  for (let i = view.first; i < head && !opens; i++) opens = CONDITIONS.has(wordAt(view, i));
  if (!opens || first - view.first > LONGEST_CONDITION) return false;
  for (let i = head; i < first; i++) if (wordAt(view, i) === ';' || wordAt(view, i) === '"') return false;
  return true;
}
