import { KEY_BITS, keyOf } from '../../server/src/syntax/weights.ts';

/** What was learned, before it is packed, in the order of the keys: row r belongs to `keys[r]` and holds the cells `[starts[r], starts[r + 1])`. */
export interface TrainedRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly classOf: Uint8Array;
  readonly weights: Float32Array;
}

const grown = <T extends Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array>(
  old: T,
  size: number,
): T => {
  const larger = new (old.constructor as new (size: number) => T)(size);
  larger.set(old);
  return larger;
};

/** The size of the smallest weight among the `most` largest; 0 if there are no more than that. */
function leastOf(average: Float32Array, most: number): number {
  const sizes = average
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length > most ? (sizes[sizes.length - most] as number) : 0;
}

/**
 * An averaged perceptron over hashed features. A feature's row holds only the classes that an update has touched, so that memory grows
 * with the mistakes made and not with features times classes.
 */
export class Perceptron {
  readonly classes: number;
  /** Decisions seen; the average is taken over them. */
  time = 0;
  private readonly sums: Float64Array;
  private bits = 20;
  private slotKeys = new Int32Array(1 << 20);
  private slotRows = new Int32Array(1 << 20);
  private rowCount = 1;
  private start = new Int32Array(1 << 16);
  private length = new Uint16Array(1 << 16);
  private room = new Uint16Array(1 << 16);
  private updates = new Int32Array(1 << 16);
  private used = 0;
  private classOf = new Uint8Array(1 << 20);
  private weight = new Float32Array(1 << 20);
  private total = new Float64Array(1 << 20);
  private since = new Int32Array(1 << 20);
  private closed = false;

  constructor(classes: number) {
    this.classes = classes;
    this.sums = new Float64Array(classes);
  }

