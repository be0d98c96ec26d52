import type { Scene } from '../scene.ts';
import { agencyKey } from './agencyKey.ts';
import type { AgencyName } from './agencySpot.ts';
import { partyOwning } from './owner.ts';

export function agencyName(
  scene: Scene,
  left: number,
  right: number,
  words: readonly string[],
  first: number,
): AgencyName {
  let party: string | undefined;
  for (let i = left; i < right && !party; i++) {
    const hit = scene.partyStarting.get(i);
    if (hit && hit.kind !== 'metonym' && hit.last <= right) party = hit.ids[0];
  }
  return {
    first: left,
    last: right,
    party: party ?? partyOwning(scene, left, first),
    ids: [],
    form: 'full',
    key: agencyKey(words),
  };
}
