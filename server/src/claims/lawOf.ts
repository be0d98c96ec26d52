import { isTariffNoun } from '../mentions/figureRole.ts';
import type { RateSite } from './rateSite.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { IMPOSING } from './tariffWords.ts';

/** Agreements and the tariff schedule say where a rate is written down, not by what power it is imposed. */
const NO_POWER = /agreement|arrangement|partnership|schedule|usmca|nafta|gatt|treaty|accord|deal/;

/**
 * The one statute or order by whose power a rate is imposed: it modifies the tariff ("the Section 301 tariff"), is what the imposer acts
 * under ("under Section 232", "imposed by Proclamation 9705"), or is what imposes. A law that is only spoken of in the sentence
 * ("in response to the order", "given the Section 232 tariffs that exist") belongs to something else.
 *
 * @param end token up to which a law after the rate may be the rate's
 */
export function lawOf(site: RateSite, end: number): { id: string; mention: string } | undefined {
  let law: { id: string; mention: string } | undefined;
  for (const mark of site.view.marks) {
    const { mention } = mark;
    if (mention.type !== 'law' || mark.first >= end || NO_POWER.test(mention.entity.id)) continue;
    if (!isPower(site, mark)) continue;
    if (law && law.id !== mention.entity.id) return undefined;
    law ??= { id: mention.entity.id, mention: mention.id };
  }
  return law;
}

function isPower(site: RateSite, law: Mark): boolean {
  const { view, first, last, noun } = site;
  for (let i = law.last; i < Math.min(view.last, law.last + 3); i++)
    if (isTariffNoun(view.tokens, i) || wordAt(view, i) === 'rate') return noun === i || isRateOf(site, i);
  if (law.first >= last && hasOtherClause(view, last, law.first)) return false;
  let at = law.first - 1;
  while (at >= view.first && SMALL.has(wordAt(view, at))) at--;
  const before = wordAt(view, at);
  if (POWERS.has(before)) return true;
  if (before === 'to' && wordAt(view, at - 1) === 'pursuant') return true;
  // "established in Proclamation 10522", "set forth in section 2 of the order"; "In Proclamation 9704, the president decided …"
  if (before === 'in' || before === 'of')
    return at < view.first + OPENING || hasAny(view, Math.max(view.first, at - 14), at, SETTING);
  return law.first < first && imposes(view, law.last);
}
/** Before a statute and after the word by which it is used: "using his authority under", "invoked the". */
const SMALL: ReadonlySet<string> = new Set(['the', 'his', 'its', 'her', 'their', 'authority', 'of', 'a']);
const POWERS: ReadonlySet<string> = new Set(
  'under using use used uses invoke invoked invokes invoking by through via per exercising with'.split(' '),
);
const SETTING: ReadonlySet<string> = new Set(['established', 'set', 'imposed', 'proclaimed', 'provided']);
/** A law so near the start of a sentence is what the sentence is about. */
const OPENING = 4;

/** "The tariff under Section 301 will rise from 25 to 50 percent": the rate of this noun, a few words on. */
function isRateOf({ view, first, last, noun }: RateSite, i: number): boolean {
  return (
    noun !== undefined && noun > i && noun - i <= 2 && (noun < first || i >= last) && wordAt(view, i + 1) !== 'and'
  );
}

/** Whether a clause begins between the tokens, so that the law is part of what it says: "on the basis that", "like the one that". */
function hasOtherClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i);
    if (word === 'that' && (IMPOSING.has(wordAt(view, i + 1)) || wordAt(view, i + 1) === 'was')) continue;
    if (CLAUSES.has(word)) return true;
  }
  return false;
}
const CLAUSES: ReadonlySet<string> = new Set([
  'that',
  'which',
  'because',
  'while',
  'but',
  'like',
  'than',
  ';',
  'after',
]);

/** "Proclamation 10101 also: (b) adjusted", "the order imposing": the law is the subject of the verb. */
function imposes(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = wordAt(view, i);
    if (IMPOSING.has(word) || word === 'also') return true;
    if (word === ',' || word === 'and') return false;
  }
  return false;
}

function hasAny(view: SentenceView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(wordAt(view, i))) return true;
  return false;
}
