import { wordSet } from '../../base/wordList.ts';
import { CHANGES, LENT } from '../../mentions/figureRoleWords.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { DOMESTIC_WORDS, FIRMS, MEASURE_NOUNS, TAX_NOUNS, TRADE_WORDS, TRADED } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isTraded } from './measureNoun.ts';

/**
 * Whether a percentage is by its sentence that of a levy or a rate that is none on trade: a tax on what is sold at home, what a central bank lends
 * at, what a carrier adds to its freight. What imports pay like everything else ("VAT is charged at the border") is no tariff either.
 */
export function isOfOtherLevy(reading: Reading, figure: number): boolean {
  const { tree } = reading;
  if (isAside(tree, figure) && isBehindOtherLevy(reading, figure)) return true;
  const above = tree.head(figure);
  // "5 percent for food and 11 percent for the rest": as the first of them.
  if (above >= 0 && tree.relation(figure) === 'conj' && reading.percentAt(above) && !saysOfItself(reading, figure))
    return isOfOtherLevy(reading, above);
  // "the sales tax falls to two rates: 5 percent and 9 percent"
  const step = tree.head(figure);
  const steps = step >= 0 && tree.relation(figure) === 'appos' && STEPS.has(tree.lemma(step));
  const node = steps ? step : figure;
  const head = tree.head(node);
  const told = childrenBy(tree, node, 'nsubj');
  // "the duty is 8 percent, the tax on profits 20 percent"
  if (told.length > 0 && (childrenBy(tree, node, 'cop').length > 0 || tree.relation(node) === 'conj'))
    return told.some(noun => isOtherLevy(reading, noun, -1));
  if (head < 0) return false;
  const relation = tree.relation(node);
  // "a cut in company tax from 30 to 24 percent"
  if (CHANGES.has(tree.lower(head)) && tree.upos(head) === 'NOUN')
    return childrenBy(tree, head, 'nmod', 'compound').some(noun => noun !== node && isOtherLevy(reading, noun, -1));
  if (tree.upos(head) === 'VERB') {
    if (!/^(?:obl|obl:unmarked|obj|xcomp|dep)$/.test(relation) || !/^(?:|to|at|from|by|of)$/.test(marker(tree, node)))
      return false;
    // "Wages are taxed at 20 percent"
    if (
      tree.lemma(head) === 'tax' &&
      childrenBy(tree, head, 'nsubj:pass', 'obj').some(by => EARNED.has(tree.lemma(by)))
    )
      return true;
    if (/^(?:obj|obl:unmarked)$/.test(relation) && isOfLending(tree, node, head)) return true;
    // "let water tariffs rise 9 percent"
    const objects = tree.relation(head) === 'xcomp' ? childrenBy(tree, tree.head(head), 'obj') : [];
    return [...childrenBy(tree, head, 'obj', 'nsubj', 'nsubj:pass'), ...objects].some(
      noun => noun !== node && isOtherLevy(reading, noun, head),
    );
  }
  if (!/^(?:compound|nummod|amod|nmod|nmod:desc|appos|dep)$/.test(relation)) return false;
  return /^(?:|of|at)$/.test(marker(tree, node)) && isOtherLevy(reading, head, tree.head(head));
}

/**
 * Whether the last levy or rate named before a percentage is such a one, told of by a change or by nothing: "tax brackets: 12 percent, 20 percent",
 * "the income tax is now 9, 12 and 20 percent", "the top rate (now 40 percent)" of a sentence that names no tariff but a tax on what people earn.
 */
export function isBehindOtherLevy(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const isLevy = (at: number): boolean => isOtherLevy(reading, at, -1) || isBracket(tree, at);
  let levies = false;
  let tariffs = false;
  for (let at = 0; at < tree.size; at++) {
    if (isLevy(at)) levies = true;
    else tariffs ||= MEASURE_NOUNS.has(tree.lemma(at)) || TRADED.has(tree.lemma(at));
  }
  if (!levies || !tariffs) return levies;
  for (let at = node - 1; at >= 0; at--) {
    if (reading.percentAt(at)) continue;
    const upos = tree.upos(at);
    if (upos === 'VERB' && predicateAt(tree, at)?.frame.act !== 'change') return false;
    if (!/^(?:NOUN|PROPN)$/.test(upos)) continue;
    // "the VAT on boats, at 24 percent": what a levy falls on stands between.
    if (isLevy(at) || (tree.relation(at) === 'nmod' && marker(tree, at) === 'on' && isLevy(tree.head(at)))) return true;
    if (!STEPS.has(tree.lemma(at))) return false;
  }
  return false;
}

/** "tax brackets", "the lowest bracket": of what people earn, unless a duty has them. */
const isBracket = (tree: Tree, node: number): boolean =>
  tree.lemma(node) === 'bracket' &&
  tree.upos(node) === 'NOUN' &&
  !wordsBefore(tree, node).some(word => TRADE_WORDS.has(word) || MEASURE_NOUNS.has(word));
/** Of a levy that was named: "to two rates: 5 percent and 9 percent". */
const STEPS = wordSet('rate band level step tier stage');

const saysOfItself = (reading: Reading, figure: number): boolean =>
  childrenBy(reading.tree, figure, 'nsubj').length > 0 ||
  childrenBy(reading.tree, figure, 'nmod', 'obl').some(
    of => /^(?:on|for)$/.test(marker(reading.tree, of)) && isTraded(reading, of),
  );

