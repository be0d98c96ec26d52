import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

/** The verb or noun that says what an amount measures. */
export interface Cue {
  readonly metric: string;
  readonly at: number;
  readonly noun: boolean;
}

/** How far an amount may stand from what belongs to it, in tokens. */
const REACH = 12;

/** The goods: "tons of crude steel", "crude steel output"; with the partner of a trade ("a deficit with Japan"). */
export function scopeOf(view: SentenceView, mark: Mark, cue: Cue | undefined): string | undefined {
  const parts: string[] = [];
  if (wordAt(view, mark.last) === 'of') {
    const first = view.markAt(mark.last + 1);
    const party = first?.mention.type === 'party' ? first.mention : undefined;
    const goods = party && first ? view.markAt(first.last) : first;
    if (goods?.mention.type === 'product') parts.push(goods.mention.entity.name);
    else if (wordAt(view, mark.last + 1)) parts.push(`${wordAt(view, mark.last + 1)} ${wordAt(view, mark.last + 2)}`);
    // "tonnes of U.S. coal"
    if (party) parts.push(`from ${party.entity.name}`);
  } else if (cue?.noun) {
    const product = view.markAt(cue.at - 1)?.mention;
    if (product?.type === 'product') parts.push(product.entity.name);
  }
  for (let i = cue?.at ?? mark.last; cue && i < Math.min(view.last, mark.last + REACH); i++) {
    const word = wordAt(view, i);
    if (word !== 'with' && word !== 'to' && word !== 'from') continue;
    const at = wordAt(view, i + 1) === 'the' ? i + 2 : i + 1;
    const partner = view.markAt(at)?.mention;
    if (partner?.type === 'party') parts.push(`${word} ${partner.entity.name}`);
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** Between an amount and a date: what follows is the other figure of a comparison ("up from 5 million tons in 2019"). */
const COMPARING: ReadonlySet<string> = new Set([
  'from',
  'against',
  'versus',
  'vs',
  'than',
  'compared',
  'since',
  'after',
  'and',
]);

/**
 * The year, quarter or month of an amount: the nearest date of its sentence. `null` where that date says no period that is known ("last
 * year" of an undated article), so that none is carried over either.
 */
export function periodOf(view: SentenceView, mark: Mark): string | null | undefined {
  let nearest: Mark | undefined;
  let least = 2 * REACH;
  for (const other of view.marks) {
    if (other.mention.type !== 'date') continue;
    const after = other.first >= mark.last;
    const distance = after ? other.first - mark.last : mark.first - other.last;
    if (distance >= least || isCompared(view, mark, other)) continue;
    nearest = other;
    least = distance;
  }
  if (nearest?.mention.type !== 'date') return undefined;
  const { timex } = nearest.mention;
  if (timex.type !== 'DATE' || !/^\d{4}(?:-(?:\d\d|Q[1-4]|H[12]))?$/.test(timex.value)) return null;
  const before = wordAt(view, nearest.first - 1);
  if (CUMULATIVE.has(before)) return null;
  // "January-October 2020", "between January and October 2020"
  const ahead = view.markAt(nearest.first - 2)?.mention;
  if ((before === '-' || before === 'and') && ahead?.type === 'date') return null;
  if (before !== 'of' || wordAt(view, nearest.first - 2) === 'all') return timex.value;
  // "the first ten months of 2020" is a period of its own, "most of 2020" none.
  const part = ahead?.type === 'duration' || ahead?.type === 'date';
  return part ? `${ahead.text.toLowerCase().replace(/^the /, '')} of ${timex.value}` : null;
}

/** Before a date: what came together up to it or since. */
const CUMULATIVE: ReadonlySet<string> = new Set(['through', 'until', 'till', 'by', 'to', 'before']);

/** Whether a comparison, or another amount, stands between an amount and a date. */
function isCompared(view: SentenceView, mark: Mark, date: Mark): boolean {
  const [from, to] = date.first >= mark.last ? [mark.last, date.first] : [date.last, mark.first];
  for (let i = from; i < to; i++) {
    const type = view.markAt(i)?.mention.type;
    if (type === 'quantity' || (date.first >= mark.last && COMPARING.has(wordAt(view, i)))) return true;
  }
  return false;
}
