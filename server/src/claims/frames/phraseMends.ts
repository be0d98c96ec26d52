import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb } from '../../syntax/verbs.ts';
import { VERBS } from './frames.ts';
import { isWithin, type Mend, type Mending, phraseBehind } from './mending.ts';
import { DESTINATION_VERBS, GATES, GOVERNING, KEEPING, TRADED } from './nouns.ts';
import { predicateAt } from './readFrame.ts';

/** Mends (see `MENDS`) of phrases and relative clauses that hang on the wrong one of the nouns before them. */
export const PHRASE_MENDS: readonly Mend[] = [
  { mend: originating, words: ['originating'] },
  { mend: warnedOf, kinds: ['party', 'measure'] },
  { mend: percentOfTariff, kinds: ['measure', 'figure'] },
  { mend: taxedAt, kinds: ['goods'], words: ['at', 'with'] },
  { mend: figuresOrMore, kinds: ['measure', 'figure'], words: ['or'] },
  { mend: phrasesOfHeights, kinds: ['measure'] },
  { mend: alongWith, words: ['along'] },
  { mend: toldClauses },
  { mend: pairsBeforeTrade, kinds: ['goods'] },
  { mend: agentsOfTaxing },
  { mend: approximated, words: ['about', 'around', 'over', 'under'] },
  { mend: exportsTo, kinds: ['party'] },
  { mend: daysOfEventsAhead, kinds: ['day'], words: ['ahead'] },
  { mend: worksIn, kinds: ['party'] },
  { mend: arrivingFrom, kinds: ['party'] },
  { mend: keptOutOf, kinds: ['party'], words: ['out'] },
  { mend: takenAtGates, words: ['at'] },
  { mend: onceDone, words: ['once'] },
  { mend: admittedTo, kinds: ['party'], words: ['admitted'] },
  { mend: madeReady, kinds: ['goods'] },
  { mend: laidBehind, kinds: ['figure', 'goods'], words: ['on'] },
  { mend: tariffsInBrackets, kinds: ['figure', 'measure'], words: ['(', '['] },
];

/** "apply to about half of the goods": between a preposition and its noun "about" only tells how exact it is. */
function approximated({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (tree.relation(i) !== 'case' || !/^(?:about|around|over|under)$/.test(tree.lower(i))) continue;
    if (tree.relation(i - 1) === 'case' && tree.head(i - 1) === tree.head(i)) moved.set(i, [tree.head(i), 'advmod']);
  }
}

/** "Ottawa went to 8 percent on Kenyan tea": goods right behind a figure are its own, unless their verb puts something on goods itself. */
function laidBehind({ tree, kinds, moved }: Mending): void {
  for (let figure = 1; figure + 2 < tree.size; figure++) {
    if (kinds[figure] !== 'figure' || tree.lower(figure + 1) !== 'on') continue;
    const goods = phraseBehind(tree, figure);
    const verb = tree.head(figure);
    if (goods < 0 || kinds[goods] !== 'goods' || verb < 0 || tree.head(goods) !== verb || verb > figure) continue;
    const isFree = !predicateAt(tree, verb) || marker(tree, figure) === 'on';
    if (isFree && tree.relation(goods) === 'obl' && tree.relation(figure) === 'obl') moved.set(goods, [figure, 'nmod']);
  }
}

/**
 * "5 percent on dried, salted or smoked fish": between a preposition and goods, participles and adjectives in a row say how the goods are made ready, whatever
 * the parser makes of the first and the last.
 */
