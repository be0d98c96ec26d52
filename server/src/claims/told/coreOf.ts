import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Names } from '../figures/names.ts';
import { WORKS } from './concepts.ts';
import type { Extent } from './extent.ts';
import { clauseOn, nounWith } from './sayers.ts';
import { conceptsAt, countedAs, hasModel, NARROWING, nounConcepts } from './wordsAt.ts';

/** The words nearest to a figure. */
export interface Core {
  readonly core: Set<string>;
  /** What is done is told by a noun, as what something else is said of. */
  readonly isNominal: boolean;
}

/** The words by which a figure is told: what is counted, the nouns above it, its verb, and what that verb has for subject and object. */
export function coreOf(
  names: Names,
  figure: number,
  of: string | undefined,
  { way, verb: changing }: Extent,
  aside: ReadonlySet<number>,
): Core {
  const { tree } = names;
  const core = new Set<string>();
  const addNoun = (node: number, depth: number): void => nounConcepts(names, node, depth, aside, core);
  for (const word of of === undefined ? [] : countedAs(names, of)) core.add(word);
  addNoun(figure, 1);
  if (nounWith(tree, figure) !== figure) addNoun(nounWith(tree, figure), 1);
  for (const child of childrenBy(tree, figure, 'nmod', 'obl', 'appos')) {
    if (!/^(?:of|in)$/.test(marker(tree, child))) continue;
    addNoun(child, 1);
    const meant = names.goodsMeant(child);
    if (meant) core.add(meant);
    // "a third of all that Chile exports"
    const done = tree.upos(child) === 'PRON' ? childrenBy(tree, child, 'acl:relcl')[0] : undefined;
    if (done !== undefined) for (const word of conceptsAt(names, done)) core.add(word);
  }
  const clause = clauseOn(tree, figure);
  // "The gap was 19 billion, the office found": what is so much stands in the figure's own clause.
  let at = clause >= 0 ? clause : isClause(tree, figure) ? figure : tree.head(figure);
  let below = figure;
  let deed = false;
  while (at >= 0 && at !== figure && tree.upos(at) !== 'VERB' && !isClause(tree, at)) {
    const before = core.size;
    const above = tree.head(at);
    if (!(above >= 0 && isRelation(tree.relation(at), 'compound', 'amod') && hasModel(tree, above))) addNoun(at, 1);
    // "Nine in ten welders depend on exports": what is counted tells no deed.
    const isCounted = below === figure && isRelation(tree.relation(figure), 'nummod');
    if (tree.upos(at) === 'NOUN' && core.size > before && !isCounted && conceptsAt(names, at).length > 0) deed = true;
    below = at;
    at = tree.head(at);
  }
  // "The dismissal of 500 welders has shaken the town": the noun tells what is done.
  const isSaid = at >= 0 && (!passive(tree, at) || TELLING.test(tree.lemma(at)));
  if (deed && isSaid && isRelation(tree.relation(below), 'nsubj')) return { core, isNominal: true };
  const verb = at >= 0 ? at : clauseVerb(tree, figure);
  if (verb < 0) return { core, isNominal: true };
  if (verb !== figure && (verb !== changing || way !== 'level'))
    for (const word of conceptsAt(names, verb)) core.add(word);
  // "made 940,000 cars"
  if (tree.lemma(verb) === 'make' && [...core].some(word => word.startsWith('product/'))) core.add('output');
  for (const node of [subjectOf(tree, verb), ...childrenBy(tree, verb, 'nsubj', 'obj', 'xcomp')]) addNoun(node, 1);
  // "Of the cars made in Peru, a tenth go abroad"
  for (const node of childrenBy(tree, verb, 'obl', 'nmod'))
    if (node < figure && marker(tree, node) === 'of') addNoun(node, 1);
  // "earned $3 billion from flowers": from those alone.
  for (const node of [verb, figure].flatMap(i => childrenBy(tree, i, 'obl', 'nmod')))
    if (marker(tree, node) === 'from')
      for (const word of conceptsAt(names, node)) if (word.startsWith('product/')) core.add(word);
  // "will invest $3 billion in shipbuilding": in that alone.
  if (core.has('invest'))
    for (const node of [verb, figure, ...childrenBy(tree, verb, 'xcomp')]
      .flatMap(i => childrenBy(tree, i, 'obl', 'nmod'))
      .filter(i => /^(?:in|into|on)$/.test(marker(tree, i))))
      for (const word of conceptsAt(names, node)) if (!ANYTHING.test(word)) core.add(NARROWING + word);
  // "laid off 300 welders at its Ohio plant": not all of theirs.
  for (const node of [verb, figure].flatMap(i => childrenBy(tree, i, 'obl', 'nmod')))
    if (/^(?:at|in)$/.test(marker(tree, node)) && conceptsAt(names, node).includes(WORKS)) core.add(WORKS);
  return { core, isNominal: false };
}

/** What money may go into without more being said. */
const ANYTHING = /^(?:gdp|country|market|project|ventur|industr|plant|sector|asset|firm)$/;

const TELLING = /^(?:announce|report|confirm|expect|plan|propose|approve|agree|decide)$/;

const isClause = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'nsubj').length > 0 || childrenBy(tree, i, 'cop').length > 0;
