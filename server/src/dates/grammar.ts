import type { Token } from '../text/article.ts';
import type { Atoms } from './atoms.ts';
import { calendarRules } from './calendarRules.ts';
import { dayRules } from './dayRules.ts';
import { durationRules } from './durationRules.ts';
import { offsetRules } from './offsetRules.ts';
import { pointerRules } from './pointerRules.ts';
import { quarterRules } from './quarterRules.ts';
import { type Placed, type Rule, RuleMatch } from './rule.ts';
import { setRules } from './setRules.ts';
import type { Found } from './temporalNode.ts';
import { vagueRules } from './vagueRules.ts';

/** All span patterns. At a place the longest match wins, of equal ones the first. */
export const rules: readonly Rule[] = [
  ...calendarRules,
  ...quarterRules,
  ...dayRules,
  ...pointerRules,
  ...vagueRules,
  ...setRules,
  ...offsetRules,
  ...durationRules,
];

const byFirst = new Map<string, Rule[]>();
for (const rule of rules)
  for (const char of new Set(rule.pattern.first)) {
    const list = byFirst.get(char);
    if (list) list.push(rule);
    else byFirst.set(char, [rule]);
  }

/** The temporal expressions of a sentence as typed nodes, in order, not overlapping. */
export function parseSentence(atoms: Atoms, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  const { chars } = atoms;
  for (let at = 0; at < chars.length; ) {
    const candidates = byFirst.get(chars[at] as string);
    let best: readonly Placed[] | undefined;
    let bestLength = 0;
    if (candidates)
      for (const { pattern, build } of candidates) {
        pattern.regex.lastIndex = at;
        const hit = pattern.regex.exec(chars);
        if (!hit || hit[0].length <= bestLength) continue;
        const built = build(new RuleMatch(hit, atoms, tokens));
        if (!built) continue;
        bestLength = hit[0].length;
        best = 'kind' in built ? [{ node: built }] : 'node' in built ? [built] : built;
      }
    if (!best) {
      at++;
      continue;
    }
    let end = at + 1;
    for (const { node, from = at, to = at + bestLength } of best) {
      found.push({ node, first: atoms.first[from] as number, last: atoms.last[to - 1] as number });
      end = Math.max(end, to);
    }
    at = end;
  }
  return found;
}
