import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Makers whose name does not hold that of what they make. */
const OTHER_MAKERS: ReadonlyMap<string, string> = new Map([
  ['brewer', 'beer'],
  ['brewery', 'beer'],
  ['distiller', 'spirits'],
  ['distillery', 'spirits'],
  ['vintner', 'wine'],
  ['winery', 'wine'],
  ['fisherman', 'seafood'],
  ['fishery', 'seafood'],
  ['sawmill', 'lumber'],
  ['jeweller', 'jewelry'],
  ['jeweler', 'jewelry'],
]);
const MAKER = /^([a-z]{3,})-?(?:maker|grower|builder|producer)$/;

/** The goods of those who make them, by their name: "carmaker", "winegrower", "shipbuilder", "brewer"; undefined for any other noun. */
export function goodsOfMaker(knowledge: Knowledge, noun: string): string | undefined {
  const made = OTHER_MAKERS.get(noun) ?? MAKER.exec(noun)?.[1];
  if (made === undefined) return undefined;
  return goodsNamed(knowledge, made);
}

/** The goods that a noun names by itself, in either number: where it stands for what a tariff falls on, it means nothing else. */
export function goodsNamed(knowledge: Knowledge, noun: string): string | undefined {
  const names = namesOf(knowledge);
  return names.get(noun) ?? names.get(`${noun}s`) ?? names.get(`${noun}es`);
}

/** The goods that are the parts of others: "auto parts" of cars; undefined where the knowledge has none. */
export function partsOf(knowledge: Knowledge, whole: string): string | undefined {
  const { name = '', aliases = [] } = knowledge.products.get(whole) ?? {};
  for (const word of [name, ...aliases]) {
    const parts = namesOf(knowledge).get(`${word} parts`);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, string>>();
function namesOf(knowledge: Knowledge): ReadonlyMap<string, string> {
  let names = known.get(knowledge);
  if (!names) {
    const found = new Map<string, string>();
    for (const { id, name, aliases } of knowledge.products.values())
      for (const word of [name, ...aliases]) found.set(word.toLowerCase(), id);
    known.set(knowledge, found);
    names = found;
  }
  return names;
}
