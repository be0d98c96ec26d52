import { WEEKDAYS } from '../text/abbreviations.ts';
import type { Sentence, Token } from '../text/article.ts';
import { isCalendarWord } from './calendarWords.ts';

/**
 * Which way the verb that governs an expression looks from the article's day; `done`: what it tells was done on that very day
 * ("took effect May 3"); `open`: it is the end of a stretch ("until Tuesday"), which is mostly still to come; `begun`: what was done begins
 * then ("doubled the duty, effective Tuesday"), before the article or after it.
 */
export type Direction = 'past' | 'done' | 'future' | 'open' | 'begun' | 'none';

/** Whether a direction is that of a verb of the past. */
export const looksBack = (direction: Direction): boolean => direction === 'past' || direction === 'done';

const FUTURE = new Set(
  "will shall 'll won't scheduled due slated expects expect expected planned planning intends hopes forecasts predicts foresees anticipates envisages upcoming begins starts resumes reopens expires takes payable matures maturing deadline tomorrow going would could can may looming".split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did been said told made took came went met got began became left gave saw found held brought fell rose sold bought paid lost won sent spent grew put ran spoke wrote broke chose drew drove flew hit kept knew led let read shot shut stood struck taught thought threw understood woke wore quit cut rang sank withdrew overtook tore shook swept slept fled dealt felt lay bore beat ate dug drank forgot froze hid hung laid lent meant rode sang sought shrank slid spun stole stuck swore swam clung burst spread split fought caught arose awoke blew built bred drank overcame undertook forbade has have ago'.split(
    ' ',
  ),
);
/** Words in -ed that are no past tense. */
const NOT_PAST = new Set(
  'united need speed seed indeed hundred red bed fed feed proceed exceed succeed agreed-upon based related so-called tuned unspecified undisclosed unprecedented unnamed unlimited unexpected advanced limited'.split(
    ' ',
  ),
);
/** After these, "to" and a verb is a plan. */
const PLAN_LEADS = new Set(
  'agreed agrees agree plans planned plan planning expected expects due set scheduled decided ready likely wants want hopes hoped intend intends intended agreement agreements accord deal is are was were vowed pledged promised threatened able about going ordered told asked called deadline poised prepared preparing wanted proposed slated forecast projected predicted bound sure certain'.split(
    ' ',
  ),
);
/** What has been done where a day is its own, whatever it will bring: "under Sunday's deal Peru is to buy". */
const SETTLED_THEN = new Set(
  'deal agreement accord pact truce ruling decision announcement proclamation statement letter attack blast'.split(' '),
);
const DELIVERY = new Set([
  'delivery',
  'shipment',
  'contract',
  'contracts',
  'futures',
  'settlement',
  'expiry',
  'loading',
]);
const LASTED = new Set(['ran', 'lasted', 'stayed', 'remained', 'held']);
const LASTS = new Set('runs lasts stays remains holds applies continues'.split(' '));
/** The same of several, or a bare form. */
const LAST = new Set('run last stay remain hold apply continue'.split(' '));
/** Behind these, a bare form tells of the past: "did not run", "let it run". */
const CAUSED = new Set(['did', "didn't", 'let', 'made', 'saw', 'helped']);
const VALID = new Set(['valid', 'good']);
const SOON = new Set(['early', 'soon', 'late']);
const STARTING = new Set(['effective', 'starting', 'beginning']);
const UNTIL = new Set(['until', 'till', 'by', 'through']);
/** The present tense of a timetable: with a day beside it, it speaks of a day to come ("who meets him in Tokyo on Friday"). */
const SCHEDULED = new Set(
  'meets visits arrives leaves departs travels hosts opens ends lapses votes kicks approaches looms nears convenes'.split(
    ' ',
  ),
);
/** The same of several; a noun or a bare form but after a plural. */
const TIMETABLE = new Set(
  'begin start open resume reopen restart end expire lapse close meet convene visit arrive leave depart travel host vote kick approach loom gather return decide rise fall double'.split(
    ' ',
  ),
);
const isPlural = (token: Token): boolean =>
  token.kind === 'word' && token.norm.length > 3 && token.norm.endsWith('s') && !token.norm.endsWith('ss');
