import type { Span } from '../../base/span.ts';
import type { TemporalExpression } from '../../dates/timex.ts';
import type { Agency, Knowledge } from '../../knowledge/knowledge.ts';
import { normalize } from '../../text/tokens.ts';
import type { RecogniserContext } from '../context.ts';
import { peopleNamed } from '../officials/knownPeople.ts';
import type { Scene } from '../scene.ts';

const PRESIDENCY = 'office/us-president';

const ADMINISTRATION = /^agency\/us-administration-(.+)-\d$/;

/** Whether the candidates are the administrations of one president. */
export const isAdministration = (candidates: readonly Agency[]): boolean =>
  ADMINISTRATION.test(candidates[0]?.id ?? '');

/** The day that a sentence speaks of: the one stated year or day in it, else the day of publication. */
export function dayOf({ article, dates }: RecogniserContext, scene: Scene, token: number): string | undefined {
  const published = article.published?.date;
  const sentence = article.sentences[scene.sentenceOf[token] as number];
  if (!sentence) return published;
  const stated = new Set(
    datesWithin(dates, sentence).flatMap(({ timex: { type, value, how } }) =>
      type === 'DATE' && how === 'stated' && /^\d{4}(-\d\d){0,2}$/.test(value) ? [value] : [],
    ),
  );
  const [only] = stated;
  if (only === undefined || stated.size > 1) return published;
  const day = `${only}${'-12-31'.slice(only.length - 4)}`;
  return published !== undefined && day > published ? published : day;
}

/** The dates inside a span; both are in order. */
function datesWithin(dates: readonly TemporalExpression[], { start, end }: Span): readonly TemporalExpression[] {
  let [a, b] = [0, dates.length];
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((dates[middle] as TemporalExpression).start < start) a = middle + 1;
    else b = middle;
  }
  let last = a;
  while (last < dates.length && (dates[last] as TemporalExpression).end <= end) last++;
  return dates.slice(a, last);
}

/**
 * Which of a president's administrations is meant on a day: ids that end in "-1", "-2" are counted by the terms of office begun by then.
 * `before` is the word before the name. Undefined where the candidates are no such administrations or the knowledge has no terms.
 */
export function administrationOn(
  knowledge: Knowledge,
  candidates: readonly Agency[],
  day: string | undefined,
  before: string | undefined,
): Agency | undefined {
  const name = ADMINISTRATION.exec(candidates[0]?.id ?? '')?.[1];
  if (!name) return undefined;
  // "the first Trump administration"
  const ordinal = before === 'first' ? 1 : before === 'second' ? 2 : 0;
  if (ordinal) return candidates.find(({ id }) => id.endsWith(`-${ordinal}`));
  if (!day) return undefined;
  const terms = peopleNamed(knowledge, normalize(name)).flatMap(person =>
    person.terms.filter(term => term.office === PRESIDENCY && term.from <= day),
  );
  return candidates.find(({ id }) => id.endsWith(`-${Math.max(1, terms.length)}`));
}
