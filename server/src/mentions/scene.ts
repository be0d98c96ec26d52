import { Latest } from '../base/latest.ts';
import type { GazetteerHit } from '../knowledge/knowledge.ts';
import type { Article, Token } from '../text/article.ts';
import type { RecogniserContext } from './context.ts';
import { type CaseStyle, caseStyle } from './lexicon/caseStyle.ts';
import { wordClasses } from './lexicon/wordClasses.ts';

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** What the recognisers of agencies and officials both look at: word classes, parties and dates by token. */
export interface Scene {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** Bits of `IS` for each token. */
  readonly classes: Uint16Array;
  /** The tokens that are words with a capital, in order: a fifth of all, and what most recognisers of names look at alone. */
  readonly capitals: readonly number[];
  /** Style of each sentence. */
  readonly styles: readonly CaseStyle[];
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Party, demonym or metonym that ends before, or begins at, a token. */
  readonly partyEnding: ReadonlyMap<number, GazetteerHit>;
  readonly partyStarting: ReadonlyMap<number, GazetteerHit>;
  /** Tokens that belong to a date or a duration. */
  readonly inDate: Uint8Array;
  /** For each token the end of the known name that is neither person, body nor party and covers it ("Reagan National Airport"); 0: none. */
  readonly otherEnd: Int32Array;
  /** Tokens covered so. */
  readonly inOther: Uint8Array;
  /** Tokens of the names of companies and media among them. */
  readonly inCompany: Uint8Array;
}

const latest = new Latest<RecogniserContext, Scene>();

/** The scene of a context, made once. */
export const sceneOf = (context: RecogniserContext): Scene => latest.get(context, () => makeScene(context));

function makeScene({ article, hits, dates, meter }: RecogniserContext): Scene {
  const { tokens, sentences } = article;
  meter.tokens += tokens.length;
  const sentenceOf = new Int32Array(tokens.length);
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] as { first: number; last: number };
    sentenceOf.fill(s, first, last);
  }
  const partyEnding = new Map<number, GazetteerHit>();
  const partyStarting = new Map<number, GazetteerHit>();
  const otherEnd = new Int32Array(tokens.length);
  const inCompany = new Uint8Array(tokens.length);
  const inOther = new Uint8Array(tokens.length);
  for (const hit of hits) {
    if (hit.kind !== 'other' && hit.kind !== 'law') continue;
    for (let i = hit.first; i < hit.last; i++) otherEnd[i] = Math.max(otherEnd[i] as number, hit.last);
    inOther.fill(1, hit.first, hit.last);
    if (hit.ids[0] === 'companies' || hit.ids[0] === 'media') inCompany.fill(1, hit.first, hit.last);
  }
  for (const hit of hits) {
    // "U.S. Steel", "China Daily" and "New Mexico" name no country.
    if (inOther[hit.first] && (otherEnd[hit.first] as number) >= hit.last) continue;
    if (hit.kind !== 'party' && hit.kind !== 'demonym' && hit.kind !== 'metonym') continue;
    keepLonger(partyEnding, hit.last, hit);
    keepLonger(partyStarting, hit.first, hit);
  }
  return {
    article,
    tokens,
    classes: wordClasses(article),
    capitals: capitalsOf(tokens),
    styles: sentences.map(sentence => caseStyle(article, sentence)),
    sentenceOf,
    partyEnding,
    partyStarting,
    inDate: tokensIn(tokens, dates),
    otherEnd,
    inOther,
    inCompany,
  };
}

function capitalsOf(tokens: readonly Token[]): number[] {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).caps !== 'none') capitals.push(i);
  return capitals;
}

function keepLonger(map: Map<number, GazetteerHit>, key: number, hit: GazetteerHit): void {
  const there = map.get(key);
  if (!there || there.last - there.first < hit.last - hit.first) map.set(key, hit);
}

/** Marks the tokens that lie in one of the spans; both lists are in order. */
function tokensIn(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let i = 0;
  for (const { start, end } of spans) {
    while (i < tokens.length && (tokens[i] as Token).end <= start) i++;
    for (let j = i; j < tokens.length && (tokens[j] as Token).start < end; j++) marks[j] = 1;
  }
  return marks;
}
