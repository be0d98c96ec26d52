import type { EntityMention, Mention } from '../mentions/mention.ts';
import { DATE, MONEY, RATE } from './wordShape.ts';
import type { Word } from './words.ts';

/** A node of the tree to be: one word, or one mention of several. */
export interface Collapsed extends Word {
  /** The spelling that tagger and parser see: a word, or the class of a mention. */
  readonly seen: string;
}

/** One node for each mention that covers whole words and that a treebank would need a subtree for; all other words as they are. */
export function collapseMentions(text: string, words: readonly Word[], mentions: readonly Mention[]): Collapsed[] {
  const nodes: Collapsed[] = [];
  const starting = new Map<number, Mention>();
  for (const mention of mentions) {
    const there = starting.get(mention.start);
    if (!there || mention.end > there.end) starting.set(mention.start, mention);
  }
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const mention = starting.get(word.start);
    const last = mention ? lastWordOf(words, i, mention) : -1;
    const seen = mention && last >= i ? seenOf(mention, words.slice(i, last + 1)) : undefined;
    if (mention && seen !== undefined) {
      nodes.push({ start: mention.start, end: mention.end, form: text.slice(mention.start, mention.end), seen });
      i = last + 1;
    } else {
      // Named one by one: what is spread first has a shape of its own (`base/extended.ts`).
      nodes.push({ start: word.start, end: word.end, form: word.form, seen: word.form });
      i++;
    }
  }
  return nodes;
}

/** Index of the word that the mention ends with, -1 if it ends inside a word. */
function lastWordOf(words: readonly Word[], first: number, mention: Mention): number {
  let last = first;
  while (last + 1 < words.length && (words[last + 1] as Word).start < mention.end) last++;
  return (words[last] as Word).end === mention.end ? last : -1;
}

const NAMED = new Set<EntityMention['form']>(['full', 'short', 'acronym', 'metonym']);
/** A name that every treebank has. */
const NAME = 'China';
const INNER = /^(?:of|for|on|and|to)$/;

/** What the parser sees in the mention's place; undefined if its words are to stay. */
function seenOf(mention: Mention, words: readonly Word[]): string | undefined {
  const last = (words.at(-1) as Word).form;
  const first = (words[0] as Word).form;
  switch (mention.type) {
    case 'tariff_rate':
      return /\d|[%]|cent|pct/.test(mention.text) ? RATE : words.length > 1 ? last : undefined;
    case 'quantity':
      if (words.length === 1) return undefined;
      return /[$€£¥₩₹]/.test(mention.text) ? MONEY : /^(?:%|percent|cent)$/i.test(last) ? RATE : last;
    case 'date':
      return words.length > 1 && /\d/.test(mention.text) && /^[A-Z\d]/.test(first) ? DATE : undefined;
    case 'duration':
      return words.length > 1 ? last : undefined;
    case 'official':
    case 'agency':
    case 'law':
    case 'party':
      // A capital that is rare in treebanks ("Beijing") is read as the name that it is.
      if (words.length === 1)
        return mention.type === 'party' && (mention.form === 'metonym' || mention.form === 'full') ? NAME : undefined;
      if (!NAMED.has(mention.form)) return undefined;
      return words.some(word => INNER.test(word.form)) || !/[A-Za-z]/.test(last) ? first : last;
    case 'product':
      return words.length > 1 ? last : undefined;
  }
}
