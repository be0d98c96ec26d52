import { wordSet } from '../../base/wordList.ts';
import type { Article } from '../../text/article.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';

/** What an article says of the papers on which its tariffs rest. */
export interface Decided {
  /** An order, a proclamation or a decree has been signed or issued. */
  readonly signed: boolean;
  /** A deal of which it speaks is not in force yet. */
  readonly pending: boolean;
  /** Something is still to be signed, goods to be listed or a day to be set. */
  readonly unsettled: boolean;
  /** Whether a sentence or one beside it says so. */
  isUnsettled(sentence: number): boolean;
  /** A day is told from which something holds. */
  readonly dated: boolean;
  /** Whether a sentence or one of the two before it speaks of an agreement: what one says will come still needs its signing. */
  isOfDeal(sentence: number): boolean;
}

export function decidedIn({ sentences, tokens }: Article, views: readonly SentenceView[]): Decided {
  let signed = false;
  let pending = false;
  const unsettled: boolean[] = [];
  const deals: boolean[] = [];
  for (const { first, last } of sentences) {
    const words = tokens.slice(first, last).map(token => token.norm);
    const has = (set: ReadonlySet<string>): boolean => words.some(word => set.has(word));
    const sentence = words.join(' ');
    signed ||= (has(PAPERS) && SIGNED.test(sentence)) || words.includes('hereby');
    const deal = has(DEALS);
    deals.push(deal);
    pending ||= PENDING.test(sentence);
    unsettled.push(UNSETTLED.some(pattern => pattern.test(sentence)) || (has(PAPERS) && TO_SIGN.test(sentence)));
  }
  return {
    signed,
    pending,
    unsettled: unsettled.includes(true),
    isUnsettled: sentence => unsettled.slice(Math.max(0, sentence - 1), sentence + 2).includes(true),
    dated: views.some(view => view.marks.some(mark => isStart(view, mark))),
    isOfDeal: sentence => deals.slice(Math.max(0, sentence - 2), sentence + 1).includes(true),
  };
}

/** "starting April 2", "take effect at midnight on April 2", "take effect in two weeks": a day or a time behind a word of beginning. */
function isStart({ tokens, first }: SentenceView, { mention, first: at }: Mark): boolean {
  if (
    !(mention.type === 'duration' && /^P\d+[DWM]$/.test(mention.timex.value)) &&
    !(mention.type === 'date' && /-\d\d$/.test(mention.timex.value))
  )
    return false;
  const words = mention.type === 'date' ? BEGINNING : HOLDING;
  let i = at - 1;
  while (
    i > first &&
    (tokens[i]?.kind === 'number' || BETWEEN.has(tokens[i]?.norm ?? '')) &&
    !words.has(tokens[i]?.norm ?? '')
  )
    i--;
  return i >= first && words.has(tokens[i]?.norm ?? '');
}
/** What may stand between a word of beginning and its day: "effective at 12:01 a.m. on". */
const BETWEEN = wordSet(
  'on at in as of the a for about around early late next midnight noon : , . a.m a.m. p.m p.m. am pm eastern time',
);
/** Before a length of time: "effective for 90 days", "take effect in two weeks". */
const HOLDING = wordSet('effective effect force');
const BEGINNING = wordSet('starting beginning effective effect force from begin begins');

/** "signed", not "is to be signed", "has not been signed". */
const SIGNED = /(?<!\b(?:be|not|yet|never|to) (?:been |be )?)\b(?:signed|signs|issued|implementing)\b/;
const PAPERS = wordSet('order proclamation decree memorandum regulation notification');
const PENDING =
  /\b(?:yet to (?:be|come|enter|take)|not yet (?:in force|in effect|been|come|entered|taken)|(?:subject to|awaits?|awaiting|pending|needs?|requires?) (?:\w+ ){0,2}(?:ratification|approval|ratified|approved|signature)|(?:once|when|until|before) (?:\w+ ){1,6}(?:ratified|signed|ratif(?:y|ies)|enters? into force|comes? into force|takes? effect))\b/;

/** "has yet to sign the order", "the list will be published by June 20", "set no date", "is open to public comment". */
const UNSETTLED = [
  /\b(?:has|have|had) (?:yet to|not (?:yet )?) ?(?:be |been )?(?:formally |officially )?(?:be |been )?(?:sign|signed|adopt|adopted|approve|approved|enact|enacted|publish|published|issue|issued|implement|implemented|formali[sz]ed|finali[sz]e|finali[sz]ed|put|impose|imposed)\b/,
  /\blists? (?:of (?:\w+ ){1,5})?(?:will|would|(?:is|are) to|(?:is|are) (?:expected|due) to) be\b/,
  /\b(?:set|sets|gave|gives|given|named?|announced) no (?:\w+ )?(?:date|day|timetable|timeline)\b/,
  /\bno (?:\w+ )?(?:date|day|timetable) (?:has|have|had|was|is) (?:yet )?(?:been )?(?:set|given|named|announced|fixed)\b/,
  /\b(?:will|would|to|expected|due) (?:\w+ ){1,4}final (?:list|decision)\b/,
  /\bfinal (?:list|decision) (?:\w+ ){0,4}(?:will|would|(?:is|are) (?:\w+ )?(?:to|due|expected))\b/,
  /\bnot take effect (?:immediately|at once|right away)\b/,
  /\b(?:public comments?|comments? from the public)\b/,
];
/** Of an order, a decree or the like. */
const TO_SIGN =
  /\b(?:(?:will|would|(?:expected|due|set|scheduled|plans?|planned) to) (?:formally |officially )?(?:be )?(?:sign|signed|issue|issued))\b/;

const DEALS = wordSet('deal agreement pact accord treaty fta framework');
