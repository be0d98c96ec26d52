import type { Match } from './rule.ts';
import type { DurationNode, Node } from './temporalNode.ts';
import type { TimexMod } from './timex.ts';

/** "two", "2 1/2", "two and a half", "a", "a few", "a hundred", "several", "a couple of", "half a". */
export const AMOUNT =
  '( n:COUNT ( and a h:HALF )? ( hundred|thousand|million )? | o:a|an ( x:few|good | g:hundred|thousand | k:couple of? | z:dozen )? | x2:VAGUE | k2:couple of | h2:HALF a|an )';
/** The words that bound an amount, within the span of a date ("nearly two years ago") but outside that of a duration. */
export const BOUND = '( b:more|less|fewer than | b2:at least|most | b3:APPROX about|over|under? | b4:up to )?';

/** How many `AMOUNT` says; null where vague, undefined where the words say no amount. */
export function countOf(m: Match): number | null | undefined {
  if (m.has('n')) {
    const scale = m.atoms.words[m.at('n') + 1];
    const factor = scale === 'hundred' ? 100 : scale === 'thousand' ? 1000 : scale === 'million' ? 1e6 : 1;
    return ((m.value('n') as number) + (m.has('h') ? 0.5 : 0)) * factor;
  }
  if (m.has('k') || m.has('k2')) return 2;
  if (m.has('x') || m.has('x2')) return null;
  if (m.has('g')) return m.word('g') === 'hundred' ? 100 : 1000;
  if (m.has('z')) return 12;
  if (m.has('h2')) return 0.5;
  return m.has('o') ? 1 : undefined;
}

const MODS: Readonly<Record<string, TimexMod>> = {
  more: 'MORE_THAN',
  over: 'MORE_THAN',
  less: 'LESS_THAN',
  fewer: 'LESS_THAN',
  under: 'LESS_THAN',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  up: 'EQUAL_OR_LESS',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
};

/** The modifier that two words say: "more than", "at least", "about". */
export const boundOf = (first: string, second: string): TimexMod | undefined =>
  MODS[`${first} ${second}`] ?? MODS[first];

/** The modifier that stands before the atom `start`, outside the span. */
function boundBefore(m: Match, start: number): TimexMod | undefined {
  const [first, second] = [m.atoms.words[start - 2] ?? '', m.atoms.words[start - 1] ?? ''];
  // "sold under 120-day contracts", "over 90-day periods": what the length describes is meant.
  if ((second === 'under' || second === 'over') && m.has('j')) return undefined;
  if (second === 'than' || second === 'least' || second === 'most' || second === 'to') return boundOf(first, second);
  // "is phased in over ten years": the stretch itself; "for over ten years" is more.
  if (second === 'over') {
    const over = m.atoms.first[start - 1] ?? 0;
    const [two, one] = [m.tokens[over - 2]?.norm ?? '', m.tokens[over - 1]?.norm ?? ''];
    // "Over 90 days have passed"
    if (m.tokens[over - 1]?.kind !== 'word' && /^(?:have|has|had)$/.test(m.after(0))) return MODS[second];
    if (!LONGER_AFTER.has(one) || (one === 'in' && PHASED.has(two))) return undefined;
  }
  return second === 'more' || second === 'less' ? undefined : MODS[second];
}
const PHASED = new Set(
  'phase phases phased phasing bring brings brought come comes came rolled introduced eased ease'.split(' '),
);
const LONGER_AFTER = new Set(
  'for of in after within well just little bit lasted lasting last lasts took take takes taken taking spent spend spends been was is are were be at served worked waited only already'.split(
    ' ',
  ),
);

export const lengthOf = (m: Match, parts: DurationNode['parts'], start = m.start): Node => ({
  kind: 'duration',
  parts,
  mod: boundBefore(m, start),
});

/** The unit that an item stands on, an index into UNITS; "second" is an ordinal otherwise. */
export const unitOf = (m: Match, name = 'u'): number => (m.word(name) === 'second' ? 0 : (m.value(name) as number));
