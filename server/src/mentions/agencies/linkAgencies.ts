import { extended } from '../../base/extended.ts';
import type { Agency, Knowledge } from '../../knowledge/knowledge.ts';
import type { Article } from '../../text/article.ts';
import { plainText } from '../../text/inSource.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import { administrationOn, dayOf, isAdministration } from './administrations.ts';
import { agencyIndex } from './agencyIndex.ts';
import type { AgencyName, AgencySpot } from './agencySpot.ts';
import { type PartyContext, partyContextOf } from './partyContext.ts';

/** Links each name to a body of the knowledge, or to one that the article itself makes. */
export function linkAgencies(context: RecogniserContext, scene: Scene, names: readonly AgencyName[]): AgencySpot[] {
  const { knowledge, article } = context;
  const byKey = new Map<string, AgencySpot>();
  const spots: AgencySpot[] = [];
  let story: PartyContext | undefined;
  for (const [index, name] of names.entries()) {
    const parties = partyContextOf(context, scene, name.first);
    // Another story has bodies of its own.
    if (parties !== story) byKey.clear();
    story = parties;
    const known = withAcronym(
      scene,
      names,
      index,
      knownCandidates(knowledge, name, article.published?.date),
      knowledge,
      parties,
    );
    const before = scene.tokens[name.first - 1]?.norm;
    const isCounted = before === 'first' || before === 'second';
    const earlier = name.party === undefined && !isCounted ? byKey.get(name.key) : undefined;
    let spot: AgencySpot | undefined;
    // "Reserve Bank of India" is named in full, whatever other reserve bank the article has.
    const isListed = name.form === 'full' && name.ids.length === 1;
    const mayBe = isListed ? name.ids : known.map(({ id }) => id);
    if (earlier && (!known.length || mayBe.includes(earlier.id)))
      spot = extended(name, {
        party: earlier.party,
        id: earlier.id,
        name: earlier.name,
        known: earlier.known,
        candidates: [],
      });
    else if (known.length) {
      const chosen = administrationOn(knowledge, known, dayOf(context, scene, name.first), before);
      // "the Trump administration" of an article without a day may be either.
      if (chosen || !isAdministration(known)) spot = chooseKnown(scene, name, known, parties, chosen, knowledge);
    }
    spot ??= longerName(scene, spots, name);
    // Which of the two Trump administrations is not told; whose both are is.
    const administered = isAdministration(known) ? known[0]?.party : undefined;
    spot ??= unknownAgency(article, scene, extended(name, { party: name.party ?? administered }), knowledge, parties);
    spots.push(spot);
    // "the first Trump administration" is not what the name alone means after it.
    if (!isCounted) byKey.set(spot.key, spot);
  }
  return spots;
}

/** "State Tariff Commission … the Tariff Commission": a name that ends as a longer one did before it is short for it. */
function longerName(scene: Scene, spots: readonly AgencySpot[], name: AgencyName): AgencySpot | undefined {
  if (name.party !== undefined || name.last - name.first < 2) return undefined;
  const norm = (i: number): string | undefined => scene.tokens[i]?.norm;
  const longer = spots.slice(-MOST_LONGER).findLast(({ first, last }) => {
    if (last - first <= name.last - name.first) return false;
    for (let k = 1; k <= name.last - name.first; k++) if (norm(last - k) !== norm(name.last - k)) return false;
    return true;
  });
  return longer && { ...longer, first: name.first, last: name.last, form: 'short', candidates: [] };
}
/** Further back a name may be another body's. */
const MOST_LONGER = 24;

/** "Ministry of Commerce (MOFCOM)": the acronym says which of the bodies of that name is meant. */
function withAcronym(
  scene: Scene,
  names: readonly AgencyName[],
  index: number,
  known: readonly Agency[],
  knowledge: Knowledge,
  parties: PartyContext,
): readonly Agency[] {
  const { first, last } = names[index] as AgencyName;
  const acronym = names[index + 1];
  if (scene.tokens[last]?.text !== '(' || acronym?.first !== last + 1 || !acronym.ids.length) return known;
  const named = acronym.ids.map(id => knowledge.agencies.get(id)).filter(agency => agency !== undefined);
  const isNear = ({ party }: Agency): boolean => !party || parties.nearness(party, first) > 0;
  const both = known.filter(agency => named.includes(agency) && isNear(agency));
  if (both.length) return both;
  return known.length || named.length > 1 || !named.every(isNear) ? known : named;
}

function knownCandidates(knowledge: Knowledge, name: AgencyName, day: string | undefined): readonly Agency[] {
  const existed = (agency: Agency | undefined): agency is Agency =>
    agency !== undefined && !(day && ((agency.until && day >= agency.until) || (agency.since && day < agency.since)));
  const listed = name.ids.map(id => knowledge.agencies.get(id)).filter(existed);
  const byKey = (agencyIndex(knowledge).get(name.key) ?? []).filter(existed);
  const all = listed.length ? [...new Set([...listed, ...byKey])] : byKey;
  if (name.party === undefined) return all;
  const fitting = all.filter(agency => agency.party === name.party);
  if (fitting.length) return fitting;
  // "China's WTO": an international body belongs to nobody; a name that says its country itself is not another's.
  return listed.filter(agency => agency.party === undefined || !isGeneric(name));
}

