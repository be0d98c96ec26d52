import type { Measure } from './claim.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['extra', 'additional'],
  ['additional', 'additional'],
  ['supplementary', 'additional'],
  ['supplemental', 'additional'],
  ['baseline', 'baseline'],
  ['universal', 'baseline'],
  ['reciprocal', 'across-the-board'],
  ['sectoral', 'sectoral'],
  ['retaliatory', 'retaliatory'],
  ['countertariffs', 'retaliatory'],
  ['countermeasure', 'retaliatory'],
  ['average', 'average'],
  ['weighted', 'average'],
  ['mfn', 'most-favoured-nation'],
  ['antidumping', 'anti-dumping'],
  ['dumping', 'anti-dumping'],
  ['countervailing', 'countervailing'],
  ['subsidy', 'countervailing'],
  ['safeguard', 'safeguard'],
  ['total', 'total'],
  ['combined', 'total'],
  ['overall', 'total'],
  ['effective', 'total'],
  ['quota', 'quota'],
]);
/** Words that end the noun phrase in which a measure is named. */
const ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  'but',
  'while',
  'and',
  'that',
  'which',
  'who',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'after',
  'said',
]);
const REACH = 8;

/**
 * The kind of duty that a rate is, named beside it ("extra duties of 25 percent", "the 10% baseline tariff"). `null`: the text calls
 * it just a tariff. A rate that is joined on without a noun of its own has the measure of the one before; that is the caller's to know.
 */
export function measureOf(site: RateSite): Measure | null {
  const { view, first, last, noun, goods } = site;
  const own = noun !== undefined && noun >= last;
  const end = Math.min(view.last, goods.at ?? last + REACH, last + REACH);
  for (let i = last; i < end; i++) {
    const measure = measureAt(view, i);
    if (measure) return measure;
    if (ENDS.has(wordAt(view, i)) || wordAt(view, i) === 'on' || view.markAt(i)?.mention.type === 'tariff_rate') break;
  }
  // Before the rate: its own adjectives, or those of the noun it follows ("extra duties of 25 percent").
  const start = Math.max(view.first, (own || noun === undefined ? first : noun) - REACH);
  let pastNoun = own || noun === undefined;
  for (let i = first - 1; i >= start; i--) {
    if (i === noun) pastNoun = true;
    const measure = measureAt(view, i);
    if (measure) return measure;
    if (pastNoun && ENDS.has(wordAt(view, i))) break;
    if (view.markAt(i)?.mention.type === 'tariff_rate') break;
  }
  return null;
}

function measureAt(view: SentenceView, i: number): Measure | undefined {
  const word = wordAt(view, i);
  if (word === 'board')
    return wordAt(view, i - 2) === 'the' || wordAt(view, i - 1) === 'the' ? 'across-the-board' : undefined;
  if (word === 'across' && wordAt(view, i + 2) === 'the') return 'across-the-board';
  if (word === 'favored' || word === 'favoured')
    return wordAt(view, i - 1) === '-' ? 'most-favoured-nation' : undefined;
  if (word === 'subsidy' && wordAt(view, i - 2) !== 'anti') return undefined;
  if (word === 'quota' && wordAt(view, i - 2) === 'tariff') return undefined;
  return MEASURES.get(word);
}
