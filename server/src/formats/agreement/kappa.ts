import { tokenize } from '../../text/tokens.ts';
import type { PlainMention } from '../exchange/exchanged.ts';
import type { CopyPair } from './agreement.ts';

const NOTHING = '';

/**
 * Cohen's kappa (1960) over tokens: how far two annotators agree beyond what the shares of their labels would bring by chance. The label
 * of a token is the type of the smallest mention on it, or none.
 */
export function kappaOf(pairs: readonly CopyPair[]): { readonly kappa: number | null; readonly tokens: number } {
  const byA = new Map<string, number>();
  const byB = new Map<string, number>();
  let tokens = 0;
  let same = 0;
  for (const { text, a, b } of pairs) {
    if (text === undefined) continue;
    const [ofA, ofB] = [labelsOf(text, a.mentions), labelsOf(text, b.mentions)];
    ofA.forEach((label, i) => {
      const other = ofB[i] ?? NOTHING;
      tokens++;
      if (label === other) same++;
      byA.set(label, (byA.get(label) ?? 0) + 1);
      byB.set(other, (byB.get(other) ?? 0) + 1);
    });
  }
  if (tokens === 0) return { kappa: null, tokens };
  const observed = same / tokens;
  const expected = [...byA].reduce((sum, [label, n]) => sum + (n / tokens) * ((byB.get(label) ?? 0) / tokens), 0);
  return { kappa: expected === 1 ? null : (observed - expected) / (1 - expected), tokens };
}

function labelsOf(text: string, mentions: readonly PlainMention[]): string[] {
  const tokens = tokenize(text);
  const labels = tokens.map(() => NOTHING);
  // The widest first, so that the smallest has the last word.
  for (const { type, start, end } of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) labels[i] = type;
  }
  return labels;
}
