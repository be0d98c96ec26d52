import type { EntityMention } from '../mentions/mention.ts';
import { type Card, type CardSection, counted, shortened } from './card.ts';
import { dateCard } from './dateCard.ts';
import { figureCard } from './figureCard.ts';
import { nameOf, type Reading, TYPE_NAMES } from './names.ts';
import { officialSections } from './officialCard.ts';
import { quoteAt } from './quotes.ts';

/** The card for the mention at an offset. */
export function findHover(reading: Reading, file: string, offset: number): Card | undefined {
  const mention = reading.snapshot.mentionAt(file, offset);
  if (!mention) return;
  switch (mention.type) {
    case 'date':
    case 'duration':
      return dateCard(reading, file, mention);
    case 'tariff_rate':
    case 'quantity':
      return figureCard(reading, file, mention);
    default:
      return entityCard(reading, file, mention);
  }
}

function entityCard(reading: Reading, file: string, mention: EntityMention): Card {
  const { snapshot } = reading;
  const id = snapshot.canonical(file, mention.entity.id);
  const record = snapshot.entity(id);
  const sections: CardSection[] = [];
  if (mention.type === 'official') sections.push(...officialSections(reading, file, mention, record));
  else sections.push({ rows: aboutRows(reading, id, record?.acronym) });
  if (mention.candidates?.length)
    sections.push({
      rows: [
        {
          label: 'May also be',
          text: mention.candidates.map(c => nameOf(reading, snapshot.canonical(file, c.id))).join(', '),
          note: 'the text does not decide',
        },
      ],
    });
  if (record) {
    const rows: CardSection['rows'][number][] = [
      {
        text: `${counted(record.mentions, 'mention')} in ${record.files.length} of ${counted(snapshot.counts.articles, 'article')}`,
      },
    ];
    const others = record.spellings.map(s => s.text).filter(text => text !== record.name);
    if (others.length) rows.push({ label: 'Also written', text: others.slice(0, 5).join(', ') });
    sections.push({ rows });
    const first = snapshot.fullestIntroduction(id);
    if (first) {
      const quote = quoteAt(snapshot, first.file, first.mention);
      if (quote)
        sections.push({
          title: 'Introduced',
          rows: [
            {
              text: shortened(quote),
              quoted: true,
              place: { file: first.file, start: first.mention.start, end: first.mention.end },
            },
          ],
        });
    }
  }
  return {
    start: mention.start,
    end: mention.end,
    heading: record?.name ?? nameOf(reading, id),
    kind: TYPE_NAMES[mention.type],
    sections: sections.filter(s => s.rows.length > 0),
  };
}

/** What the knowledge says of an agency, party, product or law. */
function aboutRows({ knowledge, snapshot }: Reading, id: string, acronym: string | undefined): CardSection['rows'] {
  const reading = { knowledge, snapshot };
  const rows: CardSection['rows'][number][] = [];
  const agency = knowledge.agencies.get(id);
  const product = knowledge.products.get(id);
  const law = knowledge.laws.get(id);
  const party = knowledge.parties.get(id);
  const short = agency?.acronym ?? acronym;
  if (short) rows.push({ label: 'Acronym', text: short });
  if (agency?.party) rows.push({ label: 'Of', text: nameOf(reading, agency.party) });
  if (agency?.parent) rows.push({ label: 'Part of', text: nameOf(reading, agency.parent) });
  if (agency?.site) rows.push({ label: 'Site', text: agency.site, page: agency.site });
  if (product?.hs.length)
    rows.push({ label: 'Harmonized System', text: product.hs.join(', '), note: 'chapters and headings' });
  if (product?.partOf) rows.push({ label: 'Part of', text: nameOf(reading, product.partOf) });
  if (law?.year) rows.push({ label: 'Year', text: String(law.year) });
  if (law?.code) rows.push({ label: 'Code', text: law.code });
  if (law?.url) rows.push({ label: 'Text', text: law.url, page: law.url });
  if (party?.members?.length)
    rows.push({ label: 'Members', text: counted(party.members.length, 'party').replace('partys', 'parties') });
  return rows;
}
