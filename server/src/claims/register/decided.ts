import { wordSet } from '../../base/wordList.ts';
import type { Article } from '../../text/article.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';

/** What an article says of the papers on which its tariffs rest. */
export interface Decided {
  /** An order, a proclamation or a decree has been signed or issued. */
  readonly signed: boolean;
  /** A deal of which it speaks is not in force yet. */
  readonly pending: boolean;
  /** A day is told from which something holds. */
  readonly dated: boolean;
}

export function decidedIn({ sentences, tokens }: Article, views: readonly SentenceView[]): Decided {
  let signed = false;
  let pending = false;
  for (const { first, last } of sentences) {
    const words = tokens.slice(first, last).map(token => token.norm);
    const has = (set: ReadonlySet<string>): boolean => words.some(word => set.has(word));
    const sentence = words.join(' ');
    signed ||= (has(PAPERS) && SIGNED.test(sentence)) || words.includes('hereby');
    pending ||= has(DEALS) && PENDING.test(sentence);
  }
  return { signed, pending, dated: views.some(view => view.marks.some(mark => isStart(view, mark))) };
}

/** "starting April 2", "take effect at midnight on April 2", "take effect in two weeks": a day or a time behind a word of beginning. */
function isStart({ tokens, first }: SentenceView, { mention, first: at }: Mark): boolean {
  if (
    !(mention.type === 'duration' && /^P\d+[DWM]$/.test(mention.timex.value)) &&
    !(mention.type === 'date' && /-\d\d$/.test(mention.timex.value))
  )
    return false;
  const words = mention.type === 'date' ? BEGINNING : HOLDING;
  for (let i = at - 1; i >= Math.max(first, at - NEAR); i--) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const NEAR = 4;
/** Before a length of time: "effective for 90 days", "take effect in two weeks". */
const HOLDING = wordSet('effective effect force');
const BEGINNING = wordSet('starting beginning effective effect force from begin begins');

/** "signed", not "is to be signed", "has not been signed". */
const SIGNED = /(?<!\b(?:be|not|yet|never|to) (?:been |be )?)\b(?:signed|signs|issued|implementing)\b/;
const PAPERS = wordSet('order proclamation decree memorandum regulation notification');
const PENDING =
  /\b(?:yet to (?:be|come|enter|take)|not yet (?:in force|in effect|been|come|entered|taken)|(?:subject to|awaits?|awaiting|pending|needs?|requires?) (?:\w+ ){0,2}(?:ratification|approval|ratified|approved|signature)|(?:once|when|until|before) (?:\w+ ){1,6}(?:ratified|signed|ratif(?:y|ies)|enters? into force|comes? into force|takes? effect))\b/;

/** Whether the sentence or what stands before it speaks of an agreement: what one says will come still needs its signing. */
export function isOfDeal({ tokens, first, last }: SentenceView): boolean {
  for (let i = Math.max(0, first - DEAL_REACH); i < last; i++) if (DEALS.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const DEALS = wordSet('deal agreement pact accord treaty fta framework');
/** Tokens before a sentence: two or three sentences. */
const DEAL_REACH = 80;