/** Whether the name could be that of any country's body: a ministry, a department, a parliament; never "Bank of England", "Bundesbank". */
const isGeneric = (name: AgencyName): boolean =>
  /ministry|department|treasury|parliament|assembly|cabinet|congress|senate|house|\bbank\b(?! england$)|agency|office|commission|council|customs|bureau|statistics|court/.test(
    name.key,
  );

/** "Customs Tariff Commission of the State Council": a name in full of so many words that the knowledge has it for one body is no other's. */
const isUnlikeOthers = ({ form, ids, key }: AgencyName): boolean =>
  form === 'full' && ids.length === 1 && key.split(' ').length >= WORDS_OF_ONE;
const WORDS_OF_ONE = 4;

/** Bodies that nearly every country has under that name, while no bloc has; of two fields joined ("industry trade ministry") few have one. */
const isOfAnyCountry = (name: AgencyName): boolean =>
  /^\S+ ministry$|^ministry \S+$|^(national )?treasury$|^parliament$|^(?:national assembly|assembly national)$|^cabinet$|^council ministers$|bank central|^customs service$/.test(
    name.key,
  );

/** The countries that may have a body of that name: the United States have no ministries, a bloc has its commission. */
const owners =
  (name: AgencyName, knowledge: Knowledge) =>
  (party: string): boolean =>
    !(isOfAnyCountry(name) || name.key.includes('ministry')) ||
    (knowledge.parties.get(party)?.kind === 'country' &&
      !(party === 'party/US' && /ministry|ministers/.test(name.key)));

function chooseKnown(
  scene: Scene,
  name: AgencyName,
  known: readonly Agency[],
  parties: PartyContext,
  byDay: Agency | undefined,
  knowledge: Knowledge,
): AgencySpot | undefined {
  const scored = (byDay ? [byDay] : known)
    .map(agency => ({ agency, score: agency.party ? parties.nearness(agency.party, name.first) : 0.01 }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return undefined;
  // A body that any country may have is not the one country's that the knowledge has it for, in an article that names others only.
  if (
    name.party === undefined &&
    best.score === 0 &&
    !isUnlikeOthers(name) &&
    (/ministry|^parliament$|^cabinet$/.test(name.key) ||
      (isGeneric(name) && parties.namesAny) ||
      // "ABUJA, May 3 - The federal government …": of the federation that the article is filed from.
      (/\bfederal\b/.test(name.key) && parties.filedFrom !== undefined) ||
      (second?.score === 0 && isOfAnyCountry(name)))
  )
    return undefined;
  if (name.party === undefined && isOfAnyCountry(name)) {
    const country = parties.countryAt(name.first, owners(name, knowledge));
    if (country && country !== best.agency.party) {
      const own = known.find(agency => agency.party === country);
      return own && extended(name, { party: country, id: own.id, name: own.name, known: true, candidates: [] });
    }
    // "a licence of the Ministry of Commerce to buy Chinese tea": nobody's whose goods alone are named; what itself says or does something is
    // rather that of the country which a tariff falls on.
    const { party } = best.agency;
    if (!country && party && !parties.acts(party) && isSource(scene, name)) return undefined;
  }
  const rivals =
    second && second.score === best.score ? scored.filter(entry => entry.score === best.score && entry !== best) : [];
  const { agency } = best;
  return extended(name, {
    party: agency.party,
    id: agency.id,
    name: agency.name,
    known: true,
    candidates: rivals.map(({ agency: { id, name: rival } }) => ({ id, name: rival })),
  });
}

/** "a licence from the Ministry of Commerce", "queues at the Finance Ministry": where something is from, while the body does nothing itself. */
function isSource({ tokens }: Scene, { first }: AgencyName): boolean {
  const lead = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  return SOURCES.has(tokens[lead]?.norm ?? '');
}
const SOURCES = new Set(['of', 'from', 'at', 'with']);

function unknownAgency(
  article: Article,
  scene: Scene,
  name: AgencyName,
  knowledge: Knowledge,
  parties: PartyContext,
): AgencySpot {
  if (name.made) return extended(name, { ...name.made, known: false, candidates: [] });
  const start = scene.tokens[name.first]?.start ?? 0;
  const end = scene.tokens[name.last - 1]?.end ?? start;
  const surface = plainText(article, { start, end }).replace(/\s+/g, ' ');
  const isFit = owners(name, knowledge);
  // Ministries are those of the country that an article is about; a board or a council may be a town's or a bloc's.
  const home = /ministry|department/.test(name.key) ? parties.own : parties.filedFrom;
  const party =
    name.party ??
    (isOfAnyCountry(name) ? parties.countryAt(name.first, isFit) : undefined) ??
    parties.nearest(name.first, isFit) ??
    (home && isFit(home) ? home : undefined);
  const code = party ? `${party.slice('party/'.length).toLowerCase()}-` : '';
  const id = `agency/${code}${slugOf(bareName(scene, name, article))}`;
  const known = knowledge.agencies.get(id);
  return extended(name, { party, id, name: known?.name ?? surface, known: known !== undefined, candidates: [] });
}

/** The name without the country before it, so that "Japanese Coast Office" and "Coast Office" make one id. */
function bareName(scene: Scene, name: AgencyName, article: Article): string {
  const hit = scene.partyStarting.get(name.first);
  const first = hit && hit.last < name.last ? hit.last : name.first;
  return plainText(article, { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[name.last - 1]?.end ?? 0 });
}
