import { random } from './articles.ts';

const IMPOSERS = ['United States', 'European Union', 'China', 'India', 'Canada', 'Mexico', 'Brazil', 'Turkey'];
const TARGETS = ['Japan', 'Vietnam', 'South Korea', 'Switzerland', 'Australia', 'Thailand', 'Indonesia', 'Norway'];
const GOODS = ['steel', 'aluminum', 'cars', 'soybeans', 'lumber', 'copper', 'beef', 'cotton', 'rice', 'cement'];
const GIVEN = ['Maria', 'Tomas', 'Ines', 'Karl', 'Aiko', 'Pedro', 'Lena', 'Viktor', 'Noor', 'Jonas', 'Elif', 'Paulo'];
const FAMILY = ['Almeida', 'Berger', 'Castellan', 'Dunmore', 'Eriksen', 'Fontaine', 'Galanis', 'Horvat', 'Jansen'];
const TRADES = ['growers', 'makers', 'shippers', 'traders', 'brokers', 'dealers', 'packers', 'haulers'];
const ASKED = ['a review', 'more time', 'clear rules', 'an exemption', 'state aid', 'a longer notice', 'new talks'];
const WORDINGS: readonly ((who: string, whom: string, what: string, rate: number) => string)[] = [
  (who, whom, what, rate) => `${who} imposes a ${rate} percent tariff on ${what} from ${whom}.`,
  (who, whom, what, rate) => `Imports of ${what} from ${whom} face a tariff of ${rate} percent in ${who}.`,
  (who, whom, what, rate) => `The tariff that ${who} levies on ${what} from ${whom} is ${rate} percent.`,
];

/** A line as `archive build` reads it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly text: string;
  /** ISO day, of five years. */
  readonly published: string;
}

export interface Generated {
  readonly article: GeneratedArticle;
  /** Its rate is another than that of all other articles of its key. */
  readonly planted: boolean;
}

/** Of the articles whose key is among the commonest. */
const PLANTED = 0.01;
const PLANTED_KEYS = 12;
const COPIES = 0.1;
/** Makes the commonest key 5 in 100 of all: weights are 1 / (rank + FLATNESS). */
const FLATNESS = 4.7;

/**
 * Articles whose keys are as skewed as in real news; one in ten is a copy of an earlier one, on the same day or the next; a few state
 * another rate than the rest. The first `n` of a longer run are those of a shorter one.
 */
export function* archiveArticles(count: number, seed = 13): Generator<Generated> {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const keys = IMPOSERS.flatMap(who => TARGETS.flatMap(whom => GOODS.map(what => [who, whom, what] as const)));
  const order = keys.map((key, i) => ({ key, at: (i * 7919 + 17) % keys.length })).sort((a, b) => a.at - b.at);
  const weights = order.map((_, rank) => 1 / (rank + FLATNESS));
  const total = weights.reduce((a, b) => a + b, 0);
  const draw = (): number => {
    let left = next() * total;
    for (const [rank, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return rank;
    }
    return weights.length - 1;
  };
  const recent: Generated[] = [];
  for (let n = 0; n < count; n++) {
    const id = `wire/${String(n).padStart(7, '0')}`;
    const original = recent.length > 0 && next() < COPIES ? pick(recent) : undefined;
    if (original) {
      yield { ...original, article: { ...original.article, id } };
      continue;
    }
    const rank = draw();
    const [who, whom, what] = order[rank]?.key ?? keys[0] ?? ['', '', ''];
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(next() * 1800))).toISOString().slice(0, 10);
    const planted = rank < PLANTED_KEYS && next() < PLANTED;
    const rate = 5 + ((rank * 37) % 40) + (planted ? 3 : 0);
    const amount = 100 + Math.floor(next() * 900_000);
    const name = `${pick(GIVEN)} ${pick(FAMILY)}`;
    const text = [
      `${what.charAt(0).toUpperCase()}${what.slice(1)} ${pick(TRADES)} of ${whom} ask for ${pick(ASKED)}`,
      `${pick(WORDINGS)(who, whom, what, rate)} ${pick(TRADES)} and ${pick(TRADES)} there asked for ${pick(ASKED)}.`,
      `“We sold ${amount} tons before it came,” said ${name}, who speaks for ${pick(TRADES)} near the port. “Now our ${pick(TRADES)} wait for ${pick(ASKED)}.”`,
      `Officials of ${who} met ${pick(TRADES)} and ${pick(TRADES)} for ${pick(ASKED)}. The talks go on, and ${pick(FAMILY)} hopes for ${pick(ASKED)} before the harvest ends.`,
      `The ministry did not say how many ${pick(TRADES)} would get ${pick(ASKED)}, nor when. ${pick(GIVEN)} ${pick(FAMILY)} of the chamber of ${pick(TRADES)} called that a pity.`,
    ].join('\n\n');
    const one: Generated = { article: { id, text, published: day }, planted };
    recent.push(one);
    if (recent.length > 50) recent.shift();
    yield one;
  }
}
