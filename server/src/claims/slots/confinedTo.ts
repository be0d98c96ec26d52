import { wordSet } from '../../base/wordList.ts';
import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { negated } from '../../syntax/verbs.ts';
import { clausesBelow, type Step } from '../frames/chain.ts';
import { COLLECTIONS, GENERIC } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import { isGoods } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/**
 * The goods of which a clause tells, or to which it confines a tariff, where they do not hang on the tariff itself: "For tea, Oslo charges Peru 5 percent",
 * "keeps its duty on Peru in respect of tea", "limits its duty on Peru to tea", "5 percent, tea only"; -1 for none. What another clause is about, or is
 * covered besides, confines nothing.
 */
export function confinedTo(reading: Reading, site: RateSite, load: Load): number {
  const { tree } = reading;
  const { node, measure, chain } = site;
  const isAside = ({ from }: Step): boolean => tree.relation(from) === 'advcl';
  const own = [node, measure].filter(at => at >= 0);
  // "5 percent for Peru and 9 percent for Chile": the first one's clause is that of all.
  for (let at = node; tree.relation(at) === 'conj'; at = tree.head(at)) own.push(tree.head(at));
  const above = [...own, ...clausesOf(tree, site)];
  const below = measure < 0 ? [] : clausesBelow(tree, measure);
  for (const at of [...above, ...below]) {
    const topic = tree
      .children(at)
      .map(child => topicAt(reading, child))
      .find(goods => goods >= 0);
    if (topic !== undefined) return topic;
    const opening = childrenBy(tree, at, 'obl').find(child => isGoods(reading, child) && isOpening(tree, child));
    if (opening !== undefined) return opening;
  }
  const [step] = chain;
  if (step && (step.from === node || step.from === measure)) {
    const relation = tree.relation(step.from);
    const lemma = tree.lemma(step.node);
    if (
      CONFINING.has(lemma) &&
      !negated(tree, step.node) &&
      isWhole(tree, step.node) &&
      /^(?:obj|nsubj|nsubj:pass)$/.test(relation)
    )
      return childrenBy(tree, step.node, 'obl').find(to => marker(tree, to) === 'to' && isGoods(reading, to)) ?? -1;
    // "excludes beef but covers tin"
    const covers = [step.node, ...childrenBy(tree, step.node, 'conj')].find(verb => COVERING.has(tree.lemma(verb)));
    // "on Chilean goods covers wine": of all of them, an example.
    const isOnAll = load.nodes.some(at => GENERIC.has(tree.lemma(at)));
    if (covers !== undefined && relation === 'nsubj' && !isOnAll && !negated(tree, covers) && isWhole(tree, covers))
      return childrenBy(tree, covers, 'obj').find(goods => isGoods(reading, goods)) ?? -1;
  }
  const led = ledIn(reading, node);
  if (led >= 0) return led;
  // "Tea: prices sink after Oslo's duty", "Tea: prices sink as Oslo taxes Peru": what tidings are about.
  const isTold = chain.length > 0 && (clausesOf(tree, site).length === 0 || chain.some(isAside));
  const label = isTold ? -1 : labelled(reading, node);
  return label >= 0 ? label : alone(reading, node);
}

/** The verbs of the clause that puts a tariff on somebody, and of those that say so: "Oslo charges", "said that it charges". */
function clausesOf(tree: Tree, { chain }: RateSite): number[] {
  const found: number[] = [];
  for (const { node, from, predicate } of chain) {
    // "turned to Russia despite the tariff": what is done beside it.
    const isOwn =
      found.length > 0 ? isRelation(tree.relation(from), 'ccomp', 'xcomp') : !BESIDE.has(marker(tree, from));
    if (!isOwn || (found.length === 0 && predicate === undefined)) break;
    found.push(node);
  }
  return found;
}
const BESIDE = wordSet('despite after before amid over since because_of as with without ahead_of');

/** "also covers", "now applies to": beside what it was on. */
const isWhole = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod').every(word =>
    /^(?:only|solely|just|exclusively|mainly|chiefly)$/.test(tree.lower(word)),
  );

/** "Duties for tea are as follows: 5 percent in May; 9 percent in June": the goods, alone with what is said of them, before the colon of a list. */
function ledInBy(reading: Reading, colon: number, figure: number): number {
  const { tree } = reading;
  if (tree.lower(colon - 1) !== 'follows') return -1;
  for (let at = colon + 1; at < figure; at++) if (isGoods(reading, at)) return -1;
  let first = -1;
  for (let at = 0; at < colon; at++) {
    if (!isGoods(reading, at)) continue;
    if (first < 0) first = at;
    else if (!isOwn(tree, at, first)) return -1;
  }
  return first;
}

/** The goods before the last colon that leads in a list; -1 for none. */
function ledIn(reading: Reading, figure: number): number {
  for (let colon = figure - 1; colon > 0; colon--) {
    const led = reading.tree.form(colon) === ':' ? ledInBy(reading, colon, figure) : -1;
    if (led >= 0) return led;
  }
  return -1;
}

