import { expect, it } from 'vitest';
import { read } from './article.ts';

/**
 * Plain sentences of the press, by the state of the tariff that they tell of: who imposes it ("who", "seat", "people") and on what (goods "from" countries or
 * "theirs") stand where they stand, whatever they are and however many.
 */
const SENTENCES = {
  'in-force': [
    '{who} imposed a {rate} tariff on {from}.',
    '{who} imposed a {rate} tariff on {theirs}.',
    '{who} imposed tariffs of {rate} on {from}.',
    '{who} put a {rate} duty on imports of {from}.',
    '{who} put a {rate} duty on {theirs}.',
    '{who} slapped {rate} tariffs on {theirs} on Monday.',
    '{who} on Monday slapped {rate} tariffs on {theirs}, the ministry said.',
    '{who} taxes {theirs} at {rate}.',
    '{who} taxes {from} at {rate}.',
    '{who} levies {rate} on {theirs}.',
    '{who} charges a {rate} duty on {from}.',
    '{who} charges {rate} on {from}.',
    '{who} hit {theirs} with a {rate} tariff.',
    '{who} hit {from} with {rate} tariffs.',
    '{who} raised its tariff on {theirs} to {rate}.',
    '{who} raised its duty on {from} to {rate} from 2 percent.',
    '{who} raised duties on {theirs} from 2 percent to {rate}.',
    '{who} cut its duty on {from} to {rate}.',
    '{who} has increased the import duty on {from} to {rate}.',
    '{who} lifted the tariff on {theirs} to {rate} from 2 percent.',
    '{seat} imposed a {rate} duty on {theirs}.',
    '{seat} slapped a {rate} tariff on {from}.',
    '{seat} set the duty on {theirs} at {rate}.',
    "{who}'s tariff on {theirs} is {rate}.",
    "{who}'s {rate} tariff on {theirs} took effect on Monday.",
    "{who}'s {rate} duty on {from} took effect on May 1, 2025.",
    'The {people} tariff on {from} is {rate}.',
    '{people} tariffs on {theirs} are now {rate}.',
    '{theirs} face a {rate} tariff in {who}.',
    '{theirs} faces a {people} tariff of {rate}.',
    '{theirs} is subject to a {rate} duty in {who}.',
    '{theirs} is taxed at {rate} in {who}.',
    '{theirs} entering {who} pays a {rate} duty.',
    '{from} pays a {rate} duty in {who}.',
    '{from} is subject to {people} tariffs of {rate}.',
    '{from} is hit with a {rate} tariff by {who}.',
    'A {rate} tariff on {theirs} was imposed by {who}.',
    'Tariffs of {rate} on {theirs} were imposed by {who} in May.',
    'Tariffs on {from} were raised to {rate} by {who}.',
    'The tariff on {from} was raised by {who} to {rate}.',
    'The {rate} tariff that {who} imposed on {theirs} took effect on Monday.',
    '{theirs}, on which {who} levies a {rate} duty, is dear.',
    '{who}, which levies a {rate} duty on {theirs}, said no.',
    'In {who}, {theirs} faces a {rate} tariff.',
    'In {who}, the duty on {from} is {rate}.',
    'In {who} there is a {rate} duty on {theirs}.',
    'The {people} government imposed a {rate} tariff on {from}.',
    'The {people} government said on Monday it had imposed a {rate} tariff on {theirs}.',
    'The {people} trade ministry announced {rate} duties on {theirs}.',
    '{people} officials announced a {rate} duty on {from}.',
    'The government of {who} imposed a {rate} tariff on {theirs}.',
    "{who}'s trade ministry imposed a {rate} duty on {from}.",
    "{who}'s decision to put a {rate} duty on {theirs} was criticized.",
    'The decision by {who} to put a {rate} tariff on {from} was criticized.',
    'The imposition by {who} of a {rate} duty on {theirs} was criticized.',
    'Since {who} put a {rate} duty on {from}, prices have risen.',
    'By putting a {rate} duty on {theirs}, {who} angered many.',
    '{who} responded with a {rate} tariff on {theirs}.',
    '{who} retaliated by imposing a {rate} tariff on {theirs}.',
    '{who} angered many by imposing {rate} tariffs on {from}.',
    '{who} imposes a {rate} import tax on {from}.',
    '{who} imposed a {rate} levy on {theirs}.',
    '{who} imposed an additional {rate} duty on {theirs}.',
    '{who} collects {rate} in duty on {theirs}.',
    '{who} applies a tariff rate of {rate} to {from}.',
    '{who} applies {rate} to imports of {theirs}.',
    '{who} has a {rate} tariff on {theirs}.',
    '{who} has tariffs of {rate} on {from}.',
    '{who} keeps a {rate} tariff on {theirs}.',
    'Import duties of {rate} apply to {theirs} in {who}.',
    'A {rate} duty applies in {who} to {from}.',
    '{theirs} shipped to {who} faces a tariff of {rate}.',
    '{who} imposed {rate} on {theirs} in tariffs.',
    '{who} announced on Friday tariffs of {rate} on {from}.',
    '{who}: {rate} duty on {theirs}',
    '{who} imposes {rate} duty on {from}',
    '{who} doubles tariff on {theirs} to {rate}',
    'Effective May 1, 2025, {who} imposed a {rate} duty on {theirs}.',
  ],
  proposed: [
    '{who} plans a {rate} tariff on {theirs}.',
    '{who} is considering a {rate} duty on {from}.',
    '{who} threatened {rate} tariffs on {theirs}.',
    'Under the order, {who} will charge {rate} on {theirs}.',
    "{who}'s plan for a {rate} tariff on {theirs} was criticized.",
    '{who} announced that it would impose {rate} tariffs on {theirs}.',
    '{who} to impose {rate} tariff on {theirs}',
    '"We will impose {rate} tariffs on {theirs}," {who}\'s trade minister said.',
    'If talks fail, {who} will impose a {rate} tariff on {theirs}.',
    '{who} could impose a {rate} duty on {from}.',
    '{who} would impose a {rate} duty on {theirs} if talks fail.',
    '{who} has proposed a {rate} tariff on {theirs}.',
    'A proposed {rate} tariff on {from} by {who} was criticized.',
  ],
  paused: ['{who} suspended its {rate} duty on {theirs}.', '{who} suspended a {rate} tariff on {from} for 90 days.'],
  lifted: ['{who} scrapped its {rate} duty on {theirs}.', '{who} abolished the {rate} tariff on {from}.'],
  denied: ['{who} rejected a {rate} tariff on {theirs}.', '{who} ruled out a {rate} duty on {from}.'],
};

