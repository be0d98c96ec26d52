import { childrenBy } from '../../syntax/dependents.ts';
import { predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import { phrasesOn } from './loadHeads.ts';
import { isMeasureNoun, isNamed } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { readLoad } from './readLoad.ts';

/** A list of rates behind a colon: what each falls on, by its figure, and where the list begins. */
interface ItemsOfList {
  readonly colon: number;
  readonly items: ReadonlyMap<number, readonly number[]>;
}

/**
 * "Kenya's new tariffs: tea, 5 percent; wine, 12 percent", "… tea 5 percent, wine 12 percent", "(a) tea from Peru, 5 percent": behind a colon, where each
 * figure has a name right before it, that is what it falls on, whatever the tree makes of such a list; undefined for any other sentence.
 */
export function itemsOfList(reading: Reading, sites: readonly RateSite[]): ItemsOfList | undefined {
  const { tree } = reading;
  let colon = 0;
  while (colon < tree.size && tree.lower(colon) !== ':') colon++;
  const figures = sites.map(({ node }) => node).filter(node => node > colon);
  if (figures.length < 2) return undefined;
  const items = new Map<number, readonly number[]>();
  let from = colon + 1;
  for (const figure of figures) {
    const heads = namesBetween(reading, from, figure);
    if (heads.length === 0) return undefined;
    items.set(figure, heads);
    from = figure + 1;
  }
  return [...items.values()].flat().some(name => isNamed(reading, name)) ? { colon, items } : undefined;
}

/** The heads of the names between two figures of a list; none where anything else is told there. */
function namesBetween(reading: Reading, from: number, figure: number): readonly number[] {
  const { tree } = reading;
  const found: number[] = [];
  for (let at = from; at < figure; at++) {
    const named = isNamed(reading, at);
    if (!named && !/^(?:NOUN|PROPN|ADJ|ADP|CCONJ|DET|PUNCT|X|NUM|SYM)$/.test(tree.upos(at)) && !isLabel(reading, at))
      return [];
    // Goods of which nothing is known are an item, too.
    if (!named && (tree.upos(at) !== 'NOUN' || isLabel(reading, at))) continue;
    const above = tree.head(at);
    const inner = found.includes(above) || (above > at && above < figure && tree.upos(above) === 'NOUN');
    if (!inner) found.push(at);
  }
  const last = tree.lower(figure - 1);
  return found.some(at => isNamed(reading, at)) || /^[,:–—-]$/.test(last) || tree.upos(figure - 1) === 'NOUN'
    ? found
    : [];
}

/** "(a)", "(ii)", "1)" */
const isLabel = ({ tree }: Reading, at: number): boolean => tree.lower(at + 1) === ')' && tree.lower(at).length <= 4;

/**
 * "duties on imports from Peru: tea, 5 percent; …", "rates apply to goods from Peru entering Chile: …": whose goods the items are and whither they go
 * is said of all of them before the colon.
 */
export function saidOfList(reading: Reading, load: Load, { colon, items }: ItemsOfList): Load {
  const { tree } = reading;
  const stops = new Set([...items.keys(), ...[...items.values()].flat()]);
  const heads: number[] = [];
  for (let at = 0; at < colon; at++) {
    const predicate = isMeasureNoun(reading, at) ? undefined : predicateAt(tree, at);
    if (isMeasureNoun(reading, at)) heads.push(...phrasesOn(reading, at, stops));
    else if (predicate)
      for (const child of childrenBy(tree, at, 'obl', 'nsubj', 'nsubj:pass'))
        if (roleOf(tree, predicate, child) === 'load') heads.push(child);
  }
  const all = readLoad(
    reading,
    heads.filter(head => head < colon && !isMeasureNoun(reading, head)),
    stops,
  );
  const own = load.origins.length > 0 || load.universal;
  return {
    ...load,
    // "duties on tea: Kenya, 5 percent; …"
    products: load.products.length > 0 || load.unnamed ? load.products : all.products,
    origins: own ? load.origins : all.origins,
    universal: load.universal || all.universal,
    imported: load.imported || all.imported,
    destination: load.destination ?? all.destination,
    owners: load.owners.length > 0 ? load.owners : all.owners,
    mentions: [...load.mentions, ...all.mentions],
  };
}
