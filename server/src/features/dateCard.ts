import { explainTimex } from '../dates/explain.ts';
import type { DateMention, DurationMention } from '../mentions/mention.ts';
import type { PublishedSource } from '../text/article.ts';
import type { Card, CardRow } from './card.ts';
import { type Reading, TYPE_NAMES } from './names.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const SOURCES: Readonly<Record<PublishedSource, string>> = {
  override: 'as tradewire.json says',
  header: 'as the header says',
  frontmatter: 'as the front matter says',
  dateline: 'as the dateline says',
  caption: 'as a caption says',
  filename: 'as the file name says',
  neighbour: 'as a near-duplicate says',
};

/** "Monday, 15 November 2021"; other precisions and unresolved values as near to that as they allow. */
export function readableDay(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) {
    const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
    const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
    return `${weekday}, ${date} ${MONTHS[month - 1] ?? day[2]} ${year}`;
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return `Quarter ${quarter[2]} of ${quarter[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `Week ${Number(week[2])} of ${week[1]}`;
  return value;
}

/** The resolved day with its weekday and the rule that resolved it, in words. */
export function dateCard({ snapshot }: Reading, file: string, mention: DateMention | DurationMention): Card {
  const { timex } = mention;
  const published = snapshot.facts(file)?.published;
  const open = timex.value.startsWith('XXXX');
  const day = mention.type === 'date' && /^\d{4}/.test(timex.value);
  const rows: CardRow[] = [
    {
      label: 'How',
      text: explainTimex(mention.text, timex),
      ...(timex.how === 'inferred' ? { note: 'inferred' } : {}),
    },
  ];
  if (open && !published)
    rows.push({ label: 'Open', text: 'The day the article was published is not known, so the date stays unresolved.' });
  else if (timex.how === 'inferred' && published)
    rows.push({ label: 'Published', text: readableDay(published.date), note: SOURCES[published.source] });
  if (/\d/.test(timex.value))
    rows.push({
      label: 'Value',
      text: `${timex.value}${timex.mod ? `, ${timex.mod.toLowerCase().replaceAll('_', ' ')}` : ''}`,
    });
  return {
    start: mention.start,
    end: mention.end,
    heading: day ? readableDay(timex.value) : mention.text.replace(/\s+/g, ' '),
    kind: TYPE_NAMES[mention.type],
    sections: [{ rows }],
  };
}
