import { parseIsoDay } from '../base/day.ts';
import { MONTHS, WEEKDAYS } from './abbreviations.ts';
import type { ArticleOptions, Published, PublishedSource, Token } from './article.ts';
import { type FullDate, findFullDate, firstFullDate, weekdayOfIso } from './fullDate.ts';
import type { SourceText } from './source/sourceText.ts';
import { isFilePhoto, isOtherDay } from './zoneMarks.ts';
import type { Segment, ZonedText } from './zones.ts';

/** Sentences speak of the day they are written; later ones look back and ahead. */
const LEAD_TOKENS = 150;

/** The publication date and the sources that give another day, in the order of trust of `PublishedSource`. */
export function findPublished(
  text: string,
  tokens: readonly Token[],
  zoned: ZonedText,
  frontMatterEnd: number,
  options: ArticleOptions,
  dated?: SourceText['dated'],
): { published: Published | null; rivalDates: Published[] } {
  const found: Published[] = [];
  const add = (source: PublishedSource, date: FullDate | undefined): void => {
    if (!date) return;
    // The span is the date without its weekday and brackets: what an editor would change.
    const start = tokens[date.first]?.start ?? 0;
    found.push({ date: date.date, source, span: { start, end: tokens[date.last - 1]?.end ?? start } });
  };
  if (options.override !== undefined && parseIsoDay(options.override) !== undefined)
    found.push({ date: options.override, source: 'override' });
  add('header', headerDate(text, tokens, zoned.segments, frontMatterEnd));
  add('frontmatter', frontMatterDate(tokens, frontMatterEnd));
  add('dateline', zoned.datelineDate);
  const named = dateInFileName(options.fileName ?? '');
  add('caption', captionDate(text, tokens, zoned.segments, named) ?? leadDate(tokens, zoned.segments));
  if (named !== undefined) found.push({ date: named, source: 'filename' });
  if (dated) found.push(dated);
  if (options.mailed !== undefined) found.push({ date: options.mailed, source: 'mail' });
  const published = found[0] ?? null;
  if (!published) {
    const neighbour = options.neighbour;
    if (neighbour === undefined || parseIsoDay(neighbour) === undefined) return { published: null, rivalDates: [] };
    return { published: { date: neighbour, source: 'neighbour' }, rivalDates: [] };
  }
  return { published, rivalDates: found.filter(f => isRival(f, published)) };
}

/** A story is filed the day before or after it is published and pictures are older: only more than that is disagreement. */
function isRival(other: Published, published: Published): boolean {
  if (other.date === published.date || other.source === 'caption' || published.source === 'override') return false;
  const days = Math.abs((parseIsoDay(other.date) ?? 0) - (parseIsoDay(published.date) ?? 0));
  const early = [other.source, published.source].some(source => source === 'dateline' || source === 'caption');
  return days > (early ? 1 : 0);
}

/** The day of a header's lines: one that is said to be of the publication or of nothing else before that of the last change. */
function headerDate(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  from: number,
): FullDate | undefined {
  let updated: FullDate | undefined;
  for (const s of segments) {
    if (s.kind !== 'header' || (tokens[s.first]?.start ?? 0) < from) continue;
    for (let at = s.first; at < s.last; ) {
      const date = firstFullDate(tokens, at, s.last);
      if (!date) break;
      const words = text.slice(tokens[at]?.start, tokens[date.first]?.start);
      if (!isOtherDay(words)) {
        if (CHANGED.test(words)) updated ??= date;
        else if (PUBLISHED.test(words) || !hasRival(text, tokens, date, s.last)) return date;
        else break;
      }
      at = date.last;
    }
  }
  return updated;
}
/** Whether a line goes on with another day that nothing is said of: days of a list, none of them that of the publication. */
function hasRival(text: string, tokens: readonly Token[], date: FullDate, last: number): boolean {
  const next = firstFullDate(tokens, date.last, last);
  if (!next || next.date === date.date) return false;
  const words = text.slice(tokens[date.last]?.start, tokens[next.first]?.start);
  return !CHANGED.test(words) && !PUBLISHED.test(words) && !isOtherDay(words);
}
const PUBLISHED = /\b(published|posted|issued|released?|publication|date)\b/i;
const CHANGED = /\b(updated|modified|revised|amended|edited|corrected|changed|last)\b/i;

/** The surest first. A day on which a file was created is that of a clipping or a note, not of the article. */
const FRONT_MATTER_KEYS: readonly (readonly string[])[] = [
  [
    'published',
    'pubdate',
    'publishdate',
    'publish_date',
    'published_at',
    'publishedat',
    'date_published',
    'datepublished',
  ],
  ['publication_date', 'published_time', 'release_date', 'posted', 'issued'],
  ['date', 'datetime'],
];

const OPENING: ReadonlySet<string> = new Set(['"', "'", '[']);

