import { extended } from '../base/extended.ts';
import type { Meter } from '../base/meter.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { countMentions, mentionOf, sentenceOf } from '../claims/articleLookup.ts';
import type { Claim } from '../claims/claim.ts';
import {
  allKnown,
  type ComparisonContext,
  claimKeys,
  comparable,
  keyText,
  localKeys,
  type Verdict,
} from '../claims/compare/comparable.ts';
import { stateOf } from '../claims/compare/stateOf.ts';
import { daysBetween } from '../claims/compare/validInterval.ts';
import { SILENT_ZONES } from '../claims/filedClaims.ts';
import { countOrigins } from '../corpus/origins.ts';
import { postingsOf } from '../corpus/postings.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { Severity } from '../settings/severity.ts';
import { lower } from './catalog.ts';
import { mayHaveChanged } from './changedWithin.ts';
import { ClaimBucket } from './claimBucket.ts';
import type { Contradiction } from './contradiction.ts';
import { isLaterVersion } from './laterVersion.ts';
import { nearest } from './nearestInTime.ts';
import { besideAlike } from './otherFigures.ts';
import { isSic, placeOfClaim, spread } from './places.ts';
import { besideSame, calledAlike, mayBeOrdinaryAndExtra, sameGoods } from './sameFact.ts';
import { ClaimTeller, type Side, type Teller } from './sides.ts';
import { succeeds } from './statedChanges.ts';
import type { NearPair, Statement, ValueClass } from './valueClasses.ts';
import { claimValue, conflictPhrase, keyPhrase, elsewhere as placesOf, shownFigure, withGoods } from './wording.ts';

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

/** Who in other articles of the folder states the figure of a mention, outside the given ones; a few are enough. */
export type TellersElsewhere = (facts: ArticleFacts, mention: string, files: ReadonlySet<string>) => readonly Teller[];

/** A side with the number of its independent origins. */
interface SupportedSide extends Side {
  readonly support: number;
}

interface Rival {
  readonly statement: Statement;
  readonly verdict: Verdict;
}

/** The contradictions among the statements of the bucket of the folder that has this key. */
export function conflictsOfBucket(
  key: string,
  bucket: ClaimBucket,
  options: ConflictOptions,
): readonly Contradiction[] {
  return new BucketConflicts(key, bucket, options).collect();
}

/**
 * The contradictions within one article, where slots that only one side names count as equal. Which side is the minority is for the
 * whole folder to say.
 */
export function conflictsOfArticle(
  facts: ArticleFacts,
  options: ConflictOptions,
  elsewhere: TellersElsewhere,
): readonly Contradiction[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of facts.claims) {
    const zone = sentenceOf(facts, claim.sentence)?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    for (const key of localKeys(claim)) {
      const claims = byKey.get(key);
      if (claims) claims.push(claim);
      else byKey.set(key, [claim]);
    }
  }
  // Each contradiction of a figure asks for it again.
  const told = new Map<string, readonly Teller[]>();
  const once: TellersElsewhere = (of, mention, files) => {
    const known = told.get(mention) ?? elsewhere(of, mention, files);
    told.set(mention, known);
    return known;
  };
  const found: Contradiction[] = [];
  for (const claims of byKey.values()) {
    if (claims.length < 2) continue;
    const bucket = new ClaimBucket();
    bucket.add(facts, claims);
    found.push(...new BucketConflicts(undefined, bucket, options, once).collect());
  }
  return found;
}

class BucketConflicts {
  /** Of the folder's bucket; undefined where the statements are one article's. */
  readonly #key: string | undefined;
  readonly #bucket: ClaimBucket;
  readonly #sameArticle: boolean;
  readonly #context: ComparisonContext;
  readonly #options: ConflictOptions;
  /** Claims as they are with their times left out: each is compared with all others. */
  readonly #put = new Map<Claim, Claim>();
  /** Of one article's statements: who else states their figures. */
  readonly #elsewhere: TellersElsewhere | undefined;

