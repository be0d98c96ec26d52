import { ancestors, childrenBy, isRelation, marker, subtree } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { SAYING } from '../attribution.ts';
import type { Names } from '../figures/names.ts';

/** Verbs of whoever tells a figure, or foresees it, in the clause beside it. */
const TELLING: ReadonlySet<string> = new Set([
  ...SAYING,
  'expect',
  'forecast',
  'predict',
  'figure',
  'think',
  'believe',
]);

/** The nodes of a sentence that tell nothing of a figure: who says it, and clauses that hang on it with a verb of their own. */
export function asideOf({ tree }: Names, figure: number): ReadonlySet<number> {
  const aside = new Set<number>();
  const own = new Set([figure, ...ancestors(tree, figure)]);
  const leave = (node: number): void => {
    for (const i of subtree(tree, node)) aside.add(i);
  };
  for (let i = 0; i < tree.size; i++) {
    if (tree.lower(i) === 'according' && tree.lower(i + 1) === 'to')
      for (let k = i; k < tree.size && tree.lower(k) !== ','; k++) aside.add(k);
    if (own.has(i)) {
      if (TELLING.has(tree.lemma(i)) && tree.upos(i) === 'VERB')
        for (const subject of tells(tree, i, own) ? childrenBy(tree, i, 'nsubj') : [])
          if (!own.has(subject)) leave(subject);
      continue;
    }
    const relation = tree.relation(i);
    if (isRelation(relation, 'acl:relcl', 'advcl', 'parataxis') && !isNoun(tree, i) && own.has(tree.head(i))) leave(i);
    if (isRelation(relation, 'ccomp') && own.has(tree.head(i)) && !isNoun(tree, i)) leave(i);
    if (
      relation === 'acl' &&
      !own.has(tree.head(i)) &&
      (tree.lower(i - 1) === ',' || !isArgument(tree, tree.head(i), own))
    )
      leave(i);
    // "fined 9 million euros for payments to Apple": a reason.
    if (
      isRelation(relation, 'obl', 'nmod') &&
      REASON.test(marker(tree, i)) &&
      tree.upos(i) === 'NOUN' &&
      tree.mention(i) < 0 &&
      own.has(tree.head(i))
    )
      leave(i);
    if (
      isRelation(relation, 'conj') &&
      tree.upos(i) === 'VERB' &&
      own.has(tree.head(i)) &&
      childrenBy(tree, i, 'nsubj').length > 0
    )
      leave(i);
    // ", the minister said on Monday" keeps its day.
    if (TELLING.has(tree.lemma(i)) && tree.upos(i) === 'VERB') {
      for (const child of subtree(tree, i)) {
        if (own.has(child)) continue;
        aside.add(child);
      }
    }
  }
  return aside;
}

/** What is told is a clause with a subject of its own; "expects to sell" and "said that it sold" have that of the verb. */
const tells = (tree: Tree, verb: number, own: ReadonlySet<number>): boolean =>
  childrenBy(tree, verb, 'ccomp', 'parataxis').some(
    i =>
      own.has(i) &&
      childrenBy(tree, i, 'nsubj', 'csubj').some(subject => !/^(?:it|they|he|she)$/.test(tree.lower(subject))),
  );

const REASON = /^(?:for|over|because of|amid|despite|after|before|under)$/;
/** Whether a noun is subject or object of a verb above the figure. */
const isArgument = (tree: Tree, noun: number, own: ReadonlySet<number>): boolean =>
  own.has(tree.head(noun)) && isRelation(tree.relation(noun), 'nsubj', 'obj');

const isNoun = (tree: Tree, i: number): boolean => /^(?:NOUN|PROPN)$/.test(tree.upos(i));

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;

/** Each chamber decides for itself. */
const CHAMBERS = /\b(?:senate|house|chamber|congress|parliament|bundestag|bundesrat|assembly|duma|diet)\b/i;

/** Whom the clause of a figure names: parties, bodies, laws, and names that nobody knows. */
export function namesIn(names: Names, aside: ReadonlySet<number>): string[] {
  const { tree, view } = names;
  const found = new Set<string>();
  const covered = new Set<number>();
  for (const [i, { mention }] of view.marks.entries()) {
    const node = tree.nodeOf(i);
    if ('entity' in mention || mention.type === 'date')
      for (let k = 0; k < tree.size; k++)
        if (tree.start(k) >= mention.start && tree.end(k) <= mention.end) covered.add(k);
    if (node < 0 || aside.has(node)) continue;
    const party = mention.type === 'agency' && CHAMBERS.test(mention.text) ? undefined : names.partyAt(node);
    if (party) found.add(party);
    else if (mention.type === 'agency' || mention.type === 'law') found.add(mention.entity.id);
  }
  let run: string[] = [];
  const close = (): void => {
    if (run.length > 0) found.add(`name/${run.join('-')}`);
    run = [];
  };
  for (let i = 0; i < tree.size; i++) {
    const isName =
      tree.upos(i) === 'PROPN' &&
      /^\p{Lu}\p{L}/u.test(tree.form(i)) &&
      !covered.has(i) &&
      !aside.has(i) &&
      !MONTHS.test(tree.lower(i)) &&
      tree.mention(i) < 0;
    if (isName) run.push(...tree.lower(i).split(' '));
    else close();
  }
  close();
  return [...found].sort();
}

/** The days and periods of the figure's clause; where it has none, those of what it was agreed or told by. */
export function whenOf({ tree, view }: Names, figure: number, aside: ReadonlySet<number>): string[] {
  const own = new Set<string>();
  const beside = new Set<string>();
  const above = new Set(ancestors(tree, figure));
  for (const [i, { mention }] of view.marks.entries()) {
    if (mention.type !== 'date' || mention.timex.type !== 'DATE' || !/^\d{4}/.test(mention.timex.value)) continue;
    if (/\b(?:earlier|ago|before)\b/i.test(mention.text)) continue;
    const node = tree.nodeOf(i);
    const verb = clauseVerb(tree, node);
    const isSaid = verb >= 0 && TELLING.has(tree.lemma(verb));
    const isOwn = !aside.has(node) && !(isSaid && above.has(verb));
    (isOwn ? own : beside).add(mention.timex.value);
  }
  return [...(own.size > 0 ? own : beside)].sort();
}
