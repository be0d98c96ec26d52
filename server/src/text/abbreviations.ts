import { wordSet } from '../base/wordList.ts';

/*
 * Words that English news prose abbreviates with a dot (AP Stylebook, "abbreviations and acronyms", "datelines", "months"). Most of
 * them are also words, so each class says what must stand beside them for the dot to be theirs.
 */

/** Any spelling. */
const ALWAYS = wordSet('etc vs inc corp ltd llc bros cos dept govt univ assn intl approx eg ie');
/** "et al.", "cf.", "ca. 1900", "sq. ft.": lower case only. */
const LOWER_ONLY = wordSet('al cf ca sq ft est');
/** Titles, months, weekdays and "Co.", "St.", "Mt.": a capital first letter or all capitals. */
const CAPITAL = wordSet(
  'mr mrs ms dr prof rev hon st mt ft sen sens rep reps gov govs gen col lt capt sgt maj adm cmdr amb pres messrs jr sr co ' +
    'jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
);
/** A number must follow: "vol. 3", "pp. 4". */
const BEFORE_NUMBER = wordSet('para paras pp fig vol ch');
/** A capital and a number: "No. 3", "Rs. 500", "Sec. 232", "76 Stat. 872", "Mar. 4"; "no. 25 percent is too much" ends a sentence. */
const CAPITAL_BEFORE_NUMBER = wordSet('no nos art sec secs stat mar sat sun rs tk');
/** States: after a comma, a hyphen or a bracket ("Portland, Ore.", "D-Ore.", "(Pa."). */
export const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ])
    .concat([['sept', 9]]),
);
/** Weekday names and their abbreviations to 1 (Monday) … 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ])
    .concat([
      ['tues', 2],
      ['thur', 4],
      ['thurs', 4],
    ]),
);

/**
 * Whether the dot after `word` belongs to it.
 * @param word as written, without its dot
 * @param before the last code unit before the word that is no space (NaN at the start)
 * @param after the first code unit after the dot that is no space (NaN at the end)
 */
export function takesDot(word: string, before: number, after: number): boolean {
  const lower = word.toLowerCase();
  if (ALWAYS.has(lower)) return true;
  if (BEFORE_NUMBER.has(lower)) return after >= 48 && after <= 57;
  if (word === lower) return LOWER_ONLY.has(lower);
  if (CAPITAL_BEFORE_NUMBER.has(lower)) return after >= 48 && after <= 57;
  if (CAPITAL.has(lower)) return true;
  // 44 comma, 45 hyphen, 40 bracket, 0x2013 en dash.
  return STATES.has(lower) && (before === 44 || before === 45 || before === 40 || before === 0x2013);
}

/** Abbreviations that stand before a name or a number and so never end a sentence by themselves. */
export const LEADING: ReadonlySet<string> = wordSet(
  'mr mrs ms dr prof rev hon st mt sen sens rep reps gov govs gen col lt capt sgt maj adm cmdr amb pres messrs ' +
    'no nos rs art sec secs stat para paras pp fig vol ch cf ca approx vs eg ie sq ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec',
);
