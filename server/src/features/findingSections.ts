import { spoken } from '../base/phrase.ts';
import type { Finding } from '../findings/finding.ts';
import { recordPhrase } from '../findings/recordSupport.ts';
import { countPhrase } from '../findings/sides.ts';
import type { CardRow, CardSection } from './card.ts';
import type { Reading } from './names.ts';

/** Who stands on each side of the findings at a place, where each side was first told, and what the record of measures says. */
export function findingSections({ snapshot, say }: Reading, file: string, start: number): CardSection[] {
  return snapshot.findings(file).flatMap((finding): CardSection[] => {
    if (finding.start !== start || !finding.sides) return [];
    const rows: CardRow[] = finding.sides.map(side => {
      const { value, articles, earliest } = side;
      const told = spoken(countPhrase(side), say);
      const day = earliest.published;
      return {
        label: value,
        text: articles > 1 && day !== null ? say('{0}, first {1}', told, day) : told,
        ...(articles === 1 && day !== null && { note: day }),
        place: earliest,
      };
    });
    return [{ title: say('Told by'), rows: [...rows, ...recordRows(finding, say)] }];
  });
}

function recordRows({ record }: Finding, say: Reading['say']): CardRow[] {
  if (!record) return [];
  return [
    { label: say('Record'), text: spoken(recordPhrase(record), say), note: `${record.measure}, ${record.source}` },
  ];
}
