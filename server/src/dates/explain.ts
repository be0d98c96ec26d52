import type { Timex } from './timex.ts';

/** The rule that resolved an expression, in words. */
export function explainTimex(_text: string, timex: Timex): string {
  const rule = timex.rule.replaceAll('-', ' ');
  return timex.anchor === undefined ? rule : `${rule}, counted from ${timex.anchor}`;
}
