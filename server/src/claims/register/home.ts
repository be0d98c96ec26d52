import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Story } from '../../mentions/stories.ts';
import type { Article } from '../../text/article.ts';
import { governmentOf } from '../slots/actor.ts';

/** How a country shows itself to be the one from which an article is told. */
export interface HomeSigns {
  /** How many of the names of countries in the article are its own, from 0 to 1: by capitals and in names of bodies, too. */
  readonly named: number;
  /** The article is filed from there. */
  readonly dateline: boolean;
  /** Amounts of the article are in its money, which is not one that others count in. */
  readonly money: boolean;
}

/** In fewer sentences than this no place shows itself. */
const FEW = 4;
/** Money in which the world counts: it says nothing of where an article is from. */
const WORLDS = new Set(['USD', 'EUR', 'ECU']);
const NAMES = new Set(['party', 'demonym', 'metonym']);

/**
 * The countries from which an article may be told, most named first: where it says "the government" and no more, one of them is meant.
 */
export function homesOf(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  story: Story,
): Map<string, HomeSigns> {
  const homes = new Map<string, HomeSigns>();
  const zones = article.sentences.slice(story.first, story.last);
  const isPart = zones.length < article.sentences.length;
  if (zones.length < FEW && !(isPart && story.home !== undefined)) return homes;
  const from = zones[0]?.first ?? 0;
  const counts = new Map<string, number>();
  let all = 0;
  let filed = story.home;
  let sentence = 0;
  for (const { kind, ids, first } of knowledge.collectHits(article.tokens)) {
    const [id] = ids;
    if (!NAMES.has(kind) || id === undefined || first < from || first >= (zones.at(-1)?.last ?? 0)) continue;
    while (sentence < zones.length - 1 && (zones[sentence]?.last ?? 0) <= first) sentence++;
    const party = governmentOf(id);
    if (knowledge.parties.get(party)?.kind === 'region') continue;
    if (zones[sentence]?.zone === 'dateline') filed ??= party;
    all++;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const moneys = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'quantity') continue;
    const { unit } = mention.value;
    const party = `party/${unit.slice(0, 2)}`;
    if (/^[A-Z]{3}$/.test(unit) && !WORLDS.has(unit) && knowledge.parties.has(party)) moneys.add(party);
  }
  const parties = [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
  for (const party of new Set([...(filed === undefined ? [] : [filed]), ...moneys, ...parties]))
    homes.set(party, {
      named: (counts.get(party) ?? 0) / Math.max(1, all),
      dateline: party === filed,
      money: moneys.has(party),
    });
  return homes;
}
