/** A small fast generator of pseudo-random numbers (mulberry32, public domain): the same seed gives the same articles everywhere. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Known and unknown names in the proportion of real copy: a few people and agencies are in nearly every article, most in one or two.
const OFFICIALS = [
  'U.S. President Donald Trump',
  'U.S. Commerce Secretary Gina Raimondo',
  'U.S. Trade Representative Katherine Tai',
  'Treasury Secretary Scott Bessent',
  'Japanese Prime Minister Shigeru Ishiba',
  'Chief Cabinet Secretary Yoshimasa Hayashi',
  "Japan's trade minister Koichi Hagiuda",
  'European Commission President Ursula von der Leyen',
];
const GIVEN = [
  'Maria',
  'Tomas',
  'Ines',
  'Karl',
  'Aiko',
  'Pedro',
  'Lena',
  'Viktor',
  'Noor',
  'Jonas',
  'Elif',
  'Paulo',
  'Greta',
  'Samir',
  'Ana',
  'Oskar',
];
const FAMILY = [
  'Almeida',
  'Berger',
  'Castellan',
  'Dunmore',
  'Eriksen',
  'Fontaine',
  'Galanis',
  'Horvat',
  'Ivanenko',
  'Jansen',
  'Kowal',
  'Lindqvist',
  'Moreau',
  'Novak',
  'Okafor',
  'Petrescu',
  'Quintero',
  'Rasmussen',
  'Santangelo',
  'Takeda',
  'Urbina',
  'Vasquez',
  'Weiss',
  'Yilmaz',
];
const TITLES = [
  'Trade Minister',
  'Finance Minister',
  'Foreign Minister',
  'Deputy Trade Minister',
  'Agriculture Minister',
  'Economy Minister',
];
const DEMONYMS = [
  'Brazilian',
  'Canadian',
  'Mexican',
  'Indian',
  'South Korean',
  'Norwegian',
  'Polish',
  'Chilean',
  'Turkish',
  'Swiss',
];
const COUNTRIES = [
  'Japan',
  'China',
  'Canada',
  'Mexico',
  'India',
  'South Korea',
  'Brazil',
  'Vietnam',
  'Switzerland',
  'Australia',
];
const AGENCIES = [
  'the Commerce Department',
  'the World Trade Organization',
  'METI',
  'the European Commission',
  'the Foreign Ministry',
  'the U.S. International Trade Commission',
];
const PRODUCTS = [
  'steel',
  'aluminum',
  'cars',
  'auto parts',
  'semiconductors',
  'soybeans',
  'lumber',
  'copper',
  'solar panels',
  'beef',
];
const CITIES = ['WASHINGTON', 'TOKYO', 'BRUSSELS', 'GENEVA', 'OTTAWA', 'SEOUL', 'NEW DELHI', 'BRASILIA'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const FILLERS = [
  'Producers on both sides of the border have learned to live with uncertainty, and few of them expect the rules to stay as they are.',
  'Talks are likely to go on for some time, people close to them said, since neither side wants to be seen giving way first.',
  'Importers have begun to look for other suppliers, although contracts that were signed before the change will still be honoured.',
  'The opposition has asked for a debate and for the papers on which the decision rests, which have not been made public so far.',
  'Ports reported little change, but freight companies say that orders for the coming weeks have become smaller and come later.',
  'Analysts doubt that the measure will bring back much of what has been lost, because the plants that closed have long been taken apart.',
  'A group of manufacturers warned that higher costs would be passed on to customers, who have so far been spared the worst of it.',
  'Union leaders welcomed the step as overdue, while farmers, who sell a good part of their harvest abroad, fear that they will be next.',
  'Lawyers expect the matter to end before a panel, where cases of this kind take years and seldom leave anybody fully content.',
  'Shops have been told to label the goods concerned, and inspectors are to look more closely at papers that name the origin.',
];
const FILLERS_AFTER_EACH = 2;

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
}

/**
 * Articles of about 3 kB and 15 mentions a kB, as news has them (14 in long features, 20 in short agency stories), from 2018 on; figures
 * agree but for one in fifty.
 */
export function generateArticles(count: number, seed = 1): GeneratedArticle[] {
  const rnd = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(rnd() * list.length)] as T;
  const out: GeneratedArticle[] = [];
  for (let i = 0; i < count; i++) {
    const year = 2018 + Math.floor((i * 8) / count);
    const month = Math.floor(rnd() * 12);
    const day = 1 + Math.floor(rnd() * 28);
    const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const stranger = `${pick(GIVEN)} ${pick(FAMILY)}`;
    const surname = stranger.split(' ')[1];
    const official = pick(OFFICIALS);
    const [target, other] = [pick(COUNTRIES), pick(COUNTRIES)];
    const [product, second] = [pick(PRODUCTS), pick(PRODUCTS)];
    // The world of these articles has one rate and one tonnage for each country, product and year.
    const rateOf = (country: string, good: string, when: number): number =>
      5 * (1 + ((country.length * 7 + good.length * 3 + when) % 9)) + (rnd() < 0.02 ? 3 : 0);
    const tonsOf = (country: string, good: string, when: number): string =>
      (1.3 + ((country.length * 31 + good.length * 17 + when) % 89)).toFixed(1);
    const sentences = [
      `${pick(CITIES)}, ${MONTHS[month]} ${day} – ${official} said on ${pick(DAYS)} that additional tariffs of ${rateOf(target, product, year)} percent on ${product} and ${rateOf(target, second, year)} percent on ${second} from ${target} would stay in place for a ${pick([60, 90, 120])}-day period.`,
      `${pick(DEMONYMS)} ${pick(TITLES)} ${stranger} called the duties unjust and said ${pick(AGENCIES)} would be asked to look at them.`,
      `${target} exported ${tonsOf(target, product, year - 1)} million tons of ${product} in ${year - 1}, up ${(rnd() * 12).toFixed(1)} percent from the year before, according to ${pick(AGENCIES)}.`,
      `Since January ${year}, ${other} has been imposing duties of ${rateOf(other, second, year)} percent on ${second} under its safeguard law, and ${surname} said that this would not change before next year.`,
      `"We will do what is necessary," ${surname} told reporters after a meeting with ${pick(OFFICIALS)} last week.`,
      `Imports worth $${(1 + rnd() * 40).toFixed(1)} billion are affected, about ${Math.floor(10 + rnd() * 60)} percent of the total, and ${Math.floor(2 + rnd() * 30) * 100} jobs depend on them.`,
      `The ministry expects a decision by ${MONTHS[(month + 2) % 12]} ${1 + Math.floor(rnd() * 28)}, ${month > 9 ? year + 1 : year}.`,
    ];
    const body = sentences
      .map(s => [s, ...Array.from({ length: FILLERS_AFTER_EACH }, () => pick(FILLERS))].join(' '))
      .join('\n\n');
    out.push({
      name: `${iso}-${String(i).padStart(6, '0')}.txt`,
      text: `Published: ${iso}\n\n${product} duties divide ${target} and ${other}\n\n${body}`,
    });
  }
  return out;
}
