import { wordSet } from '../base/wordList.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import type { DateMention, DurationMention } from '../mentions/mention.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isVerb } from './timeClause.ts';

/** The noun or verb of an event whose length or day a sentence states. */
export interface EventCue {
  readonly kind: string;
  readonly at: number;
  readonly noun: boolean;
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['pause', 'pause'],
  ['suspension', 'pause'],
  ['truce', 'pause'],
  ['reprieve', 'pause'],
  ['moratorium', 'pause'],
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['meeting', 'meeting'],
  ['talks', 'meeting'],
  ['summit', 'meeting'],
]);
const VERBS: ReadonlyMap<string, string> = new Map([
  ['met', 'meeting'],
  ['meet', 'meeting'],
  ['agreed', 'agreement'],
  ['signed', 'signing'],
  ['arrived', 'arrival'],
  ['arrive', 'arrival'],
]);
/** How far a verb may stand before its date, in tokens. */
const REACH = 12;
/** "two days of trade talks", "the first five-day round of talks": words between a length and its event. */
const MOST_BETWEEN = 4;
const PARTING = wordSet(', ; : - -- – — ( " that which who and but after before until');

/** The event that a length measures: "a 90-day pause", "a two-day visit", "the meeting, which lasted about one hour". */
export function measuredEvent(view: SentenceView, mark: Mark): EventCue | undefined {
  const found = eventAfter(view, mark) ?? eventBefore(view, mark);
  if (found?.kind === 'pause') return hasTariff(view) ? found : undefined;
  // Talks of months and years are no meeting but a negotiation.
  const { unit } = (mark.mention as DurationMention).value;
  return found && wordAt(view, found.at) === 'talks' && (unit === 'month' || unit === 'year')
    ? { ...found, kind: 'negotiation' }
    : found;
}

function eventAfter(view: SentenceView, mark: Mark): EventCue | undefined {
  for (let i = mark.last; i < Math.min(view.last, mark.last + MOST_BETWEEN); i++) {
    const word = wordAt(view, i);
    if (PARTING.has(word) && view.tokens[i]?.norm !== '-') return undefined;
    if (word === '-' && view.tokens[i]?.spaced) return undefined;
    const kind = NOUNS.get(word);
    if (kind) return { kind, at: i, noun: true };
  }
  return undefined;
}

const LASTING = wordSet('lasted lasts last lasting runs ran');
function eventBefore(view: SentenceView, mark: Mark): EventCue | undefined {
  // "a visit of two days"
  if (wordAt(view, mark.first - 1) === 'of') {
    const kind = NOUNS.get(wordAt(view, mark.first - 2));
    if (kind) return { kind, at: mark.first - 2, noun: true };
  }
  if (!LASTING.has(wordAt(view, mark.first - 1)) && !LASTING.has(wordAt(view, mark.first - 2))) return undefined;
  // "the meeting, which lasted …", "the pause on the duties lasts …": the event is the subject.
  for (let i = mark.first - 2; i >= Math.max(view.first, mark.first - REACH); i--) {
    const kind = NOUNS.get(wordAt(view, i));
    if (kind) return { kind, at: i, noun: true };
  }
  return undefined;
}

/** Whether the sentence or the words before it speak of a tariff: what else is paused is no matter of trade. */
const hasTariff = (view: SentenceView): boolean => {
  const end = Math.min(view.last, view.first + 80);
  for (let i = Math.max(0, view.first - 80); i < end; i++) if (isTariffNoun(view.tokens, i)) return true;
  return false;
};

/** Before a date: a day by which, after which or until which something is, not on which. */
const BOUNDING = wordSet('by after before until till since from through of');
const STOPS = wordSet('said told says after before since until that which who');

/** The event of a day: "met … on Nov. 15", "agreed on Oct. 30 to end". The nearest verb has the day. */
export function datedEvent(view: SentenceView, mark: Mark): EventCue | undefined {
  if (!isDay(mark.mention as DateMention) || BOUNDING.has(wordAt(view, mark.first - 1))) return undefined;
  // "Japan and the United States on Monday agreed to", "the two sides Monday met"
  const after = VERBS.get(wordAt(view, mark.last));
  if (after && wordAt(view, mark.last - 1) !== ',') return { kind: after, at: mark.last, noun: false };
  const start = Math.max(clauseStart(view, mark.first), mark.first - REACH);
  for (let i = mark.first - 1; i >= start; i--) {
    if (view.markAt(i)?.mention.type === 'date') return undefined;
    const word = wordAt(view, i);
    const kind = VERBS.get(word);
    if (kind) return { kind, at: i, noun: false };
    if (STOPS.has(word) || isVerb(word)) return undefined;
    // "agreed to lift the duties on Monday": what happens on Monday is the other.
    if (word === 'to' && !ARTICLES.has(wordAt(view, i + 1))) return undefined;
  }
  return undefined;
}
/** What an agreement sets going, in its own word: "agreed Monday to launch talks"; null where it is something that recurs. */
export function undertaking(view: SentenceView, cue: EventCue): string | null {
  if (cue.kind !== 'agreement') return null;
  for (let i = cue.at + 1; i < Math.min(view.last, cue.at + MOST_BETWEEN + 1); i++)
    if (wordAt(view, i) === 'to') return BEGINNING.has(wordAt(view, i + 1)) ? wordAt(view, i + 1) : null;
  return null;
}
const BEGINNING = wordSet('launch start begin open establish create end settle sign');

const ARTICLES = wordSet('a an the its their this these');

const isDay = ({ timex }: DateMention): boolean => timex.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(timex.value);
