import type { Reading } from '../reading.ts';
import { addedTo, confinedTo } from './confinedTo.ts';
import type { Load } from './load.ts';
import { isGoods, isMeasureNoun } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { readLoad } from './readLoad.ts';

/**
 * "duties on drinks, which in the case of wine come to 9 percent", "which for wine are 9 percent", "9 percent in the case of wine": of the goods that a
 * tariff is on, those of which its clause tells; whose they are is told of all.
 */
export function narrowedTo(reading: Reading, site: RateSite, load: Load, stops: ReadonlySet<number>): Load {
  const cases = casesOf(reading, site.node);
  const [head] = load.nodes;
  const added = load.products.length > 0 || head === undefined ? -1 : addedTo(reading, head);
  if (added >= 0 && !stops.has(added)) return { ...readLoad(reading, [added], stops), destination: load.destination };
  const isOpen = load.products.length === 0 && !load.unnamed && !load.part;
  const goods = cases < 0 && isOpen ? confinedTo(reading, site, load) : cases;
  if (goods < 0 || stops.has(goods)) return load;
  const own = readLoad(reading, [goods], stops);
  const others = load.mentions.filter(({ type }) => type !== 'product');
  return {
    ...own,
    origins: own.origins.length > 0 ? own.origins : load.origins,
    owners: load.owners,
    destination: own.destination ?? load.destination,
    universal: own.universal || load.universal,
    imported: own.imported || load.imported,
    pronoun: load.pronoun,
    mentions: [...others, ...own.mentions],
  };
}

/** The goods in the case of which a figure is so much; -1 for none. */
function casesOf(reading: Reading, figure: number): number {
  const { tree } = reading;
  const behind = figure + 5;
  if (isInCaseOf(figure + 4) && isGoods(reading, behind)) return behind;
  let goods = -1;
  for (let at = figure - 1; at >= 0; at--) {
    if (reading.percentAt(at) || isMeasureNoun(reading, at)) return -1;
    if (isGoods(reading, at)) goods = at;
    if (goods < 0) continue;
    if (isInCaseOf(at)) return goods;
    if (tree.lower(at) === 'for' && /^(?:which|that)$/.test(tree.lower(at - 1))) return goods;
  }
  return -1;

  function isInCaseOf(of: number): boolean {
    return tree.lower(of) === 'of' && tree.lower(of - 1) === 'case' && tree.lower(of - 3) === 'in';
  }
}
