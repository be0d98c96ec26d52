import { isTariffNoun } from '../mentions/figureRole.ts';
import type { Goods } from './goods.ts';
import { nounGoods } from './goodsBefore.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';

/**
 * Gives the rates of a sentence the goods that are named once for several of them: ends of a change, lists, rates that follow one
 * another, and comparisons of the same duty elsewhere.
 *
 * @param goods what was read for each rate by itself
 * @param changes which rates are ends of a change
 */
export function shareGoods(
  view: SentenceView,
  rates: readonly Mark[],
  goods: readonly Goods[],
  changes: ReadonlyMap<number, 'old' | 'new'>,
): Goods[] {
  const shared = [...goods];
  distribute(view, rates, shared);
  for (let k = 0; k + 1 < shared.length; k++) {
    const [a, b] = [shared[k] as Goods, shared[k + 1] as Goods];
    if (!changes.has(k) || !changes.has(k + 1)) continue;
    if (a.at === undefined) shared[k] = b;
    else if (b.at === undefined) shared[k + 1] = a;
  }
  for (let k = shared.length - 2; k >= 0; k--)
    if (isUnread(shared[k]) && isRaisedTo(view, rates[k] as Mark, rates[k + 1] as Mark))
      shared[k] = shared[k + 1] as Goods;
    else if (isUnread(shared[k]) && isBracketed(view, rates[k]) && isBracketed(view, rates[k + 1]) && isNear(rates, k))
      shared[k] = shared[k + 1] as Goods;
  for (let k = 0; k < shared.length; k++) shared[k] = inherited(view, rates, shared, k);
  return shared;
}

const isUnread = (goods: Goods | undefined): boolean => goods?.at === undefined;
/** "Brazil (18 percent) and Indonesia (30 percent) impose a higher tariff on ethanol". */
const isBracketed = (view: SentenceView, mark: Mark | undefined): boolean =>
  mark !== undefined && wordAt(view, mark.first - 1) === '(' && wordAt(view, mark.last) === ')';
const isNear = (rates: readonly Mark[], k: number): boolean =>
  (rates[k + 1] as Mark).first - (rates[k] as Mark).last <= NEAR;
const NEAR = 8;

/** "10%, doubled to 20% in March, on China" */
function isRaisedTo(view: SentenceView, a: Mark, b: Mark): boolean {
  if (b.first - a.last > 4 || wordAt(view, b.first - 1) !== 'to') return false;
  return RAISED.has(wordAt(view, b.first - 2));
}
const RAISED: ReadonlySet<string> = new Set('doubled tripled raised increased cut lowered reduced halved'.split(' '));

/** "25 percent and 10 percent on steel and aluminum": as many goods as rates, each gets its own. */
function distribute(view: SentenceView, rates: readonly Mark[], goods: Goods[]): void {
  for (let k = 0; k + 1 < rates.length; k++) {
    const a = goods[k] as Goods;
    const b = goods[k + 1] as Goods;
    const first = rates[k] as Mark;
    const second = rates[k + 1] as Mark;
    const joint = wordAt(view, first.last);
    if (second.first - first.last !== 1 || !JOINTS.has(joint)) continue;
    // "steel and aluminum tariffs of 25 percent and 10 percent": both have read the same list before them.
    const shared = a.at !== undefined && a.at === b.at && a.at < first.first;
    if (a.at !== undefined && !shared) continue;
    const [x, y] = b.products;
    if (joint !== 'to' && b.products.length === 2 && x !== undefined && y !== undefined) {
      goods[k] = { ...b, products: [x] };
      goods[k + 1] = { ...b, products: [y] };
    } else if (b.products.length > 0 || b.at !== undefined) goods[k] = b;
  }
}
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** The goods of rate `k`, from the rates and tariffs before it where it names none of its own. */
function inherited(view: SentenceView, rates: readonly Mark[], goods: readonly Goods[], k: number): Goods {
  const own = goods[k] as Goods;
  const mark = rates[k] as Mark;
  const before = goods[k - 1];
  const previous = rates[k - 1];
  if (previous && before && before.at !== undefined && !hasClauseEnd(view, previous.last, mark.first)) {
    // "20 percent on the first million units and 50 percent for the rest"
    const rest = own.limited && own.products.length === 0 && own.origins.length === 0 && !own.generic;
    if (rest && before.products.length > 0) return { ...before, limited: true };
    if (isUnread(own) && (isJoined(view, previous, mark) || isCourse(view, mark.first))) return before;
  }
  return isUnread(own) ? (compared(view, rates, goods, k) ?? own) : own;
}

/** "10 percent, 70 percent, and 15 percent". */
function isJoined(view: SentenceView, previous: Mark, mark: Mark): boolean {
  if (mark.first === previous.last) return false;
  for (let i = previous.last; i < mark.first; i++) {
    const word = wordAt(view, i);
    if (word !== ',' && !JOINTS.has(word) && !INSTEAD.has(word)) return false;
  }
  return true;
}

const INSTEAD: ReadonlySet<string> = new Set(['instead', 'rather', 'than', 'of']);

/** "starting at 30 percent, falling to 15 percent": how the rate goes on. */
const isCourse = (view: SentenceView, first: number): boolean =>
  wordAt(view, first - 1) === 'to' &&
  (COURSES.has(wordAt(view, first - 2)) ||
    ((wordAt(view, first - 2) === 'down' || wordAt(view, first - 2) === 'up') && COMING.has(wordAt(view, first - 3))));
const COMING: ReadonlySet<string> = new Set(['came', 'went', 'comes', 'goes', 'come', 'go', 'brought']);
const COURSES: ReadonlySet<string> = new Set(
  'falling declining rising dropping increasing climbing decreasing going phasing stepping fell rose dropped climbed'.split(
    ' ',
  ),
);

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', 'but', 'while', 'whereas', 'although', 'though', '--']);
function hasClauseEnd(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSE_ENDS.has(wordAt(view, i))) return true;
  return false;
}

/**
 * "no tariffs on apples, but India has a 50 percent tariff": after such a word the same duty is compared, where the verb tells of a
 * state and not of an event.
 */
function compared(view: SentenceView, rates: readonly Mark[], goods: readonly Goods[], k: number): Goods | undefined {
  const { first } = rates[k] as Mark;
  let clause = first - 1;
  let lasting = false;
  for (; clause >= view.first && !CONTRASTS.has(wordAt(view, clause)); clause--) {
    if (wordAt(view, clause) === ';' || MODALS.has(wordAt(view, clause))) return undefined;
    lasting ||= LASTING.has(wordAt(view, clause));
  }
  if (clause < view.first || !lasting) return undefined;
  const before = goods
    .slice(0, k)
    .findLast((other, j) => (rates[j] as Mark).first < clause && other.products.length > 0);
  if (before) return sameGoods(before);
  for (let i = clause - 1; i >= view.first; i--) {
    if (!isTariffNoun(view.tokens, i)) continue;
    const named = nounGoods(view, i, view.first, clause);
    return named.products.length > 0 ? sameGoods(named) : undefined;
  }
  return undefined;
}
/** The goods alone: another's duty on them falls on its own imports. */
const sameGoods = (goods: Goods): Goods => ({ ...goods, origins: [], destination: undefined });
const CONTRASTS: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'yet', 'though', 'although']);
const LASTING: ReadonlySet<string> = new Set('has have charges charge imposes impose levies levy applies'.split(' '));
const MODALS: ReadonlySet<string> = new Set('will would could may might to'.split(' '));
