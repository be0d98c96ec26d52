import type { EntityRecord, OfficeHistory } from '../corpus/snapshot.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { type CardRow, type CardSection, period } from './card.ts';
import { nameOf, type Reading } from './names.ts';
import type { Say } from './say.ts';

/** Office on the article's date and how it is known, agency and country; then the other offices. */
export function officeSections(
  reading: Reading,
  record: EntityRecord | undefined,
  file?: string,
  mention?: EntityMention,
): CardSection[] {
  const { say } = reading;
  const day = file === undefined ? undefined : reading.snapshot.facts(file)?.published?.date;
  const offices = record?.offices ?? [];
  const current = day === undefined ? undefined : offices.find(o => o.how === 'knowledge' && covers(o, day));
  const stated = offices.find(o => o.how === 'articles' && file !== undefined && o.files.includes(file));
  /** What is on record of an office that nobody says was given up, though it is not known of the article's day. */
  const lastSeen = (office: string): OfficeHistory | undefined =>
    current ? undefined : offices.find(o => o.how === 'knowledge' && o.office === office && o.to === null);
  const rows: CardRow[] = [];
  const main = current ?? stated;
  const seen = mention?.office && lastSeen(mention.office.id);
  if (main) {
    rows.push({
      label: current && day !== undefined ? say('Office on {0}', day) : say('Office'),
      text: withStatus(say, main),
      note: [...new Set([main, lastSeen(main.office) ?? main])].map(o => known(say, o)).join('; '),
    });
    rows.push(...belongsTo(reading, main.office));
  } else if (mention?.office)
    rows.push(
      {
        label: say('Office'),
        text: mention.office.text,
        note: [say('as this article says'), ...(seen ? [known(say, seen)] : [])].join('; '),
      },
      ...belongsTo(reading, mention.office.id),
    );
  else if (record?.party) rows.push({ label: say('Country'), text: nameOf(reading, record.party) });
  // What articles say of an office that is on record adds nothing.
  const onRecord = new Set(offices.filter(o => o.how === 'knowledge').map(o => o.office));
  const others = offices
    .filter(o => o.office !== main?.office && (o.how === 'knowledge' || !onRecord.has(o.office)))
    .slice(0, 4);
  const sections: CardSection[] = [{ rows }];
  if (others.length)
    sections.push({
      title: main ? say('Other offices') : say('Offices'),
      rows: others.map(o => ({ text: withStatus(say, o), note: known(say, o) })),
    });
  return sections;
}

/** The office that a person is best known for: the one on record on the day of the last article, else the one that most articles state. */
export function mainOffice({ snapshot }: Reading, record: EntityRecord): OfficeHistory | undefined {
  let last = '';
  for (const file of record.files) {
    const day = snapshot.facts(file)?.published?.date ?? '';
    if (day > last) last = day;
  }
  const onRecord = record.offices.filter(office => office.how === 'knowledge');
  const stated = record.offices.filter(office => office.how === 'articles');
  return (
    onRecord.find(office => last !== '' && covers(office, last)) ??
    stated.sort((a, b) => b.files.length - a.files.length)[0] ??
    onRecord.at(-1)
  );
}

function belongsTo(reading: Reading, id: string): CardRow[] {
  const { say } = reading;
  const office = reading.knowledge.offices.get(id);
  if (!office) return [];
  const rows: CardRow[] = [];
  if (office.agency) rows.push({ label: say('Agency'), text: nameOf(reading, office.agency) });
  if (office.party && office.party !== office.agency)
    rows.push({ label: say('Country'), text: nameOf(reading, office.party) });
  return rows;
}

const withStatus = (say: Say, o: OfficeHistory): string => (o.status ? `${o.title} (${say(o.status)})` : o.title);

/** Days compare as text as far as both are known. */
function covers(o: OfficeHistory, day: string): boolean {
  const from = o.from ?? '';
  if (day.slice(0, from.length) < from) return false;
  if (o.to === null) return o.asOf === undefined || day <= o.asOf;
  return day.slice(0, o.to.length) < o.to || (o.to.length < day.length && day.startsWith(o.to));
}

/** An own entry of a folder has no last day. */
const ALWAYS = '9999';

function known(say: Say, o: OfficeHistory): string {
  if (o.how === 'articles')
    return o.files.length === 1 ? say('as 1 article says') : say('as {0} articles say', o.files.length);
  const known = [say('on record'), period(say, o.from, o.to)].filter(Boolean).join(' ');
  // Nobody knows whether a term without an end went on after the day on which its holder was last seen.
  return o.to === null && o.asOf !== undefined && o.asOf < ALWAYS
    ? `${known}, ${say('known until {0}', o.asOf)}`
    : known;
}
