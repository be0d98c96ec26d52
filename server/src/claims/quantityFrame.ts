import { wordSet } from '../base/wordList.ts';
import { isClauseEnd, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { opensClause } from './timeClause.ts';

/** The verb or noun that says what an amount measures. */
export interface Cue {
  readonly metric: string;
  readonly at: number;
  readonly noun: boolean;
}

/** What narrows an amount: the goods ("crude steel", "coal from United States") and the partner of a trade ("with Japan"). */
export interface Scope {
  readonly goods?: string;
  readonly partner?: string;
}

/** How far an amount may stand from what belongs to it, in tokens. */
const REACH = 12;

/** A scope in one line, as keys hold it; undefined for an empty one. */
export const scopeText = ({ goods, partner }: Scope): string | undefined =>
  goods || partner ? [goods, partner].filter(Boolean).join(' ') : undefined;

export function scopeOf(view: SentenceView, mark: Mark, cue: Cue | undefined): Scope {
  const goods = goodsAfter(view, mark) ?? (cue?.noun ? goodsOfNoun(view, cue.at) : undefined);
  const partner = cue && partnerOf(view, mark, cue, goods);
  return { ...(goods ? { goods } : {}), ...(partner ? { partner } : {}) };
}

/** "tons of crude steel", "$200 million in ethanol", "$130 billion-worth of American goods". */
function goodsAfter(view: SentenceView, mark: Mark): string | undefined {
  let at = mark.last;
  if (wordAt(view, at) === '-' && wordAt(view, at + 1) === 'worth') at += 2;
  else if (wordAt(view, at) === 'worth') at++;
  const preposition = wordAt(view, at);
  if (preposition !== 'of' && preposition !== 'in') return undefined;
  return goodsAt(view, at + 1, preposition === 'of');
}

/** "crude steel output", "a deficit in automobile parts", "exports of steel". */
function goodsOfNoun(view: SentenceView, noun: number): string | undefined {
  const before = view.markAt(noun - 1)?.mention;
  if (before?.type === 'product') return before.entity.name;
  const preposition = wordAt(view, noun + 1);
  return preposition === 'in' || preposition === 'of' ? goodsAt(view, noun + 2, false) : undefined;
}

/** Words that stand before the name of goods and make no others of them. */
const PASSED = wordSet('- high quality imported other some certain grown made produced');
const GENERAL_GOODS = wordSet('goods products merchandise imports exports');
const FUNCTION_WORDS = wordSet(
  'to from in on at of and or for by with as that which who last this every each per since',
);
const MOST_PASSED = 4;

/** The goods at a token, with the party they come from; `open`: words that the knowledge does not have count, too. */
function goodsAt(view: SentenceView, from: number, open: boolean): string | undefined {
  let at = wordAt(view, from) === 'the' ? from + 1 : from;
  const origin = view.markAt(at)?.mention;
  const party = origin?.type === 'party' ? origin : undefined;
  if (party) at = (view.markAt(at) as Mark).last;
  const first = at;
  while (at < first + MOST_PASSED && PASSED.has(wordAt(view, at)) && !view.markAt(at)) at++;
  const product = view.markAt(at)?.mention;
  const word = wordAt(view, at);
  let name: string | undefined;
  if (product?.type === 'product') name = product.entity.name;
  else if (party && GENERAL_GOODS.has(word)) name = 'goods';
  else if (open && !product && view.tokens[first]?.kind === 'word') {
    const second = view.tokens[first + 1];
    const isName = second?.kind === 'word' && !FUNCTION_WORDS.has(second.norm);
    name = isName ? `${wordAt(view, first)} ${second.norm}` : wordAt(view, first);
  }
  return name === undefined ? undefined : party ? `${name} from ${party.entity.name}` : name;
}

/** Which preposition names the partner of a trade. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['exports', 'to'],
  ['imports', 'from'],
]);

/** The partner of a trade, in the clause of its amount: "a deficit with Japan", "imported coal from China". */
function partnerOf(view: SentenceView, mark: Mark, cue: Cue, goods: string | undefined): string | undefined {
  const wanted =
    PARTNERS.get(cue.metric) ?? (cue.metric.endsWith('deficit') || cue.metric.endsWith('surplus') ? 'with' : undefined);
  if (wanted === undefined) return undefined;
  for (let i = cue.at; i < Math.min(view.last, mark.last + REACH); i++) {
    const word = wordAt(view, i);
    if (i >= mark.last && (isClauseEnd(view, i) || (word === ',' && wanted === 'with'))) return undefined;
    const other = view.markAt(i);
    if (i >= mark.last && other?.mention.type === 'quantity' && !isListed(view, mark, other)) return undefined;
    // "47 percent of the deficit was with China": a part of it.
    if (word !== wanted || wordAt(view, i - 1) === 'was' || wordAt(view, i - 1) === 'is' || wordAt(view, i - 1) === ',')
      continue;
    const party = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1)?.mention;
    if (party?.type === 'party' && !goods?.endsWith(`from ${party.entity.name}`)) return `${word} ${party.entity.name}`;
  }
  return undefined;
}

