import type { ArticleRuleInput } from '../claims/articleRule.ts';
import { type DayInterval, isoDay, timexInterval } from '../dates/interval.ts';
import type { Knowledge, Term } from '../knowledge/knowledge.ts';
import type { EntityMention, OfficeRef } from '../mentions/mention.ts';
import type { Article, ZoneKind } from '../text/article.ts';

/** News goes on calling people by an office for a while after they left it, and by a new one before they were sworn in. */
export const GRACE_AFTER = 30;
const GRACE_BEFORE = 14;
/** Where the record names the successor, only as long as copy lies about before it is printed. */
const GRACE_SUCCEEDED = 3;

const CHECKED_ZONES: ReadonlySet<ZoneKind> = new Set(['headline', 'body', 'caption']);

/** Before an office these words tell of an earlier time: "imposed by President Trump", "under Trade Minister Seko". */
const LOOKING_BACK = new Set(['by', 'under', 'since', 'during', 'from', 'predecessor', 'late', 'then', 'ex']);

/** Behind a preposition before the office these tell of an earlier time: "In earlier orders, President Roe …". */
const EARLIER = new Set(['earlier', 'previous', 'prior', 'past', 'former']);
const WITHIN = new Set(['in', 'under', 'by', 'through', 'with', 'from', 'at']);

/** In the sentence these say that the office is yet to come. */
const LOOKING_AHEAD = new Set(
  `nominee nominated nominate nomination candidate elect designate designated incoming next future pick picked choice named successor
   succeed run running confirmation confirmed`.split(/\s+/),
);

/** Longest between an election and the day on which who was elected takes office; until then plans are told of the office to come. */
const ELECTED = 90;
const WILL = new Set(['will', 'would']);
/** Between a name and its office these put it into the past. */
const BEING = new Set(['was', 'were', 'had', 'served', 'once']);

/** What people do in person while they hold an office: "President Reagan's 1987 order" outlives it, his visit does not. */
const PRESENT_ACTS = new Set(
  'announcement visit trip arrival remark remarks comment comments statement speech meeting talks call request'.split(
    ' ',
  ),
);

/** A person with an office that the record knows the person to have held, though perhaps not then. */
export interface Holding {
  readonly mention: EntityMention;
  readonly office: OfficeRef;
  readonly terms: readonly Term[];
}

/** The office that a mention states as held, where the record has terms of the person in it. */
export function holdingOf(mention: ArticleRuleInput['mentions'][number], knowledge: Knowledge): Holding | undefined {
  if (mention.type !== 'official' || !mention.office || mention.office.status || mention.candidates?.length)
    return undefined;
  if (mention.form !== 'full' && mention.form !== 'short') return undefined;
  const { office } = mention;
  const terms = knowledge.people.get(mention.entity.id)?.terms.filter(term => term.office === office.id) ?? [];
  return terms.length ? { mention, office, terms } : undefined;
}

/**
 * Days between a stretch of time and the nearest term, negative where the office was not taken up yet; undefined: a term covers a part of
 * it, or may, the grace and the reach of the sources considered.
 */
export function gapTo(
  { mention, office, terms }: Holding,
  time: DayInterval,
  knowledge: Knowledge,
): number | undefined {
  let nearest: number | undefined;
  for (const term of terms) {
    const from = timexInterval(term.from)?.from;
    const to = endOf(term);
    if (from === undefined || to === undefined) return undefined;
    // After the day its source speaks of, an open term may go on or have ended: nothing is known.
    if (term.to === null && time.to > from - GRACE_BEFORE) return undefined;
    const succeeded = knowledge.holders(office.id, isoDay(time.from)).some(({ id }) => id !== mention.entity.id);
    if (time.to > from - GRACE_BEFORE && time.from <= to + (succeeded ? GRACE_SUCCEEDED : GRACE_AFTER))
      return undefined;
    const gap = time.to <= from ? time.to - 1 - from : time.from - to;
    if (nearest === undefined || Math.abs(gap) < Math.abs(nearest)) nearest = gap;
  }
  return nearest;
}

/** Whether the sentence itself speaks of another time than the article's, before or after it as the gap has it. */
export function isOfAnotherTime(
  { article, mentions }: Pick<ArticleRuleInput, 'article' | 'mentions'>,
  { mention, office, terms }: Holding,
  gap: number,
): boolean {
  const sentence = article.sentences[mention.sentence];
  if (!sentence || !CHECKED_ZONES.has(sentence.zone)) return true;
  const start = Math.min(mention.start, office.start);
  const end = Math.max(mention.end, office.end);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = article.tokens[i];
    if (!token) continue;
    // Nobody looks back on what has not been yet, nor ahead to what is over.
    if (gap > 0 && token.end <= start && start - token.end <= 12 && LOOKING_BACK.has(token.norm))
      if (token.norm !== 'by' || !isPresentAct(article, i - 1)) return true;
    if (gap > 0 && token.end <= start && EARLIER.has(token.norm) && WITHIN.has(article.tokens[i - 1]?.norm ?? ''))
      return true;
    if (gap < 0 && (LOOKING_AHEAD.has(token.norm) || (gap > -ELECTED && WILL.has(token.norm)))) return true;
    // "Katherine Tai, who was the trade representative".
    if (gap > 0 && token.start >= mention.end && token.end <= office.start && BEING.has(token.norm)) return true;
    if (token.start === end && (token.norm === "'s" || token.norm === "'")) return !isPresentAct(article, i + 1);
    if (token.start >= end && token.start - end <= 1 && token.norm === 'administration') return true;
  }
  return mentions.some(other => {
    // "George W. Bush's treasury secretary": an office of that person's time.
    if (other.type === 'official' && other.end < start && start - other.end <= 4 && isOwned(article, other.end))
      return true;
    if (other.type !== 'date' || other.sentence !== mention.sentence) return false;
    const days = isOfSince(article, sentence.first, other.start) ? undefined : timexInterval(other.timex.value);
    return days !== undefined && terms.some(term => overlaps(term, days));
  });
}

const isOwned = ({ text }: Article, end: number): boolean => text[end] === "'" || text[end] === '’';

/** The day from which a term is over, or nothing more is known of it; a term that ended "in 2018" may have lasted to the end of it. */
export function endOf({ to, asOf }: Term): number | undefined {
  const last = timexInterval(to ?? asOf);
  return to?.length === ISO_DAY ? last?.from : last?.to;
}
const ISO_DAY = 10;

const isPresentAct = ({ tokens }: Article, i: number): boolean => PRESENT_ACTS.has(tokens[i]?.norm ?? '');

/** "since taking office in March": the date tells how long something has gone on, not when the sentence's own event was. */
function isOfSince({ tokens }: Article, first: number, start: number): boolean {
  let i = first;
  while ((tokens[i]?.start ?? start) < start) i++;
  for (let at = i - 1; at >= Math.max(first, i - 6); at--)
    if (tokens[at]?.norm === 'since') return tokens[at + 1]?.norm.endsWith('ing') ?? false;
  return false;
}

function overlaps(term: Term, days: DayInterval): boolean {
  const from = timexInterval(term.from)?.from ?? Number.POSITIVE_INFINITY;
  const to = endOf(term) ?? Number.NEGATIVE_INFINITY;
  return days.from < to && from < days.to;
}
