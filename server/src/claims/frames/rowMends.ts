import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isWithin, type Mend, type Mending } from './mending.ts';
import { DESTINATION_VERBS } from './nouns.ts';

/** Mends (see `MENDS`) of peoples in a row before the noun that is theirs: they come before those of what that noun is joined to. */
export const PEOPLES_MENDS: readonly Mend[] = [
  { mend: peoplesInRow, kinds: ['party'], words: ['and', 'or'] },
  { mend: peoplesBehindPlace, kinds: ['party'], words: ['in'] },
];

/** Mends of names in a row, countries or goods of which the last stands behind "and", and of what stands behind them. */
export const ROW_MENDS: readonly Mend[] = [
  { mend: namesInRow, words: ['and', 'or'] },
  { mend: appliedTo, kinds: ['goods'], words: ['to'] },
  { mend: originsAsSubjects, kinds: ['party', 'goods'], words: ['from'] },
  { mend: sentBehindList, words: ['to', 'into'] },
];

/** How many names make a row that is nothing else: two may be the end of one clause and the begin of the next. */
const FEWEST = 3;

/**
 * "steel from Turkey, Kenya and China", "duties on Chilean beef, sugar and tea": the names of a row are joined to its first, whatever the parser makes of the
 * commas; so are two, where what the second would do has a subject of its own.
 */
function namesInRow(mending: Mending): void {
  const { tree, kinds, moved } = mending;
  for (let first = 0; first < tree.size; first++) {
    if (kinds[first] !== 'party' && kinds[first] !== 'goods') continue;
    const [head, ...rest] = rowFrom(mending, first) as [number, ...number[]];
    const last = rest.at(-1);
    if (last === undefined) continue;
    first = last;
    const row = [head, ...rest];
    const loose = rest.filter(at => !row.includes(tree.head(at)));
    if (loose.length === 0 || nounBehind(tree, last) >= 0 || row.includes(tree.head(head))) continue;
    const doing = loose.find(at => /^nsubj/.test(tree.relation(at)));
    if (doing === undefined ? row.length < FEWEST : !leaveSubject(mending, row, doing)) {
      // "Chilean copper, sugar and cement face": what the rest does, the first does, where the parser leaves it to nothing
      if (doing === undefined || !isLeftOver(tree, head, tree.head(doing))) continue;
      moved.set(head, [tree.head(doing), tree.relation(doing)]);
    }
    for (const at of rest) {
      moved.set(at, [head, 'conj']);
      const above = tree.head(at);
      if (above < 0 || row.includes(above)) continue;
      for (const child of tree.children(at))
        if (child > last && marker(tree, child) !== '') moved.set(child, [above, 'obl']);
    }
  }
}

/**
 * "The duty on rice from Peru, Chile and Kenya took effect": what is done behind a row is done by the noun of which the row tells, or by one of its own.
 * False where neither is there: "After sales to Peru, Chile and Kenya said no".
 */
function leaveSubject({ tree, moved }: Mending, row: readonly number[], doing: number): boolean {
  const [head = -1] = row;
  const verb = tree.head(doing);
  const others = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').filter(at => !row.includes(at));
  if (others.some(at => (at > doing && at < verb) || (at < head && isWithin(tree, head, at)))) return true;
  const noun = tree.head(verb);
  if (noun < 0 || noun > head || !isWithin(tree, head, noun)) return false;
  // "Cars from Peru and Chile will pay": of two, only where the sentence has nothing else that could do it.
  if (row.length < FEWEST && tree.head(noun) >= 0) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tree.upos(noun))) return false;
  moved.set(verb, [tree.head(noun), tree.relation(noun)]);
  moved.set(noun, [verb, 'nsubj']);
  return true;
}

/** Whether goods that open a clause hang on its verb as no argument of it, or on a name that is none of theirs. */
const isLeftOver = (tree: Tree, goods: number, verb: number): boolean =>
  marker(tree, goods) === '' &&
  /^(?:advcl|conj|dep|parataxis|obl:unmarked)$/.test(tree.relation(goods)) &&
  (tree.head(goods) === verb || tree.head(tree.head(goods)) === verb);

/** "Chilean, Mexican and Turkish wine": peoples in a row before a noun are all whose that is; so are two to which the parser joins the noun. */
function peoplesInRow(mending: Mending): void {
  const { tree, kinds, moved } = mending;
  for (let first = 0; first < tree.size; first++) {
    if (kinds[first] !== 'party') continue;
    const [head, ...rest] = rowFrom(mending, first) as [number, ...number[]];
    const last = rest.at(-1);
    const noun = last === undefined ? -1 : nounBehind(tree, last);
    if (last === undefined || noun < 0) continue;
    first = last;
    const above = tree.head(head);
    const joined = /^JJ/.test(tree.xpos(last)) && tree.relation(noun) === 'conj' && tree.head(noun) === head;
    if ((rest.length + 1 < FEWEST && !joined) || above === noun || [head, ...rest].includes(above)) continue;
    // "Peruvian, Chilean and Kenyan copper faces": hung on the verb
    if (tree.relation(head) !== 'amod') {
      if (above >= 0 && isWithin(tree, above, noun)) continue;
      moved.set(noun, [above, tree.relation(head)]);
      for (const child of tree.children(head))
        if (child < head || child > noun) moved.set(child, [noun, tree.relation(child)]);
    }
    moved.set(head, [noun, 'amod']);
    for (const at of rest) moved.set(at, [head, 'conj']);
  }
}

