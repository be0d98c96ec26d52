import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Tree } from '../../syntax/tree.ts';
import { CHANGING, FLOWS, LINKING, MEASURES } from '../figures/words.ts';
import { isBeforeNoun, isWithin, type Kind, type Mend, type Mending } from './mending.ts';
import { DOING, doingTariffs, MULTIPLYING, moreThanDoubled } from './missedVerbs.ts';

/** Mends of sentences whose verb the parser has missed; made before all others (see `likeWithLike.ts`), since these ask for verbs. */
export const VERB_MENDS: readonly Mend[] = [
  { mend: verbsTakenForNouns },
  { mend: eachTakenForVerb, words: ['each'] },
  { mend: taxesGoodsAt, kinds: ['party', 'goods'] },
  { mend: rangesBehindGoods, kinds: ['measure', 'goods', 'figure'], words: ['range', 'vary', 'run'] },
  { mend: dueSubjects, words: ['due'] },
  { mend: doingTariffs, kinds: ['measure'], words: DOING },
  { mend: moreThanDoubled, words: MULTIPLYING },
  { mend: allBar, kinds: ['party'], words: ['bar'] },
  { mend: importTaxes, kinds: ['figure'], words: ['import'] },
  { mend: whatCeases },
  { mend: goingOn, words: ['on'] },
  { mend: comeDays, kinds: ['day'], words: ['come'] },
  { mend: daysOfThatClauses, kinds: ['day'], words: ['it'] },
  { mend: sentencesWithoutVerb },
  { mend: subjectsBehindSemicolons, words: [';'] },
  { mend: tariffsBehindSemicolons, kinds: ['measure'], words: [';'] },
];

const isNominal = (tree: Tree, i: number): boolean => i >= 0 && /^(?:NOUN|PROPN)$/.test(tree.upos(i));
const isAmount = (kind: Kind | undefined): boolean => kind === 'figure' || kind === 'amount';
/** By these some verbs are joined to their amounts, as the nouns that are spelled alike are not. */
const PHRASES =
  /^(?:stand at|stands at|amount to|come to|comes to|total|totals|average|averages|peaks at|(?:tops?|maxe?s?|peaks?|bottoms?) out at)$/;
const isSaid = (lemma: string): boolean => CHANGING.has(lemma) || LINKING.has(lemma) || FLOWS.has(lemma);
const isIntransitive = (lemma: string): boolean => CHANGING.has(lemma) || LINKING.has(lemma) || DOING_ALONE.test(lemma);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/**
 * Whether a word taken for a noun is a verb: it has the form of a verb's past alone ("shrank", "stood"), ends in -s as no noun does
 * ("employs"), or is followed by the preposition that the verb has before an amount ("stand at").
 */
function isVerbForm(tree: Tree, i: number, next: number): boolean {
  const form = tree.lower(i);
  const verb = lemmaOf(form, 'VERB');
  if (PHRASES.test([form, ...range(i + 1, next).map(at => tree.lower(at))].join(' '))) return true;
  if (!isSaid(verb) && verb !== 'employ') return false;
  return form === 'employs' || (verb !== form && !form.endsWith('s') && !form.endsWith('ing'));
}

/** "Its deficit shrank to 5 billion", "stocks of rice stand at 5 tons": between a noun and an amount, with nothing else between, it is a verb. */
function verbsTakenForNouns({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (tree.upos(i) !== 'NOUN' || kinds[i] !== undefined || !isNominal(tree, i - 1)) continue;
    // "duties top out at 9 percent"
    const particle = tree.lower(i + 1) === 'out' ? 1 : 0;
    const next = [i + 1, i + 2 + particle].find(at => isAmount(kinds[at])) ?? -1;
    if (next < 0 || (next > i + 1 && !/^(?:ADP|PART|ADV)$/.test(tree.upos(next - 1))) || !isVerbForm(tree, i, next))
      continue;
    if (tree.children(i).some(child => /^(?:nsubj|cop|aux)/.test(tree.relation(child)))) continue;
    makeVerb({ tree, kinds, moved }, i, next);
  }
}

