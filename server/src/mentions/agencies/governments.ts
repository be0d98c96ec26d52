import { wordSet } from '../../base/wordList.ts';
import type { GazetteerHit, Person } from '../../knowledge/knowledge.ts';
import type { Token } from '../../text/article.ts';
import type { RecogniserContext } from '../context.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { slugOf } from '../slug.ts';
import { dayOf } from './administrations.ts';
import { agenciesNamed } from './agencyIndex.ts';
import type { AgencyName } from './agencySpot.ts';
import { isPossessive } from './owner.ts';

/** Between a country and its government. */
const WHICH = wordSet('federal central national coalition military transitional interim caretaker');
/** What has its name of the government, or is none: "Norwegian government bonds", "the US administration of the duties". */
const OTHERS = wordSet('bond bonds debt securities paper stock stocks yield yields cost costs of');
/** Heads of governments and the presidents who lead one. */
const HEADS = /^office\/[a-z]{2}-(?:president|prime-minister|chancellor)$/;
const NO_HEADS = new Set(['office/uk-chancellor', 'office/de-president']);
/** Prime ministers and chancellors whose government the press calls an administration, too. */
const ADMINISTERING = new Set(['office/jp-prime-minister']);

/** "the Kenyan government", "Government of Kosovo", "the US administration", "the Abe administration", "the Carney government". */
export function collectGovernments(context: RecogniserContext, scene: Scene): AgencyName[] {
  const { tokens, sentenceOf } = scene;
  const names: AgencyName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i] as Token;
    if (norm !== 'government' && norm !== 'administration') continue;
    const inSentence = sentenceOf[i + 1] === sentenceOf[i];
    const after = inSentence ? tokens[i + 1] : undefined;
    if (after?.norm === 'of') {
      const name = norm === 'government' ? governmentOf(context, scene, i) : undefined;
      if (name) names.push(name);
    }
    if (after && (OTHERS.has(after.norm) || (after.text === '-' && !after.spaced))) continue;
    const name = governmentBefore(context, scene, i) ?? administrationBefore(context, scene, i, norm);
    if (name) names.push(name);
  }
  return names;
}

/** "Government of Kosovo", "the government of the Netherlands". */
function governmentOf(context: RecogniserContext, scene: Scene, head: number): AgencyName | undefined {
  const { tokens, sentenceOf, partyStarting } = scene;
  const hit = partyStarting.get(tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2);
  if (hit?.kind !== 'party' || sentenceOf[hit.last - 1] !== sentenceOf[head]) return undefined;
  // "the government of China's largest province"
  if (isPossessive(scene, hit.last)) return undefined;
  return ofCountry(context, hit, head, hit.last);
}

/** "Kenyan government", "Kosovo's | government", "Canadian federal government". */
function governmentBefore(context: RecogniserContext, scene: Scene, head: number): AgencyName | undefined {
  const { tokens, sentenceOf, partyEnding } = scene;
  const first = WHICH.has(tokens[head - 1]?.norm ?? '') ? head - 1 : head;
  const isOwned = isPossessive(scene, first - 1);
  const hit = partyEnding.get(isOwned ? first - 1 : first);
  if (!hit || hit.kind === 'metonym' || sentenceOf[hit.first] !== sentenceOf[head]) return undefined;
  return ofCountry(context, hit, isOwned ? first : hit.first, head + 1);
}

function ofCountry(
  { knowledge }: RecogniserContext,
  { ids }: GazetteerHit,
  first: number,
  last: number,
): AgencyName | undefined {
  const country = ids.length === 1 ? knowledge.parties.get(ids[0] as string) : undefined;
  if (country?.kind !== 'country') return undefined;
  const { id, name } = country;
  return {
    first,
    last,
    party: id,
    ids: [],
    form: 'full',
    key: 'government',
    made: { id: `agency/${codeOf(id)}-government`, name: `Government of ${name}` },
  };
}

/** "Bush administration", "Carney government": of who leads the government on the day that is spoken of. */
function administrationBefore(
  context: RecogniserContext,
  scene: Scene,
  head: number,
  norm: 'government' | 'administration',
): AgencyName | undefined {
  const { tokens, sentenceOf, inDate } = scene;
  const before = head - 1;
  if (sentenceOf[before] !== sentenceOf[head] || inDate[before] || tokens[before]?.caps === 'none') return undefined;
  const hit = context.hitsAt(before).find(({ kind, last }) => kind === 'surname' && last === head);
  if (!hit || isOthers(scene, before)) return undefined;
  const { knowledge } = context;
  const day = dayOf(context, scene, head);
  const found = new Map<Person, string>();
  for (const id of hit.ids) {
    const person = knowledge.people.get(id);
    const term = person?.terms.find(
      ({ office, from, to }) =>
        HEADS.test(office) &&
        !NO_HEADS.has(office) &&
        (norm === 'government' || office.endsWith('-president') || ADMINISTERING.has(office)) &&
        (day === undefined || (from <= day && (to === null || day <= to))),
    );
    if (person && term) found.set(person, term.office);
  }
  const [only] = found;
  if (!only || found.size > 1) return undefined;
  const [person, office] = only;
  const party = knowledge.offices.get(office)?.party ?? '';
  const name = `${person.name} administration`;
  const surname = tokens[before]?.text ?? '';
  const [known] = agenciesNamed(knowledge, name);
  return {
    first: before,
    last: head + 1,
    party,
    ids: known ? [known.id] : [],
    form: 'full',
    key: `administration ${surname.toLowerCase()}`,
    made: { id: `agency/${codeOf(party)}-administration-${slugOf(surname)}`, name: `${surname} ${norm}` },
  };
}

/** "the Jane Bush administration": another given name makes it somebody else's. */
function isOthers({ tokens, classes, sentenceOf }: Scene, i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.kind === 'word' &&
    before.caps === 'initial' &&
    sentenceOf[i - 1] === sentenceOf[i] &&
    !((classes[i - 1] as number) & NAMES_END)
  );
}
const NAMES_END = IS.OFFICE_HEAD | IS.HONORIFIC | IS.NOT_IN_NAME | IS.STATUS;

const codeOf = (party: string): string => party.slice('party/'.length).toLowerCase();