function madeReady({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    if (kinds[i] !== 'goods') continue;
    const row: number[] = [];
    let at = i - 1;
    for (; at > 0 && (isPrepared(tree, at) || /^(?:,|and|or)$/.test(tree.lower(at))); at--)
      if (isPrepared(tree, at)) row.unshift(at);
    const first = row[0] ?? -1;
    // "on crude and refined oil from Chile": where they come from may have the place of the goods.
    const held = tree.head(at);
    if (first !== at + 1 || first === i - 1 || !/^(?:on|for|of|to)$/.test(tree.lower(at))) continue;
    if (held !== first && (held <= i || marker(tree, held) === tree.lower(at))) continue;
    if (isWithin(tree, tree.head(held), i) || !/^(?:nmod|obl|obj)$/.test(tree.relation(held))) continue;
    moved.set(i, [tree.head(held), tree.relation(held), 'NOUN']);
    moved.set(at, [i, 'case']);
    if (held !== first) moved.set(held, [i, 'nmod']);
    for (const word of row) moved.set(word, [i, 'amod']);
  }
}
const isPrepared = (tree: Tree, node: number): boolean =>
  /^VB[DN]$/.test(tree.xpos(node)) || /(?:ed|zen)$/.test(tree.lower(node)) || PREPARED.has(tree.lower(node));
const PREPARED = wordSet('fresh raw ground cut live dry whole split crude hard soft spun woven');

/** "Ahead of a vote in parliament on May 3, Peru keeps its duty": the day is that of what is ahead. */
function daysOfEventsAhead({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    if (kinds[i] !== 'day' || !/^(?:on|in)$/.test(tree.lower(i - 1)) || tree.relation(i) !== 'obl') continue;
    let at = i - 2;
    while (at > 1 && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tree.upos(at)) && tree.lower(at - 1) !== 'ahead') at--;
    const event = tree.head(at);
    if (tree.lower(at) !== 'of' || tree.lower(at - 1) !== 'ahead' || event <= at) continue;
    if (isWithin(tree, event, i)) moved.set(at - 1, [tree.head(i), 'advmod']);
    moved.set(i, [event, 'nmod']);
  }
}

/** "was hit by a duty on its exports to Peru": whither they go is said of the exports right before. */
function exportsTo({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const place = tree.head(i + 1);
    if (!TRADED.has(tree.lemma(i)) || tree.upos(i) !== 'NOUN' || tree.lower(i + 1) !== 'to' || kinds[place] !== 'party')
      continue;
    if (place > i && tree.head(place) !== i && !isWithin(tree, i, place)) moved.set(place, [i, 'nmod']);
  }
}

/** "taxes imports from their plants in Peru": where works are is said of the works right before. */
function worksIn({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'party' || tree.relation(i) === 'conj' || marker(tree, i) !== 'in') continue;
    const works = (childrenBy(tree, i, 'case')[0] ?? 0) - 1;
    if (works < 0 || tree.head(i) === works || !WORKS.has(tree.lemma(works)) || isWithin(tree, works, i)) continue;
    moved.set(i, [works, 'nmod']);
  }
}
const WORKS = wordSet('plant factory mill smelter supplier subsidiary affiliate workshop works facility');

/** "Tea, once let in free, is now taxed": what was once done is past, unless what is told of is still to come. */
function onceDone({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const done = tree.head(i);
    const main = tree.head(done);
    if (tree.lower(i) !== 'once' || tree.relation(i) !== 'mark' || tree.lower(i - 1) !== ',' || main < 0) continue;
    if (tree.xpos(done) !== 'VBN' || childrenBy(tree, done, 'nsubj', 'nsubj:pass', 'aux:pass').length > 0) continue;
    if (childrenBy(tree, main, 'aux').some(word => tree.xpos(word) === 'MD')) continue;
    moved.set(i, [done, 'advmod']);
  }
}

/** "tea, once admitted to Kenya free, is taxed": whither it is let in is said of the participle right before. */
function admittedTo({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    if (tree.lower(i) !== 'admitted' || !/^(?:to|into)$/.test(tree.lower(i + 1))) continue;
    const place = tree.lower(i + 2) === 'the' ? i + 3 : i + 2;
    if (kinds[place] !== 'party' || isWithin(tree, i, place)) continue;
    moved.set(place, [i, 'obl']);
    moved.set(i + 1, [place, 'case']);
  }
}

