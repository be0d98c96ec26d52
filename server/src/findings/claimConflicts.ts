import type { Meter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import { type ComparisonContext, comparable, keyText, localKeys, type Verdict } from '../claims/comparable.ts';
import { daysBetween } from '../claims/validInterval.ts';
import type { ChangedBetween } from '../corpus/changes.ts';
import { SILENT_ZONES } from '../corpus/postings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Severity } from '../settings/severity.ts';
import { lower } from './catalog.ts';
import type { Contradiction } from './contradiction.ts';
import { isLaterVersion } from './laterVersion.ts';
import { nearest } from './nearestInTime.ts';
import { isSic, placeOfClaim, spread } from './places.ts';
import { mayBeOrdinaryAndExtra, sameGoods, tellsSeveral } from './sameFact.ts';
import { succeeds } from './statedChanges.ts';
import { type Statement, statement, supportOf, type ValueClass, valueClasses } from './valueClasses.ts';
import { claimValue, keyInWords, magnitudeQuestion, objectText, shownFigure, whereText } from './wording.ts';

/** Figures of one key beyond these are a table rather than slips; they are left alone. */
const MOST_CLASSES = 120;

export interface ConflictOptions {
  readonly knowledge: Knowledge;
  readonly maxDays: number;
  readonly meter: Meter;
}

const ONE_DAY: Pick<Claim, 'valid' | 'asserted'> = {
  valid: { from: null, to: null, how: 'publication' },
  asserted: '2000-01-01',
};

const PLAN_DAYS = 7;

interface Rival {
  readonly statement: Statement;
  readonly verdict: Verdict;
}

/** The contradictions among the statements of one bucket of the folder. */
export function conflictsOfBucket(
  statements: readonly Statement[],
  changed: ChangedBetween,
  options: ConflictOptions,
): readonly Contradiction[] {
  return new BucketConflicts(statements, false, changed, options).collect();
}

/** The contradictions within one article, where slots that only one side names count as equal. */
export function conflictsOfArticle(facts: ArticleFacts, options: ConflictOptions): readonly Contradiction[] {
  const buckets = new Map<string, Statement[]>();
  for (const claim of facts.claims) {
    const zone = facts.sentences[claim.sentence]?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    for (const key of localKeys(claim)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(statement(facts, claim));
      else buckets.set(key, [statement(facts, claim)]);
    }
  }
  const found: Contradiction[] = [];
  for (const bucket of buckets.values())
    if (bucket.length > 1) found.push(...new BucketConflicts(bucket, true, undefined, options).collect());
  return found;
}

class BucketConflicts {
  readonly #classes: readonly ValueClass[];
  readonly #sameArticle: boolean;
  readonly #context: ComparisonContext;
  readonly #options: ConflictOptions;
  readonly #filesByValue = new Map<string, ReadonlySet<string>>();

  constructor(
    statements: readonly Statement[],
    sameArticle: boolean,
    changed: ChangedBetween | undefined,
    options: ConflictOptions,
  ) {
    this.#classes = valueClasses(statements);
    this.#sameArticle = sameArticle;
    this.#options = options;
    this.#context = {
      sameArticle,
      nearDuplicate: false,
      maxDays: options.maxDays,
      ...(changed ? { changedBetween: changed } : {}),
    };
  }

  collect(): Contradiction[] {
    const classes = this.#classes;
    if (classes.length < 2 || classes.length > MOST_CLASSES) return [];
    const agree: number[][] = classes.map((_, i) => [i]);
    const differ: number[][] = classes.map(() => []);
    for (let i = 0; i < classes.length; i++)
      for (let j = i + 1; j < classes.length; j++) {
        const relation = this.#atOneTime(classes[i] as ValueClass, classes[j] as ValueClass);
        const lists = relation === 'agree' ? agree : relation === 'conflict' ? differ : undefined;
        lists?.[i]?.push(j);
        lists?.[j]?.push(i);
      }
    const near = this.#collectNear(differ);
    const found: Contradiction[] = [];
    for (let i = 0; i < classes.length; i++) {
      if (!differ[i]?.length) continue;
      for (const one of (classes[i] as ValueClass).statements) {
        const contradiction = near.has(one) && this.#judge(one, agree[i] ?? [], differ[i] ?? []);
        if (contradiction) found.push(contradiction);
      }
    }
    return found;
  }

  /**
   * The statements that have a rival near in time. Of two classes the smaller one is gone through: a figure that thousands state is not
   * looked at thousandfold for a few that differ.
   */
  #collectNear(differ: readonly (readonly number[])[]): ReadonlySet<Statement> {
    const near = new Set<Statement>();
    for (let i = 0; i < differ.length; i++)
      for (const j of differ[i] ?? []) {
        if (j < i) continue;
        const pair = [this.#classes[i] as ValueClass, this.#classes[j] as ValueClass];
        const [fewer, more] = pair.sort((a, b) => a.statements.length - b.statements.length) as [
          ValueClass,
          ValueClass,
        ];
        for (const one of fewer.statements)
          for (const other of nearest(more.statements, one.day)) {
            if (this.#isFar(one, other)) continue;
            near.add(one);
            near.add(other);
          }
      }
    return near;
  }

  /** How two classes relate, time left out: both are put at one day. */
  #atOneTime(a: ValueClass, b: ValueClass): Verdict['relation'] {
    this.#options.meter.pairs++;
    const x = a.first.claim;
    const y = b.first.claim;
    return comparable({ ...x, ...ONE_DAY }, { ...y, ...ONE_DAY }, this.#context).relation;
  }

  /** The minority is marked; where two sides are as strong, both are. */
  #judge(one: Statement, agree: readonly number[], differ: readonly number[]): Contradiction | undefined {
    if (tellsSeveral(one.facts, one.claim)) return undefined;
    const rivals = this.#near(one, differ, 'conflict').filter(
      ({ statement: other }) => !tellsSeveral(other.facts, other.claim) && !this.#bothSay(one, other),
    );
    if (!rivals.length || isSic(one.facts, one.claim)) return undefined;
    const byValue = new Map<string, Rival[]>();
    for (const rival of rivals) {
      const value = claimValue(rival.statement.claim);
      const list = byValue.get(value);
      if (list) list.push(rival);
      else byValue.set(value, [rival]);
    }
    const sides = [...byValue.entries()]
      .map(([value, list]) => ({ value, list, support: supportOf(list.map(rival => rival.statement)) }))
      .sort((a, b) => b.support - a.support || (a.value < b.value ? -1 : 1));
    const own = supportOf([one, ...this.#near(one, agree, 'agree').map(rival => rival.statement)]);
    const strongest = sides[0];
    if (!strongest || own > strongest.support) return undefined;
    return this.#word(one, sides);
  }

  #word(one: Statement, sides: readonly { value: string; list: readonly Rival[] }[]): Contradiction {
    const { knowledge } = this.#options;
    const own = claimValue(one.claim);
    const all = sides.flatMap(side => side.list);
    let severity: Severity = 'hint';
    for (const { verdict } of all)
      if (verdict.severity && lower(severity, verdict.severity) === severity) severity = verdict.severity;
    const magnitude = all.find(rival => rival.verdict.magnitude)?.verdict.magnitude;
    const others = sides.map(
      side =>
        `${shown(side.list[0]?.statement ?? one)} ${whereText(one.file, new Set(side.list.map(rival => rival.statement.file)))}`,
    );
    const key = keyInWords(one.claim, knowledge);
    return {
      ...placeOfClaim(one.facts, one.claim),
      code: 'figure-conflict',
      severity,
      message:
        `${shown(one)}${objectText(one.claim, knowledge)} here; ${others.join('; ')}` +
        `${key ? ` (${key})` : ''}${magnitude ? magnitudeQuestion(magnitude) : ''}`,
      key: keyText(one.claim),
      values: [own, ...sides.map(side => side.value)],
      related: spread(all.map(rival => placeOfClaim(rival.statement.facts, rival.statement.claim))),
    };
  }

  /**
   * Whether one of two articles states both figures under the key: then there are two facts that the key does not tell apart, such as
   * a rate before and after.
   */
  #bothSay(one: Statement, other: Statement): boolean {
    if (this.#sameArticle) return false;
    return this.#filesOf(one).has(other.file) || this.#filesOf(other).has(one.file);
  }

  /** The articles that state the figure of a statement, under whatever wording of the key. */
  #filesOf(one: Statement): ReadonlySet<string> {
    const value = claimValue(one.claim);
    let files = this.#filesByValue.get(value);
    if (!files) {
      files = new Set(
        this.#classes.filter(of => of.value === value).flatMap(of => of.statements.map(statement => statement.file)),
      );
      this.#filesByValue.set(value, files);
    }
    return files;
  }

  /** Rates whose times lie too far apart are not worth a closer look. */
  #isFar(one: Statement, other: Statement): boolean {
    if (one.claim.kind !== 'rate' || !one.valid || !other.valid) return false;
    return daysBetween(one.valid, other.valid) > Math.max(this.#options.maxDays, 1);
  }

  #compare(one: Statement, other: Statement): Verdict {
    const verdict = comparable(one.claim, other.claim, this.#contextOf(one.claim));
    if (verdict.relation !== 'conflict' || one.claim.kind !== 'rate') return verdict;
    if (!sameGoods(one.claim, other.claim)) return { relation: 'not-comparable', reason: 'product' };
    if (succeeds(one, other) || isLaterVersion(one.facts, other.facts))
      return { relation: 'superseded', reason: 'change' };
    if (this.#sameArticle || verdict.severity !== 'warning' || !mayBeOrdinaryAndExtra(one.claim, other.claim))
      return verdict;
    return { ...verdict, severity: 'information' };
  }

  /** Plans change from one week to the next without a slip. */
  #contextOf(claim: Claim): ComparisonContext {
    if (claim.modality !== 'proposed') return this.#context;
    return { ...this.#context, maxDays: Math.min(this.#options.maxDays, PLAN_DAYS) };
  }

  /** The statements of the classes that are nearest to one in time and stand in that relation to it. */
  #near(one: Statement, classes: readonly number[], relation: Verdict['relation']): Rival[] {
    const found: Rival[] = [];
    for (const index of classes) {
      const { statements } = this.#classes[index] as ValueClass;
      for (const other of nearest(statements, one.day)) {
        // Figures of one article are compared in the article's own buckets.
        if (other === one || other.claim === one.claim || (!this.#sameArticle && other.file === one.file)) continue;
        if (this.#isFar(one, other)) continue;
        this.#options.meter.pairs++;
        const verdict = this.#compare(one, other);
        if (verdict.relation === relation) found.push({ statement: other, verdict });
      }
    }
    return found;
  }
}

const shown = ({ facts, claim }: Statement): string => shownFigure(claimValue(claim), placeOfClaim(facts, claim).text);
