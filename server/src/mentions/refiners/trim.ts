import type { Found } from '../mention.ts';

const EDGE = new Set([...' \t\r\n\u00a0,;:\'"`‘’“”„«»']);
const POSSESSIVE = ["'s", '’s', 'ʼs', "'S", '’S'];

/** Takes white space, quotation marks, commas and a possessive ending off the edges of every mention; an empty one is dropped. */
export function trimEdges(text: string, found: readonly Found[]): Found[] {
  const trimmed: Found[] = [];
  for (const mention of found) {
    let { start, end } = mention;
    const before = end;
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
    trimmed.push(start === mention.start && end === before ? mention : { ...mention, start, end });
  }
  return trimmed;
}