const INVITING = new Set(
  'follow join tune subscribe register watch stay check catch listen send submit come sign'.split(' '),
);
const INVITED = new Set('@ us our the this in to for at your here back along tuned up with'.split(' '));
const PLANNED = new Set(['due', 'scheduled', 'slated', 'expected', 'planned']);
const WAS = new Set(['was', 'were']);
const IS = new Set(['is', 'are', 'be', "'s", "'re", 'now', 'still', 'not']);
const IS_STILL = new Set(['is', 'are', 'remains', 'remain', 'stays', 'stay', 'still', 'now']);
/** "The cuts take effect on Wednesday", "enters into force on May 1". */
const ENTRY = new Set('take enter enters come comes go goes'.split(' '));
const FORCE = new Set(['effect', 'force']);
const REACH = 24;
const RIGHT_REACH = 24;
const CLAUSE_REACH = 8;

/** The direction of the verb nearest to the tokens `[first, last)`: the one before in the sentence, else the one after. */
export function findDirection(tokens: readonly Token[], sentence: Sentence, first: number, last: number): Direction {
  const lead = first - 1 > sentence.first ? (tokens[first - 1] as Token).norm : '';
  if (tokens[last]?.norm === "'s" && last < sentence.last) {
    // "Friday's ruling" has been, unless the verb after it says that it is to come.
    const isDone = SETTLED_THEN.has(tokens[last + 1]?.norm ?? '');
    return !isDone && findAfter(tokens, sentence, last + 1) === 'future' ? 'future' : 'past';
  }
  const following = tokens[last]?.norm;
  // "a vigil planned for Saturday was canceled": the verb right after speaks of the day.
  if (last < sentence.last && (following === 'was' || following === 'were' || following === 'had')) return 'past';
  // "steel for May delivery" is traded before it is delivered.
  if (last < sentence.last && DELIVERY.has(following ?? '')) return 'future';
  // "bought for delivery in May"
  if (lead === 'in' && first - 3 >= sentence.first && DELIVERY.has((tokens[first - 2] as Token).norm))
    if ((tokens[first - 3] as Token).norm === 'for') return 'future';
  if (isSettled(tokens, sentence, first, last)) return 'future';
  // "now that duties are announced, the second quarter is expected to be weak": what is spoken of itself has the verb behind it.
  if (isSubject(tokens, sentence, first, last) && findAfter(tokens, sentence, last) === 'future') return 'future';
  if (lead === 'as' && SOON.has(tokens[first - 2]?.norm ?? '')) return 'future';
  // "doubled the duty, starting on Wednesday": what was done may begin before the article or after it.
  const opener = lead === 'on' || lead === 'from' || lead === 'in' ? first - 2 : first - 1;
  const starts = STARTING.has(tokens[opener]?.norm ?? '') || isDecidedFrom(tokens, sentence, first, last);
  if (opener >= sentence.first && starts) {
    const told = findBefore(tokens, sentence, opener) ?? findAfter(tokens, sentence, last);
    if (!looksBack(told)) return 'future';
    // "announced a duty effective May 3": whether that has come, the day alone says.
    return isTold(tokens, sentence, opener) && !WEEKDAYS.has(tokens[last - 1]?.norm ?? '') ? 'open' : 'begun';
  }
  if (MOVED_BY.has(lead) && isPutOff(tokens, sentence, first)) return 'future';
  if (UNTIL.has(lead)) {
    // "has until Tuesday", "by August": the end of something, mostly still to come, unless the verb says that it had been reached.
    for (let i = first - 2; i >= Math.max(sentence.first, first - REACH); i--) {
      const norm = (tokens[i] as Token).norm;
      if (norm === 'had' || norm === 'been') return 'past';
      // "lasts until September", "is valid through September": what ended last September would not be told so.
      const isValid = VALID.has(norm) && IS_STILL.has(tokens[i - 1]?.norm ?? '');
      if (LAST.has(norm) && isCaused(tokens, sentence, i)) return 'past';
      const lasts = (LASTS.has(norm) || LAST.has(norm)) && i > sentence.first && tokens[i - 1]?.norm !== 'to';
      if (lead !== 'by' && (lasts || isValid)) return 'future';
      const direction = mark(tokens, sentence, i);
      if (!direction || direction === 'infinitive') continue;
      // "had filed their reports by Wednesday", "was in force until May"
      const lasted = LASTED.has(norm) || (WAS.has(norm) && tokens[i + 1]?.norm === 'in');
      if (looksBack(direction) && (lasted || (i > sentence.first && (tokens[i - 1] as Token).norm === 'had')))
        return 'past';
      return direction === 'future' ? 'future' : 'open';
    }
    // "From Dec. 15 through Thursday, 146 firms spoke of it": a stretch that the verb behind it tells of.
    return isStretch(tokens, sentence, first) && looksBack(findAfter(tokens, sentence, last)) ? 'past' : 'open';
  }
  const direction = findBefore(tokens, sentence, first) ?? findAfter(tokens, sentence, last);
  // "From Tuesday, Peru levies a duty": what begins then is mostly still to come.
  return direction === 'none' && first > sentence.first && tokens[first - 1]?.norm === 'from' ? 'open' : direction;
}

