import { spoken } from '../base/phrase.ts';
import type { Finding } from '../findings/finding.ts';
import { recordPhrase } from '../findings/recordSupport.ts';
import { countPhrase, sideFigure } from '../findings/sides.ts';
import { type CardRow, type CardSection, shortened } from './card.ts';
import type { Reading } from './names.ts';
import { readableQuote } from './quotes.ts';

/** The findings at a place as a card tells them: each side in its own words with who tells it, then what the record of measures says. */
export function findingSections(reading: Reading, file: string, start: number): CardSection[] {
  return reading.snapshot.findings(file).flatMap((finding): CardSection[] => {
    if (finding.start !== start || !finding.sides) return [];
    return [{ rows: sideRows(reading, finding) }, ...recordSection(reading, finding)];
  });
}

/** "25 percent: “…” (3 articles, first 2018-03-08)", the sentence at hand first. */
function sideRows({ snapshot, say }: Reading, finding: Finding): CardRow[] {
  return (finding.sides ?? []).map((side, i) => {
    const { earliest } = side;
    // What is read here is quoted from here, whoever said it first.
    const place = i === 0 ? finding : earliest;
    const told = spoken(countPhrase(side), say);
    const day = earliest.published;
    const note =
      day === null ? told : side.articles > 1 ? say('{0}, first {1}', told, day) : say('{0}, {1}', told, day);
    const quote = readableQuote(snapshot, place.file, place);
    return {
      label: sideFigure(side),
      ...(quote ? { text: shortened(quote, 140, place.text), quoted: true, note } : { text: note }),
      place: earliest,
    };
  });
}

function recordSection({ say }: Reading, { record }: Finding): CardSection[] {
  if (!record) return [];
  const row = { text: spoken(recordPhrase(record), say), note: `${record.measure}, ${record.source}` };
  return [{ title: say('Record'), rows: [row] }];
}
