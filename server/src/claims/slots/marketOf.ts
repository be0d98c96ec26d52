import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { type Actor, namedAt } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/**
 * In whose market goods bear a tariff, where a sentence only says for whom they are made, or where they compete: "Shoes made in Peru for sale in Kenya bear a
 * duty", "Kenyan tea is losing ground in Egypt to rivals that pay 5 percent".
 */
export function marketOf(reading: Reading, site: RateSite): Actor[] {
  const bearing =
    site.chain.find(
      ({ predicate }) =>
        predicate?.frame.act === 'bear' || (predicate?.passive === true && predicate.frame.object === 'load'),
    )?.node ?? -1;
  if (bearing < 0) return [];
  const goals = [...destinations(reading, bearing), ...battlefields(reading, bearing)].filter(
    ({ mention }) => mention?.type === 'party',
  );
  return new Set(goals.map(({ party }) => party)).size === 1 ? goals.slice(0, 1) : [];
}

/** "for export back to Kenya", "for sale in Kenya", "for the Kenyan market", before the verb by which goods bear a tariff. */
function destinations(reading: Reading, bearing: number): Actor[] {
  const { tree } = reading;
  const found: Actor[] = [];
  for (let at = 1; at < bearing; at++) {
    // "going into Kenya"
    if (/^(?:going|heading|headed)$/.test(tree.lower(at)) && /^(?:acl|advcl)/.test(tree.relation(at)))
      found.push(...placeBehind(reading, at + 1));
    if (marker(tree, at) !== 'for') continue;
    if (MARKETS.has(tree.lemma(at)))
      found.push(
        ...childrenBy(tree, at, 'amod', 'compound', 'nmod:poss').flatMap(word => namedAt(reading, word) ?? []),
      );
    if (SENT_FOR.has(tree.lemma(at))) found.push(...placeBehind(reading, at + 1));
  }
  return found;
}

/** "back to Kenya", "in Kenya" */
function placeBehind(reading: Reading, from: number): Actor[] {
  const { tree } = reading;
  let by = from;
  while (/^(?:back|on|onward|again)$/.test(tree.lower(by))) by++;
  const place = /^(?:to|in|into)$/.test(tree.lower(by)) ? tree.head(by) : -1;
  const found = place > by ? namedAt(reading, place) : undefined;
  return found ? [found] : [];
}
const SENT_FOR = wordSet('export sale shipment delivery dispatch shipping import consumption use');
const MARKETS = wordSet('market shop shelf store buyer consumer customer');

/** Where the clause tells of a contest with those who, as a clause on them says, pay: "out of Egypt by Indian tea, which pays 5 percent". */
function battlefields(reading: Reading, bearing: number): Actor[] {
  const { tree } = reading;
  if (!tree.relation(bearing).startsWith('acl')) return [];
  const rival = tree.head(bearing);
  const contest = verbAbove(tree, rival);
  if (contest < 0 || !CONTESTS.has(tree.lemma(contest))) return [];
  return [contest, ...childrenBy(tree, contest, 'obj')]
    .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
    .filter(at => at !== rival && /^(?:in|into|out of|from)$/.test(marker(tree, at)))
    .flatMap(at => namedAt(reading, at) ?? []);
}
const CONTESTS = wordSet(
  'lose gain win cede yield compete vie fight struggle battle push squeeze edge crowd drive displace replace overtake undercut beat outsell',
);

/** The verb that a noun is an argument of, by whatever nouns; -1 for none. */
function verbAbove(tree: Tree, node: number): number {
  let at = tree.head(node);
  for (let left = tree.size; left > 0 && at >= 0 && tree.upos(at) !== 'VERB'; left--) at = tree.head(at);
  return at;
}