/** "…, at 24 percent, …": of what stands right before the mark, whatever the parser hangs it on. */
const isAside = (tree: Tree, figure: number): boolean =>
  childrenBy(tree, figure, 'case').some(by => tree.lower(by) === 'at' && /^[,(–—-]$/.test(tree.lower(by - 1)));

/** "Lenders charge exporters 7 percent", "pay 6 percent on their loans": what a firm takes, or is paid for what it lends. */
function isOfLending(tree: Tree, figure: number, verb: number): boolean {
  if (isFirmsDoing(tree, verb)) return true;
  return [figure, verb].some(of =>
    childrenBy(tree, of, 'nmod', 'obl').some(on => marker(tree, on) === 'on' && LENT.has(tree.lower(on))),
  );
}

/** Whether a noun names such a levy or rate, by the words before it or by who takes it (the subject of its verb; -1 for none). */
function isOtherLevy(reading: Reading, noun: number, verb: number): boolean {
  const { tree } = reading;
  if (!/^(?:NOUN|PROPN)$/.test(tree.upos(noun))) return false;
  const lemma = tree.lemma(noun);
  if (SALES_TAXES.has(lemma) || ODDS.has(lemma) || GAPS.has(lemma)) return true;
  const isTax = TAX_NOUNS.has(lemma);
  if (!isTax && !MEASURE_NOUNS.has(lemma)) return false;
  const words = wordsBefore(tree, noun);
  if (isTax && words.some(word => SALES_TAXES.has(word) || word === 'added')) return true;
  if (words.some(word => TRADE_WORDS.has(word))) return false;
  if (isTax && childrenBy(tree, noun, 'nmod').some(of => marker(tree, of) === 'on' && EARNED.has(tree.lemma(of))))
    return true;
  if (words.some(word => (isTax && DOMESTIC_WORDS.has(word)) || CARRIERS_WORDS.has(word))) return true;
  if (lemma === 'rate') return words.some(word => LENDING_WORDS.has(word)) || (verb >= 0 && isOfMoney(tree, verb));
  if (lemma === 'tariff' && isPriceOfService(tree, words, noun, verb)) return true;
  return PRIVATE.has(lemma) && verb >= 0 && isFirmsDoing(tree, verb);
}

/** Taxes that are collected on what is sold, whoever made it. */
const SALES_TAXES = wordSet('vat gst excise');
/** What is taxed at home, and whose it is. */
const EARNED = wordSet(
  'income wage salary profit earnings dividend pension saving inheritance wealth property turnover earner worker employee household pensioner saver shareholder',
);
/** Before a surcharge, a levy or a fee: a price of those who carry, sell or pay something. */
const CARRIERS_WORDS = wordSet(
  'fuel bunker freight season congestion card handling baggage luggage booking cargo airfreight shipping services service turnover',
);
/** Before a rate: that at which banks lend, or of what people earn. */
const LENDING_WORDS = wordSet(
  'federal pass-through marginal benchmark key repo refinancing overnight funds cash lending prime bank main',
);
/** "The central bank left its rate at 5 percent" */
const isOfMoney = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some(
    by =>
      /(?:^|\s)(?:bank|fed|lender)$|^bank of\b|\breserve\b/.test(tree.lower(by)) ||
      childrenBy(tree, by, 'amod', 'compound').some(word => /^(?:central|monetary|reserve)$/.test(tree.lower(word))),
  );
/** How far two duties are apart. */
const GAPS = wordSet('differential difference gap spread disparity');
/** How likely something is. */
const ODDS = wordSet('odds odd chance probability likelihood');
/** Before a tariff: what is sold by the unit at a price that is called so. */
const SERVICES = wordSet(
  'electricity water heating telephone telecom telecoms phone mobile broadband data internet roaming call postal parking bus taxi metro feed-in sewage household retail residential',
);

/** "electricity tariffs rise by 5 percent", "operators cut their tariffs": what changes is what customers pay. */
function isPriceOfService(tree: Tree, words: readonly string[], noun: number, verb: number): boolean {
  if (verb < 0 || predicateAt(tree, verb)?.frame.act !== 'change') return false;
  if (words.some(word => SERVICES.has(word))) return true;
  if (tree.relation(noun) !== 'obj') return false;
  return childrenBy(tree, verb, 'nsubj').some(
    by =>
      SELLERS.has(tree.lemma(by)) ||
      (FIRMS.has(tree.lemma(by)) && childrenBy(tree, by, 'compound', 'amod').some(of => SERVICES.has(tree.lower(of)))),
  );
}

/** What firms take, too. */
const PRIVATE = wordSet('surcharge toll deposit fee charge penalty bond');
export const SELLERS = wordSet(
  'line airline carrier chain bank lender broker insurer shop restaurant hotel operator railway port terminal utility telco provider',
);

/** "The shipping line will add a surcharge": firms take no tariffs. */
function isFirmsDoing(tree: Tree, verb: number): boolean {
  const predicate = predicateAt(tree, verb);
  if (predicate?.frame.subject !== 'imposer' || predicate.passive) return false;
  return childrenBy(tree, verb, 'nsubj').some(by => FIRMS.has(tree.lemma(by)) || SELLERS.has(tree.lemma(by)));
}

/** The words of its phrase before a noun, nearest first, whatever the tree makes of them: "value-added", "goods and services". */
function wordsBefore(tree: Tree, noun: number): string[] {
  const found: string[] = [];
  for (let at = noun - 1; at >= 0; at--) {
    const word = tree.lower(at);
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(tree.upos(at)) && word !== '-' && word !== 'added') break;
    found.push(word);
  }
  return found;
}
