import { wordSet } from '../../base/wordList.ts';
import type { Article } from '../../text/article.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';

/** What an article says of the papers on which its tariffs rest. */
export interface Decided {
  /** An order, a proclamation or a decree has been signed or issued. */
  readonly signed: boolean;
  /** A deal of which it speaks is not in force yet. */
  readonly pending: boolean;
  /** A deal of which it speaks has come into force. */
  readonly holds: boolean;
  /** Something is still to be signed, goods to be listed or a day to be set. */
  readonly unsettled: boolean;
  /** A day is told from which something holds. */
  readonly dated: boolean;
  /** Whether a sentence or one of those around it says so. */
  isTold(sign: Sign, sentence: number): boolean;
}

/**
 * What the sentences around a tariff may say of it: of an agreement, or of one that is only hoped for; that something is to be signed, listed or
 * set; that tariffs are given up; that tariffs, or the end of what spares somebody, are put off; that something has been undone.
 */
export type Sign = 'deal' | 'no deal' | 'unsettled' | 'given up' | 'put off' | 'gone';

/** How many sentences before a tariff, and behind it, are asked for a sign. */
const REACH: Readonly<Record<Sign, readonly [number, number]>> = {
  deal: [2, 0],
  'no deal': [2, 0],
  unsettled: [1, 2],
  'given up': [2, 2],
  'put off': [2, 2],
  gone: [0, 0],
};

export function decidedIn({ sentences, tokens }: Article, views: readonly SentenceView[]): Decided {
  let signed = false;
  let pending = false;
  let holds = false;
  const told: Record<Sign, boolean[]> = {
    deal: [],
    'no deal': [],
    unsettled: [],
    'given up': [],
    'put off': [],
    gone: [],
  };
  for (const { first, last } of sentences) {
    const words = tokens.slice(first, last).map(token => token.norm);
    const has = (set: ReadonlySet<string>): boolean => words.some(word => set.has(word));
    const sentence = words.join(' ');
    const [deal, paper, tariff] = [has(DEALS), has(PAPERS), has(TARIFFS)];
    signed ||= (paper && SIGNED.test(sentence)) || words.includes('hereby');
    holds ||= deal && IN_FORCE.test(sentence);
    pending ||= PENDING.test(sentence);
    told.deal.push(deal);
    told['no deal'].push(deal && HOPED_FOR.some(pattern => pattern.test(sentence)));
    told.unsettled.push(UNSETTLED.some(pattern => pattern.test(sentence)) || (paper && TO_SIGN.test(sentence)));
    told['given up'].push(tariff && GIVING_UP.test(sentence));
    told.gone.push(UNDONE.test(sentence));
    told['put off'].push((tariff && PUTTING_OFF.test(sentence)) || (has(RELIEF) && EXTENDING.test(sentence)));
  }
  return {
    signed,
    pending,
    holds,
    unsettled: told.unsettled.includes(true),
    dated: views.some(view => view.marks.some(mark => isStart(view, mark))),
    isTold: (sign, sentence) => {
      const [before, behind] = REACH[sign];
      return told[sign].slice(Math.max(0, sentence - before), sentence + behind + 1).includes(true);
    },
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

const IN_FORCE =
  /\b(?:came|comes|went|entered|has (?:come|gone|entered)) into (?:force|effect)\b|\b(?:took|has taken) effect\b/;
/** "has yet to sign the order", "the list will be published by June 20", "set no date", "is open to public comment". */
const UNSETTLED = [
  /\b(?:has|have|had) (?:yet to|not (?:yet )?) ?(?:be |been )?(?:formally |officially )?(?:be |been )?(?:sign|signed|adopt|adopted|approve|approved|enact|enacted|publish|published|issue|issued|implement|implemented|formali[sz]ed|finali[sz]e|finali[sz]ed|put|impose|imposed)\b/,
  /\blists? (?:of (?:\w+ ){1,5})?(?:will|would|(?:is|are) to|(?:is|are) (?:expected|due) to) be\b/,
  /\b(?:set|sets|gave|gives|given|named?|announced) no (?:\w+ )?(?:date|day|timetable|timeline)\b/,
  /\bno (?:\w+ )?(?:date|day|timetable) (?:has|have|had|was|is) (?:yet )?(?:been )?(?:set|given|named|announced|fixed)\b/,
  /\b(?:will|would|to|expected|due) (?:\w+ ){1,4}final (?:list|decision)\b/,
  /\bfinal (?:list|decision) (?:\w+ ){0,4}(?:will|would|(?:is|are) (?:\w+ )?(?:to|due|expected))\b/,
  /\bnot take effect (?:immediately|at once|right away)\b/,
  /\b(?:date|day) of (?:implementation|entry|effect)\b.{0,30}\b(?:depends?|decided|announced)\b/,
  /\b(?:public comments?|comments? from the public)\b/,
];
/** Of an order, a decree or the like. */
const TO_SIGN =
  /\b(?:(?:will|would|(?:expected|due|set|scheduled|plans?|planned) to) (?:formally |officially )?(?:be )?(?:sign|signed|issue|issued))\b/;

const TARIFFS = wordSet('tariff tariffs duty duties levy levies');
/** "will drop its duties", not "will not drop" them. */
const GIVING_UP =
  /(?<!\b(?:not|n't|never|cannot|refused? to|refuses to) )\b(?:drop|scrap|withdraw|remov|abandon|cancel|avert|avoid|forgo|call off|calls off|called off|lift|eliminat|roll back|rolled back)\w*\b/;
const PUTTING_OFF =
  /\b(?:postpon\w+|delay\w*|put(?:s|ting)? (?:\w+ ){0,3}off|push(?:es|ed|ing)? (?:\w+ ){0,3}back|suspend\w*|pause[ds]?)\b/;
const UNDONE =
  /\b(?:suspended|paused|halted|lifted|scrapped|withdr[ae]wn?|repealed|revoked|rescinded|abolished|annulled|struck|threw|thrown|quashed|overturned|invalidated|removed|dropped|eliminated|cancell?ed|ended|blocked|enjoined|axed|reversed|suspension|removal|repeal|withdrawal|cancellation|elimination)\b/;
const RELIEF = wordSet('exemption exemptions waiver waivers reprieve exclusion exclusions');
const EXTENDING = /\b(?:extend|extends|extended|extending|extension|prolong|prolongs|prolonged|renew|renews|renewed)\b/;

/** Of a deal that there is not yet: "no deal", "if the deal is signed", "negotiating an agreement", "a deal could be reached". */
const HOPED_FOR = [
  /\bno(?: -)? (?:\w+ )?(?:deal|agreement|pact|accord)\b/,
  /\b(?:without|absent|failing|barring|unless|if|should|until|before|whether|towards?|proposed|possible|potential|draft|future)\b.{0,60}\b(?:deal|agreement|pact|accord|treaty)\b/,
  /\b(?:negotiat|seek|discuss|hop(?:e|ing)|push(?:es|ing)? for|talks (?:on|about|over|for)|work(?:s|ing)? on|close to|wants?)\w*\b.{0,40}\b(?:deal|agreement|pact|accord|treaty)\b/,
  /\b(?:deal|agreement|pact|accord|treaty)\b.{0,40}\b(?:(?:could|might|may) be (?:\w+ )?(?:reached|struck|signed|agreed|made|done|sealed)|fails?|collapses?|is (?:being|under|still|not)|has (?:not|yet))\b/,
];

const DEALS = wordSet('deal agreement pact accord treaty fta framework');
