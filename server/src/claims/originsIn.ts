import { isTariffNoun } from '../mentions/figureRole.ts';
import { isGoodsNoun } from './actorPlace.ts';
import type { RateSite } from './rateSite.ts';
import { clauseEnd, type Mark, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import { type ImposerContext, isBearing, isPossessive, partyAt } from './tariffActor.ts';

/** How far back the goods that are the subject of a legal text's "shall be subject to" may begin, in tokens. */
const LEGAL_REACH = 110;
/** How far before a rate its verb may stand there ("subject, upon entry made on or after June 1, 2022, to the rate of …"). */
const VERB_REACH = 34;

/**
 * The parties of origin that are named further off than the goods: "on aluminum articles that are the product of Russia", "imports of
 * steel from Ukraine that were admitted … shall be subject to", "Chinese exports worth $50 billion with a tariff of 25 percent".
 *
 * @param before the parties on which the sentence has said tariffs to fall: whom "from the country" means
 */
export function originsIn(site: RateSite, before: readonly string[], context: ImposerContext): readonly string[] {
  const { view, first, last, noun } = site;
  const after = originsAfter(view, noun !== undefined && noun >= last ? noun + 1 : last, before, context);
  if (after.length > 0) return after;
  // "duties for Chinese solar modules of up to 30 percent"
  const between = noun !== undefined && noun < first ? originsAfter(view, noun + 1, before, context) : [];
  if (between.length > 0) return between;
  return (
    originsBefore(view, first, before, context) ?? originsWith(site, context) ?? originsOfWhole(site, before, context)
  );
}

/** The origins of the goods that are the subject of a verb before a tariff: "products from Japan that will be subject to tariffs". */
export function originsBefore(
  view: SentenceView,
  first: number,
  before: readonly string[],
  context: ImposerContext,
): readonly string[] | undefined {
  for (let i = first - 1; i >= Math.max(view.first, first - VERB_REACH); i--) {
    if (wordAt(view, i) === ';') break;
    // "ranging from 17 percent to 81 percent" has one subject.
    const rate = view.markAt(i);
    if (rate?.mention.type === 'tariff_rate' && first - rate.last > 1) break;
    if (isBearing(view, i)) return originsOf(view, segmentStart(view, i), i, before, context);
  }
  return undefined;
}

/** The origins of a tariff's goods after its noun: "tariffs under the Trade Act on $18 billion of imports from China". */
export function originsAfter(
  view: SentenceView,
  from: number,
  before: readonly string[],
  context: ImposerContext,
): readonly string[] {
  let end = Math.min(clauseEnd(view, from), from + WINDOW);
  let on: number | undefined;
  let relative = false;
  for (let i = from; i < end; i++) {
    const word = wordAt(view, i);
    relative ||= on !== undefined && RELATIVE.has(word);
    if (ENDS.has(word) || (!relative && VERBS.has(word)) || view.markAt(i)?.mention.type === 'tariff_rate') end = i;
    else if (on === undefined && i < from + 12 && isOnto(view, i)) on = i;
  }
  if (on === undefined || on >= end) return [];
  // "added to Chinese steel products"
  const party = partyAt(view, on + 1, context);
  const named = view.markAt(on + 1);
  if (party !== undefined && named && isGoodsNoun(view, named.last)) return [party];
  return originsOf(view, on, end, before, context);
}
/** "on", "added to", "for the following products". */
function isOnto(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (word === 'to') return ADDED.has(wordAt(view, i - 1));
  if (word === 'for') return isGoodsNoun(view, i + 1) || wordAt(view, i + 2) === 'following';
  return word === 'on' || word === 'upon' || word === 'against';
}
const ADDED: ReadonlySet<string> = new Set(['added', 'applied', 'applicable', 'extended']);
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'where']);
const VERBS: ReadonlySet<string> = new Set(
  'will would shall is are was were has have had could may might can should must'.split(' '),
);
/** What follows says when, why or by whom. */
const ENDS: ReadonlySet<string> = new Set(
  'after as because following amid unless if according despite when since until effective said'.split(' '),
);

/** After the last semicolon of a legal text, and not before a pronoun that is the subject ("if they buy …, they pay"). */
function segmentStart(view: SentenceView, end: number): number {
  const least = Math.max(view.first, end - LEGAL_REACH);
  for (let i = end - 1; i > least; i--)
    if (SEGMENT_ENDS.has(wordAt(view, i)) || view.markAt(i)?.mention.type === 'tariff_rate') return i + 1;
  return least;
}

const SEGMENT_ENDS: ReadonlySet<string> = new Set([';', 'they', 'it', 'we', 'you', 'he', 'she']);

