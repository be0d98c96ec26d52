import type { Reading } from '../reading.ts';
import { isNamed } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * "Kenya's new tariffs: tea, 5 percent; wine, 12 percent", "… tea 5 percent, wine 12 percent": behind a colon, where each figure has a name right
 * before it, that is what it falls on, whatever the tree makes of such a list. The names by the figures; none for any other sentence.
 */
export function itemsOfList(reading: Reading, sites: readonly RateSite[]): ReadonlyMap<number, number> {
  const { tree } = reading;
  let colon = 0;
  while (colon < tree.size && tree.lower(colon) !== ':') colon++;
  const figures = sites.map(({ node }) => node).filter(node => node > colon);
  if (figures.length < 2) return NONE;
  const items = new Map<number, number>();
  for (const figure of figures) {
    const name = tree.lower(figure - 1) === ',' ? figure - 2 : figure - 1;
    // Goods of which nothing is known are an item, too.
    if (name <= colon || !(isNamed(reading, name) || tree.upos(name) === 'NOUN')) return NONE;
    items.set(figure, name);
  }
  return [...items.values()].some(name => isNamed(reading, name)) ? items : NONE;
}
