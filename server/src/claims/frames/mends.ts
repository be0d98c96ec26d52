import { childrenBy, marker } from '../../syntax/dependents.ts';
import { NOUNS } from './frames.ts';
import { gappedFigures, gappedGoods, gappedPairs, gappedTariffs, listedPairs, pairedFigures } from './gaps.ts';
import { isWithin, type Mending, phraseBehind } from './mending.ts';
import { DESTINATION_VERBS, MAKING } from './nouns.ts';

/**
 * What English makes sure whatever the parser says, in the order in which it is mended. Each rule moves a node only where no other reading is
 * one that a writer could have meant.
 */
export const MENDS: readonly ((mending: Mending) => void)[] = [
  goodsOfTariff,
  figuresOfTariff,
  figuresInDashes,
  gappedFigures,
  purposes,
  upTo,
  upToGoods,
  taxing,
  worths,
  makings,
  secondSubjects,
  subjectsBehindStops,
  pairedFigures,
  gappedTariffs,
  gappedGoods,
  gappedPairs,
  listedPairs,
  joinedGoods,
  apposedSubjects,
  frontedSubjects,
  clausesOfThat,
  daysOfClauses,
  daysOfFigures,
  amendedActs,
];

/** "its steel, zinc and wool tariffs": goods in a row right before a tariff stand before it, all of them, and none beside it. */
function goodsOfTariff({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'measure' || kinds[i - 1] !== 'goods') continue;
    const row: number[] = [];
    let joined = false;
    let at = i - 1;
    for (; at >= 0; at--) {
      if (kinds[at] === 'goods') row.unshift(at);
      else if (tree.upos(at) !== 'CCONJ' && tree.lower(at) !== ',') break;
      else joined ||= tree.upos(at) === 'CCONJ';
    }
    // "to announce 20 percent tin, zinc tariffs": a headline's comma is an "and".
    joined ||= kinds[at] === 'figure';
    const first = row[0] as number;
    const above = tree.head(first);
    if (row.length < 2 || !joined || above === i || row.includes(above)) continue;
    if (!row.includes(tree.head(i)) && tree.head(i) !== above) continue;
    moved.set(i, [above, tree.relation(first)]);
    for (const goods of row) moved.set(goods, [i, 'compound']);
    for (const child of tree.children(first)) if (child < first) moved.set(child, [i, tree.relation(child)]);
  }
}

/** "20- and 15-percent tariffs": of two joined figures before a tariff, the first has the place of the second. */
function figuresOfTariff({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const second = i + 2;
    if (kinds[i] !== 'figure' || kinds[second] !== 'figure' || tree.upos(i + 1) !== 'CCONJ') continue;
    const measure = tree.head(second);
    if (measure <= second || kinds[measure] !== 'measure') continue;
    // Where the parser gave the verb the figure, the tariff has its place.
    if (tree.head(i) !== measure && tree.relation(i) === 'obj' && tree.head(measure) === tree.head(i))
      moved.set(measure, [tree.head(i), 'obj']);
    moved.set(i, [measure, tree.relation(second)]);
    moved.set(second, [i, 'conj']);
  }
}

/** "on rubber—12 percent—and wool—7 percent": a figure behind a dash is of the goods before it, as the next pair is of the same list. */
function figuresInDashes({ tree, kinds, moved }: Mending): void {
  let last = -1;
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'figure' || kinds[i - 2] !== 'goods' || !/^[-–—(]+$/.test(tree.form(i - 1))) continue;
    const goods = i - 2;
    if (tree.head(goods) === i) {
      moved.set(goods, [tree.head(i), tree.relation(i)]);
      for (const child of tree.children(i)) if (child < goods) moved.set(child, [goods, tree.relation(child)]);
      moved.set(i, [goods, 'appos']);
    } else if (last >= 0 && tree.head(i) === last) moved.set(i, [goods, 'appos']);
    if (last >= 0 && tree.relation(goods) === 'parataxis' && tree.upos(goods - 1) === 'CCONJ')
      moved.set(goods, [last, 'conj']);
    last = goods;
  }
}

/** "his plan to raise …", "the threat by Oslo to raise …": an infinitive behind what one has in mind is what that is, with no verb between. */
function purposes({ tree, moved }: Mending): void {
  let plan = -1;
  for (let i = 0; i + 1 < tree.size; i++) {
    const act = tree.upos(i) === 'NOUN' ? NOUNS.get(tree.lemma(i))?.act : undefined;
    if (act === 'plan' || act === 'announce' || act === 'enact') plan = i;
    if (tree.upos(i) === 'VERB') plan = -1;
    if (plan < 0 || tree.lower(i + 1) !== 'to' || tree.relation(i + 1) !== 'mark') continue;
    const verb = tree.head(i + 1);
    const behind = plan === i || tree.relation(verb) === 'advcl';
    if (behind && verb > i && tree.head(verb) !== plan && !isWithin(tree, plan, verb)) moved.set(verb, [plan, 'acl']);
  }
}

