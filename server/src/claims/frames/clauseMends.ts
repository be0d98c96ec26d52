import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { NOUNS, VERBS } from './frames.ts';
import { isWithin, type Mend, type Mending } from './mending.ts';
import { GENERIC, MADE, TAX_NOUNS } from './nouns.ts';

const TIMES = new Set(['after', 'before', 'since', 'until', 'till', 'once', 'because']);

/** What writers set off behind a name. */
const ADVERBS = ['however', 'meanwhile', 'though', 'instead', 'too', 'also'];

/** Mends (see `MENDS`) of what hangs on the wrong one of two neighbours: subjects, objects, places and phrases behind a comma. */
export const CLAUSE_MENDS: readonly Mend[] = [
  { mend: nextSubjects },
  { mend: clausesOfTime, words: [...TIMES] },
  { mend: madeBefore },
  { mend: worthSums, words: ['worth'] },
  { mend: joinedActs, kinds: ['measure'] },
  { mend: changesOf, kinds: ['measure'] },
  { mend: partiesInRow, kinds: ['party'] },
  { mend: joinedSubjects },
  { mend: subjectsBeforeAuxiliaries, kinds: ['party'] },
  { mend: objectsBeforeAuxiliaries },
  { mend: participlesAside },
  { mend: subjectsOfThatless },
  { mend: onesOfMeasures, kinds: ['figure'], words: ['one'] },
  { mend: headlinePassives },
  { mend: asidesBehindBe, words: ['subject'] },
  { mend: withSubjectTo, words: ['subject'] },
  { mend: withDoing, kinds: ['party'], words: ['with'] },
  { mend: staysSubject, words: ['subject'] },
  { mend: conditionsToCome, words: ['if', 'unless'] },
  { mend: namesBeforeAdverbs, kinds: ['party'], words: [...ADVERBS] },
];

/**
 * "Tariffs on tin would rise to 9 percent and tariffs on zinc would rise to 6", "… goods entered in May, and goods of Peru shall be subject to 6
 * percent": a joined clause without a subject has the nouns between the joining word and its verb, whatever the parser joins them to.
 */
function nextSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(i))) continue;
    const and = childrenBy(tree, i, 'cc')[0] ?? -1;
    if (and < 0 || and > i) continue;
    const clause = clauseBehind(tree, i);
    const goods = GENERIC.has(tree.lemma(i)) && isUpToAuxiliary(tree, i, clause);
    const isObject = kinds[i] === 'measure' && tree.relation(i) === 'obj' && tree.head(i) === tree.head(clause);
    if (clause < 0 || !(goods || isObject)) continue;
    moved.set(i, [clause, childrenBy(tree, clause, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    moved.set(and, [clause, 'cc']);
  }
}

/** The clause behind a noun that is joined to one above it and has neither a subject nor a joining word; -1 for none. */
function clauseBehind(tree: Tree, noun: number): number {
  for (let above = tree.head(noun), left = tree.size; above >= 0 && left > 0; above = tree.head(above), left--) {
    const clause = tree.children(above).find(child => child > noun && tree.relation(child) === 'conj');
    if (clause === undefined) continue;
    const isClause = tree.upos(clause) === 'VERB' || childrenBy(tree, clause, 'cop').length > 0;
    return isClause && childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'cc').length === 0 ? clause : -1;
  }
  return -1;
}

/** "goods where any part was made in Peru shall be …": up to the first auxiliary of the clause all words are the noun's own. */
function isUpToAuxiliary(tree: Tree, noun: number, clause: number): boolean {
  const [auxiliary = -1] = childrenBy(tree, clause, 'aux', 'aux:pass', 'cop');
  if (auxiliary < noun) return false;
  for (let at = noun + 1; at < auxiliary; at++)
    if (tree.upos(at) !== 'PUNCT' && !isWithin(tree, at, noun)) return false;
  return true;
}

