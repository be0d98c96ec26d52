import type { Token } from '../../text/article.ts';
import { BEFORE_GENERAL, OFFICE_HEADS, type OfficeHead, STATUSES } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { type Around, readAround } from './around.ts';
import { readComplement } from './complement.ts';
import { isOfCommonBody, readModifiers } from './modifiers.ts';
import type { BodyLookup, Title } from './title.ts';

/** Reads the title whose head noun stands at the token; undefined where the word is none ("head offices", "chief source"). */
export function readTitle(
  scene: Scene,
  bodies: BodyLookup,
  at: number,
  first: number,
  last: number,
): Title | undefined {
  const { tokens } = scene;
  let head = at;
  let word = (tokens[at] as Token).norm;
  let right = at + 1;
  if (word === 'general') {
    const before = previousWord(scene, at, first);
    if (before < 0 || !BEFORE_GENERAL.has((tokens[before] as Token).norm)) return undefined;
    word = `${(tokens[before] as Token).norm}-general`;
    head = before;
  }
  const office = OFFICE_HEADS.get(word) ?? GENERAL;
  // "chief executive officer", "trade official said": an adjective's use is told by the noun after it.
  const executive = isChiefExecutive(scene, at, last);
  if (!executive && isAdjective(scene, at, last)) return undefined;
  const left = readModifiers(scene, bodies, head, first);
  const complement = readComplement(scene, bodies, executive ? at + 1 : at, last, office);
  right = complement.last;
  right = withElect(scene, right, last);
  const around = readAround(scene, bodies, left.first, first);
  const elect = electStatus(scene, at + 1, right, last);
  const party = left.party ?? complement.party ?? around.party;
  const agency = left.agency ?? complement.agency ?? around.agency;
  // "Japan's head of trade policy" has an owner; "China head" is as likely a company's.
  const byParty =
    party !== undefined &&
    (!office.needsBody ||
      party === 'party/EU' ||
      (around.determiner === "'s" && (complement.publicField || complement.isCommon)));
  const evidence =
    byParty ||
    agency !== undefined ||
    complement.isOfficial ||
    left.isOfficial ||
    around.isOfficial ||
    isHouseLeader(scene, left.first, head, word) ||
    isOfService(scene, left.first, head, word) ||
    isOfCommonBody(scene, head, word);
  const isPrivate =
    left.privateWord ||
    complement.isPrivate ||
    around.isPrivate ||
    (!evidence && (complement.isCommon || (office.strength !== 'strong' && left.strange !== undefined)));
  const publicField = left.publicField || complement.publicField;
  // "director general of foreign trade": in companies a director general has no field of government.
  const isGeneral = word.endsWith('-general') && complement.publicField;
  const isPublic = !isPrivate && (isGeneral || judge(office, evidence, publicField));
  const isChiefOfStaff = word === 'chief' && tokens[right - 1]?.norm === 'staff';
  const isTitle =
    (tokens[head] as Token).caps !== 'none' || (word === 'president' && opensPhrase(scene, around, left.first, first));
  return {
    first: left.first,
    last: right,
    head,
    headWord: word,
    plural: office.plural === true,
    phraseFirst: around.first,
    status: around.status ?? left.status ?? elect,
    party,
    agency,
    determiner: around.determiner,
    isPublic,
    publicBeforeName:
      isPublic ||
      (!isPrivate &&
        isTitle &&
        (office.titleWhenCapital === true || isChiefOfStaff) &&
        !left.strange &&
        !(left.hasField && office.strength === 'body')),
    isPrivate,
    associate: left.strange ?? around.owner ?? complement.person,
  };
}

/** "government of president Alan Garcia", "then-president Anwar Sadat": no company stands before the word. */
function opensPhrase(scene: Scene, around: Around, titleFirst: number, first: number): boolean {
  if (around.status !== undefined && around.determiner === '') return true;
  return (
    titleFirst > first && around.determiner === '' && PREPOSITIONS.has((scene.tokens[titleFirst - 1] as Token).norm)
  );
}
const PREPOSITIONS = new Set('of by to with when that for from under between as while after before against'.split(' '));