/** "In Brazil, Chilean and Chinese copper faces": the place that a sentence opens with is no one of the peoples whose goods follow. */
function peoplesBehindPlace({ tree, kinds, moved }: Mending): void {
  const place = 1;
  if (kinds[place] !== 'party' || tree.lower(0) !== 'in' || tree.lower(place + 1) !== ',') return;
  const peoples = childrenBy(tree, place, 'conj').filter(at => kinds[at] === 'party');
  const last = peoples.at(-1);
  const noun = last === undefined ? -1 : nounBehind(tree, last);
  const verb = noun < 0 ? -1 : tree.head(noun);
  if (peoples[0] !== place + 2 || verb < noun || tree.upos(verb) !== 'VERB') return;
  moved.set(0, [place, 'case']);
  moved.set(place, [verb, 'obl']);
  moved.set(peoples[0], [noun, 'amod']);
  for (const at of peoples.slice(1)) moved.set(at, [peoples[0], 'conj']);
  for (const child of childrenBy(tree, place, 'cc')) moved.set(child, [last as number, 'cc']);
  if (childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0) moved.set(noun, [verb, 'nsubj']);
}

/** "applies in Canada to copper and tin": goods behind "to" are no verb. */
function appliedTo({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'goods' || tree.upos(i) !== 'VERB' || tree.lower(i - 1) !== 'to' || tree.head(i - 1) !== i)
      continue;
    if (childrenBy(tree, i, 'obj', 'nsubj').length > 0 || tree.head(i) < 0) continue;
    moved.set(i - 1, [i, 'case', 'ADP']);
    moved.set(i, [tree.head(i), 'obl', 'NOUN']);
  }
}

/** "The tariffs on sugar from Kenya amount to 5 percent": what stands behind "from" does nothing. */
function originsAsSubjects({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i < tree.size; i++) {
    if (kinds[i] !== 'party' || tree.relation(i) !== 'nsubj' || tree.lower(i - 1) !== 'from') continue;
    if (tree.head(i - 1) === i && kinds[i - 2] === 'goods' && !isWithin(tree, i - 2, i)) moved.set(i, [i - 2, 'nmod']);
  }
}

/** "beef from Mexico and Peru shipped to Chile": a participle of sending right behind a list tells of the goods, and is no second verb. */
function sentBehindList({ tree, kinds, moved }: Mending): void {
  for (let i = 2; i + 1 < tree.size; i++) {
    const verb = tree.head(i);
    if (!/^VB[DN]$/.test(tree.xpos(i)) || !DESTINATION_VERBS.has(tree.lemma(i)) || verb < 0) continue;
    if (tree.relation(i) !== 'conj' || tree.upos(verb) !== 'VERB' || !/^(?:to|into)$/.test(tree.lower(i + 1))) continue;
    if (childrenBy(tree, i, 'nsubj', 'aux', 'aux:pass').length > 0 || tree.relation(i - 1) !== 'conj') continue;
    let goods = tree.head(i - 1);
    if (kinds[goods] === 'party' && marker(tree, goods) === 'from') goods = tree.head(goods);
    if (tree.upos(goods) === 'NOUN' && goods > verb) moved.set(i, [goods, 'acl']);
  }
}

/**
 * The nodes of one kind in a row from a node on, with nothing but commas, a last "and" and what belongs to each between them; the node alone where it opens
 * no row.
 */
function rowFrom({ tree, kinds }: Mending, first: number): number[] {
  const row = [first];
  // "In Peru, Chilean and Kenyan goods": a place to begin with
  if (first === 1 && tree.lower(0) === 'in' && kinds[first] === 'party') return row;
  for (let at = first + 1, joined = false; at < tree.size; ) {
    let next = at;
    for (; tree.lower(next) === ',' || tree.upos(next) === 'CCONJ'; next++)
      joined ||= /^(?:and|or)$/.test(tree.lower(next));
    if (next === at) return [first];
    while (next < tree.size && kinds[next] === undefined && tree.head(next) > next && BEFORE.test(tree.upos(next)))
      next++;
    if (next >= tree.size || kinds[next] !== kinds[first]) return [first];
    row.push(next);
    at = next + 1;
    if (joined) return row;
  }
  return [first];
}
const BEFORE = /^(?:ADJ|NOUN|DET|PROPN)$/;

/** The noun before which the last people of a row stands, the last of several: "Kenyan rice tariffs"; -1 for none. */
function nounBehind(tree: Tree, last: number): number {
  if (!/^JJ/.test(tree.xpos(last)) && !/^(?:amod|compound)$/.test(tree.relation(last))) return -1;
  let noun = -1;
  for (let at = last + 1; at < tree.size && /^(?:ADJ|NOUN)$/.test(tree.upos(at)); at++)
    if (tree.upos(at) === 'NOUN') noun = at;
  return noun;
}
