import type { TimexMod } from './timex.ts';

/** Where a pointer or an offset counts from: the article's day, or the date that the text spoke of last. */
export type Anchor = 'publication' | 'reference';

/** "Monday, Nov. 15, 2021", "March", "the third quarter of 1984", "Thursday evening": what the text says, each field where it says it. */
export interface CalendarNode {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  /** Years from the article's: "last year's third quarter" is -1. */
  readonly yearShift?: number | undefined;
  /** "April of that year" */
  readonly yearOfReference?: boolean | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  /** Index into SEASONS. */
  readonly season?: number | undefined;
  /** Index into the holidays of `holidays.ts`. */
  readonly holiday?: number | undefined;
  /** -1 "last", 0 "this", 1 "next" before the month, weekday or season. */
  readonly direction?: number | undefined;
  /** "the previous Friday", "the following Monday": counts from the date spoken of last. */
  readonly fromReference?: boolean | undefined;
  /** Weeks from the article's, with a weekday: "Monday of last week". */
  readonly weekShift?: number | undefined;
  /** Weeks beyond the weekday that `direction` says: "the Friday after next", "the Friday before last" (-1). */
  readonly further?: number | undefined;
  /** Which of the weekdays of the month, -1 the last: "the second Tuesday in May". */
  readonly nth?: number | undefined;
  /** Months from the article's: "the first Thursday of next month". */
  readonly monthShift?: number | undefined;
  /** The week that holds the day ("the week of March 6"). */
  readonly weekOf?: boolean | undefined;
  readonly fiscal?: boolean | undefined;
  readonly time?: TimeOfDay | undefined;
}

export interface TimeOfDay {
  /** Index into PARTS. */
  readonly part?: number | undefined;
  /** Minutes since midnight. */
  readonly minutes?: number | undefined;
  /** Whether the minutes were said. */
  readonly exact?: boolean | undefined;
  /** Whether it is given in UTC. */
  readonly utc?: boolean | undefined;
}

/** "this week", "last year", "yesterday", "the same day", "the decade": a unit of the calendar some steps away from an anchor. */
export interface PointerNode {
  readonly kind: 'pointer';
  readonly unit: number;
  readonly by: number;
  readonly anchor: Anchor;
  readonly time?: TimeOfDay | undefined;
  /** Ends on the last day of the unit ("year-end"). */
  readonly lastDay?: boolean | undefined;
  readonly weekend?: boolean | undefined;
  /** "this weekend", which is to come unless a verb says that it has been. */
  readonly named?: boolean | undefined;
}

/** "two years ago", "a year earlier", "three days later": a distance from an anchor. */
export interface OffsetNode {
  readonly kind: 'offset';
  readonly unit: number;
  /** null where vague ("several years ago"). */
  readonly count: number | null;
  readonly sign: -1 | 1;
  readonly anchor: Anchor;
  /** The day near the article's that it counts from: a weekday, or days away ("a week ago Tuesday", "a month from tomorrow"). */
  readonly from?: { readonly weekday?: number | undefined; readonly days?: number | undefined };
  /** The finer unit of the calendar that it leads to: "ten years ago this month". */
  readonly to?: number | undefined;
  /** "a year ago" beside quarters means the same quarter; see `resolvePeriod.ts`. */
  readonly period?: boolean | undefined;
}

/** "the quarter", "the latest quarter", "the year-ago period": a period the text has spoken of. */
export interface PeriodNode {
  readonly kind: 'period';
  /** -1 the same period of the year before. */
  readonly yearShift: number;
  readonly quarter?: number | undefined;
  readonly year?: number | undefined;
  /** Quarters from the article's. */
  readonly shift?: number | undefined;
}

export interface DurationNode {
  readonly kind: 'duration';
  readonly parts: readonly { readonly unit: number; readonly count: number | null }[];
}

export interface SetNode {
  readonly kind: 'set';
  readonly unit?: number | undefined;
  readonly count?: number | undefined;
  readonly weekday?: number | undefined;
  readonly month?: number | undefined;
  readonly season?: number | undefined;
  readonly part?: number | undefined;
  readonly freq?: string | undefined;
  readonly quant?: string | undefined;
}

/** A value that needs no resolving: PRESENT_REF, an ISO day, a decade. */
export interface ValueNode {
  readonly kind: 'value';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly rule: string;
}

/** "7/8/07": month and day could be swapped. */
export interface SlashedNode {
  readonly kind: 'slashed';
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

export interface DecadeNode {
  readonly kind: 'decade';
  /** 198 for the 1980s; a single figure where the century is not said ("the nineties"). */
  readonly decade: number;
}

/** Looks like a temporal expression and is none; taken so that no part of it is found. */
export interface NoNode {
  readonly kind: 'none';
}

export type Node = (
  | CalendarNode
  | PointerNode
  | OffsetNode
  | PeriodNode
  | DurationNode
  | SetNode
  | ValueNode
  | SlashedNode
  | DecadeNode
  | NoNode
) & { readonly mod?: TimexMod | undefined };

/** A node that means something. */
export type DatedNode = Exclude<Node, { kind: 'none' }>;

/** A node at its place in the tokens `[first, last)`. */
export interface Found {
  readonly node: Node;
  readonly first: number;
  readonly last: number;
}
