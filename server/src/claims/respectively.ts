import type { RateSite } from './rateSite.ts';
import { clauseStart, type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type Imposer, type ImposerContext, isBearing, NOBODY, partyAt } from './tariffActor.ts';

/**
 * "The EU, India and China tariff cars at 10, 70 and 15 percent, respectively": as many parties as rates, each has its own. By the index
 * of the site; empty where nothing is told apart so.
 */
export function distributeParties(
  view: SentenceView,
  sites: readonly RateSite[],
  context: ImposerContext,
): ReadonlyMap<number, Imposer> {
  const told = new Map<number, Imposer>();
  for (let k = 0; k < sites.length; k++) {
    let end = k + 1;
    while (end < sites.length && isListed(view, sites[end - 1] as RateSite, sites[end] as RateSite)) end++;
    if (end - k < 2 || !isRespective(view, (sites[end - 1] as RateSite).last)) continue;
    const parties = partiesBefore(view, (sites[k] as RateSite).first, end - k, context);
    for (let i = 0; parties && i < parties.length; i++) told.set(k + i, parties[i] as Imposer);
    k = end - 1;
  }
  return told;
}

function isListed(view: SentenceView, a: RateSite, b: RateSite): boolean {
  for (let i = a.last; i < b.first; i++) if (wordAt(view, i) !== ',' && wordAt(view, i) !== 'and') return false;
  return true;
}

const isRespective = (view: SentenceView, i: number): boolean =>
  wordAt(view, wordAt(view, i) === ',' ? i + 1 : i) === 'respectively';

/** The list of `count` parties that stands last before token `first` in its clause: who impose the tariffs, or who bear them. */
function partiesBefore(
  view: SentenceView,
  first: number,
  count: number,
  context: ImposerContext,
): readonly Imposer[] | undefined {
  const start = clauseStart(view, first);
  const list: Imposer[] = [];
  let bear = false;
  for (let i = first - 1; i >= start; i--) {
    const mark = view.markAt(i);
    if (mark?.mention.type === 'party') {
      const actor = acting(mark, context);
      if (!actor) return undefined;
      list.unshift(actor);
      i = mark.first;
    } else if (list.length > 0) {
      if (JOINS.has(wordAt(view, i))) continue;
      if (partyAt(view, i, context) === undefined) {
        bear ||= wordAt(view, i) === 'on' || wordAt(view, i) === 'for';
        break;
      }
    } else bear ||= isBearing(view, i);
  }
  if (list.length !== count) return undefined;
  return bear ? list.map(({ party }) => ({ ...NOBODY, bearer: party })) : list;
}
const JOINS: ReadonlySet<string> = new Set([',', 'and', 'the']);