/** "approved a duty on tea from July": from when what was decided is to hold; "from July to September" is a stretch. */
function isDecidedFrom(tokens: readonly Token[], sentence: Sentence, first: number, last: number): boolean {
  if (tokens[first - 1]?.norm !== 'from' || STRETCHING.has(tokens[last]?.norm ?? '')) return false;
  for (let i = first - 2; i >= Math.max(sentence.first, first - REACH); i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct' && norm !== '-' && norm !== '%') return false;
    if (DECIDED.has(norm)) return true;
    if (mark(tokens, sentence, i)) return false;
  }
  return false;
}
const STRETCHING = new Set(['to', 'through', 'until', 'till', '-', '–']);
const DECIDED = new Set(
  'approved announced ordered imposed introduced decreed adopted passed unveiled enacted endorsed'.split(' '),
);

/** "did not last", "let prices stay high": whether a bare form is that of a verb of the past in its clause. */
function isCaused(tokens: readonly Token[], sentence: Sentence, i: number): boolean {
  for (let at = i - 1; at >= sentence.first; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punct' && norm !== '-') return false;
    if (norm === 'and' || norm === 'but' || RELATIVES.has(norm) || FUTURE.has(norm) || norm === 'to') return false;
    if (CAUSED.has(norm)) return true;
  }
  return false;
}

/** How long ("until December") and whither ("to December") something is put off or goes on: to a day that is still to come. */
const MOVED_BY = new Set(['until', 'till', 'through', 'to']);
const PUTTING_OFF =
  /^(?:postpon|delay|deferr|defers?$|suspend|paus(?:e|ing)|waiv|exten(?:d|sion)|prolong|reschedul|fr(?:ee|o)z)/;
const MOVED = new Set(
  'push pushes pushed pushing put puts putting move moves moved moving hold holds held holding'.split(' '),
);
const AWAY = new Set(['back', 'off', 'forward']);

/** Whether a verb before the day, with no other day and no end of a clause between, puts something off or lets it go on until then. */
function isPutOff(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  let away = false;
  for (let i = first - 2; i >= sentence.first; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(norm)) return false;
    // "had been postponed until May": which may have come.
    if (PUTTING_OFF.test(norm) || (away && MOVED.has(norm)))
      return tokens[i - 1]?.norm !== 'had' && !isHadBeen(tokens, sentence, i);
    away ||= AWAY.has(norm);
    if (kind === 'punct' && norm !== ',' && norm !== '.' && norm !== '-') return false;
  }
  return false;
}

/** Verbs that choose a day, and what goes on behind the day that is chosen: "fixed 30 September as the deadline". */
const SETTLING = new Set('set sets fixed fixes named names chose chooses designated proposed eyed targeted'.split(' '));
const SETTLED = new Set(['as', 'for']);
const isSettled = (tokens: readonly Token[], sentence: Sentence, first: number, last: number): boolean =>
  first > sentence.first &&
  last < sentence.last &&
  SETTLING.has(tokens[first - 1]?.norm ?? '') &&
  // "set Friday as the deadline": which may have been yesterday.
  !WEEKDAYS.has(tokens[last - 1]?.norm ?? '') &&
  SETTLED.has(tokens[last]?.norm ?? '');

const AUXILIARIES = new Set('will would shall should could may might must can is are looks promises'.split(' '));
const CLAUSE_STARTS = new Set([',', ';', ':', 'that', 'but', 'while', 'because', 'said', 'says', 'and']);
/** Whether a stretch with its article ("the second quarter") heads its clause and has an auxiliary behind it. */
const isSubject = (tokens: readonly Token[], sentence: Sentence, first: number, last: number): boolean =>
  first > sentence.first &&
  last < sentence.last &&
  tokens[first]?.norm === 'the' &&
  AUXILIARIES.has(tokens[last]?.norm ?? '') &&
  CLAUSE_STARTS.has(tokens[first - 1]?.norm ?? '');

/** How far before "through Thursday" the beginning of the stretch may stand. */
const STRETCH = 8;
const STRETCHES = new Set(['from', 'since', 'between']);
function isStretch(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  for (let i = first - 2; i >= Math.max(sentence.first, first - STRETCH); i--)
    if (STRETCHES.has((tokens[i] as Token).norm)) return true;
  return false;
}

