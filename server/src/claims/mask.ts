import type { Mention } from '../mentions/mention.ts';
import type { Article, Sentence, Token } from '../text/article.ts';
import type { MaskedSentence } from './articleFacts.ts';
import { valueText } from './valueText.ts';

/** Shorter sentences are alike by chance ("Prices rose 2 percent."); those that are short still are judged by the alignment. */
const LEAST_WORDS = 4;
const FIGURE_TYPES: ReadonlySet<string> = new Set(['tariff_rate', 'quantity', 'date', 'duration']);

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly mention: string | null;
  readonly norm: string;
  readonly text?: string;
}

/**
 * The sentences that hold figures, each with its numbers and dates masked, so that near-duplicates of it in other articles are
 * sentences of the same key. Headers, datelines, credits and related headlines are left out: they are no statements.
 */
export function maskSentences(article: Article, mentions: readonly Mention[]): MaskedSentence[] {
  const figures = mentions.filter(mention => FIGURE_TYPES.has(mention.type));
  const masked: MaskedSentence[] = [];
  let next = 0;
  article.sentences.forEach((sentence, index) => {
    while (next < figures.length && (figures[next] as Mention).end <= sentence.start) next++;
    if (sentence.zone !== 'body' && sentence.zone !== 'caption' && sentence.zone !== 'headline') return;
    let last = next;
    while (last < figures.length && (figures[last] as Mention).start < sentence.end) last++;
    const one = maskSentence(article.tokens, sentence, index, figures.slice(next, last));
    if (one) masked.push(one);
  });
  return masked;
}

function maskSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
): MaskedSentence | undefined {
  const figures: Figure[] = [];
  let hash = FNV_OFFSET;
  let words = 0;
  let next = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    while (next < mentions.length && (mentions[next] as Mention).end <= token.start) next++;
    const mention = mentions[next];
    if (mention && mention.start <= token.start) {
      // The mask stands once for the whole expression; its type takes part, so that a date never meets a rate.
      if (figures[figures.length - 1]?.mention !== mention.id) {
        figures.push({ start: mention.start, end: mention.end, mention: mention.id, norm: valueText(mention) });
        hash = addWord(hash, mention.type);
      }
    } else if (token.kind === 'number' && !isLabel(tokens, i, sentence)) {
      figures.push({
        start: token.start,
        end: token.end,
        mention: null,
        norm: token.norm.replaceAll(',', ''),
        text: token.text,
      });
      hash = addWord(hash, '#');
    } else if (token.kind === 'number') hash = addWord(hash, token.norm);
    else if (token.kind === 'word') {
      words++;
      hash = addWord(hash, token.norm);
    }
  }
  if (figures.length === 0 || words < LEAST_WORDS) return undefined;
  return { sentence: index, key: `${words}.${(hash >>> 0).toString(36)}`, words, figures };
}

const NUMBERED: ReadonlySet<string> = new Set(
  'sec section sections no nos number article annex chapter part clause paragraph proclamation order page week day phase round item heading subheading note'.split(
    ' ',
  ),
);

/** A number that tells one thing of a kind from another ("(4)", "Sec. 5", "Proclamation 9704"): another number is another thing. */
function isLabel(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (i === sentence.first) return true;
  const before = tokens[i - 1] as Token;
  if (before.norm === '(' || before.norm === '>' || NUMBERED.has(before.norm)) return true;
  return before.caps === 'initial' && i - 1 > sentence.first;
}

// FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/); the word count in the key makes collisions rarer still.
const FNV_OFFSET = 0x811c9dc5;
function addWord(hash: number, word: string): number {
  let h = hash;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ 32, 0x01000193);
}
