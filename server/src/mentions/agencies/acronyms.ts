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
    if (token?.kind !== 'word' || token.norm.length < 2 || introduced.has(token.norm)) continue;
    const shortened = token.caps === 'initial' && isWordOf(scene, spot, token.norm);
    if (token.caps !== 'all' && !shortened) continue;
    if (shortened || !spot.known || abbreviates(scene, spot, token.norm)) introduced.set(token.norm, spot);
  }
  if (!introduced.size) return [];
  const found: AgencySpot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.caps === 'none' || scene.partyStarting.has(i)) continue;
    const spot = introduced.get(token.norm);
    if (!spot || (token.caps !== 'all' && !standsAlone(scene, i))) continue;
    found.push({ ...spot, first: i, last: i + 1, form: token.caps === 'all' ? 'acronym' : 'short' });
  }
  return found;
}

/** "Department of Trade (Trade)": lawyers shorten a name to one of its words. */
const isWordOf = ({ tokens }: Scene, { first, last }: AgencySpot, norm: string): boolean =>
  tokens.slice(first, last).some(token => token.norm === norm && token.caps !== 'none');

/** No other capital beside it: "Trade", not "Trade Secretary" or "Free Trade". */
function standsAlone({ tokens, sentenceOf, styles }: Scene, i: number): boolean {
  if (styles[sentenceOf[i] as number] !== 'sentence') return false;
  const isCapital = (k: number): boolean =>
    sentenceOf[k] === sentenceOf[i] && tokens[k]?.kind === 'word' && tokens[k]?.caps !== 'none';
  const next = tokens[i + 1]?.norm;
  return (
    !isCapital(i + 1) &&
    next !== 'of' &&
    next !== '-' &&
    !(isCapital(i - 1) && !ARTICLES.has(tokens[i - 1]?.norm ?? ''))
  );
}
const ARTICLES = new Set(['the', 'but', 'and', 'in', 'if', 'when']);

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
