import { wordSet } from '../../base/wordList.ts';
import { CLASSES, FOREIGN_RATE } from '../../mentions/figureRoleWords.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Token } from '../../text/article.ts';
import { MEASURE_NOUNS, TAX_NOUNS, TRADED, TRANSPARENT } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { SentenceView } from '../sentenceView.ts';
import { isMeasureNoun } from './measureNoun.ts';

/**
 * "25 percent below the market", "40 percent cheaper", "pay 18 percent more than others": how two things compare; "15 percent below 30" is no phrase of a
 * rate either, "40 percent above the quota" is one, "50 percent up front" only how much is paid when.
 */
export function isComparison({ tree }: Reading, node: number): boolean {
  const next = node + 1;
  if (next >= tree.size) return false;
  const word = tree.lower(next);
  if (/^(?:more|less|below|lower|cheaper|dearer|pricier|smaller|bigger|larger|fewer|upfront)$/.test(word)) return true;
  if (/^(?:up|in)$/.test(word)) return /^(?:front|advance)$/.test(tree.lower(next + 1));
  if (word !== 'above') return false;
  return /^(?:the|its|their)$/.test(tree.lower(next + 1))
    ? PRICES.has(tree.lower(next + 2))
    : /^(?:costs?|average|list)$/.test(tree.lower(next + 1));
}
const PRICES = wordSet('market price prices average cost costs going normal list benchmark');

/** "25 percent of goods" is a share; "40 percent of the value", "a tenth of its value" is how a duty is reckoned. */
export function isShare({ tree }: Reading, node: number): boolean {
  const inWords = isFraction(tree, node);
  if (isOfWhich(tree, node)) return true;
  for (const child of childrenBy(tree, node, 'nmod', 'obl')) {
    if (marker(tree, child) !== 'of') continue;
    // "the tariff, all 40 percent of it"
    if (
      /^(?:it|them)$/.test(tree.lower(child)) &&
      childrenBy(tree, node, 'advmod', 'det').some(word => tree.lower(word) === 'all')
    )
      continue;
    if (/^(?:value|price)$/.test(tree.lemma(child)) && isPartOfValue(tree, node)) return true;
    if (MEASURE_NOUNS.has(tree.lemma(child)) && isShouldered(tree, node, child)) return true;
    if (!(inWords ? /^(?:value|price)$/ : /^(?:value|price|invoice|tariff|duty|levy|cost)$/).test(tree.lemma(child)))
      return true;
  }
  return false;
}

/** "Peru supplied 5 percent of what they sold and Chile 8 percent": where the verb is left out, a figure is of what the one before it is. */
export function isShareAlike(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const first = tree.relation(node) === 'conj' ? tree.head(node) : -1;
  return (
    first >= 0 &&
    reading.percentAt(first) !== undefined &&
    isShare(reading, first) &&
    childrenBy(tree, node, 'orphan').length > 0 &&
    !/^(?:on|for)$/.test(tree.lower(node + 1))
  );
}

/** "we hold 24, 25 percent of that market": what somebody corrects is of what the other is. */
export function isCorrected(reading: Reading, node: number): boolean {
  const next = node + 2;
  if (next >= reading.tree.size || !/^(?:,|or|–|—)$/.test(reading.tree.lower(node + 1))) return false;
  return reading.percentAt(next) !== undefined && isShare(reading, next);
}

/** "tariffs covering 85 percent of the value", "a duty applied to 15 percent of the value", "parts accounting for 10 percent of it", "if 20 percent of the value is Peruvian". */
function isPartOfValue(tree: Tree, node: number): boolean {
  const head = tree.head(node);
  if (head < 0) return false;
  const isObject = /^(?:obj|obl|xcomp)$/.test(tree.relation(node));
  if (isObject && (COVERING.has(tree.lemma(head)) || (tree.lemma(head) === 'apply' && marker(tree, node) === 'to')))
    return true;
  return tree.relation(node) === 'nsubj' && childrenBy(tree, head, 'cop').length > 0;
}
/** "Importers absorb 30 percent of the tariff": how they share it with others. */
const isShouldered = (tree: Tree, node: number, tariff: number): boolean =>
  tree.head(node) >= 0 &&
  SHOULDERING.has(tree.lemma(tree.head(node))) &&
  childrenBy(tree, tariff, 'det', 'nmod:poss').length > 0;
const SHOULDERING = wordSet('absorb bear pay shoulder swallow eat carry pass foot stomach');
const COVERING = wordSet('cover account represent comprise constitute form contain total');

/** "toys (“64 percent” of which come from Peru)": whatever the tree makes of the clause. */
function isOfWhich(tree: Tree, node: number): boolean {
  let at = node + 1;
  while (at < tree.size && tree.upos(at) === 'PUNCT') at++;
  return at + 1 < tree.size && tree.lower(at) === 'of' && /^wh(?:ich|om)$/.test(tree.lower(at + 1));
}

/** "a tenth", "two-fifths": which may be a share of anything. */
export const isFraction = (tree: Tree, node: number): boolean => !/\d|cent|pct|zero/i.test(tree.form(node));