/** "Peru and Chile will each cut duties": the verb is the word behind it. */
function eachTakenForVerb({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    if (tree.lower(i) !== 'each' || tree.upos(i) !== 'VERB') continue;
    const verb = i + 1;
    moved.set(verb, [tree.head(i), tree.relation(i), 'VERB']);
    moved.set(i, [verb, 'advmod', 'ADV']);
    for (const child of tree.children(i)) if (child !== verb) moved.set(child, [verb, tree.relation(child)]);
  }
}

function makeVerb({ tree, moved }: Mending, verb: number, figure: number): void {
  const before = verb - 1;
  const left = tree.children(verb).filter(child => child < verb);
  const cases = left.filter(child => tree.relation(child) === 'case');
  const above = tree.head(verb);
  // "stocks of rice stand": the noun before it has its place in the phrase, whose top is the subject.
  let subject = before;
  if (cases.length > 0 && isNominal(tree, above) && above < verb) {
    moved.set(before, [above, tree.relation(verb)]);
    subject = above;
    while (marker(tree, subject) !== '' && isNominal(tree, tree.head(subject)) && tree.head(subject) < subject)
      subject = tree.head(subject);
    moved.set(verb, [tree.head(subject), tree.relation(subject), 'VERB']);
    for (const child of tree.children(subject)) if (child > verb) moved.set(child, [verb, tree.relation(child)]);
  } else {
    const whose = left.some(child => tree.lower(child) === 'whose');
    let of = verb - 1;
    while (whose && of > 0 && tree.lower(of) !== 'whose') of--;
    while (whose && of > 0 && !isNominal(tree, of)) of--;
    const relative = whose && isNominal(tree, of);
    moved.set(
      verb,
      relative
        ? [of, 'acl:relcl', 'VERB']
        : above === figure
          ? [tree.head(figure), tree.relation(figure), 'VERB']
          : [above, tree.relation(verb), 'VERB'],
    );
  }
  moved.set(subject, [verb, 'nsubj']);
  for (const child of left) if (child !== subject && child !== before) moved.set(child, [before, tree.relation(child)]);
  const direct = figure === verb + 1;
  moved.set(figure, [verb, direct ? 'obj' : 'obl']);
  if (!direct && tree.head(figure - 1) === figure) moved.set(figure - 1, [figure, 'case', 'ADP']);
}

/**
 * "Fiji and Peru tax wine at 9 percent", "Fiji taxes imported wine and tea at 9": before goods with "at" behind them, and behind a country, it is a verb, and
 * "imported" is none.
 */
function taxesGoodsAt({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    if (tree.upos(i) === 'VERB' || !/^(?:tax|tariff)(?:e?s)?$/.test(tree.lower(i)) || kinds[i - 1] !== 'party')
      continue;
    const imported = tree.lower(i + 1) === 'imported' ? i + 1 : -1;
    let goods = i + 1;
    while (kinds[goods] !== 'goods' && (isBeforeNoun(tree, goods) || kinds[goods] === 'party' || goods === imported))
      goods++;
    if (kinds[goods] !== 'goods') continue;
    let last = goods;
    for (let at = goods + 1; kinds[at] === 'goods' || tree.lower(at) === ',' || tree.upos(at) === 'CCONJ'; at++)
      if (kinds[at] === 'goods') last = at;
    if (tree.lower(last + 1) !== 'at') continue;
    let subject = i - 1;
    while (tree.relation(subject) === 'conj' && tree.head(subject) >= 0) subject = tree.head(subject);
    const joined = isWithin(tree, goods, subject);
    const top = joined
      ? subject
      : tree.head(goods) === i
        ? i
        : imported >= 0 && tree.head(goods) === imported
          ? imported
          : goods;
    moved.set(i, [tree.head(top), tree.relation(top), 'VERB']);
    if (imported >= 0) moved.set(imported, [goods, 'amod']);
    for (const child of [
      ...tree.children(goods),
      ...tree.children(i),
      ...(imported < 0 ? [] : tree.children(imported)),
    ]) {
      if (child === goods || child === imported || child === subject) continue;
      if (child > last) moved.set(child, [i, marker(tree, child) === 'at' ? 'obl' : tree.relation(child)]);
      else if (child > goods) moved.set(child, [goods, tree.relation(child)]);
      else if (child < i) moved.set(child, [child > subject ? subject : i, tree.relation(child)]);
      else if (child !== i) moved.set(child, [goods, tree.relation(child)]);
    }
    for (let at = goods + 1; at <= last; at++) if (kinds[at] === 'goods') moved.set(at, [goods, 'conj']);
    const [rate] = childrenBy(tree, last, 'nmod').filter(child => marker(tree, child) === 'at');
    if (rate !== undefined) moved.set(rate, [i, 'obl']);
    moved.set(goods, [i, 'obj']);
    moved.set(subject, [i, 'nsubj']);
  }
}

