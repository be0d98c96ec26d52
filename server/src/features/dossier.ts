import type { MentionPlace } from '../corpus/snapshot.ts';
import type { Card } from './card.ts';
import { type CardPlace, shortened } from './card.ts';
import { entityCardOf } from './entityCard.ts';
import type { Reading } from './names.ts';
import { readableQuote } from './quotes.ts';

/** All that the folder and the knowledge say of an entity. */
export interface Dossier {
  readonly card: Card;
  /** By article, each with its publication day, headline and quotes. */
  readonly articles: readonly {
    readonly file: string;
    readonly published: string | null;
    readonly headline: string;
    readonly count: number;
    readonly quotes: readonly { readonly text: string; readonly place: CardPlace }[];
  }[];
  readonly more: string | undefined;
}

const ARTICLES = 50;
const QUOTES = 3;

export function findDossier(reading: Reading, id: string): Dossier | undefined {
  const card = entityCardOf(reading, id);
  if (!card) return;
  const { snapshot } = reading;
  const byFile = new Map<string, MentionPlace[]>();
  for (const place of snapshot.mentionsOf(id)) {
    const places = byFile.get(place.file);
    if (places) places.push(place);
    else byFile.set(place.file, [place]);
  }
  const articles = [...byFile]
    .map(([file, places]) => {
      const facts = snapshot.facts(file);
      const quotes = new Map<string, CardPlace>();
      for (const { mention } of places) {
        const text = readableQuote(snapshot, file, mention);
        if (text && !quotes.has(text)) quotes.set(text, { file, start: mention.start, end: mention.end });
        if (quotes.size >= QUOTES) break;
      }
      return {
        file,
        published: facts?.published?.date ?? null,
        headline: facts?.headline ?? '',
        count: places.length,
        quotes: [...quotes].map(([text, place]) => ({ text: shortened(text, 200), place })),
      };
    })
    .sort((a, b) =>
      (a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : 0,
    );
  const left = articles.length - ARTICLES;
  return {
    card,
    articles: articles.slice(0, ARTICLES),
    more: left > 0 ? reading.say('and {0} more', left) : undefined,
  };
}
