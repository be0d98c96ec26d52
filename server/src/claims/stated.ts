import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import { partyOf } from './partyOf.ts';
import { periodOf } from './quantityFrame.ts';
import { clauseStart, type Mark, type SentenceView, viewSentences, wordAt } from './sentenceView.ts';
import { isLevel, isNeutral, isWeak, narrowingOf, stanceOf, stemOf } from './statedWords.ts';
import { valueText } from './valueText.ts';

/** A sentence that states figures, reduced to what another wording of it would share. */
export interface StatedSentence {
  readonly sentence: number;
  /** The parties and goods that it names, in a fixed order: "CN US soybeans". */
  readonly about: string;
  /** Hashes of its telling words, ascending. */
  readonly words: readonly number[];
  /** Hashes of the names that are neither: people, agencies, laws, firms, places. */
  readonly names: readonly number[];
  readonly figures: readonly StatedFigure[];
}

export interface StatedFigure {
  readonly mention: string;
  /** What it measures: "rate", "percent", "USD", "duration", "date", "count job". */
  readonly unit: string;
  readonly norm: string;
  /** Hashes of the telling words nearest to it, at most two on either side. */
  readonly near: readonly number[];
  /**
   * The words before and after it that say what it is a figure of; for a rate, what becomes of the tariff says nothing of it.
   */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether it is a fact, a plan, a possibility or denied, and the words that narrow it: "plan extra". */
  readonly guard: string;
  /** The year, quarter or month that it is of; null where its sentence names none for it. */
  readonly period: string | null;
}

/** The unit of tariff rates: other percentages are no rivals of theirs. */
export const RATE = 'rate';

/** Sentences with more figures than this are tables. */
const MOST_FIGURES = 8;
/** A longer sentence says too many things. */
const MOST_WORDS = 40;
/** With fewer telling words, names of parties and goods among them, a sentence is like another by chance. */
const LEAST_WORDS = 3;
/** How far from a figure the words stand that say what it is, in tokens. */
const REACH = 12;
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
  const marks = view.marks.filter(({ mention }) => isFigure(mention));
  if (marks.length === 0 || marks.length > MOST_FIGURES) return undefined;
  const { about, names } = namedIn(view, knowledge, day);
  if (about.size === 0 && names.size === 0) return undefined;
  const words = new Set<number>();
  for (let i = view.first; i < view.last; i++) {
    const stem = wordStem(view, i);
    if (stem !== undefined) words.add(hashOf(stem));
    else if (isForeignName(view, i)) names.add(hashOf(wordAt(view, i)));
  }
  if (words.size === 0 || words.size + about.size < LEAST_WORDS || words.size > MOST_WORDS) return undefined;
  return {
    sentence: view.index,
    about: [...about].sort().join(' '),
    words: [...words].sort(ascending),
    names: [...names].sort(ascending),
    figures: marks.map(mark => stateFigure(view, mark)),
  };
}

const ascending = (a: number, b: number): number => a - b;

function isFigure(mention: Mention): boolean {
  // "A year earlier" and "on the year" tell what a growth is counted from.
  if (mention.type === 'date')
    return /^\d{4}/.test(mention.timex.value) && !/\ba year\b|^(?:the )?year\b/i.test(mention.text);
  return 'value' in mention && mention.value.number !== null;
}

