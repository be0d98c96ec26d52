import type { Token } from '../../text/article.ts';
import { COMMON_BODIES, PARTISANS, PARTY_OFFICES, RULING } from '../lexicon/officeWords.ts';
import type { Scene } from '../scene.ts';

/** "government", "embassy"; "the Commission" is the European one. */
export const isBodyBeforeRanks = ({ tokens }: Scene, i: number): boolean => {
  const { norm, caps } = tokens[i] as Token;
  return COMMON_BODIES.has(norm) || (norm === 'commission' && caps === 'initial');
};

/** "Republican President" is a state's, "BJP president" and "LDP secretary-general" are the party's. */
export function isPartyOffice(scene: Scene, at: number, head: number): boolean {
  const { norm } = scene.tokens[head] as Token;
  if (PARTY_OFFICES.has(norm) || MEMBERS.has(norm)) return true;
  return scene.tokens[at]?.caps === 'all' && (norm === 'president' || norm === 'chief' || norm === 'secretary');
}

/** "a Conservative MP": of a parliament, by the party. */
const MEMBERS = new Set(['mp', 'mps', 'mep', 'meps', 'lawmaker', 'lawmakers']);

/** "Senate Democratic Leader", "LDP secretary-general", "ruling party spokesman", "Green Party leader". */
export function isPartisan(scene: Scene, i: number, first: number): boolean {
  const { norm, caps } = scene.tokens[i] as Token;
  if (norm === 'party') return caps !== 'none' || (i > first && RULING.has(scene.tokens[i - 1]?.norm ?? ''));
  return PARTISANS.has(norm) && caps !== 'none';
}
