import type { Scene } from '../scene.ts';

/** The party whose possessive, or whose adjective, stands before a token: "Japan's | Ministry", "the Chinese | finance ministry". */
export function partyOwning(scene: Scene, at: number, limit: number): string | undefined {
  const { tokens, partyEnding } = scene;
  let end = at;
  if (end > limit && isPossessive(scene, end - 1)) end--;
  const hit = partyEnding.get(end);
  if (!hit || hit.first < limit) return undefined;
  if (hit.kind === 'metonym' && end === at) return undefined;
  void tokens;
  return hit.ids[0];
}

export function isPossessive(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return token !== undefined && !token.spaced && (token.norm === "'s" || token.norm === "'");
}
