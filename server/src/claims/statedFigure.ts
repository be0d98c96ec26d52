import type { Mention } from '../mentions/mention.ts';
import { periodOf } from './quantityFrame.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isWeak, letterOf, narrowingOf, RATE, saysLittle, stanceOf, stemOf } from './statedWords.ts';
import { valueText } from './valueText.ts';

export interface StatedFigure {
  readonly mention: string;
  /** What it measures: "rate", "percent", "USD", "duration", "date", "count job". */
  readonly unit: string;
  readonly norm: string;
  /** Letters of the words nearest to it on either side, as far as the second that tells what it is a figure of. */
  readonly before: string;
  readonly after: string;
  /** Whether it is a fact, a plan, a possibility or denied, and the words that narrow it: "plan extra". */
  readonly guard: string;
  /** The year, quarter or month that it is of; null where its sentence names none for it. */
  readonly period: string | null;
}

/** The reduced words of a sentence by token, from its first one. */
export type Stems = (string | undefined)[];

/** How far from a figure the words stand that say what it is, in tokens. */
const REACH = 12;

/** What one sentence says of one of its figures. */
export function stateFigure(view: SentenceView, stems: Stems, mark: Mark): StatedFigure {
  const { mention } = mark;
  const unit = unitOf(mention);
  return {
    mention: mention.id,
    unit,
    norm: valueText(mention),
    before: nearest(view, stems, mark, unit, -1),
    after: nearest(view, stems, mark, unit, 1),
    guard: guardOf(view, mark),
    period: mention.type === 'date' ? null : (periodOf(view, mark) ?? null),
  };
}

function unitOf(mention: Mention): string {
  if (mention.type === 'duration') return 'duration';
  if (mention.type === 'tariff_rate') return RATE;
  if (!('value' in mention)) return 'date';
  const { unit, of } = mention.value;
  return unit === 'count' && of ? `count ${stemOf(of) ?? of}` : unit;
}

/**
 * The words nearest to a figure on one side, up to the edge of what is said of it. A comma right beside it is none ("…, to 50 percent",
 * "on Tuesday, …").
 */
function nearest(view: SentenceView, stems: Stems, mark: Mark, unit: string, step: 1 | -1): string {
  let found = '';
  const isDate = mark.mention.type === 'date';
  const crosses = step < 0 || isDate;
  let left = isDate ? 3 : 2;
  for (let n = 0, i = step > 0 ? mark.last : mark.first - 1; n < REACH && left > 0; n++, i += step) {
    if (isEdge(view, i, step) && !(crosses && n < 2 && wordAt(view, i) === ',')) break;
    const stem = stems[i - view.first];
    if (stem === undefined || (unit !== RATE && isWeak(stem))) continue;
    const letter = letterOf(stem);
    found += letter;
    if (!saysLittle(unit, letter)) left--;
  }
  return found;
}

/** Where another thing is spoken of: the ends of the sentence, a comma, a word that begins a clause. */
const isEdge = (view: SentenceView, i: number, step: 1 | -1): boolean => {
  const word = wordAt(view, i);
  return EDGES.has(word) || (step > 0 && (word === 'and' || word === 'to'));
};
const EDGES: ReadonlySet<string> = new Set([
  '',
  ',',
  ';',
  ':',
  '--',
  '(',
  ')',
  '"',
  'as',
  'while',
  'when',
  'after',
  'because',
  'which',
  'but',
  'although',
  'exchange',
  'return',
]);

function guardOf(view: SentenceView, { mention, first, last }: Mark): string {
  let stance = '';
  for (let i = Math.max(clauseStart(view, first), first - 2 * REACH); i < first; i++) {
    const word = wordAt(view, i);
    const own = stanceOf(word) ?? (word === 'to' && IS.has(wordAt(view, i - 1)) ? 'plan' : undefined);
    if (own && (stance === '' || stance === 'plan')) stance = own;
  }
  const isTime = mention.type === 'date' || mention.type === 'duration';
  // A day and a length are the same whether they are planned or done; an amount or a rate need not be. What matters of them is which of
  // several they are of, while an average or an extra amount is none of theirs.
  if (stance === 'plan' && isTime) stance = '';
  const narrowing = new Set<string>();
  const narrow = (i: number): void => {
    const found = narrowingOf(wordAt(view, i));
    // "than a year earlier" is what every growth is counted from.
    if (found && !wordAt(view, i - 1).startsWith('year') && (!isTime || ORDINALS.has(found))) narrowing.add(found);
  };
  const beside = wordAt(view, first - 1) === ',' || wordAt(view, first - 2) === ',' ? first - 3 : first - 1;
  for (let i = beside; i > first - REACH && !EDGES.has(wordAt(view, i)); i--) narrow(i);
  for (let i = last; i < last + REACH && !EDGES.has(wordAt(view, i)); i++) {
    narrow(i);
    // "fell 5 percent for the week"
    if (SPANS.has(wordAt(view, i)) && wordAt(view, i - 1) === 'the' && wordAt(view, i - 2) === 'for')
      narrowing.add('span');
  }
  return [stance, ...[...narrowing].sort()].join(' ').trim();
}
const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'half', 'remaining']);
const SPANS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
