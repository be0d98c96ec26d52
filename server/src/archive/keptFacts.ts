import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Mention } from '../mentions/mention.ts';

/** Stands for names, of which the checks of figures read nothing: mentions are looked up by their place in the list. */
const NAME: Mention = {
  id: '',
  type: 'tariff_rate',
  start: 0,
  end: 0,
  text: '',
  sentence: -1,
  value: { number: null, unit: '', qualifier: 'vague', low: null, high: null },
};

type KeptFacts = Omit<ArticleFacts, 'mentions' | 'zones' | 'paragraphs' | 'rivalDates'> & {
  readonly mentions: readonly (Mention | null)[];
};

/** What is kept of an article's facts for judging its figures again: all but zones, paragraphs, and names other than goods in headlines. */
export function keepFacts(facts: ArticleFacts): string {
  const { mentions, zones: _z, paragraphs: _p, rivalDates: _r, ...rest } = facts;
  // The goods of a headline tell orders in the same words apart.
  const read = (mention: Mention): boolean =>
    !('entity' in mention) || (mention.type === 'product' && facts.sentences[mention.sentence]?.zone === 'headline');
  const kept: KeptFacts = { ...rest, mentions: mentions.map(mention => (read(mention) ? mention : null)) };
  return JSON.stringify(kept);
}

/** The facts as they were, without the names that nothing reads: for the checks of figures alone. */
export function restoreFacts(json: string): ArticleFacts {
  const kept = JSON.parse(json) as KeptFacts;
  return {
    ...kept,
    mentions: kept.mentions.map(mention => mention ?? NAME),
    zones: [],
    paragraphs: [],
    rivalDates: [],
  };
}
