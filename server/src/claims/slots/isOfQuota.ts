import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { GENERIC, TRADED } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Load } from './load.ts';
import type { RateSite } from './rateSite.ts';

/** "falls to 8 percent under a quota", "8 percent, subject to a quota", "8 percent beyond the quota": a rate of some of the goods. */
export function isOfQuota(reading: Reading, { node, measure, chain }: RateSite, { nodes }: Load): boolean {
  const { tree } = reading;
  // "for in-quota imports", "out-of-quota imports face 8 percent"
  const [step] = chain;
  const bearers =
    step && ![step.from, measure].some(at => at >= 0 && tree.relation(at) === 'conj')
      ? childrenBy(tree, step.node, 'nsubj', 'nsubj:pass')
      : [];
  for (const head of [...nodes, ...bearers])
    if (childrenBy(tree, head, 'compound', 'amod', 'nmod:desc').some(child => QUOTAS.has(tree.lemma(child))))
      return true;
  // What a verb says of a quota is of the figure that it brings the tariff to.
  const above = tree.head(node) === step?.node ? tree.head(node) : -1;
  // "Imports above the quota face high duties: 8 percent for tea"
  if (bearers.some(bearer => childrenBy(tree, bearer, 'nmod').some(place => isBoundedByQuota(tree, place))))
    return true;
  for (const { node: verb } of chain) {
    const places = childrenBy(tree, verb, 'obl');
    if (places.some(place => isBeyondWhich(reading, verb, place) || isAfterQuota(tree, place))) return true;
    if (childrenBy(tree, verb, 'advcl').some(clause => isOnceFilled(tree, clause))) return true;
  }
  for (const holder of [node, measure, above]) {
    if (holder < 0) continue;
    const places = childrenBy(tree, holder, 'obl', 'nmod');
    for (const child of tree.children(holder))
      if (tree.lower(child) === 'subject') places.push(...childrenBy(tree, child, 'obl', 'nmod'));
    // "the duty is 5 percent for imports outside the quota"
    places.push(
      ...places.filter(place => GENERIC.has(tree.lemma(place))).flatMap(place => childrenBy(tree, place, 'nmod')),
    );
    if (places.some(place => isBoundedByQuota(tree, place))) return true;
    // "5 percent within the quota and 30 percent beyond it"
    if (
      places.some(place => tree.lower(place) === 'it' && BEYOND.has(marker(tree, place)) && isQuotaBefore(tree, place))
    )
      return true;
  }
  return false;
}

/** "above the quota", "in excess of the quota" */
const isBoundedByQuota = (tree: Tree, place: number): boolean =>
  QUOTAS.has(tree.lemma(place))
    ? BOUNDS.has(marker(tree, place))
    : tree.lemma(place) === 'excess' && childrenBy(tree, place, 'nmod').some(child => QUOTAS.has(tree.lemma(child)));

/** "once the quota is used up", "when imports exceed the quota", "if shipments exceed a certain level": what comes in then is what is left of the goods. */
const isOnceFilled = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, 'mark', 'advmod').some(word => ONCE.has(tree.lower(word))) &&
  ((FILLING.has(tree.lemma(clause)) &&
    childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'obj').some(child => QUOTAS.has(tree.lemma(child)))) ||
    // "after imports exceeded it, Peru raised the duty": why that came.
    (EXCEED.test(tree.lower(clause)) &&
      childrenBy(tree, clause, 'obj').some(child => LIMITS.has(tree.lemma(child)) || WEIGHED.test(tree.lemma(child))) &&
      childrenBy(tree, clause, 'nsubj', 'nsubj:pass').some(child => TRADED.has(tree.lemma(child)))));

/** "after the quota", however its filling is told. */
const isAfterQuota = (tree: Tree, place: number): boolean =>
  QUOTAS.has(tree.lemma(place)) && marker(tree, place) === 'after';

/** "a limit of 90 tonnes, beyond which a duty of 8 percent applies": of what comes in above some amount; what is beyond a day is no part. */
function isBeyondWhich(reading: Reading, verb: number, place: number): boolean {
  const { tree } = reading;
  if (tree.lower(place) !== 'which' || !BEYOND.has(marker(tree, place))) return false;
  const limit = tree.head(verb);
  return limit < 0 || ![limit, ...tree.children(limit)].some(at => reading.dateAt(at));
}

const isQuotaBefore = (tree: Tree, node: number): boolean => {
  for (let at = node - 1; at >= 0; at--) if (QUOTAS.has(tree.lemma(at))) return true;
  return false;
};

const QUOTAS = new Set(['quota', 'trq', 'allotment']);
const ONCE = wordSet('once when whenever if after');
const FILLING = wordSet('exhaust fill use reach exceed surpass pass top deplete consume breach run meet hit go');
const EXCEED = /^(?:exceed|surpass|pass|top|breach)(?:e?s)?$/;
/** Up to which so much may come in. */
const LIMITS = wordSet('level limit threshold volume ceiling cap amount total figure');
const WEIGHED = /(?:^| )(?:tons?|tonnes?|kilograms?|units?|barrels?|cars|vehicles|heads?|pieces?)$/;
const BEYOND = new Set(['above', 'beyond', 'over', 'outside']);
const BOUNDS = new Set(['under', 'within', 'inside', 'in', 'to', 'above', 'beyond', 'over', 'outside', 'out']);
