import type { ArticleFacts } from '../claims/articleFacts.ts';
import { ANY_ORIGIN, type Claim } from '../claims/claim.ts';
import type { CardPlace } from './card.ts';
import { keyInWords } from './claimWords.ts';
import { nameOf, type Reading } from './names.ts';
import { pastTerm } from './pastTerm.ts';
import { rateText } from './rateWords.ts';

export interface Point {
  /** ISO day, month or year. */
  readonly from: string;
  readonly to: string | null;
  /** Of a range its upper end. */
  readonly value: number;
  readonly unit: string;
  /** The figure as it is shown: "25%", "8–30%". */
  readonly shown: string;
  readonly modality: string;
  /** An article says when it begins; else `from` is the day of the article, which only says that it holds then. */
  readonly stated: boolean;
  /** Told of somebody who had left office by the article's day: it has its own time, and says nothing of today. */
  readonly history: boolean;
  readonly disputed: boolean;
  readonly superseded: boolean;
  readonly attribution: string | null;
  readonly place: CardPlace;
}
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly imposer: string | null;
  readonly products: readonly string[];
  readonly points: readonly Point[];
}

/** The rates that the folder's articles state, by what they are rates of, each as points in time. No two have the same words. */
export function collectTimelines(
  reading: Reading,
  only: { readonly product?: string | undefined; readonly key?: string | undefined },
): Series[] {
  const { snapshot } = reading;
  const byKey = new Map<string, { claim: Claim; points: Point[] }>();
  for (const file of snapshot.files) {
    const facts = snapshot.facts(file);
    if (!facts) continue;
    for (const claim of facts.claims) {
      if (claim.kind !== 'rate') continue;
      if (only.product !== undefined && !claim.key.product?.includes(only.product)) continue;
      const key = snapshot.keyOf(claim);
      if (only.key !== undefined && key !== only.key) continue;
      const point = pointOf(reading, file, facts, claim);
      if (!point) continue;
      const series = byKey.get(key) ?? { claim, points: [] };
      byKey.set(key, series);
      series.points.push(point);
    }
  }
  const all = [...byKey].map(([key, { claim, points }]) => ({ key, claim, label: keyInWords(reading, claim), points }));
  return withoutTwins(reading, all)
    .map(({ key, claim, label, points }) => ({
      key,
      label,
      imposer: claim.key.imposer?.join('+') ?? null,
      products: claim.key.product ?? [],
      points: withSuperseded(points.sort((a, b) => compare(a.from, b.from) || compare(a.place.file, b.place.file))),
    }))
    .sort((a, b) => compare(a.label, b.label) || compare(a.key, b.key));
}

function pointOf(reading: Reading, file: string, facts: ArticleFacts, claim: Claim): Point | undefined {
  const { valid, value, modality, attribution } = claim;
  const number = value.number ?? value.high ?? value.low;
  const term = valid.to === null ? pastTerm(reading, file, facts, claim) : undefined;
  const from = valid.from ?? term?.from ?? claim.asserted;
  if (number === null || from === null) return;
  const figure = facts.mentions.find(m => m.id === claim.mentions[0]) ?? claim;
  const findings = reading.snapshot.findings(file);
  return {
    from,
    to: valid.to ?? term?.to ?? null,
    value: number,
    unit: value.unit,
    shown: rateText(value, reading.say),
    modality,
    stated: valid.from !== null || term !== undefined,
    history: term !== undefined,
    disputed: findings.some(f => f.code === 'figure-conflict' && f.start === figure.start),
    superseded: false,
    attribution,
    place: { file, start: figure.start, end: figure.end },
  };
}

interface Twin {
  readonly key: string;
  readonly claim: Claim;
  readonly label: string;
  readonly points: Point[];
}

/**
 * Those of the same words are told apart by their law where it differs, and are one where it does not. A duty whose kind nobody names is
 * the one that others name, if they name but one: "the duty on steel" of a later article goes on with the additional duty.
 */
function withoutTwins(reading: Reading, all: readonly Twin[]): readonly Twin[] {
  const named = new Map<string, Set<string>>();
  const laws = new Map<string, Set<string>>();
  for (const { claim, label } of all) {
    if (claim.key.measure) addTo(named, bearerOf(claim), label);
    addTo(laws, label, claim.key.law ?? '');
  }
  const byLabel = new Map<string, Twin>();
  // Those that name their kind come first, so that their words are kept.
  for (const { key, claim, label: own, points } of [...all].sort(
    (a, b) => Number(!a.claim.key.measure) - Number(!b.claim.key.measure),
  )) {
    const kinds = claim.key.measure ? undefined : named.get(bearerOf(claim));
    const [label = own] = kinds?.size === 1 ? kinds : [own];
    const law = claim.key.law && (laws.get(label)?.size ?? 0) > 1 ? ` (${nameOf(reading, claim.key.law)})` : '';
    const known = byLabel.get(label + law);
    if (known) known.points.push(...points);
    else byLabel.set(label + law, { key, claim, label: label + law, points: [...points] });
  }
  return [...byLabel.values()];
}

/** Whose duty it is and what bears it, whatever its kind. */
const bearerOf = ({ key: { imposer, product, target } }: Claim): string =>
  JSON.stringify([imposer, product, target?.[0] === ANY_ORIGIN ? null : (target ?? null)]);

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A state is superseded where a later one of another value follows. */
function withSuperseded(points: readonly Point[]): Point[] {
  return points.map((point, i) => ({
    ...point,
    superseded: points.slice(i + 1).some(later => later.from > point.from && later.value !== point.value),
  }));
}