/**
 * "Oslo put on duties, 5 percent on tin, in May, saying they would …": a verb has one subject, so a figure before it that seems another one
 * is of the tariff named before, and what stands between the two belongs to the clause above.
 */
function secondSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'figure' || tree.relation(i) !== 'nsubj' || verb < 0) continue;
    const subject = tree.children(verb).find(child => child > i && tree.relation(child) === 'nsubj');
    const above = tree.head(verb);
    if (subject === undefined || above < 0) continue;
    const measure = tree.children(above).find(child => child < i && kinds[child] === 'measure');
    if (measure === undefined) continue;
    moved.set(i, [measure, 'appos']);
    for (const child of tree.children(verb))
      if (child > i && child < subject && tree.relation(child) === 'obl') moved.set(child, [above, 'obl']);
  }
}

/** "… on tin and zinc; its own wool still pays": a noun behind a semicolon right before a verb without a subject is its subject. */
function subjectsBehindStops({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (tree.relation(i) !== 'conj' || !/^(?:NOUN|PROPN)$/.test(tree.upos(i))) continue;
    let verb = i + 1;
    while (verb < tree.size && /^(?:ADV|AUX)$/.test(tree.upos(verb))) verb++;
    if (verb >= tree.size || tree.upos(verb) !== 'VERB' || childrenBy(tree, verb, 'nsubj').length > 0) continue;
    let first = i;
    while (first > 0 && isWithin(tree, first - 1, i)) first--;
    const stop = tree.lower(first) === ';' || tree.lower(first - 1) === ';';
    if (stop && !isWithin(tree, verb, i)) moved.set(i, [verb, 'nsubj']);
  }
}

/** "the duty on gold and silver was cut": goods joined to those of a tariff are its own; what is cut is the tariff. */
function joinedGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 3; i < tree.size; i++) {
    const goods = i - 2;
    const measure = tree.head(goods);
    if (kinds[i] !== 'goods' || kinds[goods] !== 'goods' || tree.upos(i - 1) !== 'CCONJ') continue;
    if (!tree.relation(i).startsWith('nsubj') || kinds[measure] !== 'measure' || marker(tree, goods) !== 'on') continue;
    if (tree.head(measure) !== tree.head(i)) moved.set(measure, [tree.head(i), tree.relation(i)]);
    moved.set(i, [goods, 'conj']);
    moved.set(i - 1, [i, 'cc']);
  }
}

/** "Tariffs on gin, a point of dispute, will …": what stands between commas behind a subject is not the subject. */
function apposedSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const noun = tree.head(i);
    if (kinds[i] !== 'measure' || tree.relation(i) !== 'nsubj' || noun <= i || tree.upos(noun) !== 'NOUN') continue;
    if (!tree.relation(noun).startsWith('nsubj') || tree.head(noun) <= noun) continue;
    moved.set(i, [tree.head(noun), tree.relation(noun)]);
    moved.set(noun, [i, 'appos']);
  }
}

/** "For goods of Chile, Kenya will levy …": the name between a comma and a verb without a subject is who does it. */
function frontedSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (kinds[i] !== 'party' || !/^(?:conj|appos)$/.test(tree.relation(i)) || tree.lower(i - 1) !== ',') continue;
    const next = i + 1;
    const verb = tree.upos(next) === 'VERB' ? next : tree.upos(next) === 'AUX' ? tree.head(next) : -1;
    if (verb <= i || tree.upos(verb) !== 'VERB' || childrenBy(tree, verb, 'nsubj', 'csubj').length > 0) continue;
    if (childrenBy(tree, i, 'cc').length > 0 || !isWithin(tree, i, verb)) continue;
    moved.set(i, [verb, 'nsubj']);
  }
}

/** "see to it that wool from Chile pays …": a noun behind "that" right before a verb without a subject is its subject, and both a clause. */
function clausesOfThat({ tree, moved }: Mending): void {
  for (let i = 0; i + 1 < tree.size; i++) {
    const noun = tree.lower(i) === 'that' && tree.relation(i) === 'det' ? tree.head(i) : -1;
    const above = noun < 0 ? -1 : tree.head(noun);
    if (above < 0 || tree.relation(noun) !== 'obj') continue;
    let verb = noun + 1;
    while (verb < tree.size && (isWithin(tree, verb, noun) || /^(?:ADV|AUX|PART)$/.test(tree.upos(verb)))) verb++;
    if (verb >= tree.size || tree.upos(verb) !== 'VERB' || tree.relation(verb) !== 'parataxis') continue;
    if (childrenBy(tree, verb, 'nsubj', 'csubj').length > 0) continue;
    moved.set(noun, [verb, 'nsubj']);
    moved.set(i, [verb, 'mark']);
    moved.set(verb, [above, 'ccomp']);
  }
}

