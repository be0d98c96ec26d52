import { childrenBy, isRelation, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Told } from '../claim.ts';
import { baseUnit } from '../compare/baseUnits.ts';
import type { Names } from '../figures/names.ts';
import { paceOf } from '../figures/pace.ts';
import { stanceOf } from '../figures/stance.ts';
import type { Mark } from '../sentenceView.ts';
import { QUALIFYING } from './concepts.ts';
import { type Extent, extentOf } from './extent.ts';
import { flowsOf } from './flows.ts';
import { asideOf, namesIn, whenOf } from './sayers.ts';
import { bare, conceptsAt, countedAs, isOfTime, isProduct, nounConcepts } from './wordsAt.ts';

/** A sentence with more figures of one unit is a list. */
const MOST_ALIKE = 3;

/**
 * What a sentence tells of a figure, openly: who is named, what is done or measured, and when. Two figures of which the same is told are
 * compared whatever the words are; see `compare/toldAlike.ts`.
 */
export function toldOf(names: Names, mark: Mark): Told | undefined {
  const { tree, view } = names;
  const node = tree.nodeOf(view.marks.indexOf(mark));
  if (node < 0 || mark.mention.type !== 'quantity') return undefined;
  const { value } = mark.mention;
  const unit = baseUnit(value.unit).unit;
  const alike = view.marks.filter(
    ({ mention }) => mention.type === 'quantity' && baseUnit(mention.value.unit).unit === unit,
  );
  if (alike.length > MOST_ALIKE) return undefined;
  const rivals = alike.filter(one => one !== mark && extentOf(tree, tree.nodeOf(view.marks.indexOf(one))));
  const aside = asideOf(names, node);
  const named = namesIn(names, aside);
  // "Farmers are to get $3 billion, the ministry announced": who announces does it.
  const who = named.length > 0 ? named : announcersOf(names);
  // Of a list of parties with a figure each, their names do not tell whose it is.
  if (who.length === 0 || (rivals.length > 0 && who.length > 1)) return undefined;
  const extent = extentOf(tree, node, INDEXED.test(unit));
  if (!extent) return undefined;
  const { core, isNominal } = coreOf(names, node, value.of, extent, aside);
  if (core.size === 0) return undefined;
  const bag = new Set([...core].map(bare));
  const ways = new Set<string>();
  for (let i = 0; i < tree.size; i++) {
    if (
      (QUALIFYING.has(tree.lower(i)) || (tree.lower(i) === 'earlier' && tree.relation(i) === 'amod')) &&
      !aside.has(i) &&
      !isOfTime(names, i) &&
      !isProduct(tree, i + 1) &&
      !isProduct(tree, i + 2)
    )
      ways.add(tree.lower(i));
    // "by volume", "in value"
    if (i > 0 && /^(?:volume|value)$/.test(tree.lower(i)) && /^(?:by|in)$/.test(tree.lower(i - 1)))
      ways.add(tree.lower(i));
    // "in yuan terms"
    if (tree.lemma(i) === 'term' && i > 0 && !aside.has(i)) ways.add(tree.lower(i - 1));
    for (const word of conceptsAt(names, i)) bag.add(word);
  }
  // Which balance it is.
  if (bag.has('deficit') || bag.has('surplu'))
    for (let i = 0; i < tree.size; i++) if (/^(?:goods|merchandise|visible)$/.test(tree.lower(i))) ways.add('goods');
  const pace = paceOf(tree, node);
  return {
    unit,
    who,
    place: names.context.town(),
    core: [...core].sort(),
    bag: [...bag].sort(),
    when: whenOf(names, node, aside),
    state: isNominal ? 'any' : stateOf(tree, node),
    ways: [extent.way, ...(pace ? [`a-${pace}`] : []), ...[...ways].sort()].join(' '),
    flows: flowsOf(names, node),
    ...(rivals.length > 0 ? { listed: true as const } : {}),
  };
}

function announcersOf(names: Names): string[] {
  const { tree } = names;
  for (let i = 0; i < tree.size; i++) {
    const who = tree.lemma(i) === 'announce' && tree.upos(i) === 'VERB' ? names.whoAt(subjectOf(tree, i)) : undefined;
    if (who) return [names.partyAt(subjectOf(tree, i)) ?? who.id];
  }
  return [];
}

/** Of these a verb of change gives the change itself: "shed 300 points", "lost 3 percent". */
const INDEXED = /^(?:percent|index-points|basis-points)$/;

interface Core {
  readonly core: Set<string>;
  /** What is done is told by a noun, as what something else is said of. */
  readonly isNominal: boolean;
}

/** The words by which a figure is told: what is counted, the nouns above it, its verb, and what that verb has for subject and object. */
function coreOf(
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
  for (const child of childrenBy(tree, figure, 'nmod', 'appos'))
    if (/^(?:of|in)$/.test(marker(tree, child))) addNoun(child, 1);
  let at = tree.head(figure);
  let below = figure;
  let deed = false;
  while (at >= 0 && tree.upos(at) !== 'VERB' && !isClause(tree, at)) {
    const before = core.size;
    addNoun(at, 1);
    if (tree.upos(at) === 'NOUN' && core.size > before && conceptsAt(names, at).length > 0) deed = true;
    below = at;
    at = tree.head(at);
  }
  // "The dismissal of 500 welders has shaken the town": the noun tells what is done.
  const isSaid = at >= 0 && (!passive(tree, at) || TELLING.test(tree.lemma(at)));
  if (deed && isSaid && isRelation(tree.relation(below), 'nsubj')) return { core, isNominal: true };
  const verb = at >= 0 ? at : isClause(tree, figure) ? figure : clauseVerb(tree, figure);
  if (verb < 0) return { core, isNominal: true };
  if (verb !== figure && (verb !== changing || way !== 'level'))
    for (const word of conceptsAt(names, verb)) core.add(word);
  for (const node of [subjectOf(tree, verb), ...childrenBy(tree, verb, 'nsubj', 'obj', 'xcomp')]) addNoun(node, 1);
  return { core, isNominal: false };
}

const TELLING = /^(?:announce|report|confirm|expect|plan|propose|approve|agree|decide)$/;

const isClause = (tree: Tree, i: number): boolean =>
  childrenBy(tree, i, 'nsubj').length > 0 || childrenBy(tree, i, 'cop').length > 0;

/** Whether it is so, is to be, or is not. Who must do something is bound to. */
function stateOf(tree: Tree, figure: number): Told['state'] {
  const verb = tree.upos(figure) === 'VERB' ? figure : clauseVerb(tree, figure);
  if (verb >= 0 && childrenBy(tree, verb, 'aux').some(i => tree.lower(i) === 'must')) return 'in-force';
  if (verb >= 0 && tree.lemma(verb) === 'order' && agentOf(tree, verb) < 0) return 'in-force';
  const state = stanceOf(tree, figure);
  return state === 'proposed' || state === 'denied' ? state : 'in-force';
}