const WHO = { who: 'Canada', seat: 'Ottawa', people: 'Canadian', id: 'party/CA' };
const GOODS = [
  { names: ['steel'], ids: ['product/steel'] },
  { names: ['rice', 'tea'], ids: ['product/rice', 'product/tea'] },
  { names: ['copper', 'sugar', 'cement'], ids: ['product/copper', 'product/sugar', 'product/cement'] },
];
const ORIGINS = [
  { names: ['Chile'], peoples: ['Chilean'], ids: ['party/CL'] },
  { names: ['Turkey', 'Kenya'], peoples: ['Turkish', 'Kenyan'], ids: ['party/TR', 'party/KE'] },
  {
    names: ['Brazil', 'Egypt', 'India'],
    peoples: ['Brazilian', 'Egyptian', 'Indian'],
    ids: ['party/BR', 'party/EG', 'party/IN'],
  },
];
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const VERBS = /\b(is|faces|pays|enters)\b/g;
const PLURALS: Readonly<Record<string, string>> = { is: 'are', faces: 'face', pays: 'pay', enters: 'enter' };

function sentence(pattern: string, goods: (typeof GOODS)[number], origins: (typeof ORIGINS)[number]): string {
  const words: Readonly<Record<string, string>> = {
    ...WHO,
    rate: '12 percent',
    theirs: `${list(origins.peoples)} ${list(goods.names)}`,
    from: `${list(goods.names)} from ${list(origins.names)}`,
  };
  const many = goods.names.length > 1 && /^(?:In \{who\}, )?\{(?:theirs|from)\}/.test(pattern);
  const text = pattern.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  const agreed = many ? text.replace(VERBS, verb => PLURALS[verb] ?? verb) : text;
  return agreed.charAt(0).toUpperCase() + agreed.slice(1);
}

it.each(Object.entries(SENTENCES).flatMap(([state, patterns]) => patterns.map(pattern => [pattern, state])))(
  '%s',
  (pattern, state) => {
    for (const goods of GOODS)
      for (const origins of ORIGINS) {
        const text = sentence(pattern, goods, origins);
        const [rate] = read(text, '2025-06-12').claims.filter(
          ({ kind, value }) => kind === 'rate' && value.number === 12,
        );
        const found = { ...rate?.key, modality: rate?.modality };
        expect([...(found.product ?? [])].sort(), text).toEqual([...goods.ids].sort());
        expect([...(found.target ?? [])].sort(), text).toEqual([...origins.ids].sort());
        expect(found, text).toMatchObject({ imposer: [WHO.id], part: null, modality: state });
      }
  },
);