/** "sales sank after Peru put 6 percent on tin": a noun behind a word of time and right before a verb that has no other subject is its subject. */
function clausesOfTime({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const verb = i + 1;
    const above = tree.head(i);
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(i)) || !/^(?:obl|nmod)$/.test(tree.relation(i)) || above === verb) continue;
    if (tree.upos(verb) !== 'VERB' || !/^VB[DPZ]$/.test(tree.xpos(verb))) continue;
    const of = tree.head(verb);
    if (of !== i && !(of >= 0 && of < i && isWithin(tree, i, of))) continue;
    const [by] = childrenBy(tree, i, 'case').filter(word => TIMES.has(tree.lower(word)));
    if (by === undefined || childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'aux', 'mark').length > 0) continue;
    moved.set(i, [verb, 'nsubj']);
    moved.set(by, [verb, 'mark', 'SCONJ']);
    moved.set(verb, [of === i ? above : of, 'advcl']);
  }
}

/** "Assembled in Fiji, the cars pay 5 percent": where goods are made is said of the goods. */
function madeBefore({ tree, moved }: Mending): void {
  for (let i = 0; i + 2 < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.relation(i) !== 'advcl' || tree.xpos(i) !== 'VBN' || verb < i || !MADE.has(tree.lemma(i))) continue;
    if (childrenBy(tree, i, 'nsubj', 'nsubj:pass', 'mark', 'aux').length > 0) continue;
    const [goods] = childrenBy(tree, verb, 'nsubj', 'nsubj:pass');
    if (goods !== undefined && goods > i) moved.set(i, [goods, 'acl']);
  }
}

/** "products worth $3 billion took …": the sum is what the goods are worth, and does nothing else. */
function worthSums({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const sum = i + 1;
    if (tree.lower(i) !== 'worth' || tree.mention(sum) < 0 || tree.upos(i - 1) !== 'NOUN' || tree.head(i) !== sum)
      continue;
    if (tree.head(sum) === i - 1) continue;
    moved.set(i, [sum, 'case']);
    moved.set(sum, [i - 1, 'nmod']);
  }
}

/**
 * "imposed a tariff on Fiji, and increased duties on tin from 5 to 8 percent": behind "and" a past form right before a tariff joined to the
 * object of a verb of the past is a second verb, whose object the tariff is, and what stands behind is said of it.
 */
function joinedActs({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const measure = tree.head(i);
    if (tree.relation(i) !== 'amod' || tree.upos(i) !== 'VERB' || kinds[measure] !== 'measure' || measure < i) continue;
    if (!VERBS.has(tree.lemma(i)) || tree.relation(measure) !== 'conj' || tree.upos(i - 1) !== 'CCONJ') continue;
    let verb = tree.head(measure);
    while (verb >= 0 && tree.upos(verb) !== 'VERB') verb = tree.head(verb);
    if (verb < 0 || verb > i || !/^VB[DN]$/.test(tree.xpos(verb))) continue;
    moved.set(i, [verb, 'conj']);
    moved.set(i - 1, [i, 'cc']);
    moved.set(measure, [i, 'obj']);
    for (const child of tree.children(verb))
      if (child > measure && tree.relation(child) === 'obl') moved.set(child, [i, 'obl']);
  }
}

/** "proposed an increase to its duty on tin": behind a noun that tells of a change, the tariff is what changes. */
function changesOf({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    if (kinds[i] !== 'measure' || tree.relation(i) !== 'obl') continue;
    const to = childrenBy(tree, i, 'case')[0] ?? 0;
    const noun = to - 1;
    if (noun < 0 || tree.upos(noun) !== 'NOUN') continue;
    if (/^(?:to|in|of)$/.test(tree.lower(to)) && NOUNS.get(tree.lemma(noun))?.act === 'change')
      moved.set(i, [noun, 'nmod']);
  }
}

/** "asked for a duty on wool from Chile, Peru and Fiji": a country behind a comma or "and" and another one is joined to that, not to the verb. */
function partiesInRow({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'party' || tree.relation(i) !== 'conj' || verb < 0 || tree.upos(verb) !== 'VERB') continue;
    let before = i - 1;
    while (before > 0 && (tree.lower(before) === ',' || tree.upos(before) === 'CCONJ' || tree.upos(before) === 'DET'))
      before--;
    if (before < i - 1 && kinds[before] === 'party') moved.set(i, [before, 'conj']);
  }
}

/**
 * "Oslo ended the talks, and goods from Chile now pay 5 percent", "tin is subject to 5 percent, and zinc shall be subject to 8": a noun that "and"
 * seems to join to a verb is the subject of the verb that follows.
 */
