import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isClausal } from './chain.ts';
import type { Mend, Mending } from './mending.ts';
import { BUYING, DESTINATION_VERBS, GENERIC, MAKING, TRADED } from './nouns.ts';
import { predicateAt } from './readFrame.ts';

/** Mends (see `MENDS`) of clauses that tell of a noun right before them and that the parser takes for the sentence's own. */
export const RELATIVE_MENDS: readonly Mend[] = [
  { mend: madeGoods },
  { mend: whoseClauses, words: ['whose'] },
  { mend: phrasesOfWhose, words: ['whose'] },
  { mend: thatIsWhat, words: ['what'] },
  { mend: whatIsCharged, kinds: ['figure'], words: ['what'] },
  { mend: clausesOfVerbs },
  { mend: clausesOfTariffs, kinds: ['measure'] },
  { mend: clausesJoined, kinds: ['measure'], words: ['that', 'which'] },
  { mend: coverings, kinds: ['measure'], words: ['covering', 'affecting'] },
  { mend: conditionsOfGoods, kinds: ['measure'] },
  { mend: clausesOfTrade },
  { mend: clausesOfMany },
  { mend: thatlessClauses },
  { mend: tariffsAskedFor, kinds: ['measure'], words: ['what', 'which', 'much'] },
];

/** "Any tin smelted in Peru is subject to 5 percent": a participle of making or sending between a noun and its verb tells of the noun. */
function madeGoods({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (!/^VB[DN]$/.test(tree.xpos(i)) || !(MAKING.has(tree.lemma(i)) || DESTINATION_VERBS.has(tree.lemma(i))))
      continue;
    const goods = childrenBy(tree, i, 'nsubj', 'nsubj:pass').find(child => child === i - 1);
    if (goods === undefined || childrenBy(tree, i, 'aux', 'aux:pass', 'obj', 'advmod').length > 0) continue;
    const verb = childrenBy(tree, i, 'ccomp', 'xcomp', 'parataxis').find(
      child => child > i && isFiniteVerb(tree, child),
    );
    if (verb === undefined) continue;
    moved.set(verb, [tree.head(i), tree.relation(i)]);
    moved.set(goods, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    moved.set(i, [goods, 'acl']);
    for (const child of tree.children(i)) if (child > verb) moved.set(child, [verb, tree.relation(child)]);
  }
}

/** Whether a verb or a predicate stands by itself, without a subject or a word that makes it another's: "is subject", "faces". */
const isFiniteVerb = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'nsubj', 'nsubj:pass', 'mark', 'cc').length === 0 &&
  (/^VB[DPZ]$/.test(tree.xpos(node)) || childrenBy(tree, node, 'cop', 'aux', 'aux:pass').length > 0);

/** "They look to Peru, whose duty is 5 percent": a clause with "whose" tells of the noun before it and of nothing else. */
function whoseClauses({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (tree.lower(i) !== 'whose' || tree.relation(i) !== 'nmod:poss') continue;
    const noun = tree.upos(i - 1) === 'PUNCT' ? i - 2 : i - 1;
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos(noun))) continue;
    let clause = tree.head(i);
    while (clause > i && !isClausal(tree.relation(clause))) clause = tree.head(clause);
    if (clause > i && /^(?:ccomp|parataxis|advcl|conj)$/.test(tree.relation(clause)))
      moved.set(clause, [noun, 'acl:relcl']);
  }
}

/** "asked what duty Peruvian tea pays", "how much duty tea pays": the tariff that is asked for is the object of the verb, and no part of its subject. */
function tariffsAskedFor({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 2 < tree.size; i++) {
    if (!/^(?:what|which|much)$/.test(tree.lower(i)) || (tree.lower(i) === 'much' && tree.lower(i - 1) !== 'how'))
      continue;
    const tariff = [i + 1, i + 2].find(at => kinds[at] === 'measure') ?? -1;
    const subject = tree.head(tariff);
    if (tariff < 0 || subject <= tariff || !/^(?:compound|nmod:desc|nmod)$/.test(tree.relation(tariff))) continue;
    const verb = /^nsubj/.test(tree.relation(subject)) ? tree.head(subject) : -1;
    if (verb <= subject || tree.upos(verb) !== 'VERB') continue;
    moved.set(tariff, [verb, 'obj']);
    for (const child of tree.children(subject)) if (child <= i) moved.set(child, [tariff, tree.relation(child)]);
  }
}

