import type { TimelinePoint, TimelineSeries, WirePlace } from '../../../server/src/protocol.ts';

/** One value of one rate from one day on, and every article that says so. */
export interface RateChange {
  readonly series: TimelineSeries;
  readonly point: TimelinePoint;
  readonly places: readonly WirePlace[];
}

/**
 * The changes of the rates, the newest first. An article that says what holds on its day tells of no change where that held before; of
 * the articles before a beginning that is told later, the first tells of it.
 */
export function rateChanges(all: readonly TimelineSeries[]): readonly RateChange[] {
  const changes: { readonly series: TimelineSeries; readonly point: TimelinePoint; readonly places: WirePlace[] }[] =
    [];
  for (const series of all) {
    const own: typeof changes = [];
    for (const point of series.points) {
      const same = own.findLast(
        ({ point: { shown, modality } }) => shown === point.shown && modality === point.modality,
      );
      // A slip beside it ends nothing.
      const last = own.findLast(change => !change.point.disputed || change === same);
      if (same && (same.point.from === point.from || (!point.stated && (same === last || same.point.stated))))
        same.places.push(point.place);
      else own.push({ series, point, places: [point.place] });
    }
    changes.push(...own);
  }
  return changes.sort((a, b) => (a.point.from > b.point.from ? -1 : a.point.from < b.point.from ? 1 : 0));
}
