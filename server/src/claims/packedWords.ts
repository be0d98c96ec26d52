import { ENTITY_TYPES, MENTION_TYPES } from '../mentions/mention.ts';

const numbered = (letter: string, most: number): string[] =>
  Array.from({ length: most }, (_, i) => `${letter}${i + 1}`);

/** The names of what facts hold, and what stands in nearly every article. */
const FREQUENT = `
  file hash published headline length fault mentionCount claimCount compared rates amounts dates sound date source span start end
  rivalDates zones paragraphs lineStarts discrepancies kind zone paragraph quote
  id type text sentence entity name form office status candidates known value timex number unit qualifier low high step of
  key slots valid asserted modality attribution aside mentions from to how changed
  imposer target product measure part law subject metric scope period event participants place day
  words figures mention norm code severity message values list by related
  mod quant freq rule anchor
  header dateline body caption credit correction override frontmatter filename neighbour meta mail
  full short acronym title demonym metonym anaphor description former acting designate
  exact about nearly more-than at-least less-than at-most range vague
  percent percentage-points basis-points USD ton count year month week quarter hour
  rate quantity duration in-force paused lifted proposed denied stated carried inferred publication unknown
  total additional baseline across-the-board reciprocal sectoral retaliatory quota average
  most-favoured-nation anti-dumping countervailing safeguard change any whole
  DATE TIME DURATION SET PAST_REF PRESENT_REF FUTURE_REF APPROX START MID END unresolved unit-pointer exports imports
  told who core bag when state ways flows open beside trade pact level tariff talks decided befor rise fall
  weekday-past weekday-future weekday-none day-near day-pointer month-past offset offset-reference office-date PXY PXW
`;

/** Who and what the trade news of every year names, by line: an entity's id, its name, and other spellings. */
const NAMED = `
  party/US, United States, U.S., US, America, American, Americans
  party/CN, China, Chinese
  party/EU, European Union, EU, European
  party/JP, Japan, Japanese
  party/CA, Canada, Canadian
  party/MX, Mexico, Mexican
  party/KR, South Korea
  party/IN, India, Indian
  party/GB, United Kingdom, UK, Britain
  party/BR, Brazil
  party/AU, Australia
  party/VN, Vietnam
  party/CH, Switzerland
  party/DE, Germany
  party/TW, Taiwan
  party/RU, Russia
  agency/white-house, White House
  agency/us-congress, U.S. Congress, Congress
  agency/us-senate, U.S. Senate, Senate
  agency/us-house, U.S. House of Representatives, House
  agency/us-doc, U.S. Department of Commerce, Commerce Department
  agency/eu-commission, European Commission
  agency/wto, World Trade Organization, WTO
  office/us-president, U.S. President, President
  person/donald-trump, Donald Trump, Trump
  product/steel, steel
  product/aluminum, aluminum
  product/cars, cars
`;

const PERCENT = [5, 7.5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 100];
const YEARS = Array.from({ length: 24 }, (_, i) => String(2005 + i));

/** Strings that packed facts name by their number: whatever is not among them stands in the facts themselves. */
export const packedWords: readonly string[] = [
  ...new Set([
    ...ENTITY_TYPES,
    ...MENTION_TYPES,
    ...FREQUENT.trim().split(/\s+/),
    ...numbered('m', 120),
    ...numbered('c', 30),
    ...NAMED.trim().split(/\s*[,\n]\s*/),
    ...PERCENT.map(rate => `${rate} percent`),
    ...YEARS,
  ]),
];
