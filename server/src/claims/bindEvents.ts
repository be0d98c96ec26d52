import type { DateMention, DurationMention } from '../mentions/mention.ts';
import { attributionOf } from './attributionOf.ts';
import type { Unnamed } from './bindRates.ts';
import type { ClaimKey, ClaimKind, EventKey, Modality } from './claim.ts';
import { datedEvent, type EventCue, measuredEvent, undertaking } from './eventCue.ts';
import { dayOf, isToCome, participantsOf, placeOf } from './eventFrame.ts';
import { partyOf } from './partyOf.ts';
import type { RateMemory } from './rateMemory.ts';
import { clauseEnd, clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type ImposerContext, isActor } from './tariffActor.ts';

/** How far before a pause the day of its announcement may stand, in tokens. */
const REACH = 12;

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
    const cue = mention.type === 'duration' ? measuredEvent(view, mark) : datedEvent(view, mark);
    if (!cue) continue;
    const key = eventKey(view, mark, cue, context, memory);
    const modality = cue.kind !== 'pause' && isToCome(view, cue, mark) ? 'proposed' : 'in-force';
    claims.push(claimOf(view, mention, { event: key, scope: undertaking(view, cue) }, modality, published));
  }
  return claims;
}

function eventKey(
  view: SentenceView,
  mark: Mark,
  cue: EventCue,
  context: ImposerContext,
  memory: RateMemory,
): EventKey {
  const { kind } = cue;
  if (kind !== 'pause')
    return {
      kind,
      participants: participantsOf(view, cue, mark),
      place: placeOf(view, cue, mark),
      day: mark.mention.type === 'duration' ? dayOf(view, cue, mark) : null,
    };
  const bearers = partiesAfter(view, mark, context);
  const granters = grantersOf(view, mark, context);
  if (granters.length === 0 && memory.imposer) granters.push(memory.imposer);
  const participants = [...granters, ...bearers.filter(party => !granters.includes(party))];
  return { kind, participants, place: null, day: announcedOn(view, mark) };
}

/** Who grants a pause: the last ones before it that can ("Trump last week announced a 90-day pause", "the U.S. and the EU agreed to"). */
function grantersOf(view: SentenceView, mark: Mark, context: ImposerContext): string[] {
  const start = clauseStart(view, mark.first);
  let granters: string[] = [];
  let last: Mark | undefined;
  for (const other of view.marks) {
    if (other.first < start || other.last > mark.first || !isActor(other)) continue;
    const party = acting(other, context)?.party;
    if (!party) continue;
    const joined = last && areJoined(view, last.last, other.first);
    granters = joined && !granters.includes(party) ? [...granters, party] : [party];
    last = other;
  }
  return granters;
}

/** "the U.S. and the EU" */
const areJoined = (view: SentenceView, last: number, first: number): boolean =>
  wordAt(view, last) === 'and' && (first === last + 1 || (first === last + 2 && wordAt(view, last + 1) === 'the'));

/** The day or week on which a pause was announced, where one stands before it: "announced on Wednesday", "last week". */
function announcedOn(view: SentenceView, mark: Mark): string | null {
  const start = Math.max(view.first, mark.first - REACH);
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
  key: ClaimKey,
  modality: Modality,
  published: string | null,
): Unnamed {
  const kind: ClaimKind = mention.type;
  const none = { number: null, unit: 'day', qualifier: 'exact', low: null, high: null } as const;
  return {
    kind,
    key,
    value: mention.type === 'duration' ? mention.value : none,
    ...(mention.type === 'date' ? { date: mention.timex.value } : {}),
    valid: { from: null, to: null, how: published === null ? 'unknown' : 'publication' },
    asserted: published,
    modality,
    attribution: attributionOf(view),
    slots: { event: 'stated' },
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
  };
}
