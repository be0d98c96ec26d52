import { extended } from '../base/extended.ts';
import { english, words } from '../base/phrase.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Discrepancy } from '../claims/articleRule.ts';
import type { ArticleFolder } from '../corpus/corpus.ts';
import type { Finding, Place } from '../corpus/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decision } from '../settings/settings.ts';
import type { Severity } from '../settings/severity.ts';
import { findingKind, shownSeverity } from './catalog.ts';
import { type Contradiction, MOST_RELATED } from './contradiction.ts';
import { fingerprint } from './fingerprint.ts';
import { collectFactsOf, judgeByFacts, speaksOf } from './recordedFacts.ts';
import { recordPhrase, recordSupport } from './recordSupport.ts';
import { findingSides, unitedSides } from './sides.ts';
import { suppresses, surroundingsOf } from './suppressions.ts';

/** The findings of one article, and the decisions of its folder that have to do with it. */
export interface Assembled {
  readonly findings: readonly Finding[];
  /** The suppressions that fit a finding of it, and the facts that it speaks of. */
  readonly used: ReadonlySet<Decision>;
}

/** Merges what was found at one place, then applies the severities and suppressions of the article's folder. */
export function assemble(
  facts: ArticleFacts,
  contradictions: readonly Contradiction[],
  folder: ArticleFolder,
  knowledge: Knowledge,
): Assembled {
  const { severity: caps, facts: known, suppressions } = folder.settings;
  const pathOf = (file: string): string => (file.startsWith(folder.prefix) ? file.slice(folder.prefix.length) : file);
  const path = pathOf(facts.file);
  const used = new Set<Decision>(collectFactsOf(facts, known, path));
  const findings: Finding[] = [];
  for (const one of merged([...facts.discrepancies.map(d => fromDiscrepancy(facts, d)), ...contradictions])) {
    const severity = shownSeverity(findingKind(one.code), one.severity, caps[one.code]);
    if (!severity) continue;
    const unjudged = toFinding(one, severity, knowledge);
    const speaking = known.filter(fact => speaksOf(fact, unjudged, pathOf));
    for (const fact of speaking) used.add(fact);
    const finding = judgeByFacts(unjudged, speaking, facts.published?.date);
    if (!finding) continue;
    // All that fit are of use: a decision on the other side of the same two figures is as good.
    const hiding = suppressions.filter(suppression =>
      suppresses(suppression, finding, { path, surroundings: surroundingsOf(facts, one) }),
    );
    for (const suppression of hiding) used.add(suppression);
    if (hiding.length === 0) findings.push(finding);
  }
  return { findings, used };
}

function fromDiscrepancy(facts: ArticleFacts, discrepancy: Discrepancy): Contradiction {
  const place = (span: { start: number; end: number; text?: string }): Place => ({
    file: facts.file,
    start: span.start,
    end: span.end,
    text: span.text ?? '',
  });
  return extended(place(discrepancy), {
    code: discrepancy.code,
    severity: discrepancy.severity ?? findingKind(discrepancy.code).severity,
    message: discrepancy.message,
    ...(discrepancy.key === undefined ? {} : { key: discrepancy.key }),
    values: discrepancy.values,
    related: discrepancy.related.map(place),
  });
}

/** One finding for each code and place. The strongest that has the most rivals gives the words; the others' places are added. */
function merged(all: readonly Contradiction[]): Contradiction[] {
  const sorted = [...all].sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      byText(a.code, b.code) ||
      strength(b) - strength(a) ||
      b.related.length - a.related.length ||
      byText(english(a.message), english(b.message)),
  );
  const result: Contradiction[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last && last.code === one.code && last.start === one.start && last.end === one.end) {
      const values = [...last.values, ...one.values.filter(value => !last.values.includes(value))];
      const more = Math.max(last.more ?? 0, one.more ?? 0);
      const sides = last.sides || one.sides ? { sides: unitedSides(last.sides, one.sides) } : {};
      result[result.length - 1] = { ...last, ...sides, values, related: united(last.related, one.related), more };
    } else result.push(one);
  }
  return result;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const STRENGTH: Readonly<Record<Severity, number>> = { hint: 0, information: 2, warning: 4 };
const strength = (one: Contradiction): number => STRENGTH[one.severity] + (one.key === undefined ? 0 : 1);

function united(a: readonly Place[], b: readonly Place[]): readonly Place[] {
  const seen = new Set(a.map(placeKey));
  return [...a, ...b.filter(place => !seen.has(placeKey(place)))];
}
const placeKey = (place: Place): string => `${place.file}\n${place.start}`;

function toFinding(one: Contradiction, severity: Severity, knowledge: Knowledge): Finding {
  const more = one.related.length + (one.more ?? 0) - MOST_RELATED;
  const record = one.sides && recordSupport(one.sides, knowledge);
  const told = more > 0 ? words('{0}, and {1} more places', one.message, more) : one.message;
  const phrase = record ? words('{0}; {1}', told, recordPhrase(record)) : told;
  const quotes = [one.text, ...new Set(one.related.map(place => place.text).sort())];
  return {
    code: one.code,
    severity,
    file: one.file,
    start: one.start,
    end: one.end,
    text: one.text,
    message: english(phrase),
    phrase,
    ...(one.key === undefined ? {} : { key: one.key }),
    fingerprint: fingerprint(one.code, one.key, one.values, quotes),
    values: one.values,
    related: one.related.slice(0, MOST_RELATED),
    ...(one.sides && { sides: findingSides(one.sides) }),
    ...(record && { record }),
    ...(one.inferred && { inferred: true }),
    ...(one.link === undefined ? {} : { link: one.link }),
  };
}
