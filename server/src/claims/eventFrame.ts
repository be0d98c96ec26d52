import { wordSet } from '../base/wordList.ts';
import type { DateMention } from '../mentions/mention.ts';
import type { EventCue } from './eventCue.ts';
import { clauseStart, type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import { isVerb } from './timeClause.ts';

/** How far a length may stand behind the verb of its sentence. */
const VERB_REACH = 8;
const HOLDING = wordSet(
  'arrives arrive arrived visits visit visited meets meet met meeting holds hold held opens opened began begins starts started make makes made pay pays ' +
    'paid had has have having concluded ended returned left flew travelled traveled gathered',
);
const MEETING = wordSet('met meet meets meeting');
const SUBJECT_STOPS = wordSet('said says told that as after when because where who if ; :');
/** What stands right behind a party that takes part: people who act for it, or the next of a list. */
const PEOPLE = wordSet(
  'officials negotiators ministers leaders delegations delegates representatives sides presidents diplomats envoys teams officers',
);
const OFFICES = wordSet('trade commerce finance foreign economic economy senior top');
const AFTER_PARTY = wordSet('and , also both had have has jointly formally early will');
/** Before a party that is a place, a partner or a target, not one of those who act. */
const PLACING = wordSet('in at to from into on for with against near');
const WITH_STOPS = wordSet('on in at to for that who which said after before during where when as ; :');

/** Who takes part in an event, as the sentence says: its subject, and those "with" or "between" whom it is. */
export function participantsOf(view: SentenceView, cue: EventCue, mark: Mark): string[] {
  const found: string[] = [];
  const verb = cue.noun ? verbBefore(view, mark) : cue.at;
  if (verb !== undefined) addSubject(view, verb, cue, found);
  // "during Chirac's two-day visit"
  const owner = cue.noun && wordAt(view, mark.first - 1) === "'s" ? view.markAt(mark.first - 2)?.mention : undefined;
  if ((owner?.type === 'official' || owner?.type === 'party') && !found.includes(owner.entity.id))
    found.push(owner.entity.id);
  if (cue.kind !== 'arrival' && cue.kind !== 'signing') addPartners(view, cue, found);
  // "was meeting Xi Jinping for two days of talks"
  if (cue.noun && verb !== undefined && MEETING.has(wordAt(view, verb)))
    addPartners(view, { kind: 'meeting', at: verb, noun: false }, found);
  return found;
}

/** The verb whose subject holds, opens or makes what lasts: "Obama arrives in China Saturday for two days of talks". */
function verbBefore(view: SentenceView, mark: Mark): number | undefined {
  for (let i = mark.first - 1; i >= Math.max(view.first, mark.first - VERB_REACH); i--) {
    const word = wordAt(view, i);
    if (word === ',' || word === 'of' || word === 'between' || word === 'during') return undefined;
    if (HOLDING.has(word)) return i;
    if (isVerb(word)) return undefined;
  }
  return undefined;
}

function addSubject(view: SentenceView, verb: number, cue: EventCue, found: string[]): void {
  const subject: string[] = [];
  const start = clauseStart(view, verb);
  for (let i = verb - 1; i >= start; i--) {
    const word = wordAt(view, i);
    const mark = view.markAt(i);
    if (!mark) {
      // "prepared to meet" has the subject of both.
      const governs = i === verb - 2 && wordAt(view, verb - 1) === 'to';
      if (SUBJECT_STOPS.has(word) || (isVerb(word) && !governs && !AUXILIARY.has(word))) break;
      continue;
    }
    i = mark.first;
    const { mention } = mark;
    // What is signed may have the name of the one who signs it ("Trump's proclamation signed on March 22").
    if (mention.type === 'official') {
      if (cue.kind === 'signing' || !isPossessor(view, mark)) subject.unshift(mention.entity.id);
    } else if (
      (mention.type === 'party' || mention.type === 'agency') &&
      cue.kind !== 'arrival' &&
      !isInOffice(view, mark) &&
      isActing(view, mark, verb)
    )
      subject.unshift(mention.entity.id);
  }
  for (const id of subject) if (!found.includes(id)) found.push(id);
}
const AUXILIARY = wordSet('will would has have had are is was were');

/** "Trump's plan", "Trump administration officials": the name says whose, not who. */
const isPossessor = (view: SentenceView, mark: Mark): boolean => {
  const next = wordAt(view, mark.last);
  return (
    next === "'s" ||
    next === 'camps' ||
    next === 'camp' ||
    ((next === 'administration' || next === 'government') && PEOPLE.has(wordAt(view, mark.last + 1)))
  );
};

const LONGEST_OFFICE = 8;
/** "Chinese President Xi Jinping": the country of an office. */
function isInOffice(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.last; i < mark.last + LONGEST_OFFICE; i++) {
    const holder = view.markAt(i)?.mention;
    if (holder?.type === 'official') return holder.office !== undefined && holder.office.start <= mark.mention.start;
  }
  return false;
}

