export type FindingCode =
  | 'figure-conflict'
  | 'weekday-date'
  | 'relative-date'
  | 'office-date'
  | 'name-spelling'
  | 'sum-mismatch'
  | 'percent-points'
  | 'duration-dates'
  | 'count-list'
  | 'record-differs';

/** Never error: the tool does not know who is right. */
export type Severity = 'warning' | 'information' | 'hint';
