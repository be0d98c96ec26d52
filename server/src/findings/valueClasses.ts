import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { type ValidInterval, validInterval } from '../claims/compare/validInterval.ts';
import type { Contradiction } from './contradiction.ts';
import { byTime } from './nearestInTime.ts';
import { claimValue } from './wording.ts';

/** One place that states a claim. */
export interface Statement {
  readonly file: string;
  readonly facts: ArticleFacts;
  readonly claim: Claim;
  /** The day from which it is known to hold, for finding what lies near it in time. */
  readonly day: number;
  /** When it holds, as far as known. */
  readonly valid: ValidInterval | undefined;
  /** Syndicated copies have it in common: the masked form of the sentence, else the file. */
  readonly source: string;
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

/** The masked key of a sentence, where it has figures. */
export function maskOf({ masked }: ArticleFacts, sentence: number): string | undefined {
  // They are in the order of the sentences.
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masked[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return masked[low]?.sentence === sentence ? masked[low]?.key : undefined;
}

export function statement(facts: ArticleFacts, claim: Claim): Statement {
  const valid = validInterval(claim);
  return {
    file: facts.file,
    facts,
    claim,
    // Statements of no known day come first.
    day: valid && Number.isFinite(valid.to) ? valid.to : Number.NEGATIVE_INFINITY,
    valid,
    source: maskOf(facts, claim.sentence) ?? facts.file,
  };
}

/**
 * Key, modality and figure in one, and whether the goods are carried over: all that `comparable` looks at, time left out. A class is
 * compared by any one of its statements, so whatever else came to decide there must come in here.
 */
export function classKey(claim: Claim): string {
  const { kind, key, modality, value, slots } = claim;
  const carried = slots.product === 'carried';
  return JSON.stringify([kind, key, modality, carried, claimValue(claim), value.low, value.high, value.step, value.of]);
}

export const byDay = (a: Statement, b: Statement): number => byTime(a, b) || a.claim.start - b.claim.start;

/** How many independent sources state a figure: an article counts once, and so do copies of one sentence. */
export function supportOf(statements: Iterable<Statement>): number {
  const files = new Set<string>();
  const sources = new Set<string>();
  let support = 0;
  for (const { file, source } of statements) {
    if (!files.has(file) && !sources.has(source)) support++;
    files.add(file);
    sources.add(source);
  }
  return support;
}
