import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { type ValidInterval, validInterval } from '../claims/validInterval.ts';
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
  /** Key, modality and figure in one: statements of a class have it in common. */
  readonly classKey: string;
}

/** Statements of one key with one figure. */
export interface ValueClass {
  readonly value: string;
  /** Any of them, always the same. */
  readonly first: Statement;
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
  const { kind, key, modality, value } = claim;
  const valid = validInterval(claim);
  return {
    file: facts.file,
    facts,
    claim,
    // Statements of no known day come first.
    day: valid && Number.isFinite(valid.to) ? valid.to : Number.NEGATIVE_INFINITY,
    valid,
    source: maskOf(facts, claim.sentence) ?? facts.file,
    classKey: JSON.stringify([kind, key, modality, claimValue(claim), value.low, value.high]),
  };
}

/** Statements by key and figure; the order depends on the statements alone. */
export function valueClasses(statements: readonly Statement[]): readonly ValueClass[] {
  const classes = new Map<string, Statement[]>();
  for (const one of statements) {
    const list = classes.get(one.classKey);
    if (list) list.push(one);
    else classes.set(one.classKey, [one]);
  }
  return [...classes.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => new SortedClass(list));
}

/** Sorted when it is looked into: most figures are nobody's rival. */
class SortedClass implements ValueClass {
  readonly value: string;
  readonly first: Statement;
  readonly #list: Statement[];
  #sorted = false;

  constructor(list: Statement[]) {
    this.#list = list;
    this.first = list[0] as Statement;
    this.value = claimValue(this.first.claim);
  }

  get statements(): readonly Statement[] {
    if (!this.#sorted) this.#list.sort(byDay);
    this.#sorted = true;
    return this.#list;
  }
}

const byDay = (a: Statement, b: Statement): number => byTime(a, b) || a.claim.start - b.claim.start;

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
