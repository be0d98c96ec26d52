import { isTariffNoun } from '../mentions/figureRole.ts';
import { GENERIC, PREPOSITIONS, STOPS } from './goodsWords.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { isBearing } from './tariffActor.ts';
import { IMPOSING, NEGATIONS, TARIFF_NOUNS } from './tariffWords.ts';

/** Where the goods of a rate begin after it, or after its tariff. */

/** Furthest token from a rate at which its goods may begin or end. */
export const REACH = 40;

/** "a 25 percent tariff to stop the flood of aluminum imports": the goods whose imports the tariff is to stop. */
export function stoppedImports(view: SentenceView, from: number, end: number): number | undefined {
  if (wordAt(view, from) !== 'to' || !STOPPING.has(wordAt(view, from + 1))) return undefined;
  for (let i = from + 2; i < Math.min(end, from + 9); i++) {
    const mark = view.markAt(i);
    if (mark?.mention.type === 'product') return IMPORTS.has(wordAt(view, mark.last)) ? i : undefined;
    if (IMPORTS.has(wordAt(view, i)) && wordAt(view, i + 1) === 'of') return i + 2;
  }
  return undefined;
}
const STOPPING: ReadonlySet<string> = new Set('stop curb limit reduce stem halt restrict slow'.split(' '));
const IMPORTS: ReadonlySet<string> = new Set(['imports', 'exports', 'shipments']);

/** "the 2.5 percent that European cars face": the token of the verb, whose subject are the goods. */
export function relativeVerb(view: SentenceView, from: number, end: number): number | undefined {
  if (wordAt(view, from) !== 'that' && wordAt(view, from) !== 'which') return undefined;
  let goods = false;
  for (let i = from + 1; i < Math.min(end, from + 8); i++) {
    if (goods && isBearing(view, i)) return i;
    goods ||= isGoodsAt(view, i);
  }
  return undefined;
}

/** The tariff noun that ends the noun phrase after a rate: "25 percent ad valorem tariff". */
export function tariffAfter(view: SentenceView, last: number, nextRate: number): number | undefined {
  const end = Math.min(nextRate, last + 8, view.last);
  for (let i = last; i < end; i++) {
    const word = wordAt(view, i);
    if (isTariffNoun(view.tokens, i) || (TARIFF_NOUNS.has(word) && word.startsWith('rate'))) return i;
    if (PREPOSITIONS.has(word) || STOPS.has(word) || word === ',' || word === 'and' || word === 'or') return undefined;
  }
  return undefined;
}

/** "a 25 percent duty, which is in addition to others, shall apply to imports of steel": the "to" after the verb. */
export function appliedTo(view: SentenceView, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const word = wordAt(view, i);
    if (NEGATIONS.has(word) || word.endsWith("n't") || word === ';') return undefined;
    if (word !== 'to') continue;
    if (APPLYING.has(wordAt(view, i - 1)) || valuePhrase(view, i + 1) !== undefined) return i;
  }
  return undefined;
}

/** "to the full value of the car", "to 15 percent of the value of the car": the token after "value of"; the duty is reckoned on a part. */
export function valuePhrase(view: SentenceView, from: number): number | undefined {
  for (let i = from; i < from + 8; i++) {
    const word = wordAt(view, i);
    if (word === 'value') return wordAt(view, i + 1) === 'of' ? i + 2 : undefined;
    if (word !== 'the' && word !== 'full' && word !== 'of' && view.markAt(i)?.mention.type !== 'quantity')
      return undefined;
  }
  return undefined;
}
const APPLYING: ReadonlySet<string> = new Set(['apply', 'applies', 'applied', 'added']);

/** "on" after a tariff or a rate, with at most a few words between ("tariffs of 25 percent each on …"). */
export function prepositionFrom(view: SentenceView, from: number, end: number): number | undefined {
  const most = Math.min(end, from + 5, view.last);
  for (let i = from; i < most; i++) {
    const word = wordAt(view, i);
    // "25 percent on Monday on steel", "50 percent from 2026 on certain goods", "20 percent next year on imports"
    const dated = pastDate(view, i);
    if (dated !== undefined && dated < end) return wordAt(view, dated) === 'on' ? dated : undefined;
    // "a 27 percent tariff from Mexico on all its goods"
    const sender = word === 'from' ? view.markAt(i + 1) : undefined;
    if (sender?.mention.type === 'party' && wordAt(view, sender.last) === 'on') return sender.last;
    // "25 percent for buying Russian oil": what it is a punishment for.
    if (word === 'for' && wordAt(view, i + 1).endsWith('ing') && !view.markAt(i + 1)) return undefined;
    if (PREPOSITIONS.has(word))
      return GROUNDS.has(wordAt(view, i + 2)) || GROUNDS.has(wordAt(view, i + 1)) ? undefined : i;
    // "zero tariffs to imports of parts"; "25 percent to guard against a surge" is a purpose.
    if (word === 'to' && i === from && isGoodsAt(view, i + 1)) return i;
    if (word === 'to' && wordAt(view, i + 1) !== 'be' && wordAt(view, i - 1) !== 'up') return undefined;
    if (word === 'or' && MORE.has(wordAt(view, i + 1))) continue;
    if (word === 'and' || word === 'or' || word === 'but' || word === ';') return undefined;
    if (word === 'that' || word === 'which' || view.markAt(i)) return relativePreposition(view, i, end);
    if (word === ',' && !PREPOSITIONS.has(wordAt(view, i + 1)) && wordAt(view, i + 1) !== 'respectively')
      return prepositionPastInsertion(view, i, end);
  }
  return undefined;
}

/** The token after a date at token `i`, with its preposition and a comma; undefined where there is no date. */
function pastDate(view: SentenceView, i: number): number | undefined {
  const mark = view.markAt(i) ?? (DATING.has(wordAt(view, i)) ? view.markAt(i + 1) : undefined);
  if (mark?.mention.type !== 'date') return undefined;
  return wordAt(view, mark.last) === ',' ? mark.last + 1 : mark.last;
}
const DATING: ReadonlySet<string> = new Set(['in', 'on', 'from', 'since', 'by']);

/** "25 percent, triple the current level, on steel": past what is put in between two commas. */
function prepositionPastInsertion(view: SentenceView, comma: number, end: number): number | undefined {
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) {
    if (view.markAt(i)) return undefined;
    if (wordAt(view, i) === ',') return wordAt(view, i + 1) === 'on' ? i + 1 : undefined;
  }
  return undefined;
}

/** Whether goods are named at a token, or spoken of in general. */
const isGoodsAt = (view: SentenceView, i: number): boolean =>
  (view.markAt(i)?.mention.type === 'party' && isNamedAt(view, view.markAt(i)?.last ?? i)) || isNamedAt(view, i);
const isNamedAt = (view: SentenceView, i: number): boolean =>
  GENERIC.has(wordAt(view, i)) || wordAt(view, i) === 'all' || view.markAt(i)?.mention.type === 'product';

/** "on the basis that", "on average": no goods. */
const GROUNDS: ReadonlySet<string> = new Set([
  'basis',
  'grounds',
  'ground',
  'condition',
  'average',
  'behalf',
  'top',
  'hold',
]);
const MORE: ReadonlySet<string> = new Set(['more', 'less', 'higher', 'lower', 'so']);

/** "the 25 percent tariff (that) the United States imposed on steel": the goods stand after the verb of the clause. */
function relativePreposition(view: SentenceView, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (IMPOSING.has(wordAt(view, i)) && PREPOSITIONS.has(wordAt(view, i + 1))) return i + 1;
  return undefined;
}