/** What the nearest verb before `first` says; undefined where none does. */
function findBefore(tokens: readonly Token[], sentence: Sentence, first: number): Direction | undefined {
  let infinitive = false;
  const isWeekday = WEEKDAYS.has(tokens[first]?.norm ?? '') && tokens[first - 1]?.norm !== 'from';
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH); i--) {
    const direction = mark(tokens, sentence, i);
    if (direction === 'infinitive') infinitive = true;
    // "signed an order that could hit goods worth billions on Thursday": so far back, the clause only describes the order.
    else if (direction === 'future' && first - i > CLAUSE_REACH && isRelative(tokens, i)) continue;
    // "agreed in May that it would be cut from the end of June": to come by then, not by now.
    else if (direction === 'future' && tokens[i]?.norm === 'would' && isTold(tokens, sentence, i)) return 'open';
    // "threatened to tax tin on Monday": a bare weekday is that of the threat.
    else if (
      direction === 'future' &&
      tokens[i]?.norm === 'to' &&
      THREATENED.has(tokens[i - 1]?.norm ?? '') &&
      isWeekday
    )
      return 'past';
    else if (direction) return infinitive && looksBack(direction) ? 'none' : direction;
  }
  if (isHeadlinePlan(tokens, sentence, first) || isInvited(tokens, sentence, first)) return 'future';
  return infinitive ? 'none' : undefined;
}

/** "Follow us for updates on Friday": what a reader is asked to do is still to come; "Listen to this: on Friday prices fell" asks no more behind its colon. */
function isInvited(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const [verb, next] = tokens.slice(sentence.first, first);
  if (!INVITING.has(verb?.norm ?? '') || !INVITED.has(next?.text.replace(/^@.*/, '@') ?? '')) return false;
  return first - sentence.first <= REACH && !tokens.slice(sentence.first, first).some(({ text }) => text === ':');
}

/** "Trump to sign order Friday", "LIMA TO HOST TALKS": in a headline what somebody is "to" do is still to come, where no other verb stands. */
function isHeadlinePlan(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  if (/^[.!?]$/.test(tokens[sentence.last - 1]?.norm ?? '')) return false;
  for (let to = sentence.first; to < first; to++) {
    const { norm, kind, caps } = tokens[to] as Token;
    if (norm === 'to' && to > sentence.first) return HEADLINE_ACTS.has(tokens[to + 1]?.norm ?? '');
    // Whoever it is stands at the head of the line: "Roe and Doe to meet", "Peru's Roe to meet".
    if (kind === 'word' && caps === 'none' && norm !== 'and' && norm !== "'s" && norm !== 'of') return false;
  }
  return false;
}

/** What governments and those who lead them are to do, none of them a place that one goes to. */
const HEADLINE_ACTS = new Set(
  (
    'meet sign host vote visit tax impose raise cut lift lower hold announce unveil decide rule start begin end launch send face scrap double halve ' +
    'resume reopen open close speak talk address discuss seek ban curb ease extend delay drop match hit slap levy join publish present brief file'
  ).split(' '),
);
const THREATENED = new Set(['threatened', 'vowed', 'pledged', 'promised', 'offered', 'proposed']);

function findAfter(tokens: readonly Token[], sentence: Sentence, last: number): Direction {
  for (let i = last; i < Math.min(sentence.last, last + RIGHT_REACH); i++) {
    const direction = mark(tokens, sentence, i);
    if (direction && direction !== 'infinitive') return direction;
  }
  return 'none';
}