function joinedSubjects({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.relation(i) !== 'conj' || tree.upos(i) !== 'NOUN' || verb < 0 || i < verb) continue;
    if (!/^(?:VERB|ADJ)$/.test(tree.upos(verb))) continue;
    const next = tree.children(verb).find(child => child > i);
    if (next === undefined || !/^(?:conj|parataxis)$/.test(tree.relation(next))) continue;
    const auxiliaries = childrenBy(tree, next, 'aux', 'aux:pass', 'cop');
    if (!/^VB[DPZ]$/.test(tree.xpos(next)) && !auxiliaries.some(word => word > i)) continue;
    if (childrenBy(tree, next, 'nsubj', 'nsubj:pass', 'cc').length > 0) continue;
    moved.set(i, [next, 'nsubj']);
    moved.set(next, [verb, 'conj']);
    for (const and of childrenBy(tree, i, 'cc')) moved.set(and, [next, 'cc']);
  }
}

/** "was in town as Norway has charged …": a country between a conjunction and the auxiliary of a verb without a subject is its subject. */
function subjectsBeforeAuxiliaries({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const verb = tree.head(i + 1);
    const above = tree.head(i);
    if (kinds[i] !== 'party' || tree.upos(i + 1) !== 'AUX' || verb <= i + 1 || above < 0) continue;
    if (tree.upos(verb) !== 'VERB' || !/^(?:as|after|since|while|before)$/.test(marker(tree, i))) continue;
    if (childrenBy(tree, verb, 'nsubj', 'csubj').length > 0 || isWithin(tree, above, verb)) continue;
    moved.set(i, [verb, 'nsubj']);
    for (const word of childrenBy(tree, i, 'case')) moved.set(word, [verb, 'mark']);
    moved.set(verb, [above, 'advcl']);
  }
}

/**
 * "In a move to help mills, the duty on tin has been cut", "recently raised duties on tin will fall", "tin faces 5 percent; other goods will have 8": a
 * tariff or goods that, with all that is said of them, end right before the auxiliary of a verb without a subject are its subject, whatever verb before
 * them the parser makes them the object of.
 */
function objectsBeforeAuxiliaries({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const above = tree.head(i);
    if (tree.relation(i) !== 'obj' || above > i) continue;
    if (kinds[i] !== 'measure' && kinds[i] !== 'goods' && !GENERIC.has(tree.lemma(i))) continue;
    let last = i;
    while (last + 1 < tree.size && isWithin(tree, last + 1, i)) last++;
    const auxiliary = last + 1;
    const verb = tree.head(auxiliary);
    if (tree.upos(auxiliary) !== 'AUX' || verb <= auxiliary || tree.upos(verb) !== 'VERB') continue;
    if (childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'csubj', 'cc', 'mark').length > 0) continue;
    moved.set(i, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    // "while recently raised duties on tin will fall": the participle is said of the tariff, the joining word of the verb.
    const [joining] = childrenBy(tree, above, 'mark');
    if (joining === undefined || !/^VB[DN]$/.test(tree.xpos(above)) || childrenBy(tree, above, 'nsubj').length > 0)
      continue;
    moved.set(above, [i, 'amod']);
    moved.set(joining, [verb, 'mark']);
    moved.set(verb, [tree.head(above), tree.relation(above)]);
  }
}

/** "Kenya, facing a tariff of 9 percent, wants talks": what stands between a name's comma and a verb without a subject is said aside, of the verb's subject. */
function participlesAside({ tree, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const subject = i - 2;
    if (tree.xpos(i) !== 'VBG' || tree.relation(i) !== 'root' || tree.lower(i - 1) !== ',') continue;
    if (tree.head(subject) !== i || !/^(?:PROPN|NOUN)$/.test(tree.upos(subject))) continue;
    const verb = childrenBy(tree, i, 'parataxis', 'conj', 'ccomp').find(child => /^VB[DPZ]$/.test(tree.xpos(child)));
    if (verb === undefined || childrenBy(tree, verb, 'nsubj', 'cc').length > 0) continue;
    moved.set(verb, [-1, 'root']);
    moved.set(i, [verb, 'advcl']);
    moved.set(subject, [verb, 'nsubj']);
  }
}

/**
 * "means duties on tin would be cut": where "that" is left out, the noun before an auxiliary is the subject of its verb, not the object of the one
 * before; nor is a verb with a subject of its own joined to that one without "and".
 */
