import { dayNumber, dayText as isoDayOf, MONTH_NAMES, parseIsoDay, WEEKDAY_NAMES, weekdayOf } from '../base/day.ts';
import { spoken } from '../base/phrase.ts';
import { explainTimex } from '../dates/explain.ts';
import { WEEKDAY_OPEN_READING } from '../dates/resolveCalendar.ts';
import type { DateMention, DurationMention } from '../mentions/mention.ts';
import type { PublishedSource } from '../text/article.ts';
import type { Card, CardRow } from './card.ts';
import { type Reading, TYPE_NAMES } from './names.ts';
import { inEnglish, type Say } from './say.ts';

const SOURCES: Readonly<Record<PublishedSource, string>> = {
  override: 'as tradewire.json says',
  header: 'as the header says',
  frontmatter: 'as the front matter says',
  dateline: 'as the dateline says',
  caption: 'as a caption says',
  filename: 'as the file name says',
  neighbour: 'as a near-duplicate says',
  meta: "as the page's metadata say",
  mail: 'as the message is dated',
};

/** "Monday, 15 November 2021"; other precisions and unresolved values as near to that as they allow. */
export function readableDay(value: string, say: Say = inEnglish): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber(year, month, date)) - 1] ?? '';
    return say('{0}, {1} {2} {3}', say(weekday), date, say(MONTH_NAMES[month - 1] ?? ''), year);
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return say('{0} {1}', say(MONTH_NAMES[Number(month[2]) - 1] ?? ''), month[1] ?? '');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return say('Quarter {0} of {1}', quarter[2] ?? '', quarter[1] ?? '');
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return say('Week {0} of {1}', Number(week[2]), week[1] ?? '');
  return value;
}

/** The week after, where no verb says whether a weekday is over, as the present tense does not; not of the article's own day. */
function otherReading({ rule, value, anchor }: DateMention['timex']): string | undefined {
  const day = rule === WEEKDAY_OPEN_READING && value !== anchor ? parseIsoDay(value.slice(0, 10)) : undefined;
  return day === undefined ? undefined : isoDayOf(day + 7);
}

/** The resolved day with its weekday and the rule that resolved it, in words. */
export function dateCard({ snapshot, say }: Reading, file: string, mention: DateMention | DurationMention): Card {
  const { timex } = mention;
  const published = snapshot.facts(file)?.published;
  const open = timex.value.startsWith('XXXX');
  const day = mention.type === 'date' && /^\d{4}/.test(timex.value);
  const rows: CardRow[] = [
    {
      label: say('How'),
      text: spoken(explainTimex(mention.text, timex), say),
      ...(timex.how === 'inferred' ? { note: say('inferred') } : {}),
    },
  ];
  const other = otherReading(timex);
  if (other !== undefined)
    rows.push({ label: say('May also be'), text: readableDay(other, say), note: say('the text does not decide') });
  if (open && !published)
    rows.push({
      label: say('Open'),
      text: say('The day the article was published is not known, so the date stays unresolved.'),
    });
  else if (timex.how === 'inferred' && published)
    rows.push({
      label: say('Published'),
      text: readableDay(published.date, say),
      note: say(SOURCES[published.source]),
    });
  if (/\d/.test(timex.value))
    rows.push({
      label: say('Value'),
      text: `${timex.value}${timex.mod ? `, ${timex.mod.toLowerCase().replaceAll('_', ' ')}` : ''}`,
    });
  return {
    start: mention.start,
    end: mention.end,
    heading: day ? readableDay(timex.value, say) : mention.text.replace(/\s+/g, ' '),
    kind: say(TYPE_NAMES[mention.type]),
    sections: [{ rows }],
  };
}
