import { type Meter, noMeter } from '../base/meter.ts';
import type { Snapshot } from '../corpus/snapshot.ts';
import type { Finding } from '../findings/finding.ts';
import { isMainSide } from './mainSide.ts';

/**
 * How many contradictions a folder has, each counted once. Kept from one snapshot to the next: whether a finding stands for its
 * contradiction hangs on its own article, on those that it points to and on those that these point to, so only the articles from which
 * a changed one is reached in two steps are counted anew.
 */
export class MainSideCount {
  readonly #meter: Meter;
  /** Article → those whose findings point to it. */
  readonly #pointing = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();
  #sum = 0;
  #last: Snapshot | undefined;

  constructor(meter: Meter = noMeter) {
    this.#meter = meter;
  }

  /** Of a snapshot that is the same as the one asked about before, or later. */
  of(snapshot: Snapshot): number {
    const before = this.#last;
    if (before === snapshot) return this.#sum;
    const changed = before ? snapshot.differingFrom(before) : new Set(snapshot.filesWithFindings);
    for (const file of changed) this.#point(file, before?.findings(file) ?? [], snapshot.findings(file));
    const stale = new Set(changed);
    for (const file of changed)
      for (const one of this.#pointing.get(file) ?? []) {
        stale.add(one);
        for (const other of this.#pointing.get(one) ?? []) stale.add(other);
      }
    for (const file of stale) this.#count(file, snapshot);
    this.#last = snapshot;
    return this.#sum;
  }

  #point(file: string, before: readonly Finding[], after: readonly Finding[]): void {
    if (before === after) return;
    for (const to of targets(file, before)) {
      const pointing = this.#pointing.get(to);
      pointing?.delete(file);
      if (pointing?.size === 0) this.#pointing.delete(to);
    }
    for (const to of targets(file, after)) {
      const pointing = this.#pointing.get(to);
      if (pointing) pointing.add(file);
      else this.#pointing.set(to, new Set([file]));
    }
  }

  #count(file: string, snapshot: Snapshot): void {
    let count = 0;
    for (const finding of snapshot.findings(file)) {
      this.#meter.pairs += finding.related.length;
      if (isMainSide(snapshot, finding)) count++;
    }
    this.#sum += count - (this.#counts.get(file) ?? 0);
    if (count) this.#counts.set(file, count);
    else this.#counts.delete(file);
  }
}

/** The other articles that findings point to. */
const targets = (file: string, findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ related }) => related.map(place => place.file)).filter(to => to !== file));
