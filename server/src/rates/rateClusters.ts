import { grouped } from '../base/grouped.ts';
import type { Claim, ClaimKey } from '../claims/claim.ts';
import type { RatePlace } from './rateRow.ts';

/** What the articles together say of a measure beside its figure; null where none says it. */
export interface MeasureKey {
  readonly imposer: readonly string[] | null;
  readonly product: readonly string[] | null;
  readonly measure: NonNullable<ClaimKey['measure']> | null;
  readonly law: string | null;
}

/** The statements of one measure: same target and part; imposer, goods, kind of measure and law where they are named. */
export interface RateCluster extends MeasureKey {
  /** Equal for all measures on one target; a part of the goods is apart from the whole. */
  readonly bearers: string;
  readonly places: readonly RatePlace[];
}

const NONE = '-';
export const listText = (list: readonly string[] | null | undefined): string =>
  list?.length ? [...list].sort().join('+') : NONE;

const bearersOf = ({ key, value }: Claim): string =>
  [listText(key.target), key.part === 'part' ? 'part' : NONE, key.scope ?? NONE, value.unit].join('|');

/** The stated figure: claims with equal ones say the same. */
export const figureOf = ({ value: { number, low, high, unit, qualifier } }: Claim): string =>
  // "Between 7.5 and 100 percent" is told by either of its figures.
  [qualifier === 'range' ? '' : number, low, high, unit].join('|');

/**
 * Puts the statements of a folder together by measure. An article that leaves imposer, goods, kind of measure or law out says the same as one
 * that names them if both state the same figure, and only one such measure is there.
 */
export function clusterRates(places: readonly RatePlace[]): RateCluster[] {
  return [...grouped(places, place => bearersOf(place.claim))].flatMap(([bearers, members]) =>
    clustersOf(members).map(cluster => ({ bearers, ...cluster })),
  );
}

type Cluster = MeasureKey & { readonly places: RatePlace[] };

const sorted = (list: readonly string[] | null | undefined): readonly string[] | null =>
  list?.length ? [...list].sort() : null;

const measureKey = ({ key }: Claim): MeasureKey => ({
  imposer: sorted(key.imposer),
  product: sorted(key.product),
  measure: key.measure ?? null,
  law: key.law ?? null,
});
const keyText = ({ imposer, product, measure, law }: MeasureKey): string =>
  [listText(imposer), listText(product), measure ?? NONE, law ?? NONE].join('|');

function clustersOf(places: readonly RatePlace[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const named = (key: MeasureKey): number => Object.values(key).filter(value => value !== null).length;
  const all = places.map(place => ({ place, key: measureKey(place.claim), figure: figureOf(place.claim) }));
  // By figure, since what leaves a word out says the same only of the figure that is told with it elsewhere.
  const fullest = new Map<string, MeasureKey[]>();
  for (const { key, figure } of [...all].sort(
    (a, b) => named(b.key) - named(a.key) || (keyText(a.key) < keyText(b.key) ? -1 : 1),
  )) {
    const keys = fullest.get(figure) ?? [];
    fullest.set(figure, keys);
    if (keys.some(other => keyText(other) === keyText(key))) continue;
    const fitting = keys.filter(other => mayBeOne(key, other));
    const [only] = fitting;
    if (!only || fitting.length > 1) keys.push(key);
    else
      keys[keys.indexOf(only)] = {
        imposer: only.imposer ?? key.imposer,
        product: only.product ?? key.product,
        measure: only.measure ?? key.measure,
        law: only.law ?? key.law,
      };
  }
  for (const { place, key, figure } of all) {
    const fitting = (fullest.get(figure) ?? []).filter(other => mayBeOne(key, other));
    const whole = fitting.length === 1 ? (fitting[0] as MeasureKey) : key;
    const cluster = clusters.get(keyText(whole)) ?? { ...whole, places: [] };
    clusters.set(keyText(whole), cluster);
    cluster.places.push(place);
  }
  return [...clusters.values()];
}

/** Nothing that both name differs. */
const mayBeOne = (a: MeasureKey, b: MeasureKey): boolean =>
  fits(a.imposer, b.imposer) && fits(a.product, b.product) && sameKind(a, b);

const fits = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null || listText(a) === listText(b);

const sameKind = (a: MeasureKey, b: MeasureKey): boolean =>
  (a.measure === null || b.measure === null || a.measure === b.measure) &&
  (a.law === null || b.law === null || a.law === b.law);

/** Whether a measure falls on all goods of another, so that a later rate of it takes the other's place: steel and aluminum, steel. */
export const covers = (wide: RateCluster, narrow: RateCluster): boolean =>
  wide.bearers === narrow.bearers &&
  listText(wide.imposer) === listText(narrow.imposer) &&
  narrow.product !== null &&
  wide.product !== null &&
  narrow.product.every(id => wide.product?.includes(id)) &&
  sameKind(wide, narrow);