function frontMatterDate(tokens: readonly Token[], end: number): FullDate | undefined {
  const found: FullDate[] = [];
  for (let i = 0; i < tokens.length && (tokens[i]?.start ?? 0) < end; i++) {
    if (tokens[i + 1]?.norm !== ':') continue;
    const rank = FRONT_MATTER_KEYS.findIndex(keys => keys.includes(keyAt(tokens, i)));
    if (rank < 0) continue;
    // A quoted day, or a link to the note of the day ("[[2023-05-04]]").
    let at = i + 2;
    while (at < i + 5 && OPENING.has(tokens[at]?.norm ?? '')) at++;
    const date = findFullDate(tokens, at);
    if (date) found[rank] ??= date;
  }
  return found.find(date => date !== undefined);
}

/** The key that ends with token `i`, which underscores and hyphens part into several: "date_published". */
function keyAt(tokens: readonly Token[], i: number): string {
  let key = tokens[i]?.norm ?? '';
  for (let at = i; at >= 2 && tokens[at]?.spaced === false; at -= 2) {
    if (tokens[at - 1]?.norm !== '_' && tokens[at - 1]?.norm !== '-') break;
    key = `${tokens[at - 2]?.norm}_${key}`;
  }
  return key;
}

/**
 * The one whole date of the captions, pictures from the files aside, where the first weekday that the story speaks of is its own. A
 * file's name that gives a day a week later, or an earlier one, shows the picture to be older.
 */
function captionDate(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  named: string | undefined,
): FullDate | undefined {
  let found: FullDate | undefined;
  for (const s of segments) {
    if (s.kind !== 'caption' || isFilePhoto(text.slice(tokens[s.first]?.start, tokens[s.last - 1]?.end))) continue;
    const date = firstFullDate(tokens, s.first, s.last);
    if (!date) continue;
    if (found && found.date !== date.date) return undefined;
    found ??= date;
  }
  if (!found || firstWeekday(tokens, segments, found.date) !== weekdayOfIso(found.date)) return undefined;
  if (named === undefined) return found;
  const later = (parseIsoDay(named) ?? 0) - (parseIsoDay(found.date) ?? 0);
  return later >= 0 && later < 7 ? found : undefined;
}

/**
 * The day of which the first paragraph says that somebody spoke on it: "said on Thursday, June 19, 2025". Only with its weekday, which
 * agrees with it, since that is how an article tells its own day.
 */
function leadDate(tokens: readonly Token[], segments: readonly Segment[]): FullDate | undefined {
  const lead = segments.find(s => s.kind === 'body');
  if (!lead) return undefined;
  for (let i = lead.first + 1; i < Math.min(lead.last, lead.first + LEAD_TOKENS); i++) {
    const weekday = tokens[i]?.kind === 'word' ? WEEKDAYS.get(tokens[i]?.norm ?? '') : undefined;
    const verb = tokens[i - 1]?.norm === 'on' ? tokens[i - 2] : tokens[i - 1];
    if (weekday === undefined || !REPORTED.has(verb?.norm ?? '')) continue;
    const date = findFullDate(tokens, i);
    if (date && date.last <= lead.last && weekdayOfIso(date.date) === weekday) return date;
  }
  return undefined;
}
const REPORTED = new Set(['said', 'announced', 'told', 'reported', 'warned', 'confirmed']);

/** 1 (Monday) … 7: the first weekday in the lead that stands without a date of its own ("Monday, Nov. 8"), unless it is the day given. */
function firstWeekday(tokens: readonly Token[], segments: readonly Segment[], iso: string): number | undefined {
  let seen = 0;
  for (const s of segments) {
    if (s.kind !== 'body') continue;
    for (let i = s.first; i < s.last && seen < LEAD_TOKENS; i++, seen++) {
      const t = tokens[i] as Token;
      const weekday = t.kind === 'word' && t.caps !== 'none' ? WEEKDAYS.get(t.norm) : undefined;
      if (weekday === undefined || t.norm === 'sun' || t.norm === 'sat') continue;
      const at = tokens[i + 1]?.norm === ',' ? i + 2 : i + 1;
      const month = tokens[at]?.norm === 'may' ? undefined : MONTHS.get(tokens[at]?.norm ?? '');
      if (month === undefined) return weekday;
      if (month === Number(iso.slice(5, 7)) && Number(tokens[at + 1]?.text) === Number(iso.slice(8))) return weekday;
    }
  }
  return undefined;
}

/** "2025-04-02_wire.txt", "20250402.txt", "wire_2025_04_02.md". */
function dateInFileName(name: string): string | undefined {
  const match =
    /(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![0-9A-Za-z])/.exec(name) ??
    /(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-_.])(\d\d)\2(\d\d)(?!\d)/.exec(name);
  if (!match) return undefined;
  const iso = `${match[1]}-${match[3]}-${match[4]}`;
  return parseIsoDay(iso) === undefined ? undefined : iso;
}
