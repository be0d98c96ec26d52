import { wordSet } from '../../base/wordList.ts';
import type { Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';
import type { RateSite } from './rateSite.ts';

/**
 * Of the days on or after which goods must be entered to bear a rate, the one that is this rate's where a sentence has several rates: "… 5 percent with
 * respect to goods entered on or after May 3, and … 9 percent with respect to goods entered on or after June 1"; one behind the last of them is that
 * of all. Undefined where the sentence tells its days in another way.
 */
export function entryDay(reading: Reading, site: RateSite, sites: readonly RateSite[]): Mark | undefined {
  const rates = sites.filter(({ role }) => role === 'rate');
  const at = rates.indexOf(site);
  if (at < 0 || rates.length < 2) return undefined;
  const days = reading.view.marks.filter(mark => isEntryDay(reading, mark));
  const first = days[0]?.mention.start ?? 0;
  if (days.length === 0 || first < (rates[0] as RateSite).mention.start) return undefined;
  for (let i = at; i < rates.length; i++) {
    const end = rates[i + 1]?.mention.start ?? Number.POSITIVE_INFINITY;
    const own = days.find(({ mention }) => mention.start > site.mention.start && mention.start < end);
    if (own) return own;
  }
  return undefined;
}

/** "on or after 12:01 a.m. eastern time on May 3", "effective May 3" */
export function isEntryDay({ view: { tokens, first } }: Reading, mark: Mark): boolean {
  if (mark.mention.type !== 'date') return false;
  let at = mark.first - 1;
  while (at >= first && (tokens[at]?.kind === 'number' || WITHIN_TIME.has(tokens[at]?.norm ?? ''))) at--;
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  return norm(at) === 'after' && norm(at - 1) === 'or' && norm(at - 2) === 'on';
}
const WITHIN_TIME = wordSet(
  'a.m a.m. am p.m p.m. pm : . , on of the eastern standard daylight time local midnight noon',
);
