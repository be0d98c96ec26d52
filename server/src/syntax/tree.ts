import type { Span } from '../base/span.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article, Token } from '../text/article.ts';
import { asidesIn, type Read, withAsides } from './asides.ts';
import { type Collapsed, collapseMentions } from './collapse.ts';
import { syntaxModel } from './model.ts';
import type { SyntaxModel } from './modelFile.ts';
import { ParsedTree } from './parsedTree.ts';
import { parseWords } from './parser.ts';
import { parserInput } from './parserFeatures.ts';
import { tagWords } from './tagger.ts';
import { wordsOf } from './words.ts';

/** A sentence `[start, end)` of an article's text, with mentions of that article in text order (others than its own are passed over). */
export interface SentenceInput {
  readonly text: string;
  /** The text without markup, where the source has any: the words are its own, the offsets those of `text`. */
  readonly plain?: Article['plain'] | undefined;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  /** Those of the sentence, where they are at hand; they are not looked at where there is a plain text. */
  readonly tokens?: readonly Token[];
}

/**
 * A sentence read: a tree of nodes in text order. A node is a word, or a mention of several words that stands as one (a rate, an amount, a
 * day, a name). Offsets are UTF-16 code units of the article's text.
 */
export interface Tree {
  /** Nodes are 0 … size - 1. */
  readonly size: number;
  /** Index of the node that governs all others; -1 in an empty tree. */
  readonly root: number;
  start(i: number): number;
  end(i: number): number;
  /**
   * The surface; for a collapsed mention its whole text. Like `lower` and `lemma` empty before the first node and behind the last, so that
   * what stands beside a word can be asked of every word.
   */
  form(i: number): string;
  lower(i: number): string;
  lemma(i: number): string;
  /** Universal part of speech: "NOUN", "VERB", "AUX" … */
  upos(i: number): string;
  /** Penn part of speech: "VBD", "NNS" … */
  xpos(i: number): string;
  /** The governor; -1 at the root. */
  head(i: number): number;
  /** The arc's relation to the governor, as in Universal Dependencies. */
  relation(i: number): string;
  /** Index into the input's mentions of the longest mention whose topmost word, or whole, this node is; -1 for none. */
  mention(i: number): number;
  /** The node that stands for a mention of the input: it whole, or its topmost word; -1 if it lies outside the sentence. */
  nodeOf(mention: number): number;
  /** The node that covers the offset; -1 between words and outside. */
  nodeAt(offset: number): number;
  /** Dependents in text order. */
  children(i: number): readonly number[];
  /** The tree with some of its nodes hung elsewhere. */
  moved(moves: ReadonlyMap<number, Move>): Tree;
}

/** Where a node hangs, and what part of speech it is there if the parser took it for another. */
export type Move = readonly [head: number, relation: string, upos?: string];

/** Parses one sentence. Mentions that cover whole words and are rates, amounts, days or names become one node each. */
export function parseSentence(input: SentenceInput): Tree {
  return parseWith(syntaxModel(), input);
}

export function parseWith(model: SyntaxModel, { text, plain, start, end, mentions, tokens }: SentenceInput): Tree {
  const first = firstFrom(mentions, start);
  const inside = mentions.slice(first, firstFrom(mentions, end)).filter(mention => mention.end <= end);
  const nodes = plain
    ? collapsedIn(plain, { start, end }, inside)
    : collapseMentions(text, wordsOf(text, start, end, tokens), inside);
  const { tagOf, arcs } = readNodes(model, nodes, inside);
  return ParsedTree.of(model, nodes, tagOf, arcs, mentions, first);
}

function readNodes(model: SyntaxModel, nodes: readonly Collapsed[], mentions: readonly Mention[]): Read {
  const asides = asidesIn(nodes, mentions);
  const within = new Set(asides.flatMap(at => [at, at + 1, at + 2]));
  const forms = nodes.flatMap(({ seen }, i) => (within.has(i) ? [] : [seen]));
  const kept = readForms(model, forms);
  return asides.length === 0 ? kept : withAsides(model, asides, kept, nodes);
}

const read = new WeakMap<SyntaxModel, Map<string, Read>>();
/** So many sentences are remembered: those of the open articles, which are read again with every edit, and what newspapers take from each other. */
const MOST_SENTENCES = 4_000;
/** Longer ones hardly come twice, in words. */
const LONGEST_REMEMBERED = 80;

function readForms(model: SyntaxModel, forms: readonly string[]): Read {
  if (forms.length > LONGEST_REMEMBERED) return readAnew(model, forms);
  let known = read.get(model);
  if (!known) {
    known = new Map();
    read.set(model, known);
  }
  const key = forms.join('\n');
  let found = known.get(key);
  // The last used come last, so that the first are those to forget.
  if (found) known.delete(key);
  else {
    found = readAnew(model, forms);
    if (known.size >= MOST_SENTENCES) known.delete(known.keys().next().value as string);
  }
  known.set(key, found);
  return found;
}

function readAnew(model: SyntaxModel, forms: readonly string[]): Read {
  const { tags, words } = model.tagger;
  const tagOf = tagWords(model.tagger, forms);
  return { tagOf, arcs: parseWords(model.parser, forms, parserInput(words, forms, tags, tagOf)) };
}

/** The nodes of a sentence with markup: read in the plain text, at the places of the source. */
function collapsedIn(
  { text, map }: NonNullable<Article['plain']>,
  sentence: Span,
  inside: readonly Mention[],
): Collapsed[] {
  const { start, end } = map.toPlain(sentence);
  const mentions = inside.map(mention => ({ ...mention, ...map.toPlain(mention) }));
  return collapseMentions(text, wordsOf(text, start, end), mentions).map(node => ({ ...node, ...map.toSource(node) }));
}

/** Index of the first mention that starts at or behind the offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
