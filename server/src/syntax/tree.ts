import type { Span } from '../base/span.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';
import { type Collapsed, collapseMentions } from './collapse.ts';
import { lemmaOf } from './lemma.ts';
import { syntaxModel } from './model.ts';
import type { SyntaxModel } from './modelFile.ts';
import { type Arcs, parseWords } from './parser.ts';
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
  /** The surface; for a collapsed mention its whole text. */
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
}

/** Parses one sentence. Mentions that cover whole words and are rates, amounts, days or names become one node each. */
export function parseSentence(input: SentenceInput): Tree {
  return parseWith(syntaxModel(), input);
}

export function parseWith(model: SyntaxModel, { text, plain, start, end, mentions }: SentenceInput): Tree {
  const first = firstFrom(mentions, start);
  const inside = mentions.slice(first, firstFrom(mentions, end)).filter(mention => mention.end <= end);
  const nodes = plain
    ? collapsedIn(plain, { start, end }, inside)
    : collapseMentions(text, wordsOf(text, start, end), inside);
  const forms = nodes.map(node => node.seen);
  const { tagOf, arcs } = readForms(model, forms);
  return new ParsedTree(model, nodes, tagOf, arcs, mentions, first);
}

/** What tagger and parser make of the words of a sentence. */
interface Read {
  readonly tagOf: Uint8Array;
  readonly arcs: Arcs;
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

class ParsedTree implements Tree {
  readonly size: number;
  readonly root: number;
  private readonly model: SyntaxModel;
  private readonly nodes: readonly Collapsed[];
  private readonly tagOf: Uint8Array;
  private readonly arcs: Arcs;
  private readonly dependents: readonly number[][];
  private readonly mentionAt: Int32Array;
  // Rules ask for the same words again and again.
  private readonly lowers: string[] = [];
  private readonly lemmas: string[] = [];
  /** Nodes of the mentions from `firstMention` on. */
  private readonly nodeFor: number[] = [];
  private readonly firstMention: number;

  constructor(
    model: SyntaxModel,
    nodes: readonly Collapsed[],
    tagOf: Uint8Array,
    arcs: Arcs,
    mentions: readonly Mention[],
    firstMention: number,
  ) {
    this.model = model;
    this.nodes = nodes;
    this.tagOf = tagOf;
    this.arcs = arcs;
    this.size = nodes.length;
    this.root = arcs.heads.indexOf(-1);
    const dependents: number[][] = nodes.map(() => []);
    for (let i = 0; i < this.size; i++) dependents[this.head(i)]?.push(i);
    this.dependents = dependents;
    this.mentionAt = new Int32Array(this.size).fill(-1);
    this.firstMention = firstMention;
    const end = this.size > 0 ? this.end(this.size - 1) : 0;
    for (let m = firstMention; m < mentions.length && (mentions[m] as Mention).start < end; m++) {
      this.nodeFor.push(this.place(m, mentions));
    }
  }

  start(i: number): number {
    return this.node(i).start;
  }

  end(i: number): number {
    return this.node(i).end;
  }

  form(i: number): string {
    return this.node(i).form;
  }

  lower(i: number): string {
    this.lowers[i] ??= this.node(i).form.toLowerCase();
    return this.lowers[i] as string;
  }

  lemma(i: number): string {
    this.lemmas[i] ??= lemmaOf(this.node(i).form, this.upos(i));
    return this.lemmas[i] as string;
  }

  upos(i: number): string {
    return this.model.tagger.tags[this.tagOf[i] as number]?.upos ?? 'X';
  }

  xpos(i: number): string {
    return this.model.tagger.tags[this.tagOf[i] as number]?.xpos ?? 'FW';
  }

  head(i: number): number {
    return this.arcs.heads[i] as number;
  }

  relation(i: number): string {
    return this.model.parser.labels[this.arcs.labels[i] as number] ?? 'dep';
  }

  mention(i: number): number {
    return this.mentionAt[i] as number;
  }

  nodeOf(mention: number): number {
    return this.nodeFor[mention - this.firstMention] ?? -1;
  }

  nodeAt(offset: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.size > 0 && this.start(low) <= offset && offset < this.end(low) ? low : -1;
  }

  children(i: number): readonly number[] {
    return this.dependents[i] ?? [];
  }

  private node(i: number): Collapsed {
    return this.nodes[i] as Collapsed;
  }

  /** Finds the node of a mention, the first of its nodes that is governed from outside it, and notes the mention there. */
  private place(m: number, mentions: readonly Mention[]): number {
    const mention = mentions[m] as Mention;
    if (mention.end > this.end(this.size - 1)) return -1;
    const inside = (i: number) => i >= 0 && this.start(i) < mention.end && this.end(i) > mention.start;
    let first = this.nodeAt(mention.start);
    while (first >= 0 && inside(first) && inside(this.head(first))) first++;
    if (!inside(first)) return -1;
    const there = mentions[this.mentionAt[first] as number];
    if (!there || there.end - there.start < mention.end - mention.start) this.mentionAt[first] = m;
    return first;
  }
}
