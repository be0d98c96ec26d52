import { extended } from '../../base/extended.ts';
import { clashes, meets } from '../../base/lists.ts';
import { ALL_GOODS } from '../frames/nouns.ts';
import { ANY, type Clue } from './register.ts';

/** A day on which an article says that tariffs begin. */
export interface ToldDay {
  readonly sentence: number;
  readonly start: number;
  readonly from: string;
  /** Empty: not said. */
  readonly imposers: readonly string[];
  readonly targets: readonly string[];
  readonly products: readonly string[];
  /** null: of tariffs told of without their rate. */
  readonly rate: number | null;
  /** They are said to start or to hold from then, not only to have been imposed that day. */
  readonly starts: boolean;
  /** "They", "the measures": those that were just told of. */
  readonly points: boolean;
}

/** Until when the tariffs hold that an article has just told of: "the duties will stay in place for two years". */
export interface ToldEnd {
  readonly sentence: number;
  /** Exclusive. */
  readonly to: string;
}

/** How many days of an article are looked at for each of its rates. */
const MOST = 256;

/** The days on which an article says that its tariffs begin. */
export class Days {
  private readonly told: ToldDay[] = [];
  /** Those of rates, by where the rate stands. */
  private readonly ofRates = new Map<number, ToldDay>();
  /** The sentences that introduce tariffs, in order; whether with a rate. */
  private readonly introducing = new Map<number, boolean>();

  private readonly ends: ToldEnd[] = [];

  /** Notes when tariffs end that a word points back to. */
  addEnd(end: ToldEnd): void {
    if (this.ends.length < MOST) this.ends.push(end);
  }

  /** The one end told of the rates of a sentence by a later one. */
  endOf(clue: Clue): ToldEnd | undefined {
    this.meantEnds ??= this.ends.map(end => ({ end, meant: this.meantBy(end.sentence) }));
    const ends = this.meantEnds.filter(({ meant }) => meant === clue.sentence);
    return ends.length === 1 ? ends[0]?.end : undefined;
  }
  private meantEnds: { readonly end: ToldEnd; readonly meant: number | undefined }[] | undefined;

  /** Notes the day of tariffs told of without a rate. */
  add(day: ToldDay): void {
    if (this.told.length < MOST) this.told.push(day);
  }

  /** Notes a sentence that introduces tariffs without a rate: what points back behind it points to those. */
  addOther(sentence: number): void {
    if (!this.introducing.has(sentence)) this.introducing.set(sentence, false);
  }

  /** Notes a rate with what is known of its tariff so far, and its day where it has one. */
  addRate(clue: Clue, from: string | undefined, starts: boolean): void {
    this.introducing.set(clue.sentence, true);
    if (from !== undefined && (this.ofRates.size < MOST || this.ofRates.has(clue.start)))
      this.ofRates.set(clue.start, extended(clue, { from, starts, points: false }));
  }

  /** Whether a sentence introduces tariffs, and states no rate of them. */
  introduces(sentence: number): boolean {
    return this.introducing.get(sentence) === false;
  }

  /** The only day told of the same tariff elsewhere: the same rate of the same government, on goods and origins that agree. */
  ofSame(clue: Clue): string | undefined {
    return onlyOne(
      [...this.ofRates.values()].filter(
        day =>
          day.rate !== null &&
          day.rate === clue.rate &&
          day.start !== clue.start &&
          meets(day.imposers, clue.imposers) &&
          !clashes(day.products, clue.products) &&
          agrees(day, clue),
      ),
    );
  }

  /** The day told of tariffs that a later word only points to, which are those of the last sentence with a rate before it, else of the next. */
  ofPointer(clue: Clue): string | undefined {
    this.pointers ??= this.told
      .filter(day => day.starts && day.points)
      .map(day => ({ day, meant: this.meantBy(day.sentence) }));
    const days = this.pointers.filter(({ meant }) => meant === clue.sentence).map(({ day }) => day);
    return onlyOne(days.filter(day => !clashes(day.imposers, clue.imposers) && agrees(day, clue)));
  }
  private pointers: { readonly day: ToldDay; readonly meant: number | undefined }[] | undefined;

  /** The day told, by the sentence before, of tariffs without a rate of which this one tells more: "levies to take effect in May. Among them, …". */
  ofWhole(clue: Clue): string | undefined {
    const before = [...this.introducing.keys()].findLast(other => other < clue.sentence);
    const days = this.told.filter(day => day.starts && !day.points && day.sentence === before);
    return onlyOne(days.filter(day => !clashes(day.imposers, clue.imposers) && agrees(day, clue)));
  }

  /**
   * The only day from which tariffs told of without a rate are still to hold: what an article says will come begins then, since it tells of
   * one event in its parts ("will lower its duties from May 1 … the duty on pumps will be cut to 4 percent").
   *
   * @param published no day before this one is meant
   */
  toCome(clue: Clue, published: string): string | undefined {
    return onlyOne(
      [...this.told, ...this.ofRates.values()].filter(
        day => day.starts && day.from > published && !clashes(day.imposers, clue.imposers),
      ),
    );
  }

  /** All of them. */
  get all(): readonly ToldDay[] {
    return [...this.told, ...this.ofRates.values()];
  }

  /** The sentence whose rates a word of another points to: its own, else the last before it, else the next; undefined for tariffs without rates. */
  private meantBy(sentence: number): number | undefined {
    if (this.introducing.get(sentence)) return sentence;
    const all = [...this.introducing.keys()];
    const meant = all.findLast(other => other < sentence) ?? all.find(other => other > sentence);
    return meant !== undefined && this.introducing.get(meant) ? meant : undefined;
  }
}

/** No other origins and no other goods. */
export const agrees = (day: Pick<ToldDay, 'targets' | 'products'>, clue: Clue): boolean =>
  !clashes(
    day.targets.filter(id => id !== ANY),
    clue.targets.filter(id => id !== ANY),
  ) &&
  !clashes(
    day.products.filter(id => id !== ALL_GOODS),
    clue.products.filter(id => id !== ALL_GOODS),
  );

const onlyOne = (days: readonly ToldDay[]): string | undefined => finest(days.map(({ from }) => from));

/** The finest of days that lie in each other ("2018-03-23" in "2018-03" and in "2018"); undefined where two differ. */
export function finest(days: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const from of days) {
    if (found === undefined || from.startsWith(found)) found = from;
    else if (!found.startsWith(from)) return undefined;
  }
  return found;
}
