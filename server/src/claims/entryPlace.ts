import type { RateSite } from './rateSite.ts';
import { clauseEnd, clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { type ImposerContext, isPossessive, partyAt } from './tariffActor.ts';

/** Where the goods of a tariff enter, and whence they come. */
export interface Entry {
  readonly importer: string | undefined;
  readonly exporter: string | undefined;
}

/**
 * Reads the way of the goods from the clause of a rate: "goods that come from Macao are exported to China with zero tariff". Whoever lets
 * goods in is the one who taxes them.
 */
export function entryOf(view: SentenceView, site: RateSite, context: ImposerContext): Entry {
  const from = clauseStart(view, site.first);
  const to = clauseEnd(view, site.last);
  let importer: string | undefined;
  let exporter: string | undefined;
  for (const mark of view.marks) {
    if (mark.mention.type !== 'party' || mark.first < from || mark.last > to) continue;
    if (view.markAt(mark.first) !== mark) continue;
    const party = partyAt(view, mark.first, context);
    if (isEntered(view, mark, from)) importer ??= party;
    else if (isOrigin(view, mark)) exporter ??= party;
  }
  return importer === exporter ? { importer: undefined, exporter: undefined } : { importer, exporter };
}

/** "exported to China", "sold in China", "hit Chinese shelves", "a tariff on any trade with the U.S.". */
function isEntered(view: SentenceView, mark: Mark, from: number): boolean {
  const at = beforeThe(view, mark.first) - 1;
  const word = wordAt(view, at);
  if (word === 'in') return wordAt(view, at - 1) === 'sold';
  if (word === 'with') return wordAt(view, at - 1) === 'trade' && followsTariff(view, at - 1);
  if (word === 'entering') return true;
  if (REACHING.has(word)) return MARKETS.has(wordAt(view, mark.last));
  if (word !== 'to' && word !== 'into') return false;
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    if (MOVING.has(wordAt(view, i))) return true;
    if (PARTING.has(wordAt(view, i))) return false;
  }
  return false;
}
const MOVING: ReadonlySet<string> = new Set(
  'exported exports export ship ships shipping shipped shipments sell sells send sends sent sold sales imported imports coming brought access enter entry'.split(
    ' ',
  ),
);
const PARTING: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'according', 'due', 'from']);
const REACHING: ReadonlySet<string> = new Set(['hit', 'hits', 'hitting', 'reach', 'reaches', 'reaching', 'enter']);
const MARKETS: ReadonlySet<string> = new Set(['shelves', 'market', 'markets', 'shops', 'stores', 'ports', 'consumers']);

const beforeThe = (view: SentenceView, first: number): number =>
  wordAt(view, first - 1) === 'the' ? first - 1 : first;

/** "a tariff on any trade": nothing but determiners between. */
function followsTariff(view: SentenceView, trade: number): boolean {
  let i = trade - 1;
  while (ALL.has(wordAt(view, i))) i--;
  return wordAt(view, i) === 'on';
}
const ALL: ReadonlySet<string> = new Set(['any', 'all', 'the', 'their']);

/** "made in Japan", "items originating from Macao", "goods of Macao origin", "Chinese exports". */
function isOrigin(view: SentenceView, mark: Mark): boolean {
  const next = wordAt(view, mark.last);
  if (next === 'origin' || next === 'exports') return true;
  // "from China's Macao": the party that follows is meant.
  if (isPossessive(view, mark.last) && view.markAt(mark.last + 1)?.mention.type === 'party') return false;
  const at = beforeThe(view, mark.first) - 1;
  const word = wordAt(view, at);
  return (word === 'in' || word === 'from') && COMING.has(wordAt(view, at - 1)) && wordAt(view, at - 2) !== 'not';
}
const COMING: ReadonlySet<string> = new Set(
  'originated originating produced made manufactured grown assembled imported imports goods products items'.split(' '),
);
