import type { MentionPlace } from '../corpus/snapshot.ts';
import { collectRates } from '../rates/collectRates.ts';
import { RATE_STATUSES, type RateRow } from '../rates/rateRow.ts';
import { type Card, type CardPlace, type CardRow, type CardSection, counted, shortened } from './card.ts';
import { entityCardOf } from './entityCard.ts';
import type { Reading } from './names.ts';
import { readableQuote } from './quotes.ts';
import { rateLine } from './rateWords.ts';

/** All that the folder and the knowledge say of an entity. */
export interface Dossier {
  readonly card: Card;
  /** For countries and blocs: the rates that they impose and those on their goods, the newest first. */
  readonly rates: readonly CardSection[];
  /** A page of the articles that name it, the newest first, each with all sentences that do; undated ones last. */
  readonly articles: readonly {
    readonly file: string;
    readonly published: string | null;
    readonly headline: string;
    readonly count: number;
    readonly quotes: readonly { readonly text: string; readonly place: CardPlace }[];
  }[];
  /** Where the page begins, and how many articles there are in all. */
  readonly from: number;
  readonly total: number;
}

export interface DossierPage {
  readonly from: number;
  readonly count: number;
}

export const FIRST_PAGE: DossierPage = { from: 0, count: 20 };
export const ALL_PAGES: DossierPage = { from: 0, count: Number.MAX_SAFE_INTEGER };

export function findDossier(reading: Reading, id: string, { from, count } = FIRST_PAGE): Dossier | undefined {
  const card = entityCardOf(reading, id);
  if (!card) return;
  const { snapshot } = reading;
  const byFile = new Map<string, MentionPlace[]>();
  for (const place of snapshot.mentionsOf(id)) {
    const places = byFile.get(place.file);
    if (places) places.push(place);
    else byFile.set(place.file, [place]);
  }
  const dayOf = (file: string): string => snapshot.facts(file)?.published?.date ?? '';
  // They come sorted by name, which orders those of one day.
  const newest = [...byFile].sort(([a], [b]) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0));
  return {
    card,
    rates: from === 0 && id.startsWith('party/') ? ratesOf(reading, id) : [],
    articles: newest.slice(from, from + count).map(([file, places]) => {
      const quotes = new Map<string, CardPlace>();
      for (const { mention } of places) {
        const text = readableQuote(snapshot, file, mention);
        if (text && !quotes.has(text)) quotes.set(text, { file, start: mention.start, end: mention.end });
      }
      const facts = snapshot.facts(file);
      return {
        file,
        published: facts?.published?.date ?? null,
        headline: facts?.headline ?? '',
        count: places.length,
        quotes: [...quotes].map(([text, place]) => ({ text: shortened(text, 200), place })),
      };
    }),
    from,
    total: newest.length,
  };
}

function ratesOf(reading: Reading, id: string): CardSection[] {
  const { say, snapshot } = reading;
  const asked = (ids: 'imposer' | 'target'): CardRow[] =>
    collectRates(snapshot, { statuses: RATE_STATUSES, [ids]: (one: string) => one === id })
      .rows.slice()
      .sort((a, b) => (beginningOf(a) > beginningOf(b) ? -1 : beginningOf(a) < beginningOf(b) ? 1 : 0))
      .map(row => {
        const [first] = row.places;
        return {
          text: rateLine(reading, row),
          note: counted(say, row.articles, 'article'),
          ...(first && { place: { file: first.file, start: first.start, end: first.end } }),
        };
      });
  return [
    { title: say('Rates that it imposes'), rows: asked('imposer') },
    { title: say('Rates on its goods'), rows: asked('target') },
  ].filter(section => section.rows.length > 0);
}

const beginningOf = (row: RateRow): string => row.from ?? row.places[0]?.published ?? '';