/** "collects at the port of Mombasa on a ton of tea": on what is collected is said of the deed, not of the place. */
function takenAtGates({ tree, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const gate = tree.head(i);
    if (tree.relation(i) !== 'nmod' || marker(tree, i) !== 'on' || gate > i || !GATES.has(tree.lemma(gate))) continue;
    const verb = marker(tree, gate) === 'at' ? tree.head(gate) : -1;
    if (verb >= 0 && tree.upos(verb) === 'VERB') moved.set(i, [verb, 'obl']);
  }
}

/** "tea arriving at Kenyan ports from Peru": whence goods come is said of their coming, not of the place where they come in. */
function arrivingFrom({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const place = tree.head(i);
    if (kinds[i] !== 'party' || tree.relation(i) !== 'nmod' || marker(tree, i) !== 'from') continue;
    const verb = /^ob/.test(tree.relation(place)) ? tree.head(place) : -1;
    if (
      verb >= 0 &&
      DESTINATION_VERBS.has(tree.lemma(verb)) &&
      !TRADED.has(tree.lemma(place)) &&
      kinds[place] !== 'goods'
    )
      moved.set(i, [verb, 'obl']);
  }
}

/** "impose 30 percent of tariff on rice": a tariff of 30 percent; "30 percent of the tariffs" are a share of them. */
function percentOfTariff({ tree, kinds, moved }: Mending): void {
  for (let measure = 2; measure < tree.size; measure++) {
    const figure = tree.head(measure);
    if (kinds[measure] !== 'measure' || figure < 0 || figure > measure || kinds[figure] !== 'figure') continue;
    if (tree.xpos(measure) !== 'NN' || tree.relation(measure) !== 'nmod' || marker(tree, measure) !== 'of') continue;
    const [of] = childrenBy(tree, measure, 'case');
    if (of !== figure + 1 || childrenBy(tree, measure, 'det', 'nmod:poss', 'acl:relcl').length > 0) continue;
    moved.set(measure, [tree.head(figure), tree.relation(figure)]);
    moved.set(figure, [measure, 'nmod']);
    moved.set(of, [figure, 'case']);
    for (const child of tree.children(figure)) if (child < figure) moved.set(child, [measure, tree.relation(child)]);
  }
}

/**
 * "will tax tin at the full rate, 5 percent", "put duties on rice and tea at 5 percent", "hit rice and tea with a duty": at what goods are taxed, is said of
 * the verb, and so of all of a list, where no other of it has a rate of its own.
 */
function taxedAt({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const goods = tree.head(i);
    const by = marker(tree, i);
    if (tree.relation(i) !== 'nmod' || (by !== 'at' && by !== 'with') || goods < 0 || kinds[goods] !== 'goods')
      continue;
    const first = tree.relation(goods) === 'conj' ? tree.head(goods) : goods;
    const verb = tree.head(first);
    const role = verb < 0 || tree.upos(verb) !== 'VERB' ? undefined : VERBS.get(tree.lemma(verb))?.marked[by];
    if (role !== 'rate' && !(role === 'measure' && kinds[i] === 'measure')) continue;
    const borne = tree.relation(first) === 'obj' || (tree.relation(first) === 'obl' && marker(tree, first) === 'on');
    const rates = [verb, first, ...childrenBy(tree, first, 'conj')].flatMap(at => childrenBy(tree, at, 'nmod', 'obl'));
    if (borne && !rates.some(rate => rate !== i && marker(tree, rate) === by)) moved.set(i, [verb, 'obl']);
  }
}