/** "the U.S. and the EU agreed", "U.S. and Chinese officials met": a party that acts, not a place or whose goods they are. */
function isActing(view: SentenceView, mark: Mark, verb: number): boolean {
  const before = wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
  if (PLACING.has(before)) return false;
  const next = wordAt(view, mark.last);
  // "the United States on Monday agreed"
  const day = view.markAt(next === 'on' ? mark.last + 1 : mark.last);
  return (
    mark.last === verb ||
    (day?.mention.type === 'date' && day.last === verb) ||
    AFTER_PARTY.has(next) ||
    PEOPLE.has(next) ||
    (OFFICES.has(next) && PEOPLE.has(wordAt(view, mark.last + 1)))
  );
}

/** "talks with Xi Jinping", "a meeting between Japan and the United States", "met with two officials". */
function addPartners(view: SentenceView, cue: EventCue, found: string[]): void {
  // "met Xi Jinping"
  let open = !cue.noun && cue.kind === 'meeting';
  for (let i = cue.at + 1; i < Math.min(view.last, cue.at + 3 * VERB_REACH); i++) {
    const word = wordAt(view, i);
    const mark = view.markAt(i);
    if (!open) {
      // A day or a place may stand between ("met Monday with", "talks in Geneva with").
      if (word === 'with' || (word === 'between' && i === cue.at + 1)) open = true;
      else if (i > cue.at + VERB_REACH || (isVerb(word) && !mark) || word === ',') return;
      continue;
    }
    if (!mark) {
      // A comma goes on with the next name of a list only.
      if (word === ',' && !view.markAt(i + 1) && wordAt(view, i + 1) !== 'and') return;
      if (WITH_STOPS.has(word) || isVerb(word)) return;
      continue;
    }
    if (mark.mention.type === 'date') {
      // "met Monday with"
      if (wordAt(view, mark.last) !== 'with') return;
      i = mark.last - 1;
      continue;
    }
    const { mention } = mark;
    i = mark.last - 1;
    if (mention.type !== 'official' && mention.type !== 'party') continue;
    const takesPart =
      mention.type === 'official'
        ? !isPossessor(view, mark)
        : wordAt(view, mark.last) !== "'s" && !isInOffice(view, mark);
    if (takesPart && !found.includes(mention.entity.id)) found.push(mention.entity.id);
  }
}

const MOST_PLACE_WORDS = 3;

/** Where an event is: the party or the name of the place behind "in", beside the verb, the noun or the date; null where none is named. */
export function placeOf(view: SentenceView, cue: EventCue, mark: Mark): string | null {
  const from = Math.min(cue.at, mark.first);
  const to = Math.max(cue.at + 1, mark.last);
  // "arrives in China Saturday for two days of talks"
  const verb = cue.noun ? verbBefore(view, mark) : undefined;
  for (let i = verb ?? from; i <= Math.min(to, view.last - 1); i++) {
    const word = wordAt(view, i);
    const isPlacing = word === 'in' || word === 'at' || (word === 'to' && cue.kind === 'visit');
    const place = isPlacing ? placeAt(view, wordAt(view, i + 1) === 'the' ? i + 2 : i + 1) : undefined;
    if (place) return place;
  }
  return null;
}

function placeAt(view: SentenceView, at: number): string | undefined {
  const mention = view.markAt(at)?.mention;
  if (mention?.type === 'party' || mention?.type === 'agency') return mention.entity.id;
  if (mention) return undefined;
  let end = at;
  while (
    end < at + MOST_PLACE_WORDS &&
    view.tokens[end]?.kind === 'word' &&
    view.tokens[end]?.caps === 'initial' &&
    !view.markAt(end)
  )
    end++;
  if (end === at) return undefined;
  // "in Phnom Penh, Cambodia"
  const country = wordAt(view, end) === ',' ? view.markAt(end + 1)?.mention : undefined;
  if (country?.type === 'party') return country.entity.id;
  return view.tokens
    .slice(at, end)
    .map(token => token.text)
    .join(' ');
}

/** The day on which what lasts some days is, where it stands beside it: "opened two days of talks Tuesday". */
export function dayOf(view: SentenceView, cue: EventCue, mark: Mark): string | null {
  const verb = verbBefore(view, mark);
  const from = verb ?? mark.first;
  for (const other of view.marks) {
    if (other.mention.type !== 'date' || other.first < from || other.first > cue.at + 2) continue;
    const { value, type } = (other.mention as DateMention).timex;
    if (type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value) && !/ago$/i.test(other.mention.text)) return value;
  }
  return null;
}

const TO_COME = wordSet('will would to may might could should expected scheduled plans set due');
/** Whether an event is still to come: "will meet", "prepared to meet", "will hold two days of talks". */
export function isToCome(view: SentenceView, cue: EventCue, mark: Mark): boolean {
  const verb = cue.noun ? verbBefore(view, mark) : cue.at;
  if (verb === undefined) return false;
  if (!cue.noun && !BARE.has(wordAt(view, verb))) return false;
  return TO_COME.has(wordAt(view, verb)) || TO_COME.has(wordAt(view, verb - 1)) || TO_COME.has(wordAt(view, verb - 2));
}
const BARE = wordSet('meet arrive');
