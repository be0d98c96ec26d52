import { mended } from '../frames/likeWithLike.ts';
import type { Kind } from '../frames/mending.ts';
import { VERB_MENDS } from '../frames/verbMends.ts';
import type { SentenceView } from '../sentenceView.ts';
import { FIGURE_MENDS } from './figureMends.ts';

/** A sentence as the binders of amounts and events read it: with its tree mended where the parser missed its verb. */
export function figureView(view: SentenceView): SentenceView {
  let tree: SentenceView['tree'] | undefined;
  const { index, sentence, tokens, first, last, marks } = view;
  // Named one by one: spread, the sentence would be parsed at once.
  return {
    index,
    sentence,
    tokens,
    first,
    last,
    marks,
    markAt: token => view.markAt(token),
    get tree() {
      if (tree) return tree;
      const { tree: read } = view;
      const kinds: (Kind | undefined)[] = new Array(read.size).fill(undefined);
      for (const [index, { mention }] of view.marks.entries()) {
        const node = read.nodeOf(index);
        if (node >= 0 && kinds[node] !== 'amount') kinds[node] = KINDS.get(mention.type);
      }
      tree = mended(mended(read, kinds, VERB_MENDS), kinds, FIGURE_MENDS);
      return tree;
    },
  };
}

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['tariff_rate', 'amount'],
  ['quantity', 'amount'],
  ['product', 'goods'],
  ['date', 'day'],
  ['party', 'party'],
]);
