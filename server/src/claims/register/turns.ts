import { wordSet } from '../../base/wordList.ts';
import type { Article } from '../../text/article.ts';

/** Who speaks in a transcript: somebody who asks, or somebody else whom a label in capitals names. */
export type Turn = 'asks' | 'speaks';

const ASKING = wordSet('q question reporter journalist moderator host interviewer press');

/**
 * Who speaks in each sentence of a transcript with questions, by the labels that open turns: "Q Will you …", "JOURNALIST: …", "THE PRESIDENT: …".
 * Undefined for all others.
 */
export function turnsOf({ sentences, tokens }: Article): (sentence: number) => Turn | undefined {
  const turns: (Turn | undefined)[] = [];
  let turn: Turn | undefined;
  for (const { first, last } of sentences) {
    let at = first;
    while (at < last && /^[\p{Lu}.'’-]+$/u.test(tokens[at]?.text ?? '')) at++;
    const isQ = tokens[first]?.text === 'Q' && tokens[first + 1]?.kind === 'word';
    if (isQ) turn = 'asks';
    else if (at > first && tokens[at]?.norm === ':')
      turn = tokens.slice(first, at).some(({ norm }) => ASKING.has(norm)) ? 'asks' : 'speaks';
    turns.push(turn);
  }
  const isTranscript = turns.includes('asks') && turns.includes('speaks');
  return sentence => (isTranscript ? turns[sentence] : undefined);
}
