import type { Token } from '../../text/article.ts';
import { isPossessive } from '../agencies/owner.ts';
import { COMMON_BODIES, OFFICE_HEADS, RULING } from '../lexicon/officeWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import type { BodyLookup, Complement } from './title.ts';

/** "head of the trade remedy bureau at the Ministry of Commerce": a public body a few small words on, in the same phrase. */
export function findBodyBeyond(scene: Scene, bodies: BodyLookup, found: Complement, last: number): void {
  const { tokens } = scene;
  for (let i = found.last; i < last && i - found.last < 12; i++) {
    const token = tokens[i] as Token;
    const body = bodies.startingAt(i);
    if (body && body.form !== 'anaphor' && INTO_BODY.has(tokens[i - 1]?.norm ?? '')) {
      found.agency = body.id;
      found.party ??= body.party;
      found.last = body.last;
      return;
    }
    const isOwner = scene.partyStarting.has(i) && isPossessive(scene, scene.partyStarting.get(i)?.last ?? 0);
    if (isOwner) i = scene.partyStarting.get(i)?.last ?? i;
    else if (token.kind !== 'word' || token.caps !== 'none' || PHRASE_ENDS.has(token.norm)) return;
  }
}
const INTO_BODY = new Set(['of', 'at', 'in', 'with', 'for', 'the', "'s"]);
const PHRASE_ENDS = new Set(
  'who which that said says told has had was is will would but when while after before as'.split(' '),
);

/** "to the president", "to West German Chancellor", "of the ministry": where an office or a public body a few words on ends; 0: none. */
export function endOfOffice(scene: Scene, start: number, last: number): number {
  const { tokens, classes } = scene;
  for (let i = start; i < last && i - start < 5; i++) {
    const bits = classes[i] as number;
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'word' && COMMON_BODIES.has(norm)) return i + 1;
    if (bits & IS.OFFICE_HEAD) {
      // A "secretary general" is as often an association's.
      const isSecretary = norm === 'secretary' && tokens[i + 1]?.norm !== 'general';
      const isPublic = OFFICE_HEADS.get(norm)?.strength === 'strong' || norm === 'president' || isSecretary;
      return isPublic ? i + 1 : 0;
    }
    if (!(bits & (IS.RANK | IS.PORTFOLIO | IS.STATUS)) && !scene.partyStarting.has(i)) return 0;
  }
  return 0;
}

/** Whether the capitals after a country go on to a company's or association's last word: "China | Rare Earths Industry Association". */
export function isCompanyAfter(scene: Scene, start: number, last: number, adjective = false): boolean {
  for (let i = start; i < last && i - start < 7; i++) {
    const token = scene.tokens[i];
    const bits = scene.classes[i] as number;
    if (token?.kind === 'word' && (token.caps !== 'none' || adjective) && bits & IS.PRIVATE_ORG) return true;
    if (token?.kind === 'word' && token.caps !== 'none') {
      if (bits & IS.AGENCY_HEAD) return true;
      continue;
    }
    // "of the British farm merchants' association": after an adjective, nouns in lower case may lead there, too.
    const joins = token?.norm === 'and' || token?.text === '&' || token?.text === '-' || isPossessive(scene, i);
    if (!(joins && i > start) && !(adjective && token?.kind === 'word' && !PHRASE_ENDS.has(token.norm))) return false;
  }
  return false;
}

/** "the Example Bank's | executive board": where the part of a body ends that is named in lower case; 0: none. */
export function endOfPart(scene: Scene, start: number, last: number): number {
  for (let i = start; i < last && i - start < 4; i++) {
    const token = scene.tokens[i] as Token;
    if (token.kind !== 'word' || token.caps !== 'none') return 0;
    if ((scene.classes[i] as number) & IS.AGENCY_HEAD) return i + 1;
  }
  return 0;
}

/** "the | European People's Party", "the Constitutional Democratic Party of Japan": where a political party's name ends; 0: none. */
export function endOfPoliticalParty(scene: Scene, start: number, last: number): number {
  const { tokens } = scene;
  for (let i = start; i < last && i - start < 6; i++) {
    const token = tokens[i] as Token;
    if (token.norm === 'party') {
      const country = tokens[i + 1]?.norm === 'of' ? scene.partyStarting.get(i + 2) : undefined;
      return country && country.last <= last ? country.last : i + 1;
    }
    const isCapital = token.kind === 'word' && token.caps !== 'none';
    const isRuling = RULING.has(token.norm) || RULING.has(tokens[i + 1]?.norm ?? '');
    if (!isCapital && !isRuling && !isPossessive(scene, i)) return 0;
  }
  return 0;
}

/** Where a list of known fields ends: "economy, trade, and industry"; words that are no fields never belong to it. */
export function fieldListEnd(scene: Scene, start: number, last: number): number {
  const { tokens } = scene;
  let end = start;
  let i = start;
  while (i < last) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && isField(scene, i) && !scene.inDate[i]) {
      end = ++i;
      continue;
    }
    if (i > start && end === i) {
      let j = i;
      if (token.text === ',') j++;
      if (tokens[j]?.norm === 'and' || tokens[j]?.text === '&') j++;
      if (token.text === '-' && !token.spaced) j = i + 1;
      if (j > i && j < last && isField(scene, j)) {
        i = j;
        continue;
      }
    }
    break;
  }
  return end;
}

/** A field, a part of the world that an office is for ("South and Central Asia"), or a rank before one of them ("national revenue"). */
function isField(scene: Scene, i: number): boolean {
  const bits = scene.classes[i] as number;
  if (bits & IS.PORTFOLIO) return true;
  const { norm, caps } = scene.tokens[i] as Token;
  if (caps !== 'none' && REGIONS.has(norm)) return true;
  return (bits & IS.RANK) > 0 && ((scene.classes[i + 1] ?? 0) & IS.PORTFOLIO) > 0;
}
const REGIONS = new Set('south north east west central southeast asia africa europe america americas'.split(' '));