/** Between an amount and a date: what follows is the other figure of a comparison ("up from 5 million tons in 2019"). */
const COMPARING = wordSet('against versus vs than compared since after');
/** Verbs that say who tells something, not when it was. */
const TELLING = wordSet('said says told reported announced published released');

/**
 * The year, quarter or month of an amount: the nearest date of its sentence, or the one that opens it. `null` where that date says no
 * period that is known ("last year" of an undated article), so that none is carried over either.
 */
export function periodOf(view: SentenceView, mark: Mark): string | null | undefined {
  let nearest: Mark | undefined;
  let least = 2 * REACH;
  for (const other of view.marks) {
    if (other.mention.type !== 'date' || isTold(view, other)) continue;
    const after = other.first >= mark.last;
    const distance = after ? other.first - mark.last : mark.first - other.last;
    if (distance >= least || isCompared(view, mark, other) || (!after && isOfAnother(view, mark, other))) continue;
    nearest = other;
    least = distance;
  }
  nearest ??= view.marks.find(
    other =>
      other.mention.type === 'date' && other.last <= mark.first && !isTold(view, other) && opensClause(view, other),
  );
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

/** "the ministry said Wednesday": the day of the report; amounts are hardly ever those of a day. */
const isTold = (view: SentenceView, date: Mark): boolean =>
  TELLING.has(wordAt(view, date.first - 1)) ||
  (wordAt(view, date.first - 1) === 'on' && TELLING.has(wordAt(view, date.first - 2))) ||
  TELLING.has(wordAt(view, date.last));

/** Before a date: what came together up to it or since. */
const CUMULATIVE = wordSet('through until till by to before');

/** "… from 7.69 billion in 1985, while exports rose to 1.12 billion": a date behind another amount of the kind is that one's. */
function isOfAnother(view: SentenceView, mark: Mark, date: Mark): boolean {
  for (let i = date.first - 1; i >= date.first - 3; i--) {
    const other = view.markAt(i);
    if (other) return isSameKind(mark, other);
  }
  return false;
}

/** Whether a comparison, or another amount of its kind, stands between an amount and a date. */
function isCompared(view: SentenceView, mark: Mark, date: Mark): boolean {
  const [from, to] = date.first >= mark.last ? [mark.last, date.first] : [date.last, mark.first];
  const after = date.first >= mark.last;
  for (let i = from; i < to; i++) {
    const other = view.markAt(i);
    const word = wordAt(view, i);
    if (after && (COMPARING.has(word) || (word === 'from' && isFigure(view, i + 1)))) return true;
    if (other?.mention.type === 'quantity' && isSameKind(mark, other) && !(after && isListed(view, mark, other)))
      return true;
  }
  return false;
}

const isFigure = (view: SentenceView, i: number): boolean => {
  const type = view.markAt(i)?.mention.type;
  return type === 'quantity' || type === 'date' || view.tokens[i]?.kind === 'number';
};

const isSameKind = (a: Mark, b: Mark): boolean =>
  a.mention.type === 'quantity' && b.mention.type === 'quantity' && a.mention.value.unit === b.mention.value.unit;

/** "320,000 tons of milk and 283,000 tons of mutton in 2014": amounts that share what follows them. */
export function isListed(view: SentenceView, first: Mark, second: Mark): boolean {
  if (second.first - first.last > REACH) return false;
  let joined = false;
  for (let i = first.last; i < second.first; i++) {
    const word = wordAt(view, i);
    if (word === 'and' || word === ',') joined = true;
    else if (joined && !QUALIFYING.has(word)) return false;
    const type = view.markAt(i)?.mention.type;
    if (type === 'date' || type === 'quantity') return false;
  }
  return joined;
}
const QUALIFYING = wordSet('about nearly almost around some over more than only just a an roughly');