/** "the idea of 5 percent or higher tariffs": the figure is that of the tariffs. */
function figuresOrMore({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    const measure = i + 3;
    if (kinds[i] !== 'figure' || tree.lower(i + 1) !== 'or' || kinds[measure] !== 'measure') continue;
    if (!/^(?:greater|higher|more)$/.test(tree.lower(i + 2)) || tree.head(i) === measure) continue;
    if (tree.head(i) >= 0 && isWithin(tree, tree.head(i), measure)) continue;
    moved.set(measure, [tree.head(i), tree.relation(i)]);
    for (const word of tree.children(i)) if (word < i) moved.set(word, [measure, tree.relation(word)]);
    moved.set(i, [measure, 'compound']);
    moved.set(i + 1, [i + 2, 'cc']);
    moved.set(i + 2, [i, 'conj']);
  }
}

/** "Laos (9% tariff) and Peru (5% tariff)": a tariff in brackets is put to the name right before them. */
function tariffsInBrackets({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    if (kinds[i] !== 'figure' || kinds[i + 1] !== 'measure' || !/^[([]$/.test(tree.form(i - 1))) continue;
    const name = i - 2;
    if (!/^[)\]]$/.test(tree.form(i + 2)) || (kinds[name] !== 'party' && kinds[name] !== 'goods')) continue;
    if (isWithin(tree, name, i + 1)) continue;
    moved.set(i + 1, [name, 'appos']);
    moved.set(i, [i + 1, 'compound']);
  }
}

/** "duties put on Chilean tin by Peru": what government stands behind "by" after the goods of a passive verb is the one that did it. */
function agentsOfTaxing({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (tree.relation(i) !== 'nmod' || marker(tree, i) !== 'by' || TRADED.has(tree.lemma(tree.head(i)))) continue;
    if (kinds[i] === 'day' || !(kinds[i] === 'party' || tree.upos(i) === 'PROPN' || GOVERNING.has(tree.lemma(i))))
      continue;
    let verb = tree.head(i);
    while (
      /^(?:nmod|conj|compound|appos)$/.test(tree.relation(verb)) &&
      tree.head(verb) >= 0 &&
      kinds[verb] !== 'measure'
    )
      verb = tree.head(verb);
    // "a duty on tin from Chile by Peru"
    if (kinds[verb] === 'measure' && kinds[i] === 'party') moved.set(i, [verb, 'nmod']);
    if (!/^obl/.test(tree.relation(verb))) continue;
    verb = tree.head(verb);
    const predicate = predicateAt(tree, verb);
    if (!predicate?.passive || predicate.frame.subject !== 'imposer' || agentOf(tree, verb) >= 0) continue;
    moved.set(i, [verb, 'obl:agent']);
  }
}

/** "warned Chile of a duty on wine": whom somebody warns, and of what. */
function warnedOf({ tree, kinds, moved }: Mending): void {
  for (let verb = 0; verb + 3 < tree.size; verb++) {
    if (tree.lemma(verb) !== 'warn' || tree.upos(verb) !== 'VERB') continue;
    const warned = verb + 1;
    const of = warned + 1;
    const measure = tree.head(of);
    if (kinds[warned] !== 'party' || tree.lower(of) !== 'of' || measure <= of || kinds[measure] !== 'measure') continue;
    moved.set(warned, [verb, 'obj']);
    moved.set(measure, [verb, 'obl']);
  }
}

/** "tariffs as high as 30 percent on imports": what follows how high a tariff is, is what the tariff is on. */
function phrasesOfHeights({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const height = tree.head(i);
    const measure = height < 0 ? -1 : tree.head(height);
    if (measure < 0 || kinds[measure] !== 'measure' || tree.relation(height) !== 'amod' || height < measure) continue;
    if (tree.relation(i) === 'obl' && marker(tree, i) === 'on') moved.set(i, [measure, 'nmod']);
  }
}

/** "hit with a 25 percent tariff, along with a penalty for …": what comes along is told beside the tariff, and what follows is of that. */
function alongWith({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const above = tree.head(i);
    if (above < 0 || marker(tree, i) !== 'along with') continue;
    const measure =
      kinds[above] === 'measure' ? above : tree.children(above).find(at => at < i && kinds[at] === 'measure');
    if (measure === undefined) continue;
    moved.set(i, [measure, 'nmod']);
    for (const child of tree.children(measure))
      if (child > i && marker(tree, child) === 'for') moved.set(child, [i, 'nmod']);
  }
}

