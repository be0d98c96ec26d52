import { MONTH_NAMES } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import { readableDay } from './dateCard.ts';
import { isEntity } from './mentionAt.ts';
import { nameOf, type Reading } from './names.ts';
import type { Say } from './say.ts';

export interface Hint {
  readonly at: number;
  readonly label: string;
  /** Where the card that explains it is. */
  readonly mention: Span;
}

/** The day behind each inferred date, and the agency behind the first use of its acronym. */
export function collectHints(
  reading: Reading,
  file: string,
  within: Span,
  which: { readonly dates: boolean; readonly agencies: boolean },
): Hint[] {
  const hints: Hint[] = [];
  const spelled = new Set<string>();
  for (const mention of reading.snapshot.facts(file)?.mentions ?? []) {
    const add = (label: string): void => {
      if (mention.end >= within.start && mention.end <= within.end) hints.push({ at: mention.end, label, mention });
    };
    if (mention.type === 'date') {
      const { value, how } = mention.timex;
      if (which.dates && how === 'inferred' && /^\d{4}/.test(value))
        add(whatIsMissing(mention.text, value, reading.say));
    } else if (which.agencies && isEntity(mention) && mention.type === 'agency') {
      const id = reading.snapshot.canonical(file, mention.entity.id);
      if (mention.form === 'acronym' && !spelled.has(id)) {
        const name = nameOf(reading, id);
        if (name !== mention.text) add(name);
      }
      spelled.add(id);
    }
  }
  return hints;
}

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b/i;

/** The resolved date without what stands before it already: the year behind "Nov. 15", the day without its weekday behind "Monday". */
function whatIsMissing(written: string, value: string, say: Say): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (month !== undefined && MONTH.test(written)) return year;
  if (day === undefined || !WEEKDAY.test(written)) return readableDay(value, say);
  return say('{0} {1} {2}', Number(day), say(MONTH_NAMES[Number(month) - 1] ?? ''), year);
}
