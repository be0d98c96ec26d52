import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Article } from '../../text/article.ts';
import { FIRMS } from '../frames/nouns.ts';
import { goodsOfMaker } from '../slots/goodsOfMaker.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';

/** How many sentences back firms are told of. */
const REACH = 3;

/**
 * "Shipbuilders complained. … hit the Chilean companies with a duty": firms to which a word points back bear it on what they, or their rivals
 * of the sentences before, make. Several goods leave it open.
 */
export function meanFirms(draft: RateDraft, { focus, goodsMade }: Discourse): void {
  const { load, reading, products } = draft;
  if (!load.firm || draft.part || products.length > 0 || !load.nodes.some(node => isTheFirms(draft, node))) return;
  const { index } = reading.view;
  for (let at = index; at >= index - REACH; at--) {
    const goods = new Set([...goodsMade(at), ...focus.goodsIn(at)]);
    if (goods.size === 0) continue;
    if (goods.size > 1) return;
    [draft.products, draft.productHow] = [[...goods], 'carried'];
    draft.load = { ...load, anaphoric: true };
    return;
  }
}

function isTheFirms({ reading: { tree } }: RateDraft, node: number): boolean {
  return FIRMS.has(tree.lemma(node)) && tree.children(node).some(child => /^th(?:e|ese|ose)$/.test(tree.lower(child)));
}

/** The goods that a sentence, by its index, tells of by those who make them: "steelmakers". */
export const goodsMadeIn =
  ({ sentences, tokens }: Article, knowledge: Knowledge) =>
  (sentence: number): string[] => {
    const { first = 0, last = 0 } = sentences[sentence] ?? {};
    return tokens.slice(first, last).flatMap(({ norm }) => goodsOfMaker(knowledge, norm.replace(/s$/, '')) ?? []);
  };
