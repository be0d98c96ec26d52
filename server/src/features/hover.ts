import type { Card } from './card.ts';
import { dateCard } from './dateCard.ts';
import { entityCard } from './entityCard.ts';
import { figureCard } from './figureCard.ts';
import type { Reading } from './names.ts';

/** The card for the mention at an offset. */
export function findHover(reading: Reading, file: string, offset: number): Card | undefined {
  const mention = reading.snapshot.mentionAt(file, offset);
  if (!mention) return undefined;
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
