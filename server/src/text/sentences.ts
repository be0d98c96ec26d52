import { wordSet } from '../base/wordList.ts';
import { LEADING, MONTHS, STATES, WEEKDAYS } from './abbreviations.ts';
import type { Sentence, Token, ZoneKind } from './article.ts';
import { isUpperAt } from './charClass.ts';

/** Words that hardly ever follow an abbreviation with a capital but as the first of a sentence. */
const STARTERS = wordSet(
  'the a an it he she they we i you this that these those there here in on at by for from with without as after before since until ' +
    'while when where if although though but and or so yet however meanwhile also both its his her their our my your what who why ' +
    'how some many most during despite according then now still even besides instead moreover thus among',
);
const REPORTING = wordSet(
  'said says say asked asks told added adds wrote writes tweeted replied declared shouted wondered warned argued',
);
/** "the U.S. Senate said": names that go on after a country's initials. */
const INSTITUTIONS = wordSet(
  'senate house congress treasury chamber commerce steel army navy department ambassador president court supreme customs trade federal ' +
    'state agency administration secretary embassy government international national council commission bank dollar security general ' +
    'geological census bureau export import energy defense agriculture attorney special office',
);
/** Words that follow a country's initials inside a sentence more often than they begin the next: "the U.S. And Japan" of old wires. */
const WITHIN = wordSet('and or from with for that');
const STATE_INITIALS = wordSet('us uk un eu dc ussr uae');
const TIME_ZONES = wordSet(
  'edt est et pdt pst pt cdt cst ct mdt mst mt gmt utc bst cet cest jst kst ist local eastern',
);
const DOMAINS = wordSet('com org net gov edu co uk io info js');
const NUMBERED = wordSet('sec section article art annex chapter part title clause step no');

/** Splits the tokens `[first, last)` of one paragraph and zone into sentences and adds them to `out`. */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  zone: ZoneKind,
  out: Sentence[],
): void {
  const whole = zone === 'header' || zone === 'headline' || zone === 'dateline';
  let start = first;
  let quoted = false;
  let i = first;
  while (i < last && !whole) {
    const t = tokens[i] as Token;
    quoted = quotedAfter(t, quoted);
    const dot = isTerminator(t);
    if (!dot && !(t.kind === 'word' && t.text.endsWith('.'))) {
      i++;
      continue;
    }
    // More marks of the same end ("?!", ". . ."), then what closes.
    let k = i + 1;
    while (k < last && isTerminator(tokens[k] as Token)) k++;
    const marks = k - i;
    let closedQuote = false;
    for (; k < last; k++) {
      const c = tokens[k] as Token;
      if (c.norm === '"' && c.text !== '“' && c.text !== '``' && c.text !== '„') {
        // An opening mark, unless nothing follows it.
        if (c.text === '"' && !quoted && k < last - 1) break;
        quoted = false;
        closedQuote = true;
      } else if (!(c.text === ')' || c.text === ']' || (c.norm === "'" && !c.spaced && c.text !== '‘'))) break;
    }
    const end = dot
      ? endsAt(tokens, start, i, k, last, marks, closedQuote)
      : abbreviationEndsAt(tokens, i, k, last, closedQuote);
    if (end) {
      add(tokens, start, k, paragraph, zone, start > first, out);
      start = k;
      quoted = false;
    }
    i = k;
  }
  if (start < last) add(tokens, start, last, paragraph, zone, start > first, out);
}

/** Adds the sentence of the tokens `[first, last)`; marks alone are none and belong to the one before. */
function add(
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  zone: ZoneKind,
  hasPrevious: boolean,
  out: Sentence[],
): void {
  const sentence = sentenceOf(tokens, first, last, paragraph, zone);
  const previous = hasPrevious ? out.at(-1) : undefined;
  if (previous && !holdsWord(tokens, first, last)) out[out.length - 1] = { ...previous, end: sentence.end, last };
  else out.push(sentence);
}

function holdsWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'number') return true;
  return false;
}

const sentenceOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  zone: ZoneKind,
): Sentence => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
  first,
  last,
  paragraph,
  zone,
});

const isTerminator = (t: Token): boolean =>
  t.kind === 'punct' &&
  (t.norm === '.' || t.norm === '!' || t.norm === '?' || t.norm.startsWith('...') || t.text === '。');

function quotedAfter(t: Token, quoted: boolean): boolean {
  if (t.norm !== '"') return quoted;
  if (t.text === '"') return !quoted;
  return t.text === '“' || t.text === '``' || t.text === '„' || t.text === '«';
}

/** Index of the first word or number from `k`, opening marks passed over; a wall of marks is looked at no further than four. */
function coreAt(tokens: readonly Token[], k: number, last: number): number {
  let j = k;
  while (j < last - 1 && j < k + 4 && tokens[j]?.kind !== 'word' && tokens[j]?.kind !== 'number') j++;
  return j;
}

/** "(b)", "(ii)", "(4)": what stands before the clauses of a legal text. */
function isClauseMark(tokens: readonly Token[], k: number): boolean {
  const label = tokens[k + 1];
  if (tokens[k]?.norm !== '(' || tokens[k + 2]?.norm !== ')' || !label) return false;
  return label.kind === 'number' ? label.norm.length <= 2 : label.norm.length === 1 || /^[ivx]{1,5}$/.test(label.norm);
}

