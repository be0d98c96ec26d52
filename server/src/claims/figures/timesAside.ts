import { ancestors, childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import { type SentenceView, wordAt } from '../sentenceView.ts';
import { stretchesIn } from '../told/stretches.ts';

/** "plans announced last week", "a pact signed last September": dates right behind a verb that is not the amount's. */
export function timesAside(view: SentenceView, figure: number): string[] {
  const { tree, marks } = view;
  const own = clauseVerb(tree, figure);
  const stretches = stretchesIn(view);
  return marks.flatMap(mark => {
    const { mention } = mark;
    // "in the year to March": a length that the date behind it makes a period.
    if (mention.type === 'duration' && stretches.some(({ marks: all }) => all.includes(mark))) return [mention.id];
    // "after two years of decline", "the slowest pace in five years"
    const node = mention.type === 'duration' ? tree.nodeAt(mention.start) : -1;
    // "a seven-year high", "a year after they were announced"
    const behind = mention.type === 'duration' ? wordAt(view, mark.last) : '';
    if (mention.type === 'duration' && isRecord(view, mark.first)) return [mention.id];
    if (/^(?:high|low|peak|record|average|after|before|earlier|ago|since|later)$/.test(behind)) return [mention.id];
    if (node >= 0 && (/^(?:after|before|since|than)$/.test(marker(tree, node)) || isOfRecord(tree, node)))
      return [mention.id];
    // "closing two years of talks"
    if (node >= 0 && node !== figure && childrenBy(tree, node, 'nmod').some(i => marker(tree, i) === 'of'))
      return [mention.id];
    const verb = clauseVerb(tree, tree.nodeAt(mention.start));
    if (own >= 0 && verb >= 0 && verb !== own && !ancestors(tree, own).includes(verb)) return [mention.id];
    if (mention.type !== 'date') return [];
    let at = tree.nodeAt(mention.start) - 1;
    while (at > 0 && /^(?:in|on|at|the|of|late|early)$/.test(tree.lower(at))) at--;
    return at >= 0 && tree.upos(at) === 'VERB' && at !== own ? [mention.id] : [];
  });
}

/** "the least in more than five years", whatever the tree makes of it */
function isRecord(view: SentenceView, first: number): boolean {
  let at = first - 1;
  while (/^(?:more|less|over|than|nearly|almost|about|at|least|the|last|past|some|around)$/.test(wordAt(view, at)))
    at--;
  if (!/^(?:in|for|of)$/.test(wordAt(view, at))) return false;
  return [1, 2, 3].some(k => /^(?:\p{L}{2,}est|most|least|first|worst|best)$/u.test(wordAt(view, at - k)));
}

/** Something is the most, or the first, of so long a time. */
const isOfRecord = (tree: Tree, node: number): boolean =>
  /^(?:in|for|of)$/.test(marker(tree, node)) &&
  [tree.head(node), tree.head(tree.head(node))].some(
    i =>
      i >= 0 &&
      [i, ...childrenBy(tree, i, 'amod', 'obl', 'nmod').flatMap(k => [k, ...childrenBy(tree, k, 'amod')])].some(
        k => /^(?:JJS|RBS)$/.test(tree.xpos(k)) || tree.lower(k) === 'first',
      ),
  );
