import type { Span } from '../base/span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** TIMEX3 (ISO-TimeML, http://www.timeml.org): what a temporal expression means. */
export interface Timex {
  readonly type: TimexType;
  /** ISO-TimeML value: "2021-11-15", "2021-W46", "2021-Q3", "P90D", "PT1H20M", "XXXX-WXX-1" where unresolved, "PAST_REF" … */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** `stated`: the text says it all; `inferred`: the article's date, the verb's tense or another date of the text was used. */
  readonly how: 'stated' | 'inferred';
  /** Name of the rule that resolved it, such as "weekday-past"; `dates/explain.ts` puts it into words. */
  readonly rule: string;
  /** Day or expression the rule counted from (ISO), where it used one. */
  readonly anchor?: string;
}

/** A date (DATE, TIME, SET) or a duration found in an article. */
export interface TemporalExpression extends Span {
  readonly type: 'date' | 'duration';
  readonly timex: Timex;
}
