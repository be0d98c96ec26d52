import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { PAPERS } from '../slots/loadWords.ts';
import { VERBS } from './frames.ts';
import { isBeforeNoun, isWithin, type Kind, type Mend, type Mending, opensSentence } from './mending.ts';

/** What goods do by themselves, before them. */
const DOING_ALONE = ['incoming', 'outgoing', 'existing', 'remaining', 'competing', 'arriving'];

/** Mends (see `MENDS`) of the phrases of goods. */
export const GOODS_MENDS: readonly Mend[] = [
  { mend: goodsOfParties, kinds: ['goods', 'party'] },
  { mend: tradeInGoods, kinds: ['goods'] },
  { mend: boundGoods, words: ['bound'] },
  { mend: doingAlone, words: DOING_ALONE },
  { mend: joinedAdjectives, kinds: ['goods'] },
  { mend: listedSubjects, kinds: ['goods'] },
  { mend: beyondExamples, words: ['such', 'like'] },
  { mend: participlesOfGoods, kinds: ['goods'] },
  { mend: gappedItems, kinds: ['figure'] },
  { mend: takenAsDuty, kinds: ['measure', 'figure'] },
  { mend: whichGoods },
  { mend: rangeOfGoods, kinds: ['goods'] },
  { mend: alsoGoods, kinds: ['goods'], words: ['well', 'along', 'together', 'addition'] },
  { mend: amountsToldTwice, words: ['('] },
  { mend: originsOfLists, kinds: ['goods', 'party'], words: ['from'] },
  { mend: dutiesBehindOrigins, kinds: ['measure'], words: ['originating'] },
  { mend: boundsAside, kinds: ['figure'], words: ['least', 'most'] },
];

/** "duties on EU alcoholic drinks": goods behind a party and a preposition are its goods, and no verb. */
function goodsOfParties({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const party = i - 1;
    if (kinds[i] !== 'goods' || kinds[party] !== 'party' || tree.upos(i) !== 'VERB') continue;
    const cases = childrenBy(tree, party, 'case');
    if (cases.length === 0 || isWithin(tree, party, i)) continue;
    moved.set(i, [tree.head(party), tree.relation(party), 'NOUN']);
    moved.set(party, [i, 'compound']);
    for (const word of cases) moved.set(word, [i, 'case']);
  }
}

/** "most of Norway's clothes imports from Peru": goods right before their trade are what it is in, also where the parser gives each a place of its own. */
function tradeInGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 1 < tree.size; i++) {
    const trade = i + 1;
    if (kinds[i] !== 'goods' || !/^(?:im|ex)ports$/.test(tree.lower(trade)) || tree.upos(trade) !== 'NOUN') continue;
    const above = tree.head(i);
    if (above === trade || tree.head(trade) === i || tree.upos(i) !== 'NOUN' || tree.relation(i) === 'conj') continue;
    for (const child of tree.children(i)) moved.set(child, [trade, tree.relation(child)]);
    moved.set(i, [trade, 'compound']);
    if (above < 0 || !isWithin(tree, above, trade)) continue;
    moved.set(above, [tree.head(trade), tree.relation(trade)]);
    moved.set(trade, [above, tree.relation(i)]);
  }
}

/** "Chilean goods - from tea and tin to wine - at 5 percent": a range behind goods in general is of them. */
function rangeOfGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    if (!GOODS_IN_GENERAL.test(tree.lemma(i)) || tree.upos(i) !== 'NOUN') continue;
    // "goods worth some $3 billion, from tea to wine"
    let from = tree.lower(i + 1) === 'worth' ? i + 2 : i + 1;
    while (
      from > i + 1 &&
      from < tree.size &&
      /^(?:ADV|ADP|NUM|NOUN)$/.test(tree.upos(from)) &&
      tree.lower(from) !== 'from'
    )
      from++;
    if (/^[-–—,(]+$/.test(tree.lower(Math.min(from, tree.size - 1)))) from++;
    const first = from < tree.size && tree.lower(from) === 'from' ? tree.head(from) : -1;
    if (first < from || kinds[first] !== 'goods') continue;
    for (let last = first + 1; last < tree.size && !opensSentence(tree, last); last++) {
      if (kinds[last] !== 'goods' || marker(tree, last) !== 'to') continue;
      moved.set(first, [i, 'nmod']);
      moved.set(last, [first, 'nmod']);
      break;
    }
  }
}

