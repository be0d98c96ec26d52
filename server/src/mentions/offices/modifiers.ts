import type { Token } from '../../text/article.ts';
import { isPossessive } from '../agencies/owner.ts';
import { NAME_TITLES, PUBLIC_PORTFOLIOS, PUBLIC_QUALIFIERS, STATUSES } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene, TokenSpan } from '../scene.ts';
import { isBodyBeforeRanks, isPartisan, isPartyOffice } from './partisan.ts';
import type { BodyLookup, Title } from './title.ts';

/** What stands before a head noun and belongs to the title. */
export interface Modifiers {
  first: number;
  party: string | undefined;
  agency: string | undefined;
  /** A public body as a common noun, or a legislature's party. */
  isOfficial: boolean;
  /** Any field, and one that only governments have. */
  hasField: boolean;
  publicField: boolean;
  /** A status between the country and the head. */
  status: Title['status'];
  strange: TokenSpan | undefined;
  privateWord: boolean;
}

/** Goes left over fields, ranks, a country, a body and capitalised words of the title. */
export function readModifiers(scene: Scene, bodies: BodyLookup, head: number, first: number): Modifiers {
  const { tokens, classes } = scene;
  const word = (tokens[head] as Token).norm;
  const found: Modifiers = {
    first: head,
    party: undefined,
    agency: undefined,
    isOfficial: false,
    hasField: false,
    publicField: false,
    status: undefined,
    strange: undefined,
    privateWord: false,
  };
  let i = head - 1;
  let joined = false;
  let countryNamed = false;
  while (i >= first) {
    const token = tokens[i] as Token;
    const bits = classes[i] as number;
    const body = bodies.endingAt(i + 1);
    const party = scene.partyEnding.get(i + 1);
    if (scene.inCompany[i]) {
      found.privateWord = true;
      break;
    }
    if (body && body.first >= first && body.form !== 'anaphor' && !found.agency) {
      found.agency = body.id;
      found.party ??= body.party;
      // "Atlanta Fed President": a body without its country may have a place before it.
      countryNamed ||= scene.partyStarting.has(body.first);
      found.first = body.first;
      i = body.first - 1;
    } else if (party && party.first >= first && party.kind !== 'metonym') {
      found.party ??= party.ids[0];
      countryNamed = true;
      found.first = party.first;
      i = party.first - 1;
      if (tokens[i]?.norm === '-' && scene.partyEnding.has(i)) break;
    } else if (token.text === '-' && !token.spaced && i > first) {
      const before = tokens[i - 1] as Token;
      if (STATUSES.has(before.norm) || before.kind !== 'word' || countryNamed) break;
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
    } else if (bits & IS.STATUS && scene.partyEnding.get(i)?.kind === 'demonym') {
      // "South Korean Acting President"
      found.status = STATUSES.get(token.norm);
      i--;
    } else if (bits & IS.STATUS && STATUSES.has(token.norm)) break;
    else if (isBodyBeforeRanks(scene, i) && found.first === i + 1 && !countryNamed && !found.agency) {
      // "government spokesman", "Deputy Government Spokeswoman", "Commission Executive Vice-President"
      found.isOfficial = true;
      found.first = i;
      i--;
    } else if (
      i === head - 1 &&
      i > first &&
      token.caps === 'none' &&
      bits & IS.AGENCY_HEAD &&
      isFieldOrRank(scene, i - 1)
    ) {
      // "national security office chief"
      found.first = i;
      i--;
    } else if (word === 'member' && i === head - 1 && MEMBERSHIPS.has(token.norm)) {
      // "BOJ board member", "Governing Council member"
      found.first = i;
      i--;
    } else if (PUBLIC_QUALIFIERS.has(token.norm) && !isNounPhraseBreak(scene, i)) {
      found.isOfficial = true;
      found.first = i;
      i--;
    } else if (isPartisan(scene, i, first) && isPartyOffice(scene, i, head)) {
      found.isOfficial = true;
      found.first = i;
      i--;
    } else if (isBankWord(scene, i, head)) {
      found.first = i;
      i--;
    } else if (token.norm === 'under' && word !== 'secretary') break;
    else if (bits & IS.RANK && countryNamed && !RANKS_BEFORE_COUNTRY.has(token.norm)) break;
    else if (bits & IS.RANK || (bits & IS.PORTFOLIO && !isNounPhraseBreak(scene, i) && !isOtherCase(tokens, i))) {
      if (bits & IS.PORTFOLIO) found.hasField = true;
      if (bits & IS.PORTFOLIO && PUBLIC_PORTFOLIOS.has(token.norm)) found.publicField = true;
      found.first = i;
      i--;
      joined = joined && bits !== 0;
    } else if (bits & IS.OFFICE_HEAD && isHeadAsRank(token.norm)) {
      found.first = i;
      i--;
    } else if (NAME_TITLES.has(word) && token.caps === 'all') break;
    else if (
      token.caps !== 'none' &&
      !countryNamed &&
      (isStrange(scene, i, first) || (found.strange && COMPASS.has(token.norm)))
    ) {
      if (bits & (IS.PRIVATE_ORG | IS.PRIVATE_HEAD)) found.privateWord = true;
      found.strange = { first: i, last: found.strange?.last ?? i + 1 };
      found.first = i;
      i--;
    } else {
      // "Chamber of Commerce president", "Acme & Sons chairman", "Sinclair Research director"
      if (bits & IS.PRIVATE_ORG && token.caps !== 'none') found.privateWord = true;
      // "Widget Council President": a body that is no public one, or it would have been read as such.
      if (
        bits & IS.AGENCY_HEAD &&
        token.norm !== 'bank' &&
        token.caps !== 'none' &&
        i > first &&
        tokens[i - 1]?.caps !== 'none' &&
        tokens[i - 1]?.kind === 'word'
      )
        found.privateWord = true;
      break;
    }
  }
  const before = tokens[found.first - 1];
  // "Ford China president": a name before the country is the company's.
  if (
    !found.agency &&
    scene.partyStarting.get(found.first)?.kind === 'party' &&
    found.first - 1 >= first &&
    isPlainStrange(scene, found.first - 1)
  )
    found.privateWord = true;
  if (
    found.first - 2 >= first &&
    (before?.norm === 'of' || before?.text === '&') &&
    tokens[found.first - 2]?.caps !== 'none'
  )
    found.privateWord = found.privateWord || !found.agency;
  return found;
}

