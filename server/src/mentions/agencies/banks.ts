import { wordSet } from '../../base/wordList.ts';
import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { agencyName } from './agencyName.ts';
import type { AgencyName } from './agencySpot.ts';
import { wordsWithoutCountry } from './owner.ts';

/** What a bank is called by before "Bank of Canada" that is not the central bank. */
export const OTHER_BANKS = wordSet(
  'royal commercial union industrial development savings merchants imperial standard mutual',
);

/** The same beside a central bank that is called "Bank of Canada"; elsewhere a national bank is the central one. */
export const OF_OTHERS = wordSet('national first commonwealth state');
const CALLED_BANK_OF = new Set(
  ['CA', 'GB', 'JP', 'KR', 'TH', 'MX', 'IL', 'IT', 'FR', 'ES', 'GR'].map(code => `party/${code}`),
);

/** "Bank of Japan", "Reserve Bank of India", "Central Bank of Brazil", "People's Bank of China", "Bundesbank". */
export function readBank(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens } = scene;
  const purpose = readPurposeBank(scene, head, first, last);
  if (purpose) return purpose;
  const before = tokens[head - 1];
  const national = before?.norm === 'national' && scene.partyEnding.get(head - 1)?.kind === 'demonym';
  const central =
    head > first && (before?.norm === 'central' || before?.norm === 'reserve' || national) && before?.caps !== 'none';
  let left = central ? head - 1 : head;
  if (central && tokens[head - 2]?.norm === 'federal') left = head - 2;
  let right = head + 1;
  let party: string | undefined;
  if (tokens[head + 1]?.norm === 'of') {
    const start = tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2;
    const hit = scene.partyStarting.get(start);
    if (hit && hit.last <= last && hit.kind === 'party' && (central || !COMMERCIAL_BANKS.has(hit.ids[0] ?? ''))) {
      right = hit.last;
      party = hit.ids[0];
    } else if (left === head - 2 && (tokens[head + 2] as Token | undefined)?.caps === 'initial') {
      right = head + 3;
      while (right < last && tokens[right]?.caps === 'initial' && tokens[right]?.kind === 'word') right++;
    }
  }
  if (right === head + 1 && !central) return undefined;
  // "Union Bank of Finland" is not the central bank.
  if (!central && before && before.caps !== 'none') {
    if (OTHER_BANKS.has(before.norm) || (OF_OTHERS.has(before.norm) && CALLED_BANK_OF.has(party ?? '')))
      return undefined;
  }
  if (
    !central &&
    head > first &&
    before?.kind === 'word' &&
    before.caps !== 'none' &&
    !((scene.classes[head - 1] as number) & IS.NOT_IN_NAME) &&
    !scene.partyEnding.has(head)
  )
    return undefined;
  // "Swiss National Bank", "European Central Bank"
  const adjective = central && left === head - 1 && !party ? scene.partyEnding.get(left) : undefined;
  if (adjective?.kind === 'demonym' && adjective.first >= first) left = adjective.first;
  const name = agencyName(scene, left, right, wordsWithoutCountry(scene, left, right), first);
  return party ? { ...name, party } : name;
}

/**
 * Banks of states by what they are for: "Asian Development Bank", "Export-Import Bank of Korea", "Bank for International Settlements".
 * "Development Bank of Singapore" is a commercial one.
 */
function readPurposeBank(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens, classes } = scene;
  const isCapital = (i: number): boolean =>
    i >= first && i < last && tokens[i]?.kind === 'word' && tokens[i]?.caps !== 'none';
  const belongs = (i: number): boolean =>
    !((classes[i] as number) & IS.NOT_IN_NAME) || scene.partyEnding.has(i + 1) || tokens[i]?.norm === 'new';
  let left = head;
  let right = head + 1;
  if (tokens[head + 1]?.norm === 'for') {
    while (isCapital(right + 1) || (right > head + 1 && tokens[right + 1]?.norm === 'and' && isCapital(right + 2)))
      right++;
    if (right === head + 1) return undefined;
    right++;
    const fields = tokens.slice(head + 2, right).some((_, at) => (classes[head + 2 + at] as number) & IS.PORTFOLIO);
    if (!fields && tokens[head + 2]?.norm !== 'international') return undefined;
  } else if (tokens[head - 1]?.norm === 'development' && isCapital(head - 2) && belongs(head - 2)) {
    left = head - 1;
    right = countryEnd(scene, head, last);
  } else if (tokens[head - 1]?.norm === 'import' && tokens[head - 3]?.norm === 'export' && isCapital(head - 3)) {
    left = head - 3;
    right = countryEnd(scene, head, last);
  } else return undefined;
  while (isCapital(left - 1) && belongs(left - 1)) left--;
  return agencyName(scene, left, right, wordsWithoutCountry(scene, left, right), first);
}

/** Where "of Norway" behind a head ends; the token after the head without it. */
function countryEnd(scene: Scene, head: number, last: number): number {
  const country = scene.tokens[head + 1]?.norm === 'of' ? scene.partyStarting.get(head + 2) : undefined;
  return country && country.last <= last ? country.last : head + 1;
}

/** "Bank of America", "Bank of China", "Bank of India" … are commercial banks. */
const COMMERCIAL_BANKS = new Set([
  'party/US',
  'party/CN',
  'party/IN',
  'party/SG',
  'party/IE',
  'party/TW',
  'party/NZ',
  'party/EU',
  'party/AU',
]);