function subjectsOfThatless({ tree, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.relation(i) !== 'obj' || verb < 0 || verb > i) continue;
    // The parser may hang it on the verb above, beside the one whose it is.
    const above = tree.relation(verb) === 'ccomp' ? tree.head(verb) : verb;
    const clause = [verb, above]
      .flatMap(at => childrenBy(tree, at, 'ccomp', 'conj'))
      .find(child => child > i && (tree.upos(child) === 'VERB' || childrenBy(tree, child, 'cop').length > 0));
    if (clause === undefined || childrenBy(tree, clause, 'nsubj', 'csubj', 'mark', 'cc').length > 0) continue;
    const [first] = tree.children(clause);
    if (first === undefined || first < i || !/^(?:aux|cop)/.test(tree.relation(first))) continue;
    if (tree.relation(clause) === 'conj' && !isWithin(tree, first - 1, i)) continue;
    moved.set(i, [clause, childrenBy(tree, clause, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
    moved.set(clause, [verb, 'ccomp']);
  }
}

/** "went ahead with a 14 percent tax on rice and a 6 percent one on barley": "one" is joined to the tariff that it stands for, not to the verb. */
function onesOfMeasures({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.lower(i) !== 'one' || tree.relation(i) !== 'conj' || verb < 0 || tree.upos(verb) !== 'VERB') continue;
    if (!tree.children(i).some(child => kinds[child] === 'figure')) continue;
    const measure = tree
      .children(verb)
      .findLast(child => child < i && (kinds[child] === 'measure' || TAX_NOUNS.has(tree.lemma(child))));
    if (measure !== undefined) moved.set(i, [measure, 'conj']);
  }
}

/** "Peru hit with 12 percent as talks fail": a headline leaves out "is"; who is hit with a tariff, and nothing else is, hits nobody. */
function headlinePassives({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.relation(i) !== 'nsubj' || verb < i || !HITTING.has(tree.lemma(verb))) continue;
    if (!/^VB[DN]$/.test(tree.xpos(verb)) || childrenBy(tree, verb, 'obj', 'aux').length > 0) continue;
    // "hit back at Peru with …"
    if (tree.children(verb).some(child => /^(?:back|out)$/.test(tree.lower(child)))) continue;
    const struck = childrenBy(tree, verb, 'obl').some(
      child => marker(tree, child) === 'with' && (kinds[child] === 'figure' || kinds[child] === 'measure'),
    );
    if (struck) moved.set(i, [verb, 'nsubj:pass']);
  }
}
const HITTING = wordSet('hit strike slap punish wallop clobber');

/** "shall be, consistent with law, subject to a duty": what stands between commas behind "be" is said by the way, the quality comes after it. */
function asidesBehindBe({ tree, moved }: Mending): void {
  for (let be = 1; be + 3 < tree.size; be++) {
    const aside = be + 2;
    if (tree.relation(be) !== 'cop' || tree.lower(be + 1) !== ',' || tree.head(be) !== aside) continue;
    let quality = aside + 1;
    while (quality + 1 < tree.size && tree.lower(quality) !== ',' && tree.upos(quality) !== 'VERB') quality++;
    if (tree.lower(quality) !== ',' || tree.lower(++quality) !== 'subject') continue;
    moved.set(quality, [tree.head(aside), tree.relation(aside)]);
    for (const child of tree.children(aside))
      if (child <= be || child > quality) moved.set(child, [quality, tree.relation(child)]);
    moved.set(aside, [quality, 'advmod']);
  }
}

/** "…, with tin from Peru subject to a duty of 5 percent": goods behind "with" have the duty, as the subject of a clause of its own. */
function withSubjectTo({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 1 < tree.size; i++) {
    if (tree.lower(i) !== 'subject' || tree.lower(i + 1) !== 'to' || childrenBy(tree, i, 'cop', 'nsubj').length > 0)
      continue;
    let opening = i - 1;
    while (opening > 0 && tree.lower(opening) !== 'with' && !/^(?:VBD|VBP|VBZ|MD)$/.test(tree.xpos(opening))) opening--;
    if (opening <= 0 || tree.lower(opening) !== 'with') continue;
    const isOutside = (node: number): boolean => node < opening || node >= i;
    let goods = opening + 1;
    while (goods < i && !((kinds[goods] === 'goods' || GENERIC.has(tree.lemma(goods))) && isOutside(tree.head(goods))))
      goods++;
    if (goods === i) continue;
    let above = tree.head(goods) < opening ? tree.head(goods) : tree.head(i);
    while (above >= 0 && (above > opening || tree.upos(above) === 'NOUN')) above = tree.head(above);
    const duty = tree.head(i + 1);
    if (above < 0 || duty <= i) continue;
    moved.set(i, [above, 'advcl', 'ADJ']);
    moved.set(goods, [i, 'nsubj']);
    moved.set(opening, [i, 'mark']);
    moved.set(duty, [i, 'obl']);
  }
}

