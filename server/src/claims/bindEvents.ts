import { isTariffNoun } from '../mentions/figureRole.ts';
import type { DateMention, DurationMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Unnamed } from './bindRates.ts';
import type { ClaimKind, EventKey } from './claim.ts';
import { partyOf } from './partyOf.ts';
import type { RateMemory } from './rateMemory.ts';
import { clauseEnd, clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type ImposerContext, isActor } from './tariffActor.ts';

/** Nouns and verbs of the events that trade news dates and measures. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ['pause', 'pause'],
  ['suspension', 'pause'],
  ['truce', 'pause'],
  ['reprieve', 'pause'],
  ['moratorium', 'pause'],
  ['visit', 'visit'],
  ['trip', 'visit'],
  ['met', 'meeting'],
  ['meet', 'meeting'],
  ['meeting', 'meeting'],
  ['talks', 'meeting'],
  ['summit', 'meeting'],
  ['agreed', 'agreement'],
  ['signed', 'signing'],
  ['arrived', 'arrival'],
  ['arrive', 'arrival'],
]);
const REACH = 6;

/** Events whose length or date a sentence states, with who took part and where. */
export function bindEvents(
  view: SentenceView,
  published: string | null,
  context: ImposerContext,
  memory: RateMemory,
): Unnamed[] {
  const claims: Unnamed[] = [];
  for (const mark of view.marks) {
    const { mention } = mark;
    if (mention.type !== 'duration' && mention.type !== 'date') continue;
    if (mention.type === 'date' && !isDay(mention)) continue;
    const event = mention.type === 'duration' ? measuredEvent(view, mark) : datedEvent(view, mark);
    if (!event) continue;
    const key = eventKey(view, mark, event, context, memory);
    claims.push(claimOf(view, mention, key, published));
  }
  return claims;
}

const isDay = (mention: DateMention): boolean =>
  mention.timex.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(mention.timex.value);

/** "a 90-day pause", "a two-day visit to Singapore", "the meeting, which lasted about one hour". */
function measuredEvent(view: SentenceView, mark: Mark): string | undefined {
  for (let i = mark.last; i < Math.min(view.last, mark.last + 3); i++) {
    const event = EVENTS.get(wordAt(view, i));
    if (event === 'pause') return hasTariff(view) ? event : undefined;
    if (event === 'visit' || event === 'meeting') return event;
  }
  const of = wordAt(view, mark.first - 1) === 'of' ? EVENTS.get(wordAt(view, mark.first - 2)) : undefined;
  if (of === 'pause' && hasTariff(view)) return of;
  return LASTING.has(wordAt(view, mark.first - 1)) || LASTING.has(wordAt(view, mark.first - 2))
    ? lastingEvent(view, mark)
    : undefined;
}

const LASTING: ReadonlySet<string> = new Set(['lasted', 'lasts', 'last', 'lasting', 'runs', 'ran']);

/** "the meeting, which lasted …", "the pause on the duties lasts …": the event is the subject. */
function lastingEvent(view: SentenceView, mark: Mark): string | undefined {
  for (let i = mark.first - 2; i >= Math.max(view.first, mark.first - 2 * REACH); i--) {
    const event = EVENTS.get(wordAt(view, i));
    if (event === 'pause') return hasTariff(view) ? event : undefined;
    if (event === 'visit' || event === 'meeting') return event;
  }
  return undefined;
}

/** Whether the sentence or the words before it speak of a tariff: what else is paused is no matter of trade. */
const hasTariff = (view: SentenceView): boolean => {
  const end = Math.min(view.last, view.first + 80);
  for (let i = Math.max(0, view.first - 80); i < end; i++) if (isTariffNoun(view.tokens, i)) return true;
  return false;
};