  /** Sums of the weights of features `[0, count)`, by class. The array is used again by the next call. */
  score(features: Int32Array, count: number): Float64Array {
    const { sums, start, length, classOf, weight, slotKeys, slotRows } = this;
    const mask = slotKeys.length - 1;
    const shift = KEY_BITS - this.bits;
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const key = keyOf(features[i] as number);
      let slot = key >>> shift;
      let found = slotKeys[slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slotKeys[slot] as number;
      }
      if (found === 0) continue;
      const row = slotRows[slot] as number;
      const end = (start[row] as number) + (length[row] as number);
      for (let p = start[row] as number; p < end; p++) {
        const c = classOf[p] as number;
        sums[c] = (sums[c] as number) + (weight[p] as number);
      }
    }
    return sums;
  }

  /** Rewards one class and punishes another for these features. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(keyOf(features[i] as number));
      if (row === 0) continue;
      this.updates[row] = (this.updates[row] as number) + 1;
      this.add(row, good, 1);
      this.add(row, bad, -1);
    }
  }

  /** The averaged weights of features updated at least `leastUpdates` times. */
  averaged(leastUpdates: number): TrainedRows {
    const average = this.averages(leastUpdates);
    const slots: number[] = [];
    for (let slot = 0; slot < this.slotKeys.length; slot++) {
      if (this.slotKeys[slot] !== 0 && (this.updates[this.slotRows[slot] as number] as number) >= leastUpdates)
        slots.push(slot);
    }
    slots.sort((a, b) => (this.slotKeys[a] as number) - (this.slotKeys[b] as number));
    const keys: number[] = [];
    const starts: number[] = [0];
    const classOf: number[] = [];
    const weights: number[] = [];
    for (const slot of slots) {
      const row = this.slotRows[slot] as number;
      const before = classOf.length;
      for (let p = this.start[row] as number, end = p + (this.length[row] as number); p < end; p++) {
        const weight = average[p] as number;
        if (weight === 0) continue;
        classOf.push(this.classOf[p] as number);
        weights.push(weight);
      }
      if (classOf.length === before) continue;
      keys.push(this.slotKeys[slot] as number);
      starts.push(classOf.length);
    }
    return {
      classes: this.classes,
      keys: Int32Array.from(keys),
      starts: Int32Array.from(starts),
      classOf: Uint8Array.from(classOf),
      weights: Float32Array.from(weights),
    };
  }

  /**
   * Forgets all but the `most` weights that are largest on average, and takes in no new ones from now on: further training then
   * makes up for what was cut.
   */
  close(most: number): void {
    const average = this.averages(1);
    const least = leastOf(average, most);
    for (let row = 1; row < this.rowCount; row++) {
      const from = this.start[row] as number;
      const end = from + (this.length[row] as number);
      let kept = from;
      for (let p = from; p < end; p++) {
        const size = Math.abs(average[p] as number);
        if (size === 0 || size < least) continue;
        for (const cells of [this.classOf, this.weight, this.total, this.since]) cells[kept] = cells[p] as number;
        kept++;
      }
      this.length[row] = kept - from;
    }
    this.closed = true;
  }

  get features(): number {
    return this.rowCount - 1;
  }

  /** The average of each weight, 0 for those of features updated less often than `leastUpdates`. */
  private averages(leastUpdates: number): Float32Array {
    const average = new Float32Array(this.used);
    for (let row = 1; row < this.rowCount; row++) {
      if ((this.updates[row] as number) < leastUpdates) continue;
      for (let p = this.start[row] as number, end = p + (this.length[row] as number); p < end; p++) {
        const held = (this.weight[p] as number) * (this.time - (this.since[p] as number));
        average[p] = ((this.total[p] as number) + held) / Math.max(1, this.time);
      }
    }
    return average;
  }

  private rowOf(key: number): number {
    let slot = key >>> (KEY_BITS - this.bits);
    for (let found = this.slotKeys[slot] as number; found !== 0; found = this.slotKeys[slot] as number) {
      if (found === key) return this.slotRows[slot] as number;
      slot = (slot + 1) & (this.slotKeys.length - 1);
    }
    if (this.closed) return 0;
    if (this.rowCount > this.slotKeys.length * 0.6) {
      this.rehash();
      return this.rowOf(key);
    }
    const row = this.rowCount++;
    this.slotKeys[slot] = key;
    this.slotRows[slot] = row;
    if (row >= this.start.length) {
      const size = this.start.length * 2;
      this.start = grown(this.start, size);
      this.length = grown(this.length, size);
      this.room = grown(this.room, size);
      this.updates = grown(this.updates, size);
    }
    return row;
  }

  private rehash(): void {
    const { slotKeys, slotRows } = this;
    this.bits++;
    this.slotKeys = new Int32Array(1 << this.bits);
    this.slotRows = new Int32Array(1 << this.bits);
    for (let old = 0; old < slotKeys.length; old++) {
      const key = slotKeys[old] as number;
      if (key === 0) continue;
      let slot = key >>> (KEY_BITS - this.bits);
      while (this.slotKeys[slot] !== 0) slot = (slot + 1) & (this.slotKeys.length - 1);
      this.slotKeys[slot] = key;
      this.slotRows[slot] = slotRows[old] as number;
    }
  }

  private add(row: number, c: number, by: number): void {
    const from = this.start[row] as number;
    const end = from + (this.length[row] as number);
    let p = from;
    while (p < end && this.classOf[p] !== c) p++;
    if (p === end) {
      if (this.closed) return;
      p = this.newCell(row, c);
    }
    const held = (this.weight[p] as number) * (this.time - (this.since[p] as number));
    this.total[p] = (this.total[p] as number) + held;
    this.since[p] = this.time;
    this.weight[p] = (this.weight[p] as number) + by;
  }

  private newCell(row: number, c: number): number {
    const length = this.length[row] as number;
    if (length === this.room[row]) {
      const room = Math.max(2, Math.min(length * 2, this.classes));
      if (this.used + room > this.classOf.length) {
        const size = this.classOf.length * 2;
        this.classOf = grown(this.classOf, size);
        this.weight = grown(this.weight, size);
        this.total = grown(this.total, size);
        this.since = grown(this.since, size);
      }
      const old = this.start[row] as number;
      for (const cells of [this.classOf, this.weight, this.total, this.since])
        cells.copyWithin(this.used, old, old + length);
      this.start[row] = this.used;
      this.room[row] = room;
      this.used += room;
    }
    const p = (this.start[row] as number) + length;
    this.length[row] = length + 1;
    this.classOf[p] = c;
    this.weight[p] = 0;
    this.total[p] = 0;
    this.since[p] = this.time;
    return p;
  }
}
