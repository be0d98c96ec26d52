import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { validInterval } from '../claims/validInterval.ts';
import { claimValue } from './wording.ts';

/** One place that states a claim. */
export interface Statement {
  readonly file: string;
  readonly facts: ArticleFacts;
  readonly claim: Claim;
  /** The day from which it is known to hold, for finding what lies near it in time. */
  readonly day: number;
  /** Syndicated copies have it in common: the masked form of the sentence, else the file. */
  readonly source: string;
}

/** Statements of one key with one figure. */
export interface ValueClass {
  readonly value: string;
  /** By day, file and offset. */
  readonly statements: readonly Statement[];
}

const maskCache = new WeakMap<ArticleFacts, ReadonlyMap<number, string>>();

/** The masked key of a sentence, where it has figures. */
export function maskOf(facts: ArticleFacts, sentence: number): string | undefined {
  let keys = maskCache.get(facts);
  if (!keys) {
    keys = new Map(facts.masked.map(masked => [masked.sentence, masked.key]));
    maskCache.set(facts, keys);
  }
  return keys.get(sentence);
}

export function statement(facts: ArticleFacts, claim: Claim): Statement {
  const valid = validInterval(claim);
  const day = valid && Number.isFinite(valid.to) ? valid.to : Number.NaN;
  return { file: facts.file, facts, claim, day, source: maskOf(facts, claim.sentence) ?? facts.file };
}

/** Statements by key and figure; the order depends on the statements alone. */
export function valueClasses(statements: readonly Statement[]): readonly ValueClass[] {
  const classes = new Map<string, Statement[]>();
  for (const one of statements) {
    const { claim } = one;
    const key = JSON.stringify([
      claim.kind,
      claim.key,
      claim.modality,
      claimValue(claim),
      claim.value.low,
      claim.value.high,
    ]);
    const list = classes.get(key);
    if (list) list.push(one);
    else classes.set(key, [one]);
  }
  return [...classes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => ({ value: claimValue((list[0] as Statement).claim), statements: list.sort(byDay) }));
}

const byDay = (a: Statement, b: Statement): number => {
  // Statements of no known day come first.
  const x = Number.isNaN(a.day) ? Number.NEGATIVE_INFINITY : a.day;
  const y = Number.isNaN(b.day) ? Number.NEGATIVE_INFINITY : b.day;
  return x - y || (a.file === b.file ? a.claim.start - b.claim.start : a.file < b.file ? -1 : 1);
};

/** Index of the first statement whose day is not before `day`. */
export function firstFrom(statements: readonly Statement[], day: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = (statements[middle] as Statement).day;
    if (Number.isNaN(at) || at < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