/** "…, with Peru announcing a duty of 5 percent": who does something behind "with" is the subject of a clause of its own. */
function withDoing({ tree, kinds, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const verb = i + 1;
    if (kinds[i] !== 'party' || tree.lower(i - 1) !== 'with' || tree.xpos(verb) !== 'VBG') continue;
    if (
      tree.head(i) === verb ||
      childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length > 0 ||
      isWithin(tree, tree.head(i), verb)
    )
      continue;
    moved.set(i, [verb, 'nsubj']);
    moved.set(i - 1, [verb, 'mark']);
    moved.set(verb, [tree.head(verb) === i ? tree.head(i) : tree.head(verb), 'advcl', 'VERB']);
  }
}

/** "Tin remains subject to a duty": a state of the goods, and no object. */
function staysSubject({ tree, moved }: Mending): void {
  for (let i = 1; i + 1 < tree.size; i++) {
    const verb = tree.head(i);
    if (tree.lower(i) !== 'subject' || tree.lower(i + 1) !== 'to' || tree.relation(i) !== 'obj') continue;
    const duty = tree.head(i + 1);
    if (verb !== i - 1 || !/^(?:remain|stay|become)$/.test(tree.lemma(verb)) || duty <= i) continue;
    moved.set(i, [verb, 'xcomp', 'ADJ']);
    moved.set(duty, [i, 'obl']);
  }
}

/**
 * "has put a duty on tin that starts in May if talks fail": what has been done depends on nothing, what is to come behind it does; "pays 5 percent,
 * which could double if talks fail": nor does what is.
 */
function conditionsToCome({ tree, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    const done = tree.head(i);
    if (tree.relation(i) !== 'advcl' || !/^(?:if|unless)$/.test(marker(tree, i)) || done < 0 || done > i) continue;
    const words = childrenBy(tree, done, 'aux').map(word => tree.lower(word));
    const isDone =
      tree.xpos(done) === 'VBD' || (words.length > 0 && words.every(word => /^(?:has|have|had)$/.test(word)));
    const isNow = words.length === 0 && /^VB[ZP]$/.test(tree.xpos(done));
    if (!isDone && !isNow) continue;
    const opening = childrenBy(tree, i, 'mark')[0] ?? i;
    for (let at = opening - 1; at > done; at--) {
      if (!/^(?:acl|acl:relcl|advcl|xcomp)$/.test(tree.relation(at)) || !isWithin(tree, at, done)) continue;
      const isOpen = childrenBy(tree, at, 'aux').some(word =>
        /^(?:will|would|could|may|might)$/.test(tree.lower(word)),
      );
      if (!isOpen && !(isDone && (/^VB[ZP]$/.test(tree.xpos(at)) || marker(tree, at) === 'to'))) continue;
      moved.set(i, [at, 'advcl']);
      break;
    }
  }
}

/** "Syria, however, is set to face": a name that an adverb set off by commas parts from a verb without a subject is that. */
function namesBeforeAdverbs({ tree, kinds, moved }: Mending): void {
  for (let i = 0; i + 4 < tree.size; i++) {
    const verb = tree.head(i);
    if (kinds[i] !== 'party' || verb < i || tree.upos(verb) !== 'VERB' || /^nsubj/.test(tree.relation(i))) continue;
    if (tree.lower(i + 1) !== ',' || !ADVERBS.includes(tree.lower(i + 2)) || tree.lower(i + 3) !== ',') continue;
    if (marker(tree, i) === '' && childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0)
      moved.set(i, [verb, childrenBy(tree, verb, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj']);
  }
}
