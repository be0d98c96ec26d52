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

/** The rules that can begin with a character, by code unit, since a place in `chars` is read as a number without making a string of it. */
const beginning: (readonly Rule[] | undefined)[] = [];
for (const char of new Set(rules.map(rule => rule.pattern.first).join('')))
  beginning[codeAt(char, 0)] = rules.filter(rule => rule.pattern.first.includes(char));

/** Those of them that the next character does not rule out, by both: most words that begin a rule stand where none goes on. */
const going = new Map<number, readonly Rule[]>();
const NONE: readonly Rule[] = [];

function rulesAt(chars: string, at: number): readonly Rule[] {
  const own = beginning[codeAt(chars, at)];
  if (!own) return NONE;
  const next = chars.charAt(at + 1);
  const key = (codeAt(chars, at) << 16) | (next === '' ? 0 : next.charCodeAt(0));
  let found = going.get(key);
  if (!found) {
    found = own.filter(({ pattern }) => pattern.single || (next !== '' && pattern.second.includes(next)));
    going.set(key, found.length > 0 ? found : NONE);
  }
  return found;
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
  let placed: readonly Placed[] | undefined;
  let length = 0;
  for (const { pattern, build } of rulesAt(chars, at)) {
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
