import { wordSet } from '../../base/wordList.ts';
import type { Token } from '../../text/article.ts';
import type { SentenceView } from '../sentenceView.ts';

/**
 * "How sure are you that the duty goes? — Ninety percent", "Asked how likely that was, he said 60 percent", "What share of your wool pays it? — 30
 * percent", "By how much did sales fall?": whether the figure behind a question is how sure somebody is, a share or a change.
 */
export function isAskedForOther({ tokens, first }: SentenceView, figure: number): boolean {
  for (let i = first; i + 1 < figure; i++) if (isWord(tokens[i], 'how') && isOf(tokens[i + 1], SURE)) return true;
  const [from, to] = questionBefore(tokens, first);
  for (let i = from; i < to; i++) {
    if (isOf(tokens[i], SURE) || isOf(tokens[i], ODDS)) return true;
    if (isOf(tokens[i], SHARES) && isWord(tokens[i + 1], 'of')) return true;
    if (isWord(tokens[i], 'by') && isWord(tokens[i + 1], 'how') && isWord(tokens[i + 2], 'much')) return true;
    // "How many of you pay it?", "How many pay it?"
    if (isWord(tokens[i], 'how') && isWord(tokens[i + 1], 'many')) return true;
  }
  return false;
}

/**
 * "Q: What do our clocks pay in Peru? — A: 8 percent", "How much does customs take? — Twelve percent, at present": whether a sentence that opens with a
 * figure answers a question for what is paid or taken.
 */
export function isAskedForDuty({ tokens, first }: SentenceView, figure: number): boolean {
  for (let i = first; i < figure; i++) if (tokens[i]?.kind === 'word' && !isOf(tokens[i], OPENING)) return false;
  const [from, to] = questionBefore(tokens, first);
  let asked = false;
  let taken = false;
  for (let i = from; i < to; i++) {
    asked ||= isOf(tokens[i], ASKING);
    taken ||= isOf(tokens[i], TAKING);
  }
  return asked && taken;
}
const OPENING = wordSet('a about at around up to still now only just it is');
const ASKING = wordSet('what how which');
const TAKING = wordSet(
  'pay pays owe owes charge charges take takes levy levies collect collects duty duties tariff tariffs customs border due face',
);

/** The tokens of the question right before a sentence, who answers it left out; none where there is no question. */
function questionBefore(tokens: readonly Token[], first: number): [from: number, to: number] {
  let to = first;
  if (isWord(tokens[to - 1], ':')) to -= 2;
  while (to > 0 && /^["”’')]$/.test(tokens[to - 1]?.norm ?? '')) to--;
  if (!isWord(tokens[to - 1], '?')) return [0, 0];
  let from = to - 1;
  while (from > 0 && !/^[.?!:]$/.test(tokens[from - 1]?.norm ?? '')) from--;
  return [from, to];
}

const isWord = (token: Token | undefined, word: string): boolean => token?.norm === word;
const isOf = (token: Token | undefined, words: ReadonlySet<string>): boolean => words.has(token?.norm ?? '');
const SURE = wordSet('sure certain confident likely probable optimistic convinced hopeful');
const ODDS = wordSet('odds chance chances probability likelihood confidence certainty');
/** "how much of", "what part of" */
const SHARES = wordSet('much share part portion proportion percentage percent fraction');