/**
 * "will charge wine, cheese and butter from Peru a duty", "hits wine from Peru with a duty": a country between goods and what they are charged, or right
 * behind what is taxed, is where they come from.
 */
function originsOfLists({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'party' || tree.relation(i) !== 'obl' || marker(tree, i) !== 'from' || verb < 0) continue;
    const goods = (childrenBy(tree, i, 'case')[0] ?? 0) - 1;
    const isListed = tree.relation(goods) === 'conj' && kinds[tree.head(goods)] === 'goods';
    if (kinds[goods] !== 'goods' && !isListed) continue;
    const isObject = tree.relation(goods) === 'obj' && tree.head(goods) === verb;
    // "brings tin from Peru under the duty"
    let next = i + 1;
    while (next < tree.size && /^(?:PROPN|CCONJ|PUNCT)$/.test(tree.upos(next))) next++;
    const under = next < tree.size && tree.lower(next) === 'under' && kinds[tree.head(next)] === 'measure';
    const isTaxed = isObject && (under || VERBS.get(tree.lemma(verb))?.object === 'load');
    if (isTaxed || childrenBy(tree, verb, 'obj').some(object => object > i && kinds[object] === 'measure'))
      moved.set(i, [goods, 'nmod']);
  }
}

/** "shall levy on lamb originating in Chile a duty": goods do nothing with a duty by where they come from. */
function dutiesBehindOrigins({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const clause = tree.head(i);
    if (kinds[i] !== 'measure' || tree.relation(i) !== 'obj' || tree.lower(clause) !== 'originating') continue;
    const verb = tree.head(tree.head(clause));
    if (verb >= 0 && tree.upos(verb) === 'VERB') moved.set(i, [verb, 'obj']);
  }
}

/** "5 percent at the least on paper": what stands behind such a bound is said of the figure. */
function boundsAside({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    if (!/^(?:least|most)$/.test(tree.lower(i)) || tree.lower(i - 1) !== 'the' || tree.lower(i - 2) !== 'at') continue;
    const figure = i - 3;
    if (kinds[figure] !== 'figure') continue;
    for (const phrase of childrenBy(tree, i, 'nmod', 'obl')) moved.set(phrase, [figure, 'nmod']);
    moved.set(i, [figure, 'nmod']);
  }
}

/** "on 3 billion pesos (some $4 million) of Chilean goods": what stands behind the bracket is of the amount before it. */
function amountsToldTwice({ tree, moved }: Mending): void {
  const isAmount = (at: number): boolean => /^(?:NOUN|NUM)$/.test(tree.upos(at)) && /\d/.test(tree.form(at));
  for (let i = 0; i + 4 < tree.size; i++) {
    if (!isAmount(i) || tree.form(i + 1) !== '(') continue;
    let close = i + 2;
    while (close < tree.size && tree.form(close) !== ')' && !opensSentence(tree, close)) close++;
    if (close + 1 >= tree.size || tree.form(close) !== ')' || !isAmount(close - 1)) continue;
    const goods = tree.lower(close + 1) === 'of' ? tree.head(close + 1) : -1;
    if (goods > close && !isWithin(tree, i, goods)) moved.set(goods, [i, 'nmod']);
  }
}

/** "on tin, except for that from Peru, as well as lead", "hit tin, along with lead, with a duty": goods that come along stand beside the goods before them. */
function alsoGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    const by = ALONG.find(words => words.every((word, k) => tree.lower(i - words.length + k) === word));
    if (!by) continue;
    const goods = headOfGoods(tree, kinds, i);
    const other = goods < 0 ? -1 : goodsBefore(tree, kinds, i - by.length);
    if (other < 0 || isWithin(tree, goods, other) || isWithin(tree, other, goods)) continue;
    moved.set(goods, [other, 'conj']);
    for (let at = i - by.length; at < i; at++) moved.set(at, [goods, 'cc']);
  }
}
const ALONG = ['as well as', 'along with', 'together with', 'in addition to'].map(words => words.split(' '));

