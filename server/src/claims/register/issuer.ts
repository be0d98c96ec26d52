import { wordSet } from '../../base/wordList.ts';
import type { Article, Sentence, Token } from '../../text/article.ts';
import { MEASURE_NOUNS } from '../frames/nouns.ts';
import { partyOf } from '../partyOf.ts';
import type { ReadingContext } from '../reading.ts';
import { hasWord, type SentenceView, wordAt } from '../sentenceView.ts';

/** The first words of the titles of what governments issue. */
const TITLES =
  /^(?:fact sheet|remarks|memorandum|statement|readout|proclamation|executive order|(?:background|on-the-record) press (?:call|briefing)|press (?:call|briefing|gaggle|conference)|(?:joint )?(?:news|press) conference|(?:transcript of )?(?:doorstop|interview)|transcript)\b/i;

/** The words by which a document does what it says. */
const ENACTING: readonly RegExp[] = [
  /\bhereby (?:proclaim|order|direct|decree|determine|amend|impose|make|give notice|announce|resolve|notif|prescribe|substitut)/,
  /\bit is hereby\b/,
  /\bhas adopted this (?:regulation|decision|directive)\b/,
  /\bby the authority vested in me\b/,
  /\b(?:in exercise of the|by virtue of the|under the) powers? (?:conferred|vested)\b/,
  /\bmakes the annexed\b/,
  /\bare hereby (?:announced|notified|amended|imposed)\b/,
  /\bthis (?:order|regulation|notice|notification|resolution|decree|proclamation) (?:comes?|enters?|shall (?:come|enter)) into (?:force|operation|effect)\b/,
];

/** Each of these has one of them. */
const FORMAL = wordSet('hereby adopted vested conferred annexed into');

/** Words of acts and offices that only one government has in its documents. */
const OWN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bgovernor general in council\b|\bsor\b/, 'party/CA'],
  [/\bharmonized tariff schedule of the united states\b|\bhtsus\b|\bfederal register\b/, 'party/US'],
];

/** A document that does what it says, or that tells what its government has done. */
export interface Issuer {
  /** The government that issues it. */
  readonly party: string;
  /** It imposes by its own words: "shall be subject to". */
  readonly enacts: boolean;
  /** Whose goods it is on, as the lines above it say: "duties on products of Peru", "Peru Surtax Order". */
  readonly about: readonly string[];
}

/**
 * The government that issues a document, where its title says what it is and whose, the one who speaks in it names himself ("I, Ada Quill, President
 * of …, hereby proclaim") or it does by its own words what some body is named for that does so. Undefined for an article.
 */
export function issuerOf(
  { sentences, tokens }: Article,
  views: readonly SentenceView[],
  context: ReadingContext,
): Issuer | undefined {
  const textOf = ({ first, last }: Sentence): string => wordsOf(tokens.slice(first, last));
  const formulas = sentences.flatMap((sentence, index) => {
    if (!hasWord({ tokens, first: sentence.first, last: sentence.last }, FORMAL)) return [];
    const text = textOf(sentence);
    return ENACTING.some(formula => formula.test(text)) ? [index] : [];
  });
  const enacts = formulas.length > 0;
  const [title] = views;
  const titled = title?.index === 0 && TITLES.test(textOf(title.sentence)) ? title : undefined;
  const found = (indexes: (index: number) => boolean): string | undefined =>
    views
      .filter(({ index }) => indexes(index))
      .map(view => bodyIn(view, context) ?? placeOf(view))
      .find(party => party !== undefined);
  const party =
    speakerOf(views, context) ??
    (titled && (namedIn(titled, context) ?? found(index => index > 0 && index < LABELS))) ??
    found(index => formulas.includes(index)) ??
    (enacts ? found(index => index < HEAD) : undefined) ??
    (enacts ? OWN_WORDS.find(([words]) => sentences.some(sentence => words.test(textOf(sentence))))?.[1] : undefined);
  if (party === undefined) return undefined;
  const head = views.filter(
    ({ index, last }) => index < HEAD && index < (formulas[0] ?? HEAD) && tokens[last - 1]?.norm !== '.',
  );
  return { party, enacts, about: [...new Set(head.flatMap(originsIn))].filter(origin => origin !== party) };
}

/** How many lines a title has that names nobody: who speaks stands in the next. */
const LABELS = 3;
/** How many sentences, the lines above it among them, make the head of a document. */
const HEAD = 8;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(token => token.norm)
    .join(' ')
    .replaceAll(' - ', '-');

/** "I, Ada Quill, President of …" */
function speakerOf(views: readonly SentenceView[], context: ReadingContext): string | undefined {
  for (const view of views)
    for (const { mention, first } of view.marks) {
      if (mention.type !== 'official' || wordAt(view, first - 1) !== ',' || wordAt(view, first - 2) !== 'i') continue;
      const party = partyOf(mention, context.knowledge, context.day);
      if (party !== undefined) return party;
    }
  return undefined;
}

/** Whom a title names first, whose goods it is about apart. */
function namedIn(title: SentenceView, context: ReadingContext): string | undefined {
  for (const { mention, first } of title.marks) {
    if (mention.type === 'party' && OF_GOODS.has(wordAt(title, first - 1))) continue;
    const party = partyOf(mention, context.knowledge, context.day);
    if (party !== undefined) return party;
  }
  return undefined;
}
const OF_GOODS = wordSet('of from in on against with');

/** The government of the first office or body that a sentence names. */
function bodyIn(view: SentenceView, context: ReadingContext): string | undefined {
  for (const { mention } of view.marks) {
    const party = mention.type === 'party' ? undefined : partyOf(mention, context.knowledge, context.day);
    if (party !== undefined) return party;
  }
  return undefined;
}

/** "the laws of the United States", "the Government of Kenya" */
function placeOf(view: SentenceView): string | undefined {
  for (const { mention, first } of view.marks) {
    if (mention.type !== 'party') continue;
    let at = first - 1;
    while (/^(?:of|the)$/.test(wordAt(view, at))) at--;
    if (/^(?:laws?|constitution|government|republic|kingdom)$/.test(wordAt(view, at))) return mention.entity.id;
  }
  return undefined;
}

/** "imports from Peru", "products of Peru", "goods originating in Peru", "Peru Surtax Order" */
function originsIn(view: SentenceView): string[] {
  return view.marks.flatMap(({ mention, first, last }) => {
    if (mention.type !== 'party' || mention.form === 'demonym') return [];
    let at = first - 1;
    while (/^(?:of|from|in|the|originating)$/.test(wordAt(view, at))) at--;
    const led = at < first - 1 && (GOODS.has(wordAt(view, at)) || wordAt(view, at + 1) === 'originating');
    const acts =
      MEASURE_NOUNS.has(wordAt(view, last)) && /^(?:order|regulations?|notice|act)$/.test(wordAt(view, last + 1));
    return led || acts ? [mention.entity.id] : [];
  });
}
const GOODS = wordSet('goods products articles imports items merchandise exports');
