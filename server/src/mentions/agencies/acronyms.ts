import type { Token } from '../../text/article.ts';
import type { Scene } from '../scene.ts';
import type { AgencySpot } from './agencySpot.ts';

/** Acronyms in brackets after a body's name, and their later uses: "Central Statistical Office (CSO)" … "the CSO said". */
export function collectAcronyms(scene: Scene, spots: readonly AgencySpot[]): AgencySpot[] {
  const { tokens } = scene;
  const introduced = new Map<string, AgencySpot>();
  for (const spot of spots) {
    if (tokens[spot.last]?.text !== '(' || tokens[spot.last + 2]?.text !== ')') continue;
    const token = tokens[spot.last + 1];
    if (token?.kind !== 'word' || token.caps !== 'all' || token.norm.length < 2 || introduced.has(token.norm)) continue;
    if (!spot.known || abbreviates(scene, spot, token.norm)) introduced.set(token.norm, spot);
  }
  if (!introduced.size) return [];
  const found: AgencySpot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.caps !== 'all' || scene.partyStarting.has(i)) continue;
    const spot = introduced.get(token.norm);
    if (spot) found.push({ ...spot, first: i, last: i + 1, form: 'acronym' });
  }
  return found;
}

/**
 * Whether two letters of the acronym begin words of the name, the first letter among them. Bodies of our own language are abbreviated so;
 * what stands in brackets after another name may belong to an earlier one ("… Border Protection within the Department … (CBP)").
 */
function abbreviates(scene: Scene, spot: AgencySpot, acronym: string): boolean {
  const initials = new Set<string>();
  for (let i = spot.first; i < spot.last; i++) initials.add((scene.tokens[i] as Token).norm.charAt(0));
  let fitting = 0;
  for (const letter of acronym) if (initials.has(letter)) fitting++;
  return initials.has(acronym.charAt(0)) && fitting >= 2;
}
