import { insertSorted, placeInSorted } from '../base/sortedList.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { BucketChanges } from '../corpus/changes.ts';
import { NEAREST } from './nearestInTime.ts';
import { byDay, classKey, type Statement, statement, ValueClass } from './valueClasses.ts';

/** Figures of one key beyond these are a table rather than slips; they are left alone, and of a table no more is kept than shows that it is one. */
const MOST_CLASSES = 120;

/** After more changes than these it costs less to judge all statements again than to look which are concerned. */
const MOST_MOVES = 100;

/** A statement came to or left a class: those of related classes on these days may see it among their nearest. */
interface Move {
  readonly of: ValueClass;
  readonly from: number;
  readonly to: number;
}

/**
 * The statements of one bucket by what they state. An article is put in and taken out at the cost of the figures that the bucket knows,
 * not of the statements: what was found out about the others is kept until something near them in time changes.
 */
export class ClaimBucket {
  readonly changes = new BucketChanges();
  readonly #classes = new Map<string, ValueClass>();
  /** The same by key; undefined where some came or went since. */
  #sorted: readonly ValueClass[] | undefined;
  #moves: Move[] = [];
  #changesVersion = -1;
  /** Whether anything was judged that moves could make invalid. */
  #isJudged = false;
  /** Of a table, the articles that are in it; undefined where all are. */
  #inTable: ReadonlySet<string> | undefined;

  get isTable(): boolean {
    return this.#inTable !== undefined;
  }

  add(facts: ArticleFacts, claims: readonly Claim[]): void {
    if (this.#inTable && !this.#inTable.has(facts.file)) return;
    for (const claim of claims) {
      const key = classKey(claim);
      const one = statement(facts, claim);
      let of = this.#classes.get(key);
      let at = 0;
      if (of) at = insertSorted(of.statements, one, byDay);
      else {
        of = new ValueClass(key, one);
        this.#classes.set(key, of);
        this.#sorted = undefined;
      }
      of.version++;
      this.#moved(of, at);
      this.changes.add(claim);
    }
    if (this.#inTable || this.#classes.size <= MOST_CLASSES) return;
    const all = [...this.#classes.values()].flatMap(({ statements }) => statements);
    this.#inTable = new Set(all.map(({ file }) => file));
  }

  remove(facts: ArticleFacts, claims: readonly Claim[]): boolean {
    if (this.#inTable && !this.#inTable.has(facts.file)) return true;
    for (const claim of claims) {
      const of = this.#classes.get(classKey(claim));
      const at = of ? placeInSorted(of.statements, statement(facts, claim), byDay, one => one.claim === claim) : -1;
      if (!of || at < 0) continue;
      this.#moved(of, at);
      const [old] = of.statements.splice(at, 1);
      if (old) of.judged?.delete(old);
      of.version++;
      this.changes.remove(claim);
      if (of.statements.length === 0) this.#drop(of);
    }
    return !this.#inTable || this.#classes.size > MOST_CLASSES;
  }

  /**
   * The classes in an order of their own, each with its rivals, and nothing judged that no longer holds; none where they are too many to
   * be slips. `relationOf` says how two classes relate, time left out; it is asked once for each two.
   */
  classes(relationOf: (a: Statement, b: Statement) => string, changesVersion: () => number): readonly ValueClass[] {
    if (this.#classes.size < 2 || this.#classes.size > MOST_CLASSES) {
      this.#forgetAll();
      return [];
    }
    this.#sorted ??= [...this.#classes.values()].sort(byKey);
    const classes = this.#sorted;
    for (const one of classes) {
      if (one.compared) continue;
      for (const other of classes) {
        if (!other.compared) continue;
        const relation = relationOf(one.statements[0] as Statement, other.statements[0] as Statement);
        if (relation !== 'agree' && relation !== 'conflict') continue;
        insertSorted(relation === 'agree' ? one.agree : one.differ, other, byKey);
        insertSorted(relation === 'agree' ? other.agree : other.differ, one, byKey);
      }
      one.compared = true;
    }
    const version = changesVersion();
    if (version !== this.#changesVersion || this.#moves.length > MOST_MOVES) this.#forgetAll();
    else for (const move of this.#moves) forget(move);
    this.#changesVersion = version;
    this.#moves = [];
    this.#isJudged = true;
    return classes;
  }

  /** `at` is the place of a statement that came or is about to go. */
  #moved(of: ValueClass, at: number): void {
    if (!this.#isJudged || this.#moves.length > MOST_MOVES) return;
    this.#moves.push({
      of,
      from: of.statements[at - NEAREST - 1]?.day ?? Number.NEGATIVE_INFINITY,
      to: of.statements[at + NEAREST + 1]?.day ?? Number.POSITIVE_INFINITY,
    });
  }

  #drop(of: ValueClass): void {
    this.#classes.delete(of.key);
    this.#sorted = undefined;
    for (const other of [...of.agree, ...of.differ]) {
      other.near?.delete(of);
      for (const list of [other.agree, other.differ]) {
        const at = list.indexOf(of);
        if (at >= 0) list.splice(at, 1);
      }
    }
  }

  #forgetAll(): void {
    for (const of of this.#classes.values()) of.judged = undefined;
    this.#moves = [];
    this.#isJudged = false;
  }
}

const byKey = (a: ValueClass, b: ValueClass): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function forget({ of, from, to }: Move): void {
  for (const { judged } of [of, ...of.agree, ...of.differ])
    for (const one of judged?.keys() ?? []) if (one.day >= from && one.day <= to) judged?.delete(one);
}
