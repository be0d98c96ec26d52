import { parseIsoDay } from '../base/day.ts';
import type { ArticleRule, ArticleRuleInput, Discrepancy } from '../claims/articleRule.ts';
import { timexInterval } from '../dates/interval.ts';
import type { Term } from '../knowledge/knowledge.ts';
import type { EntityMention, OfficeRef } from '../mentions/mention.ts';
import type { Article, ZoneKind } from '../text/article.ts';

/** News goes on calling people by an office for a while after they left it, and by a new one before they were sworn in. */
const GRACE_AFTER = 30;
const GRACE_BEFORE = 14;

/**
 * An office given up longer ago than this, by one person alone, is history ("President Herbert Hoover signed the act"); where two or
 * more people of an article do not fit its date, it is the date that is wrong.
 */
const HISTORY_AFTER = 730;

const CHECKED_ZONES: ReadonlySet<ZoneKind> = new Set(['headline', 'body', 'caption']);

/** Before an office these words tell of an earlier time: "imposed by President Trump", "under Trade Minister Seko". */
const LOOKING_BACK = new Set(['by', 'under', 'since', 'during', 'from', 'predecessor', 'late', 'then', 'ex']);

/** In the sentence these say that the office is yet to come. */
const LOOKING_AHEAD = new Set([
  'nominee',
  'nominated',
  'nominate',
  'nomination',
  'candidate',
  'elect',
  'designate',
  'designated',
  'incoming',
  'next',
  'future',
  'pick',
  'picked',
  'choice',
  'named',
  'successor',
  'succeed',
  'run',
  'running',
  'confirmation',
  'confirmed',
]);

interface Misfit {
  readonly mention: EntityMention;
  readonly office: OfficeRef;
  readonly terms: readonly Term[];
  /** Days between the article and the nearest term; negative: the office was not taken up yet. */
  readonly gap: number;
}

/** The person held the stated office at other times, but not on the article's day, as far as the record is known to reach. */
export const officeDate: ArticleRule = { code: 'office-date', check: checkOffices };

function checkOffices({ article, mentions, knowledge }: ArticleRuleInput): readonly Discrepancy[] {
  const published = article.published;
  const day = published ? parseIsoDay(published.date) : undefined;
  if (!published || day === undefined) return [];
  const misfits = new Map<string, Misfit>();
  const fitting = new Set<string>();
  const filled = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== 'official' || !mention.office || mention.office.status || mention.candidates?.length) continue;
    if (mention.form !== 'full' && mention.form !== 'short') continue;
    const { office } = mention;
    const terms = knowledge.people.get(mention.entity.id)?.terms.filter(term => term.office === office.id) ?? [];
    const key = `${mention.entity.id} ${office.id}`;
    if (!terms.length || misfits.has(key)) continue;
    const gap = gapTo(terms, day);
    if (gap === undefined) {
      fitting.add(mention.entity.id);
      filled.add(office.id);
    } else if (!looksBack(article, mention, office, terms, mentions)) misfits.set(key, { mention, office, terms, gap });
  }
  // One old office among people who fit the date is a memory; several, or nobody who fits, speak against the date.
  const several = new Set([...misfits.values()].map(misfit => misfit.mention.entity.id)).size > 1 && !fitting.size;
  const discrepancies: Discrepancy[] = [];
  for (const { mention, office, terms, gap } of misfits.values()) {
    if (gap > HISTORY_AFTER && !several) continue;
    // An article that names the holder of the day as well knows that the other one is past: "better than President Biden".
    if (filled.has(office.id)) continue;
    // An earlier term may be missing from the record, unless it names somebody else for the day.
    if (gap < 0 && !knowledge.holders(office.id, published.date).length) continue;
    const title = knowledge.offices.get(office.id)?.title ?? office.text;
    discrepancies.push({
      code: 'office-date',
      start: mention.start,
      end: mention.end,
      message: `${mention.entity.name} differs from the record for ${published.date}: ${title} ${terms.map(termText).join(', ')}`,
      key: `office:${mention.entity.id.slice(mention.entity.id.indexOf('/') + 1)}:${office.id.slice(office.id.indexOf('/') + 1)}`,
      values: [published.date, ...terms.map(termText)],
      related: published.span ? [published.span] : [],
    });
  }
  return discrepancies;
}

const termText = (term: Term): string => (term.to === null ? `from ${term.from}` : `${term.from} to ${term.to}`);

/** undefined: a term covers the day, or may, the grace and the reach of the sources considered. */
function gapTo(terms: readonly Term[], day: number): number | undefined {
  let nearest: number | undefined;
  for (const term of terms) {
    const from = timexInterval(term.from)?.from;
    const to = timexInterval(term.to ?? term.asOf)?.to;
    if (from === undefined || to === undefined) return undefined;
    // After the day its source speaks of, an open term may go on or have ended: nothing is known.
    if (term.to === null && day >= from - GRACE_BEFORE) return undefined;
    if (day >= from - GRACE_BEFORE && day <= to + GRACE_AFTER) return undefined;
    const gap = day < from ? day - from : day - to;
    if (nearest === undefined || Math.abs(gap) < Math.abs(nearest)) nearest = gap;
  }
  return nearest;
}

/** Whether the sentence itself speaks of another time or of an administration by its head's name. */
function looksBack(
  article: Article,
  mention: EntityMention,
  office: OfficeRef,
  terms: readonly Term[],
  mentions: ArticleRuleInput['mentions'],
): boolean {
  const sentence = article.sentences[mention.sentence];
  if (!sentence || !CHECKED_ZONES.has(sentence.zone)) return true;
  const start = Math.min(mention.start, office.start);
  const end = Math.max(mention.end, office.end);
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = article.tokens[i];
    if (!token) continue;
    if (token.end <= start && start - token.end <= 12 && LOOKING_BACK.has(token.norm)) return true;
    if (LOOKING_AHEAD.has(token.norm)) return true;
    // "President Joe Biden's administration", "President Reagan's 1987 order".
    if (token.start === end && (token.norm === "'s" || token.norm === "'")) return true;
    if (token.start >= end && token.start - end <= 1 && token.norm === 'administration') return true;
  }
  return mentions.some(other => {
    // "George W. Bush's treasury secretary": an office of that person's time.
    if (other.type === 'official' && other.end < start && start - other.end <= 4) return true;
    if (other.type !== 'date' || other.sentence !== mention.sentence) return false;
    const days = timexInterval(other.timex.value);
    return (
      days !== undefined &&
      terms.some(term => {
        const from = timexInterval(term.from)?.from ?? Number.POSITIVE_INFINITY;
        const to = timexInterval(term.to ?? term.asOf)?.to ?? Number.NEGATIVE_INFINITY;
        return days.from < to && from < days.to;
      })
    );
  });
}
