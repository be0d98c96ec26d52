import type { Scene } from '../scene.ts';
import type { LawSpan } from './lawSpan.ts';

/** Abbreviations in brackets behind a law's name, and their other uses: "Peru-Kenya Free Trade Agreement (PKFTA) … under PKFTA". */
export function collectAbbreviations(scene: Scene, spans: readonly LawSpan[]): LawSpan[] {
  const { tokens } = scene;
  const known = new Set(spans.map(({ first }) => first));
  const introduced = new Map<string, LawSpan | null>();
  for (const span of spans) {
    const at = span.last + 1;
    const token = tokens[at];
    if (tokens[span.last]?.text !== '(' || tokens[at + 1]?.text !== ')' || known.has(at)) continue;
    if (token?.kind !== 'word' || token.caps !== 'all' || token.norm.length < 3) continue;
    if (!abbreviates(scene, span, token.norm)) continue;
    const there = introduced.get(token.norm);
    introduced.set(token.norm, there === undefined || there?.id === span.id ? span : null);
  }
  if (!introduced.size) return [];
  const found: LawSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.caps !== 'all' || known.has(i) || scene.partyStarting.has(i)) continue;
    const span = introduced.get(token.norm);
    if (span) found.push({ ...span, first: i, last: i + 1, form: 'acronym' });
  }
  return found;
}

/** Whether the letters are, in their order, letters that begin words of the name; one of them may stand within a word. */
function abbreviates({ tokens }: Scene, { first, last }: LawSpan, acronym: string): boolean {
  const initials = tokens
    .slice(first, last)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm.charAt(0));
  let at = 0;
  let missing = 0;
  for (const letter of acronym) {
    const next = initials.indexOf(letter, at);
    if (next < 0) missing++;
    else at = next + 1;
  }
  return acronym.charAt(0) === initials[0] && missing <= 1;
}
