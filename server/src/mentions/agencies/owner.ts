import type { Token } from '../../text/article.ts';
import type { Scene } from '../scene.ts';

/** The party whose possessive, or whose adjective, stands before a token: "Japan's | Ministry", "the Chinese | finance ministry". */
export function partyOwning(scene: Scene, at: number, limit: number): string | undefined {
  const { partyEnding } = scene;
  let end = at;
  if (end > limit && isPossessive(scene, end - 1)) end--;
  const hit = partyEnding.get(end);
  if (!hit || hit.first < limit) return undefined;
  if (hit.kind === 'metonym' && end === at) return undefined;
  return hit.ids[0];
}

export function isPossessive(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return token !== undefined && !token.spaced && (token.norm === "'s" || token.norm === "'");
}

/** The comparable words of a stretch, but for the names of countries in it. */
export function wordsWithoutCountry(scene: Scene, left: number, right: number): string[] {
  const words: string[] = [];
  for (let i = left; i < right; i++) {
    const party = scene.partyStarting.get(i);
    if (party && party.last <= right) {
      i = party.last - 1;
      continue;
    }
    const token = scene.tokens[i] as Token;
    if (token.kind === 'word') words.push(token.norm);
  }
  return words;
}

/**
 * "on Iran | Senate Republicans": a chamber is named with an adjective or an abbreviation; a country spelt out before it ends another
 * phrase, or is an adjective of a headline, and the chamber is found to be its by nearness.
 */
export const isApart = ({ tokens }: Scene, { kind, first }: { kind: string; first: number }, at: number): boolean =>
  kind === 'party' &&
  CHAMBERS.has(tokens[at]?.norm ?? '') &&
  tokens[first]?.caps === 'initial' &&
  !tokens[first]?.text.includes('.');
const CHAMBERS = new Set(['senate', 'congress', 'house']);
