import type { Token } from '../text/article.ts';
import { agencySpots } from './agencies/spots.ts';
import type { RecogniserContext } from './context.ts';
import type { EntityMention, Found } from './mention.ts';

/** Government bodies, legislatures, courts, central banks and international organisations. */
export function collectAgencies(context: RecogniserContext): Found<EntityMention>[] {
  const { tokens } = context.article;
  return agencySpots(context).map(spot => ({
    type: 'agency',
    start: (tokens[spot.first] as Token).start,
    end: (tokens[spot.last - 1] as Token).end,
    entity: { id: spot.id, name: spot.name },
    form: spot.form,
    known: spot.known,
    ...(spot.candidates.length ? { candidates: spot.candidates } : {}),
  }));
}
