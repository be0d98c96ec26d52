import { clauseEnd, clauseStart, type SentenceView, wordAt } from '../claims/sentenceView.ts';
import { type DateMark, isDateMark, namesMonth } from './dateMarks.ts';

/** Two dates of one event: one by the calendar, one by a weekday or relative to the article. */
export interface EventPair {
  readonly view: SentenceView;
  readonly dated: DateMark;
  readonly pointer: DateMark;
}

/**
 * What can be done once to one thing: two sentences that say that it was done to the same thing, with a party in common, speak of one event.
 * Verbs whose acts recur ("raised", "met", "said", "announced") are left out on purpose.
 */
const ONCE = new Set([
  'end',
  'resolv',
  'settl',
  'sign',
  'conclud',
  'finaliz',
  'finalis',
  'complet',
  'abolish',
  'ratifi',
  'ratify',
]);
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'that', 'his', 'her']);
/** How far the verb may stand from the date. */
const REACH = 10;
/** Most dates compared for one event. */
const MOST = 6;

interface Dated {
  readonly view: SentenceView;
  readonly mark: DateMark;
  readonly parties: ReadonlySet<string>;
  /** "the dispute" rather than "a dispute": the text has spoken of it, so that it can be the same. */
  readonly definite: boolean;
}

/** Pairs of a calendar date and a pointer that are of the same event; `isPointer` says which marks are pointers. */
export function collectEventPairs(
  views: readonly SentenceView[],
  isPointer: (view: SentenceView, mark: DateMark) => boolean,
): EventPair[] {
  const events = new Map<string, { dated: Dated[]; pointers: Dated[] }>();
  for (const view of views)
    for (const mark of view.marks) {
      if (!isDateMark(mark)) continue;
      const pointer = isPointer(view, mark);
      if (!pointer && !namesMonth(view, mark)) continue;
      for (const { key, definite } of eventKeys(view, mark)) {
        let event = events.get(key);
        if (!event) {
          event = { dated: [], pointers: [] };
          events.set(key, event);
        }
        const list = pointer ? event.pointers : event.dated;
        if (list.length < MOST) list.push({ view, mark, parties: partiesOf(view), definite });
      }
    }
  const pairs: EventPair[] = [];
  for (const { dated, pointers } of events.values())
    for (const date of dated)
      for (const pointer of pointers)
        if (date.view !== pointer.view && (date.definite || pointer.definite) && shareParties(date, pointer))
          pairs.push({ view: pointer.view, dated: date.mark, pointer: pointer.mark });
  return pairs;
}

/** Whether one names no party but those of the other: an agreement with Chile is none with Peru. */
function shareParties(one: Dated, other: Dated): boolean {
  const [few, many] =
    one.parties.size <= other.parties.size ? [one.parties, other.parties] : [other.parties, one.parties];
  return few.size > 0 && [...few].every(party => many.has(party));
}

/** "end dispute", "sign agreement": verb and object of the clause around the date. */
function eventKeys(view: SentenceView, mark: DateMark): { key: string; definite: boolean }[] {
  const from = Math.max(clauseStart(view, mark.first), mark.first - REACH);
  const to = Math.min(clauseEnd(view, mark.last), mark.last + REACH);
  const keys: { key: string; definite: boolean }[] = [];
  for (let i = from; i < to; i++) {
    const verb = stem(wordAt(view, i));
    if (!ONCE.has(verb) || !DETERMINERS.has(wordAt(view, i + 1))) continue;
    let noun = '';
    for (let j = i + 2; j < Math.min(to, i + 6); j++) {
      const token = view.tokens[j];
      if (token?.kind !== 'word' || view.markAt(j)?.mention.type === 'date' || PREPOSITIONS.has(token.norm)) break;
      noun = token.norm;
    }
    const article = wordAt(view, i + 1);
    if (noun !== '') keys.push({ key: `${verb} ${noun}`, definite: article !== 'a' && article !== 'an' });
  }
  return keys;
}
const PREPOSITIONS = new Set(
  'of with over on in at by for to from between and or as after before that which who'.split(' '),
);

function stem(word: string): string {
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3);
  if (word.endsWith('ed') && word.length > 4) return word.slice(0, -2);
  if (word.endsWith('es') && word.length > 4) return word.slice(0, -2);
  return word.length > 3 && (word.endsWith('s') || word.endsWith('e')) ? word.slice(0, -1) : word;
}

function partiesOf(view: SentenceView): Set<string> {
  const parties = new Set<string>();
  for (const { mention } of view.marks)
    if (mention.type === 'party' || mention.type === 'agency') parties.add(mention.entity.id);
  return parties;
}
