import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { VERBS } from './frames.ts';
import type { Mending } from './mending.ts';

/**
 * "After Kenya taxed Fijian tin -- it put a duty on tea in May -- Fiji answered": a sentence between two dashes or in brackets is said aside. Nothing
 * outside of it hangs on its words, and the main verb is outside.
 */
export function asides(mending: Mending): void {
  const { tree } = mending;
  let open = -1;
  for (let i = 0; i < tree.size; i++) {
    if (tree.form(i) === '(') open = i;
    else if (open >= 0 && (tree.form(open) === '(' ? tree.form(i) === ')' : isDash(tree, i))) {
      // The second dash of two may be the first of the next two.
      open = setAside(mending, open, i) || tree.form(open) === '(' ? -1 : i;
    } else if (open < 0 && isDash(tree, i)) open = i;
  }
}

/** A dash that parts clauses, not a hyphen within a word. */
const isDash = (tree: Tree, i: number): boolean =>
  /^-+$/.test(tree.form(i)) &&
  (tree.xpos(i) !== 'HYPH' ||
    (i > 0 && tree.start(i) > tree.end(i - 1) && i + 1 < tree.size && tree.start(i + 1) > tree.end(i)));

/** Whether a sentence stands between two nodes, which then is set aside. */
function setAside(mending: Mending, from: number, to: number): boolean {
  const { tree, moved } = mending;
  const isOut = (i: number): boolean => i < from || i > to;
  let top = -1;
  for (let i = from + 1; i < to && top < 0; i++)
    if (saysSo(tree, i) && (tree.head(i) < 0 || isOut(tree.head(i))) && subjectsOf(tree, i).some(at => !isOut(at)))
      top = i;
  if (top < 0) return setNounsAside(mending, from, to);
  const above = tree.head(top);
  const main = above < 0 ? mainVerb(tree, top, from, to) : above;
  if (main < 0) return false;
  if (above < 0) moved.set(main, [-1, 'root']);
  moved.set(top, [main, 'parataxis']);
  for (let i = 0; i < tree.size; i++) {
    const head = tree.head(i);
    if (!isOut(i) || head < 0 || isOut(head) || i === main || tree.upos(i) === 'PUNCT') continue;
    moved.set(i, [main, isSubject(tree, i, main, to) ? 'nsubj' : tree.relation(i)]);
  }
  return true;
}

/**
 * "tin from Peru - a neighbour and a big seller - is taxed": nouns between two dashes without a verb are said of what stands before them, and no
 * subject of the verb behind.
 */
function setNounsAside({ tree, moved }: Mending, from: number, to: number): boolean {
  if (tree.form(from) === '(' || from === 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos(from - 1))) return false;
  for (let i = from + 1; i < to; i++) if (saysSo(tree, i) || marker(tree, i) !== '') return false;
  let first = -1;
  let found = false;
  for (let i = from + 1; i < to; i++) {
    const head = tree.head(i);
    const isOut = head < from || head > to;
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(i)) || !isOut) continue;
    if (first < 0) first = i;
    if (!/^nsubj/.test(tree.relation(i))) continue;
    moved.set(i, first === i ? [from - 1, 'appos'] : [first, 'conj']);
    // The subject before has the place that the parser gave to the aside.
    for (const subject of childrenBy(tree, head, 'nsubj'))
      if (subject < from && tree.relation(i) === 'nsubj:pass') moved.set(subject, [head, 'nsubj:pass']);
    for (let at = from + 1; at < i; at++) if (tree.upos(at) === 'CCONJ' && tree.head(at) > to) moved.set(at, [i, 'cc']);
    found = true;
  }
  return found;
}

const subjectsOf = (tree: Tree, verb: number): number[] => childrenBy(tree, verb, 'nsubj', 'nsubj:pass', 'csubj');

/** A verb with a form of its own for its time, or an auxiliary. */
const saysSo = (tree: Tree, i: number): boolean =>
  tree.upos(i) === 'VERB' && (/^VB[DPZ]$/.test(tree.xpos(i)) || childrenBy(tree, i, 'aux', 'aux:pass').length > 0);

