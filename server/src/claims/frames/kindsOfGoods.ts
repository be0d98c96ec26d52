import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Names of kinds by which goods are called again, with the chapters and headings of the Harmonized System of what may be called so. */
const CHAPTERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    metal: '7106 7108 7110 72 73 74 75 76 78 79 80 81',
    ore: '25 26',
    fuel: '27 2207 3826',
    oil: '15 2709 2710',
    chemical: '28 29',
    plastic: '39',
    polymer: '39',
    resin: '39',
    timber: '44',
    fabric: '50 51 52 53 54 55 58 60',
    yarn: '50 51 52 53 54 55',
    seed: '12',
    mineral: '25 26 27 28 81',
    animal: '01',
    meat: '02',
    fish: '03',
    flower: '06',
    vegetable: '07',
    fruit: '08',
    nut: '08 12',
    grain: '10',
    cereal: '10',
    oilseed: '12',
    bean: '0713 0901 1201 18',
    leaf: '0902 24',
    crop: '07 08 09 10 12 17 18 24 52',
    sweetener: '17 0409',
    drink: '22 2009',
    beverage: '22 2009',
    liquor: '2208',
    spirit: '2208',
    drug: '30',
    medicine: '30',
    fibre: '50 51 52 53 54 55',
    fiber: '50 51 52 53 54 55',
    garment: '61 62',
    machine: '84 85',
    appliance: '84 85',
    device: '84 85 90',
    equipment: '84 85 87 90',
    chip: '8541 8542',
    vehicle: '87',
    jet: '88',
    vessel: '89',
    stone: '68 71',
  }).map(([kind, chapters]) => [kind, chapters.split(' ')]),
);

/** Whether goods may be called by the name of a kind: gold is a metal, and everything a product. */
export function isOfKind(knowledge: Knowledge, product: string, kind: string | undefined): boolean {
  const chapters = kind === undefined ? undefined : CHAPTERS.get(kind);
  if (!chapters) return true;
  const { hs = [] } = knowledge.products.get(product) ?? {};
  return hs.some(heading => chapters.some(chapter => heading.startsWith(chapter)));
}

/** Whether goods are eaten, drunk or smoked: chapters 2 to 4, 7 to 10 and 15 to 24 of the Harmonized System. */
export const isFood = (knowledge: Knowledge, product: string): boolean =>
  (knowledge.products.get(product)?.hs ?? []).some(heading => /^(?:0[2-47-9]|1[05-9]|2[0-24])/.test(heading));

/** Whether goods are some of others, by the headings of both: cheese of farm goods. */
export function lieWithin({ products }: Knowledge, goods: string, wide: readonly string[]): boolean {
  const { hs = [] } = products.get(goods) ?? {};
  const wider = wide.flatMap(one => products.get(one)?.hs ?? []);
  return hs.length > 0 && hs.every(heading => wider.some(over => heading.startsWith(over)));
}

export const KINDS_OF_GOODS: ReadonlySet<string> = new Set(CHAPTERS.keys());
