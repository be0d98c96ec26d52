import { Latest } from '../../base/latest.ts';
import type { DateMention, DurationMention } from '../../mentions/mention.ts';
import { irregularAdjectives, irregularNouns, irregularVerbs } from '../../syntax/irregularForms.ts';
import { lemmaOf } from '../../syntax/lemma.ts';
import type { Token } from '../../text/article.ts';
import { type Mark, type SentenceView, wordAt } from '../sentenceView.ts';
import { CONCEPTS } from '../told/concepts.ts';
import {
  ADMITS,
  DEED_NOUNS,
  DEED_VERBS,
  DOING_VERBS,
  EFFECT,
  ENDED,
  ENDED_KINDS,
  GOING,
  isDayOfDeed,
  isPercentage,
  LEVYING,
  TERMS,
} from '../told/deeds.ts';
import {
  BANS,
  BODIES,
  DAY,
  DUTIES,
  EASING,
  hasRate,
  hasTariff,
  isLong,
  NEGOTIATIONS,
  ONCE,
  PACTS,
  PERIOD,
  PHRASES,
} from './events.ts';
import { EVENT_NOUNS, EVENT_VERBS } from './words.ts';

/**
 * What a word may be to the readers of days and lengths (`events.ts`, `told/toldDay.ts`). The tables are theirs, and a word is looked up by every
 * lemma that a tree can give it, so that what no reader finds in the words it finds in no tree of them.
 */
const CUE = {
  /** Verbs of events that a month or a year dates, too, of those that only a day does, and of joining or leaving a body. */
  once: 1,
  often: 2,
  joining: 4,
  /** Imposing is an event with a duty or a ban for its object. */
  imposing: 8,
  /** What is an event or a deed only with the word beside it. */
  going: 16,
  phrase: 32,
  /** Verbs of deeds, and those of deeds by duties, which no year dates. */
  deed: 64,
  taxing: 128,
  duty: 256,
  ban: 512,
  pact: 1024,
  effect: 2048,
  beside: 4096,
  since: 8192,
  first: 16384,
  /** What lasts: meetings, of these those that last for months, visits and bans, pauses, and what is less for a time. */
  meeting: 32768,
  negotiation: 65536,
  stay: 131072,
  pause: 262144,
  easing: 524288,
  /** The sentence names a body or a pact. */
  body: 1048576,
  /** What is done with a duty, and the words before the day from which it is. */
  levying: 2097152,
  from: 4194304,
  /** A percentage, which may be that of a duty. */
  rate: 8388608,
  /** Nouns of deeds, and the verbs beside them. */
  doing: 16777216,
  deedNoun: 33554432,
  /** What ends, and the words that say so. */
  ended: 67108864,
  ending: 134217728,
  admitting: 268435456,
  before: 536870912,
} as const;

/** The cues, all of which a sentence must hold for any one of its readings. */
type Readings = readonly number[];
const allowsAny = (cues: number, readings: Readings): boolean => readings.some(all => (cues & all) === all);

const DATED: Readings = [
  CUE.once,
  CUE.joining | CUE.body,
  CUE.imposing | CUE.ban,
  CUE.going | CUE.effect | CUE.pact,
  CUE.phrase | CUE.beside,
];
const DATED_BY_DAY: Readings = [CUE.often];
const DUTY_DATED: Readings = [CUE.imposing | CUE.duty, CUE.since | CUE.duty];
const DEEDS: Readings = [
  CUE.deed,
  CUE.going | CUE.effect,
  CUE.since | CUE.duty,
  CUE.doing | CUE.deedNoun,
  CUE.ended | CUE.ending,
  CUE.admitting | CUE.before,
];
const DEEDS_OF_DAYS: Readings = [
  CUE.taxing,
  CUE.levying | CUE.from | CUE.duty,
  CUE.levying | CUE.from | CUE.rate,
  CUE.going | CUE.duty,
  CUE.since | CUE.effect,
];
const DEEDS_OF_YEARS: Readings = [CUE.first | CUE.duty];
const LASTING: Readings = [CUE.meeting, CUE.stay];
const LASTING_LONG: Readings = [CUE.negotiation, CUE.stay];
const PAUSED: Readings = [CUE.pause, CUE.easing | CUE.duty];

/**
 * Whether a day or a length of time of the sentence can be an event's at all: it holds the words without which `datedBy` and `lastingFor`
 * answer for no tree. Most sentences hold none, and so need no tree.
 */
