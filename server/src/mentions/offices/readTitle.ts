import type { Token } from '../../text/article.ts';
import type { AgencySpot } from '../agencies/agencySpot.ts';
import { isPossessive } from '../agencies/owner.ts';
import { BEFORE_GENERAL, OFFICE_HEADS, type OfficeHead, PUBLIC_PORTFOLIOS, STATUSES } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { readComplement } from './complement.ts';
import type { Title } from './title.ts';

/** The bodies of an article by the token they begin or end at. */
export interface BodyLookup {
  startingAt(token: number): AgencySpot | undefined;
  /** A body whose last token is the one before. */
  endingAt(token: number): AgencySpot | undefined;
}

interface Modifiers {
  first: number;
  party: string | undefined;
  agency: string | undefined;
  publicField: boolean;
  strange: TokenSpan | undefined;
  privateWord: boolean;
}

/** Reads the title whose head noun stands at the token; undefined where the word is none ("head offices", "chief source"). */
export function readTitle(
  scene: Scene,
  bodies: BodyLookup,
  at: number,
  first: number,
  last: number,
): Title | undefined {
  const { tokens, classes } = scene;
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
  if (isAdjective(scene, at, last)) return undefined;
  const left = readModifiers(scene, bodies, head, first);
  const complement = readComplement(scene, bodies, at, last, office);
  right = complement.last;
  right = withElect(scene, right, last);
  const around = readAround(scene, bodies, left.first, first);
  const elect = electStatus(scene, at + 1, right, last);
  const isCapital = (tokens[head] as Token).caps !== 'none';
  const party = left.party ?? complement.party ?? around.party;
  const agency = left.agency ?? complement.agency ?? around.agency;
  const evidence = party !== undefined || agency !== undefined;
  const isPrivate =
    left.privateWord ||
    complement.isPrivate ||
    around.isPrivate ||
    (office.strength !== 'strong' && left.strange !== undefined && !evidence);
  const isPublic = !isPrivate && judge(office, evidence, left.publicField || complement.publicField);
  const publicBeforeName = isPublic || (!isPrivate && isCapital && office.titleWhenCapital === true && !left.strange);
  void classes;
  return {
    first: left.first,
    last: right,
    head,
    headWord: word,
    plural: office.plural === true,
    phraseFirst: around.first,
    status: around.status ?? elect,
    party,
    agency,
    determiner: around.determiner,
    isPublic,
    publicBeforeName,
    isPrivate,
    strange: left.strange,
  };
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
const AFTER_TITLE = new Set(
  'of for at to on in and or who said says told will has had is was also with that from by as met would may could did does but were are have when while after before during designate elect nominee warned urged added'.split(
    ' ',
  ),
);

/** Goes left over fields, ranks, a country, a body and capitalised words of the title. */
function readModifiers(scene: Scene, bodies: BodyLookup, head: number, first: number): Modifiers {
  const { tokens, classes } = scene;
  const found: Modifiers = {
    first: head,
    party: undefined,
    agency: undefined,
    publicField: false,
    strange: undefined,
    privateWord: false,
  };
  let i = head - 1;
  let joined = false;
  while (i >= first) {
    const token = tokens[i] as Token;
    const bits = classes[i] as number;
    const body = bodies.endingAt(i + 1);
    const party = scene.partyEnding.get(i + 1);
    if (body && body.first >= first && body.form !== 'anaphor' && !found.agency) {
      found.agency = body.id;
      found.party ??= body.party;
      found.first = body.first;
      i = body.first - 1;
    } else if (party && party.first >= first && party.kind !== 'metonym') {
      found.party ??= party.ids[0];
      found.first = party.first;
      i = party.first - 1;
      if (tokens[i]?.norm === '-' && scene.partyEnding.has(i)) break;
    } else if (token.text === '-' && !token.spaced && i > first) {
      const before = tokens[i - 1] as Token;
      if (STATUSES.has(before.norm) || before.kind !== 'word' || found.party) break;
      if (!((classes[i - 1] as number) & (IS.RANK | IS.PORTFOLIO)) && before.caps === 'none') break;
      if ((classes[i - 1] as number) & IS.PORTFOLIO && PUBLIC_PORTFOLIOS.has(before.norm)) found.publicField = true;
      found.first = i - 1;
      i -= 2;
    } else if (
      token.text === ')' &&
      i - 2 > first &&
      tokens[i - 2]?.text === '(' &&
      i + 1 === found.first &&
      isBracketed(scene, bodies, i - 2)
    ) {
      // "European Community (EC) commissioner"
      i -= 3;
    } else if (token.kind !== 'word') {
      if (token.text === ',' && joined && isField(scene, i - 1, first)) i--;
      else if (token.text === '&' && isField(scene, i - 1, first) && found.first === i + 1) {
        joined = true;
        i--;
      } else break;
    } else if (token.norm === 'and') {
      if (!isField(scene, i - 1, first) || !isField(scene, i + 1, first)) break;
      joined = true;
      i--;
    } else if (bits & IS.STATUS && STATUSES.has(token.norm)) break;
    else if (bits & IS.RANK && found.party && !RANKS_BEFORE_COUNTRY.has(token.norm)) break;
    else if (bits & IS.RANK || (bits & IS.PORTFOLIO && !isNounPhraseBreak(scene, i))) {
      if (bits & IS.PORTFOLIO && PUBLIC_PORTFOLIOS.has(token.norm)) found.publicField = true;
      found.first = i;
      i--;
      joined = joined && bits !== 0;
    } else if (bits & IS.OFFICE_HEAD && isHeadAsRank(token.norm)) {
      found.first = i;
      i--;
    } else if (token.caps !== 'none' && !found.party && isStrange(scene, i, first)) {
      if (bits & (IS.PRIVATE_ORG | IS.PRIVATE_HEAD)) found.privateWord = true;
      found.strange = { first: i, last: found.strange?.last ?? i + 1 };
      found.first = i;
      i--;
    } else {
      // "Chamber of Commerce president", "Acme & Sons chairman", "Sinclair Research director"
      if (bits & IS.PRIVATE_ORG && token.caps !== 'none') found.privateWord = true;
      break;
    }
  }
  const before = tokens[found.first - 1];
  if (
    found.first - 2 >= first &&
    (before?.norm === 'of' || before?.text === '&') &&
    tokens[found.first - 2]?.caps !== 'none'
  )
    found.privateWord = found.privateWord || !found.agency;
  return found;
}

/** Whether a country's or body's name stands before an acronym in brackets. */
const isBracketed = (scene: Scene, bodies: BodyLookup, open: number): boolean =>
  bodies.endingAt(open) !== undefined || scene.partyEnding.has(open);

/** "Deputy U.S. Trade Representative"; "special" or "state" before a country belong to something else. */
const RANKS_BEFORE_COUNTRY = new Set(['deputy', 'vice', 'assistant', 'associate', 'chief', 'under']);

/** "prime", "chief" and "deputy" stand before other heads: "chief negotiator", "deputy minister". */
const isHeadAsRank = (norm: string): boolean =>
  norm === 'chief' || norm === 'deputy' || norm === 'secretary' || norm === 'chairman';

function isField(scene: Scene, i: number, first: number): boolean {
  return i >= first && ((scene.classes[i] as number) & IS.PORTFOLIO) > 0;
}

/** A field in lower case right after "on", "in" or a verb is still the title's: nothing to break at but a possessive. */
const isNounPhraseBreak = (scene: Scene, i: number): boolean => isPossessive(scene, i + 1);

/** A capitalised word that may be part of a title: the state of a governor, a field we do not know, a company. */
function isStrange(scene: Scene, i: number, first: number): boolean {
  const { classes, tokens } = scene;
  const bits = classes[i] as number;
  if (bits & (IS.PRIVATE_ORG | IS.PRIVATE_HEAD)) return true;
  if (bits & (IS.NOT_IN_NAME | IS.HONORIFIC) || scene.inDate[i])
    return tokens[i]?.norm === 'republican' || tokens[i]?.norm === 'democratic';
  return i > first || (tokens[i] as Token).norm.length > 3;
}

function withElect(scene: Scene, right: number, last: number): number {
  const { tokens } = scene;
  if (right + 1 < last && tokens[right]?.text === '-' && !(tokens[right] as Token).spaced) {
    const word = tokens[right + 1]?.norm;
    if (word === 'elect' || word === 'designate') return right + 2;
  }
  return right;
}

function electStatus(scene: Scene, from: number, right: number, last: number): 'designate' | undefined {
  const { tokens } = scene;
  for (let i = from; i < right; i++) if (STATUSES.get(tokens[i]?.norm ?? '') === 'designate') return 'designate';
  const next = tokens[right]?.norm;
  return right < last && (next === 'designate' || next === 'nominee' || next === 'elect') ? 'designate' : undefined;
}

interface Around {
  first: number;
  determiner: string;
  status: Title['status'];
  party: string | undefined;
  agency: string | undefined;
  isPrivate: boolean;
}

/** Status words, a determiner or an owner before the title: "the former", "Japan's then-", "its". */
function readAround(scene: Scene, bodies: BodyLookup, titleFirst: number, first: number): Around {
  const { tokens } = scene;
  const around: Around = {
    first: titleFirst,
    determiner: '',
    status: undefined,
    party: undefined,
    agency: undefined,
    isPrivate: false,
  };
  let i = titleFirst - 1;
  for (let steps = 0; i >= first && steps < 6; steps++) {
    const token = tokens[i] as Token;
    const status = STATUSES.get(token.norm);
    if (status) around.status = around.status === 'former' ? 'former' : status;
    else if (!DESCRIPTIONS.has(token.norm) && !(token.text === '-' && !token.spaced)) break;
    around.first = i--;
  }
  const token = tokens[i];
  if (!token || i < first) return around;
  if (isPossessive(scene, i)) {
    around.determiner = "'s";
    const owner = bodies.endingAt(i);
    around.agency = owner?.id;
    const hit = scene.partyEnding.get(i);
    around.party = hit?.ids[0] ?? owner?.party;
    around.first = owner && owner.first >= first ? owner.first : hit ? hit.first : i - 1;
    around.isPrivate = !hit && !owner && ((scene.classes[i - 1] as number) & IS.PRIVATE_ORG) > 0;
  } else if (DETERMINERS.has(token.norm)) {
    around.determiner = token.norm;
    around.first = i;
  }
  return around;
}
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'whose',
  'this',
  'that',
  'another',
  'one',
]);
/** Adjectives that describe the holder, not the office. */
const DESCRIPTIONS = new Set(
  'top new current longtime long-serving visiting veteran powerful newly appointed popular respected then-us'.split(
    ' ',
  ),
);
