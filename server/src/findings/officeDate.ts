import { parseIsoDay } from '../base/day.ts';
import { english, listed, type Phrase, words } from '../base/phrase.ts';
import type { ArticleRule, ArticleRuleInput, Discrepancy } from '../claims/articleRule.ts';
import { timexInterval } from '../dates/interval.ts';
import type { Knowledge, Term } from '../knowledge/knowledge.ts';
import { gapTo, type Holding, holdingOf, isOfAnotherTime } from './officeTime.ts';
import { collectOutOfTime } from './undatedOffices.ts';

/**
 * An office given up longer ago than this, by one person alone, is history ("President Herbert Hoover signed the act"); where two or
 * more people of an article do not fit its date, it is the date that is wrong.
 */
const HISTORY_AFTER = 730;
/** Longer before taking it up than any campaign runs, nobody is called by an office. */
const CAMPAIGN = 730;

interface Misfit extends Holding {
  /** Days between the article and the nearest term; negative: the office was not taken up yet. */
  readonly gap: number;
}

/**
 * The person held the stated office at other times, but not on the article's day, or not on the one that the sentence begins with, as
 * far as the record is known to reach. Without a day, the offices of an article are held against each other.
 */
export const officeDate: ArticleRule = {
  code: 'office-date',
  check(input) {
    const { article, knowledge } = input;
    const found = againstSentenceDates(input);
    const published = article.published;
    const day = published ? parseIsoDay(published.date) : undefined;
    if (published && day !== undefined) {
      const related = published.span ? [published.span] : [];
      for (const one of againstDay(input, day, published.date))
        found.push(discrepancy(one, published.date, related, knowledge));
    } else
      for (const { holding, from, to } of collectOutOfTime(input))
        found.push(discrepancy(holding, words('the time of the other offices, {0} to {1}', from, to), [], knowledge));
    return found.filter((one, i) => found.findIndex(other => other.start === one.start) === i);
  },
};

function againstDay(input: ArticleRuleInput, day: number, published: string): Misfit[] {
  const { mentions, knowledge } = input;
  const misfits = new Map<string, Misfit>();
  const fitting = new Set<string>();
  const filled = new Set<string>();
  for (const mention of mentions) {
    const holding = holdingOf(mention, knowledge);
    if (!holding) continue;
    const key = `${holding.mention.entity.id} ${holding.office.id}`;
    if (misfits.has(key)) continue;
    const gap = gapTo(holding, { from: day, to: day + 1 }, knowledge);
    if (gap === undefined) {
      fitting.add(holding.mention.entity.id);
      filled.add(holding.office.id);
    } else if (!isOfAnotherTime(input, holding, gap)) misfits.set(key, { ...holding, gap });
  }
  // One old office among people who fit the date is a memory; several, or nobody who fits, speak against the date.
  const several = new Set([...misfits.values()].map(misfit => misfit.mention.entity.id)).size > 1 && !fitting.size;
  return [...misfits.values()].filter(misfit => {
    const { office, gap } = misfit;
    if (gap > HISTORY_AFTER && !several && !actedLately(input, misfit, day)) return false;
    // An article that names the holder of the day as well knows that the other one is past: "better than President Biden".
    if (filled.has(office.id) && gap > -CAMPAIGN) return false;
    // An earlier term may be missing from the record, unless it names somebody else for the day.
    return gap > 0 || knowledge.holders(office.id, published).length > 0;
  });
}

/** What nobody does but in person and at the time. */
const DEEDS = new Set('met said told spoke arrived visited announced signed flew urged warned welcomed'.split(' '));
const CLAUSES = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  'that',
  'which',
  'who',
  'whose',
  'when',
  'where',
  'as',
  'and',
  'but',
]);
/** A weekday without a date is one of the days beside the article's. */
const LATELY = 7;

/** "Trade Minister Jane Roe met her colleague on Tuesday": whoever did something the other day is no memory, however old the office. */
function actedLately({ article, mentions }: ArticleRuleInput, { mention, office }: Holding, day: number): boolean {
  const end = Math.max(mention.end, office.end);
  const { tokens } = article;
  let next = article.sentences[mention.sentence]?.first ?? tokens.length;
  while ((tokens[next]?.start ?? end) < end) next++;
  if (!DEEDS.has(tokens[next]?.norm ?? '')) return false;
  return mentions.some(date => {
    if (date.type !== 'date' || date.sentence !== mention.sentence || date.start < end) return false;
    const days = timexInterval(date.timex.value);
    if (!days || days.to - days.from !== 1 || Math.abs(days.from - day) > LATELY) return false;
    // In a clause of its own the day may be another's: "a speech that Canada aired on Tuesday".
    for (let i = next; (tokens[i]?.start ?? date.start) < date.start; i++)
      if (CLAUSES.has(tokens[i]?.norm ?? '')) return false;
    return true;
  });
}

const LEADS = new Set(['on', 'in', '"', '“', "'"]);

/** "On Oct. 30, 2021, Commerce Secretary Wilbur Ross announced": the sentence says itself when the office was held. */
function againstSentenceDates({ article, mentions, knowledge }: ArticleRuleInput): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (let k = 0; k + 1 < mentions.length; k++) {
    const date = mentions[k];
    const sentence = date && article.sentences[date.sentence];
    if (date?.type !== 'date' || date.timex.how !== 'stated' || sentence?.zone !== 'body') continue;
    const holding = holdingOf(mentions[k + 1] as ArticleRuleInput['mentions'][number], knowledge);
    if (!holding || holding.mention.sentence !== date.sentence) continue;
    // Nothing but a preposition before the date, and nothing but a comma or a country's name between it and the office.
    let i = sentence.first;
    while (LEADS.has(article.tokens[i]?.norm ?? '')) i++;
    if (article.tokens[i]?.start !== date.start) continue;
    if (holding.office.start - date.end > 8 || holding.office.start < date.end) continue;
    const time = timexInterval(date.timex.value);
    const gap = time && gapTo(holding, time, knowledge);
    if (gap === undefined || gap > HISTORY_AFTER || !knowledge.holders(holding.office.id, date.timex.value).length)
      continue;
    found.push(discrepancy(holding, date.text, [date], knowledge));
  }
  return found;
}

function discrepancy(
  { mention, office, terms }: Holding,
  when: Phrase,
  related: readonly { readonly start: number; readonly end: number }[],
  knowledge: Knowledge,
): Discrepancy {
  const title = knowledge.offices.get(office.id)?.title ?? office.text;
  return {
    code: 'office-date',
    start: mention.start,
    end: mention.end,
    message: words(
      '{0} differs from the record for {1}: {2} {3}',
      mention.entity.name,
      when,
      title,
      listed(terms.map(termWords), ', '),
    ),
    key: `office:${mention.entity.id.slice(mention.entity.id.indexOf('/') + 1)}:${office.id.slice(office.id.indexOf('/') + 1)}`,
    values: [english(when), ...terms.map(term => english(termWords(term)))],
    related: related.map(({ start, end }) => ({ start, end })),
  };
}

const termWords = ({ from, to }: Term): Phrase =>
  to === null ? words('from {0}', from) : words('{0} to {1}', from, to);
