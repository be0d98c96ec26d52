import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { belongs, WITHIN_PHRASE } from './dateTies.ts';
import { isMeasureNoun } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/** A year of a schedule by which the rate of a tariff changes. */
export interface ScheduleYear {
  readonly year: number;
  /** It is said to hold in that year, not only to begin with it: "22 percent in the first year", not "falls to 15 percent in the third". */
  readonly whole: boolean;
}

const ORDINALS = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, i) => [
    [word, i + 1] as const,
    [`${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`, i + 1] as const,
  ]),
);
const CARDINALS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((word, i) => [
    [word, i + 1] as const,
    [`${i + 1}`, i + 1] as const,
  ]),
);
const LEADING = wordSet('in for during from over by');
/** What has years of its own beside a tariff: "the second year of the deal". */
const SCHEDULED = wordSet(
  'measure safeguard deal pact agreement accord order schedule relief remedy plan program programme',
);

/** The year of its schedule that a sentence tells of a rate: "15 percent in the fourth year"; the first of one at which a schedule starts. */
export function scheduleYear(reading: Reading, site: RateSite, sites: readonly RateSite[]): ScheduleYear | undefined {
  const years = yearsIn(reading);
  if (years.size === 0 || site.role === 'old') return undefined;
  const told = yearBehind(reading, site, sites, years) ?? yearOfClause(reading, site, sites, years);
  if (told !== undefined) return { year: told, whole: !isMoved(reading.tree, site) || told === 1 };
  return isStart(reading.tree, site) || (site.base && isStart(reading.tree, site.base) && site.base.role === site.role)
    ? { year: 1, whole: false }
    : undefined;
}

/** The nodes that name a year of a schedule, with its number: "the third year", "year three", and "the third" behind another. */
function yearsIn(reading: Reading): ReadonlyMap<number, number> {
  const { tree } = reading;
  const years = new Map<number, number>();
  for (let node = 0; node < tree.size; node++) {
    const word = tree.lower(node);
    const before = ORDINALS.get(tree.lower(node - 1));
    const behind = CARDINALS.get(tree.lower(node + 1));
    const year =
      word === 'year'
        ? (before ?? behind)
        : years.size > 0 && tree.lower(node + 1) !== 'year'
          ? ORDINALS.get(word)
          : undefined;
    if (year !== undefined && LEADING.has(marker(tree, node)) && isOfSchedule(reading, node)) years.set(node, year);
  }
  return years;
}

/** Not "for the second year in a row", "the first year of his presidency". */
const isOfSchedule = (reading: Reading, node: number): boolean =>
  !(reading.tree.lower(node + 1) === 'in' && /^(?:a|succession)$/.test(reading.tree.lower(node + 2))) &&
  childrenBy(reading.tree, node, 'nmod').every(
    child =>
      marker(reading.tree, child) !== 'of' || isMeasureNoun(reading, child) || SCHEDULED.has(reading.tree.lemma(child)),
  );

/** The year behind a figure with nothing but a phrase between, or behind the next figure that is joined to it. */
function yearBehind(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  years: ReadonlyMap<number, number>,
): number | undefined {
  const { tree } = reading;
  for (let at = site.node + 1; at < tree.size; at++) {
    const year = years.get(at);
    if (year !== undefined) return year;
    const next = sites.find(({ node }) => node === at);
    if (next) return next.role === site.role ? yearBehind(reading, next, sites, years) : undefined;
    const isJoint =
      tree.upos(at) === 'CCONJ' ||
      (tree.upos(at) === 'PUNCT' && tree.form(at) === ',' && at + 1 < tree.size && tree.upos(at + 1) === 'CCONJ');
    if (!isJoint && !WITHIN_PHRASE.test(tree.upos(at)) && !/^(?:amod|nmod:poss)$/.test(tree.relation(at)))
      return undefined;
  }
  return undefined;
}

/** "During the first year the duty will stand at 40 percent": the only year of a sentence, told of what is told of the rate. */
function yearOfClause(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  years: ReadonlyMap<number, number>,
): number | undefined {
  const [only, ...others] = years;
  if (!only || others.length > 0 || sites.some(other => yearBehind(reading, other, sites, years) !== undefined))
    return undefined;
  return belongs(reading, site, sites, reading.tree.head(only[0])) ? only[1] : undefined;
}

/** Whether a verb moves the rate: "falling to 15 percent". */
const isMoved = (tree: Tree, { role, node, chain }: RateSite): boolean =>
  role === 'new' || chain[0]?.predicate?.frame.act === 'change' || marker(tree, node) === 'to';

/** "starting at 30 percent": at which a schedule begins. */
const isStart = (tree: Tree, { node }: RateSite): boolean =>
  marker(tree, node) === 'at' &&
  tree.head(node) >= 0 &&
  /^(?:start|begin|commence|open)$/.test(tree.lemma(tree.head(node)));