/** The first origin of `[from, end)` with the list that it begins. */
function originsOf(
  view: SentenceView,
  from: number,
  end: number,
  before: readonly string[],
  context: ImposerContext,
): readonly string[] {
  for (const mark of view.marks) {
    if (mark.mention.type !== 'party' || mark.first < from || mark.last > end) continue;
    if (view.markAt(mark.first) !== mark) continue;
    // "on countries that buy oil from Venezuela": not on the one of whom they buy.
    if (isOfBuyers(view, from, mark.first)) return [];
    if (isOrigin(view, mark)) return listFrom(view, mark, end, context);
  }
  if (before.length > 0)
    for (let i = from; i + 2 < end; i++)
      if (wordAt(view, i) === 'from' && wordAt(view, i + 1) === 'the' && COUNTRIES.has(wordAt(view, i + 2)))
        return before;
  return [];
}
function isOfBuyers(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (BUYERS.has(wordAt(view, i)) && RELATIVE.has(wordAt(view, i + 1))) return true;
  return false;
}
const BUYERS: ReadonlySet<string> = new Set(['country', 'countries', 'nation', 'nations', 'partners']);
const COUNTRIES: ReadonlySet<string> = new Set(['country', 'bloc']);

/** "the product of Russia", "products of Russia", "imported from Iceland", "cast in Russia", "from the member countries of the EU". */
function isOrigin(view: SentenceView, mark: Mark): boolean {
  let at = mark.first - 1;
  if (wordAt(view, at) === 'the') at--;
  const word = wordAt(view, at);
  const head = wordAt(view, at - 1);
  if (word === 'of') {
    if (head === 'product' || head === 'products') return true;
    return MEMBERS.has(head) && wordAt(view, at - 2 - (wordAt(view, at - 2) === 'member' ? 1 : 0)) === 'the';
  }
  // "protects them from China's practices" says nothing of goods.
  if (word === 'from') return !EXCLUDING.has(head) && !isPossessive(view, mark.last);
  // "cars not made in the United States" come from anywhere else.
  return word === 'in' && MAKING.has(head) && wordAt(view, at - 2) !== 'not';
}
const MEMBERS: ReadonlySet<string> = new Set(['countries', 'states', 'members', 'country']);
const EXCLUDING: ReadonlySet<string> = new Set(['except', 'than', 'excluding', 'exemptions', 'away', 'drawn', 'far']);
const MAKING: ReadonlySet<string> = new Set(
  'made produced manufactured originating originated assembled built grown smelted cast melted poured mined'.split(' '),
);

/** "Canada, Mexico and the European Union": the list that begins at a party. */
export function listFrom(view: SentenceView, mark: Mark, end: number, context: ImposerContext): readonly string[] {
  const parties: string[] = [];
  for (let next: Mark | undefined = mark; next && next.last <= end; ) {
    const party = partyAt(view, next.first, context);
    if (party === undefined) break;
    if (!parties.includes(party)) parties.push(party);
    let i: number = next.last;
    while (JOINS.has(wordAt(view, i))) i++;
    next = i > next.last ? view.markAt(i) : undefined;
  }
  return parties;
}
const JOINS: ReadonlySet<string> = new Set([',', 'and', 'or', 'the']);

/** "Chinese exports worth $50 billion with a suggested tariff rate of 25 percent", "goods that it plans to hit with tariffs". */
function originsWith({ view, first, noun }: RateSite, context: ImposerContext): readonly string[] | undefined {
  let at = (noun !== undefined && noun < first ? noun : first) - 1;
  while (at > first - 8 && wordAt(view, at) !== 'with') {
    if (view.markAt(at) || ENDS.has(wordAt(view, at)) || wordAt(view, at) === ',') return undefined;
    at--;
  }
  if (wordAt(view, at) !== 'with') return undefined;
  for (let i = at - 1; i >= Math.max(view.first, at - 14); i--) {
    const mark = view.markAt(i);
    if (wordAt(view, i) === ',' || mark?.mention.type === 'tariff_rate') return undefined;
    const party =
      mark?.mention.type === 'party' && isGoodsNoun(view, mark.last) ? partyAt(view, i, context) : undefined;
    if (party !== undefined) return [party];
  }
  return undefined;
}

/** "tariffs on imports from China, including by doubling the rate on solar cells": a part falls on whom the whole falls. */
function originsOfWhole(site: RateSite, before: readonly string[], context: ImposerContext): readonly string[] {
  const whole = wholeOf(site);
  return whole === undefined ? [] : originsAfter(site.view, whole + 1, before, context);
}

/** The noun of the tariffs of which a rate is said to be a part: "*tariffs* on imports from China, including by doubling that on …". */
export function wholeOf({ view, first }: RateSite): number | undefined {
  let including = false;
  for (let i = first - 1; i >= Math.max(view.first, first - WINDOW); i--) {
    if (including && isTariffNoun(view.tokens, i)) return i;
    including ||= wordAt(view, i) === 'including';
  }
  return undefined;
}
