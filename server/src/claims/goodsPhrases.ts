import {
  AFTER_LIST,
  FROM,
  GENERIC,
  JOINS,
  MAKING,
  OPINIONS,
  PLACING,
  PREPOSITIONS,
  SELLING,
  STOPS,
} from './goodsWords.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isActor } from './tariffActor.ts';
import { IMPOSING } from './tariffWords.ts';

/** Phrases of a few words beside goods, each looked at from the token at which it would begin. */

/** "as well as", "along with", "together with": the token after it; undefined where there is none of them at token `i`. */
export function joinedOn(view: SentenceView, i: number): number | undefined {
  const word = wordAt(view, i);
  const start = word === ',' ? i + 1 : i;
  const first = wordAt(view, start);
  if (first === 'as' && wordAt(view, start + 1) === 'well' && wordAt(view, start + 2) === 'as') return start + 3;
  return (first === 'along' || first === 'together') && wordAt(view, start + 1) === 'with' ? start + 2 : undefined;
}

/** The token after the bracket that closes the one at token `i`; undefined where it is not closed before `end`. */
export function closingBracket(view: SentenceView, i: number, end: number): number | undefined {
  for (let at = i + 1; at < end; at++) if (wordAt(view, at) === ')') return at + 1;
  return undefined;
}

/** "that are the product of Russia", "which are products of Russia": the party of origin. */
export function productsOfParty(view: SentenceView, i: number, end: number): Mark | undefined {
  const word = wordAt(view, i);
  if (word !== 'that' && word !== 'which') return undefined;
  let at = i + 1;
  while (at < end && BEING.has(wordAt(view, at))) at++;
  if (at === i + 1 || !wordAt(view, at).startsWith('product') || wordAt(view, at + 1) !== 'of') return undefined;
  return partyFrom(view, at + 2);
}
const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'the', 'a']);

/** How far a clause about the making of goods is read. */
const CLAUSE = 60;

/** The parties in which a clause says that goods, or what they consist of, were made. */
export function madeIn(view: SentenceView, i: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let at = i; at < Math.min(end, i + CLAUSE); at++) {
    if (wordAt(view, at) !== 'in' || !MAKING.has(wordAt(view, at - 1)) || madeElsewhere(view, at)) continue;
    const party = partyFrom(view, at + 1);
    if (party && !found.some(({ mention }) => mention === party.mention)) found.push(party);
  }
  return found;
}

/** "cars not made in the United States", "trucks made outside it": they come from anywhere else. `i`: the token of the preposition. */
export const madeElsewhere = (view: SentenceView, i: number): boolean =>
  MAKING.has(wordAt(view, i - 1)) &&
  (wordAt(view, i) === 'outside' || (wordAt(view, i) === 'in' && wordAt(view, i - 2) === 'not'));

function partyFrom(view: SentenceView, i: number): Mark | undefined {
  const mark = view.markAt(wordAt(view, i) === 'the' ? i + 1 : i);
  return mark?.mention.type === 'party' ? mark : undefined;
}

/** "10 percent on aluminum that the United States imposed", "on imports that some fear …": a clause that narrows no goods. */
export function saysOf(view: SentenceView, i: number): boolean {
  if (wordAt(view, i) !== 'that') return false;
  for (let at = i + 1; at < i + 5; at++) if (OPINIONS.has(wordAt(view, at))) return true;
  const actor = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
  if (!actor || !isActor(actor)) return false;
  for (let at = actor.last; at < actor.last + 3; at++) if (IMPOSING.has(wordAt(view, at))) return true;
  return false;
}

const PARTS: ReadonlySet<string> = new Set(['parts', 'components']);

/** After a comma or "and": does the list of goods go on? */
export function goesOn(view: SentenceView, i: number): boolean {
  for (let at = i; at < Math.min(view.last, i + 4); at++) {
    const mark = view.markAt(at);
    const word = wordAt(view, at);
    if (mark) {
      if (mark.mention.type === 'product') return true;
      if (mark.mention.type !== 'party') return false;
      // A party goes on with the list only as an origin: followed by goods, or by the end of the list.
      const after = wordAt(view, mark.last);
      if (view.markAt(mark.last)?.mention.type === 'product' || GENERIC.has(after)) return true;
      return AFTER_LIST.has(after);
    }
    if (GENERIC.has(word) || PARTS.has(word)) return true;
    if (word === 'other' || word === 'any') continue;
    if (word === 'the' && view.markAt(at + 1)?.mention.type === 'party') continue;
    if (STOPS.has(word) || PREPOSITIONS.has(word) || word === 'a' || word === 'an' || word === 'the') return false;
  }
  return false;
}

/** "tires for cars made in China": what goods are for is not taxed. */
export function passProducts(view: SentenceView, i: number, end: number): number {
  let at = i;
  while (at < end) {
    const mark = view.markAt(at);
    if (mark && mark.mention.type !== 'product') break;
    if (!mark && !JOINS.has(wordAt(view, at))) break;
    at = mark ? mark.last : at + 1;
  }
  return at > i ? at : end;
}

/** "cosmetics such as creams and shampoo, and some drugs": the comma after the examples, where the list of goods goes on. */
export function pastExamples(view: SentenceView, i: number, end: number): number | undefined {
  for (let at = i + 1; at < Math.min(end, i + EXAMPLES); at++)
    if (wordAt(view, at) === ',') return wordAt(view, at + 1) === 'and' && goesOn(view, at + 2) ? at : undefined;
  return undefined;
}
const EXAMPLES = 12;

export const isEnd = (word: string): boolean =>
  word === ';' || word === ')' || word === '.' || word === ':' || word === '"' || word === '--';

/** Adjectives of relation, which is how a product's kind is told. */
export const isAdjective = (word: string): boolean => word.length > 4 && (word.endsWith('al') || word.endsWith('ic'));

/** "exports to the US", not "to protect industries". */
export const isPlace = (view: SentenceView, i: number): boolean => partyFrom(view, i) !== undefined;

/** "rubber gloves": the plural after a product is what is taxed; a verb would go on with a preposition. */
export function isHeadNoun(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (view.markAt(i - 1)?.mention.type !== 'product' || !word.endsWith('s') || word.length < 4) return false;
  return !PLACING.has(wordAt(view, i + 1));
}

/**
 * Whether goods come to the party: "exports to the US", "into the customs territory of the United States", "sold in China", "U.S.
 * imports from China".
 *
 * @param link the word before the party and its "the"
 * @param from where the phrase of the goods begins
 */
export function isReceiver(view: SentenceView, party: Mark, link: number, from: number): boolean {
  const before = wordAt(view, link);
  if (before === 'of' && wordAt(view, link - 1) === 'territory') return true;
  if (before === 'in' && SELLING.has(wordAt(view, link - 1))) return true;
  if (link >= from && (before === 'to' || before === 'into' || before === 'entering')) return true;
  const next = party.last + 1;
  return wordAt(view, party.last) === 'imports' && FROM.has(wordAt(view, next)) && isPlace(view, next + 1);
}
