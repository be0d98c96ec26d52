import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, Token } from '../text/article.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, viewSentences } from './sentenceView.ts';
import { type StatedFigure, type Stems, stateFigure } from './statedFigure.ts';
import { letterOf, stemOf } from './statedWords.ts';

/** A sentence that states figures, reduced to what another wording of it would share. */
export interface StatedSentence {
  readonly sentence: number;
  /** The parties and goods that it names, in a fixed order: "CN US soybeans". */
  readonly about: string;
  /** Letters of its telling words, ascending: see `letterOf`. */
  readonly words: string;
  /** Letters of the names that are neither: people, agencies, laws, firms, places. */
  readonly names: string;
  readonly figures: readonly StatedFigure[];
}

/** Sentences with more figures than this are tables. */
const MOST_FIGURES = 8;
/** A longer sentence says too many things. */
const MOST_WORDS = 40;
/** With fewer telling words, names of parties and goods among them, a sentence is like another by chance. */
const LEAST_WORDS = 3;
const STATING: ReadonlySet<string> = new Set(['body', 'caption', 'headline']);

/** The sentences of an article that state figures about something named. */
export function stateFigures(article: Article, mentions: readonly Mention[], knowledge: Knowledge): StatedSentence[] {
  const day = article.published?.date;
  // Wordings are compared between articles of the same days alone.
  if (day === undefined) return [];
  const stated: StatedSentence[] = [];
  for (const view of viewSentences(article, mentions)) {
    if (!STATING.has(view.sentence.zone) || view.last - view.first > 4 * MOST_WORDS) continue;
    const one = stateSentence(view, knowledge, day);
    if (one) stated.push(one);
  }
  return stated;
}

function stateSentence(view: SentenceView, knowledge: Knowledge, day: string): StatedSentence | undefined {
  const marks = view.marks.filter(isFigure);
  if (marks.length === 0 || marks.length > MOST_FIGURES) return undefined;
  const { about, names } = namedIn(view, knowledge, day);
  if (about.size === 0 && names.size === 0) return undefined;
  const words = new Set<string>();
  const stems: Stems = [];
  for (let i = view.first; i < view.last; i++) {
    const token = view.tokens[i] as Token;
    const isFree = token.kind === 'word' && view.markAt(i) === undefined;
    const isName = isFree && isForeignName(view, i, token);
    const stem = isFree && !isName && !token.norm.startsWith("'") ? stemOf(token.norm) : undefined;
    stems.push(stem);
    if (stem !== undefined) words.add(letterOf(stem));
    else if (isName) names.add(letterOf(token.norm));
  }
  if (words.size === 0 || words.size + about.size < LEAST_WORDS || words.size > MOST_WORDS) return undefined;
  return {
    sentence: view.index,
    about: [...about].sort().join(' '),
    words: [...words].sort().join(''),
    names: [...names].sort().join(''),
    figures: marks.map(mark => stateFigure(view, stems, mark)),
  };
}

function isFigure({ mention }: Mark): boolean {
  // "A year earlier" and "on the year" tell what a growth is counted from.
  if (mention.type === 'date')
    return /^\d{4}/.test(mention.timex.value) && !/\ba year\b|^(?:the )?year\b/i.test(mention.text);
  return 'value' in mention && mention.value.number !== null;
}

/** The parties and goods of a sentence, whoever stands for them, and its other names. */
function namedIn(view: SentenceView, knowledge: Knowledge, day: string): { about: Set<string>; names: Set<string> } {
  const about = new Set<string>();
  const names = new Set<string>();
  for (const { mention } of view.marks) {
    if (!('entity' in mention)) continue;
    const { type, entity } = mention;
    if (type === 'product') about.add(entity.id.slice(entity.id.indexOf('/') + 1));
    else {
      const party = partyOf(mention, knowledge, day);
      const short = party && shortName(party);
      if (short) about.add(short);
      if (type === 'official' || !party) names.add(letterOf(entity.id));
    }
  }
  return { about, names };
}

/** Groups that meet ("the G20 summit") take no part in what their members do there; "European goods" are those of the Union. */
function shortName(party: string): string | undefined {
  const short = party.slice(party.indexOf('/') + 1);
  if (/\d/.test(short)) return undefined;
  return short === 'EUROPE' ? 'EU' : short;
}

/** A name that no recogniser knows: a capital inside a sentence that is not all in capitals. */
const isForeignName = (view: SentenceView, i: number, token: Token): boolean =>
  i > view.first && token.caps !== 'none' && token.norm.length > 1 && view.sentence.zone !== 'headline';