/** "is at odds with Peru, on whose tin Chile puts a duty": what has a preposition before "whose" is of the clause behind, which tells of the noun before. */
function phrasesOfWhose({ tree, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    const noun = tree.head(i);
    if (tree.lower(i) !== 'whose' || noun <= i || tree.upos(i - 1) !== 'ADP' || tree.head(i - 1) !== noun) continue;
    const owner = tree.upos(i - 2) === 'PUNCT' ? i - 3 : i - 2;
    if (owner < 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos(owner))) continue;
    const subjectsOf = (at: number): number[] => childrenBy(tree, at, 'nsubj', 'nsubj:pass');
    let verb = noun + 1;
    while (verb < tree.size && !(tree.upos(verb) === 'VERB' && subjectsOf(verb).length > 0)) verb++;
    if (verb === tree.size || !subjectsOf(verb).every(at => at > noun && at < verb)) continue;
    if (tree.relation(verb) === 'acl:relcl' && tree.head(verb) === owner) continue;
    moved.set(noun, [verb, 'obl']);
    moved.set(verb, [owner, 'acl:relcl']);
  }
}

/** "5 percent in duty: that is what Peru takes on tin": the clause tells of what stands before the colon. */
function thatIsWhat({ tree, kinds, moved }: Mending): void {
  for (let i = 4; i + 1 < tree.size; i++) {
    if (tree.lower(i) !== 'what' || !/^(?:is|was)$/.test(tree.lower(i - 1)) || tree.form(i - 3) !== ':') continue;
    const clause = childrenBy(tree, i, 'acl:relcl')[0] ?? tree.head(i);
    let told = i - 4;
    while (told >= 0 && kinds[told] !== 'measure' && kinds[told] !== 'figure') told--;
    if (/^(?:that|this|it)$/.test(tree.lower(i - 2)) && told >= 0 && clause > i) moved.set(clause, [told, 'acl:relcl']);
  }
}

/** "lowers to 5 percent what Peru charges in duty on tin": what is charged is lowered, and the goods are what it is charged on. */
function whatIsCharged({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 2 < tree.size; i++) {
    const clause = tree.head(i);
    if (
      tree.lower(i) !== 'what' ||
      kinds[i - 1] !== 'figure' ||
      (predicateAt(tree, clause)?.frame.act !== 'impose' && tree.lemma(clause) !== 'take')
    )
      continue;
    const verb = tree.head(i - 1);
    if (verb < 0 || clause < i || predicateAt(tree, verb)?.frame.act !== 'change') continue;
    moved.set(i, [verb, 'obj']);
    moved.set(clause, [i, 'acl:relcl']);
    for (const duty of childrenBy(tree, clause, 'obl'))
      for (const goods of childrenBy(tree, duty, 'nmod'))
        if (kinds[duty] === 'measure' && marker(tree, goods) === 'on') moved.set(goods, [clause, 'obl']);
  }
}

/** "duties on the goods it makes in Peru": a pronoun right behind goods, with a verb of making, buying or sending, tells of them. */
function thatlessClauses({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const goods = i - 1;
    const verb = i + 1;
    if (tree.upos(i) !== 'PRON' || tree.head(i) !== verb || tree.relation(i) !== 'nsubj') continue;
    if (kinds[goods] !== 'goods' && !GENERIC.has(tree.lemma(goods))) continue;
    if (![BUYING, DESTINATION_VERBS, MAKING].some(verbs => verbs.has(tree.lemma(verb)))) continue;
    if (/^(?:advcl|acl)/.test(tree.relation(verb)) && tree.head(verb) !== goods && marker(tree, verb) === '')
      moved.set(verb, [goods, 'acl:relcl']);
  }
}

/**
 * "they come from Peru or Chile which are subject to a duty", "Peru and Chile, who pay a duty": a relative clause tells of the noun before it, never of a
 * verb, and what several do is told of all that are joined.
 */
function clausesOfVerbs({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (!/^(?:which|who|that)$/.test(tree.lower(i)) || tree.relation(i) !== 'nsubj' || verb < i) continue;
    const above = tree.head(verb);
    const { frame, passive } = predicateAt(tree, verb) ?? {};
    const bears = frame?.act === 'bear' || (passive && frame?.object === 'load');
    if (tree.lower(i) === 'that' && !bears) continue;
    const relative = tree.relation(verb) === 'acl:relcl' || (/^(?:advcl|conj)$/.test(tree.relation(verb)) && bears);
    const many = /^(?:are|were|have)$/.test(tree.lower(i + 1)) || (verb === i + 1 && tree.xpos(verb) === 'VBP');
    const ofLast = many && bears && above >= 0 && isOne(tree, above) && tree.relation(above) === 'conj';
    if (!relative || above < 0 || !(ofLast || tree.upos(above) === 'VERB')) continue;
    let noun = tree.lower(i - 1) === ',' ? i - 2 : i - 1;
    if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos(noun))) continue;
    while (many && tree.relation(noun) === 'conj' && tree.head(noun) >= 0) noun = tree.head(noun);
    moved.set(verb, [noun, 'acl:relcl']);
  }
}

