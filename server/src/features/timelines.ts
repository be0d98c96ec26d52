import type { Claim } from '../claims/claim.ts';
import type { CardPlace } from './card.ts';
import { keyInWords } from './claimWords.ts';
import type { Reading } from './names.ts';

export interface Point {
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
  readonly unit: string;
  readonly modality: string;
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

/** The rates that the folder's articles state, by key, each as points in time. */
export function collectTimelines(
  reading: Reading,
  only: { readonly product?: string | undefined; readonly key?: string | undefined },
): Series[] {
  const { snapshot } = reading;
  const byKey = new Map<string, { claim: Claim; points: Point[] }>();
  for (const file of snapshot.files) {
    const facts = snapshot.facts(file);
    if (!facts) continue;
    const disputed = snapshot.findings(file).filter(f => f.code === 'figure-conflict');
    for (const claim of facts.claims) {
      if (claim.kind !== 'rate' || claim.value.number === null) continue;
      const products = claim.key.product ?? [];
      if (only.product !== undefined && !products.includes(only.product)) continue;
      const key = snapshot.keyOf(claim);
      if (only.key !== undefined && key !== only.key) continue;
      const from = claim.valid.from ?? claim.asserted;
      if (from === null) continue;
      const figure = facts.mentions.find(m => m.id === claim.mentions[0]) ?? claim;
      const series = byKey.get(key) ?? { claim, points: [] };
      byKey.set(key, series);
      series.points.push({
        from,
        to: claim.valid.to,
        value: claim.value.number,
        unit: claim.value.unit,
        modality: claim.modality,
        disputed: disputed.some(f => f.start === figure.start),
        superseded: false,
        attribution: claim.attribution,
        place: { file, start: figure.start, end: figure.end },
      });
    }
  }
  return [...byKey]
    .map(([key, { claim, points }]) => ({
      key,
      label: keyInWords(reading, claim),
      imposer: claim.key.imposer?.join('+') ?? null,
      products: claim.key.product ?? [],
      points: withSuperseded(points.sort((a, b) => compare(a.from, b.from) || compare(a.place.file, b.place.file))),
    }))
    .sort((a, b) => compare(a.label, b.label) || compare(a.key, b.key));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A state is superseded where a later one of another value follows. */
function withSuperseded(points: readonly Point[]): Point[] {
  return points.map((point, i) => ({
    ...point,
    superseded: points.slice(i + 1).some(later => later.from > point.from && later.value !== point.value),
  }));
}
