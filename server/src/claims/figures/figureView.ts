import { mended } from '../frames/likeWithLike.ts';
import type { Kind } from '../frames/mending.ts';
import { VERB_MENDS } from '../frames/verbMends.ts';
import { SentenceView } from '../sentenceView.ts';
import { FIGURE_MENDS } from './figureMends.ts';

/** A sentence as the binders of amounts and events read it: with its tree mended where the parser missed its verb. */
export const figureView = (view: SentenceView): SentenceView => new SentenceView(view, () => mendedTree(view));

function mendedTree({ tree, marks }: SentenceView): SentenceView['tree'] {
  const kinds: (Kind | undefined)[] = new Array(tree.size).fill(undefined);
  for (const [index, { mention }] of marks.entries()) {
    const node = tree.nodeOf(index);
    if (node >= 0 && kinds[node] !== 'amount') kinds[node] = KINDS.get(mention.type);
  }
  return mended(mended(tree, kinds, VERB_MENDS), kinds, FIGURE_MENDS);
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['tariff_rate', 'amount'],
  ['quantity', 'amount'],
  ['product', 'goods'],
  ['date', 'day'],
  ['party', 'party'],
]);
