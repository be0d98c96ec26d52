import type { PagePoint } from './messages.ts';

/** Of an ISO day, month or year: seconds since 1970-01-01. */
export const seconds = (iso: string): number => Date.parse(iso) / 1000;

/**
 * Where a plot begins: with the first point that is no history, since a tariff of another century would press all others into a corner;
 * where all are history, with the first. The table holds them all.
 */
export function beginningOf(points: readonly PagePoint[], first: number): number {
  const times = points.filter(point => !point.history).map(point => seconds(point.from));
  return times.length ? Math.min(...times) : first;
}

/**
 * The line of one rate, times and values: what is in force from each beginning on, until another value begins or an article says that it
 * ends. Of several values that begin on one day the one that most articles tell is drawn; the others are points beside the line.
 */
export function steps(points: readonly PagePoint[], end: number): [times: number[], values: (number | null)[]] {
  const begins = new Map<number, Map<number, number>>();
  for (const { from, value, modality } of points) {
    if (modality !== 'in-force') continue;
    const tellers = begins.get(seconds(from)) ?? new Map<number, number>();
    begins.set(seconds(from), tellers.set(value, (tellers.get(value) ?? 0) + 1));
  }
  const drawn = new Map<number, number | null>();
  for (const [time, tellers] of begins) {
    const [most] = [...tellers].sort(([a, n], [b, m]) => m - n || b - a);
    if (most) drawn.set(time, most[0]);
  }
  const ends = points.filter(({ to, modality }) => to !== null && modality === 'in-force');
  const valueAt = (time: number): number | null => {
    const last = [...drawn.keys()]
      .filter(other => other <= time)
      .sort((a, b) => a - b)
      .at(-1);
    return last === undefined ? null : (drawn.get(last) ?? null);
  };
  // In order, so that an end ends what is drawn then, and nothing that came after.
  for (const { to, value } of [...ends].sort((a, b) => seconds(a.to ?? '') - seconds(b.to ?? ''))) {
    const time = seconds(to ?? '');
    if (!drawn.has(time) && valueAt(time) === value) drawn.set(time, null);
  }
  const times = [...drawn.keys()].sort((a, b) => a - b);
  return [
    [...times, end],
    [...times.map(time => drawn.get(time) ?? null), valueAt(end)],
  ];
}