/** "Chile in late May put …": a day behind the name that is the subject is one of the clause, since nobody is of a day. */
function daysOfClauses({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const name = tree.head(i);
    if (name < 0 || name > i || tree.relation(i) !== 'nmod' || kinds[i] !== 'day' || tree.upos(name) !== 'PROPN')
      continue;
    if (tree.relation(name) === 'nsubj' && tree.head(name) > i) moved.set(i, [tree.head(name), 'obl']);
  }
}

/** "12 percent from 2027 and 18 percent from 2029": in a list of figures a day right behind one is that one's. */
function daysOfFigures({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 4 < tree.size; i++) {
    const day = i + 2;
    if (kinds[i] !== 'figure' || kinds[day] !== 'day' || marker(tree, day) === '' || tree.head(day) === i) continue;
    if (tree.upos(day + 1) !== 'CCONJ' && tree.lower(day + 1) !== ',') continue;
    const next = [day + 2, day + 3].find(at => kinds[at] === 'figure');
    if (next !== undefined && tree.relation(day) === 'obl') moved.set(day, [i, 'nmod']);
  }
}

/** "under the act, as amended, on goods of Chile": what follows the phrase of the lawyers is said of what stands before it. */
function amendedActs({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (tree.lower(i) !== 'amended' || marker(tree, i) !== 'as' || tree.head(i) < 0) continue;
    for (const child of childrenBy(tree, i, 'obl')) if (child > i) moved.set(child, [tree.head(i), 'obl']);
  }
}

/** "approves up to 50 percent tariffs": what is approved are the tariffs, of up to so much. */
function upTo({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 3 < tree.size; i++) {
    if (tree.lower(i) !== 'up' || tree.lower(i + 1) !== 'to' || kinds[i + 2] !== 'figure') continue;
    const measure = tree.head(i + 2);
    if (kinds[measure] !== 'measure' || tree.head(measure) !== i || tree.head(i) < 0) continue;
    moved.set(measure, [tree.head(i), 'obj']);
    moved.set(i, [i + 2, 'advmod']);
    moved.set(i + 1, [i, 'fixed']);
  }
}

/** "sell up to 4,000 cars": what is sold are the cars, of up to so many. */
function upToGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.lower(i) !== 'up' || tree.lower(i + 1) !== 'to' || verb < 0 || tree.upos(verb) !== 'VERB') continue;
    const goods = tree.head(i + 1);
    const counted =
      kinds[goods] === 'goods' && (tree.mention(goods) >= 0 || childrenBy(tree, goods, 'nummod').length > 0);
    if (goods <= i || !counted || tree.head(goods) !== verb || !/\d/.test(tree.form(i + 2))) continue;
    moved.set(goods, [verb, 'obj']);
    moved.set(i, [goods, 'advmod']);
    moved.set(i + 1, [i, 'fixed']);
  }
}

/** "plans to tax Fijian sugar at 9 percent": behind "to" and before goods it is a verb, whose object they are. */
function taxing({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const goods = tree.head(i);
    if (tree.lower(i) !== 'tax' || tree.lower(i - 1) !== 'to' || goods <= i || tree.head(goods) < 0) continue;
    const above = tree.head(goods);
    moved.set(i, [above, 'xcomp']);
    moved.set(i - 1, [i, 'mark']);
    moved.set(goods, [i, 'obj']);
    for (const place of [above, goods])
      for (const child of tree.children(place))
        if (child > goods && (kinds[child] === 'figure' || kinds[child] === 'measure' || marker(tree, child) === 'at'))
          moved.set(child, [i, 'obl']);
  }
}

/** "$3 billion worth of goods": the goods are those of the sum. */
function worths({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (tree.lower(i) !== 'worth' || tree.mention(i - 1) < 0 || tree.lower(i + 1) !== 'of') continue;
    // Where the parser has the sum hang on the word, the sum takes its place and what stands before it.
    if (tree.head(i - 1) === i) {
      moved.set(i - 1, [tree.head(i), tree.relation(i)]);
      for (const child of tree.children(i)) if (child < i - 1) moved.set(child, [i - 1, tree.relation(child)]);
    }
    moved.set(i, [i - 1, 'flat']);
    const goods = phraseBehind(tree, i);
    if (goods >= 0) moved.set(goods, [i - 1, 'nmod']);
  }
}

/** "tariffs on whisky imported from Fiji": what is made or sent somewhere are the goods, not the tariff on them. */
function makings({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const noun = tree.head(i);
    if (noun < 0 || kinds[noun] !== 'measure' || !tree.relation(i).startsWith('acl')) continue;
    if (!MAKING.has(tree.lemma(i)) && !DESTINATION_VERBS.has(tree.lemma(i))) continue;
    const goods = tree
      .children(noun)
      .find(child => child > noun && child < i && tree.relation(child) === 'nmod' && marker(tree, child) === 'on');
    if (goods !== undefined) moved.set(i, [goods, 'acl']);
  }
}
