import { marker } from '../../../syntax/dependents.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import type { FeatureSet } from './candidate.ts';

/** How far up a name's tie is looked for. */
const STEPS = 12;
/** Prepositions that say by themselves what stands behind them, by the feature that they make; others are `by`. */
const MARKERS: ReadonlyMap<string, string> = new Map([
  ...['on', 'against', 'upon', 'onto', 'over'].map((word): [string, string] => [word, 'on']),
  ...['to', 'into'].map((word): [string, string] => [word, 'to']),
  ...['for', 'from', 'of', 'in', 'by', 'with'].map((word): [string, string] => [word, word]),
  ...['including', 'such as', 'like'].map((word): [string, string] => [word, 'as']),
]);
const RELATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:nsubj|csubj)/, 'subject'],
  [/^(?:obj|iobj)/, 'object'],
  [/^nmod:poss/, 'owner'],
  [/^(?:amod|compound|nmod:desc|nmod:unmarked|flat)/, 'modifier'],
  [/^(?:conj|appos|dep|parataxis|list)/, 'joined'],
  [/^(?:acl|advcl|ccomp|xcomp)/, 'clause'],
];

/**
 * Notes how the tree ties a name of the rate's sentence to the rate: to the figure, to its tariff, to the nearest predicate or to one above, and
 * by which relation or preposition ("tariff on", "verb subject"), and where it stands in the line of the words.
 */
export function noteTie(features: FeatureSet, draft: RateDraft, node: number, start: number, as = ''): void {
  const { reading, site } = draft;
  const { tree } = reading;
  let place = 'apart';
  let top = node;
  for (let at = node, left = STEPS; at >= 0 && left > 0; at = tree.head(at), left--) {
    if (at === site.node || (at === site.measure && at !== node)) {
      place = at === site.node ? 'figure' : 'tariff';
      break;
    }
    const step = site.chain.findIndex(({ node: verb }) => verb === at);
    if (step >= 0 && at !== node) {
      place = step === 0 ? 'verb' : 'above';
      break;
    }
    top = at;
  }
  const relation = place === 'apart' ? '' : wayOf(tree.relation(top), marker(tree, top));
  features.note(`${as}tied ${place}`);
  if (relation !== '') features.note(`${as}tied ${place}, ${relation}`);
  const figure = site.mention.start;
  const behind = start > figure;
  const [from, to] = behind ? [figure + 1, start] : [start, figure];
  let between = 0;
  for (const { mention } of reading.view.marks)
    if (mention.start >= from && mention.start < to && isFigure(mention)) between++;
  if (behind) features.note(`${as}tied, ${between > 0 ? 'behind another figure' : 'behind'}`);
  else if (between > 0) features.note(`${as}tied, before another figure`);
}

const isFigure = (mention: RateDraft['reading']['view']['marks'][number]['mention']): boolean =>
  mention.type === 'tariff_rate' || (mention.type === 'quantity' && mention.value.unit === 'percent');

function wayOf(relation: string, by: string): string {
  if (by !== '') return MARKERS.get(by) ?? 'other';
  return RELATIONS.find(([known]) => known.test(relation))?.[1] ?? 'other';
}
