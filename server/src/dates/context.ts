import type { Direction } from './tense.ts';

/** A date that the text has spoken of, as later expressions may refer to it. */
export interface Reference {
  readonly value: string;
  /** Its first day. */
  readonly day: number;
  /** Unit of its precision, an index into UNITS. */
  readonly unit: number;
  /** Index of its sentence, and of the paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether the text gave its year. */
  readonly stated: boolean;
}

/** A day of the calendar without its year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

export type DayOrder = 'day-first' | 'month-first';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** What the resolver knows at one expression. */
export interface Context {
  /** The article's day; undefined where it is unknown. */
  readonly published: number | undefined;
  /** The day of the dateline, where nothing tells its year. */
  readonly filed: MonthDay | undefined;
  /** The date spoken of last. */
  readonly reference: Reference | undefined;
  /** The day whose year the text stated last, where it has named no other year since. */
  readonly dated: number | undefined;
  /** The quarter that the text reports on. */
  readonly quarter: Quarter | undefined;
  readonly sentence: number;
  readonly paragraph: number;
  /** How the article writes days in figures, where one of them can be read in one way alone ("24/8/2021"). */
  readonly order: DayOrder | undefined;
  /** A year stated by the other end of the same range ("April 9 to July 31, 2025"). */
  readonly sharedYear: number | undefined;
  /** First day of the range whose end this is ("from Tuesday to Friday"). */
  readonly rangeStart: number | undefined;
  /** Whether something of the past was told of the last such weekday, by its bare name. */
  toldAsPast(weekday: number): boolean;
  /** Looked up only where it is needed. */
  direction(): Direction;
}