/** The noun, from a place on, that is goods or goods in general with their name before it; -1 where something else stands there. */
function headOfGoods(tree: Tree, kinds: readonly (Kind | undefined)[], from: number): number {
  for (let at = from; at < tree.size; at++) {
    const general = GOODS_IN_GENERAL.test(tree.lemma(at)) && at > from && kinds[at - 1] === 'goods';
    if (general) return at;
    if (kinds[at] === 'goods') {
      if (at + 1 < tree.size && GOODS_IN_GENERAL.test(tree.lemma(at + 1))) continue;
      return tree.relation(at) === 'compound' && tree.head(at) > at ? -1 : at;
    }
    if (kinds[at] !== undefined && kinds[at] !== 'party') return -1;
    if (!isBeforeNoun(tree, at)) return -1;
  }
  return -1;
}

/** The last goods before a place that nothing is excepted from, with no verb, tariff or figure between; -1 for none. */
function goodsBefore(tree: Tree, kinds: readonly (Kind | undefined)[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    if (kinds[at] === 'goods') {
      const head = tree.head(at);
      return tree.relation(at) === 'compound' && head > at && GOODS_IN_GENERAL.test(tree.lemma(head)) ? head : at;
    }
    if (kinds[at] === 'measure' || kinds[at] === 'figure' || opensSentence(tree, at)) return -1;
  }
  return -1;
}

/** Whether a token follows the one before without a space. */
const isTight = (tree: Tree, node: number): boolean =>
  node > 0 && tree.start(node) === tree.start(node - 1) + tree.form(node - 1).length;

/** "on Kenya-bound Fijian tea": whither goods go stands before them, as where they come from does. */
function boundGoods({ tree, moved }: Mending): void {
  for (let i = 2; i + 1 < tree.size; i++) {
    if (tree.lower(i) !== 'bound' || tree.form(i - 1) !== '-' || !isTight(tree, i - 1) || !isTight(tree, i)) continue;
    const place = i - 2;
    let goods = i + 1;
    while (goods + 1 < tree.size && isBeforeNoun(tree, goods) && MODIFYING.test(tree.relation(goods))) goods++;
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(goods))) continue;
    const above = tree.head(place);
    // Read as a name with a phrase behind it, the name has the place of the goods.
    if (above >= 0 && above < place && tree.relation(place) === 'nmod' && !isWithin(tree, above, goods)) {
      moved.set(goods, [above, 'nmod']);
      for (const child of childrenBy(tree, place, 'case')) moved.set(child, [goods, 'case']);
    }
    moved.set(place, [goods, 'amod']);
    moved.set(i, [place, 'fixed']);
  }
}

const MODIFYING = /^(?:amod|compound|nmod:desc)/;

/** "on incoming goods": what goods do by themselves is said of them, not what somebody does with them. */
function doingAlone({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (!DOING_ALONE.includes(tree.lower(i))) continue;
    const [goods] = childrenBy(tree, i, 'obj');
    const above = tree.head(i);
    if (tree.upos(i) !== 'VERB' || goods === undefined || above < 0 || tree.upos(i - 1) === 'AUX') continue;
    if (!/^(?:on|against|from|of|for|to)$/.test(tree.lower(i - 1))) continue;
    moved.set(goods, [above, tree.upos(above) === 'VERB' ? 'obl' : 'nmod']);
    moved.set(i, [goods, 'amod', 'ADJ']);
    moved.set(i - 1, [goods, 'case', 'ADP']);
  }
}

/** "on frozen and dried fish": the first of two adjectives before goods is no noun of its own. */
function joinedAdjectives({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 3 < tree.size; i++) {
    const goods = i + 3;
    if (kinds[goods] !== 'goods' || tree.relation(goods) !== 'nmod' || marker(tree, goods) !== '') continue;
    if (tree.upos(i - 1) !== 'ADP' || tree.relation(i) !== 'nmod' || tree.head(i) !== tree.head(goods)) continue;
    if (tree.upos(i + 1) !== 'CCONJ' || !isAdjective(tree, i) || !isAdjective(tree, i + 2)) continue;
    moved.set(i - 1, [goods, 'case']);
    moved.set(i, [goods, 'amod']);
  }
}

