import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { Actor } from './actor.ts';
import { ownsFigure } from './ownsFigure.ts';
import type { RateSite } from './rateSite.ts';
import { doesAlike } from './standIns.ts';

/** "Peru's duty is 9 percent, against 6 percent in Chile and 5 percent in Fiji": a figure held against another is of its own place. */
function placeCompared(reading: Reading, { node, base }: RateSite): Actor | undefined {
  const { tree } = reading;
  const isHeld = [node, base?.node ?? node].some(figure =>
    /^(?:against|versus|vs\.?|compared (?:with|to)|than)$/.test(marker(tree, figure)),
  );
  const place = isHeld ? childrenBy(tree, node, 'nmod').find(child => marker(tree, child) === 'in') : undefined;
  const found = place === undefined ? undefined : reading.partyAt(place);
  return found?.mention.type === 'party' ? { party: found.party, mention: found.mention, how: 'stated' } : undefined;
}

/** "tariffs in the Union (5%), Brazil (11%)": a country to which a rate in brackets belongs has the part of the first one named. */
export function listedParty(reading: Reading, site: RateSite): Actor[] {
  const { tree } = reading;
  const compared = placeCompared(reading, site);
  if (compared) return [compared];
  const gapped = childrenBy(tree, site.node, 'orphan').find(orphan => doesAlike(reading, orphan));
  const head = gapped ?? tree.head(site.node);
  if (head < 0) return [];
  const found = reading.partyAt(head);
  if (found && gapped !== undefined) return [{ party: found.party, mention: found.mention, how: 'stated' }];
  if (!found || !/^(?:appos|dep|parataxis|nmod)$/.test(tree.relation(site.node))) return [];
  return ownsFigure(reading, head) ? [{ party: found.party, mention: found.mention, how: 'stated' }] : [];
}
