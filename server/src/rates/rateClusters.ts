import { grouped } from '../base/grouped.ts';
import type { Claim, ClaimKey } from '../claims/claim.ts';
import type { RatePlace } from './rateRow.ts';

/** What the articles together say of a measure beside its figure; null where none says it. */
export interface MeasureKey {
  readonly product: readonly string[] | null;
  readonly measure: NonNullable<ClaimKey['measure']> | null;
  readonly law: string | null;
}

/** The statements of one measure: same imposer, target and part; goods, kind of measure and law where they are named. */
export interface RateCluster extends MeasureKey {
  /** Equal for all measures of one imposer on one target; a part of the goods is apart from the whole. */
  readonly parties: string;
  readonly places: readonly RatePlace[];
}

const NONE = '-';
export const listText = (list: readonly string[] | null | undefined): string =>
  list?.length ? [...list].sort().join('+') : NONE;

const partiesOf = ({ key, value }: Claim): string =>
  [
    listText(key.imposer),
    listText(key.target),
    key.part === 'part' ? 'part' : NONE,
    key.scope ?? NONE,
    value.unit,
  ].join('|');

/** The stated figure: claims with equal ones say the same. */
export const figureOf = ({ value }: Claim): string => [value.number, value.low, value.high, value.unit].join('|');

/**
 * Puts the statements of a folder together by measure. An article that leaves goods, kind of measure or law out says the same as one
 * that names them if both state the same figure, and only one such measure is there.
 */
export function clusterRates(places: readonly RatePlace[]): RateCluster[] {
  return [...grouped(places, place => partiesOf(place.claim))].flatMap(([parties, members]) =>
    clustersOf(members).map(cluster => ({ parties, ...cluster })),
  );
}

interface Variant extends MeasureKey {
  readonly places: RatePlace[];
  readonly figures: Set<string>;
}

const measureKey = ({ key }: Claim): MeasureKey => ({
  product: key.product?.length ? [...key.product].sort() : null,
  measure: key.measure ?? null,
  law: key.law ?? null,
});

function clustersOf(places: readonly RatePlace[]): Variant[] {
  const variants = [
    ...grouped(places, ({ claim: { key } }) => [listText(key.product), key.measure ?? NONE, key.law ?? NONE].join('|')),
  ];
  const named = (name: string): number => name.split('|').filter(part => part !== NONE).length;
  variants.sort(([a], [b]) => named(b) - named(a) || (a < b ? -1 : 1));
  let clusters: Variant[] = [];
  for (const [, members] of variants) {
    const [first] = members;
    if (!first) continue;
    const key = measureKey(first.claim);
    const figures = new Set(members.map(place => figureOf(place.claim)));
    const fitting = clusters.filter(other => mayBeOne(key, other) && [...figures].some(f => other.figures.has(f)));
    const [only] = fitting;
    const joined: Variant =
      only && fitting.length === 1
        ? {
            product: only.product ?? key.product,
            measure: only.measure ?? key.measure,
            law: only.law ?? key.law,
            places: [...only.places, ...members],
            figures: new Set([...only.figures, ...figures]),
          }
        : { ...key, places: members, figures };
    clusters = [...clusters.filter(other => other !== only || fitting.length > 1), joined];
  }
  return clusters;
}

/** Nothing that both name differs. */
export const mayBeOne = (a: MeasureKey, b: MeasureKey): boolean =>
  (a.product === null || b.product === null || listText(a.product) === listText(b.product)) && sameKind(a, b);

const sameKind = (a: MeasureKey, b: MeasureKey): boolean =>
  (a.measure === null || b.measure === null || a.measure === b.measure) &&
  (a.law === null || b.law === null || a.law === b.law);

/** Whether a measure falls on all goods of another, so that a later rate of it takes the other's place: steel and aluminum, steel. */
export const covers = (wide: RateCluster, narrow: RateCluster): boolean =>
  wide.parties === narrow.parties &&
  narrow.product !== null &&
  wide.product !== null &&
  narrow.product.every(id => wide.product?.includes(id)) &&
  sameKind(wide, narrow);