/** "2 points below the rate that Peru proposed": a relative clause right behind a tariff tells of it, not of what the tariff is held against. */
function clausesOfTariffs({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i - 1] !== 'measure' || !/^(?:that|which)$/.test(tree.lower(i)) || tree.upos(i) !== 'PRON') continue;
    let clause = tree.head(i);
    while (clause > i && !isClausal(tree.relation(clause))) clause = tree.head(clause);
    const above = clause > i && tree.relation(clause) === 'acl:relcl' ? tree.head(clause) : -1;
    if (above >= 0 && above === tree.head(i - 1) && (kinds[above] === undefined || kinds[above] === 'figure'))
      moved.set(clause, [i - 1, 'acl:relcl']);
  }
}

/** "the duty that Peru approved, and that covers tin, is …": a second clause with a word for the tariff tells of it as the first does. */
function clausesJoined({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const verb = tree.head(i);
    if (!/^(?:that|which)$/.test(tree.lower(i)) || !/^nsubj/.test(tree.relation(i)) || verb < i) continue;
    const noun = tree.relation(verb) === 'conj' ? tree.head(verb) : -1;
    if (kinds[noun] === 'measure' && childrenBy(tree, noun, 'acl:relcl').some(clause => clause < i))
      moved.set(verb, [noun, 'acl:relcl']);
  }
}

/** "the duty that Peru announced in May, covering tin, is …": the duty covers it, whatever else is said of it. */
function coverings({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const clause = tree.head(i);
    if (!/^(?:covering|affecting)$/.test(tree.lower(i)) || tree.relation(i) !== 'advcl' || clause > i) continue;
    if (tree.relation(clause) === 'acl:relcl' && kinds[tree.head(clause)] === 'measure')
      moved.set(i, [tree.head(clause), 'acl']);
  }
}

/** "tariffs on goods that do not meet the rules": goods meet rules, tariffs do not. */
function conditionsOfGoods({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const verb = tree.head(i);
    if (!/^(?:that|which)$/.test(tree.lower(i)) || verb < i || tree.relation(verb) !== 'acl:relcl') continue;
    const above = tree.head(verb);
    if (kinds[above] !== 'measure' || !GENERIC.has(tree.lemma(i - 1)) || !MEETING.has(tree.lemma(verb))) continue;
    moved.set(verb, [i - 1, 'acl:relcl']);
  }
}
const MEETING = wordSet('meet satisfy comply qualify contain fail originate undercut');

/** "exports of tin to Peru, which face a duty": what is sent bears it as goods that are sent, not as tin wherever it is, nor does Peru. */
function clausesOfTrade({ tree, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    if (tree.relation(i) !== 'acl:relcl' || predicateAt(tree, i)?.frame.act !== 'bear') continue;
    let top = tree.head(i);
    while (tree.relation(top) === 'nmod' && /^(?:of|to|into)$/.test(marker(tree, top))) top = tree.head(top);
    if (top !== tree.head(i) && TRADED.has(tree.lemma(top))) moved.set(i, [top, 'acl:relcl']);
  }
}

/** "goods covered by clause 5 that are products of Peru": what "are" so is no one clause, but the many things it tells of. */
function clausesOfMany({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const clause = tree.head(i);
    if (!/^(?:that|which)$/.test(tree.lower(i)) || clause < i || tree.relation(clause) !== 'acl:relcl') continue;
    if (!childrenBy(tree, clause, 'cop', 'aux', 'aux:pass').some(word => /^(?:are|were)$/.test(tree.lower(word))))
      continue;
    let top = tree.head(clause);
    if (!isOne(tree, top) || kinds[top] !== undefined) continue;
    while (top >= 0 && (isOne(tree, top) || !/^NNP?S$/.test(tree.xpos(top))) && !/^VB[PZ]$|^MD$/.test(tree.xpos(top)))
      top = tree.head(top);
    if (top >= 0 && top < i && /^NNP?S$/.test(tree.xpos(top))) moved.set(clause, [top, 'acl:relcl']);
  }
}

const isOne = (tree: Tree, node: number): boolean =>
  /^NNP?$/.test(tree.xpos(node)) && childrenBy(tree, node, 'conj').length === 0;