  constructor(key: string | undefined, bucket: ClaimBucket, options: ConflictOptions, elsewhere?: TellersElsewhere) {
    this.#key = key;
    this.#elsewhere = elsewhere;
    this.#bucket = bucket;
    this.#sameArticle = key === undefined;
    this.#options = options;
    this.#context = {
      sameArticle: this.#sameArticle,
      maxDays: options.maxDays,
      ...(this.#sameArticle ? {} : { changedBetween: bucket.changes.between(options.knowledge) }),
    };
  }

  collect(): Contradiction[] {
    const classes = this.#bucket.classes(
      (a, b) => this.#atOneTime(a.claim, b.claim),
      () => (this.#sameArticle ? 0 : this.#bucket.changes.version(this.#options.knowledge)),
    );
    const found: Contradiction[] = [];
    for (const [of, near] of this.#collectNear(classes))
      for (const one of near) {
        of.judged ??= new Map();
        if (!of.judged.has(one)) of.judged.set(one, this.#judge(one, of));
        const contradiction = of.judged.get(one);
        if (contradiction) found.push(contradiction);
      }
    return found;
  }

  /** The statements of each class that have a rival near in time. */
  #collectNear(classes: readonly ValueClass[]): ReadonlyMap<ValueClass, ReadonlySet<Statement>> {
    const near = new Map<ValueClass, Set<Statement>>();
    for (const of of classes) if (of.differ.length) near.set(of, new Set());
    for (const a of near.keys())
      for (const b of a.differ) {
        if (b.key < a.key) continue;
        const pair = this.#nearPair(a, b);
        for (const one of pair.statements[0]) near.get(a)?.add(one);
        for (const one of pair.statements[1]) near.get(b)?.add(one);
      }
    return near;
  }

  /**
   * Of two classes the smaller one is gone through: a figure that thousands state is not looked at thousandfold for a few that differ.
   */
  #nearPair(a: ValueClass, b: ValueClass): NearPair {
    a.near ??= new Map();
    const known = a.near.get(b);
    if (known?.versions[0] === a.version && known.versions[1] === b.version) return known;
    const ofA: Statement[] = [];
    const ofB: Statement[] = [];
    const swapped = a.statements.length > b.statements.length;
    const [fewer, more] = swapped ? [b, a] : [a, b];
    for (const one of fewer.statements)
      for (const other of nearest(more.statements, one.day)) {
        if (this.#isFar(one, other)) continue;
        (swapped ? ofB : ofA).push(one);
        (swapped ? ofA : ofB).push(other);
      }
    const pair: NearPair = { versions: [a.version, b.version], statements: [ofA, ofB] };
    a.near.set(b, pair);
    return pair;
  }

  /** How two claims relate, time left out: both are put at one day. */
  #atOneTime(x: Claim, y: Claim): Verdict['relation'] {
    this.#options.meter.pairs++;
    return comparable(this.#putAtOneDay(x), this.#putAtOneDay(y), this.#context).relation;
  }

  #putAtOneDay(claim: Claim): Claim {
    let put = this.#put.get(claim);
    if (!put) {
      put = { ...claim, modality: stateOf(claim), ...ONE_DAY };
      this.#put.set(claim, put);
    }
    return put;
  }