/** "The rate for soap, paint such as lacquer, … is 5 percent": goods right behind others are no second subject of a verb that has one. */
function listedSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'goods' || !tree.relation(i).startsWith('nsubj') || tree.lower(i - 1) !== ',') continue;
    const first = i - 2;
    const [subject] = childrenBy(tree, tree.head(i), 'nsubj', 'nsubj:pass');
    if (kinds[first] !== 'goods' || subject === undefined || subject >= first || !isWithin(tree, first, subject))
      continue;
    moved.set(i, [first, 'conj']);
    moved.set(i - 1, [i, 'punct']);
  }
}

/** "drinks such as tea and coffee, and soap": what is joined after the "and" of the examples stands beside what they are examples of. */
function beyondExamples({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (!/^(?:such as|like)$/.test(marker(tree, i)) || tree.relation(i) !== 'nmod') continue;
    let closed = false;
    for (const child of childrenBy(tree, i, 'conj')) {
      const [and] = childrenBy(tree, child, 'cc');
      if (and === undefined) continue;
      if (closed && tree.lower(and - 1) === ',') moved.set(child, [tree.head(i), 'conj']);
      closed = true;
    }
  }
}

/** "that include pork and recycled tin": a participle before goods joined to a present tense is no second verb. */
function participlesOfGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const verb = tree.head(i);
    if (
      tree.relation(i) !== 'conj' ||
      !/^VB[DN]$/.test(tree.xpos(i)) ||
      verb < 0 ||
      !/^VB[GPZ]?$/.test(tree.xpos(verb))
    )
      continue;
    const goods = i - 2;
    const [object] = childrenBy(tree, i, 'obj');
    if (kinds[goods] !== 'goods' || tree.head(goods) !== verb || tree.upos(i - 1) !== 'CCONJ' || object === undefined)
      continue;
    if (childrenBy(tree, i, 'aux', 'aux:pass', 'nsubj').length > 0 || childrenBy(tree, object, 'det').length > 0)
      continue;
    if (![object, ...childrenBy(tree, object, 'compound')].some(at => kinds[at] === 'goods')) continue;
    moved.set(object, [goods, 'conj']);
    moved.set(i, [object, 'amod']);
    moved.set(i - 1, [object, 'cc']);
  }
}

const isAdjective = (tree: Tree, node: number): boolean => tree.upos(node) === 'ADJ' || tree.xpos(node) === 'VBN';

/**
 * "on all imports not certified as Chilean", "on goods without a permit", "on products from Chile classified in the headings of Annex A": what follows right behind
 * goods in general, or whose they are, says which of them are meant.
 */
function whichGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    if (!GOODS_IN_GENERAL.test(tree.lemma(i)) || tree.upos(i) !== 'NOUN') continue;
    const place = /^(?:of|from)$/.test(tree.lower(i + 1)) ? tree.head(i + 1) : -1;
    const which = place > i && kinds[place] === 'party' ? place + 1 : i + 1;
    const own = tree.head(which) === i || (which > i + 1 && tree.head(which) === place);
    if (isClassing(tree, which) && !(own && tree.relation(which) === 'acl')) {
      // A participle that governs what stands before it is taken for the main verb, which comes behind.
      if (tree.relation(which) !== 'acl' && (tree.head(which) >= i || tree.head(which) < 0))
        mainBehind(tree, moved, which);
      moved.set(which, [i, 'acl']);
    }
    const next = tree.lower(i + 1);
    const verb = i + 2;
    if (next === 'not' && tree.xpos(verb) === 'VBN' && tree.relation(verb) !== 'acl' && tree.head(verb) < i)
      moved.set(verb, [i, 'acl']);
    const paper = next === 'without' ? tree.head(i + 1) : -1;
    if (paper > i && PAPERS.has(tree.lemma(paper)) && tree.head(paper) < i) moved.set(paper, [i, 'nmod']);
  }
}

/** "classified in", "listed under": a participle that says where goods are named. */
const isClassing = (tree: Tree, at: number): boolean =>
  at + 1 < tree.size &&
  /^VB[DN]$/.test(tree.xpos(at)) &&
  CLASSING.has(tree.lemma(at)) &&
  /^(?:in|under|on|by|as|out|within|for)$/.test(tree.lower(at + 1));
