import type { Agency, Knowledge } from '../../knowledge/knowledge.ts';
import { normalize } from '../../text/tokens.ts';
import { peopleNamed } from '../officials/knownPeople.ts';

const PRESIDENCY = 'office/us-president';

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
  const name = /^agency\/us-administration-(.+)-\d$/.exec(candidates[0]?.id ?? '')?.[1];
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
