import { WEEKDAYS } from './abbreviations.ts';
import type { Token } from './article.ts';
import { type FullDate, firstFullDate } from './fullDate.ts';

/*
 * The marks by which a paragraph of a news text is known to be something other than prose. Every pattern is anchored or looks for a
 * fixed string in a piece of at most 400 characters.
 */

const CORRECTION =
  /^[([*]*\s*(corrections?|clarifications?|correction appended|corrects? and clarifies)\b\s*[:–—-]|^[([*]*\s*(an|a|this) (earlier|previous|prior|original) version of (this|the)\b|^[([*]*\s*(in )?(an?|the) (earlier|previous|original) (version|edition) of (this|our|the)\b|^[([*]*\s*(editor['’]s note:? )?this (article|story|report|post|version|headline|piece) (has been|was|is being) (corrected|amended|updated|revised|changed)\b|^[([*]*\s*\(?(this (version|story) )?corrects\b|^[([*]*\s*editor['’]s note:? (an|a|this) (earlier|previous)/i;
const CREDIT =
  /^[([—–-]*\s*((additional |further )?(reporting|writing|editing) by\b|with (additional )?(reporting|files) (by|from)\b|(photo|image)s? (by|credit)\b|copyright\b|©|all rights reserved|var addthis_config)/i;
const CONTRIBUTED = /\b(contributed to this (report|story|article)|contributed reporting)\b/i;
/** A heading alone on its line, below which headlines of other articles follow. */
const RELATED_HEADING =
  /^[#*\s]*(related|also read|read (more|also|next|now)|see also|further reading|more (from|on|stories|coverage)|you (may|might) also like|recommended( reading)?|don['’]t miss|trending|most read|in other news)\b[^.!?:]{0,30}:?\s*$/i;
/** A line that leads elsewhere by itself. */
const RELATED_LINE =
  /^[#*\s]*((related|previously|earlier|more|read more|see also|also read|read also|read next|more on this|related coverage|related articles?|related stor(y|ies)|related news)\s*[:|»>]|(tags|topics|keywords|filed under)\s*:|story continues? below|advertisement\s*$|(sign up|subscribe) (here )?(for|to|now)\b|follow us on\b)/i;
const CAPTION_HEAD =
  /^[([]?(file )?(photo|image|picture|pictured|handout)\b( \w+){0,2}\s*[:–—-]|^file\s*[:–—-]|^enlarge this image|^caption:/i;
/** "(R)" alone is a party after a senator's name. */
const SIDES = /\((?:far |2nd |second |front |back |top |bottom )?(?:L|left|right|center|centre)\)|\((?:2nd |far )R\)/;
const QUOTED_SAYING = /["”“]/;
const CAPTION_TAIL =
  /([([](AP Photo|Photo|File photo|Image|Pool|VCG|Xinhua\/)[^)\]]{0,60}[)\]]|\/Getty Images|\/AFP|REUTERS\/[A-Z][\w .'/-]{1,40}|\| Reuters)\.?$/i;
const AGENCY_TAIL = /[.!?]["”]? [([](Kyodo|Xinhua|AP|AFP|Reuters|UPI|EPA|Yonhap|Jiji|TASS)( Photo)?[)\]]$/i;
const FULL_DATE = /\b\d{1,2},? (19|20)\d\d\b|\b(19|20)\d\d-\d\d-\d\d\b/;
const CAPTION_INSIDE =
  /\[(Photo|Image|File photo)\b[^\]]{0,60}\]|\((AP )?(Photo|File photo|Photo by)\b[^)]{0,60}\)|\(Photo\/[^)]{0,40}\)/i;
const HEADER =
  /^(?:[([#>\s]|\*\*|__){0,4}(first |last |date )?(published|updated|modified|revised|posted|date|issued|created|(publication|release|posting) date|released)\b( (on|at))?\s*:?(\*\*|__)?\s|^(under )?embargo(ed)?\b|^(embargo: )?(not )?for (immediate |general )?(release|publication)\b|^press release\b/i;
const BYLINE =
  /^((Story|Article|Report|Analysis|Text|Words|Written) by|By|BY) (?!the\b|THE\b)\p{Lu}[\p{L}.'’-]*( [\p{L}.'’-]+){0,6}( ?(,|\||•|–|—) ?.{0,60})?$/u;
const TAIL_AGENCY =
  /[—–-]{1,2}\s*(with )?(agencies|agence france-presse|afp|reuters|ap|associated press|the associated press|xinhua|kyodo|bloomberg|dpa|upi|pti|jiji press|staff|wires|wire services|news agencies)\.?\)?$/i;
const TAIL_BRACKET = /\((additional |further )?(reporting|writing|editing) by\b[^()]{0,400}\)[^()]{0,80}$/i;
const TAIL_CONTRIBUTED = /\([^()]{0,200}\bcontributed (to this (report|story|article)|reporting)\.?\)?$/i;
/** "(Xinhua)" after the end of a story's last sentence. */
const TAIL_SOURCE =
  /(?<=[.!?]["”’]? )[([](Kyodo|Xinhua|AP|AFP|Reuters|UPI|Yonhap|Jiji Press|Bloomberg|TASS|ANI|PTI|dpa)[)\]]$/i;
const TAIL_SCRIPT = /var addthis_config = [^;]{0,80};?$/;

export const isCorrection = (piece: string): boolean => CORRECTION.test(piece);

export const isCredit = (piece: string, length: number): boolean =>
  length <= 400 && (CREDIT.test(piece) || (CONTRIBUTED.test(piece) && length <= 300) || isAgencyLine(piece));

const isAgencyLine = (piece: string): boolean =>
  piece.length <= 40 && /^[([—–-]/.test(piece) && TAIL_AGENCY.test(piece);

/** "By our trade correspondent": a byline without a name. */
const BY_OURS =
  /^by (our|a|the|staff)\b[\w\s'’-]{0,60}\b(staff|correspondents?|reporters?|editors?|writers?|desk|bureau|team|agencies)\b/i;

/** "By Jane Doe, Staff Writer"; "By Monday, it was over." is prose. */
export const isByline = (piece: string, length: number): boolean =>
  length <= 120 &&
  (BYLINE.test(piece) || BY_OURS.test(piece)) &&
  !/[.!?:]$/.test(piece) &&
  !WEEKDAYS.has(piece.split(/[\s,]+/, 2)[1]?.toLowerCase() ?? '');

export const isRelatedHeading = (piece: string): boolean => RELATED_HEADING.test(piece);
export const isRelatedLine = (piece: string): boolean => RELATED_LINE.test(piece);

/** A line below such a heading: a headline, not prose. */
export const isHeadlineLine = (piece: string): boolean => !/[.!]["”’)]*$/.test(piece) || /^[—–•*-]/.test(piece);

export function isCaption(piece: string, length: number): boolean {
  if (length > 400) return false;
  if (CAPTION_HEAD.test(piece) || CAPTION_TAIL.test(piece)) return true;
  if (SIDES.test(piece) && !QUOTED_SAYING.test(piece)) return true;
  // The last paragraph of a story may end with its agency, too; a caption also says when.
  return AGENCY_TAIL.test(piece) && FULL_DATE.test(piece) && !QUOTED_SAYING.test(piece);
}

/** Captions of older pictures, whose date is not that of the story. */
export const isFilePhoto = (piece: string): boolean =>
  /\bfile (photo|image|picture)\b|^file\s*[:–—-]|\barchive\b/i.test(piece);

/** Length of a caption that stands at the front of a longer paragraph and ends with a photo credit in brackets; 0 without one. */
export function captionEnd(piece: string): number {
  const credit = CAPTION_INSIDE.exec(piece);
  return credit ? credit.index + credit[0].length : 0;
}

/** Words in lower case that stand in lines of dates and bylines. */
const HEADER_WORDS = new Set('by at on in and am pm min read ago updated published last of for the'.split(' '));
/** What parts the pieces of a line of date, place and office. */
const BARS = new Set(['|', '·', '•', '-', '--', '/']);
/** Words before a day that is none of the publication: of a deadline, of what begins or ends, of a meeting. */
const OTHER_DAYS =
  /\b(deadline|due|effective|comments?|hearing|meeting|event|valid|expir\w+|expiry|entry|enters?|force|begins?|starts?|ends?|next|review|closing|opening|conference date|adopted|applies|application|signed)\b|\b(until|till|by|before|from|since|after)\s*$/i;
const EMBARGO = /\b(embargo(ed)?|release|publication)\b/i;

/** Whether the words before a date in a line of the header say that it is another day than that of the publication. */
export const isOtherDay = (words: string): boolean => OTHER_DAYS.test(words) && !EMBARGO.test(words);

/** Whether a line is hardly more than a date, its time of day ("2023-05-04T11:05:00Z") and a word or two. */
export function isDateLine(tokens: readonly Token[], date: FullDate, first: number, last: number): boolean {
  let end = date.last;
  while (end < last && tokens[end]?.spaced === false) end++;
  const size = end - date.first;
  return (size >= 3 || last - first === 1) && size >= last - first - 2;
}

/** Whether bars or dashes part a date from all else in the line: "May 4, 2023 – Ottawa, Ontario – Global Affairs". */
function standsAlone(tokens: readonly Token[], date: FullDate, first: number, last: number): boolean {
  const isBar = (t: Token | undefined): boolean => t?.spaced === true && BARS.has(t.norm);
  return (
    (date.first === first || isBar(tokens[date.first - 1])) &&
    (date.last === last || isBar(tokens[date.last])) &&
    last - first > date.last - date.first
  );
}

/** A day that leads to a page of its own, "[2005-03-31](/news/2005/03/31)"; whose text it is, and when; a bulletin's line of its sending. */
const LINKED_DAY = /^[#>*\s]*\[[^\]]{6,40}\]\(\S*\)$/;
const SOURCE = /^source\s*:/i;
const UPDATE = /^update\s*:/i;
const SENT = /\bsent this (bulletin|message|newsletter|alert) (at|on)\b/i;
/** What comes out in numbers: words of the line that says which. */
const SERIAL = /\b(briefing|bulletin|newsletter|digest|edition|issue|weekly|roundup|magazine|gazette|journal)\b/i;
const AGENCY = /^\((xinhua|kyodo|reuters|afp|ap|upi|yonhap|jiji|bloomberg|tass|ani|pti|dpa|antara|bernama)\b/i;
/** "Our Staff Reporter, Quito, May 4, 2023", "Correspondent in Quito, May 4, 2023": a byline without a name. */
const OF_STAFF =
  /^((our|own|staff|special|business|trade|foreign|senior) ){0,3}(correspondent|reporter|bureau)( in [\p{L} .'-]{2,30})?,/iu;
/** "Issued on May 4, the order holds." */
const GOES_ON = /, \p{Ll}[^|]*[.!?]$/u;
/** The most words beside the date in a line of place and day, and in one of a serial. */
const PLACE_WORDS = 3;
const SERIAL_WORDS = 7;

/**
 * Whether a line is a date at its edge beside a place and its country ("Lagos, Nigeria, 1-31-2013"), or behind what comes out on it
 * ("Widget Digest, May 4, 2023").
 */
function isNamedDate(piece: string, tokens: readonly Token[], date: FullDate, first: number, last: number): boolean {
  const ends = date.last >= last - 1;
  if (!ends && date.first !== first) return false;
  let words = 0;
  let commas = 0;
  for (let i = first; i < last; i++) {
    const t = tokens[i] as Token;
    if (i >= date.first && i < date.last) continue;
    if (t.kind === 'word' && t.caps === 'none' && tokens[i - 1]?.kind !== 'number') return false;
    if (t.kind === 'word') words++;
    // The comma beside the date parts no country from its place.
    else if (t.norm === ',' && i !== date.first - 1 && i !== date.last) commas++;
  }
  if (words === 0) return false;
  // "Quito, 4 May 2023"
  if (ends && commas === 0 && words <= 2 && tokens[date.first - 1]?.norm === ',') return true;
  return (commas === 1 && words <= PLACE_WORDS) || (ends && words <= SERIAL_WORDS && SERIAL.test(piece));
}

/** "Published: …" lines, and short lines that hold a whole date beside nothing but times, names and bars. */
export function isHeaderLine(
  piece: string,
  length: number,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (length > 120 || last - first > 40) return false;
  if (HEADER.test(piece) && length <= 100 && !GOES_ON.test(piece)) return true;
  const date = firstFullDate(tokens, first, last);
  if (!date || isOtherDay(piece.slice(0, (tokens[date.first]?.start ?? 0) - (tokens[first]?.start ?? 0)))) return false;
  if (isDateLine(tokens, date, first, last) || isNamedDate(piece, tokens, date, first, last)) return true;
  if (SOURCE.test(piece) || SENT.test(piece) || LINKED_DAY.test(piece)) return true;
  if (UPDATE.test(piece) && date.first <= first + 2) return true;
  if (AGENCY.test(piece) && date.last === last - 1) return true;
  // A headline may hold a date; a time of day, a bar or a byline beside it is none of a headline's.
  const byline = /^((story|article|report|analysis|text|words|written) )?by /i.test(piece) || OF_STAFF.test(piece);
  const clock = /\b\d{1,2}[:.]\d\d(?:[ap]m)?\b|\||(^|\s)\/\s/i.test(piece) || standsAlone(tokens, date, first, last);
  if (!byline && (!clock || /(?<!\b[ap]\.m)[.!?]$/i.test(piece))) return false;
  for (let i = first; i < last; i++) {
    const t = tokens[i] as Token;
    if (i >= date.first && i < date.last) continue;
    if (t.kind === 'word' && t.caps === 'none' && !HEADER_WORDS.has(t.norm)) return false;
  }
  return true;
}

/** Offset where the credit at the end of a paragraph of prose begins ("— Agencies", "(Reporting by …)"), if it has one. */
export function creditStart(text: string, span: { start: number; end: number }): number | undefined {
  const from = Math.max(span.start, span.end - 500);
  const tail = text.slice(from, span.end);
  const last = tail.charCodeAt(tail.length - 1);
  // Most paragraphs end in a full stop after prose: a look at what could be a credit is enough.
  if (last === 46 && !tail.includes('(') && !/[—–-]\s*\w+\.$/.test(tail.slice(-30))) return undefined;
  const found =
    TAIL_BRACKET.exec(tail) ??
    TAIL_SOURCE.exec(tail) ??
    TAIL_CONTRIBUTED.exec(tail) ??
    TAIL_SCRIPT.exec(tail) ??
    agencyTail(tail);
  return found && from + found.index > span.start ? from + found.index : undefined;
}

/** "— Agencies" after the end of a sentence; within one it is a dash. */
function agencyTail(tail: string): RegExpExecArray | null {
  const found = TAIL_AGENCY.exec(tail.slice(-60));
  if (!found) return null;
  found.index += Math.max(0, tail.length - 60);
  return /[.!?”"’]\s*$/.test(tail.slice(0, found.index)) ? found : null;
}
