import type { Token } from '../../text/article.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';
import { agencyName } from './agencyName.ts';
import type { AgencyName } from './agencySpot.ts';
import { wordsWithoutCountry } from './owner.ts';

/** "Bank of Japan", "Reserve Bank of India", "Central Bank of Brazil", "People's Bank of China", "Bundesbank". */
export function readBank(scene: Scene, head: number, first: number, last: number): AgencyName | undefined {
  const { tokens } = scene;
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
  // "Union Bank of Finland" is a commercial bank.
  if (
    !central &&
    head > first &&
    before?.kind === 'word' &&
    before.caps !== 'none' &&
    !((scene.classes[head - 1] as number) & IS.NOT_IN_NAME) &&
    !scene.partyEnding.has(head)
  )
    return undefined;
  const name = agencyName(scene, left, right, wordsWithoutCountry(scene, left, right), first);
  return party ? { ...name, party } : name;
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
