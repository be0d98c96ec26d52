import type { ArticleFacts } from '../claims/articleFacts.ts';
import { ANY_ORIGIN, type Claim } from '../claims/claim.ts';
import { localKeys } from '../claims/compare/comparable.ts';
import { compareValues } from '../claims/compare/valueRelation.ts';
import { findMention } from './places.ts';

const ALL_GOODS = 'product/all';

/**
 * Whether two rates fall on the same goods. Lists that merely overlap ("fruit, nuts, wine", "soybeans, pork, fruit") are two lists;
 * one must hold the other. A rate on all goods is one only where its kind ("baseline") or whose goods they are is named; else the goods
 * were left out.
 */
export function sameGoods(a: Claim, b: Claim): boolean {
  const x = a.key.product ?? [];
  const y = b.key.product ?? [];
  if (x.includes(ALL_GOODS) || y.includes(ALL_GOODS)) {
    const named = a.key.measure && a.key.measure === b.key.measure;
    if (!named && !(hasTarget(a) && hasTarget(b))) return false;
  }
  const [fewer, more] = x.length < y.length ? [x, y] : [y, x];
  return fewer.every(product => more.includes(product));
}

/**
 * Whether two rates on narrow goods call them by a word in common: "chickpeas" and "lentils" are pulses, and a rate on the ones is none on the
 * others.
 */
export function calledAlike(a: Told, b: Told): boolean {
  if (!a.claim.key.scope || a.claim.key.scope !== b.claim.key.scope) return true;
  const [x, y] = [wordsOfGoods(a), wordsOfGoods(b)];
  return x.size === 0 || y.size === 0 || [...x].some(word => y.has(word));
}

function wordsOfGoods({ facts, claim }: Told): ReadonlySet<string> {
  const words = new Set<string>();
  for (const id of claim.mentions) {
    const mention = findMention(facts, id);
    if (mention?.type !== 'product') continue;
    for (const word of mention.text.toLowerCase().split(/[^a-z]+/)) if (word !== '') words.add(word.replace(/s$/, ''));
  }
  return words;
}

/** Ordinary duties lie below this in nearly every tariff schedule for industrial goods, extra ones at or above it. */
const EXTRA = 10;

/**
 * Whether two rates may be the ordinary duty and an extra one ("2.5 percent on passenger cars", "25 percent on foreign cars"): neither
 * article says what kind of duty it means or whose goods, and one figure is of the size of the one, one of the other.
 */
export function mayBeOrdinaryAndExtra(a: Claim, b: Claim): boolean {
  if (a.key.measure || b.key.measure || hasTarget(a) || hasTarget(b)) return false;
  const [x, y] = [a.value.number, b.value.number];
  return x === null || y === null || (Math.min(x, y) < EXTRA && Math.max(x, y) >= EXTRA);
}

const hasTarget = ({ key }: Claim): boolean => !!key.target?.length && key.target[0] !== ANY_ORIGIN;

const cache = new WeakMap<ArticleFacts, ReadonlyMap<Claim, string>>();

/**
 * Whether two claims' sentences give the same other figures under their key: one that gives another tells of a change or of cases
 * ("from 10 to 25 percent", "0 percent, which will be 50"), and is only held against one that gives it, too ("from 10 to 20 percent").
 */
export function besideSame(a: Told, b: Told): boolean {
  const several = severalOf(a);
  return several === severalOf(b) && several !== MANY;
}

interface Told {
  readonly facts: ArticleFacts;
  readonly claim: Claim;
}

/** The other figures of a claim's sentence under its key, in one text; "" for none. */
export function severalOf({ facts, claim }: Told): string {
  let several = cache.get(facts);
  if (!several) {
    several = collectSeveral(facts);
    cache.set(facts, several);
  }
  return several.get(claim) ?? '';
}

/** In a table each figure would have all others beside it. */
const MANY = 'many';

function collectSeveral(facts: ArticleFacts): ReadonlyMap<Claim, string> {
  const several = new Map<Claim, string>();
  const bySite = new Map<string, Claim[]>();
  for (const claim of facts.claims)
    for (const key of localKeys({ ...claim, modality: 'in-force' })) {
      const site = `${claim.sentence} ${key}`;
      const list = bySite.get(site);
      if (list) list.push(claim);
      else bySite.set(site, [claim]);
    }
  for (const list of bySite.values()) {
    // Sentences with more figures of one key than this are tables; comparing each with each would not pay.
    if (list.length > 20) {
      for (const claim of list) several.set(claim, MANY);
      continue;
    }
    for (const claim of list) {
      const others = list
        .filter(other => other !== claim && excludes(claim, other))
        .map(({ value }) => `${value.number} ${value.unit}`);
      if (others.length > 0) several.set(claim, others.sort().join(', '));
    }
  }
  return several;
}

/** Whether `b` makes it doubtful what `a` says of the key; neither end of a dated change is made doubtful by the other. */
function excludes(a: Claim, b: Claim): boolean {
  if (b.valid.to !== null && (b.valid.to === a.valid.from || a.valid.changed)) return false;
  if (a.valid.to !== null && a.valid.to === b.valid.from) return false;
  if (a.modality !== b.modality && a.valid.how !== 'stated' && b.valid.how !== 'stated') return false;
  // Amounts of other years, partners or goods leave each other alone.
  if (
    a.kind !== 'rate' &&
    ((a.key.period ?? null) !== (b.key.period ?? null) || (a.key.scope ?? null) !== (b.key.scope ?? null))
  )
    return false;
  if (!sharesTarget(a, b)) return false;
  const relation = compareValues(a, b);
  return relation !== undefined && relation.relation !== 'agree';
}

function sharesTarget(a: Claim, b: Claim): boolean {
  const x = a.key.target ?? [];
  const y = b.key.target ?? [];
  return !x.length || !y.length || x.some(target => y.includes(target));
}
