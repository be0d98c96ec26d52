import type { Token } from '../../text/article.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import type { AgencySpot } from './agencySpot.ts';
import { europeanCommission } from './shortForms.ts';

/** Nouns that take up a body named before. */
const NOUNS = new Set(['ministry', 'department', 'commission', 'committee', 'agency']);

/** With no commission named, "the commission" is the European one where the Union acts in this sentence or the one before. */
const IN_THIS_SENTENCE = 1.4;

/**
 * "the ministry", "The department": bound where exactly one body of that kind was named before; with two the text does not say which.
 * The article belongs to the span, as there is no name.
 */
export function collectAnaphors(context: RecogniserContext, scene: Scene, spots: readonly AgencySpot[]): AgencySpot[] {
  const { tokens } = scene;
  const found: AgencySpot[] = [];
  const named = new Map<string, AgencySpot | null>();
  let next = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    for (; next < spots.length && (spots[next] as AgencySpot).first <= i; next++)
      remember(named, spots[next] as AgencySpot);
    const noun = tokens[i + 1] as Token;
    if (noun.caps !== 'none' || (tokens[i] as Token).norm !== 'the' || !NOUNS.has(noun.norm)) continue;
    const after = tokens[i + 2];
    if (after?.norm === 'of' || after?.norm === 'for' || after?.text === '-') continue;
    const spot =
      named.get(noun.norm) ??
      (named.has(noun.norm) ? undefined : europeanCommission(context, scene, i + 1, IN_THIS_SENTENCE));
    if (spot) found.push({ ...spot, first: i, last: i + 2, form: 'anaphor', candidates: [] });
  }
  return found;
}

function remember(named: Map<string, AgencySpot | null>, spot: AgencySpot): void {
  if (spot.candidates.length) return;
  for (const noun of NOUNS) {
    if (!spot.name.toLowerCase().includes(noun)) continue;
    const there = named.get(noun);
    named.set(noun, there === undefined || there?.id === spot.id ? spot : null);
  }
}