/** The verb before a day: "met … on Nov. 15", "agreed on Oct. 30 to end". */
function datedEvent(view: SentenceView, mark: Mark): string | undefined {
  const start = Math.max(clauseStart(view, mark.first), mark.first - 2 * REACH);
  for (let i = mark.first - 1; i >= start; i--) {
    if (view.markAt(i)?.mention.type === 'date') return undefined;
    const word = wordAt(view, i);
    if (word === 'said' || word === 'told') return undefined;
    const event = EVENTS.get(word);
    if (
      event &&
      (word === 'met' ||
        word === 'meet' ||
        word === 'agreed' ||
        word === 'signed' ||
        word === 'arrived' ||
        word === 'arrive')
    )
      return event;
  }
  return undefined;
}

function eventKey(view: SentenceView, mark: Mark, kind: string, context: ImposerContext, memory: RateMemory): EventKey {
  if (kind === 'pause') {
    const bearers = partiesAfter(view, mark, context);
    const imposer = granterOf(view, mark, context) ?? memory.imposer;
    const participants = imposer && !bearers.includes(imposer) ? [imposer, ...bearers] : bearers;
    return { kind, participants, place: null, day: announcedOn(view, mark) };
  }
  const participants: string[] = [];
  const start = clauseStart(view, mark.first);
  const end = clauseEnd(view, mark.last);
  let place: string | null = null;
  for (const other of view.marks) {
    if (other.first < start || other.last > end) continue;
    const { mention } = other;
    const before =
      wordAt(view, other.first - 1) === 'the' ? wordAt(view, other.first - 2) : wordAt(view, other.first - 1);
    if (mention.type === 'official' && !participants.includes(mention.entity.id)) participants.push(mention.entity.id);
    else if (mention.type === 'party' && (before === 'to' || before === 'in')) place ??= mention.entity.id;
    else if (mention.type === 'party' && kind === 'agreement' && !participants.includes(mention.entity.id))
      participants.push(mention.entity.id);
  }
  return { kind, participants, place, day: null };
}

/** Who grants a pause: the last one before it that can ("Trump last week announced a 90-day pause"). */
function granterOf(view: SentenceView, mark: Mark, context: ImposerContext): string | undefined {
  const start = clauseStart(view, mark.first);
  let granter: string | undefined;
  for (const other of view.marks)
    if (other.first >= start && other.last <= mark.first && isActor(other))
      granter = acting(other, context)?.party ?? granter;
  return granter;
}

/** The day or week on which a pause was announced, where one stands before it: "announced on Wednesday", "last week". */
function announcedOn(view: SentenceView, mark: Mark): string | null {
  const start = Math.max(view.first, mark.first - 2 * REACH);
  let day: string | null = null;
  for (const other of view.marks) {
    if (other.first < start || other.last > mark.first || other.mention.type !== 'date') continue;
    const { timex } = other.mention;
    if (timex.type === 'DATE' && /^\d{4}-(?:\d\d-\d\d|W\d\d)$/.test(timex.value)) day = timex.value;
  }
  return day;
}

/** The parties named after a pause in its clause: those whose duties it suspends. */
function partiesAfter(view: SentenceView, mark: Mark, context: ImposerContext): string[] {
  const parties: string[] = [];
  const end = clauseEnd(view, mark.last);
  for (const other of view.marks) {
    if (other.first < mark.last || other.last > end || other.mention.type !== 'party') continue;
    const party = partyOf(other.mention, context.knowledge, context.day);
    if (party && !parties.includes(party)) parties.push(party);
  }
  return parties;
}

function claimOf(
  view: SentenceView,
  mention: DateMention | DurationMention,
  event: EventKey,
  published: string | null,
): Unnamed {
  const kind: ClaimKind = mention.type;
  const none = { number: null, unit: 'day', qualifier: 'exact', low: null, high: null } as const;
  return {
    kind,
    key: { event },
    value: mention.type === 'duration' ? mention.value : none,
    ...(mention.type === 'date' ? { date: mention.timex.value } : {}),
    valid: { from: null, to: null, how: published === null ? 'unknown' : 'publication' },
    asserted: published,
    modality: 'in-force',
    attribution: attributionOf(view),
    slots: { event: 'stated' },
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
  };
}