/** "duties on tea range from 4 to 9 percent": between the goods of a tariff and a figure it is a verb, and the tariff its subject. */
function rangesBehindGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    const measure = tree.head(i);
    if (tree.upos(i) !== 'NOUN' || !/^(?:range|vary|run)$/.test(tree.lower(i)) || kinds[i - 1] !== 'goods') continue;
    const figure = i + 2;
    if (!/^(?:from|between)$/.test(tree.lower(i + 1)) || kinds[figure] !== 'figure' || kinds[measure] !== 'measure')
      continue;
    moved.set(i, [tree.head(measure), tree.relation(measure), 'VERB']);
    moved.set(measure, [i, 'nsubj']);
    moved.set(i - 1, [measure, 'nmod']);
    for (const child of tree.children(i)) if (child < i - 1) moved.set(child, [i - 1, tree.relation(child)]);
    for (const child of tree.children(measure))
      if (child > i) moved.set(child, [i, marker(tree, child) === '' ? tree.relation(child) : 'obl']);
  }
}

/** "All countries bar Chile pay": who is left out, and no verb. */
function allBar({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    const all = i - 1;
    if (tree.lower(i) !== 'bar' || tree.upos(i) !== 'VERB' || kinds[i + 1] !== 'party' || tree.head(all) !== i)
      continue;
    if (!tree.children(all).some(word => /^(?:all|every|any|each|no)$/.test(tree.lower(word)))) continue;
    const verb = tree.children(i).find(child => child > i + 1 && tree.upos(child) === 'VERB');
    if (verb === undefined) continue;
    moved.set(verb, [tree.head(i), tree.relation(i)]);
    moved.set(all, [verb, 'nsubj']);
    moved.set(i + 1, [all, 'nmod']);
    moved.set(i, [i + 1, 'case', 'ADP']);
    for (const child of tree.children(i)) if (child > verb) moved.set(child, [verb, tree.relation(child)]);
  }
}

/** "The 9 percent rate was due to start": what is due is the noun before the verb, and no remark beside it. */
function dueSubjects({ tree, moved }: Mending): void {
  for (let i = 2; i + 1 < tree.size; i++) {
    const noun = tree.head(i);
    if (tree.lower(i) !== 'due' || tree.relation(i) !== 'parataxis' || noun < 0 || tree.upos(noun) !== 'NOUN') continue;
    if (!/^(?:is|are|was|were)$/.test(tree.lower(i - 1)) || tree.lower(i + 1) !== 'to' || noun > i - 2) continue;
    moved.set(i, [tree.head(noun), tree.relation(noun), 'ADJ']);
    moved.set(noun, [i, 'nsubj']);
    moved.set(i - 1, [i, 'cop']);
  }
}

/** "in answer to the 5 percent import taxes Oslo put on tin": behind a figure and "import" they are a tariff, and no verb. */
function importTaxes({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const taxes = i + 1;
    if (tree.lower(i) !== 'import' || kinds[i - 1] !== 'figure' || tree.upos(taxes) !== 'VERB') continue;
    if (!/^(?:taxes|levies|tariffs)$/.test(tree.lower(taxes))) continue;
    const clause = tree.head(taxes);
    moved.set(taxes, [
      tree.head(i) === taxes ? clause : tree.head(i),
      tree.head(i) === taxes ? 'obj' : tree.relation(i),
      'NOUN',
    ]);
    for (const word of tree.children(i)) moved.set(word, [taxes, tree.relation(word)]);
    moved.set(i, [taxes, 'compound']);
    if (clause > taxes && tree.relation(clause) === 'acl:relcl') moved.set(clause, [taxes, 'acl:relcl']);
  }
}

