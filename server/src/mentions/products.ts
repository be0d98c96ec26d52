import type { GazetteerHit } from '../knowledge/knowledge.ts';
import { plainText } from '../text/inSource.ts';
import type { RecogniserContext } from './context.ts';
import { refOf } from './entityRef.ts';
import { isGoods } from './goods/isGoods.ts';
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
  return found;
}

function isTaken(taken: Uint8Array, hit: GazetteerHit): boolean {
  for (let i = hit.first; i < hit.last; i++) if (taken[i]) return true;
  return false;
}