const CLASSING = wordSet('classify list enumerate specify describe identify provide set');

/** What hangs on a participle before it, and the sentence, go to the verb behind that has an auxiliary. */
function mainBehind(tree: Tree, moved: Mending['moved'], participle: number): void {
  const main = tree
    .children(participle)
    .find(at => at > participle && tree.upos(at) === 'VERB' && childrenBy(tree, at, 'aux', 'aux:pass').length > 0);
  if (main === undefined) return;
  moved.set(main, [tree.head(participle), tree.relation(participle)]);
  for (const child of childrenBy(tree, participle, 'nsubj', 'nsubj:pass'))
    if (child < participle) moved.set(child, [main, tree.relation(child)]);
}

const GOODS_IN_GENERAL = /^(?:good|goods|product|item|article|import|export|merchandise|commodity)$/;
const SCALE = /^(?:to|from|at)$/;

/**
 * "…, scarves from 20 to 9 percent, tea and tin to 7 percent; zinc 5 percent": goods in a list right before a figure, with no verb between it
 * and the figure before, are what has that rate.
 */
function gappedItems({ tree, kinds, moved }: Mending): void {
  let base = -1;
  let last = -1;
  for (let i = 0; i < tree.size; i++) {
    if (kinds[i] !== 'goods' && opensSentence(tree, i)) base = last = -1;
    if (kinds[i] !== 'figure') continue;
    const before = last;
    last = i;
    if (before < 0) base = i;
    const marked = i > 0 && SCALE.test(tree.lower(i - 1));
    const goods = marked ? i - 2 : i - 1;
    if (before < 0 || goods <= before || (!marked && !isEnd(tree, i + 1))) continue;
    if (kinds[goods] !== 'goods' && !(marked && GOODS_IN_GENERAL.test(tree.lemma(goods)))) continue;
    const row = [goods];
    let opening = goods - 1;
    for (; opening > before; opening--) {
      const joined = tree.upos(opening) === 'CCONJ' && kinds[opening - 1] === 'goods';
      if (joined) row.unshift(opening - 1);
      else if (kinds[opening] !== 'goods' && !isBeforeNoun(tree, opening)) break;
    }
    if (opening <= before || !/^(?:,|;|and|while)$/.test(tree.lower(opening))) continue;
    const [first = goods, ...others] = row;
    // What the parser hung on the goods stands with them only if it is of the same item.
    if (isWithin(tree, base, first)) continue;
    moved.set(i, [base, 'conj']);
    if (marked) moved.set(i - 1, [i, 'case']);
    moved.set(first, [i, 'orphan', 'NOUN']);
    for (const other of others) moved.set(other, [first, 'conj']);
    for (let at = opening + 1; at < goods; at++)
      if (!row.includes(at) && !row.some(one => isWithin(tree, at, one))) moved.set(at, [goods, 'compound']);
    const end = i + 2;
    if (marked && kinds[end] === 'figure' && SCALE.test(tree.lower(i + 1))) {
      moved.set(end, [i, 'conj']);
      moved.set(i + 1, [end, 'case']);
      last = end;
      i = end;
    }
  }
}

/** Whether an item of a list ends before a token. */
const isEnd = (tree: Tree, node: number): boolean =>
  node >= tree.size || /^(?:[,;.]|and|while)$/.test(tree.lower(node));

/** "keeps a fifth of the value of each watch as duty": as what a figure is taken stands with the verb that has the figure. */
function takenAsDuty({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'measure' || tree.relation(i) !== 'nmod' || !/^(?:as|in)$/.test(marker(tree, i))) continue;
    let at = tree.head(i);
    while (at >= 0 && kinds[at] !== 'figure' && tree.upos(at) === 'NOUN') at = tree.head(at);
    const verb = at >= 0 && kinds[at] === 'figure' && tree.relation(at) === 'obj' ? tree.head(at) : -1;
    if (verb >= 0 && at < i && childrenBy(tree, at, 'nmod', 'obl').length > 0) moved.set(i, [verb, 'obl']);
  }
}
