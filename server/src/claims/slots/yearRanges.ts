import { wordSet } from '../../base/wordList.ts';
import type { Reading } from '../reading.ts';
import type { Mark } from '../sentenceView.ts';

/** Two years that are joined to one stretch. */
export interface YearRange {
  readonly first: Mark;
  readonly last: Mark;
  /** The last year is within it: "the 2016-2018 period", "2016 through 2018"; what was so "from 1871 to 1913" ended in the year that is named. */
  readonly whole: boolean;
}

const YEAR = /^\d{4}$/;
const JOINTS = wordSet('to until till through thru and - – —');
const WHOLE = wordSet('through thru - – —');

/** The stretches of years that a sentence names: "from 1871 to 1913", "between 1922 and 1930", "the 2016-2018 period". */
export function yearRanges(reading: Reading): YearRange[] {
  const { view } = reading;
  const dates = view.marks.filter(({ mention }) => mention.type === 'date');
  return dates.flatMap((first, i) => {
    const last = dates[i + 1];
    if (!last || !isYear(first) || !isYear(last) || first.last + 1 !== last.first) return [];
    const joint = view.tokens[first.last]?.norm ?? '';
    if (!JOINTS.has(joint)) return [];
    const whole = WHOLE.has(joint);
    const by = view.tokens[first.first - 1]?.norm ?? '';
    const led = joint === 'and' ? by === 'between' : whole || PERIODS.has(by) || isLedIn(reading, first);
    return led ? [{ first, last, whole }] : [];
  });
}
const PERIODS = wordSet('period years span');
const isYear = ({ mention }: Mark): boolean => mention.type === 'date' && YEAR.test(mention.timex.value);

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