/** The verb outside of what is said aside on whose top it hangs: behind it, or else before it; -1 for none. */
function mainVerb(tree: Tree, top: number, from: number, to: number): number {
  const outer = tree.children(top).filter(child => (child < from || child > to) && saysSo(tree, child));
  const behind = outer.find(child => child > to);
  return behind ?? outer.find(child => marker(tree, child) === '' && subjectsOf(tree, child).length > 0) ?? -1;
}

/** A name or a noun right behind what is said aside, and before a verb without a subject, is its subject. */
const isSubject = (tree: Tree, i: number, verb: number, to: number): boolean =>
  i > to &&
  i < verb &&
  /^(?:NOUN|PROPN|PRON)$/.test(tree.upos(i)) &&
  marker(tree, i) === '' &&
  tree.relation(i) !== 'obl:unmarked' &&
  subjectsOf(tree, verb).length === 0;

/** "THE MINISTER: They charge us 5 percent": who speaks, before the colon, has no part in what is said. */
export function speakerLabels({ tree, kinds, moved }: Mending): void {
  let colon = 0;
  while (colon < tree.size && kinds[colon] === undefined && /^[\p{Lu}.'’ -]+$/u.test(tree.form(colon))) colon++;
  if (colon === 0 || tree.form(colon) !== ':' || colon + 1 >= tree.size) return;
  const behind = Array.from({ length: tree.size - colon - 1 }, (_, i) => colon + 1 + i);
  const parts = behind.filter(at => tree.head(at) <= colon && tree.relation(at) !== 'punct');
  const main =
    parts.find(at => tree.upos(at) === 'VERB' || childrenBy(tree, at, 'nsubj', 'cop').length > 0) ?? parts[0];
  const top = main ?? behind.find(at => tree.children(at).some(child => child <= colon));
  if (top === undefined) return;
  if (main !== undefined) moved.set(main, [-1, 'root']);
  for (const at of parts) if (at !== main) moved.set(at, [top, tree.relation(at)]);
  for (let at = 0; at <= colon; at++)
    if (tree.head(at) < 0 || tree.head(at) > colon) moved.set(at, [top, at === colon ? 'punct' : 'discourse']);
}

/** "Peru: keeps its duty on tin", "Peru: weighs a duty": who stands before the colon is the subject of a verb right behind it that has none. */
export function labelSubjects({ tree, kinds, moved }: Mending): void {
  let colon = 0;
  while (colon < tree.size && /^(?:DET|PROPN)$/.test(tree.upos(colon))) colon++;
  const verb = colon + 1;
  if (colon === 0 || verb >= tree.size || tree.form(colon) !== ':' || kinds[colon - 1] !== 'party') return;
  const isVerb =
    /^VB[DPZ]$|^MD$/.test(tree.xpos(verb)) ||
    (tree.xpos(verb) === 'NNS' && VERBS.has(tree.lemma(verb)) && tree.upos(verb + 1) === 'DET');
  const main = tree.upos(verb) === 'AUX' && tree.head(verb) > verb ? tree.head(verb) : verb;
  if (!isVerb || subjectsOf(tree, main).length > 0) return;
  if (tree.head(main) <= colon) moved.set(main, [-1, 'root', main === verb ? 'VERB' : tree.upos(main)]);
  moved.set(colon - 1, [main, 'nsubj']);
}

/** "Peru: Sugar from Kenya is charged 5 percent": what stands behind the colon is what the clause tells of, not the country before it. */
export function labelledSubjects({ tree, kinds, moved }: Mending): void {
  let colon = 0;
  while (colon < tree.size && /^(?:DET|PROPN)$/.test(tree.upos(colon))) colon++;
  const label = colon - 1;
  const verb = label < 0 ? -1 : tree.head(label);
  if (colon + 1 >= tree.size || tree.form(colon) !== ':' || kinds[label] !== 'party' || verb < colon) return;
  const subject = tree.children(label).find(at => at > colon && tree.relation(at) === 'appos');
  if (subject === undefined || !/^nsubj/.test(tree.relation(label))) return;
  moved.set(subject, [verb, tree.relation(label)]);
  moved.set(label, [verb, 'discourse']);
}