/** What the word at `i` says of the time; an infinitive that is no plan ("moved to block imports in June") says nothing by itself. */
function mark(tokens: readonly Token[], sentence: Sentence, i: number): Direction | 'infinitive' | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return undefined;
  const word = token.norm;
  if (FUTURE.has(word) || word.endsWith("'ll")) {
    // "had been due Friday": that was the plan, which says nothing of the day itself.
    if (isHadBeen(tokens, sentence, i)) return 'none';
    // "could not be reached Friday" is a thing of the past.
    if (
      word === 'could' &&
      ((tokens[i + 1] as Token | undefined)?.norm === 'not' || (tokens[i + 2] as Token | undefined)?.norm === 'located')
    )
      return 'past';
    // "May data show a surplus" asks nothing and wishes nothing.
    if (
      word === 'may' &&
      token.caps === 'initial' &&
      (i > sentence.first || tokens[i + 1]?.norm === "'s" || isCalendarWord(tokens, i, sentence))
    )
      return undefined;
    // "was due by Jan. 15", "were expected on Friday": whether that day has come is not said.
    if (PLANNED.has(word) && i > sentence.first && !IS.has(tokens[i - 1]?.norm ?? '')) return 'open';
    return 'future';
  }
  // "51 votes" are no verb.
  if (SCHEDULED.has(word) && !(i > sentence.first && tokens[i - 1]?.kind === 'number')) return 'future';
  const before = i > sentence.first ? (tokens[i - 1] as Token).norm : '';
  // "Talks begin Monday", "The exemptions expire Friday"
  if (TIMETABLE.has(word) && i > sentence.first && isPlural(tokens[i - 1] as Token)) return 'future';
  if (ENTRY.has(word)) return isEntry(tokens, sentence, i) && before !== 'to' ? 'future' : undefined;
  if (word === 'to') {
    // "was to have taken effect on Feb. 4": it has not.
    if (WAS.has(before) && tokens[i + 1]?.norm === 'have') return 'past';
    const next = i + 1 < sentence.last ? (tokens[i + 1] as Token) : undefined;
    if (PLAN_LEADS.has(before) && isHadBeen(tokens, sentence, i - 1)) return 'none';
    if (next?.kind !== 'word' || next.caps !== 'none' || NOT_A_VERB.has(next.norm)) return undefined;
    // "was to begin on Jan. 20", "was expected to begin": whether that day has come is not said.
    if (PLAN_LEADS.has(before))
      return WAS.has(before) || (WAS.has(tokens[i - 2]?.norm ?? '') && i - 2 >= sentence.first) ? 'open' : 'future';
    return 'infinitive';
  }
  // "will put", "to cut": the bare form.
  if (PAST.has(word)) return BARE_AFTER.has(before) || PASSIVE_AFTER.has(before) ? undefined : pastOf(word, before);
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && token.caps !== 'all') {
    // "if they are reinstated in July", "when the duty is lifted in June": what may come.
    if (IS.has(before) && isCondition(tokens, sentence, i - 1)) return 'future';
    // "will be launched": the participle follows the verb that says when.
    return before === 'be' || before === 'being' ? undefined : pastOf(word, before);
  }
  return undefined;
}

/** What begins and ends on the day beside it, and what is done to a tariff from then: told as done, that day is over, however near the next is. */
const DONE = new Set(
  'took came went kicked began started entered expired lapsed imposed introduced raised lowered lifted doubled slapped levied'.split(
    ' ',
  ),
);
const pastOf = (word: string, before: string): Direction => (DONE.has(word) && before !== 'and' ? 'done' : 'past');

const CONDITIONS = new Set(['if', 'unless', 'once', 'when', 'until', 'should']);
/** Whether a word that sets a condition stands before `i` in its clause. */
function isCondition(tokens: readonly Token[], { first }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= Math.max(first, i - CLAUSE_REACH); at--) {
    const { norm, kind } = tokens[at] as Token;
    if (CONDITIONS.has(norm)) return true;
    if (kind === 'punct') return false;
  }
  return false;
}
/** Whether a verb of the past stands before `i`, of which what stands there is told. */
function isTold(tokens: readonly Token[], { first }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= Math.max(first, i - REACH); at--) if (TELLING.has((tokens[at] as Token).norm)) return true;
  return false;
}
const TELLING = new Set('agreed said announced decided promised pledged vowed confirmed declared told'.split(' '));
const NOT_A_VERB = new Set('the a an this that its his her their our some any all each'.split(' '));

/** Whether the verb at `i` goes on "effect", "into effect" or "into force". */
function isEntry(tokens: readonly Token[], sentence: Sentence, i: number): boolean {
  const next = tokens[i + 1]?.norm;
  return i + 1 < sentence.last && FORCE.has((next === 'into' ? tokens[i + 2]?.norm : next) ?? '');
}

const BARE_AFTER = new Set(['will', 'would', 'to', 'may', 'might', 'could', 'should', 'must', 'can', 'shall']);
/** "will be held", "is getting beat": the participle follows the verb that says when. */
const PASSIVE_AFTER = new Set(['be', 'being', 'get', 'getting']);
const isRelative = (tokens: readonly Token[], i: number): boolean => RELATIVES.has(tokens[i - 1]?.norm ?? '');
const RELATIVES = new Set(['that', 'which', 'who']);

/** Whether "had been" stands before the token. */
const isHadBeen = (tokens: readonly Token[], sentence: Sentence, i: number): boolean =>
  i - 2 >= sentence.first && tokens[i - 1]?.norm === 'been' && tokens[i - 2]?.norm === 'had';