export function maySayEvent(view: SentenceView, mention: DateMention | DurationMention): boolean {
  const { type, value } = mention.timex;
  if (mention.type === 'date' && (type !== 'DATE' || !PERIOD.test(value))) return false;
  const cues = cuesIn(view);
  if (mention.type === 'duration')
    return allowsAny(cues, isLong(mention) ? LASTING_LONG : LASTING) || (allowsAny(cues, PAUSED) && hasTariff(view));
  return (
    allowsAny(cues, DATED) ||
    (DAY.test(value) && allowsAny(cues, DATED_BY_DAY)) ||
    (allowsAny(cues, DUTY_DATED) && !hasRate(view))
  );
}

/** Whether a day of the sentence can be that of what is done once: it holds the words without which `toldDay` answers for no tree. */
export function maySayDeed(view: SentenceView, mention: DateMention): boolean {
  if (!isDayOfDeed(mention)) return false;
  const cues = cuesIn(view);
  const isYear = mention.timex.value.length === 4;
  return allowsAny(cues, DEEDS) || allowsAny(cues, isYear ? DEEDS_OF_YEARS : DEEDS_OF_DAYS);
}

/**
 * "for 18 months", "within three years", "lasted six hours", "a truce of 90 days", "has 180 days to comply", "extended by 90 days": how long
 * something is, not how long ago or since when it was.
 */
export function maySayLength(view: SentenceView, { mention, first, last }: Mark): boolean {
  if (/^(?:ago|earlier|before|later)$/.test(wordAt(view, last))) return false;
  let at = first - 1;
  while (
    at > view.first &&
    /^(?:about|some|up|to|at|least|most|more|than|nearly|almost|another|the|next)$/.test(wordAt(view, at))
  )
    at--;
  const before = wordAt(view, at);
  // "gave Mexico another 90 days to reach a deal"
  const isGiven = wordAt(view, last) === 'to' && [at, at - 1, at - 2].some(i => GIVEN.test(wordAt(view, i)));
  const isAdded = ADDED.test(before) && /^(?:on)?to$/.test(wordAt(view, last));
  const isMore = isAdded || (before === 'by' && isExtended(view, at));
  return (
    (isGiven || isMore || LENGTH.test(before) || isOfPause(view, last)) &&
    !/\b(?:first|last|past|previous)\b/i.test(mention.text)
  );
}

/** "the six-month pause" */
const isOfPause = (view: SentenceView, last: number): boolean =>
  [last, last + 1].some(i => CONCEPTS.get(lemmaOf(wordAt(view, i), 'NOUN')) === 'pausing');

const ADDED = /^(?:add|tack)(?:s|ed|ing)?$/;
function isExtended(view: SentenceView, end: number): boolean {
  for (let i = view.first; i < end; i++) if (EXTENDED.test(wordAt(view, i))) return true;
  return false;
}
const EXTENDED = /^(?:extend|prolong|lengthen)(?:s|ed|ing)?$/;

const LENGTH = /^(?:for|within|last|lasts|lasted|lasting|take|takes|took)$|^of$/;
const GIVEN = /^(?:give|gives|gave|given|giving|get|gets|got|grant|grants|granted|have|has|had|allow|allows|allowed)$/;

/** Cues by lemma. */
function table(...rows: readonly (readonly [cue: number, lemmas: Iterable<string>])[]): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const [cue, lemmas] of rows) for (const lemma of lemmas) cues.set(lemma, (cues.get(lemma) ?? 0) | cue);
  return cues;
}
const ofKinds = (classes: ReadonlyMap<string, string>, is: (kind: string) => boolean): string[] =>
  [...classes].flatMap(([lemma, kind]) => (is(kind) ? [lemma] : []));

const isJoining = (kind: string): boolean => kind === 'joining' || kind === 'withdrawing';
const isImposing = (kind: string): boolean => kind === 'imposing';
const isMeeting = (kind: string): boolean => kind === 'meeting' || kind === 'negotiation';
const isPause = (kind: string): boolean => kind === 'pause' || kind === 'extension';
const phrases = [...PHRASES].flatMap(([phrase, kind]) => (kind === 'starting' ? [] : [phrase.split(' ')]));

