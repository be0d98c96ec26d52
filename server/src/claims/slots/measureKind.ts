import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Measure } from '../claim.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** Words beside a tariff, or between it and its rate, that say of what kind it is. */
export const KINDS: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['extra', 'additional'],
  ['additional', 'additional'],
  ['further', 'additional'],
  ['supplementary', 'additional'],
  ['supplemental', 'additional'],
  ['surcharge', 'additional'],
  ['surtax', 'additional'],
  ['baseline', 'baseline'],
  ['universal', 'baseline'],
  ['base', 'baseline'],
  ['reciprocal', 'reciprocal'],
  ['blanket', 'across-the-board'],
  ['across-the-board', 'across-the-board'],
  ['board', 'across-the-board'],
  ['global', 'across-the-board'],
  ['sectoral', 'sectoral'],
  ['retaliatory', 'retaliatory'],
  ['retaliation', 'retaliatory'],
  ['countertariff', 'retaliatory'],
  ['counter-tariff', 'retaliatory'],
  ['tit-for-tat', 'retaliatory'],
  ['average', 'average'],
  ['weighted', 'average'],
  ['mean', 'average'],
  ['mfn', 'most-favoured-nation'],
  ['most-favored-nation', 'most-favoured-nation'],
  ['most-favoured-nation', 'most-favoured-nation'],
  ['favored', 'most-favoured-nation'],
  ['favoured', 'most-favoured-nation'],
  ['antidumping', 'anti-dumping'],
  ['anti-dumping', 'anti-dumping'],
  ['dumping', 'anti-dumping'],
  ['countervailing', 'countervailing'],
  ['anti-subsidy', 'countervailing'],
  ['antisubsidy', 'countervailing'],
  ['subsidy', 'countervailing'],
  ['safeguard', 'safeguard'],
  ['total', 'total'],
  ['combined', 'total'],
  ['cumulative', 'total'],
  ['overall', 'average'],
  ['quota', 'quota'],
  ['in-quota', 'quota'],
  ['out-of-quota', 'quota'],
  ['over-quota', 'quota'],
  ['out-quota', 'quota'],
  ['above-quota', 'quota'],
]);

/** Kinds of tariff that fall on all goods where none are named. */
export const OVER_ALL: ReadonlySet<Measure> = new Set<Measure>([
  'average',
  'baseline',
  'across-the-board',
  'most-favoured-nation',
  'reciprocal',
]);

/** Kinds of duty that follow an inquiry into goods of one kind, and never fall on all. */
export const ON_ONE_KIND: ReadonlySet<Measure | null> = new Set<Measure | null>(['anti-dumping', 'countervailing']);

/** The kind of duty that the noun phrase of the rate names; null: just a tariff. */
export function measureKindOf({ tree }: Reading, site: RateSite): Measure | null {
  for (const noun of [site.measure, site.node]) {
    if (noun < 0) continue;
    const own = KINDS.get(tree.lemma(noun));
    const found = kindAmong(tree, noun, 0) ?? own ?? answeredBy(tree, noun);
    if (found) return found;
  }
  // "The average applied rate is 8 percent", "cut to 7.7 percent on average".
  for (const step of site.chain.slice(0, 2))
    for (const child of childrenBy(tree, step.node, 'advmod', 'obl'))
      if (tree.lemma(child) === 'average') return 'average';
  return null;
}

/** "a second duty for dumping" */
function answeredBy(tree: Tree, noun: number): Measure | undefined {
  const answered = childrenBy(tree, noun, 'nmod').filter(child => marker(tree, child) === 'for');
  return answered.some(child => tree.lemma(child) === 'dumping') ? 'anti-dumping' : undefined;
}

function kindAmong(tree: Tree, noun: number, depth: number): Measure | undefined {
  if (depth > 3) return undefined;
  for (const child of childrenBy(tree, noun, 'amod', 'compound', 'nmod', 'nmod:desc', 'advmod', 'conj', 'dep')) {
    const relation = tree.relation(child);
    if (
      relation === 'nmod' &&
      !(marker(tree, child) === 'on' && tree.lemma(child) === 'average') &&
      marker(tree, child) !== '' &&
      marker(tree, child) !== 'across'
    )
      continue;
    const found = KINDS.get(tree.lower(child)) ?? KINDS.get(tree.lemma(child));
    if (found) return found;
    const inner = relation === 'nmod' ? undefined : kindAmong(tree, child, depth + 1);
    if (inner) return inner;
  }
  return undefined;
}

/** What falls on all origins by its kind. */
export const GENERAL: ReadonlySet<Measure> = new Set<Measure>([
  'average',
  'most-favoured-nation',
  'quota',
  'safeguard',
]);
