import { ANY_ORIGIN, type Claim } from '../claims/claim.ts';
import { claimKeys, comparable } from '../claims/compare/comparable.ts';
import { figureText } from '../claims/valueText.ts';
import { isOn } from '../claims/widened.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IndexView } from './corpusIndex.ts';
import type { ClaimPlace, TimelineEntry } from './snapshot.ts';

/**
 * What the folder and the record of measures say of a rate over time, oldest first. Runs of articles that state the same rate make one
 * entry; its `from` is the stated beginning or, where none is stated, the first article's day.
 */
export function timelineOf(
  file: string,
  claim: Claim,
  index: IndexView,
  knowledge: Knowledge,
): readonly TimelineEntry[] {
  const places = samePlaces(file, claim, index);
  const entries: { from: string | null; to: string | null; value: string; claim: Claim; places: ClaimPlace[] }[] = [];
  for (const place of places) {
    const { claim: other } = place;
    const value = other.kind === 'date' && other.date ? other.date : figureText(other.value);
    const from = other.valid.from ?? other.asserted;
    const last = entries.at(-1);
    if (last && last.value === value && last.claim.modality === other.modality) last.places.push(place);
    else entries.push({ from, to: other.valid.to, value, claim: other, places: [place] });
  }
  const stated = entries.map(
    ({ from, to, value, claim: { modality }, places: at }): TimelineEntry => ({
      from,
      to,
      value,
      modality,
      places: at,
    }),
  );
  const record = claim.kind === 'rate' ? recordEntries(claim, knowledge) : [];
  return [...stated, ...record].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : a.from === b.from ? 0 : 1));
}

/** The claims of one key at any time, in the order of the times they hold. */
function samePlaces(file: string, claim: Claim, index: IndexView): ClaimPlace[] {
  const places: ClaimPlace[] = [];
  const seen = new Set<Claim>();
  for (const key of claimKeys(claim))
    for (const posting of index.claims.get(key) ?? [])
      for (const other of posting.items) {
        if (seen.has(other)) continue;
        seen.add(other);
        const context = { sameArticle: posting.file === file };
        if (other !== claim && comparable(atTimeOf(claim, other), other, context).relation === 'not-comparable')
          continue;
        places.push({ file: posting.file, claim: other });
      }
  const timeOf = ({ claim: other }: ClaimPlace): string => other.valid.from ?? other.asserted ?? '';
  return places.sort((a, b) => {
    const x = timeOf(a);
    const y = timeOf(b);
    return x === y ? a.claim.start - b.claim.start : x < y ? -1 : 1;
  });
}

/** The claim as if it were made at the other's time, which leaves all its other slots to decide. */
const atTimeOf = (claim: Claim, other: Claim): Claim => ({ ...claim, valid: other.valid, asserted: other.asserted });

function recordEntries(claim: Claim, knowledge: Knowledge): TimelineEntry[] {
  const { imposer, target, product } = claim.key;
  const entries: TimelineEntry[] = [];
  if (!imposer || !product) return entries;
  for (const measure of knowledge.measures.values())
    if (
      imposer.includes(measure.imposer) &&
      measure.products.some(id => isOn(claim.key, id, knowledge)) &&
      (target ?? [ANY_ORIGIN]).includes(measure.target)
    )
      for (const step of measure.steps)
        entries.push({
          from: step.from,
          to: step.to,
          value: `${step.rate} percent`,
          modality: step.modality,
          places: [],
          source: step.source,
        });
  return entries;
}