/** The parties and goods of a sentence, whoever stands for them, and its other names. */
function namedIn(view: SentenceView, knowledge: Knowledge, day: string): { about: Set<string>; names: Set<number> } {
  const about = new Set<string>();
  const names = new Set<number>();
  for (const { mention } of view.marks) {
    if (!('entity' in mention)) continue;
    const { type, entity } = mention;
    if (type === 'product') about.add(entity.id.slice(entity.id.indexOf('/') + 1));
    else {
      const party = partyOf(mention, knowledge, day);
      const short = party && shortName(party);
      if (short) about.add(short);
      if (type === 'official' || !party) names.add(hashOf(entity.id));
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

/** The telling word at a token: no part of a mention, a name or a number. */
function wordStem(view: SentenceView, i: number): string | undefined {
  const token = view.tokens[i];
  if (token?.kind !== 'word' || view.markAt(i) || isForeignName(view, i)) return undefined;
  return token.norm.startsWith("'") ? undefined : stemOf(token.norm);
}

/** A name that no recogniser knows: a capital inside a sentence that is not all in capitals. */
function isForeignName(view: SentenceView, i: number): boolean {
  const token = view.tokens[i];
  if (token?.kind !== 'word' || view.sentence.zone === 'headline' || view.markAt(i)) return false;
  return i > view.first && token.caps !== 'none' && token.norm.length > 1;
}

function stateFigure(view: SentenceView, mark: Mark): StatedFigure {
  const { mention } = mark;
  const unit = unitOf(mention);
  const isRate = unit === RATE;
  const isAmount = !isRate && unit !== 'date' && unit !== 'duration' && unit !== 'percent';
  const isTelling = (stem: string): boolean =>
    !isWeak(stem) && !(isRate && isNeutral(stem)) && !(isAmount && isLevel(stem));
  const isNear = (stem: string): boolean => isRate || !isWeak(stem);
  const wordsOn = (step: 1 | -1, isWanted: (stem: string) => boolean): number[] =>
    nearest(view, mark, step, isWanted).map(hashOf);
  return {
    mention: mention.id,
    unit,
    norm: valueText(mention),
    near: [...wordsOn(-1, isNear), ...wordsOn(1, isNear)],
    before: wordsOn(-1, isTelling),
    after: wordsOn(1, isTelling),
    guard: guardOf(view, mark),
    period: mention.type === 'date' ? null : (periodOf(view, mark) ?? null),
  };
}

function unitOf(mention: Mention): string {
  if (mention.type === 'duration') return 'duration';
  if (mention.type === 'tariff_rate') return RATE;
  if (!('value' in mention)) return 'date';
  const { unit, of } = mention.value;
  return unit === 'count' && of ? `count ${stemOf(of) ?? of}` : unit;
}

/**
 * The telling words nearest to a figure on one side, up to the edge of what is said of it; before an edge that stands right beside it
 * nothing is said ("…, to 50 percent").
 *
 * @param isWanted which of them are looked for
 */
function nearest(view: SentenceView, mark: Mark, step: 1 | -1, isWanted: (stem: string) => boolean): string[] {
  const found: string[] = [];
  const most = mark.mention.type === 'date' ? 3 : 2;
  for (
    let i = step > 0 ? mark.last : mark.first - 1, left = REACH;
    left > 0 && found.length < most;
    i += step, left--
  ) {
    if (isEdge(view, i, step)) {
      const beside = left >= REACH - 1 && wordAt(view, i) === ',' && (step < 0 || mark.mention.type === 'date');
      if (!beside) break;
    }
    const stem = wordStem(view, i);
    if (stem !== undefined && isWanted(stem)) found.push(stem);
  }
  return found;
}

/** Where another thing is spoken of: the ends of the sentence, a comma, a word that begins a clause. */
const isEdge = (view: SentenceView, i: number, step: 1 | -1): boolean => {
  const word = wordAt(view, i);
  return EDGES.has(word) || (step > 0 && (word === 'and' || word === 'to'));
};
const EDGES: ReadonlySet<string> = new Set([
  '',
  ',',
  ';',
  ':',
  '--',
  '(',
  ')',
  '"',
  'as',
  'while',
  'when',
  'after',
  'because',
  'which',
  'but',
  'although',
]);

function guardOf(view: SentenceView, { mention, first, last }: Mark): string {
  let stance = '';
  for (let i = Math.max(clauseStart(view, first), first - 2 * REACH); i < first; i++) {
    const word = wordAt(view, i);
    const own = stanceOf(word) ?? (word === 'to' && IS.has(wordAt(view, i - 1)) ? 'plan' : undefined);
    if (own && (stance === '' || stance === 'plan')) stance = own;
  }
  // A day and a length are the same whether they are planned or done; an amount or a rate need not be.
  if (stance === 'plan' && (mention.type === 'date' || mention.type === 'duration')) stance = '';
  if (mention.type === 'date' || mention.type === 'duration') return stance;
  const narrowing = new Set<string>();
  const narrow = (i: number): void => {
    const found = narrowingOf(wordAt(view, i));
    // "than a year earlier" is what every growth is counted from.
    if (found && !wordAt(view, i - 1).startsWith('year')) narrowing.add(found);
  };
  const beside = wordAt(view, first - 1) === ',' || wordAt(view, first - 2) === ',' ? first - 3 : first - 1;
  for (let i = beside; i > first - REACH && !EDGES.has(wordAt(view, i)); i--) narrow(i);
  for (let i = last; i < last + REACH && !EDGES.has(wordAt(view, i)); i++) {
    narrow(i);
    // "fell 5 percent for the week"
    if (SPANS.has(wordAt(view, i)) && wordAt(view, i - 1) === 'the' && wordAt(view, i - 2) === 'for')
      narrowing.add('span');
  }
  return [stance, ...[...narrowing].sort()].join(' ').trim();
}
const SPANS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

// FNV-1a, as in `mask.ts`, without its sign: kept small, since every sentence with a figure keeps a dozen.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}