/** "It has applied since May and ceases to apply in June": what ceases is what stands behind. */
function whatCeases({ tree, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const verb = i + 2;
    if (!/^ceased?s?$/.test(tree.lower(i)) || tree.lower(i + 1) !== 'to' || tree.upos(verb) !== 'VERB') continue;
    if (tree.head(i) === verb) continue;
    moved.set(i, [tree.head(i), tree.relation(i), 'VERB']);
    moved.set(verb, [i, 'xcomp']);
  }
}

/** "the duty that mills go on paying": what one goes on to do is one deed with that. */
function goingOn({ tree, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    if (tree.lemma(i) !== 'go' || tree.lower(i + 1) !== 'on' || tree.xpos(i + 2) !== 'VBG') continue;
    if (tree.relation(i + 2) === 'xcomp' || tree.head(i + 2) !== i) continue;
    moved.set(i + 1, [i, 'compound:prt']);
    moved.set(i + 2, [i, 'xcomp']);
  }
}

/** "Come August, Peru will charge a duty": when that day comes. */
function comeDays({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const day = [i + 1, i + 2].find(at => kinds[at] === 'day') ?? -1;
    if (tree.lower(i) !== 'come' || day < 0 || tree.head(day) !== i || (i > 0 && tree.upos(i - 1) !== 'PUNCT'))
      continue;
    const verb = tree.children(i).find(at => at > day && tree.upos(at) === 'VERB') ?? tree.head(i);
    if (verb <= day || tree.upos(verb) !== 'VERB') continue;
    if (tree.head(verb) === i) moved.set(verb, [tree.head(i), tree.relation(i)]);
    moved.set(day, [verb, 'obl']);
    moved.set(i, [day, 'case', 'ADP']);
    for (const child of tree.children(i))
      if (child !== day && child !== verb) moved.set(child, [verb, tree.relation(child)]);
  }
}

/** "It was on May 3 that Peru raised its duty": the day is that of what was done then. */
function daysOfThatClauses({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    if (kinds[i] !== 'day' || childrenBy(tree, i, 'cop').length === 0) continue;
    if (!childrenBy(tree, i, 'nsubj', 'expl').some(word => tree.lower(word) === 'it')) continue;
    const verb = tree.children(i).find(at => at > i && tree.upos(at) === 'VERB');
    if (verb === undefined || !tree.children(verb).some(word => tree.lower(word) === 'that')) continue;
    moved.set(verb, [tree.head(i), tree.relation(i)]);
    moved.set(i, [verb, 'obl']);
  }
}

