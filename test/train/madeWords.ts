// The words that made sentences (`madeSentences.ts`) are filled with.

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const places = list(
  `China, Japan, Canada, India, Brazil, Mexico, Washington, Beijing, Ottawa, Brussels, Turkey, Russia, Korea, Vietnam, Britain, Switzerland,
  Argentina, Taiwan, Indonesia, Thailand, Norway, Tokyo, Seoul, Peru, Kenya, Nigeria, Egypt, Hanoi, Delhi, Pretoria, Chile, Malaysia, Berlin`,
);
export const people = list('Trump, Biden, Xi, Carney, Modi, Lula, Starmer, Greer, Bessent, Lutnick');
export const adjectives = list(
  `Chinese, Japanese, American, European, Korean, Swiss, Indian, Canadian, Mexican, British, German, Russian, Brazilian, Vietnamese,
  Australian, Turkish, foreign, imported, Thai, Peruvian, Kenyan, Norwegian`,
);
/** Head noun last; a modifier before it is a noun, or with "+" an adjective. */
export const goods = list(
  `steel, aluminum, cars, wine, soybeans, copper, softwood lumber, auto parts, machine tools, orange juice, trucks, coffee, pork, beef,
  textiles, watches, drugs, semiconductors, +electric vehicles, +solar panels, goods, products, imports, machinery, toys, furniture,
  tomatoes, cheese, almonds, sugar, barley, shoes, films, washers, +solar cells, washing machines, +natural gas, garments, rice, fertilizer,
  kitchen cabinets, +frozen shrimp, leather bags, tires, paper, ships, chips, phones, steel pipe, corn, cotton, olive oil, whisky`,
);
export const singularMeasures = list(
  'tariff, tariff, tariff, duty, levy, tax, rate, surcharge, tariff rate, charge, fee',
);
export const pluralMeasures = list('tariffs, tariffs, tariffs, duties, duties, levies, taxes, rates, surcharges');
export const measureAdjectives = list(
  `additional, new, retaliatory, preliminary, steep, existing, reciprocal, provisional, higher, lower, current, punitive, antidumping,
  baseline, blanket, planned, threatened, temporary, countervailing, prohibitive`,
);
export const agencies = list(
  'Commerce Department, Treasury Department, Trade Commission, Finance Ministry, Customs Service, Trade Ministry',
);
export const weekdays = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const months = list(
  'January, February, March, April, June, July, August, September, October, November, December',
);
export const seasons = list('fall, spring, summer, winter');
/** Base, past, participle, "ing" form. */
export const putting = list(
  `impose imposed imposed imposing, levy levied levied levying, put put put putting, slap slapped slapped slapping, place placed placed placing,
  announce announced announced announcing, propose proposed proposed proposing, introduce introduced introduced introducing,
  lift lifted lifted lifting, suspend suspended suspended suspending, drop dropped dropped dropping, keep kept kept keeping,
  scrap scrapped scrapped scrapping, eliminate eliminated eliminated eliminating, abolish abolished abolished abolishing`,
).map(forms => forms.split(' ') as [string, string, string, string]);
export const changing = list(
  `raise raised raised raising, double doubled doubled doubling, cut cut cut cutting, reduce reduced reduced reducing,
  lower lowered lowered lowering, increase increased increased increasing, bring brought brought bringing`,
).map(forms => forms.split(' ') as [string, string, string, string]);
export const moving = list('fell, rose, dropped, climbed, jumped, increased, went, declined');
export const planning = list(
  'threatened, agreed, planned, vowed, decided, plans, wants, promised, offered, refused, pledged, threatens, intends, hopes',
);
export const saying = list('said, announced, confirmed, warned, reported, argued, says, noted');
/** Nouns that say or want something, and what they do. */
export const papers = list(
  'proposal, bill, order, deal, agreement, plan, proclamation, accord, union, industry, court, minister, committee',
);
export const paperVerbs = list(
  'calls for, opposes, wants, backs, sets, contains, leaves, rejects, includes, ends, requires, seeks',
);
export const sparing = list('exempts from, spares from, frees from, excludes from, shields from');
export const lapsing = list('lapses, expires, ends, begins, starts, resumes, applies, returns, kicks in, runs out');
export const measures2 = list(
  'pause, exemption, quota, program, truce, waiver, deadline, agreement, tariff, duty, levy, surcharge',
);
export const asking = list('urged, asked, told, pressed, wants, allowed, forced, advised, expects');
export const modals = list('will, would, could, may, might, can, should, must');
