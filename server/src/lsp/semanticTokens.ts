import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import type { MarkedSpan } from '../features/semanticTokens.ts';
import { MENTION_TYPES } from '../mentions/mention.ts';
import type { LineIndex } from './positions.ts';

/** The extension's manifest names the same types and modifiers and gives them colours. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...MENTION_TYPES],
  tokenModifiers: ['disputed', 'inferred'],
};

/** Relative token data. A token never crosses a line: hard-wrapped copy breaks names in two. */
export function encodeTokens(spans: readonly MarkedSpan[], lines: LineIndex): number[] {
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (const span of spans) {
    const type = legend.tokenTypes.indexOf(span.type);
    const modifiers = (span.disputed ? 1 : 0) | (span.inferred ? 2 : 0);
    for (const part of lines.split(span)) {
      const { line, character } = lines.position(part.start);
      const length = lines.measure(part);
      if (length <= 0) continue;
      data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, length, type, modifiers);
      [lastLine, lastCharacter] = [line, character];
    }
  }
  return data;
}

/** The last tokens given out for each document, so that the next ones can be told by difference. */
export class TokenMemory {
  readonly #last = new Map<string, { id: string; data: number[] }>();
  #count = 0;

  full(file: string, data: number[]): SemanticTokens {
    const id = String(++this.#count);
    this.#last.set(file, { id, data });
    return { resultId: id, data };
  }

  delta(file: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(file);
    const now = this.full(file, data);
    if (last?.id !== previous) return now;
    const before = last.data;
    const shorter = Math.min(before.length, data.length);
    let start = 0;
    while (start < shorter && before[start] === data[start]) start++;
    let tail = 0;
    while (tail < shorter - start && before[before.length - 1 - tail] === data[data.length - 1 - tail]) tail++;
    const edits =
      start === before.length && start === data.length
        ? []
        : [{ start, deleteCount: before.length - start - tail, data: data.slice(start, data.length - tail) }];
    return { ...(now.resultId === undefined ? {} : { resultId: now.resultId }), edits };
  }

  forget(file: string): void {
    this.#last.delete(file);
  }
}
