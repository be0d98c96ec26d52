import { wordSet } from '../base/wordList.ts';
import type { Token } from '../text/article.ts';
import { readNumber } from './figureNumbers.ts';
import type { NumberRead } from './figureNumberWords.ts';

/** What a tally's numbers count. */
export const VOTES = 'votes';

/** The two numbers of a tally, by their tokens. */
export interface Tally {
  readonly for: { readonly first: number; readonly last: number; readonly value: number };
  readonly against: { readonly first: number; readonly last: number; readonly value: number };
}

const MOST = 1000;
const JOINTS = wordSet('- – to against versus');
/** A sentence with one of these tells of a vote, with a body and one of the others it may. */
const VOTING = wordSet('vote votes voted voting ballot ballots margin');
const BODIES = wordSet(
  'senate house parliament assembly congress council chamber committee senators lawmakers deputies legislators mps meps commission board',
);
const DECIDING = wordSet(
  'passed approved rejected backed adopted cleared endorsed ratified blocked defeated overturned supported passes approves rejects backs adopts confirmed confirms tally count',
);
/** What two numbers with these around them are. */
const OTHERWISE = wordSet('from between page pages no number section $ age ages');

/** "by 52 votes to 48", "52-48": how many were for and against, in a sentence that tells of a vote. */
export function readTally(
  tokens: readonly Token[],
  i: number,
  { value, last, digits, scale, step }: NumberRead,
  first: number,
  end: number,
): Tally | undefined {
  if (value === null || !digits || scale !== 1 || step !== 1 || value >= MOST) return undefined;
  if (i > first && OTHERWISE.has((tokens[i - 1] as Token).norm)) return undefined;
  const named = tokens[last]?.norm === VOTES ? last + 1 : last;
  if (named >= end || !JOINTS.has((tokens[named] as Token).norm)) return undefined;
  const other = readNumber(tokens, named + 1, end, false);
  if (!other || other.value === null || other.fraction || other.scale !== 1 || other.value >= MOST) return undefined;
  const after = other.last < end ? (tokens[other.last] as Token) : undefined;
  const ends = !after || after.kind === 'punct' ? after?.norm !== '-' && after?.norm !== '%' : AFTER.has(after.norm);
  if (!ends || !tellsOfVote(tokens, first, end)) return undefined;
  return {
    for: { first: i, last: named, value },
    against: { first: named + 1, last: other.last, value: other.value },
  };
}
const AFTER = wordSet(
  'a the vote votes margin on in to for against with late early last this when as after and but at while by',
);

function tellsOfVote(tokens: readonly Token[], first: number, end: number): boolean {
  let body = false;
  let decided = false;
  for (let i = first; i < end; i++) {
    const { norm } = tokens[i] as Token;
    if (VOTING.has(norm)) return true;
    body ||= BODIES.has(norm);
    decided ||= DECIDING.has(norm) || (norm === 'turned' && tokens[i + 1]?.norm === 'down');
  }
  return body && decided;
}