/** "cars, whose batteries", "tea and tin" */
const isOwn = (tree: Tree, goods: number, first: number): boolean =>
  childrenBy(tree, goods, 'nmod:poss').some(word => tree.lower(word) === 'whose') ||
  (tree.relation(goods) === 'conj' && tree.head(goods) === first);

/** "Tea: Oslo charges Peru 5 percent" */
function labelled(reading: Reading, figure: number): number {
  const { tree } = reading;
  let at = 0;
  while (at < figure && tree.form(at) !== ':' && tree.upos(at) !== 'VERB' && !reading.percentAt(at)) at++;
  const goods = at - 1;
  if (at >= figure || tree.form(at) !== ':' || goods < 0 || !isGoods(reading, goods)) return -1;
  for (let word = 0; word < goods; word++)
    if (!isGoods(reading, word) && !/^(?:ADJ|CCONJ|PUNCT)$/.test(tree.upos(word))) return -1;
  return goods;
}

/** "added tin to the goods that pay 5 percent", "put the product on a list of goods taxed at 5": what is put among the goods of a tariff; -1 for none. */
export function addedTo({ tree }: Reading, goods: number): number {
  if (!GENERIC.has(tree.lemma(goods)) || childrenBy(tree, goods, 'acl', 'acl:relcl', 'amod').length === 0) return -1;
  const whole = tree.head(goods);
  const isListed = whole >= 0 && marker(tree, goods) === 'of' && COLLECTIONS.has(tree.lemma(whole));
  const among = isListed ? whole : goods;
  const verb = tree.head(among);
  if (verb < 0 || !ADDING.has(tree.lemma(verb)) || !/^(?:to|into|on|onto|among|in)$/.test(marker(tree, among)))
    return -1;
  return childrenBy(tree, verb, 'obj', 'nsubj:pass')[0] ?? -1;
}
const ADDING = wordSet('add put place include fold move bring insert enter');

const CONFINING = wordSet('confine limit restrict narrow reserve apply');
const COVERING = wordSet('cover catch concern');

/** "in respect of tea", "as regards tea", "when it comes to tea" */
function topicAt(reading: Reading, node: number): number {
  const { tree } = reading;
  if (isGoods(reading, node)) return TOPICS.test(wordsBefore(tree, node)) ? node : -1;
  const told =
    (CASES.has(tree.lemma(node)) && /^(?:in|with|as)$/.test(marker(tree, node))) ||
    (tree.lemma(node) === 'come' && tree.lower(node - 1) === 'it' && tree.lower(node - 2) === 'when');
  const goods = told ? childrenBy(tree, node, 'nmod', 'obl') : [];
  return goods.find(at => isGoods(reading, at) && /^(?:of|to)$/.test(marker(tree, at))) ?? -1;
}
const CASES = wordSet('case respect regard relation');
const TOPICS = /^(?:as for|as regards|as to|regarding|concerning)$/;

/** The last two words before a node and what stands before it, or the last where that says it alone. */
function wordsBefore(tree: Tree, node: number): string {
  let first = node;
  while (first > 0 && tree.head(first - 1) === node && /^(?:amod|det|nmod:poss)$/.test(tree.relation(first - 1)))
    first--;
  const last = tree.lower(first - 1);
  return /^(?:regarding|concerning)$/.test(last) ? last : `${tree.lower(first - 2)} ${last}`;
}

/** "For tea, …", "On tea, …" at the head of a sentence, or of its part behind a semicolon. */
function isOpening(tree: Tree, goods: number): boolean {
  if (!/^(?:for|on)$/.test(marker(tree, goods))) return false;
  const [by] = childrenBy(tree, goods, 'case');
  if (by === undefined || (by > 0 && !/^[;:]$/.test(tree.form(by - 1)))) return false;
  const last = Math.max(goods, ...childrenBy(tree, goods, 'conj'));
  return tree.lower(last + 1) === ',';
}

/** "5 percent, tea only", "5 percent on Peru, but only for tea" */
function alone(reading: Reading, figure: number): number {
  const { tree } = reading;
  for (let at = figure + 1; at < tree.size; at++) {
    if (reading.percentAt(at) || /^[;.:]$/.test(tree.form(at))) return -1;
    if (!isGoods(reading, at)) continue;
    if (/^(?:only|alone)$/.test(tree.lower(at + 1)) && isBehindComma(tree, at)) return at;
    if (/^(?:for|on|to)$/.test(tree.lower(at - 1)) && tree.lower(at - 2) === 'only') return at;
  }
  return -1;
}

const isBehindComma = (tree: Tree, goods: number): boolean => {
  const at = /^(?:for|on)$/.test(tree.lower(goods - 1)) ? goods - 2 : goods - 1;
  return /^[,(–—-]$/.test(tree.form(at));
};
