import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Article } from '../../text/article.ts';
import { partyOf } from '../partyOf.ts';
import { mayBeVotes } from '../told/toldVote.ts';
import type { FigureContext } from './bindFigures.ts';

/** How often the most named must be named beside the next to be the one that is meant. */
const LEAD = 2;

/** What an article speaks of most, for what its sentences leave out. */
export function figureContext(article: Article, mentions: readonly Mention[], knowledge: Knowledge): FigureContext {
  const day = article.published?.date ?? null;
  let town: readonly string[] | undefined;
  let parties: Map<string, number> | undefined;
  let around: readonly string[] | undefined;
  const laws = new Map<string, number>();
  let hasVotes = false;
  for (const mention of mentions)
    if (mention.type === 'law') laws.set(mention.entity.id, (laws.get(mention.entity.id) ?? 0) + 1);
    else if (mayBeVotes(mention)) hasVotes = true;
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
    placeOf: () => placeOf(article, knowledge),
    town: () => (town ??= townOf(article)),
    around: () => (around ??= namedMost(mentions, knowledge, day)),
    mainLaw: leading(laws, ''),
    hasVotes,
    rivalOf: party => {
      parties ??= count();
      return leading(parties, party);
    },
  };
}

/** Of an article that names more, which are meant beside one figure is not known. */
const MOST_NAMED = 16;

function namedMost(mentions: readonly Mention[], knowledge: Knowledge, day: string | null): string[] {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const mention of mentions) {
    if (
      mention.type === 'agency' ||
      mention.type === 'law' ||
      mention.type === 'official' ||
      mention.type === 'product'
    )
      count(mention.entity.id);
    const party = partyOf(mention, knowledge, day);
    if (party) count(party);
  }
  const most = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, MOST_NAMED);
  return most.map(([id]) => id).sort();
}

/** The most frequent, the given one left out, where no other is nearly as frequent. */
function leading(counts: ReadonlyMap<string, number>, except: string): string | undefined {
  const [first, second] = [...counts].filter(([id]) => id !== except).sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= LEAD * second[1]) ? first[0] : undefined;
}

/** The country that the dateline names, itself or by its seat. */
function placeOf({ sentences, text }: Article, knowledge: Knowledge): string | undefined {
  const dateline = sentences.find(({ zone }) => zone === 'dateline');
  if (!dateline) return undefined;
  const words = text.slice(dateline.start, dateline.end).toLowerCase();
  let found: string | undefined;
  for (const { id, name, metonyms } of knowledge.parties.values())
    for (const one of [name, ...metonyms]) if (words.includes(one.toLowerCase())) found = id;
  return found;
}

/** "BUSAN, South Korea": the town as a name that nobody knows. */
function townOf({ sentences, text }: Article): string[] {
  const dateline = sentences.find(({ zone }) => zone === 'dateline');
  const [town = ''] = dateline ? text.slice(dateline.start, dateline.end).split(/[,—–(-]/) : [];
  return town ? [`name/${town.trim().toLowerCase().split(/\s+/).join('-')}`] : [];
}
