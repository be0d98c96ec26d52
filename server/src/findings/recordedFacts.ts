import { english, words } from '../base/phrase.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { keyText } from '../claims/compare/comparable.ts';
import type { UserFact } from '../settings/settings.ts';
import type { Finding } from './finding.ts';
import { sideFigure } from './sides.ts';
import { mayBeSameKey } from './storedKeys.ts';
import { claimValue } from './wording.ts';

/**
 * What facts that speak of a finding say of it. A preferred fact decides which side is wrong: the place that states it is no finding, the
 * others say so. A value that a deprecated fact names is a known error, so that a place which differs from known errors alone is none.
 * `day` is the article's publication day (ISO), on which a fact must hold.
 */
export function judgeByFacts(
  finding: Finding,
  facts: readonly UserFact[],
  day: string | undefined,
): Finding | undefined {
  const { values } = finding;
  const own = values[0];
  const others = values.slice(1);
  const holding = facts.filter(fact => holdsOn(fact, day));
  const right = holding.find(fact => fact.rank === 'preferred');
  if (right?.value === own) return undefined;
  const isError = (value: string): boolean => holding.some(fact => fact.rank === 'deprecated' && fact.value === value);
  if (others.length > 0 && others.every(isError) && !(own !== undefined && isError(own))) return undefined;
  if (!right) return finding;
  const side = finding.sides?.find(one => one.value === right.value);
  const figure = side ? sideFigure(side) : right.value;
  const phrase = words('{0}; tradewire.json has {1} ({2})', finding.phrase, figure, right.source);
  return { ...finding, message: english(phrase), phrase };
}

/**
 * Whether a fact is about what a finding compares: its key says so; of one that an earlier version stored under another key, the figure
 * and the article that was settled say it, where the keys do not speak against it. `pathOf`: a file's path in the folder of the facts.
 */
export function speaksOf(
  fact: UserFact,
  { code, key, values, file, related }: Finding,
  pathOf: (file: string) => string,
): boolean {
  if (fact.key === key) return true;
  if (code !== 'figure-conflict' && code !== 'record-differs') return false;
  return (
    values.includes(fact.value) &&
    (key === undefined || mayBeSameKey(fact.key, key)) &&
    [file, ...related.map(place => place.file)].some(other => pathOf(other) === fact.source)
  );
}

/** The facts that an article has to do with: it states something under their key, or is their source and still states their figure. */
export function collectFactsOf(article: ArticleFacts, facts: readonly UserFact[], path: string): readonly UserFact[] {
  if (facts.length === 0) return facts;
  const keys = new Set<string>();
  for (const claim of article.claims) keys.add(keyText(claim));
  return facts.filter(
    fact =>
      keys.has(fact.key) ||
      (fact.source === path &&
        article.claims.some(claim => claimValue(claim) === fact.value && mayBeSameKey(fact.key, keyText(claim)))),
  );
}

/** Days compare as text as far as both are known; an article without a day is judged by every fact. */
function holdsOn({ from, to }: UserFact, day: string | undefined): boolean {
  if (day === undefined) return true;
  if (from !== undefined && day.slice(0, from.length) < from) return false;
  return to === undefined || to === null || day.slice(0, to.length) < to;
}
