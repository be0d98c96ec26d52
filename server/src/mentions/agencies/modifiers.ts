import type { Token } from '../../text/article.ts';
import { PUBLIC_MODIFIERS, SINGLE_BODIES } from '../lexicon/agencyWords.ts';
import { IS } from '../lexicon/wordClasses.ts';
import type { Scene } from '../scene.ts';

/** A country or rank straight before "Ministry of X": "U.S. Department of Commerce", "Joint Committee on Taxation". */
export function leftOfCompleted(scene: Scene, head: number, first: number): number {
  let left = head;
  while (left > first) {
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first) {
      left = party.first;
      continue;
    }
    const before = scene.tokens[left - 1] as Token;
    if (isWhiteHouse(scene, left - 1)) break;
    const isField = ((scene.classes[left - 1] as number) & IS.PORTFOLIO) > 0 || before.text.includes('.');
    if (before.caps === 'none' || before.kind !== 'word' || !(isField || PUBLIC_MODIFIERS.has(before.norm))) break;
    left--;
  }
  return left;
}

/** "the White House | Office of Management and Budget": two bodies, and no house of Congress. */
const isWhiteHouse = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.norm === 'house' && tokens[i - 1]?.norm === 'white';

/** The first of the capitalised words before a head: "National Development and Reform Commission". */
export function modifiersStart(scene: Scene, head: number, first: number): number {
  const { tokens, classes } = scene;
  let left = head;
  while (left > first) {
    const i = left - 1;
    const token = tokens[i] as Token;
    const party = scene.partyEnding.get(left);
    if (party && party.kind !== 'metonym' && party.first >= first) {
      left = party.first;
      continue;
    }
    const isCarried = token.caps === 'none' && tokens[i - 1]?.text === '-' && isCapitalField(scene, i);
    if (token.kind === 'word' && (token.caps !== 'none' || isCarried)) {
      const bits = classes[i] as number;
      const known = bits & IS.PORTFOLIO || PUBLIC_MODIFIERS.has(token.norm) || bits & (IS.PRIVATE_ORG | IS.RANK);
      if (!known && (bits & (IS.NOT_IN_NAME | IS.HONORIFIC | IS.OFFICE_HEAD) || i === first)) break;
      if (known && !(bits & IS.PORTFOLIO) && i === first && token.norm === 'press') break;
      left = i;
      continue;
    }
    if (
      i - 1 >= first &&
      left < head &&
      isJoin(tokens, i) &&
      !isBodyBefore(scene, i - 1) &&
      isFieldBefore(scene, i - 1, first) &&
      isCapitalField(scene, i + 1)
    ) {
      left = i - 1;
      continue;
    }
    break;
  }
  return left;
}

/** "the White House and | Commerce Department", "the Treasury and | Commerce Department": a body of its own stands before "and". */
const isBodyBefore = (scene: Scene, i: number): boolean =>
  isWhiteHouse(scene, i) || (SINGLE_BODIES.has(scene.tokens[i]?.norm ?? '') && scene.tokens[i - 1]?.norm === 'the');

function isJoin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.norm === 'and' || token.text === '&') return true;
  if (token.text === '-') return !token.spaced && !(tokens[i + 1] as Token).spaced;
  return (
    token.text === ',' && (tokens[i + 2]?.norm === 'and' || tokens[i + 2]?.text === '&' || tokens[i + 2]?.text === ',')
  );
}

function isCapitalField(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (token?.kind !== 'word') return false;
  // "Anti-dumping Committee": a hyphen carries the capital on.
  const isCarried = scene.tokens[i - 1]?.text === '-' && !token.spaced && scene.tokens[i - 2]?.caps !== 'none';
  if (token.caps === 'none' && !isCarried) return token.norm === 'and';
  const bits = scene.classes[i] as number;
  return (
    (bits & IS.PORTFOLIO) > 0 ||
    PUBLIC_MODIFIERS.has(token.norm) ||
    !(bits & (IS.NOT_IN_NAME | IS.OFFICE_HEAD | IS.HONORIFIC))
  );
}

/** Before "and", a field or a word such as "National" must show that both sides are one name: not "Baldrige and State Department". */
function isFieldBefore(scene: Scene, i: number, first: number): boolean {
  if (!isCapitalField(scene, i)) return false;
  const { norm } = scene.tokens[i] as Token;
  if ((scene.classes[i] as number) & IS.PORTFOLIO || PUBLIC_MODIFIERS.has(norm)) return true;
  const before = scene.tokens[i - 1];
  return i > first && before?.caps !== 'none' && PUBLIC_MODIFIERS.has(before?.norm ?? '');
}