/** "Hong Kong Chief Executive John Lee": the head of a government, in these places alone. */
function isChiefExecutive(scene: Scene, at: number, last: number): boolean {
  const { tokens } = scene;
  if ((tokens[at] as Token).norm !== 'chief' || at + 1 >= last || tokens[at + 1]?.norm !== 'executive') return false;
  const end = tokens[at - 1]?.norm === "'s" ? at - 1 : at;
  const place = scene.partyEnding.get(end)?.ids[0];
  return place === 'party/HK' || place === 'party/MO';
}

/** "Senate Majority Leader", "minority whip". */
function isHouseLeader(scene: Scene, first: number, head: number, word: string): boolean {
  if (word !== 'leader' && word !== 'whip') return false;
  for (let i = first; i < head; i++) {
    const { norm } = scene.tokens[i] as Token;
    if (norm === 'majority' || norm === 'minority') return true;
  }
  return false;
}

/** "the permanent secretary": the head of a ministry's service, whom no company has. */
function isOfService({ tokens }: Scene, first: number, head: number, word: string): boolean {
  if (word !== 'secretary') return false;
  for (let i = first; i < head; i++) if (/^(?:permanent|parliamentary)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

const GENERAL: OfficeHead = { strength: 'body' };

function judge(office: OfficeHead, evidence: boolean, publicField: boolean): boolean {
  if (office.strength === 'strong') return true;
  if (office.strength === 'portfolio') return evidence || publicField;
  return evidence;
}

function previousWord(scene: Scene, at: number, first: number): number {
  const { tokens } = scene;
  let i = at - 1;
  if (i >= first && tokens[i]?.text === '-') i--;
  return i >= first && tokens[i]?.kind === 'word' ? i : -1;
}

/** Words that are heads as nouns only: "chief source", "head office", "official visit", "chair lift". */
const ALSO_ADJECTIVES = new Set([
  'ustr',
  'pm',
  'chief',
  'head',
  'official',
  'deputy',
  'leader',
  'judge',
  'chair',
  'representative',
  'speaker',
  'general',
  'king',
]);

function isAdjective(scene: Scene, at: number, last: number): boolean {
  const { tokens, classes } = scene;
  const next = tokens[at + 1];
  if (at + 1 >= last || !next) return false;
  const bits = classes[at + 1] as number;
  if (next.kind === 'word' && next.caps === 'none' && bits & IS.PRIVATE_HEAD) return true;
  if ((tokens[at] as Token).norm === 'deputy' || (tokens[at] as Token).norm === 'chief')
    return (
      next.kind === 'word' &&
      (next.caps === 'none' ? !AFTER_TITLE.has(next.norm) : (bits & (IS.PORTFOLIO | IS.OFFICE_HEAD | IS.RANK)) > 0)
    );
  return (
    ALSO_ADJECTIVES.has((tokens[at] as Token).norm) &&
    next.kind === 'word' &&
    next.caps === 'none' &&
    !AFTER_TITLE.has(next.norm)
  );
}
/** Lower-case words that a title is followed by; any other is the noun that it describes. */
const AFTER_TITLE = new Set(
  (
    'of for at to on in and or who whom whose said says say told tells will has had have is was were are also with that from by as met would ' +
    'may might must could can should shall does did do but when while after before during designate elect nominee warned urged added under ' +
    'since until into over because about against through if though although than then not never now still only asked called made took went ' +
    'came left held gave wrote told reported replied noted stressed argued denied signed agreed announced visited arrived expressed ' +
    'described declined offered defended criticized responded commented stated suggested expects believes thinks wants plans'
  ).split(' '),
);

function withElect(scene: Scene, right: number, last: number): number {
  const { tokens } = scene;
  if (right + 1 < last && tokens[right]?.text === '-' && !(tokens[right] as Token).spaced) {
    const word = tokens[right + 1]?.norm;
    if (word === 'elect' || word === 'designate' || word === 'nominee') return right + 2;
  }
  return right;
}

function electStatus(scene: Scene, from: number, right: number, last: number): 'designate' | undefined {
  const { tokens } = scene;
  for (let i = from; i < right; i++) if (STATUSES.get(tokens[i]?.norm ?? '') === 'designate') return 'designate';
  const next = tokens[right]?.norm;
  return right < last && (next === 'designate' || next === 'nominee' || next === 'elect') ? 'designate' : undefined;
}
