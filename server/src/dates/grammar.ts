import type { Token } from '../text/article.ts';
import type { Atoms } from './atoms.ts';
import { calendarRules } from './calendarRules.ts';
import { dayListRules } from './dayListRules.ts';
import { dayRules } from './dayRules.ts';
import { durationRules } from './durationRules.ts';
import { offsetRules } from './offsetRules.ts';
import { pointerRules } from './pointerRules.ts';
import { quarterRules } from './quarterRules.ts';
import { type Placed, type Rule, RuleMatch } from './rule.ts';
import { setRules } from './setRules.ts';
import type { Found } from './temporalNode.ts';
import { vagueRules } from './vagueRules.ts';
import { codeAt } from './vocabulary.ts';
import { weekRules } from './weekRules.ts';
import { yearRules } from './yearRules.ts';

/** All span patterns. At a place the longest match wins, of equal ones the first. */
const rules: readonly Rule[] = [
  ...calendarRules,
  ...yearRules,
  ...dayListRules,
  ...weekRules,
  ...quarterRules,
  ...dayRules,
  ...pointerRules,
  ...vagueRules,
  ...setRules,
  ...offsetRules,
  ...durationRules,
];

/** The rules that can begin with a character, and one expression that says quickly whether any of them matches. */
interface Entry {
  readonly rules: readonly Rule[];
  readonly any: RegExp;
}

/** By code unit, since a place in `chars` is read as a number without making a string of it. */
const entries: (Entry | undefined)[] = [];
for (const char of new Set(rules.map(rule => rule.pattern.first).join(''))) {
  const own = rules.filter(rule => rule.pattern.first.includes(char));
  entries[codeAt(char, 0)] = { rules: own, any: new RegExp(own.map(rule => rule.pattern.plain).join('|'), 'y') };
}

/** The temporal expressions of a sentence as typed nodes, in order, not overlapping. */
export function parseSentence(atoms: Atoms, tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  const { chars } = atoms;
  for (let at = 0; at < chars.length; ) {
    const best = findLongest(atoms, tokens, at);
    if (!best) {
      at++;
      continue;
    }
    let end = at + 1;
    for (const { node, from = at, to = at + best.length } of best.placed) {
      found.push({ node, first: atoms.first[from] as number, last: atoms.last[to - 1] as number });
      end = Math.max(end, to);
    }
    at = end;
  }
  return found;
}

/** What the rule with the longest match at an atom makes of it. */
function findLongest(
  atoms: Atoms,
  tokens: readonly Token[],
  at: number,
): { placed: readonly Placed[]; length: number } | undefined {
  const { chars } = atoms;
  const entry = entries[codeAt(chars, at)];
  if (!entry) return undefined;
  entry.any.lastIndex = at;
  if (!entry.any.test(chars)) return undefined;
  let placed: readonly Placed[] | undefined;
  let length = 0;
  for (const { pattern, build } of entry.rules) {
    pattern.regex.lastIndex = at;
    const hit = pattern.regex.exec(chars);
    if (!hit || hit[0].length <= length) continue;
    const built = build(new RuleMatch(hit, atoms, tokens));
    if (!built) continue;
    length = hit[0].length;
    placed = 'kind' in built ? [{ node: built }] : 'node' in built ? [built] : built;
  }
  return placed && { placed, length };
}
