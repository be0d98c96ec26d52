import { wordSet } from '../base/wordList.ts';
import type { Mention } from '../mentions/mention.ts';
import { ancestors, childrenBy, isRelation, marker } from '../syntax/dependents.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Tree } from '../syntax/tree.ts';
import { agentOf, passive } from '../syntax/verbs.ts';
import type { SentenceView } from './sentenceView.ts';

/** Verbs by which somebody is named as the source of what their clause states. */
export const SAYING = wordSet(
  'say tell report announce estimate note add write claim show warn reiterate confirm explain insist argue calculate reckon',
);
const ACTORS: ReadonlySet<Mention['type']> = new Set(['party', 'official', 'agency']);
/** A person or body is its name in apposition: "a spokesman, Gao Feng", "the ministry (MOFCOM)". */
const NAMING = ['appos', 'flat', 'compound'];

/**
 * Who says what the clause of a figure states: whom "according to" names, or the subject of the nearest verb of saying above it or beside it
 * ("…, the ministry said"). Null where none is named: that of a pronoun, or of "officials", is nobody's.
 *
 * @param mention the figure, or whatever stands in its clause
 */
export function attributionOf({ tree, marks }: SentenceView, mention: Mention): string | null {
  const at = tree.nodeOf(marks.findIndex(mark => mark.mention === mention));
  let below = -1;
  for (const node of at < 0 ? [] : [at, ...ancestors(tree, at)]) {
    const source = beside(tree, node, below) ?? above(tree, node, below);
    if (source !== undefined) return source < 0 ? null : nameOf(tree, source, marks);
    below = node;
  }
  return accordingTo(tree, marks);
}

/** Of "…, according to X": the first name of X. At either end of a sentence it may hang on any word of it. */
function accordingTo(tree: Tree, marks: SentenceView['marks']): string | null {
  let i = 0;
  while (i < tree.size && !isAccordingTo(tree, i)) i++;
  for (i += 2; i < tree.size && tree.lower(i) !== ','; i++) {
    const name = nameOf(tree, i, marks);
    if (name !== null) return name;
  }
  return null;
}

const isAccordingTo = (tree: Tree, at: number): boolean =>
  tree.lower(at) === 'according' && tree.lower(at + 1) === 'to';

/** "…, the ministry said": said beside the clause, not the other way round. */
function beside(tree: Tree, node: number, below: number): number | undefined {
  const verb = childrenBy(tree, node, 'parataxis').find(
    i => i !== below && SAYING.has(tree.lemma(i)) && !hasFigure(tree, i),
  );
  return verb === undefined ? undefined : subjectOf(tree, verb);
}
const hasFigure = (tree: Tree, verb: number): boolean => childrenBy(tree, verb, 'ccomp', 'obj').length > 0;

/** The subject of a verb of saying whose content the figure is in: not of one that the figure is said to be the subject of. */
function above(tree: Tree, node: number, below: number): number | undefined {
  if (!SAYING.has(tree.lemma(node)) || tree.upos(node) !== 'VERB' || below < 0) return undefined;
  if (isRelation(tree.relation(below), 'nsubj') || isRelation(tree.relation(node), 'amod', 'acl')) return undefined;
  const who = passive(tree, node) ? agentOf(tree, node) : subjectOf(tree, node);
  return who === below ? undefined : who < 0 && saidBy(tree, node) ? node + 1 : who;
}

/** "…, said Ana Diaz, head of a mill": the name right behind a verb without a subject, whatever the tree calls it. */
const saidBy = (tree: Tree, verb: number): boolean =>
  verb + 1 < tree.size && tree.head(verb + 1) === verb && isName(tree, verb + 1);

function nameOf(tree: Tree, node: number, marks: SentenceView['marks']): string | null {
  for (const i of [node, ...childrenBy(tree, node, ...NAMING)]) {
    const mention = marks[tree.mention(i)]?.mention;
    if (mention && ACTORS.has(mention.type) && (i === node || mention.type !== 'party'))
      return 'entity' in mention ? mention.entity.name : mention.text;
  }
  for (const i of [node, ...childrenBy(tree, node, 'appos', 'flat')]) if (isName(tree, i)) return properName(tree, i);
  return null;
}

const isName = (tree: Tree, i: number): boolean => tree.upos(i) === 'PROPN' && /^\p{Lu}/u.test(tree.form(i));

/** "Jane Oberhelm", "the American Soybean Association", "the Chamber of Commerce": capitals that no recogniser knows. */
function properName(tree: Tree, node: number): string {
  const isPart = (i: number): boolean =>
    /^\p{Lu}/u.test(tree.form(i)) && (isName(tree, i) || isRelation(tree.relation(i), 'compound', 'amod', 'flat'));
  let [start, last] = [node, node];
  while (start > 0 && isPart(start - 1)) start--;
  while (last + 1 < tree.size && isName(tree, last + 1)) last++;
  for (const of of childrenBy(tree, node, 'nmod'))
    if (of > last && marker(tree, of) === 'of' && isName(tree, of)) last = of;
  const words: string[] = [];
  for (let i = start; i <= last; i++) words.push(tree.form(i));
  return words.join(' ');
}
