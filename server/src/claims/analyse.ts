import { faultText } from '../base/faultText.ts';
import { hashText } from '../base/hash.ts';
import { collectLineStarts } from '../base/lineIndex.ts';
import { noMeter } from '../base/meter.ts';
import type { Mention } from '../mentions/mention.ts';
import { collectMentions } from '../mentions/pipeline.ts';
import { type FolderSettings, knowledgeOf } from '../settings/settings.ts';
import type { Article, ArticleOptions, Sentence } from '../text/article.ts';
import { plainText } from '../text/inSource.ts';
import { parseArticle } from '../text/parse.ts';
import type { Analyse, AnalysisContext, ArticleFacts, SentenceFacts } from './articleFacts.ts';
import { bindClaims } from './bind.ts';
import { maskSentences } from './mask.ts';
import { typedFigures } from './typedFigures.ts';

const LONGEST_QUOTE = 200;

/**
 * The whole way from a text to what is kept of it. `file` is the path relative to the folder whose settings hold, since these name files so.
 * What is found are windows into the text: facts that outlive it are packed (`packedFacts.ts`).
 */
export const analyse: Analyse = (file, text, options, context) => {
  try {
    return analyseText(file, text, options, context);
  } catch (error) {
    return withoutFacts(file, text, options, context, faultText(error));
  }
};

const analyseText: Analyse = (file, text, options, context) => {
  const meter = context.meter ?? noMeter;
  const article = parseArticle(text, options, meter);
  const settings = settingsFor(file, context.settings);
  const mentions = collectMentions(article, context.knowledge, settings, meter);
  const claims = bindClaims(article, mentions, context.knowledge, meter);
  const input = { article, mentions, claims, knowledge: context.knowledge };
  const facts: ArticleFacts = {
    file,
    hash: hashOfFacts(file, text, options, context.settings),
    published: article.published,
    rivalDates: article.rivalDates,
    headline: headlineOf(article),
    zones: article.zones,
    paragraphs: article.paragraphs,
    lineStarts: collectLineStarts(text),
    length: text.length,
    sentences: sentenceFacts(article, mentions),
    mentions: typedFigures(article, mentions, claims, settings.annotations),
    claims,
    // By the words alone: near-duplicates are sentences of one key, whatever else their articles tell of them.
    masked: maskSentences(article, mentions),
    discrepancies: context.rules.flatMap(rule => [...rule.check(input)]),
  };
  return Object.freeze(facts);
};

/** An article of which nothing was read: its lines alone, so that no place in an older version of it is taken for one of this. */
const withoutFacts = (
  file: string,
  text: string,
  options: ArticleOptions,
  context: AnalysisContext,
  fault: string,
): ArticleFacts =>
  Object.freeze({
    file,
    hash: hashOfFacts(file, text, options, context.settings),
    published: null,
    rivalDates: [],
    headline: '',
    zones: [],
    paragraphs: [],
    lineStarts: collectLineStarts(text),
    length: text.length,
    sentences: [],
    mentions: [],
    claims: [],
    masked: [],
    stated: [],
    discrepancies: [],
    fault,
  });

/** The settings with the corrections by hand of this article alone. */
function settingsFor(file: string, settings: FolderSettings): FolderSettings {
  if (settings.annotations.length === 0) return settings;
  return { ...settings, annotations: settings.annotations.filter(annotation => annotation.file === file) };
}

function headlineOf(article: Article): string {
  const headline = article.sentences.find(s => s.zone === 'headline');
  // A heading of Markdown is shown without its marks.
  return headline ? quoteOf(article, headline).replace(/^#+\s*/, '') : '';
}

/** White space folded, cut at `LONGEST_QUOTE` code units, never inside a surrogate pair. */
function quoteOf(article: Article, sentence: Sentence): string {
  const folded = plainText(article, sentence).slice(0, 2 * LONGEST_QUOTE);
  const quote = needsFolding(folded) ? folded.replace(/\s+/g, ' ') : folded;
  if (quote.length <= LONGEST_QUOTE) return quote;
  const last = quote.charCodeAt(LONGEST_QUOTE - 1);
  return quote.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
}

/** Most sentences hold single blanks alone: looking is cheaper than folding. */
const needsFolding = (s: string): boolean =>
  s.includes('\n') || s.includes('  ') || s.includes('\r') || s.includes('\t') || s.includes('\u00a0');

function sentenceFacts(article: Article, mentions: readonly Mention[]): (SentenceFacts | null)[] {
  const kept = new Set<number>();
  for (const mention of mentions) kept.add(mention.sentence);
  return article.sentences.map((s, i) => {
    if (!kept.has(i) && !holdsNumber(article, s)) return null;
    return { start: s.start, end: s.end, zone: s.zone, paragraph: s.paragraph, quote: quoteOf(article, s) };
  });
}

function holdsNumber(article: Article, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (article.tokens[i]?.kind === 'number') return true;
  return false;
}

const knowledgeHashes = new WeakMap<FolderSettings, string>();

/**
 * `ArticleFacts.hash`, before there are facts: of all that goes into them but the built-in knowledge. Of the settings that is what they
 * know and the article's own corrections; a decision about a finding leaves the facts as they are.
 */
export const hashOfFacts = (file: string, text: string, options: ArticleOptions, settings: FolderSettings): string =>
  hashWithText(hashText(text), file, options, settings);

/** The same by the hash of the text. */
export function hashWithText(ofText: string, file: string, options: ArticleOptions, settings: FolderSettings): string {
  let ofKnowledge = knowledgeHashes.get(settings);
  if (ofKnowledge === undefined) {
    ofKnowledge = hashText(JSON.stringify(knowledgeOf(settings)));
    knowledgeHashes.set(settings, ofKnowledge);
  }
  const { fileName = '', override = '', neighbour = '', kind = '', mailed = '' } = options;
  const { annotations } = settingsFor(file, settings);
  const others = [file, fileName, override, neighbour, kind, mailed, ofKnowledge, annotations];
  return ofText + hashText(JSON.stringify(others));
}