/** "a report that Chile would levy …": a clause that "that" only joins is what the noun tells. */
function toldClauses({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (tree.relation(i) !== 'acl:relcl' || childrenBy(tree, i, 'nsubj', 'nsubj:pass').length === 0) continue;
    if (childrenBy(tree, i, 'obj').length > 0 && childrenBy(tree, i, 'mark').some(mark => tree.lower(mark) === 'that'))
      moved.set(i, [tree.head(i), 'acl']);
  }
}

const TRADING = /^(?:export|import|produce|grow|make|consume)$/;
/** Whether a word tells what somebody does with the goods before its hyphen ("tea-growing"), not who has made them ("Kenyan-grown"). */
export const isTrading = (tree: Tree, node: number): boolean =>
  node > 0 && tree.lower(node - 1) === '-' && TRADING.test(tree.lemma(node)) && !/^VB[DN]$/.test(tree.xpos(node));

const TRADE = /^(?:import|export|shipment|product|good)s?$/;

/** "on lamb and beef exports", "on sugar and maize imports": both of two goods before a word for trade are what is traded. */
function pairsBeforeTrade({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    const trade = i + 3;
    if (kinds[i] !== 'goods' || kinds[i + 2] !== 'goods' || !/^(?:and|or)$/.test(tree.lower(i + 1))) continue;
    if (!TRADE.test(tree.lower(trade)) || tree.head(i) < 0 || isWithin(tree, i, trade) || isWithin(tree, i, i + 2))
      continue;
    const cases = childrenBy(tree, i, 'case');
    if (cases.length === 0) continue;
    moved.set(trade, [tree.head(i), 'nmod']);
    for (const word of cases) moved.set(word, [trade, 'case']);
    moved.set(i, [trade, 'compound']);
    moved.set(i + 2, [i, 'conj']);
    moved.set(i + 1, [i + 2, 'cc']);
    // Read as a verb, the second has what belongs to that of the sentence: "raised its duty on rice and maize imports to 5 percent in May".
    const verb = clauseVerb(tree, i);
    for (const child of tree.children(i + 2))
      if (child > trade && verb >= 0) moved.set(child, [verb, tree.relation(child)]);
  }
}

/** "goods imported into Peru originating from Chile": the goods originate there, and are brought into the country named first. */
function originating({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.lower(i) !== 'originating' || verb < 0 || tree.head(verb) < 0) continue;
    if (!tree.relation(verb).startsWith('acl')) continue;
    const place = i - 1;
    if (tree.upos(i) === 'VERB' && tree.relation(i) === 'advcl') moved.set(i, [tree.head(verb), 'acl']);
    if (tree.upos(i) !== 'NOUN' || kinds[place] !== 'party' || tree.head(place) !== i) continue;
    moved.set(place, [verb, 'obl']);
    for (const word of tree.children(i)) if (word < place) moved.set(word, [place, tree.relation(word)]);
    moved.set(i, [tree.head(verb), 'acl', 'VERB']);
    for (const from of tree.children(i)) if (from > i && tree.relation(from) === 'nmod') moved.set(from, [i, 'obl']);
  }
}

/** "The duty shuts tin out of Peru": out of where goods are kept is said of the deed; from there they do not come. */
function keptOutOf({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    if (kinds[i] !== 'party' || marker(tree, i) !== 'out of' || tree.relation(i) !== 'nmod') continue;
    const verb = tree.head(tree.head(i));
    if (verb >= 0 && tree.relation(tree.head(i)) === 'obj' && KEEPING.has(tree.lemma(verb)))
      moved.set(i, [verb, 'obl']);
  }
}
