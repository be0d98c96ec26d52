import { childrenBy, marker } from '../../syntax/dependents.ts';
import { NOUNS, VERBS } from './frames.ts';
import {
  bracketedParties,
  comparedBearers,
  gappedFigures,
  gappedGoods,
  gappedPairs,
  gappedParties,
  gappedStandIns,
  gappedTariffs,
  listedPairs,
  pairedFigures,
  standInFigures,
} from './gaps.ts';
import { isWithin, type Mend, type Mending } from './mending.ts';
import { BUYING, DESTINATION_VERBS, MAKING } from './nouns.ts';

/**
 * What English makes sure whatever the parser says, in the order in which it is mended. Each rule moves a node only where no other reading is
 * one that a writer could have meant.
 */
export const MENDS: readonly Mend[] = [
  { mend: goodsOfTariff, kinds: ['measure', 'goods'] },
  { mend: gappedFigures, kinds: ['figure'] },
  { mend: purposes },
  { mend: gerundsOfPlans },
  { mend: upToGoods, kinds: ['goods'], words: ['up'] },
  { mend: makings, kinds: ['measure'] },
  { mend: pairedFigures, kinds: ['figure'] },
  { mend: gappedTariffs, kinds: ['measure', 'figure'] },
  { mend: gappedGoods, kinds: ['figure'] },
  { mend: gappedPairs, kinds: ['figure', 'goods'] },
  { mend: gappedParties, kinds: ['figure', 'party'] },
  { mend: gappedStandIns, kinds: ['figure'], words: ['that', 'those'] },
  { mend: listedPairs, kinds: ['figure'], words: [':'] },
  { mend: bracketedParties, kinds: ['figure', 'party'], words: ['(', '['] },
  { mend: standInFigures, kinds: ['figure', 'party'] },
  { mend: comparedBearers, kinds: ['figure', 'measure'], words: ['than'] },
  { mend: apposedSubjects, kinds: ['measure'] },
  { mend: daysOfClauses, kinds: ['day'] },
  { mend: daysBehindUntil, kinds: ['day'], words: ['until', 'till', 'by', 'since', 'before', 'after'] },
  { mend: daysOfFigures, kinds: ['figure', 'day'] },
  { mend: amendedActs, words: ['amended'] },
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

/** "his plan to raise …", "the threat by Oslo to raise …": an infinitive behind what one has in mind is what that is, with no verb between. */
function purposes({ tree, kinds, moved }: Mending): void {
  let plan = -1;
  for (let i = 0; i + 1 < tree.size; i++) {
    const act = tree.upos(i) === 'NOUN' ? NOUNS.get(tree.lemma(i))?.act : undefined;
    if (act === 'plan' || act === 'announce' || act === 'enact') plan = i;
    if (tree.upos(i) === 'VERB') plan = -1;
    // "announced plans for a duty": so is a tariff right behind.
    const named = tree.head(i + 1);
    if (
      plan === i &&
      act === 'plan' &&
      tree.lower(i + 1) === 'for' &&
      kinds[named] === 'measure' &&
      tree.relation(named) === 'obl'
    )
      moved.set(named, [plan, 'nmod']);
    if (plan < 0 || tree.lower(i + 1) !== 'to' || tree.relation(i + 1) !== 'mark') continue;
    const verb = tree.head(i + 1);
    const behind = plan === i || tree.relation(verb) === 'advcl';
    if (behind && verb > i && tree.head(verb) !== plan && !isWithin(tree, plan, verb)) moved.set(verb, [plan, 'acl']);
  }
}

/** "wrote to Oslo proposing cutting …": a gerund right behind one of planning is what is planned. */
function gerundsOfPlans({ tree, moved }: Mending): void {
  for (let i = 0; i + 1 < tree.size; i++)
    if (
      tree.xpos(i) === 'VBG' &&
      tree.xpos(i + 1) === 'VBG' &&
      VERBS.get(tree.lemma(i))?.act === 'plan' &&
      tree.head(i) !== i + 1
    )
      moved.set(i + 1, [i, 'xcomp']);
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

/** "Chile in late May put …": a day behind the name that is the subject is one of the clause, since nobody is of a day. */
function daysOfClauses({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const name = tree.head(i);
    // "On Tuesday Chile put …": nor is the name right behind a day.
    const behind = i + 1;
    const verb = tree.head(i);
    if (
      kinds[i] === 'day' &&
      kinds[behind] === 'party' &&
      tree.head(behind) === i &&
      verb > behind &&
      tree.upos(verb) === 'VERB' &&
      childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0
    )
      moved.set(behind, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    // "Chile last month put …": the name right before the day is no part of it.
    if (kinds[i] === 'day' && tree.relation(i) === 'nsubj' && name > i) {
      const subject = childrenBy(tree, i, 'compound', 'amod', 'nmod:desc').find(
        at => kinds[at] !== 'day' && (/^NNP/.test(tree.xpos(at)) || (tree.upos(at) === 'NOUN' && at === i - 1)),
      );
      if (subject === undefined || tree.upos(name) !== 'VERB') continue;
      // "Kenya's treasury yesterday put …": with all that is said of it.
      for (const word of tree.children(i)) if (word < subject) moved.set(word, [subject, tree.relation(word)]);
      moved.set(subject, [name, 'nsubj']);
      moved.set(i, [name, 'obl:unmarked']);
    }
    if (name < 0 || name > i || tree.relation(i) !== 'nmod' || kinds[i] !== 'day' || tree.upos(name) !== 'PROPN')
      continue;
    if (tree.relation(name) === 'nsubj' && tree.head(name) > i) moved.set(i, [tree.head(name), 'obl']);
  }
}

/** "Until last month Chile charged …", "By May Chile will charge …": the day right behind the word is what it stands before, not the clause or the name. */
function daysBehindUntil({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (kinds[i] !== 'day') continue;
    let word = i - 1;
    while (word > 0 && tree.head(word) === i) word--;
    if (!/^(?:until|till|by|since|before|after)$/.test(tree.lower(word)) || tree.head(word) === i) continue;
    const above = tree.head(i);
    const verb = tree.upos(above) === 'VERB' ? above : tree.head(above);
    const subject = verb < 0 ? -1 : (childrenBy(tree, verb, 'nsubj')[0] ?? -1);
    if (subject < i || subject > verb || (above !== verb && above !== subject)) continue;
    if (tree.head(word) !== verb && tree.head(word) !== subject) continue;
    moved.set(word, [i, 'case']);
    moved.set(i, [verb, 'obl']);
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

/** "tariffs on whisky imported from Fiji": what is made, sent or bought somewhere are the goods, not the tariff on them. */
function makings({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const noun = tree.head(i);
    if (noun < 0 || kinds[noun] !== 'measure' || !tree.relation(i).startsWith('acl')) continue;
    if (![MAKING, DESTINATION_VERBS, BUYING].some(verbs => verbs.has(tree.lemma(i)))) continue;
    const goods = tree
      .children(noun)
      .find(child => child > noun && child < i && tree.relation(child) === 'nmod' && marker(tree, child) === 'on');
    if (goods !== undefined) moved.set(i, [goods, 'acl']);
  }
}
