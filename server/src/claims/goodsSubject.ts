import type { Goods } from './goods.ts';
import { REACH } from './goodsAfter.ts';
import { GoodsReader } from './goodsReader.ts';
import { GENERIC } from './goodsWords.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

/** The goods that are the subject of the verb at token `verb`. `named`: only goods that are named count. */
export function subjectGoods(view: SentenceView, verb: number, named: boolean): Goods {
  const reader = new GoodsReader(view);
  const start = subjectStart(view, verb);
  // "If they buy oil there, they have to pay": what the pronoun stands for has been said before.
  if (PRONOUNS.has(wordAt(view, start)) && start + PRONOUN_REACH > verb) return reader.goods(undefined);
  reader.read(start, verb, true);
  for (let i = start; i < verb; i++) if (wordAt(view, i) === 'where') reader.narrowTo(i, verb);
  // "will be able to export steel without paying the tariff": what they sell bears it.
  if (!reader.hasProducts) {
    const sold = soldBefore(view, start, verb);
    if (sold !== undefined) reader.read(sold, verb);
  }
  const right = named ? reader.hasProducts || reader.hasDestination || reader.isOfOrigin : reader.spoken;
  return right ? { ...reader.goods(start), bearing: !reader.hasProducts } : new GoodsReader(view).goods(undefined);
}
/** A pronoun with at most an auxiliary before its verb ("they will have to pay"). */
const PRONOUN_REACH = 5;
const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'we', 'you', 'he', 'she', 'i', 'who']);

function soldBefore(view: SentenceView, start: number, verb: number): number | undefined {
  for (let i = verb - 1; i > start; i--)
    if (EXPORTING.has(wordAt(view, i)) && view.markAt(i + 1)?.mention.type === 'product') return i + 1;
  return undefined;
}
const EXPORTING: ReadonlySet<string> = new Set(['export', 'exports', 'ship', 'sell', 'sells', 'exporting', 'selling']);

const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'announced',
  'ruled',
  'decided',
  'means',
  'reported',
  'added',
]);
/** Words before which nothing belongs to the subject of a verb. */
const SUBJECT_STARTS: ReadonlySet<string> = new Set([';', ':', 'said', 'says', 'but', 'while', '"', '--', 'because']);

/** First token of the subject of the verb at token `verb`. */
export function subjectStart(view: SentenceView, verb: number): number {
  const least = Math.max(view.first, verb - REACH);
  const legal = wordAt(view, verb) === 'subject' ? legalStart(view, verb) : undefined;
  if (legal !== undefined) return legal;
  let seen = false;
  for (let i = verb - 1; i >= least; i--) {
    const type = view.markAt(i)?.mention.type;
    const word = wordAt(view, i);
    if (type === 'tariff_rate' || SUBJECT_STARTS.has(word)) return i + 1;
    if (word === 'that' && SAYING.has(wordAt(view, i - 1))) return i + 1;
    // A pronoun right before the verb is the whole subject.
    if (PRONOUNS.has(word) && !seen && i + PRONOUN_REACH > verb && word !== 'who' && !view.markAt(i)) return i;
    // A comma inside a list of goods or origins does not end the subject.
    if (word === ',' && seen && !isListed(view, i - 1) && !isListed(view, i + 1)) return i + 1;
    if (type === 'product' || type === 'party') seen = true;
  }
  return least;
}

/** "all imports of steel described in the annex where …, or …, shall be subject to": statutes put long clauses between goods and verb. */
function legalStart(view: SentenceView, verb: number): number | undefined {
  let start: number | undefined;
  for (let i = verb - 1; i >= Math.max(view.first, verb - LEGAL); i--) {
    const word = wordAt(view, i);
    if (word === ';' || view.markAt(i)?.mention.type === 'tariff_rate') break;
    if (
      (word === 'all' || word === 'any') &&
      (GENERIC.has(wordAt(view, i + 1)) || view.markAt(i + 1)?.mention.type === 'product')
    )
      start = i;
  }
  return start;
}
const LEGAL = 90;

const LISTED: ReadonlySet<string> = new Set(['product', 'party']);
/** Whether goods or a party stand at a token, or next to it past "and" or "the". */
function isListed(view: SentenceView, i: number): boolean {
  let at = i;
  while (wordAt(view, at) === 'and' || wordAt(view, at) === 'the') at++;
  return LISTED.has(view.markAt(at)?.mention.type ?? '');
}
