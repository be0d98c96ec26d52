import { Latest } from '../../base/latest.ts';
import type { RecogniserContext } from '../context.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { collectAcronyms } from './acronyms.ts';
import type { AgencyName, AgencySpot } from './agencySpot.ts';
import { collectAnaphors } from './anaphors.ts';
import { collectGovernments } from './governments.ts';
import { collectAgencyNames } from './grammar.ts';
import { collectInitials } from './initials.ts';
import { collectKnownAgencies } from './knownAgencies.ts';
import { linkAgencies } from './linkAgencies.ts';
import { collectPhrases } from './phrases.ts';
import { collectShortForms } from './shortForms.ts';

const latest = new Latest<RecogniserContext, readonly AgencySpot[]>();

/** All public bodies of the article in text order, not overlapping; made once, since titles are read with them. */
export const agencySpots = (context: RecogniserContext): readonly AgencySpot[] =>
  latest.get(context, () => collectSpots(context, sceneOf(context)));

function collectSpots(context: RecogniserContext, scene: Scene): readonly AgencySpot[] {
  const names = merge(scene, [
    ...collectKnownAgencies(context, scene),
    ...collectAgencyNames(scene),
    ...collectPhrases(scene),
    ...collectGovernments(context, scene),
  ]);
  const linked = linkAgencies(context, scene, names);
  const acronyms = collectAcronyms(scene, linked);
  const named = withoutOverlaps([...acronyms, ...linked]);
  const initials = collectInitials(context, scene, named);
  const all = withoutOverlaps([...named, ...initials, ...collectShortForms(context, scene, linked)]);
  return withoutOverlaps([...all, ...collectAnaphors(context, scene, all)]);
}

/** The longest at each place; what the knowledge says of the same words is kept. */
function merge(scene: Scene, names: readonly AgencyName[]): AgencyName[] {
  const usable = names.filter(name => (scene.otherEnd[name.first] as number) < name.last);
  const sorted = usable.sort((a, b) => a.first - b.first || b.last - a.last || b.ids.length - a.ids.length);
  const merged: AgencyName[] = [];
  for (const name of sorted) {
    const last = merged.at(-1);
    if (!last || last.last <= name.first) {
      merged.push(name);
      continue;
    }
    if (name.last > last.last && !last.ids.length) merged[merged.length - 1] = name;
    else if (!last.ids.length && name.ids.length && sameBody(scene, last, name))
      merged[merged.length - 1] = { ...last, ids: name.ids, form: name.form };
  }
  return merged;
}

/** Whether the longer name is the shorter with a country, "the" or an owner before it. */
const sameBody = (scene: Scene, longer: AgencyName, shorter: AgencyName): boolean =>
  longer.last === shorter.last &&
  (longer.key === shorter.key || scene.partyEnding.get(shorter.first)?.first === longer.first);

function withoutOverlaps(spots: readonly AgencySpot[]): AgencySpot[] {
  const sorted = [...spots].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: AgencySpot[] = [];
  for (const spot of sorted) {
    const last = kept.at(-1);
    if (!last || last.last <= spot.first) kept.push(spot);
  }
  return kept;
}