const startsUpper = (t: Token): boolean => t.kind === 'word' && isUpperAt(t.text, 0);

/** Whether the sentence from `start` ends with the mark at `i`; `k` is the token after everything that closes it. */
function endsAt(
  tokens: readonly Token[],
  start: number,
  i: number,
  k: number,
  last: number,
  marks: number,
  closedQuote: boolean,
): boolean {
  if (k >= last) return true;
  const mark = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[k] as Token;
  const core = tokens[coreAt(tokens, k, last)] as Token;
  if (mark.text === '。') return true;
  if (next.spaced && isClauseMark(tokens, k)) return !isEnumerator(tokens, start, i);
  // What follows in lower case goes on; a script without case does not tell.
  if (core.kind === 'word' && !startsUpper(core) && core.caps !== 'mixed')
    return !/[a-z]/.test(core.norm) && next.spaced;
  if (mark.norm === '.' && marks === 1 && i > start && i - start <= 2 && isEnumerator(tokens, start, i)) return false;
  if (mark.norm.startsWith('...') || (marks >= 3 && mark.norm === '.'))
    return next.spaced && startsUpper(core) && (closedQuote || STARTERS.has(core.norm) || core !== next);
  if (!next.spaced && !closedQuote) return isGlued(before, mark, next, core);
  if (mark.norm !== '.' && startsUpper(core)) {
    // "Why?" Trump asked.
    const verb = tokens[coreAt(tokens, k, last) + 1];
    if (closedQuote && verb && REPORTING.has(verb.norm) && verb.caps === 'none') return false;
  }
  // "May. 9, 2019": a dot that the month does not need.
  if (mark.norm === '.' && marks === 1 && before && MONTHS.has(before.norm) && before.caps === 'initial')
    if (
      core === next &&
      /^[0-3]?\d$/.test(next.text) &&
      tokens[k + 1]?.norm === ',' &&
      /^\d{4}$/.test(tokens[k + 2]?.text ?? '')
    )
      return false;
  if (before?.norm === 'no' && before.caps === 'initial' && core.kind === 'number' && core === next) return false;
  return true;
}

/** "1." and "Sec. 2." at the start of a sentence number it; single letters, too. */
function isEnumerator(tokens: readonly Token[], start: number, i: number): boolean {
  const a = tokens[start] as Token;
  if (i - start === 1) return (a.kind === 'number' && a.norm.length <= 3) || (a.kind === 'word' && a.norm.length === 1);
  return NUMBERED.has(a.norm) && tokens[start + 1]?.kind === 'number';
}

/** A mark with no space behind it: "countries.Japan" ends a sentence, "Amazon.com" and "FactCheck.Org" do not. */
function isGlued(before: Token | undefined, mark: Token, next: Token, core: Token): boolean {
  if (next.norm === '"') return next !== core && startsUpper(core);
  if (next.kind !== 'word' || !startsUpper(next) || !before || mark.spaced || DOMAINS.has(next.norm)) return false;
  if (next.caps === 'all' && next.norm.length > 1) return false;
  if (before.kind === 'number') return before.norm.length === 4 || STARTERS.has(next.norm);
  return before.text === ')' || (/[a-z]$/.test(before.text) && before.text.length > 1);
}

/** Whether an abbreviation's dot at `i` also ends the sentence. */
function abbreviationEndsAt(
  tokens: readonly Token[],
  i: number,
  k: number,
  last: number,
  closedQuote: boolean,
): boolean {
  if (k >= last) return true;
  const word = tokens[i] as Token;
  const next = tokens[k] as Token;
  const at = coreAt(tokens, k, last);
  const core = tokens[at] as Token;
  if (closedQuote) return startsUpper(core) || core.kind === 'number';
  if (!next.spaced || !startsUpper(core)) return false;
  const after = tokens[at + 1];
  const country = STATE_INITIALS.has(word.norm);
  const starts =
    (STARTERS.has(core.norm) || core.norm.endsWith("n't")) &&
    (core.caps === 'initial' || (core.norm.length === 1 && after?.caps === 'none')) &&
    !(country && WITHIN.has(core.norm));
  if (LEADING.has(word.norm)) return starts && MONTHS.has(word.norm);
  if (word.norm === 'am' || word.norm === 'pm')
    return (
      after?.norm !== 'time' &&
      !TIME_ZONES.has(core.norm) &&
      !WEEKDAYS.has(core.norm) &&
      !MONTHS.has(core.norm) &&
      core.caps !== 'all'
    );
  if (starts) return true;
  // "… in Randolph, Mass. Doe said": within a sentence a comma would follow the state.
  if (STATES.has(word.norm) && tokens[i - 1]?.norm === ',') return true;
  // "… in the U.S. Trump said": a name and a verb behind it, where the initials stand as a noun.
  return (
    country &&
    next === core &&
    core.caps === 'initial' &&
    tokens[i - 1]?.norm === 'the' &&
    !INSTITUTIONS.has(core.norm) &&
    after !== undefined &&
    REPORTING.has(after.norm) &&
    after.caps === 'none'
  );
}
