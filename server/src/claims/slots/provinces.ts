import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { GENERIC } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { isGoods } from './measureNoun.ts';
import type { LoadDraft } from './readNoun.ts';

/**
 * States, provinces and regions by one word, with their adjectives, by the country of which they are parts (ISO 3166-2): what comes from there comes
 * from that country. Left out are words that mean other things as well ("Georgia", "Washington", "Punjab", "Burgundy").
 */
const PROVINCES: Readonly<Record<string, string>> = {
  US:
    'alabama alaska alaskan arizona arkansas california californian colorado connecticut delaware florida floridian hawaii hawaiian idaho illinois indiana ' +
    'iowa iowan kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon ' +
    'pennsylvania tennessee texas texan utah vermont virginia wisconsin wyoming',
  CA: 'alberta albertan manitoba ontario quebec québec saskatchewan',
  MX: 'jalisco michoacan michoacán sinaloa sonora veracruz yucatan yucatán',
  AU: 'queensland tasmania tasmanian',
  CN: 'anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning shaanxi shandong shanxi sichuan xinjiang yunnan zhejiang',
  IN: 'assam bihar gujarat gujarati haryana karnataka kerala maharashtra odisha rajasthan telangana',
  DE: 'bavaria bavarian saxony',
  IT: 'lombardy piedmont sardinia sardinian sicily sicilian tuscany tuscan',
  FR: 'alsace alsatian brittany normandy provence',
  ES: 'andalusia andalusian asturias catalonia catalan galicia',
};
const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PROVINCES).flatMap(([country, names]) => names.split(' ').map(name => [name, `party/${country}`])),
);

/** The country of which a word names a part, by its capital letter; undefined for any other word, and for a part of a name ("Texas Instruments"). */
export function countryOfProvince(tree: Tree, node: number): string | undefined {
  const isOfName = node + 1 < tree.size && tree.upos(node + 1) === 'PROPN' && tree.mention(node + 1) < 0;
  return isOfName || tree.mention(node) >= 0 || !/^\p{Lu}/u.test(tree.form(node))
    ? undefined
    : COUNTRY_OF.get(tree.lower(node));
}

/** Whether a province before a noun may be where it comes from: "Californian almonds", not "California imports from China", "Ohio importers". */
export const isGrownThere = (reading: Reading, noun: number): boolean =>
  (isGoods(reading, noun) || (GENERIC.has(reading.tree.lemma(noun)) && reading.tree.lemma(noun) !== 'import')) &&
  !childrenBy(reading.tree, noun, 'nmod').some(from => marker(reading.tree, from) === 'from');

/** "Californian almonds", "wine from Tuscany": of the country that the province is of; whether the word names one. */
export function readProvince(tree: Tree, node: number, draft: LoadDraft): boolean {
  const country = countryOfProvince(tree, node);
  if (country !== undefined) draft.origins.push(country);
  return country !== undefined;
}
