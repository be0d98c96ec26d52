import type { FindingCode, Severity } from '../settings/severity.ts';

export interface FindingKind {
  readonly code: FindingCode;
  /** The highest severity it may have; what a rule knows of its case and the user's settings only lower it. */
  readonly severity: Severity;
  /** Not looked for unless the user's settings ask for it. */
  readonly offByDefault?: true;
  readonly title: string;
  /** One sentence for lists of rules (SARIF, documentation). */
  readonly description: string;
}

/** Every finding the tool can make. Nothing is an error: the tool does not know who is right. */
export const catalog: readonly FindingKind[] = [
  {
    code: 'figure-conflict',
    severity: 'warning',
    title: 'Figures differ',
    description: 'Two places state different figures for the same fact at the same time.',
  },
  {
    code: 'weekday-date',
    severity: 'warning',
    title: 'Weekday and date differ',
    description: 'The weekday does not fall on the date beside it, or on the date of the same event.',
  },
  {
    code: 'relative-date',
    severity: 'warning',
    title: 'Relative date differs',
    description: 'A relative expression such as "last month" disagrees with the date beside it.',
  },
  {
    code: 'office-date',
    severity: 'warning',
    title: 'Office not held',
    description: 'The person did not hold the stated office on that date.',
  },
  {
    code: 'name-spelling',
    severity: 'information',
    title: 'Name spelled differently',
    description: "Two spellings of one person's or agency's name.",
  },
  {
    code: 'sum-mismatch',
    severity: 'warning',
    title: 'Sum differs',
    description: 'Stated parts, total, change or percentage change do not add up.',
  },
  {
    code: 'percent-points',
    severity: 'information',
    title: 'Percent or percentage points',
    description: 'Percent is written where the difference is in percentage points.',
  },
  {
    code: 'duration-dates',
    severity: 'warning',
    title: 'Duration and dates differ',
    description: 'A stated duration disagrees with the two dates it lies between.',
  },
  {
    code: 'count-list',
    severity: 'information',
    title: 'Count and list differ',
    description: 'A count word disagrees with the list it introduces.',
  },
  {
    code: 'record-differs',
    severity: 'information',
    offByDefault: true,
    title: 'Rate differs from the record',
    description: 'A stated tariff rate is none that the record of tariff measures knows for that time.',
  },
];

const byCode = new Map(catalog.map(kind => [kind.code, kind]));

export function findingKind(code: FindingCode): FindingKind {
  const kind = byCode.get(code);
  if (!kind) throw new RangeError(`no finding is called ${code}`);
  return kind;
}

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** The lower of two severities. */
export const lower = (a: Severity, b: Severity): Severity => (RANK[a] <= RANK[b] ? a : b);

/** The severity that a finding is shown with, `cap` being the user's setting for its code; undefined where the code is off. */
export function shownSeverity(
  kind: FindingKind,
  severity: Severity,
  cap: Severity | 'off' | undefined,
): Severity | undefined {
  if (cap === 'off' || (cap === undefined && kind.offByDefault)) return undefined;
  const highest = cap === undefined ? kind.severity : lower(kind.severity, cap);
  return lower(severity, highest);
}
