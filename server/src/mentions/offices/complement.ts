import type { Token } from '../../text/article.ts';
import { isPossessive } from '../agencies/owner.ts';
import { COMMON_BODIES, type OfficeHead, PUBLIC_PORTFOLIOS } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import {
  endOfOffice,
  endOfPart,
  endOfPoliticalParty,
  fieldListEnd,
  findBodyBeyond,
  isCompanyAfter,
} from './phraseObject.ts';
import type { BodyLookup, Complement } from './title.ts';

const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'on', 'in', 'with', 'from']);

/** Reads "of …", "for …" after the head at `at`, up to three of them: "Secretary of State for Trade of …". */
export function readComplement(
  scene: Scene,
  bodies: BodyLookup,
  at: number,
  last: number,
  office: OfficeHead,
): Complement {
  const found: Complement = {
    last: at + 1,
    party: undefined,
    agency: undefined,
    publicField: false,
    isOfficial: false,
    isPrivate: false,
    isCommon: false,
    person: undefined,
  };
  for (let round = 0; round < 3; round++) {
    // "the minister responsible for trade"
    const isCharge = scene.tokens[found.last]?.norm === 'responsible' && scene.tokens[found.last + 1]?.norm === 'for';
    if (isCharge && office.strength === 'strong') found.last++;
    // "the minister in charge of trade"
    const isIn = ['in', 'charge', 'of'].every((word, k) => scene.tokens[found.last + k]?.norm === word);
    if (isIn && office.strength === 'strong') found.last += 2;
    const preposition = scene.tokens[found.last]?.norm ?? '';
    if (found.last + 1 >= last || !PREPOSITIONS.has(preposition)) break;
    const before = found.last;
    readObject(scene, bodies, found, last, office, preposition);
    if (found.last === before) break;
  }
  if (office.strength === 'body' && !found.agency && !found.isPrivate) findBodyBeyond(scene, bodies, found, last);
  return found;
}

