import { Latest } from '../base/latest.ts';
import { type Meter, noMeter } from '../base/meter.ts';
import type { Mention } from '../mentions/mention.ts';
import { parseSentence, type Tree } from '../syntax/tree.ts';
import type { Article, Sentence, Token } from '../text/article.ts';

/** A mention of a sentence by its tokens: `[first, last)`. */
export interface Mark {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/**
 * A sentence with its mentions laid over its tokens: what binders read. Token indexes are those of the article. A class, since objects made with a
 * getter of their own have each a shape of its own.
 */
export class SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** In order; inner ones after their outer one. */
  readonly marks: readonly Mark[];
  /** The outermost mention over a token. */
  readonly markAt: (token: number) => Mark | undefined;
  readonly #read: () => Tree;
  #tree: Tree | undefined;

  constructor({ index, sentence, tokens, first, last, marks, markAt }: Omit<SentenceView, 'tree'>, read: () => Tree) {
    this.index = index;
    this.sentence = sentence;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.marks = marks;
    this.markAt = markAt;
    this.#read = read;
    this.#tree = undefined;
  }

  /** The sentence as a tree, parsed when the first binder or rule asks. */
  get tree(): Tree {
    this.#tree ??= this.#read();
    return this.#tree;
  }
}

/** The views of the article at hand: its binders and rules all ask for them, and share what they have looked up. */
const latest = new Latest<Article, Latest<readonly Mention[], readonly SentenceView[]>>();

/** The sentences that hold mentions, in order; one pass over both lists, made once for an article, with the meter of who asks first. */
export const viewSentences = (
  article: Article,
  mentions: readonly Mention[],
  meter: Meter = noMeter,
): readonly SentenceView[] =>
  latest.get(article, () => new Latest()).get(mentions, () => newViews(article, mentions, meter));

function newViews(article: Article, mentions: readonly Mention[], meter: Meter): readonly SentenceView[] {
  const all: SentenceView[] = [];
  let next = 0;
  while (next < mentions.length) {
    const index = (mentions[next] as Mention).sentence;
    let last = next + 1;
    while (last < mentions.length && (mentions[last] as Mention).sentence === index) last++;
    const sentence = article.sentences[index];
    if (sentence) all.push(viewOf(article, sentence, index, mentions, next, last, meter));
    next = last;
  }
  return all;
}

/** A sentence that holds no mention. */
export const bareView = (article: Article, index: number): SentenceView | undefined => {
  const sentence = article.sentences[index];
  return sentence && viewOf(article, sentence, index, [], 0, 0, noMeter);
};

function viewOf(
  { tokens, text, plain }: Article,
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  from: number,
  to: number,
  meter: Meter,
): SentenceView {
  const marks: Mark[] = [];
  let at = sentence.first;
  for (let k = from; k < to; k++) {
    const mention = mentions[k] as Mention;
    while (at < sentence.last && (tokens[at] as Token).end <= mention.start) at++;
    let end = at;
    while (end < sentence.last && (tokens[end] as Token).start < mention.end) end++;
    marks.push({ mention, first: at, last: end });
  }
  // Of many sentences no reader looks at a token, so the map is made when the first one does.
  let cover: readonly (Mark | undefined)[] | undefined;
  const markAt = (token: number): Mark | undefined => {
    cover ??= coverOf(sentence, marks);
    return cover[token - sentence.first];
  };
  const { first, last, start, end } = sentence;
  return new SentenceView({ index, sentence, tokens, first, last, marks, markAt }, () => {
    meter.parsed += last - first;
    const own = { mentions: mentions.slice(from, to), tokens: tokens.slice(first, last) };
    return parseSentence({ text, plain, start, end, ...own });
  });
}

function coverOf(sentence: Sentence, marks: readonly Mark[]): readonly (Mark | undefined)[] {
  const cover: (Mark | undefined)[] = new Array(sentence.last - sentence.first).fill(undefined);
  for (const mark of marks) for (let i = mark.first; i < mark.last; i++) cover[i - sentence.first] ??= mark;
  return cover;
}

/** The word at a token, for comparing; "" outside of the sentence. */
export const wordAt = (view: SentenceView, i: number): string =>
  i >= view.first && i < view.last ? (view.tokens[i] as Token).norm : '';

/** A stretch of an article's tokens. */
export type Words = Pick<SentenceView, 'tokens' | 'first' | 'last'>;

export function hasWord({ tokens, first, last }: Words, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Whether a sentence is nothing but somebody's words between marks of quotation: the text does not say when they were said. */
export function isQuotation({ tokens, first, last }: SentenceView): boolean {
  let opening = first;
  while (opening < last && tokens[opening]?.kind === 'punct' && tokens[opening]?.norm !== '"') opening++;
  if (tokens[opening]?.norm !== '"' || tokens[last - 1]?.norm !== '"' || opening >= last - 1) return false;
  for (let i = opening + 1; i < last - 1; i++) if (tokens[i]?.norm === '"') return false;
  return true;
}

/** Words between which a clause ends, so that what is said beyond them is said of something else. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ';',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  '--',
  '"',
  '—',
  'which',
  'because',
]);

/** First token of the clause in which token `i` stands. */
export const clauseStart = (view: SentenceView, i: number): number =>
  (endsOf(view).findLast(end => end < i) ?? view.first - 1) + 1;

/** Token after the clause in which token `i` stands. */
export const clauseEnd = (view: SentenceView, i: number): number => endsOf(view).find(end => end >= i) ?? view.last;

/** The tokens that part a sentence into clauses, listed once however many of its words are asked about. */
const latestEnds = new Latest<SentenceView, readonly number[]>();
const endsOf = (view: SentenceView): readonly number[] =>
  latestEnds.get(view, () => {
    const ends: number[] = [];
    for (let i = view.first; i < view.last; i++) if (isClauseEnd(view, i)) ends.push(i);
    return ends;
  });

/** Whether a token parts two clauses. */
function isClauseEnd(view: SentenceView, i: number): boolean {
  const token = view.tokens[i] as Token;
  // A dash with spaces parts clauses; a hyphen joins words.
  if (token.norm === '-') return token.spaced && (view.tokens[i + 1]?.spaced ?? true);
  return CLAUSE_ENDS.has(token.norm);
}
