import type { Span } from '../base/span.ts';
import type { Token } from './article.ts';

/** Finds the tokens of spans that are asked for in order, in one pass over the tokens. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The tokens that lie inside a span: `[first, last)`. */
  range(span: Span): { first: number; last: number } {
    const tokens = this.#tokens;
    while (this.#at < tokens.length && (tokens[this.#at] as Token).start < span.start) this.#at++;
    const first = this.#at;
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).end <= span.end) last++;
    return { first, last };
  }
}