/** "It taxes rice at 9 percent; wheat and flour will pay 5": the first noun behind a semicolon is the subject of the verb behind it. */
function subjectsBehindSemicolons({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    if (tree.lower(i) !== ';') continue;
    let verb = i + 1;
    while (verb < tree.size && tree.lower(verb) !== ';' && !standsAlone(tree, verb)) verb++;
    if (verb === tree.size || tree.upos(verb) !== 'VERB') continue;
    const above = tree.head(verb);
    if (
      above > i ||
      [
        ...childrenBy(tree, verb, 'nsubj:pass', 'expl', 'mark'),
        ...tree.children(verb).filter(at => tree.xpos(at) === 'WRB'),
      ].length > 0
    )
      continue;
    // The parser may make the sentence before its subject.
    const [told] = childrenBy(tree, verb, 'nsubj');
    if (told !== undefined && (told > i || tree.upos(told) !== 'VERB')) continue;
    const isOpen = (at: number): boolean => tree.head(at) >= 0 && tree.head(at) < i && isNominal(tree, at);
    let noun = i + 1;
    while (noun < verb && !(isOpen(noun) && marker(tree, noun) === '')) noun++;
    if (noun === verb || !(kinds[noun] === undefined || kinds[noun] === 'goods' || kinds[noun] === 'party')) continue;
    if (told !== undefined) moved.set(told, [above, tree.relation(verb)]);
    const first = told ?? above;
    if (first >= 0) moved.set(verb, [first, 'parataxis']);
    moved.set(noun, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    for (let at = noun + 1; at < verb; at++) if (isOpen(at)) moved.set(at, [noun, 'nmod']);
  }
}

/** "Peru spares rice; its duty, 5 percent, is for tea": a tariff behind a semicolon is no object of the verb before it, but the subject of the one behind. */
function tariffsBehindSemicolons({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    if (tree.lower(i) !== ';') continue;
    let tariff = i + 1;
    while (tariff < tree.size && kinds[tariff] !== 'measure' && !/^(?:VERB|AUX|ADP)$/.test(tree.upos(tariff))) tariff++;
    if (kinds[tariff] !== 'measure' || tree.head(tariff) > i || tree.head(tariff) < 0) continue;
    let finite = tariff + 1;
    while (finite < tree.size && !/^VB[DPZ]$|^MD$/.test(tree.xpos(finite))) finite++;
    const verb = tree.upos(finite) === 'AUX' ? tree.head(finite) : finite;
    if (finite >= tree.size || verb <= finite - 1 || childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'mark').length > 0)
      continue;
    moved.set(tariff, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    if (tree.head(verb) < i && tree.head(verb) >= 0) moved.set(verb, [tree.head(verb), 'parataxis']);
  }
}

const standsAlone = (tree: Tree, node: number): boolean =>
  tree.upos(node) === 'VERB' &&
  !/^(?:acl|amod|compound|case)/.test(tree.relation(node)) &&
  (/^VB[DPZ]$/.test(tree.xpos(node)) || childrenBy(tree, node, 'aux', 'aux:pass').length > 0);

/** Verbs without an object, whose participle behind a noun is none. */
const DOING_ALONE = /^(?:rule|resign|arrive|decide|vote|meet|agree|quit|collapse|go|step|expire|lapse|loom)$/;

/**
 * "The price of tin climbed to 5 dollars.", read as a noun with a participle: what ends with a stop is a sentence, and where it has no verb
 * the participle is it.
 */
function sentencesWithoutVerb({ tree, kinds, moved }: Mending): void {
  const { root } = tree;
  if (root < 0 || moved.size > 0 || isAmount(kinds[root]) || !endsWithStop(tree)) return;
  // "Throughput at the port …": a measure that opens the sentence may be taken for a verb.
  const opening = root === 0 && tree.upos(root) === 'VERB' && MEASURES.has(tree.lower(root));
  if (!isNominal(tree, root) && !opening) return;
  if (tree.children(root).some(child => /^(?:nsubj|csubj|cop|aux)/.test(tree.relation(child)))) return;
  let verb = -1;
  for (let i = root + 1; i < tree.size; i++) {
    if (!isRelation(tree.relation(i), 'acl') || tree.relation(i) === 'acl:relcl' || !/^VB[DN]$/.test(tree.xpos(i)))
      continue;
    if (!isBelow(tree, i, root) || childrenBy(tree, i, 'obl:agent', 'aux', 'mark').length > 0) continue;
    if (isIntransitive(tree.lemma(i))) verb = i;
  }
  if (verb < 0 || !isWithin(tree, verb, root)) return;
  moved.set(verb, [-1, 'root', 'VERB']);
  moved.set(root, [verb, 'nsubj', 'NOUN']);
  for (const child of tree.children(root)) if (child > verb) moved.set(child, [verb, tree.relation(child)]);
}

/** Whether only nouns stand between a node and one above it. */
function isBelow(tree: Tree, node: number, top: number): boolean {
  for (let at = tree.head(node); at >= 0; at = tree.head(at)) {
    if (at === top) return true;
    if (!isNominal(tree, at) && at !== top) return false;
  }
  return false;
}

function endsWithStop(tree: Tree): boolean {
  for (let i = tree.size - 1; i >= Math.max(0, tree.size - 3); i--) if (/^[.!?]$/.test(tree.form(i))) return true;
  return false;
}
