import type { Measure } from '../claim.ts';
import type { State } from '../slots/verbState.ts';

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
/** How many entries are looked at on either side of a place, and of the article as a whole. */
const REACH = 256;
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
  /** By sentence. */
  private readonly starts = new Map<number, Start[]>();
  /** How many entries were looked at: a test holds it to the length of the article. */
  looks = 0;
  private first: Entry[] | undefined;

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  /** A day told of "the tariffs" as that on which they start. */
  addStart(start: Start): void {
    const told = this.starts.get(start.sentence);
    if (told) told.push(start);
    else this.starts.set(start.sentence, [start]);
  }

  /** What a place's tariff is known to be once the rest of the article has been asked: what comes after may mean it. */
  settle(
    start: number,
    { imposers, targets, products, part }: Pick<Entry, 'imposers' | 'targets' | 'products' | 'part'>,
  ): void {
    const at = this.indexOf(start);
    const entry = this.entries[at];
    if (entry?.start !== start) return;
    this.entries[at] = { ...entry, imposers, targets, products, part };
    if (this.first && at < this.first.length) this.first[at] = this.entries[at] as Entry;
  }

  /** Puts the entries into the order of the text; to be called once all are there. */
  sort(): void {
    this.entries.sort((a, b) => a.start - b.start);
    this.first = undefined;
  }

  /** The day from which the tariffs of a place hold, told within a few sentences of it. */
  startOf(clue: Clue): string | undefined {
    for (let away = 0; away <= START_REACH; away++)
      for (const sentence of away === 0 ? [clue.sentence] : [clue.sentence - away, clue.sentence + away])
        for (const start of this.starts.get(sentence) ?? [])
          if (!clash(start.imposers, clue.imposers) && !clash(start.products, clue.products)) return start.from;
    return undefined;
  }

  /** The only day behind another on which a party's tariffs are said to begin; undefined where there are several. */
  soleStart(imposers: readonly string[], after: string): string | undefined {
    let found: string | undefined;
    const days = [...this.starts.values()].flat().map(start => ({ ...start, old: false }));
    for (const { from, imposers: own, old } of [...this.all, ...days]) {
      if (from === null || old || from <= after || (own.length > 0 && !meets(own, imposers))) continue;
      if (found !== undefined && found !== from) return undefined;
      found = from;
    }
    return found;
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
    const fits = (entry: Entry): boolean =>
      entry.start !== clue.start &&
      !entry.old &&
      !clash(entry.imposers, clue.imposers) &&
      !clash(entry.products, clue.products) &&
      !clash(entry.targets, clue.targets) &&
      has(entry);
    return this.before(clue.start, fits) ?? this.after(clue.start, fits);
  }

  /** The last entry before, whosever tariff it is. */
  recent(clue: Clue, has: (entry: Entry) => boolean): Entry | undefined {
    return this.before(clue.start, has);
  }

  private before(start: number, fits: (entry: Entry) => boolean): Entry | undefined {
    const from = this.indexOf(start);
    for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
      this.looks++;
      const entry = this.entries[i] as Entry;
      if (fits(entry)) return entry;
    }
    return undefined;
  }

  private after(start: number, fits: (entry: Entry) => boolean): Entry | undefined {
    const from = this.indexOf(start);
    for (let i = from; i < Math.min(this.entries.length, from + REACH); i++) {
      this.looks++;
      const entry = this.entries[i] as Entry;
      if (fits(entry)) return entry;
    }
    return undefined;
  }

  /** How many entries stand before an offset. */
  private indexOf(start: number): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle] as Entry).start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What all entries that know a slot agree on; undefined where they differ or none knows. */
  agreed(slot: 'imposers' | 'targets', holds: (entry: Entry) => boolean): readonly string[] | undefined {
    let found: readonly string[] | undefined;
    for (const entry of this.all) {
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
    for (const entry of this.all) {
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
    for (const entry of this.all) {
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
    for (const { products, part } of this.all) {
      if (products.length === 0 && !part) continue;
      all++;
      const key = products.join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts)
      if (key !== '' && count > 1 && count >= LEADING * all)
        return this.all.find(entry => entry.products.join(' ') === key);
    return undefined;
  }

  /** What the article says of tariffs as a whole: its first entries, which are all of them but in lists without end. */
  get all(): readonly Entry[] {
    this.first ??= this.entries.slice(0, REACH);
    this.looks += this.first.length;
    return this.first;
  }
}
