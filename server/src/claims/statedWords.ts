import { wordList, wordSet } from '../base/wordList.ts';

/**
 * The words of a statement that tell what it says, reduced so that two wordings of one statement share them: inflections fall together
 * ("imposed", "imposes"), and so do the usual synonyms of trade news ("levied", "slapped").
 */

/** Code units that stand for words: below the surrogates, so that a text of them is one character for each word. */
const LETTERS = 0xd7ff;

/**
 * A word as one character: every sentence with a figure keeps dozens, and a text of them takes a quarter of the memory that a list of
 * numbers does. That two words share one happens once in fifty thousand, and more than one word decides. FNV-1a, as in `mask.ts`.
 */
export function letterOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return String.fromCharCode(1 + ((hash >>> 0) % LETTERS));
}

/** Words that say nothing of what a statement is about: function words, verbs of being and reaching, who tells it, topic words. */
const EMPTY: ReadonlySet<string> = wordSet(`
    a an the this that these those it its they their them he she his her we our us you i who which whom whose what when where while as at by
    for from in into of off on onto out over to under up upon with within without and or but nor so than then there here also too both each
    every all any some such be is are was were been being am has have had having do does did doing done can will would shall should may might
    could must not no yes get gets got make makes made making take takes took taken taking come comes came coming go goes went going gone
    set sets reach reaches reached reaching stand stands stood total totals totaled totalled amount amounts amounted say says said
    saying tell tells told telling report reports reported show shows showed according data figure figures statement announce announced
    announces official officials government ministry bureau customs statistics people year years yearly annual annually month months day days
    week weeks time worth value percent per cent about around nearly almost roughly more less least most up down well just only even still
    now already later recently earlier latest first new one two three between among after before since until during through against because
    if unless though although however meanwhile back president minister secretary country countries nation nations side sides
    another other same own very much many few goods product products thing item items way part move step under due place along record early late hold holds held holding run runs ran
    last lasts lasted lasting remain remains remained remaining stay stays stayed free company companies exchange return biggest largest highest worst lowest
  `);

/** Synonyms, each line under its first word. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `
  tariff tariffs duty duties levy levies surtax surcharge impost counter-tariff
  impose imposes imposed imposing put puts face faces faced facing pay pays paid paying carry carries carried bear bears bearing collect collects collecting collected subject levied slap slaps slapped slapping charge charges charged charging apply applies applied introduce introduced hit hits cover covers covered affect affects affected
  rise rises rose risen rising raise raises raised raising increase increases increased increasing hike hikes hiked grow grows grew grown growing growth climb climbed jump jumped gain gained gains expand expanded widen widened soar soared surge surged
  fall falls fell fallen falling drop drops dropped decline declined declines decrease decreased cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashed shrink shrank slip slipped tumble tumbled plunge plunged sink sank slump slumped slide slid narrow narrowed
  remove removes removed removing lift lifts lifted lifting scrap scrapped abolish abolished eliminate eliminated end ends ended ending
  pause pauses paused pausing suspend suspends suspended suspending suspension halt halted freeze froze truce reprieve
  double doubles doubled doubling
  buy buys bought buying purchase purchases purchased purchasing
  give gives gave given giving receive receives received
  sell sells sold selling sale sales
  output produce produces produced producing production manufactured smelted
  export exports exported exporting shipment shipments shipped ship
  import imports imported importing
  deal deals agreement agreements pact pacts accord accords arrangement
  sign signs signed signing
  effect force
  meet meets met meeting talk talks meetings negotiation negotiations summit
  call calls called phone phoned spoke telephone
  invest invests invested investing investment investments
  pledge pledges pledged promise promised promises vow vowed commit committed agree agreed agrees accept accepts accepted struck strike clinched sealed
  member members state states
  job jobs worker workers employee employees
  extend extends extended extending extension prolong prolonged
  deficit gap shortfall
  visit visits visited visiting trip tour
  allow allows allowed allowing authorize authorized authorise authorised permit permitted let lets admit admits admitted
  approve approves approved approval
  begin begins began begun beginning start starts started starting
  extra additional further supplementary
  retaliate retaliates retaliated retaliation retaliatory
  maker makers producer producers manufacturer manufacturers
  exempt exempted exemption exemptions exclusion exclusions waiver
  quota quotas
  dispute quarrel row conflict
  price prices priced
  car cars vehicle vehicles automobile automobiles auto autos
  `
    .trim()
    .split('\n')
    .flatMap(line => {
      const words = wordList(line);
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);

/** Topic words that govern half of all figures: sharing one does not make two dates or amounts speak of the same. */
const WEAK: ReadonlySet<string> = wordSet('tariff trad trade econom market deal good polic industr sector');