  /** The minority is marked; where two sides are as strong, both are. */
  #judge(one: Statement, of: ValueClass): Contradiction | undefined {
    const rivals = this.#near(one, of.differ, 'conflict').filter(
      ({ statement: other }) => besideSame(one, other) && !this.#bothSay(one, other),
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
      .map(([value, list]) => ({
        list,
        ...this.#sideOf(
          value,
          list.map(rival => rival.statement),
        ),
      }))
      .sort((a, b) => b.support - a.support || (a.value < b.value ? -1 : 1));
    const agreeing = this.#near(one, [of, ...of.agree], 'agree').map(rival => rival.statement);
    if (
      this.#sameArticle &&
      isRepeated([one, ...agreeing]) &&
      sides.every(({ list }) => isRepeated(list.map(({ statement }) => statement)))
    )
      return undefined;
    const own = this.#sideOf(claimValue(one.claim), [one, ...agreeing]);
    const strongest = sides[0];
    if (!strongest || own.support > strongest.support) return undefined;
    return this.#word(one, own, sides);
  }

  /** Who states a figure, and how many of them independently; within one article, its sentences and the other articles that do. */
  #sideOf(value: string, statements: readonly Statement[]): SupportedSide {
    const tellers = statements.map(toTeller);
    const [first] = statements;
    if (!this.#elsewhere || !first) return { value, tellers, support: countOrigins(tellers) };
    const sentences = new Set(statements.map(({ sentence }) => sentence));
    const elsewhere = this.#elsewhere(first.facts, first.claim.mentions[0] ?? '', new Set([first.file]));
    return { value, tellers: [...tellers, ...elsewhere], support: sentences.size + elsewhere.length };
  }

  #word(
    one: Statement,
    ownSide: SupportedSide,
    sides: readonly (SupportedSide & { readonly list: readonly Rival[] })[],
  ): Contradiction {
    const { knowledge } = this.#options;
    const all = sides.flatMap(side => side.list);
    let severity: Severity = 'hint';
    for (const { verdict } of all)
      if (verdict.severity && lower(severity, verdict.severity) === severity) severity = verdict.severity;
    const magnitude = all.find(rival => rival.verdict.magnitude)?.verdict.magnitude;
    const others = sides.map(({ list }) =>
      placesOf(
        shown(list[0]?.statement ?? one),
        one.file,
        list.map(rival => rival.statement),
      ),
    );
    return extended(placeOfClaim(one.facts, one.claim), {
      code: 'figure-conflict' as const,
      severity,
      message: conflictPhrase(
        withGoods(shown(one), one.claim, knowledge),
        others,
        keyPhrase(one.claim, knowledge),
        magnitude,
      ),
      key: keyText(one.claim),
      values: [ownSide.value, ...sides.map(side => side.value)],
      sides: [ownSide, ...sides].map(({ value, tellers }) => ({ value, tellers })),
      ...([one.claim, ...all.map(rival => rival.statement.claim)].every(allKnown) ? {} : { inferred: true as const }),
      related: spread(all.map(rival => placeOfClaim(rival.statement.facts, rival.statement.claim))),
    });
  }

  /**
   * Whether one of two articles states both figures under the key, or of a rate in whatever state: then there are two facts that the key does not
   * tell apart, such as a rate before and after.
   */
  #bothSay(one: Statement, other: Statement): boolean {
    return (
      this.#states(one.facts, claimValue(other.claim), one.claim) ||
      this.#states(other.facts, claimValue(one.claim), other.claim)
    );
  }

  /** Whether an article states a figure in this bucket, under whatever wording of the key. */
  #states(facts: ArticleFacts, value: string, of: Claim): boolean {
    if (this.#key === undefined) return false;
    if (of.kind === 'rate') return statesRate(facts, value, of);
    return (
      postingsOf(facts)
        .claims.get(this.#key)
        ?.items.some(claim => claimValue(claim) === value) ?? false
    );
  }

  /** Rates whose times lie too far apart are not worth a closer look. */
  #isFar(one: Statement, other: Statement): boolean {
    if (one.claim.kind !== 'rate' || !one.valid || !other.valid) return false;
    return daysBetween(one.valid, other.valid) > Math.max(this.#options.maxDays, 1);
  }

  #compare(one: Statement, other: Statement): Verdict {
    const verdict = comparable(one.claim, other.claim, this.#contextOf(one.claim));
    if (verdict.relation !== 'conflict') return verdict;
    if (one.claim.kind !== 'rate') {
      const isTold = verdict.reason === 'told';
      const known = one.claim.key.period && !isTold;
      const alike =
        known ||
        (besideAlike(one.facts, one.claim, other.facts, other.claim, isTold) &&
          !(isTold && (hasFigure(one.facts, other.claim) || hasFigure(other.facts, one.claim))));
      return alike ? verdict : { relation: 'not-comparable', reason: 'beside' };
    }
    if (this.#sameArticle && mayHaveChanged(one.facts, one.claim, other.claim))
      return { relation: 'superseded', reason: 'change' };
    if (!sameGoods(one.claim, other.claim) || !calledAlike(one, other))
      return { relation: 'not-comparable', reason: 'product' };
    if (succeeds(one, other) || isLaterVersion(one.facts, other.facts))
      return { relation: 'superseded', reason: 'change' };
    if (!this.#sameArticle && mayBeOrdinaryAndExtra(one.claim, other.claim))
      return { relation: 'not-comparable', reason: 'measure' };
    // Each maker has a rate of its own against dumping and subsidies.
    const ofMakers = /^(?:anti-dumping|countervailing)$/.test(one.claim.key.measure ?? '');
    return ofMakers && !this.#sameArticle && verdict.severity === 'warning'
      ? { ...verdict, severity: 'information' }
      : verdict;
  }

  /** Plans change from one week to the next without a slip. */
  #contextOf(claim: Claim): ComparisonContext {
    if (claim.modality !== 'proposed') return this.#context;
    return { ...this.#context, maxDays: Math.min(this.#options.maxDays, PLAN_DAYS) };
  }

  /** The statements of the classes that are nearest to one in time and stand in that relation to it. */
  #near(one: Statement, classes: readonly ValueClass[], relation: Verdict['relation']): Rival[] {
    const found: Rival[] = [];
    for (const { statements } of classes)
      for (const other of nearest(statements, one.day)) {
        // Figures of one article are compared in the article's own buckets.
        if (other === one || other.claim === one.claim || (!this.#sameArticle && other.file === one.file)) continue;
        if (this.#isFar(one, other)) continue;
        this.#options.meter.pairs++;
        const verdict = this.#compare(one, other);
        if (verdict.relation === relation) found.push({ statement: other, verdict });
      }
    return found;
  }
}

/** Whether an article has a rate of so much by one of the imposers on one of the goods of another, whether in force or not. */
function statesRate(facts: ArticleFacts, value: string, of: Claim): boolean {
  const keys = claimKeys({ ...of, modality: 'in-force' });
  return facts.claims.some(
    claim =>
      claim.kind === 'rate' &&
      claimValue(claim) === value &&
      claimKeys({ ...claim, modality: 'in-force' }).some(key => keys.includes(key)),
  );
}

/** Whether an article has the figure of another one's claim as well, of whatever: then it tells the two apart. */
function hasFigure(facts: ArticleFacts, { value, kind }: Claim): boolean {
  for (let i = 0; kind !== 'date' && i < countMentions(facts); i++) {
    const mention = mentionOf(facts, i);
    if (
      (mention?.type === 'quantity' || mention?.type === 'tariff_rate' || mention?.type === 'duration') &&
      isSameFigure(mention.value, value)
    )
      return true;
  }
  return false;
}
/** Few things of another kind may be as many. */
const isSameFigure = (a: FigureValue, b: FigureValue): boolean =>
  a.number === b.number && a.unit === b.unit && (a.of === b.of || (a.number ?? 0) >= MANY);
const MANY = 100;

/** A slip is told once: where an article tells each of two rates in several sentences, they are two measures, however alike it calls them. */
const isRepeated = (statements: readonly Statement[]): boolean =>
  statements[0]?.claim.kind === 'rate' && new Set(statements.map(({ sentence }) => sentence)).size > 1;

const toTeller = ({ facts, claim }: Statement): Teller => new ClaimTeller(facts, claim);

const shown = ({ facts, claim }: Statement): string => shownFigure(claimValue(claim), placeOfClaim(facts, claim).text);
