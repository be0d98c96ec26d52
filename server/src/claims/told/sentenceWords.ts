import { Latest } from '../../base/latest.ts';
import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { isGood } from '../compare/toldWords.ts';
import type { Names } from '../figures/names.ts';
import { flowAt } from '../figures/netTrade.ts';
import { classes } from '../figures/words.ts';
import { wordAt } from '../sentenceView.ts';
import { isPassing, QUALIFYING } from './concepts.ts';
import { conceptsAt, DIRECTION, isAbroad, isOfTime, isProduct, wordOf } from './wordsAt.ts';

/** What the words of a sentence tell of each of its figures. */
interface SentenceWords {
  readonly told: ReadonlySet<string>;
  /** Words that make a figure one of its own where they are not aside of it, by their nodes; -1 for those that do anywhere. */
  readonly ways: readonly (readonly [node: number, way: string])[];
  readonly passing: readonly number[];
  /** Words that tell whether goods come in or go out, by their nodes. */
  readonly flows: readonly (readonly [node: number, flow: string])[];
}
const latestWords = new Latest<Names, SentenceWords>();

export const wordsIn = (names: Names): SentenceWords => latestWords.get(names, () => readWords(names));

function readWords(names: Names): SentenceWords {
  const { tree } = names;
  const told = new Set<string>();
  const ways: [number, string][] = [];
  const passing: number[] = [];
  const flows: [number, string][] = [];
  for (let i = 0; i < tree.size; i++) {
    const word = tree.lower(i);
    // "arrived each day"
    const isEach = SPAN.test(word) && /^(?:each|every)$/.test(wordOf(tree, i - 1));
    // "its monthly bulletin"
    const pace = isEach ? `e-${word}` : PAPERS.has(tree.lemma(Math.max(0, tree.head(i)))) ? undefined : PACES.get(word);
    if (pace) ways.push([i, pace]);
    else if (
      ((QUALIFYING.has(word) && !isAbroad(tree, i) && !isIdle(tree, i)) ||
        (ORDERED.test(word) && tree.relation(i) === 'amod')) &&
      !isOfTime(names, i) &&
      !isProduct(tree, i + 1) &&
      !isProduct(tree, i + 2)
    )
      ways.push([i, MORE.test(word) ? MORE_OF_IT : word === 'external' ? 'foreign' : word]);
    // "an early estimate showed", "final data": each is a figure of its own
    const read = READ.test(tree.lemma(Math.max(0, tree.head(i))));
    if (read && /^(?:early|flash|advance|first|initial)$/.test(word)) ways.push([-1, 'preliminary']);
    if (read && word === 'final') ways.push([-1, 'revised']);
    if (word === 'excluding' || (word === 'except' && tree.relation(i) === 'case')) ways.push([-1, 'excluding']);
    // "in tea alone"
    if (word === 'alone' && i > 0 && conceptsAt(names, i - 1).some(isGood)) ways.push([-1, word]);
    // "by volume", "in value"
    if ((word === 'volume' || word === 'value') && /^(?:by|in)$/.test(tree.lower(i - 1))) ways.push([-1, word]);
    // "in yuan terms"
    if (tree.lemma(i) === 'term' && i > 0 && marker(tree, i) === 'in') ways.push([i, tree.lower(i - 1)]);
    // "counted in dollars"
    if (word === 'dollars' && tree.lower(i - 1) === 'in') ways.push([-1, 'dollar']);
    for (const concept of conceptsAt(names, i)) told.add(concept);
    if (isPassing(tree.lemma(i))) passing.push(i);
    const flow = flowAt(tree, i);
    if (flow) flows.push([i, DIRECTION + flow]);
  }
  return { told, ways, passing, flows };
}

/** "the customs service", "real money" */
export const isIdle = (tree: Tree, i: number): boolean =>
  (tree.lower(i) === 'service' && BODIES.test(wordOf(tree, i - 1))) ||
  // "commerce with the world"
  (tree.lower(i) === 'world' && /^(?:with|to)$/.test(marker(tree, i))) ||
  (tree.lower(i) === 'real' && /^(?:money|estate|time|world)$/.test(wordOf(tree, i + 1)));

const BODIES = /^(?:customs|civil|news|intelligence|border|postal|revenue|statistics)$/;
const READ = /^(?:estimate|reading|data|datum|figure|number|count|release)$/;
const PAPERS = wordSet(
  'note report bulletin statement release survey review briefing meeting outlook column newsletter conference paper',
);

/** "Their second list" is not their first. */
const ORDERED = /^(?:earlier|first|second|third|fourth)$/;

/** "annual purchases" */
const PACES = classes({
  'e-year': 'annual annually yearly',
  'e-month': 'monthly',
  'e-week': 'weekly',
  'e-day': 'daily',
});
const SPAN = /^(?:day|week|month|year)$/;

/** What comes on top of something. */
const MORE = /^(?:another|additional|further|extra)$/;
export const MORE_OF_IT = 'additional';

/** "an hour after the opening", "by midday", "in early trading": not yet at the day's end. */
export function isWithinDay({ view }: Names): boolean {
  for (let i = view.first; i < view.last; i++) {
    const [word, next, after] = [0, 1, 2].map(k => wordAt(view, i + k));
    if (/^(?:midday|noon|intraday|mid-morning|midmorning)$/.test(word ?? '')) return true;
    if (
      /^(?:early|morning|pre-market|premarket|mid-session)$/.test(word ?? '') &&
      /^(?:trading|trade|deals|dealings)$/.test(next ?? '')
    )
      return true;
    if (
      /^(?:after|at|since)$/.test(word ?? '') &&
      (next === 'the' ? OPENING.test(after ?? '') : OPENING.test(next ?? ''))
    )
      return true;
  }
  return false;
}
const OPENING = /^(?:open|opening|bell)$/;