const isFieldOrRank = (scene: Scene, i: number): boolean =>
  ((scene.classes[i] as number) & (IS.PORTFOLIO | IS.RANK)) > 0;
const MEMBERSHIPS = new Set(['board', 'council', 'committee', 'panel', 'commission']);

/** "Bank governor", "committee chairman" are said with the common noun. */
const isBankWord = (scene: Scene, i: number, head: number): boolean =>
  i === head - 1 && isOfCommonBody(scene, head, (scene.tokens[head] as Token).norm);

/** Whether a country's or body's name stands before an acronym in brackets. */
const isBracketed = (scene: Scene, bodies: BodyLookup, open: number): boolean =>
  bodies.endingAt(open) !== undefined || scene.partyEnding.has(open);

/** First words of states' names that are common words elsewhere: "South Carolina Rep.". */
const COMPASS = new Set(['south', 'north', 'west', 'new']);

/** "Deputy U.S. Trade Representative"; "special" or "state" before a country belong to something else. */
const RANKS_BEFORE_COUNTRY = new Set(['deputy', 'vice', 'assistant', 'associate', 'chief', 'under']);

function isPlainStrange(scene: Scene, i: number): boolean {
  const token = scene.tokens[i] as Token;
  return (
    token.kind === 'word' &&
    token.caps !== 'none' &&
    !scene.classes[i] &&
    !scene.inDate[i] &&
    !scene.partyEnding.has(i + 1)
  );
}

/** "prime", "chief" and "deputy" stand before other heads: "chief negotiator", "deputy minister". */
const isHeadAsRank = (norm: string): boolean =>
  norm === 'chief' || norm === 'deputy' || norm === 'secretary' || norm === 'chairman';

function isField(scene: Scene, i: number, first: number): boolean {
  return i >= first && ((scene.classes[i] as number) & IS.PORTFOLIO) > 0;
}

/** "the tariffs President Roe": a field in lower case before a title with a capital belongs to what is before. */
const isOtherCase = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).caps === 'none' && tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.caps !== 'none';

/** A field in lower case right after "on", "in" or a verb is still the title's: nothing to break at but a possessive. */
const isNounPhraseBreak = (scene: Scene, i: number): boolean => isPossessive(scene, i + 1);

/** A capitalised word that may be part of a title: the state of a governor, a field we do not know, a company. */
function isStrange(scene: Scene, i: number, first: number): boolean {
  const { classes, tokens } = scene;
  const bits = classes[i] as number;
  if (bits & (IS.PRIVATE_ORG | IS.PRIVATE_HEAD)) return true;
  // "NOW President Jane Roe": an acronym, whatever word it spells.
  const { text, caps, norm } = tokens[i] as Token;
  if (caps === 'all' && text.length > 1 && !text.includes('.') && norm !== 'gop') return true;
  if (bits & (IS.NOT_IN_NAME | IS.HONORIFIC) || scene.inDate[i]) return false;
  return i > first || !/(?:ing|ed|ly)$/.test((tokens[i] as Token).norm);
}

/** "committee chairman", "Central bank governor": the body is a common noun, and public. */
export function isOfCommonBody(scene: Scene, head: number, word: string): boolean {
  const before = scene.tokens[head - 1]?.norm;
  if (before === 'committee' || before === 'subcommittee') return word.startsWith('chair');
  if (before !== 'bank') return false;
  return word === 'governor' || scene.tokens[head - 2]?.norm === 'central';
}
