import type { Measure } from '../claim.ts';
import type { State } from '../slots/state.ts';

/** A tariff that an article introduces, as far as one place of it tells. */
export interface Entry {
  readonly sentence: number;
  readonly start: number;
  /** Empty: not said. */
  readonly imposers: readonly string[];
  /** The sentence itself says on whose goods. */
  readonly stated: boolean;
  /** Empty: not said; `any`: all origins. */
  readonly targets: readonly string[];
  readonly products: readonly string[];
  readonly part: boolean;
  readonly rate: number | null;
  readonly kind: Measure | null;
  readonly law: string | null;
  readonly from: string | null;
  readonly state: State;
  /** The old end of a change tells of a tariff that is gone: nothing later means it. */
  readonly old: boolean;
}

export const ANY = 'any';
/** The share of an article's tariffs that makes their imposer the one that is meant where none is named. */
const LEADING = 0.75;
/** How many sentences on "the tariffs take effect on …" may still mean those of a sentence. */
const START_REACH = 2;

export interface Start {
  readonly sentence: number;
  readonly from: string;
  readonly imposers: readonly string[];
  readonly products: readonly string[];
}

/** What a later place tells of the tariff that it means: what must agree with the entry it means. */
export interface Clue {
  readonly sentence: number;
  readonly start: number;
  readonly imposers: readonly string[];
  readonly targets: readonly string[];
  readonly products: readonly string[];
  readonly rate: number | null;
}

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some(id => b.includes(id));
/** Known on both sides and nothing in common. */
const clash = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !meets(a, b);

/**
 * The tariffs an article speaks of, in the order of its text. Later places mean the most recent entry that fits; a place of the headline or
 * the lead may mean one that is only told below.
 */
export class Register {
  private readonly entries: Entry[] = [];
  private readonly starts: Start[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  /** A day told of "the tariffs" as that on which they start. */
  addStart(start: Start): void {
    this.starts.push(start);
  }

  /** Puts the entries into the order of the text; to be called once all are there. */
  sort(): void {
    this.entries.sort((a, b) => a.start - b.start);
  }

  /** The day from which the tariffs of a place hold, told within a few sentences of it. */
  startOf(clue: Clue): string | undefined {
    let nearest: Start | undefined;
    for (const start of this.starts) {
      if (clash(start.imposers, clue.imposers) || clash(start.products, clue.products)) continue;
      const away = Math.abs(start.sentence - clue.sentence);
      if (away <= START_REACH && (!nearest || away < Math.abs(nearest.sentence - clue.sentence))) nearest = start;
    }
    return nearest?.from;
  }

  /** The entry with the same rate, goods in common and no other imposer. */
  same(clue: Clue, has: (entry: Entry) => boolean): Entry | undefined {
    return this.best(
      clue,
      entry =>
        entry.rate === clue.rate && has(entry) && (clue.products.length === 0 || meets(entry.products, clue.products)),
    );
  }

  /** The most recent entry before that fits, else the first after. */
  best(clue: Clue, has: (entry: Entry) => boolean): Entry | undefined {
    let before: Entry | undefined;
    for (const entry of this.entries) {
      if (entry.start === clue.start || entry.old) continue;
      if (clash(entry.imposers, clue.imposers) || clash(entry.products, clue.products)) continue;
      if (clash(entry.targets, clue.targets)) continue;
      if (!has(entry)) continue;
      if (entry.start > clue.start) return before ?? entry;
      before = entry;
    }
    return before;
  }

  /** The last entry before, whosever tariff it is. */
  recent(clue: Clue, has: (entry: Entry) => boolean): Entry | undefined {
    let found: Entry | undefined;
    for (const entry of this.entries) {
      if (entry.start >= clue.start) break;
      if (has(entry)) found = entry;
    }
    return found;
  }

  /** What all entries that know a slot agree on; undefined where they differ or none knows. */
  agreed(slot: 'imposers' | 'targets', holds: (entry: Entry) => boolean): readonly string[] | undefined {
    let found: readonly string[] | undefined;
    for (const entry of this.entries) {
      const value = entry[slot];
      if (value.length === 0 || entry.old || !holds(entry)) continue;
      if (found && (found.length !== value.length || !value.every(id => (found as readonly string[]).includes(id))))
        return undefined;
      found = value;
    }
    return found;
  }

  /** Whose most of the article's tariffs are, where that is three in four at least of those whose imposer is said. */
  leading(
    holds: (entry: Entry) => boolean,
    among: (entry: Entry) => boolean = () => true,
    least = 2,
  ): readonly string[] | undefined {
    const counts = new Map<string, number>();
    let all = 0;
    for (const entry of this.entries) {
      const [imposer] = entry.imposers;
      if (imposer === undefined || entry.imposers.length > 1 || !among(entry)) continue;
      all++;
      if (holds(entry)) counts.set(imposer, (counts.get(imposer) ?? 0) + 1);
    }
    for (const [imposer, count] of counts) if (count >= LEADING * all && count >= least) return [imposer];
    return undefined;
  }

  /**
   * On whose goods the tariffs for which `holds` is true fall: what is said of three in four of those of which it is said at all, which must
   * be as many as `enough` allows.
   */
  leadingTarget(
    holds: (entry: Entry) => boolean,
    enough: (said: number, all: number) => boolean,
  ): readonly string[] | undefined {
    const counts = new Map<string, number>();
    let all = 0;
    let said = 0;
    for (const entry of this.entries) {
      if (!holds(entry)) continue;
      all++;
      if (!entry.stated) continue;
      said++;
      const key = entry.targets.join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts)
      if (key !== '' && key !== ANY && count >= LEADING * said && enough(said, all)) return key.split(' ');
    return undefined;
  }

  /** A tariff on the goods on which three in four at least of the article's are: what "the tariff" is on where nothing else is said. */
  leadingGoods(): Entry | undefined {
    const counts = new Map<string, number>();
    let all = 0;
    for (const { products, part } of this.entries) {
      if (products.length === 0 && !part) continue;
      all++;
      const key = products.join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts)
      if (key !== '' && count > 1 && count >= LEADING * all)
        return this.entries.find(entry => entry.products.join(' ') === key);
    return undefined;
  }

  get all(): readonly Entry[] {
    return this.entries;
  }
}
