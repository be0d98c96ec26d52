import type { Token } from '../../text/article.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import type { AgencySpot } from './agencySpot.ts';

/** Fewer letters are those of many things. */
const FEWEST = 3;

/** "Harbour Dues Control Board … the HDCB said": initials of a body named before that are no name of anything else, without brackets. */
export function collectInitials(
  { hitsAt, meter }: RecogniserContext,
  scene: Scene,
  spots: readonly AgencySpot[],
): AgencySpot[] {
  const { tokens, capitals, sentenceOf, styles } = scene;
  const taken = new Set(spots.map(({ first }) => first));
  const bodies = new Map<string, AgencySpot | null>();
  const found: AgencySpot[] = [];
  let next = 0;
  for (const i of capitals) {
    for (; next < spots.length && (spots[next] as AgencySpot).last <= i; next++)
      remember(scene, bodies, spots[next] as AgencySpot);
    const token = tokens[i] as Token;
    if (token.caps !== 'all' || token.norm.length < FEWEST || taken.has(i)) continue;
    meter.tokens++;
    const spot = bodies.get(token.norm);
    if (!spot || hitsAt(i).length || styles[sentenceOf[i] as number] === 'upper') continue;
    found.push({ ...spot, first: i, last: i + 1, form: 'acronym', candidates: [] });
  }
  return found;
}

function remember(scene: Scene, bodies: Map<string, AgencySpot | null>, spot: AgencySpot): void {
  if (spot.form !== 'full' || spot.candidates.length) return;
  const country = scene.partyStarting.get(spot.first);
  const bare = country && country.last < spot.last ? country.last : spot.first;
  for (const first of new Set([spot.first, bare])) {
    const letters = scene.tokens
      .slice(first, spot.last)
      .filter(({ kind, caps }) => kind === 'word' && caps !== 'none')
      .map(({ norm }) => norm.charAt(0))
      .join('');
    if (letters.length < FEWEST) continue;
    const there = bodies.get(letters);
    bodies.set(letters, there === undefined || there?.id === spot.id ? spot : null);
  }
}
