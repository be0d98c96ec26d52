import { wordSet } from '../base/wordList.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import { isClauseEnd, type Mark, type SentenceView, wordAt } from './sentenceView.ts';

/** Legal sentences put a date at their head and its rate a hundred words later. */
const LONGEST_CLAUSE = 160;
const STATES = wordSet('is are was were will would has have had remain remains kept be');
/** Participles that describe goods rather than tell what happened. */
const DESCRIBING = wordSet(
  'imported produced manufactured assembled united need made entered covered specified listed amended exported targeted melted poured cast ' +
    'required enumerated described named related finished processed',
);

export const isVerb = (word: string): boolean =>
  STATES.has(word) || (word.length > 4 && word.endsWith('ed') && !DESCRIBING.has(word));
export const isStateVerb = (word: string): boolean => STATES.has(word);

/** First token of the clause to which the dates before token `i` belong. A quotation that goes on in the sentence's grammar is part of it. */
export function timeClauseStart(view: SentenceView, i: number): number {
  const least = Math.max(view.first, i - LONGEST_CLAUSE);
  for (let at = i - 1; at >= least; at--) {
    const term = quotedTerm(view, at);
    if (term !== undefined) at = term;
    else if (isBreak(view, at) && !opensQuotedClause(view, at) && !introducesRate(view, at, i)) return at + 1;
  }
  return least;
}

/** Token after the clause to which the dates after token `i` belong, with what a relative clause says of the measure ("which took effect …"). */
export function timeClauseEnd(view: SentenceView, i: number): number {
  const most = Math.min(view.last, i + LONGEST_CLAUSE);
  for (let at = i; at < most; at++) if (isBreak(view, at) && !saysWhenItBegan(view, at)) return at;
  return most;
}

const isBreak = (view: SentenceView, i: number): boolean =>
  isClauseEnd(view, i) || (wordAt(view, i) === 'however' && wordAt(view, i - 1) === ',');

/** "From 1871 to 1913, “the average tariff …": a mark of quotation before a small letter breaks no clause. */
const opensQuotedClause = (view: SentenceView, i: number): boolean => {
  const next = view.tokens[i + 1];
  return wordAt(view, i) === '"' && next?.kind === 'word' && next.caps === 'none' && !next.spaced;
};

const LONGEST_TERM = 6;
const TERMS = wordSet('( the a');
/** Where the mark at a token closes a quoted name ("the “Trade Act”"): the token that opens it. */
function quotedTerm(view: SentenceView, close: number): number | undefined {
  if (wordAt(view, close) !== '"') return undefined;
  for (let i = close - 2; i >= close - LONGEST_TERM; i--)
    if (wordAt(view, i) === '"') return TERMS.has(wordAt(view, i - 1)) ? i : undefined;
  return undefined;
}

/** "tomorrow, tariffs — 25 percent on Canada": a dash between a tariff and its rate. */
const introducesRate = (view: SentenceView, i: number, rate: number): boolean =>
  i === rate - 1 && DASHES.has(wordAt(view, i)) && isTariffNoun(view.tokens, i - 1);
const DASHES = wordSet('- – — --');

const STARTING = wordSet('took takes take went goes go began begin begins started start starts came come comes');
const saysWhenItBegan = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'which' &&
  STARTING.has(wordAt(view, i + 1) === 'will' ? wordAt(view, i + 2) : wordAt(view, i + 1));

/** Tokens of a list's mark before the date of a line: "- ", "4. ". */
const LIST_MARK = 2;
/** Whether a date heads the line of a timeline: "May 3, 2024 - Peru raises …", "- 3 May 2024: …". */
export function isLineHead(view: SentenceView, mark: Mark): boolean {
  if (mark.first - view.first > LIST_MARK) return false;
  for (let i = view.first; i < mark.first; i++) if (view.tokens[i]?.kind === 'word') return false;
  const next = view.tokens[mark.last];
  return next !== undefined && (next.norm === ':' || next.norm === '|' || (next.spaced && DASHES.has(next.norm)));
}

/** Words between the head of a clause and the date of the adverbial that opens it. */
const OPENING = wordSet(
  'in on since from by until till before after during early mid late as of at starting beginning effective around about back prior to the between under through pursuant for',
);
const HEADS = wordSet(': ; ( ) " - – — >');

/** Whether an adverbial with this date opens its clause: "In March, …", "…, and in March, …", "(a) beginning on March 10, …". */
export function opensClause(view: SentenceView, mark: Mark): boolean {
  let at = mark.first - 1;
  while (at >= view.first && OPENING.has(wordAt(view, at))) at--;
  if (at < view.first) return true;
  const word = wordAt(view, at);
  if (HEADS.has(word)) return true;
  // "2. In Proclamation 9704 …"
  if (word === '.') return at <= view.first + 2;
  if (word === 'and' || word === 'but' || word === 'that') return wordAt(view, mark.last) === ',';
  // "However, contrary to what is said, from 1871 to 1913 …": only adverbials stand before it.
  if (word !== ',') return false;
  for (let i = at - 1; i >= Math.max(view.first, at - 10); i--) {
    if (HEADS.has(wordAt(view, i))) return true;
    if (isVerb(wordAt(view, i)) || view.markAt(i)?.mention.type === 'tariff_rate') return false;
  }
  return at - 10 <= view.first;
}

/** The law or proclamation that a date belongs to, where it opens the clause: "In Proclamation 9704 of March 8, 2018, the President …". */
export function opensWithLaw(view: SentenceView, mark: Mark): boolean {
  if (wordAt(view, mark.first - 1) !== 'of') return false;
  const law = view.markAt(mark.first - 2);
  return law?.mention.type === 'law' && OPENING.has(wordAt(view, law.first - 1)) && opensClause(view, law);
}

/** Whether two rates stand in one list ("25 percent on steel and 10 percent on aluminum"), so that a time beside one is that of both. */
export function areCoordinate(view: SentenceView, last: number, first: number): boolean {
  // The two ends of a range are of one time.
  if (first - last === 1 && wordAt(view, last) === 'to') return true;
  let joined = false;
  for (let i = last; i < first; i++) {
    const word = wordAt(view, i);
    if (word === 'and' || word === ',' || word === 'or') joined = true;
    else if (PARTING.has(word) || isVerb(word) || isBreak(view, i)) return false;
    else if (word.endsWith('ing') && !view.markAt(i) && i > last && wordAt(view, i - 1) !== 'and') return false;
    else if (view.markAt(i)?.mention.type === 'date') return false;
  }
  return joined;
}
const PARTING = wordSet('to from than versus against which that who if unless not but then');
