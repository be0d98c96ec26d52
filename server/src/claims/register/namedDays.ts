import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { Mark, SentenceView } from '../sentenceView.ts';
import { isMeasureNoun } from '../slots/measureNoun.ts';
import { calendarValue } from '../slots/time.ts';
import { areNear, type CountedFrom, countedDay, signedOn } from './countedDays.ts';

/** A day, month or year that an article names, with what its sentence says of it. */
export interface NamedDay {
  readonly value: string;
  readonly sentence: number;
  readonly start: number;
  /** -1 without a tree. */
  readonly node: number;
  /** What is said at it: the word that leads it in, what the predicate above it does, what its sentence speaks of. */
  readonly signs: readonly string[];
}

/** How many days of an article, and how many of a sentence, are looked at for each of its rates. */
const [MOST, OF_SENTENCE] = [192, 12];

/** The days that an article names, in order. */
export function namedDays(
  views: readonly SentenceView[],
  readingOf: (view: SentenceView) => Reading | undefined,
  published: string | null,
  isDocument: boolean,
): NamedDay[] {
  const days: NamedDay[] = [];
  const counted = new Set<NamedDay>();
  const from: CountedFrom = { published, signed: () => signedOn(views, published, isDocument) };
  for (const view of views) {
    let left = OF_SENTENCE;
    let spoken: readonly string[] | undefined;
    let passed: Mark | undefined;
    for (const mark of view.marks) {
      const { mention, first } = mark;
      const after = mention.type === 'duration' ? countedDay(view, mark, from) : undefined;
      passed = after?.after ?? passed;
      if ((mention.type !== 'date' && !after) || mark === passed || left-- <= 0) continue;
      const value = mention.type === 'date' ? calendarValue(mention, published) : after?.value;
      if (value === undefined) continue;
      if (days.length === MOST) return withoutMeant(days, counted);
      spoken ??= topicsOf(view);
      const reading = readingOf(view);
      const node = reading ? reading.nodeOf(mention) : -1;
      if (reading && node >= 0 && isOfEventAhead(reading, node)) continue;
      const signs = [`by ${leadIn(view, first)}`, ...spoken, ...(reading ? signsAbove(reading, node) : ['no tree'])];
      const day = { value, sentence: view.index, start: mention.start, node, signs };
      days.push(day);
      if (after) counted.add(day);
    }
  }
  return withoutMeant(days, counted);
}

/** "before a summit on May 3", "ahead of a vote on May 3": nothing but the event is told to be on such a day. */
function isOfEventAhead({ tree }: Reading, day: number): boolean {
  const event = tree.relation(day) === 'nmod' ? tree.head(day) : -1;
  if (event < 0 || !EVENTS.has(tree.lemma(event))) return false;
  const by = marker(tree, event);
  return AHEAD.test(by) || (by === 'of' && AHEAD.test(tree.lower(tree.head(event))));
}
const EVENTS = wordSet(
  'vote talk summit meeting election hearing visit ruling conference referendum session review trip festival debate ballot poll harvest',
);
const AHEAD = /^(?:before|ahead|pending|eve|run-up|ahead of|prior to)$/;

/** Without what is counted to a day that the article names near by: others count from another day. */
function withoutMeant(days: readonly NamedDay[], counted: ReadonlySet<NamedDay>): NamedDay[] {
  const isMeant = (day: NamedDay): boolean =>
    days.some(other => !counted.has(other) && areNear(day.value, other.value));
  return days.filter(day => !counted.has(day) || !isMeant(day));
}

/** The word that leads a day in: "from", "on", "effective"; "" where none does. */
function leadIn({ tokens, first }: SentenceView, at: number): string {
  let by = '';
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i];
    const norm = token?.norm ?? '';
    // "as of May 1"
    if (norm === 'of' && tokens[i - 1]?.norm === 'as') return 'as of';
    if (LEADING.has(norm)) {
      if (by === '' || STRONG.has(norm)) by = norm;
      if (STRONG.has(norm)) break;
    } else if (token?.kind !== 'number' && !BETWEEN.has(norm)) break;
  }
  return by;
}
const LEADING = wordSet(
  'from since on in by until till through before after during of for to between and effective starting beginning commencing effect force',
);
const STRONG = wordSet(
  'from since until till through before after effective starting beginning commencing effect force by',
);
const BETWEEN = wordSet(
  'on at in as of the a about around early late mid next last this midnight noon : , . a.m a.m. p.m p.m. am pm eastern time standard daylight local 12:01am or',
);

/** Whether something begins on it: "from", "effective", "starts on"; what is so "as of" a day may have begun long before. */
export const isFirstDay = ({ signs }: NamedDay): boolean => signs.some(sign => FIRST_DAY.has(sign));
const FIRST_DAY = new Set([
  'act start',
  ...['from', 'since', 'effective', 'starting', 'beginning', 'effect', 'force', 'commencing'].map(word => `by ${word}`),
]);

/** What the sentence of a day speaks of, by its words. */
function topicsOf({ tokens, first, last }: SentenceView): string[] {
  const found = new Set<string>();
  for (let i = first; i < last; i++)
    for (const [topic, words] of TOPICS) if (words.has(tokens[i]?.norm ?? '')) found.add(topic);
  return [...found];
}
const TOPICS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'of effect',
    wordSet(
      'effect force effective begin begins began start starts started kick kicks kicked enter enters entered implemented implementation',
    ),
  ],
  ['of tariffs', wordSet('tariff tariffs duty duties levy levies surcharge surcharges surtax')],
  [
    'of imposing',
    wordSet(
      'imposed impose imposes imposing introduced raised raises increased increase cut cuts reduced lowered applied slapped',
    ),
  ],
  ['of saying', wordSet('said says announced announcement announces told statement reported according')],
  ['of threats', wordSet('threatened threat plan plans proposed could would may if')],
  [
    'of relief',
    wordSet('concession concessions preference preferences exemption exemptions waiver waivers exclusion exclusions'),
  ],
  ['of ends', wordSet('until expire expires expired expiration ended ends suspended paused postponed delayed')],
  ['of papers', wordSet('order proclamation decree notification regulation law bill agreement deal pact')],
];

/** How many nodes above a day are looked at. */
const STEPS = 8;

/** What the tree says of a day: on what it hangs and what the nearest predicate above it does. */
function signsAbove(reading: Reading, node: number): string[] {
  const { tree } = reading;
  const signs: string[] = [];
  let at = node < 0 ? -1 : tree.head(node);
  for (let left = STEPS; at >= 0 && left > 0; at = tree.head(at), left--) {
    if (isMeasureNoun(reading, at)) signs.push('on tariff');
    else if (reading.percentAt(at)) signs.push('on figure');
    const act = predicateAt(tree, at)?.frame.act;
    if (act !== undefined || tree.upos(at) === 'VERB') {
      signs.push(`act ${act ?? 'none'}`);
      if (/^VB[DN]$/.test(tree.xpos(at))) signs.push('past');
      break;
    }
  }
  return signs;
}
