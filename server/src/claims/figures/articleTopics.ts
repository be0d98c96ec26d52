import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { partyOf } from '../partyOf.ts';
import type { FigureContext } from './bindFigures.ts';

/** How often the most named must be named beside the next to be the one that is meant. */
const LEAD = 2;

/** What an article speaks of most, for what its sentences leave out. */
export function figureContext(mentions: readonly Mention[], knowledge: Knowledge, day: string | null): FigureContext {
  let parties: Map<string, number> | undefined;
  const laws = new Map<string, number>();
  for (const mention of mentions)
    if (mention.type === 'law') laws.set(mention.entity.id, (laws.get(mention.entity.id) ?? 0) + 1);
  const count = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const mention of mentions) {
      const party = partyOf(mention, knowledge, day);
      if (party) found.set(party, (found.get(party) ?? 0) + 1);
    }
    return found;
  };
  return {
    knowledge,
    day,
    mainLaw: leading(laws, ''),
    rivalOf: party => {
      parties ??= count();
      return leading(parties, party);
    },
  };
}

/** The most frequent, the given one left out, where no other is nearly as frequent. */
function leading(counts: ReadonlyMap<string, number>, except: string): string | undefined {
  const [first, second] = [...counts].filter(([id]) => id !== except).sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= LEAD * second[1]) ? first[0] : undefined;
}
