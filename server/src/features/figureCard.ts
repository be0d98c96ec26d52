import type { Claim, SlotHow } from '../claims/claim.ts';
import type { ClaimPlace } from '../corpus/snapshot.ts';
import type { FigureMention } from '../mentions/mention.ts';
import { type Card, type CardRow, type CardSection, counted, period, shortened } from './card.ts';
import { keySlots } from './claimWords.ts';
import { type Reading, TYPE_NAMES } from './names.ts';
import { readableQuote } from './quotes.ts';

const SHOWN = 3;
const STATES = 6;
const HOW: Readonly<Record<SlotHow, string>> = {
  stated: 'stated',
  carried: 'carried over from before',
  inferred: 'inferred',
};

const STATES_IN_WORDS: Readonly<Record<Claim['modality'], string>> = {
  'in-force': 'in force',
  paused: 'paused',
  lifted: 'lifted',
  proposed: 'proposed',
  denied: 'denied',
};

/** What the figure is a figure of, who agrees, who differs, and how it changed over time. */
export function figureCard(reading: Reading, file: string, mention: FigureMention): Card {
  const { snapshot } = reading;
  const claims = snapshot.claimsOf(file, mention.id).filter(c => c.mentions[0] === mention.id);
  const sections: CardSection[] = [];
  if (claims.length === 0)
    sections.push({ rows: [{ text: reading.say('What it is a figure of is not clear from the sentence.') }] });
  for (const claim of claims.slice(0, 3)) sections.push(...claimSections(reading, file, claim));
  return {
    start: mention.start,
    end: mention.end,
    heading: mention.text,
    kind: reading.say(TYPE_NAMES[mention.type]),
    sections,
  };
}

function claimSections(reading: Reading, file: string, claim: Claim): CardSection[] {
  const { snapshot, say } = reading;
  const rows = claimRows(reading, claim);
  const { agree, differ } = snapshot.rivals(file, claim);
  const sections: CardSection[] = [];
  // Those that a finding tells of stand with it.
  if (differ.length && !isTold(reading, file, claim))
    sections.push({
      title: differ.length === 1 ? say('1 place differs') : say('{0} places differ', differ.length),
      rows: places(reading, differ),
    });
  sections.push({ rows });
  if (agree.length)
    sections.push({
      title: agree.length === 1 ? say('1 place agrees') : say('{0} places agree', agree.length),
      rows: places(reading, agree),
    });
  const timeline = snapshot.timeline(file, claim);
  if (timeline.length > 1)
    sections.push({
      title: say('Over time'),
      rows: distinctRows(
        timeline.map(entry => ({
          label: entry.from ?? '…',
          text: entry.value + (entry.modality === 'in-force' ? '' : `, ${say(STATES_IN_WORDS[entry.modality])}`),
          note: entry.places.length
            ? counted(say, new Set(entry.places.map(p => p.file)).size, 'article')
            : say('on record'),
        })),
      ).slice(-STATES),
    });
  return sections;
}

const isTold = ({ snapshot }: Reading, file: string, { mentions: [figure] }: Claim): boolean => {
  const start = snapshot.facts(file)?.mentions.find(m => m.id === figure)?.start;
  return snapshot.findings(file).some(finding => finding.start === start && finding.sides !== undefined);
};

/** What a claim is about, slot by slot, with how each is known. */
export function claimRows(reading: Reading, claim: Claim): CardRow[] {
  const { say } = reading;
  const rows: CardRow[] = keySlots(reading, claim).map(({ label, text, how }) => ({
    label,
    text,
    note: say(HOW[how]),
  }));
  if (claim.modality !== 'in-force' || claim.kind === 'rate')
    rows.push({ label: say('State'), text: say(STATES_IN_WORDS[claim.modality]) });
  if (claim.valid.from !== null || claim.valid.to !== null)
    rows.push({
      label: say('Valid'),
      text: period(say, claim.valid.from, claim.valid.to),
      note: say(claim.valid.how === 'publication' ? 'day of publication' : claim.valid.how),
    });
  if (claim.attribution) rows.push({ label: say('Said by'), text: claim.attribution });
  return rows;
}

/** Several measures of the record may say the same of a day. */
function distinctRows(rows: readonly CardRow[]): CardRow[] {
  const seen = new Set<string>();
  return rows.filter(row => {
    const key = JSON.stringify(row);
    return seen.has(key) ? false : seen.add(key);
  });
}

const figureOf = ({ snapshot }: Reading, file: string, claim: Claim): string =>
  snapshot.facts(file)?.mentions.find(m => m.id === claim.mentions[0])?.text ?? '';

function places(reading: Reading, all: readonly ClaimPlace[]): CardRow[] {
  const rows: CardRow[] = all.slice(0, SHOWN).map(({ file, claim }) => ({
    text: shortened(readableQuote(reading.snapshot, file, claim) || claim.text, 140, figureOf(reading, file, claim)),
    quoted: true,
    place: { file, start: claim.start, end: claim.end },
  }));
  if (all.length > SHOWN) rows.push({ text: reading.say('and {0} more', all.length - SHOWN) });
  return rows;
}
