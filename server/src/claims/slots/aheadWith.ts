import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** "With a Norwegian duty of 5 percent, Chile is ahead of Peru": of whom the clause tells, where the tariff is another's. */
export function aheadWith(reading: Reading, { measure }: RateSite): number | undefined {
  const { tree } = reading;
  if (measure < 0 || tree.relation(measure) !== 'obl' || marker(tree, measure) !== 'with') return undefined;
  const [owner] = childrenBy(tree, measure, 'amod', 'compound').flatMap(word => reading.partyAt(word)?.party ?? []);
  return childrenBy(tree, tree.head(measure), 'nsubj').find(subject => {
    const party = reading.partyAt(subject);
    return owner !== undefined && subject > measure && party?.mention.type === 'party' && party.party !== owner;
  });
}
