import { marker } from '../../syntax/dependents.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "20 percent on rice and 8 percent on tea, falling to 10 and 4 percent": of a list of rates to which one of as many before it moves, each is
 * the later rate of the one in its place. Undefined for all others.
 */
export function twinOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): RateSite | undefined {
  const { tree } = reading;
  const first = firstOfList(reading, site);
  const verb = tree.head(first);
  if (marker(tree, first) !== 'to' || verb < 0 || predicateAt(tree, verb)?.frame.act !== 'change') return undefined;
  const at = sites.findIndex(({ node }) => node === first);
  const later = sites.slice(at).filter(other => firstOfList(reading, other) === first);
  // The verb stands between the two lists.
  const before = sites.slice(0, at);
  if (at < 0 || later.length < 2 || before.length !== later.length) return undefined;
  if (before.some(({ node, role }) => node > verb || role === 'old' || role === 'change')) return undefined;
  return before[later.indexOf(site)];
}

/** The figure to which a figure is joined by "and", or itself. */
function firstOfList({ tree }: Reading, { node }: RateSite): number {
  let first = node;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  return first;
}
