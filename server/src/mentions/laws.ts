import type { RecogniserContext } from './context.ts';
import type { EntityMention, Found } from './mention.ts';
import { sceneOf } from './scene.ts';
import { collectAbbreviations } from './statutes/abbreviations.ts';
import type { LawSpan } from './statutes/lawSpan.ts';
import { collectNamedLaws } from './statutes/namedLaws.ts';
import { collectOrders } from './statutes/orders.ts';
import { collectSections } from './statutes/sections.ts';

/**
 * Statutes and their sections, orders, agreements and frameworks between governments: those that the knowledge has, and those whose
 * name is built as such names are ("the X Act of 1974", "Section 7 of the X Act", "X-Y Free Trade Agreement"). Where two readings
 * overlap, the longer one stands.
 */
export function collectLaws(context: RecogniserContext): Found<EntityMention>[] {
  const scene = sceneOf(context);
  const named = collectNamedLaws(context, scene);
  const built = [...named, ...collectSections(context, scene, named), ...collectOrders(context, scene)];
  const spans = [...built, ...collectAbbreviations(scene, built)];
  const kept: LawSpan[] = [];
  spans.sort((a, b) => a.first - b.first || b.last - a.last || Number(b.known) - Number(a.known));
  for (const span of spans) {
    const before = kept.at(-1);
    if (before && span.first < before.last) {
      if (span.last <= before.last) continue;
      kept.pop();
      kept.push({ ...span, first: before.first });
    } else kept.push(span);
  }
  return kept.map(({ first, last, id, name, known, form }) => ({
    type: 'law',
    start: scene.tokens[first]?.start ?? 0,
    end: scene.tokens[last - 1]?.end ?? 0,
    entity: { id, name },
    form,
    known,
  }));
}