/** Whether a sentence speaks of growth, interest or other rates that are none of a tariff. */
export function speaksOfOtherRates({ tokens, first, last }: SentenceView): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.norm ?? '';
    // "two percentage points" are none of a market's.
    if (word === 'points' && tokens[i - 1]?.norm === 'percentage') continue;
    if (FOREIGN_RATE.has(word) || GROWING.has(word) || CLASSES.get(word) === 'market') return true;
  }
  return false;
}
const GROWING = wordSet('gdp gnp economy grow grows growing grew grown poll voters respondents');

/** Whether a sentence or the one before it is of something else that is paid, taken or shared in percent. */
export const tellsOfPaid = ({ view, before }: Reading): boolean =>
  names(view, isPaid) || (before !== undefined && names(before, isPaid));

/** Whether a sentence is of something else that is measured in percent, or it or the one before it of something else that is paid so. */
export const tellsOfOthers = (reading: Reading): boolean =>
  tellsOfPaid(reading) ||
  names(reading.view, word => word === 'quota' || (CLASSES.get(word) === 'other' && !BESIDE.has(word)));

function names(view: SentenceView, is: (word: string) => boolean): boolean {
  for (let i = view.first; i < view.last; i++) if (is(view.tokens[i]?.norm ?? '') && !isOfOffice(view, i)) return true;
  return false;
}
/** "the tariff commission", "the Commission", "the revenue authority": a word for what is paid that names a body. */
function isOfOffice({ tokens }: SentenceView, at: number): boolean {
  const { norm, text } = tokens[at] as Token;
  if (norm === 'revenue') return OFFICES.has(tokens[at + 1]?.norm ?? '');
  return norm === 'commission' && (/^C/.test(text) || /^(?:tariff|trade|customs)$/.test(tokens[at - 1]?.norm ?? ''));
}
const OFFICES = wordSet('authority service board department agency office commissioner commissioners');
const isPaid = (word: string): boolean => (FOREIGN_RATE.has(word) && !OTHERWISE.has(word)) || PAID.has(word);
/** Of the words before rates those that stand before other things: a prime minister, a cash deposit. */
const OTHERWISE = wordSet('prime deposit approval exchange');
/** Of `CLASSES` what stands beside duties as beside anything. */
const BESIDE = wordSet(
  'exports imports export import trade shipments value price prices cost costs market markets americans people purchases surplus economy economists budget',
);
/** What else is paid, taken or shared in percent. */
const PAID = wordSet(
  'vat gst wage wages salary salaries loan loans bonus dividend dividends rent commission commissions fee fees landlord percentage proportion content ' +
    'share shares stake stakes vote votes voters profit profits revenue revenues earnings yield yields stock stocks odds support poll respondents',
);

/** "raised its forecast to 3 percent", "the percentages for exports were 60 and 40": whether what a percentage is told of is measured so itself. */
export function isOfOtherMeasure(reading: Reading, node: number): boolean {
  const { tree } = reading;
  return measuredNouns(reading, node).some(
    noun =>
      MEASURED.has(tree.lemma(noun)) ||
      (tree.upos(noun) === 'NOUN' && CLASSES.get(tree.lower(noun)) === 'other' && !TRADED.has(tree.lemma(noun))),
  );
}

/** "unemployment of 14 percent", "growth of about 4 percent": what stands right before a percentage has it, whatever the tree makes of a dash behind. */
export function isOfRival({ tree }: Reading, node: number): boolean {
  let at = node - 1;
  while (at > 0 && /^(?:ADV|ADJ|DET)$/.test(tree.upos(at))) at--;
  if (at <= 0 || tree.lower(at) !== 'of' || MEASURE_NOUNS.has(tree.lemma(node + 1))) return false;
  return RIVALS.has(tree.lower(at - 1)) || (tree.lower(at - 1) === 'up' && tree.lower(at - 3) === 'mark');
}
const RIVALS = wordSet(
  'inflation unemployment joblessness growth deficit surplus turnout poverty probability chance stake majority lead interest markup discount rebate margin',
);

/** "cloth of 60 percent wool", "shirts with 40 percent cotton": how much of the goods is what. */
export function isContent(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const stuff = tree.head(node);
  if (stuff <= node || !/^(?:compound|nummod|amod|nmod:desc)$/.test(tree.relation(node))) return false;
  if (!reading.mentionsAt(stuff).some(({ type }) => type === 'product')) return false;
  if (tree.lemma(node - 1) === 'contain') return true;
  const whole = tree.lemma(tree.head(stuff));
  return (
    tree.relation(stuff) === 'nmod' &&
    /^(?:of|with)$/.test(marker(tree, stuff)) &&
    !(MEASURE_NOUNS.has(whole) || TAX_NOUNS.has(whole) || TRANSPARENT.has(whole))
  );
}

