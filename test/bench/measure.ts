import { cpus, totalmem } from 'node:os';

/** One line of the report: what was measured, the figure in `unit`, and the figure asked for where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** "≤ 50" or "≥ 2" */
  readonly target?: string;
}

export const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** The q-quantile of a sample (nearest rank); NaN for an empty one. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that `run` takes: the fastest of `rounds`, since everything else on the machine only makes it slower. */
export function fastest(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Heap in MB after a collection, where Node was started with --expose-gc. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const round = (x: number): string =>
  Math.abs(x) >= 100 ? x.toFixed(0) : Math.abs(x) >= 10 ? x.toFixed(1) : x.toFixed(2);

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(f => [f.name, round(f.value), f.unit, f.target ?? '']);
  const widths = [0, 1, 2, 3].map(i => Math.max(...rows.map(r => (r[i] ?? '').length)));
  return rows
    .map(r =>
      r
        .map((cell, i) => (i === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