/** Of what is read of verbs alone. */
const OF_VERBS = table(
  [CUE.once, ofKinds(EVENT_VERBS, kind => ONCE.has(kind) && !isJoining(kind) && !isImposing(kind))],
  [CUE.often, ofKinds(EVENT_VERBS, kind => !ONCE.has(kind))],
  [CUE.joining, ofKinds(EVENT_VERBS, isJoining)],
  [CUE.imposing, ofKinds(EVENT_VERBS, isImposing)],
  [CUE.phrase, ['set', ...phrases.map(([verb = '']) => verb)]],
  [CUE.going, [...GOING, 'kick']],
  [CUE.doing, DOING_VERBS],
  [CUE.deed, ofKinds(DEED_VERBS, kind => kind !== 'tariff')],
  [CUE.taxing, ofKinds(DEED_VERBS, kind => kind === 'tariff')],
);
/** Of what is read whatever part of speech it is. */
const OF_WORDS = table(
  [CUE.beside, ['up', ...phrases.map(([, beside = '']) => beside)]],
  [CUE.levying, LEVYING],
  [CUE.effect, [...EFFECT, 'under']],
  [CUE.duty, DUTIES],
  [CUE.ban, BANS],
  [CUE.pact, PACTS],
  [CUE.since, ['since']],
  [CUE.first, ['first']],
  [CUE.meeting, [...ofKinds(EVENT_NOUNS, isMeeting), ...ofKinds(EVENT_VERBS, isMeeting)]],
  [CUE.negotiation, NEGOTIATIONS],
  [CUE.pause, [...ofKinds(EVENT_NOUNS, isPause), ...ofKinds(EVENT_VERBS, isPause)]],
  [CUE.stay, ofKinds(EVENT_NOUNS, kind => !isMeeting(kind) && !isPause(kind))],
  [CUE.easing, EASING],
  [CUE.deedNoun, DEED_NOUNS.keys()],
  [CUE.from, ['from', 'as', 'start', 'begin', 'effective']],
  [CUE.deed, [...TERMS, 'must', 'until', 'till']],
  [CUE.ended, [...ENDED, ...ofKinds(CONCEPTS, kind => ENDED_KINDS.has(kind))]],
  [CUE.ending, ['through', 'out', 'end', 'close']],
  [CUE.admitting, ADMITS],
  [CUE.before, ['before']],
);

/** The spellings of which a tree can make one of these lemmas, with all that they may be; made when the first sentence asks. */
let spelled: ReadonlyMap<string, number> | undefined;
function readSpellings(): ReadonlyMap<string, number> {
  const irregular = [irregularVerbs, irregularNouns, irregularAdjectives].flatMap(forms => [...forms.keys()]);
  const regular = [...OF_VERBS.keys(), ...OF_WORDS.keys()].flatMap(spellingsOf);
  const found = new Map<string, number>();
  for (const spelling of [...irregular, ...regular]) {
    const cues = cuesOf(spelling);
    if (cues !== 0) found.set(spelling, cues);
  }
  return found;
}

/** The regular spellings of a lemma, and more: what its rules (`syntax/lemma.ts`) take away, put back whether a word has it or not. */
export function spellingsOf(lemma: string): string[] {
  const cut = lemma.slice(0, -1);
  const verbs = [lemma, cut, lemma + lemma.slice(-1)].flatMap(stem => [`${stem}ed`, `${stem}ing`]);
  return [lemma, `${lemma}s`, `${lemma}es`, `${cut}ies`, `${cut}ied`, ...verbs];
}

const ofSentence = new Latest<SentenceView, number>();

/** Each day of a sentence asks. */
const cuesIn = (view: SentenceView): number =>
  ofSentence.get(view, () => {
    let cues = 0;
    for (const { mention } of view.marks)
      if (BODIES.has(mention.type)) cues |= CUE.body;
      else if (isPercentage(mention)) cues |= CUE.rate;
    spelled ??= readSpellings();
    for (let i = view.first; i < view.last; i++) {
      const { norm } = view.tokens[i] as Token;
      // "deal'll" is two words of a tree.
      const word = norm.includes("'") ? norm.replace(CONTRACTED, '') : norm;
      cues |= spelled.get(word) ?? 0;
      if (endsHere(view, i, norm)) cues |= CUE.ending;
    }
    return cues;
  });

/** "a truce to November 10", "the last day of the truce" */
const endsHere = (view: SentenceView, i: number, norm: string): boolean =>
  norm === 'to'
    ? view.markAt(i + 1)?.mention.type === 'date'
    : (norm === 'last' || norm === 'final') && wordAt(view, i + 1) === 'day';

function cuesOf(word: string): number {
  let cues = OF_VERBS.get(lemmaOf(word, 'VERB')) ?? 0;
  for (const upos of UPOSES) cues |= OF_WORDS.get(lemmaOf(word, upos)) ?? 0;
  return cues;
}
/** The parts of speech that have rules of their own, and one that has none. */
const UPOSES = ['VERB', 'NOUN', 'ADJ', ''];
const CONTRACTED = /n't$|'(?:re|ve|ll|d|m)$/;