/** "sold at 5 percent to 8 percent less than fair value", "12 percent below normal value": by how much goods are dumped. */
export function isOfDumping({ tree }: Reading, node: number): boolean {
  let at = node + 1;
  if (/^(?:to|and|-|–)$/.test(tree.lower(at)) && /percent|%|cent/.test(tree.lower(at + 1))) at += 2;
  if (tree.lower(at) === 'less' && tree.lower(at + 1) === 'than') at += 2;
  else if (tree.lower(at) === 'below') at++;
  else return false;
  while (/^(?:the|its|their)$/.test(tree.lower(at))) at++;
  return /^(?:fair|normal)$/.test(tree.lower(at)) && tree.lower(at + 1) === 'value';
}

/** "Tea is its biggest export (41 percent), followed by tin (12 percent)": how much of a trade it is, where no tariff is told of. */
export function isOfRanked({ tree, afterTariff }: Reading, node: number): boolean {
  if (afterTariff || tree.lower(node - 1) !== '(') return false;
  let ranked = false;
  for (let at = 0; at < tree.size; at++) {
    if (MEASURE_NOUNS.has(tree.lemma(at))) return false;
    ranked ||=
      at < node && (tree.xpos(at) === 'JJS' || CHIEF.has(tree.lower(at))) && IN_TRADE.has(tree.lemma(tree.head(at)));
  }
  return ranked;
}
const CHIEF = wordSet('main top leading chief principal');
const IN_TRADE = wordSet(
  'export import shipment product item market destination source supplier seller exporter importer buyer customer partner',
);

/** "widens the duty differential from 5 percent to 9", "the gap between the two tariffs is 4 percent": how far two tariffs are apart is none. */
export function isDifference(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const told = measuredNouns(reading, node);
  // "resulting in a differential from 5 percent to 9"
  const head = tree.head(node);
  const before =
    head < 0 ? [] : childrenBy(tree, head, 'obl').filter(noun => noun < node && marker(tree, noun) === 'in');
  return [...told, ...before].some(noun => DIFFERENCES.has(tree.lemma(noun)));
}
const DIFFERENCES = wordSet('differential difference gap spread disparity discrepancy divergence');

/** "The duty caused prices of tin to rise by 40 percent": what a tariff makes go up or down by so much is no tariff. */
export function isCausedMove(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const move = tree.head(node);
  if (move < 0 || marker(tree, node) !== 'by' || tree.upos(move) !== 'VERB') return false;
  // "let him raise tariffs by 40 percent"
  for (let at = move + 1; at < node; at++) if (isMeasureNoun(reading, at)) return false;
  let at = childrenBy(tree, move, 'mark').find(word => tree.lower(word) === 'to') ?? -1;
  let moves = false;
  for (at--; at > 0 && !CAUSING.has(tree.lemma(at)); at--) {
    if (isMeasureNoun(reading, at)) return false;
    moves ||= tree.upos(at) === 'NOUN';
  }
  return at > 0 && moves;
}
const CAUSING = wordSet('cause lead force push prompt drive see help allow spur make');

/** What a percentage may be told of: the noun that it is of, the subject that it is put to, what is brought to it. */
function measuredNouns(reading: Reading, node: number): readonly number[] {
  const { tree } = reading;
  let first = node;
  while (tree.head(first) >= 0 && reading.percentAt(tree.head(first))) first = tree.head(first);
  const head = tree.head(first);
  // "a forecast of 3 percent"
  if (head >= 0 && (MEASURED.has(tree.lemma(head)) || DIFFERENCES.has(tree.lemma(head)))) return [head];
  if (childrenBy(tree, first, 'cop').length > 0) return childrenBy(tree, first, 'nsubj');
  if (head < 0 || tree.upos(head) !== 'VERB' || !/^(?:obl|obl:unmarked|xcomp|obj|advmod)$/.test(tree.relation(first)))
    return [];
  const moved = [...childrenBy(tree, head, 'obj', 'nsubj:pass')].filter(noun => noun !== first);
  return moved.length > 0 ? moved : childrenBy(tree, head, 'nsubj');
}
/** What is given in percent and is no tariff, beside what `CLASSES` has. */
const MEASURED = wordSet(
  'forecast estimate projection outlook percentage proportion slice component ratio weight contribution commission',
);

/** Whether a sentence speaks of an order against dumped or subsidised goods: what its figures are set for, bears them. */
export const isOfRemedy = ({ tokens, first, last }: SentenceView): boolean => {
  let remedy = false;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.norm ?? '';
    if (REMEDIES.has(word)) remedy = true;
    else if (remedy && ORDERS.has(word)) return true;
  }
  return false;
};
const REMEDIES = wordSet('dumping antidumping anti-dumping countervailing anti-subsidy antisubsidy safeguard');
const ORDERS = wordSet('order orders ruling decision inquiry investigation case determination measure measures');

/**
 * "-3.40%", "+2%": a figure with a sign is how far a price has moved; one that opens a cell is, too, unless the words above make it a tariff.
 */
export const isSigned = ({ view }: Reading, mention: FigureMention): boolean => {
  const at = view.marks.find(mark => mark.mention === mention)?.first ?? view.first;
  const sign = view.tokens[at - 1];
  if (!sign || at - 1 < view.first || !/^[-+−–]$/.test(sign.text) || view.tokens[at]?.spaced !== false) return false;
  return at - 1 > view.first ? sign.spaced : sign.text === '+' && mention.type === 'quantity';
};
