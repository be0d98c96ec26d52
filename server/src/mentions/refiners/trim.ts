import type { Article } from '../../text/article.ts';
import type { Found } from '../mention.ts';

const EDGE = new Set([...' \t\r\n\u00a0,;:\'"`‘’“”„«»']);
const POSSESSIVE = ["'s", '’s', 'ʼs', "'S", '’S'];

/** Takes white space, quotation marks, commas and a possessive ending off the edges of every mention; an empty one is dropped. */
export function trimEdges({ text: source, plain }: Pick<Article, 'text' | 'plain'>, found: readonly Found[]): Found[] {
  const text = plain?.text ?? source;
  const trimmed: Found[] = [];
  for (const mention of found) {
    const whole = plain ? plain.map.toPlain(mention) : mention;
    let { start, end } = whole;
    while (start < end && EDGE.has(text[start] as string)) start++;
    for (let done = false; !done && end > start; ) {
      done = true;
      while (end > start && EDGE.has(text[end - 1] as string)) end--;
      const tail = text.slice(Math.max(start, end - 2), end);
      if (POSSESSIVE.includes(tail)) {
        end -= 2;
        done = false;
      }
    }
    if (end <= start) continue;
    const kept = start === whole.start && end === whole.end;
    trimmed.push(kept ? mention : { ...mention, ...(plain ? plain.map.toSource({ start, end }) : { start, end }) });
  }
  return trimmed;
}
