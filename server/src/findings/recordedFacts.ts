import { english, words } from '../base/phrase.ts';
import type { UserFact } from '../settings/settings.ts';
import type { Finding } from './finding.ts';

/**
 * What a folder's own facts say of a finding. A preferred fact decides which side is wrong: the place that states it is no finding, the
 * others say so. A value that a deprecated fact names is a known error, so that a place which differs from known errors alone is none.
 * `day` is the article's publication day (ISO), on which a fact must hold.
 */
export function judgeByFacts(
  finding: Finding,
  facts: readonly UserFact[],
  day: string | undefined,
): Finding | undefined {
  const { key, values } = finding;
  if (key === undefined || facts.length === 0) return finding;
  const own = values[0];
  const others = values.slice(1);
  const holding = facts.filter(fact => fact.key === key && holdsOn(fact, day));
  const right = holding.find(fact => fact.rank === 'preferred');
  if (right?.value === own) return undefined;
  const isError = (value: string): boolean => holding.some(fact => fact.rank === 'deprecated' && fact.value === value);
  if (others.length > 0 && others.every(isError) && !(own !== undefined && isError(own))) return undefined;
  if (!right) return finding;
  const phrase = words('{0}; tradewire.json has {1} ({2})', finding.phrase, right.value, right.source);
  return { ...finding, message: english(phrase), phrase };
}

/** Days compare as text as far as both are known; an article without a day is judged by every fact. */
function holdsOn({ from, to }: UserFact, day: string | undefined): boolean {
  if (day === undefined) return true;
  if (from !== undefined && day.slice(0, from.length) < from) return false;
  return to === undefined || to === null || day.slice(0, to.length) < to;
}
