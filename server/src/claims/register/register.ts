import { clashes, meets } from '../../base/lists.ts';
import type { Measure } from '../claim.ts';
import { ON_ONE_KIND } from '../slots/measureKind.ts';
import type { State } from '../slots/state.ts';
import { keyOf } from './rank/candidate.ts';

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
  readonly state: State;
  /** The old end of a change tells of a tariff that is gone: nothing later means it. */
  readonly old: boolean;
  /** It tells only by how much a tariff changes. */
  readonly isChange: boolean;
}

export const ANY = 'any';
/** How many entries are looked at on either side of a place, and of the article as a whole. */
const REACH = 256;
/** How many entries before and after a place are candidates for what it means. */
const [BEFORE, AFTER] = [48, 24];

/** What a duty on dumped goods may be called, too. */
const BESIDE_REMEDIES: ReadonlySet<Measure> = new Set<Measure>(['additional', 'safeguard', 'average', 'total']);

const LISTS = ['imposers', 'targets', 'products'] as const;
export type ListSlot = (typeof LISTS)[number];
/** How many ids of a list are counted with the others of its entry. */
const MOST = 16;

/** What a later place tells of the tariff that it means: what must agree with the entry it means. */
export interface Clue {
  readonly sentence: number;
  readonly start: number;
  readonly imposers: readonly string[];
  readonly targets: readonly string[];
  readonly products: readonly string[];
  readonly rate: number | null;
}

/**
 * The tariffs an article speaks of, in the order of its text. Later places mean the most recent entry that fits; a place of the headline or
 * the lead may mean one that is only told below.
 */
export class Register {
  private readonly entries: Entry[] = [];
  /** How many entries were looked at: a test holds it to the length of the article. */
  looks = 0;
  private first: Entry[] | undefined;

  add(entry: Entry): void {
    this.entries.push(entry);
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
    this.countShares();
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
      !clashes(entry.imposers, clue.imposers) &&
      !clashes(entry.products, clue.products) &&
      !clashes(entry.targets, clue.targets) &&
      has(entry);
    return this.before(clue.start, fits) ?? this.after(clue.start, fits);
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

  /** The entries about a place, in their order. */
  around(start: number): readonly Entry[] {
    const at = this.indexOf(start);
    const near = this.entries.slice(Math.max(0, at - BEFORE), at + AFTER);
    this.looks += near.length;
    return near;
  }

  /**
   * How many of the article's entries that know a slot have one value of it, from 0 to 1, by what their own sentences say.
   *
   * @param of only of those that have one of the ids in another slot
   */
  shareOf(slot: ListSlot, key: string, other?: ListSlot, of: readonly string[] = []): number {
    let [all, same] = [0, 0];
    for (const id of other === undefined ? [''] : of) {
      const counts = this.shares.get(`${slot} ${other ?? ''} ${id}`);
      all += counts?.get('') ?? 0;
      same += counts?.get(key) ?? 0;
    }
    return all === 0 ? 0 : same / all;
  }
  private readonly shares = new Map<string, Map<string, number>>();

  /** Whether all that the article says of the kinds of its tariffs is that they answer dumping or subsidies. */
  get isOfRemedies(): boolean {
    return this.remedies;
  }
  private remedies = false;

  private countShares(): void {
    this.shares.clear();
    this.remedies =
      this.entries.some(({ kind }) => ON_ONE_KIND.has(kind)) &&
      this.entries.every(({ kind }) => kind === null || BESIDE_REMEDIES.has(kind) || ON_ONE_KIND.has(kind));
    for (const entry of this.entries) {
      if (entry.old) continue;
      for (const slot of LISTS) {
        if (entry[slot].length === 0 || (entry.isChange && slot === 'targets')) continue;
        const key = keyOf(entry[slot], slot === 'products' && entry.part);
        this.count(`${slot}  `, key);
        for (const other of LISTS)
          if (other !== slot) for (const id of entry[other].slice(0, MOST)) this.count(`${slot} ${other} ${id}`, key);
      }
    }
  }

  private count(table: string, key: string): void {
    const counts = this.shares.get(table) ?? new Map<string, number>();
    this.shares.set(table, counts);
    for (const one of ['', key]) counts.set(one, (counts.get(one) ?? 0) + 1);
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

  /** What the article says of tariffs as a whole: its first entries, which are all of them but in lists without end. */
  get all(): readonly Entry[] {
    this.first ??= this.entries.slice(0, REACH);
    this.looks += this.first.length;
    return this.first;
  }
}
