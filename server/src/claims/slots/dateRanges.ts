import { wordSet } from '../../base/wordList.ts';
import type { Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';

/** Two dates that are joined to one stretch. */
export interface DateRange {
  readonly first: Mark;
  readonly last: Mark;
  /** The last of them is within it: "the 2016-2018 period", "2016 through 2018"; what was so "from 1871 to 1913" ended in the year that is named. */
  readonly whole: boolean;
}

const JOINTS = wordSet('to until till through thru and - – —');
const WHOLE = wordSet('through thru - – —');

/** The stretches of time that a sentence names: "from 1871 to 1913", "the 2016-2018 period", "between May 3 and June 9", "for July 1 to July 9". */
export function dateRanges(reading: Reading): DateRange[] {
  const { view } = reading;
  const dates = view.marks.filter(({ mention }) => mention.type === 'date');
  return dates.flatMap((first, i) => {
    const last = dates[i + 1];
    if (!last || first.last + 1 !== last.first || unitOf(first) === undefined || unitOf(first) !== unitOf(last))
      return [];
    const joint = view.tokens[first.last]?.norm ?? '';
    if (!JOINTS.has(joint)) return [];
    const by = view.tokens[first.first - 1]?.norm ?? '';
    // "from May 3 until June 9" is read by its prepositions.
    if (unitOf(first) !== 'year') {
      const led = joint === 'and' ? by === 'between' : joint !== 'until' && joint !== 'till' && LEADING.has(by);
      return led ? [{ first, last, whole: true }] : [];
    }
    const whole = WHOLE.has(joint);
    const led = joint === 'and' ? by === 'between' : whole || PERIODS.has(by) || isLedIn(reading, first);
    return led ? [{ first, last, whole }] : [];
  });
}
const PERIODS = wordSet('period years span');
const LEADING = wordSet('from for between during period');

/** Of a day, a month or a year. */
const unitOf = ({ mention }: Mark): string | undefined =>
  mention.type !== 'date' ? undefined : UNITS.find(([, pattern]) => pattern.test(mention.timex.value))?.[0];
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['month', /^\d{4}-\d\d$/],
  ['day', /^\d{4}-\d\d-\d\d$/],
];

/** "from 1871", "from the Walker Tariff of 1846": with nothing but the name of what began it between. */
function isLedIn(reading: Reading, { mention }: Mark): boolean {
  const { tree } = reading;
  for (let at = reading.nodeOf(mention) - 1; at >= 0; at--) {
    if (tree.lower(at) === 'from') return true;
    if (reading.percentAt(at) || !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tree.upos(at))) {
      if (tree.lower(at) !== 'of') return false;
    }
  }
  return false;
}
