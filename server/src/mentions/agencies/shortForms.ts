import type { Sentence, Token } from '../../text/article.ts';
import type { RecogniserContext } from '../context.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import type { AgencySpot } from './agencySpot.ts';
import { isPossessive } from './owner.ts';
import { partyContextOf } from './partyContext.ts';

/** Head nouns that, with a capital and alone, stand for the one body of that kind in the article. */
const NOUNS = new Set(['commission', 'ministry', 'department', 'agency', 'council', 'authority', 'secretariat']);

/**
 * "the Commission", "a Commission official": a name shortened to its head, where the article names one such body only. Beside the European
 * Union the Commission needs no fuller name at all.
 */
export function collectShortForms(
  context: RecogniserContext,
  scene: Scene,
  spots: readonly AgencySpot[],
): AgencySpot[] {
  const { tokens, capitals, classes, sentenceOf, styles } = scene;
  const named = namedByNoun(spots);
  const departments = namedByField(spots);
  const found: AgencySpot[] = [];
  for (const i of capitals) {
    const token = tokens[i] as Token;
    const department = token.caps === 'initial' ? departments.get(token.norm) : undefined;
    if (department && styles[sentenceOf[i] as number] === 'sentence' && isDepartment(scene, i)) {
      found.push({ ...department, first: i, last: i + 1, form: 'short', candidates: [] });
      continue;
    }
    if (token.caps !== 'initial' || !((classes[i] as number) & IS.AGENCY_HEAD) || !NOUNS.has(token.norm)) continue;
    const spot = named.has(token.norm) ? named.get(token.norm) : europeanCommission(context, scene, i, NEAR_ENOUGH);
    if (!spot || styles[sentenceOf[i] as number] !== 'sentence' || !standsAlone(scene, i)) continue;
    found.push({ ...spot, first: i, last: i + 1, form: 'short', candidates: [] });
  }
  return found;
}

/** Signs of the European Union that make "the Commission" its own: it is spoken of in this sentence or the one before, or often. */
const NEAR_ENOUGH = 0.3;

/**
 * The European Commission for the word at a token.
 *
 * @param least how near the Union must be named, as `PartyContext.nearness` has it
 */
export function europeanCommission(
  context: RecogniserContext,
  scene: Scene,
  i: number,
  least: number,
): AgencySpot | undefined {
  const body = context.knowledge.agencies.get('agency/eu-commission');
  const party = 'party/EU';
  if (!body || scene.tokens[i]?.norm !== 'commission') return undefined;
  if (partyContextOf(context, scene, i).nearness(party, i) < least) return undefined;
  const { id, name } = body;
  return {
    first: i,
    last: i + 1,
    party,
    ids: [id],
    form: 'short',
    key: 'commission',
    id,
    name,
    known: true,
    candidates: [],
  };
}

/** The only body of the article whose name ends in, or begins with, the noun; undefined where there are two. */
function namedByNoun(spots: readonly AgencySpot[]): ReadonlyMap<string, AgencySpot | undefined> {
  const named = new Map<string, AgencySpot | null>();
  for (const spot of spots) {
    const words = spot.name.toLowerCase().split(/[^\p{L}]+/u);
    for (const noun of NOUNS) {
      if (!words.includes(noun)) continue;
      const there = named.get(noun);
      named.set(noun, there === undefined || there?.id === spot.id ? spot : null);
    }
  }
  const single = new Map<string, AgencySpot | undefined>();
  for (const [noun, spot] of named) single.set(noun, spot?.candidates.length ? undefined : (spot ?? undefined));
  return single;
}

/** Fields by which the one department that has them is called for short: "Commerce found". */
const FIELDS = new Set(['commerce', 'agriculture', 'justice', 'labor', 'labour', 'energy', 'interior']);

/** The only department or ministry of the article with one such field. */
function namedByField(spots: readonly AgencySpot[]): ReadonlyMap<string, AgencySpot> {
  const named = new Map<string, AgencySpot | null>();
  for (const spot of spots) {
    const field = /^(?:(?:department|ministry) (\S+)|(\S+) (?:department|ministry))$/
      .exec(spot.key)
      ?.slice(1)
      .find(Boolean);
    if (!field || !FIELDS.has(field)) continue;
    const there = named.get(field);
    named.set(field, there === undefined || there?.id === spot.id ? spot : null);
  }
  return new Map([...named].flatMap(([field, spot]) => (spot ? [[field, spot] as const] : [])));
}

/** "Commerce found", "told Commerce that", "Commerce's final rates", while "Commerce between the two fell" begins with the common word. */
function isDepartment(scene: Scene, i: number): boolean {
  const { tokens, classes, sentenceOf, article } = scene;
  if (!standsAlone(scene, i) || OF_NAMES.has(tokens[i - 1]?.norm ?? '')) return false;
  const next = sentenceOf[i + 1] === sentenceOf[i] ? tokens[i + 1] : undefined;
  if (next && (OF_NAMES.has(next.norm) || (next.kind === 'word' && next.caps !== 'none'))) return false;
  // "the Agriculture committee", "the Energy minister"
  if (next && (classes[i + 1] as number) & (IS.AGENCY_HEAD | IS.OFFICE_HEAD)) return false;
  const { first } = article.sentences[sentenceOf[i] as number] as Sentence;
  const before = i > first ? tokens[i - 1] : undefined;
  // "travelled to the Interior": the short name has no article.
  if (ARTICLES.has(before?.norm ?? '')) return false;
  if (before?.kind === 'word' || isPossessive(scene, i + 1)) return true;
  // "Commerce will also publish", while "Energy will also be costly"
  let verb = i + 1;
  while (BEFORE_VERB.has(tokens[verb]?.norm ?? '')) verb++;
  return sentenceOf[verb] === sentenceOf[i] && RULING.has(tokens[verb]?.norm ?? '');
}
const OF_NAMES = new Set(['of', 'on', 'and', '&']);
const RULING = new Set(
  (
    'said says found ruled calculated determined assigned published issued set officials investigators ' +
    'find rule calculate determine assign publish issue decide announce announced decided'
  ).split(' '),
);
const BEFORE_VERB = new Set('will would has had did does may not also preliminarily'.split(' '));

/** No capitals beside it but a title's: "Commission President" is hers, "Securities Commission" another body. */
function standsAlone({ tokens, classes, sentenceOf }: Scene, i: number): boolean {
  const before = tokens[i - 1];
  const inSentence = sentenceOf[i - 1] === sentenceOf[i];
  if (before && inSentence && before.kind === 'word' && before.caps !== 'none' && !ARTICLES.has(before.norm))
    return false;
  if (before && !before.spaced && before.text === '-') return false;
  const after = tokens[i + 1];
  if (!after || sentenceOf[i + 1] !== sentenceOf[i]) return true;
  if (after.norm === 'of' || after.norm === 'for' || after.norm === 'on' || after.text === '-') return false;
  const isTitle = ((classes[i + 1] as number) & (IS.OFFICE_HEAD | IS.RANK)) > 0;
  return after.kind !== 'word' || after.caps === 'none' || isTitle;
}
const ARTICLES = new Set(['the', 'a', 'an']);
