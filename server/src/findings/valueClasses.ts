import { hashText } from '../base/hash.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { type ValidInterval, validInterval } from '../claims/compare/validInterval.ts';
import type { Telling } from '../corpus/origins.ts';
import type { Contradiction } from './contradiction.ts';
import { byTime } from './nearestInTime.ts';
import { claimValue } from './wording.ts';

/** One place that states a claim. */
export interface Statement extends Telling {
  readonly file: string;
  readonly claim: Claim;
  /** The day from which it is known to hold, for finding what lies near it in time. */
  readonly day: number;
  /** When it holds, as far as known. */
  readonly valid: ValidInterval | undefined;
}

/** Statements of one key with one figure, and what is known of them among those of a bucket. */
export class ValueClass {
  readonly key: string;
  readonly value: string;
  /** By day, file and offset. */
  readonly statements: Statement[];
  /** The classes whose figures agree with this one's, time left out, and those that contradict it; by key. */
  readonly agree: ValueClass[] = [];
  readonly differ: ValueClass[] = [];
  /** Whether `agree` and `differ` are filled in. */
  compared = false;
  /** Grows with each statement that comes or goes. */
  version = 0;
  /** What was found at statements that have a rival near in time, so far as it still holds. */
  judged: Map<Statement, Contradiction | undefined> | undefined;
  /** By rival class, the statements of both that have a rival near in time in the other. */
  near: Map<ValueClass, NearPair> | undefined;

  constructor(key: string, first: Statement) {
    this.key = key;
    this.value = claimValue(first.claim);
    this.statements = [first];
  }
}

/** Made of these versions of the two classes. */
export interface NearPair {
  readonly versions: readonly [number, number];
  readonly statements: readonly [readonly Statement[], readonly Statement[]];
}

export function statement(facts: ArticleFacts, claim: Claim): Statement {
  const valid = validInterval(claim);
  return {
    file: facts.file,
    facts,
    sentence: claim.sentence,
    claim,
    // Statements of no known day come first.
    day: valid && Number.isFinite(valid.to) ? valid.to : Number.NEGATIVE_INFINITY,
    valid,
  };
}

/**
 * Key, modality and figure in one, and whether the goods are carried over: all that `comparable` looks at, time left out. A class is
 * compared by any one of its statements, so whatever else came to decide there must come in here. A hash of it: the text is longer than
 * all else that is kept of most classes.
 */
export function classKey(claim: Claim): string {
  const { kind, key, modality, value, slots, told } = claim;
  const carried = slots.product === 'carried';
  const { low, high, step, of } = value;
  return hashText(JSON.stringify([kind, key, modality, carried, claimValue(claim), low, high, step, of, told]));
}

export const byDay = (a: Statement, b: Statement): number => byTime(a, b) || a.claim.start - b.claim.start;
