import type { GazetteerHit } from '../knowledge/knowledge.ts';
import { plainText } from '../text/inSource.ts';
import type { RecogniserContext } from './context.ts';
import { refOf } from './entityRef.ts';
import { isGoods } from './goods/isGoods.ts';
import { lettersOf, shortNamesOf } from './goods/shortNames.ts';
import type { EntityMention, Found } from './mention.ts';
import { occupied } from './occupied.ts';
import { sceneOf } from './scene.ts';

/** Goods that are traded or that a measure is about; not the same words in names, idioms and other senses. */
export function collectProducts(context: RecogniserContext): Found<EntityMention>[] {
  const scene = sceneOf(context);
  const taken = occupied(context, scene);
  const found: Found<EntityMention>[] = [];
  for (const hit of context.hits) {
    if (hit.kind !== 'product') continue;
    context.meter.tokens++;
    if (isTaken(taken, hit) || scene.sentenceOf[hit.first] !== scene.sentenceOf[hit.last - 1]) continue;
    if (!isGoods(context, scene, hit)) continue;
    const start = scene.tokens[hit.first]?.start ?? 0;
    const end = scene.tokens[hit.last - 1]?.end ?? start;
    const [entity, ...candidates] = hit.ids.map(id => refOf(context.knowledge, id));
    if (!entity) continue;
    const form =
      plainText(context.article, { start, end }).toLowerCase() === entity.name.toLowerCase() ? 'full' : 'short';
    found.push({
      type: 'product',
      start,
      end,
      entity,
      form,
      known: true,
      ...(candidates.length > 0 ? { candidates } : {}),
    });
  }
  return [...found, ...calledForShort(context, taken, found)].sort((a, b) => a.start - b.start);
}

/** "medium-duty vehicles (MDVs) … MDVs bear 5 percent": goods by the capitals that the article gives them. */
function calledForShort(
  { article, meter, hits }: RecogniserContext,
  taken: Uint8Array,
  goods: readonly Found<EntityMention>[],
): Found<EntityMention>[] {
  const { tokens } = article;
  const names = shortNamesOf(tokens, goods);
  if (names.size === 0) return [];
  // What the knowledge has a name for is judged as that: "non-EV batteries".
  const known = new Set(hits.map(({ first }) => first));
  meter.tokens += tokens.length;
  return tokens.flatMap((token, i): Found<EntityMention>[] => {
    const entity = names.get(lettersOf(token) ?? '');
    const { start, end } = token;
    if (!entity || taken[i] || known.has(i) || /^[("]$/.test(tokens[i - 1]?.norm ?? '')) return [];
    return [{ type: 'product', start, end, entity, form: 'acronym', known: true }];
  });
}

function isTaken(taken: Uint8Array, hit: GazetteerHit): boolean {
  for (let i = hit.first; i < hit.last; i++) if (taken[i]) return true;
  return false;
}