/**
 * The reduced form of a word as its token has it; undefined for one that says nothing of the matter. A form of its own only, no word of
 * the language: "econom" for "economy" and "economic".
 */
export function stemOf(norm: string): string | undefined {
  if (norm.length < 2 || EMPTY.has(norm)) return undefined;
  const known = SYNONYMS.get(norm);
  if (known) return known;
  const stem = withoutEnding(norm);
  return EMPTY.has(stem) ? undefined : (SYNONYMS.get(stem) ?? stem);
}

export const isWeak = (stem: string): boolean => WEAK.has(stem);

/** The unit of tariff rates: other percentages are no rivals of theirs. */
export const RATE = 'rate';

/** What becomes of a tariff and how goods come to bear it: a rate is the same whichever of these an article tells. */
const OF_TARIFFS: ReadonlySet<string> = new Set(
  [
    ...WEAK,
    ...wordList('tariff impose rise fall double begin effect approve import enter built foreign rate trad deal'),
  ].map(letterOf),
);
/** How an amount came to its level, and "imports" for goods: nothing that two amounts would differ by. */
const OF_LEVELS: ReadonlySet<string> = new Set(wordList('rise fall impose import').map(letterOf));
const NO_AMOUNT: ReadonlySet<string> = new Set(['date', 'duration', 'percent']);

/** Whether a word, given by its letter, beside a figure of that unit does not tell what it is a figure of. */
export const saysLittle = (unit: string, letter: string): boolean =>
  unit === RATE ? OF_TARIFFS.has(letter) : !NO_AMOUNT.has(unit) && OF_LEVELS.has(letter);

const ENDINGS = ['ing', 'ies', 'ied', 'ed', 'es', 'ic', 's', 'y', 'e'];
function withoutEnding(word: string): string {
  for (const ending of ENDINGS)
    if (word.length >= ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** What kind of amount a figure is, where words beside it narrow it: an average is no total, a first part not the whole. */
const NARROWING: ReadonlyMap<string, string> = new Map(
  `
  average averaged mean median
  minimum lowest
  maximum highest ceiling cap
  first
  second
  third
  half
  quarter quarterly
  month monthly
  daily
  certain several
  total combined altogether overall cumulative
  initial
  additional extra further supplementary more
  remaining rest
  forecast expected expects estimate estimated estimates projected projects target targets
  services service
  baseline universal
  reciprocal
  retaliatory
  safeguard
  antidumping dumping
  countervailing
  export
  quota
  dollar
  yuan
  previous previously former formerly old original originally earlier
  `
    .trim()
    .split('\n')
    .flatMap(line => {
      const words = wordList(line);
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);
export const narrowingOf = (norm: string): string | undefined => NARROWING.get(norm);

/** Words that make a statement a possibility, a wish or a denial; two statements of different stance do not contradict. */
const STANCES: ReadonlyMap<string, string> = new Map<string, string>([
  ['again', 'again'],
  ...wordList(
    'could may might if unless consider considers considered considering mull mulls mulled propose proposed proposes proposal seek seeks sought want wants wanted threaten threatens threatened threat urge urged demand demanded should ask asked hope hopes likely perhaps possible possibly potential weigh weighs weighing whether',
  ).map((word): [string, string] => [word, 'open']),
  ...wordList("not no never without n't deny denied denies rejected refused instead rather").map(
    (word): [string, string] => [word, 'denied'],
  ),
  ...wordList(
    'will would shall plan plans planned intends intend promise promised promises pledge pledged pledges agree agreed agrees accept accepts accepted commit committed vow vowed',
  ).map((word): [string, string] => [word, 'plan']),
]);
export const stanceOf = (norm: string): string | undefined => STANCES.get(norm);
