import { type Mark, type SentenceView, wordAt } from '../claims/sentenceView.ts';
import type { FigureValue } from '../mentions/mention.ts';

/** Two levels of one thing and the difference that the same sentence gives for them. */
export interface StatedChange {
  readonly before: FigureMark;
  readonly after: FigureMark;
  readonly difference: FigureMark;
  /** Whether the sentence says which way it went, and which. */
  readonly direction: 'up' | 'down' | undefined;
}
export interface FigureMark extends Mark {
  readonly value: FigureValue;
}

const UP = new Set(
  'up rose rise rises risen rising increase increased increases increasing grew grow grown growth climbed climb jumped jump gained gain surged higher hike hiked raised raise raising expanded'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'down fell fall falls fallen falling decline declined declines declining dropped drop decreased decrease shrank slid plunged lower lowered lowering cut reduced reduction contracted tumbled slipped'.split(
    ' ',
  ),
);
const DETERMINERS = new Set('a an the by of or about just only some nearly almost more than over'.split(' '));
/** How far the parts of one statement may lie apart, in tokens. */
const REACH = 14;

/**
 * The changes that a sentence states in full: "from 10 to 25 percent, an increase of 15 percent", "7.4 million tons, up 2.6 percent from
 * 7.2 million", "rose 5 percent to 21 million tons from 20 million". Only neighbouring figures are read together, in one pass.
 */
export function collectChanges(view: SentenceView): StatedChange[] {
  const figures = figureMarks(view);
  const changes: StatedChange[] = [];
  for (let k = 0; k + 2 < figures.length; k++) {
    const three = figures.slice(k, k + 3) as [FigureMark, FigureMark, FigureMark];
    const change = changeOf(view, three);
    if (change && !tellsOfAnother(view, three)) changes.push(change);
  }
  return changes;
}

/** "The duty on gold rose to 10 percent from 8, that on silver by 4 points": a subject between the figures begins to tell of something else. */
function tellsOfAnother({ tree, tokens }: SentenceView, [a, , c]: readonly FigureMark[]): boolean {
  for (let i = a?.last ?? 0; i < (c?.first ?? 0); i++) {
    const node = tree.nodeAt(tokens[i]?.start ?? -1);
    if (node >= 0 && tree.relation(node).startsWith('nsubj') && tree.upos(node) !== 'NUM') return true;
  }
  return false;
}

/** The rates and quantities of a sentence; the value stands beside the tokens, so that rules need not look into mentions again. */
export function figureMarks(view: SentenceView): FigureMark[] {
  const figures: FigureMark[] = [];
  for (const { mention, first, last } of view.marks)
    if (mention.type === 'tariff_rate' || mention.type === 'quantity')
      figures.push({ mention, first, last, value: mention.value });
  return figures;
}

function changeOf(view: SentenceView, three: readonly [FigureMark, FigureMark, FigureMark]): StatedChange | undefined {
  const [a, b, c] = three;
  if (c.first - a.last > 3 * REACH) return undefined;
  // Y compares with X, a rise of Z
  if (isCompared(view, a, b) && isNominal(view, c) && c.first - b.last <= REACH && !hasBreak(view, b.last, c.first))
    return { before: b, after: a, difference: c, direction: directionAt(view, c) };
  if (hasBreak(view, a.last, c.first)) return undefined;
  const links = [linkOf(view, a), linkOf(view, b), linkOf(view, c)];
  const near = b.first - a.last <= REACH && c.first - b.last <= REACH;
  if (!near) return undefined;
  // Y from X … an increase of Z
  if (links[0] === 'from' && links[1] === 'to' && links[2] === 'change')
    return { before: a, after: b, difference: c, direction: directionAt(view, c) };
  if (links[0] === 'to' && links[1] === 'from' && links[2] === 'change')
    return { before: b, after: a, difference: c, direction: directionAt(view, c) };
  // rose Z from X to Y, rose Z to Y from X
  if (links[0] === 'change' && links[1] === 'from' && links[2] === 'to')
    return { before: b, after: c, difference: a, direction: directionAt(view, a) };
  const at = links[1] === undefined && wordAt(view, b.first - 1) === 'at';
  if (links[0] === 'change' && (links[1] === 'to' || at) && links[2] === 'from')
    return { before: c, after: b, difference: a, direction: directionAt(view, a) };
  // Y, up Z from X; a second expression of Y ("or $6.44 a share") is not what went up from X.
  if (
    links[1] === 'change' &&
    links[2] === 'from' &&
    wordAt(view, a.first - 1) !== 'or' &&
    b.first - a.last <= 8 &&
    c.first - b.last <= 3
  )
    return { before: c, after: a, difference: b, direction: directionAt(view, b) };
  return undefined;
}

/** "X, compared with Y", "X against Y": nothing else between the two levels than a word of their time. */
function isCompared(view: SentenceView, a: FigureMark, b: FigureMark): boolean {
  if (b.first - a.last > 6) return false;
  const [second, first] = [wordAt(view, b.first - 2), wordAt(view, b.first - 1)];
  return (
    first === 'against' || first === 'versus' || ((first === 'with' || first === 'to') && /^compare[sd]?$/.test(second))
  );
}

/** "a rise of 5 percent", "an increase of 5 percent". */
const isNominal = (view: SentenceView, { first }: FigureMark): boolean =>
  wordAt(view, first - 1) === 'of' &&
  (UP.has(wordAt(view, first - 2)) || DOWN.has(wordAt(view, first - 2))) &&
  (wordAt(view, first - 3) === 'a' || wordAt(view, first - 3) === 'an');

/** What leads to a figure: "from", "to", or a word of change ("up", "by", "an increase of"). */
function linkOf(view: SentenceView, mark: FigureMark): 'from' | 'to' | 'change' | undefined {
  let by = false;
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 5); i--) {
    const word = wordAt(view, i);
    if (word === 'from') return 'from';
    if (word === 'to') return 'to';
    if (UP.has(word) || DOWN.has(word)) return 'change';
    if (word === 'by') by = true;
    else if (!DETERMINERS.has(word)) break;
  }
  return by || isAdjective(view, mark) ? 'change' : undefined;
}

/** "a 10 percent reduction". */
const isAdjective = (view: SentenceView, { first, last }: FigureMark): boolean =>
  (wordAt(view, first - 1) === 'a' || wordAt(view, first - 1) === 'an') &&
  (UP.has(wordAt(view, last)) || DOWN.has(wordAt(view, last)));

function directionAt(view: SentenceView, mark: FigureMark): 'up' | 'down' | undefined {
  if (isAdjective(view, mark)) return UP.has(wordAt(view, mark.last)) ? 'up' : 'down';
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - 6); i--) {
    if (UP.has(wordAt(view, i))) return 'up';
    if (DOWN.has(wordAt(view, i))) return 'down';
  }
  return undefined;
}

const BREAKS = new Set(
  '; while but whereas compared with against respectively and after when because since as than which that who before'.split(
    ' ',
  ),
);
function hasBreak(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BREAKS.has(wordAt(view, i))) return true;
  return false;
}

/** Whether a figure is exact enough to reckon with. */
export const isPlain = (value: FigureValue): value is FigureValue & { number: number; low: number; high: number } =>
  value.number !== null && value.low !== null && value.high !== null && value.qualifier === 'exact';
