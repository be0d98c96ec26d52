import type { Mention } from '../mentions/mention.ts';
import type { Card } from './card.ts';
import { dateCard } from './dateCard.ts';
import { entityCard } from './entityCard.ts';
import { figureCard } from './figureCard.ts';
import { findingSections } from './findingSections.ts';
import { findMention } from './mentionAt.ts';
import type { Reading } from './names.ts';

/** The card for the mention at an offset. */
export function findHover(reading: Reading, file: string, offset: number): Card | undefined {
  const found = findMention(reading.snapshot, file, offset);
  if (!found) return undefined;
  const { mention, span } = found;
  const card = cardOf(reading, file, mention);
  // What does not agree comes first: the rest may be below the edge of a small window.
  const sections = [...findingSections(reading, file, mention.start), ...card.sections];
  return { ...card, sections, start: span.start, end: span.end };
}

function cardOf(reading: Reading, file: string, mention: Mention): Card {
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
