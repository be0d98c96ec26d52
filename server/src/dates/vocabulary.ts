/**
 * The words that the grammar knows, in named sets; `word:value` gives the number that a word stands for: a month, a weekday from Monday = 1,
 * a count, or an index into the tables below. Patterns may name further words by themselves; see `pattern.ts`.
 */
const SETS: Readonly<Record<string, string>> = {
  MONTH:
    'january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 sept:9 sep:9 ' +
    'october:10 oct:10 november:11 nov:11 december:12 dec:12',
  WEEKDAY:
    'monday:1 mon:1 tuesday:2 tue:2 tues:2 wednesday:3 wed:3 thursday:4 thu:4 thur:4 thurs:4 friday:5 fri:5 saturday:6 sat:6 sunday:7 sun:7',
  WEEKDAYS: 'mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7',
  SEASON: 'spring:0 summer:1 fall:2 autumn:2 winter:3',
  SEASONS: 'springs:0 summers:1 autumns:2 winters:3',
  // Indices into UNITS.
  UNIT: 'minute:1 hour:2 day:3 week:4 fortnight:5 month:6 quarter:7 year:8 decade:9 century:10',
  UNITS:
    'seconds:0 secs:0 minutes:1 mins:1 hours:2 hrs:2 days:3 weeks:4 fortnights:5 months:6 quarters:7 years:8 decades:9 centuries:10',
  ORDINAL:
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 ' +
    'fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 #ordinal',
  DECADE_NAME: 'twenties:2 thirties:3 forties:4 fifties:5 sixties:6 seventies:7 eighties:8 nineties:9 noughties:0',
  // Indices into PARTS.
  PART: 'morning:0 afternoon:1 evening:2 night:3',
  PARTS: 'mornings:0 afternoons:1 evenings:2 nights:3',
  // Hours of the day.
  NOON: 'noon:12 midday:12 midnight:24',
  POINTER: 'today:0 yesterday:-1 tomorrow:1',
  // Indices into UNITS.
  ADVERB: 'daily:3 hourly:2 weekly:4 monthly:6 annually:8 yearly:8 fortnightly:5 nightly:3',
  LONG_WORD: 'daylong:3 weeklong:4 monthlong:6 yearlong:8 decadelong:9',
  LAST: 'last:-1',
  PREVIOUS: 'previous:-1 preceding:-1 prior:-1',
  NEXT: 'next:1 coming:1 upcoming:1',
  FOLLOWING: 'following:1 ensuing:1 subsequent:1',
  THIS: 'this:0 current:0 present:0',
  FISCAL: 'fiscal financial',
  HALF: 'half:2',
  AMPM: 'am:0 pm:12',
  OPEN: '(',
  CLOSE: ')',
  ZONE: 'gmt utc est edt cst cdt mst mdt pst pdt bst cet jst hkt sgt et',
  // Index into END_MODS.
  END: 'beginning:0 start:0 outset:0 end:1 middle:2',
  EARLY: 'early:0 late:1 mid:2',
  VAGUE: 'few several many numerous',
  EXTRA:
    'more additional extra consecutive straight successive trading business working calendar full whole solid further',
  APPROX: 'about around approximately roughly nearly almost over under exactly barely some just only',
  IN: 'for within over in of during throughout after until',
  THE: 'the these those',
  HER: 'its their his her our my your',
  HOLIDAY: 'thanksgiving:0 christmas:1 easter:2 halloween:3',
  NAMED_DAY: 'election:4 memorial:5 labor:6 columbus:7 independence:8 veterans:9 presidents:10',
  DIGITS: '#12 #31',
  COUNT: '#12 #31 #99 #int #year #decimal #word #thousand #fraction',
};

/** Units of time by index, with the letter of their ISO 8601 duration. */
export const UNITS = [
  { name: 'second', letter: 'S', factor: 1 },
  { name: 'minute', letter: 'M', factor: 1 },
  { name: 'hour', letter: 'H', factor: 1 },
  { name: 'day', letter: 'D', factor: 1 },
  { name: 'week', letter: 'W', factor: 1 },
  { name: 'fortnight', letter: 'W', factor: 2 },
  { name: 'month', letter: 'M', factor: 1 },
  { name: 'quarter', letter: 'Q', factor: 1 },
  { name: 'year', letter: 'Y', factor: 1 },
  { name: 'decade', letter: 'Y', factor: 10 },
  { name: 'century', letter: 'Y', factor: 100 },
] as const;
export const HOUR = 2;
export const DAY = 3;
export const WEEK = 4;
export const FORTNIGHT = 5;
export const MONTH = 6;
export const QUARTER = 7;
export const YEAR = 8;
export const DECADE = 9;
export const CENTURY = 10;

export const PARTS = ['MO', 'AF', 'EV', 'NI'] as const;
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
export const END_MODS = ['START', 'END', 'MID'] as const;

const sets = new Map<string, string>();
const chars = new Map<string, string>();
const values = new Map<string, number>();

const FIRST_CODE = 0x400;

/** The number of the character at `at`, from 0 on without gaps. */
export const codeAt = (text: string, at: number): number => text.charCodeAt(at) - FIRST_CODE;

/**
 * The character that stands for a word: a sentence becomes a string of them, a pattern a regular expression over it. Made on first use, from
 * the Cyrillic block on, where nothing has a meaning in a pattern.
 */
export function charOf(word: string): string {
  let char = chars.get(word);
  if (char === undefined) {
    char = String.fromCharCode(FIRST_CODE + chars.size);
    chars.set(word, char);
  }
  return char;
}

/** The character of a word that some set or pattern knows. */
export const findChar = (word: string): string | undefined => chars.get(word);

/** The number that a word stands for, 0 where it stands for none. */
export const wordValue = (word: string): number => values.get(word) ?? 0;

/** The characters of a set's words. */
export function setChars(name: string): string {
  const found = sets.get(name);
  if (found === undefined) throw new Error(`The grammar knows no set ${name}`);
  return found;
}

/** The words that characters stand for. */
export function wordsOf(characters: ReadonlySet<string>): string[] {
  return [...chars].filter(([, char]) => characters.has(char)).map(([word]) => word);
}

for (const [name, words] of Object.entries(SETS)) {
  let all = '';
  for (const entry of words.split(' ')) {
    const [word = '', value] = entry.split(':');
    all += charOf(word);
    if (value !== undefined) values.set(word, Number(value));
  }
  sets.set(name, all);
}
