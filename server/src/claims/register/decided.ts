import { wordSet } from '../../base/wordList.ts';
import type { Article, Sentence, Token } from '../../text/article.ts';
import { hasWord, type Mark, type SentenceView, type Words } from '../sentenceView.ts';

/**
 * What the sentences around a tariff may say of it: of an agreement, of what parties come to before one (`outline`), or of one that is only hoped
 * for; of all that the document itself does (`own`); that something is to be signed, listed or set; that tariffs are given up; that tariffs, or the
 * end of what spares somebody, are put off; that something has been undone.
 */
export type Sign = 'deal' | 'outline' | 'own' | 'no deal' | 'unsettled' | 'given up' | 'put off' | 'gone';

/** How many sentences before a tariff, and behind it, are asked for a sign. */
const REACH: Readonly<Record<Sign, readonly [number, number]>> = {
  deal: [2, 0],
  outline: [2, 0],
  own: [0, 0],
  'no deal': [2, 0],
  unsettled: [1, 2],
  'given up': [2, 2],
  'put off': [2, 2],
  gone: [0, 0],
};

/** A sentence by its words alone. */
class Said implements Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  #text: string | undefined;

  constructor(tokens: readonly Token[], { first, last }: Sentence) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
  }

  /** Its words with blanks between. */
  get text(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    for (let i = this.first; i < this.last; i++) text += ` ${(this.tokens[i] as Token).norm}`;
    this.#text = text.slice(1);
    return this.#text;
  }
}

/** What an article says of the papers on which its tariffs rest; what of it nobody asks for is not looked for. */
export class Decided {
  readonly #sentences: readonly Said[];
  readonly #views: readonly SentenceView[];
  readonly #known = new Map<string, boolean>();

  constructor({ sentences, tokens }: Article, views: readonly SentenceView[]) {
    this.#sentences = sentences.map(sentence => new Said(tokens, sentence));
    this.#views = views;
  }

  /** An order, a proclamation or a decree has been signed or issued. */
  get signed(): boolean {
    return this.#once('signed', () =>
      this.#sentences.some(said => (hasWord(said, PAPERS) && SIGNED.test(said.text)) || isEnacted(said)),
    );
  }

  /** A deal of which it speaks is not in force yet. */
  get pending(): boolean {
    return this.#once('pending', () => this.#sentences.some(({ text }) => PENDING.test(text)));
  }

  /** A deal of which it speaks has come into force. */
  get holds(): boolean {
    return this.#once('holds', () => this.#sentences.some(tellsOfDealInForce));
  }

  /** Something is still to be signed, goods to be listed or a day to be set. */
  get unsettled(): boolean {
    return this.#once('all', () => this.#sentences.some((_, index) => this.#tells('unsettled', index)));
  }

  /** A day is told from which something holds, whatever else comes. */
  get dated(): boolean {
    return this.#once('dated', () =>
      this.#views.some(view => !hasWord(view, CONDITIONAL) && view.marks.some(mark => isStart(view, mark))),
    );
  }

  /** Whether a sentence or one of those around it says so. */
  isTold(sign: Sign, sentence: number): boolean {
    const [before, behind] = REACH[sign];
    const last = Math.min(sentence + behind, this.#sentences.length - 1);
    for (let at = Math.max(0, sentence - before); at <= last; at++) if (this.#tells(sign, at)) return true;
    return false;
  }

  #tells(sign: Sign, sentence: number): boolean {
    return this.#once(`${sign} ${sentence}`, () => TELLING[sign](this.#sentences[sentence] as Said));
  }

  #once(what: string, is: () => boolean): boolean {
    let known = this.#known.get(what);
    if (known === undefined) {
      known = is();
      this.#known.set(what, known);
    }
    return known;
  }
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
const CONDITIONAL = wordSet('if unless');
const BEGINNING = wordSet('starting beginning effective effect force from begin begins');

/** "signed", not "is to be signed", "has not been signed". */
const SIGNED = /(?<!\b(?:be|not|yet|never|to) (?:been |be )?)\b(?:signed|signs|issued|implementing)\b/;
/** What a notice in a gazette says is law; newspapers are called gazettes too, and drafts are gazetted for comment. */
const isEnacted = (said: Said): boolean =>
  hasWord(said, HEREBY) || (GAZETTED.test(said.text) && !hasWord(said, UNDECIDED));
const HEREBY = wordSet('hereby');
const GAZETTED =
  /\b(?:notice|order|decree|notification) in the (?:official |government )?gazette (?:said|says|shows|showed)\b|\b(?:said|says|announced|according to) (?:in )?(?:a|the) gazette (?:notice|notification)\b|\b(?:official|government) gazette (?:said|says|shows|showed)\b/;
const UNDECIDED = wordSet('draft drafts comment comments consultation proposal proposed subject if unless once until');
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
  /\b(?:will|would|to) (?:\w+ ){0,3}(?:finali[sz]e|conclude) (?:\w+ ){0,4}(?:deal|agreement|pact|accord|treaty)\b/,
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
  /\b(?:(?:put|is|are|was|were) (?:\w+ )?on (?:hold|ice)|call(?:ed|s) (?:\w+ ){0,2}off|suspend(?:ed|s)|pause[ds]|postpon(?:ed|ing|es)|delayed|shelved|frozen|halted|lifted|scrapped|withdr[ae]wn?|repealed|revoked|rescinded|abolished|annulled|struck|threw|thrown|quashed|overturned|invalidated|removed|dropped|eliminated|cancell?ed|ended|blocked|enjoined|axed|reversed|suspension|removal|repeal|withdrawal|cancellation|elimination)\b/;
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
/** Of all that a document does: "the rates established in this order", "the changes made herein". */
const OWN =
  /\b(?:herein|(?:established|imposed|made|set forth|set out) (?:in|by) this|these (?:changes|modifications|amendments))\b/;
/** What parties come to before an agreement. */
const OUTLINE = /\bframework\b|\b(?:interim|preliminary) (?:trade )?(?:deal|agreement|pact|accord|treaty|fta)\b/;
/** Not "to deal with an emergency". */
const DEAL = /\b(?:agreement|pact|accord|treaty|fta|framework)\b|(?!(?<=\b(?:to|must|will) )deal with\b)\bdeal\b/;
const tellsOfDeal = (said: Said): boolean => hasWord(said, DEALS) && DEAL.test(said.text);

/** "The pact took effect", not "tariffs took effect after the pact collapsed". */
function tellsOfDealInForce(said: Said): boolean {
  if (!hasWord(said, DEALS)) return false;
  const at = said.text.search(IN_FORCE);
  return at >= 0 && DEAL.test(said.text.slice(0, at));
}

const TELLING: Readonly<Record<Sign, (said: Said) => boolean>> = {
  deal: tellsOfDeal,
  outline: said => hasWord(said, DEALS) && OUTLINE.test(said.text),
  own: ({ text }) => OWN.test(text),
  'no deal': said => tellsOfDeal(said) && HOPED_FOR.some(pattern => pattern.test(said.text)),
  unsettled: said =>
    UNSETTLED.some(pattern => pattern.test(said.text)) || (hasWord(said, PAPERS) && TO_SIGN.test(said.text)),
  'given up': said => hasWord(said, TARIFFS) && GIVING_UP.test(said.text),
  'put off': said =>
    (hasWord(said, TARIFFS) && PUTTING_OFF.test(said.text)) || (hasWord(said, RELIEF) && EXTENDING.test(said.text)),
  gone: said => UNDONE.test(said.text),
};
