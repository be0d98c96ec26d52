import { isTariffNoun } from '../mentions/figureRole.ts';
import { isGoodsNoun } from './actorPlace.ts';
import type { RateMemory } from './rateMemory.ts';
import type { RateSite } from './rateSite.ts';
import { clauseEnd, clauseStart, wordAt } from './sentenceView.ts';

/**
 * The parties on whom a tariff falls of which its own sentence says no origin, but the article has: "the tariff" after a sentence that
 * names whose goods it falls on, the same goods at the same rate, a rise in the tariffs of which the lead speaks.
 *
 * @param imposer who imposes it
 * @param announced the sentence says that he does: what it tells anew need not be what was told before
 */
export function carriedTargets(
  site: RateSite,
  imposer: string | null,
  announced: boolean,
  memory: RateMemory,
): readonly string[] {
  const { view, goods, mark } = site;
  if (view.sentence.zone === 'headline' || goods.destination || mark.mention.type !== 'tariff_rate') return [];
  if (isAverage(site) || isUniversal(site)) return [];
  // Goods that are themselves carried over say nothing of whose they are.
  const products = goods.carried ? [] : goods.products;
  const parties =
    memory.frameOf(view) ??
    (announced ? undefined : memory.sameTariff(imposer, products, mark.mention.value.number)) ??
    (goods.at === undefined && isAnaphoric(site) ? memory.lastTariff(imposer, view) : undefined) ??
    (isPartOfThem(site) ? memory.lastTariff(imposer, view) : undefined) ??
    (isRaised(site) && products.length > 0 ? memory.leadTariff(imposer) : undefined) ??
    [];
  return imposer !== null && parties.includes(imposer) ? [] : parties;
}

/** "decided to impose tariffs of 25 percent on 106 items", after tariffs on goods from somewhere: on these goods, or a part of them. */
const isPartOfThem = ({ goods }: RateSite): boolean =>
  goods.at !== undefined && goods.limited && (goods.generic || goods.products.length === 0);

/** Averages fall on everybody's goods. */
function isAverage({ view, first }: RateSite): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - 10); i--) if (AVERAGES.has(wordAt(view, i))) return true;
  return false;
}
const AVERAGES: ReadonlySet<string> = new Set(['average', 'mfn', 'global', 'universal', 'overall']);

/** "all imports of steel shall be subject", "from all countries": on whomever they come from. */
function isUniversal({ view, first, last }: RateSite): boolean {
  for (let i = Math.max(view.first, first - REACH); i < Math.min(view.last, last + REACH); i++)
    if (UNIVERSAL.has(wordAt(view, i)))
      for (let at = i + 1; at <= i + 3; at++) if (isGoodsNoun(view, at) || COUNTRIES.has(wordAt(view, at))) return true;
  return false;
}
const REACH = 60;
const UNIVERSAL: ReadonlySet<string> = new Set(['all', 'any', 'every', 'most', 'foreign']);
const COUNTRIES: ReadonlySet<string> = new Set(['countries', 'country', 'nations', 'partners', 'sources']);

/** "the tariff", "these tariffs", "the 25 percent tariff", "this includes a 125 percent tariff". */
function isAnaphoric({ view, first, last, noun }: RateSite): boolean {
  // "the tariff imposed by the proclamation" says itself which it is.
  if (IDENTIFYING.has(wordAt(view, noun !== undefined && noun >= last ? noun + 1 : last))) return false;
  const opening = wordAt(view, view.first) === '-' ? view.first + 1 : view.first;
  if (wordAt(view, opening) === 'this' && INCLUDING.has(wordAt(view, opening + 1))) return true;
  const start = clauseStart(view, first);
  const at = noun === undefined || noun > first ? first : noun;
  for (let i = at - 1; i >= Math.max(start, at - 4); i--) {
    const word = wordAt(view, i);
    if (DEFINITE.has(word)) return !OTHER.has(wordAt(view, i + 1));
    if (word === 'a' || word === 'an' || word === ',' || word === 'of') return false;
  }
  return false;
}
const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'this', 'its', 'their', 'his']);
/** "the initial tariff", "the respective rates": others than the one spoken of last. */
const OTHER: ReadonlySet<string> = new Set(
  'initial original previous first former respective new same additional other highest lowest'.split(' '),
);
const IDENTIFYING: ReadonlySet<string> = new Set('imposed established proclaimed described set announced'.split(' '));
const INCLUDING: ReadonlySet<string> = new Set(['includes', 'means']);

/** "Tariffs on batteries will be increased to 25 percent": a tariff that there is already. */
function isRaised({ view, first, noun }: RateSite): boolean {
  if (noun === undefined || noun > first) return false;
  const end = Math.min(first, clauseEnd(view, noun));
  for (let i = noun + 1; i < end; i++) {
    if (isTariffNoun(view.tokens, i)) return false;
    if (CHANGING.has(wordAt(view, i))) return GOING.has(wordAt(view, i - 1));
  }
  return false;
}
const GOING: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'will']);
const CHANGING: ReadonlySet<string> = new Set(
  'increase increased rise raised double doubled triple tripled fall cut reduced lowered'.split(' '),
);
