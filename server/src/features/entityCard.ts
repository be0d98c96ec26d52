import type { EntityRecord } from '../corpus/snapshot.ts';
import type { EntityMention } from '../mentions/mention.ts';
import { type Card, type CardRow, type CardSection, period, shortened } from './card.ts';
import { nameOf, type Reading, TYPE_NAMES } from './names.ts';
import { officeSections } from './officeSections.ts';
import { readableQuote } from './quotes.ts';
import type { Say } from './say.ts';
import { siteName } from './siteName.ts';

/** The card of an entity where it is mentioned. */
export function entityCard(reading: Reading, file: string, mention: EntityMention): Card {
  const { snapshot } = reading;
  const id = snapshot.canonical(file, mention.entity.id);
  const record = snapshot.entity(id);
  const about =
    mention.type === 'official' ? officeSections(reading, record, file, mention) : [{ rows: aboutRows(reading, id) }];
  const others = (mention.candidates ?? []).map(c => nameOf(reading, snapshot.canonical(file, c.id)));
  const doubt = others.length
    ? [
        {
          rows: [
            {
              label: reading.say('May also be'),
              text: others.join(', '),
              note: reading.say('the text does not decide'),
            },
          ],
        },
      ]
    : [];
  return {
    start: mention.start,
    end: mention.end,
    heading: record?.name ?? nameOf(reading, id),
    kind: reading.say(TYPE_NAMES[mention.type]),
    sections: filled([
      ...about,
      ...doubt,
      ...(record ? folderSections(reading, record, { file, start: mention.start }) : []),
    ]),
  };
}

/** The card of an entity anywhere, by its canonical id: for completion and dossiers. */
export function entityCardOf(reading: Reading, id: string): Card | undefined {
  const record = reading.snapshot.entity(id);
  const { people, agencies, laws, products, parties, offices } = reading.knowledge;
  const person = people.get(id);
  if (!record && !person && !agencies.has(id) && !laws.has(id) && !products.has(id) && !parties.has(id)) return;
  const terms: CardSection[] =
    person && !record
      ? [
          {
            rows: person.terms.map(t => ({
              text: offices.get(t.office)?.title ?? t.office,
              note: period(reading.say, t.from, t.to),
            })),
          },
        ]
      : [];
  const type = record?.type ?? (person ? 'official' : (id.slice(0, id.indexOf('/')) as EntityMention['type']));
  return {
    start: 0,
    end: 0,
    heading: record?.name ?? nameOf(reading, id),
    kind: reading.say(TYPE_NAMES[type] ?? type),
    sections: filled([
      ...(type === 'official' ? officeSections(reading, record) : [{ rows: aboutRows(reading, id) }]),
      ...terms,
      ...(record ? folderSections(reading, record) : []),
    ]),
  };
}

const filled = (sections: readonly CardSection[]): CardSection[] => sections.filter(s => s.rows.length > 0);

/** How often and how the folder names it, and where it is introduced. */
function folderSections(reading: Reading, record: EntityRecord, here?: { file: string; start: number }): CardSection[] {
  const { snapshot, say } = reading;
  const rows: CardRow[] = [
    {
      text: spread(say, record.mentions, record.files.length, snapshot.files.length),
    },
  ];
  const others = record.spellings.map(s => s.text).filter(text => text !== record.name);
  if (others.length) rows.push({ label: say('Also written'), text: others.slice(0, 5).join(', ') });
  const first = snapshot.fullestIntroduction(record.id);
  const quote = first && readableQuote(snapshot, first.file, first.mention);
  // The sentence that the reader is looking at need not be quoted.
  if (!first || !quote || (first.file === here?.file && first.mention.start === here.start)) return [{ rows }];
  const place = { file: first.file, start: first.mention.start, end: first.mention.end };
  return [
    { rows },
    { title: say('Introduced'), rows: [{ text: shortened(quote, 160, first.mention.text), quoted: true, place }] },
  ];
}

/** "7 mentions in 3 of 12 articles". */
function spread(say: Say, mentions: number, files: number, articles: number): string {
  if (articles === 1)
    return mentions === 1 ? say('1 mention in the only article') : say('{0} mentions in the only article', mentions);
  return mentions === 1
    ? say('1 mention in {0} of {1} articles', files, articles)
    : say('{2} mentions in {0} of {1} articles', files, articles, mentions);
}

/** What the knowledge says of an agency, party, product or law. */
function aboutRows(reading: Reading, id: string): CardRow[] {
  const { knowledge, snapshot, say } = reading;
  const rows: CardRow[] = [];
  const agency = knowledge.agencies.get(id);
  const product = knowledge.products.get(id);
  const law = knowledge.laws.get(id);
  const party = knowledge.parties.get(id);
  const short = agency?.acronym ?? snapshot.entity(id)?.acronym;
  if (short) rows.push({ label: say('Acronym'), text: short });
  if (agency?.party) rows.push({ label: say('Of'), text: nameOf(reading, agency.party) });
  if (agency?.parent) rows.push({ label: say('Part of'), text: nameOf(reading, agency.parent) });
  if (agency?.site) rows.push({ label: say('Site'), text: siteName(agency.site) });
  if (product?.hs.length)
    rows.push({ label: say('Harmonized System'), text: product.hs.join(', '), note: say('chapters and headings') });
  if (product?.partOf) rows.push({ label: say('Part of'), text: nameOf(reading, product.partOf) });
  if (law?.year) rows.push({ label: say('Year'), text: String(law.year) });
  if (law?.code) rows.push({ label: say('Code'), text: law.code });
  if (law?.url) rows.push({ label: say('Text'), text: siteName(law.url) });
  if (party?.members?.length) rows.push({ label: say('Members'), text: String(party.members.length) });
  return rows;
}