function readObject(
  scene: Scene,
  bodies: BodyLookup,
  found: Complement,
  last: number,
  office: OfficeHead,
  preposition: string,
): void {
  const { tokens, classes } = scene;
  let i = found.last + 1;
  if (tokens[i]?.norm === 'the') i++;
  const party = scene.partyStarting.get(i);
  const body = bodies.startingAt(i);
  const spatial = preposition === 'in' || preposition === 'with' || preposition === 'from';
  if (preposition === 'on' && !body && !((classes[i] as number) & IS.PORTFOLIO)) return;
  if (body && body.last <= last && body.form !== 'anaphor') {
    found.agency ??= body.id;
    found.party ??= body.party;
    found.last = body.last;
    // "chairman of the House committee"
    const noun = tokens[body.last];
    if (noun?.caps === 'none' && (classes[body.last] as number) & IS.AGENCY_HEAD) found.last++;
    else if (isPossessive(scene, body.last)) found.last = endOfPart(scene, body.last + 1, last) || body.last;
    return;
  }
  const isLeader = PARTY_LEADERS.has(tokens[found.last - 1]?.norm ?? '');
  const partyEnd = isLeader ? endOfPoliticalParty(scene, i, last) : 0;
  if (partyEnd) {
    found.isOfficial = true;
    found.last = partyEnd;
    return;
  }
  if (party && spatial && isPossessive(scene, party.last)) {
    // "spokesman with China's Ministry of Commerce"
    found.party ??= party.ids[0];
    found.isOfficial = true;
    return;
  }
  // "the Oregon Department of Agriculture"
  const next = bodies.startingAt(i + 1);
  if (next && tokens[i]?.caps === 'initial' && !party) {
    found.agency ??= next.id;
    found.last = next.last;
    return;
  }
  if (spatial && preposition !== 'in') return;
  if (party && party.last <= last && party.kind !== 'metonym') {
    const follower = tokens[party.last];
    // "adviser to Norwegian Chancellor Jane Roe": the office is hers, and her name no part of this title.
    const isOfficer = ((classes[party.last] ?? 0) & (IS.OFFICE_HEAD | IS.RANK)) > 0;
    if (party.kind === 'demonym' && isOfficer && endOfOffice(scene, party.last, last)) {
      found.isOfficial = true;
      found.party ??= party.ids[0];
      return;
    }
    // "ambassador to China" names a host, "minister of China" an owner; "president of China Mobile" a company.
    if (
      follower?.kind === 'word' &&
      follower.caps === 'initial' &&
      !((classes[party.last] as number) & (IS.NOT_IN_NAME | IS.HONORIFIC)) &&
      party.kind === 'demonym'
    )
      return;
    if (isPossessive(scene, party.last)) {
      if (isCompanyAfter(scene, party.last + 1, last)) {
        found.isPrivate = true;
        return;
      }
      found.party ??= party.ids[0];
      found.isOfficial = true;
      return;
    }
    if (namesBody(tokens[party.last]?.norm)) {
      found.isOfficial = true;
      found.party ??= party.ids[0];
      found.last = party.last + 1;
      return;
    }
    if (isCompanyAfter(scene, party.last, last, party.kind === 'demonym')) {
      found.isPrivate = true;
      return;
    }
    if (preposition !== 'to' && preposition !== 'in') found.party ??= party.ids[0];
    else found.publicField = true;
    if (preposition !== 'in') found.last = endOfPair(scene, party.last, last);
    return;
  }
  if (spatial) return;
  const officeEnd = endOfOffice(scene, i, last);
  if (officeEnd) {
    found.isOfficial = true;
    // "adviser to Chancellor Jane Roe" is no title to the chancellor's name.
    const after = tokens[officeEnd];
    if (after?.kind !== 'word' || after.caps === 'none') found.last = officeEnd;
    return;
  }
  const end = fieldListEnd(scene, i, last);
  if (end > i) {
    for (let k = i; k < end; k++) if (PUBLIC_PORTFOLIOS.has((tokens[k] as Token).norm)) found.publicField = true;
    found.last = end;
    return;
  }
  readUnknown(scene, found, i, last, office);
}

/** "for Canada-U.S. trade": another country after a hyphen, and what is between the two. */
function endOfPair(scene: Scene, end: number, last: number): number {
  const second = scene.tokens[end]?.text === '-' ? scene.partyStarting.get(end + 1) : undefined;
  return second && second.last <= last ? Math.max(second.last, fieldListEnd(scene, second.last, last)) : end;
}

/** A capitalised object that is no field, country or body: a state for a governor, a company for a president. */
function readUnknown(scene: Scene, found: Complement, start: number, last: number, office: OfficeHead): void {
  const { tokens, classes } = scene;
  if (tokens[start]?.norm === 'staff') {
    found.last = start + 1;
    return;
  }
  let end = start;
  let isPrivate = false;
  while (end < last && tokens[end]?.kind === 'word' && (tokens[end] as Token).caps !== 'none') {
    if ((classes[end] as number) & IS.PRIVATE_ORG) isPrivate = true;
    end++;
  }
  if (end === start) {
    if (office.strength === 'body') found.isCommon = isCommonObject(scene, start);
    return;
  }
  if (end - start <= 2) found.person = { first: start, last: end };
  if (office.strength !== 'strong' || isPrivate) found.isPrivate = true;
  else if (end - start <= 2) found.last = end;
}

/** Who heads a political party sits in a legislature, or did; its chairmen in a state and its spokesmen do not. */
const PARTY_LEADERS = new Set(['leader', 'head', 'president']);

const namesBody = (norm: string | undefined): boolean => norm !== undefined && COMMON_BODIES.has(norm);

/** "vice president of sales", "head of research": a department of a company; a pronoun or number says nothing. */
const isCommonObject = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  return (
    token?.kind === 'word' &&
    token.caps === 'none' &&
    !((scene.classes[i] as number) & IS.PORTFOLIO) &&
    token.norm !== 'state'
  );
};
