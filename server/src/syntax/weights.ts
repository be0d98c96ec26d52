import { mix } from './featureHash.ts';

/** Keys are cut to so many bits: enough that an unknown feature seldom meets a known one, and short in the file. */
export const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key that a feature's hash is filed under; never 0, which marks an empty slot. */
export const keyOf = (hash: number): number => hash & KEY_MASK || 1;

/** Anything that scores the classes of a decision by its features. */
export interface Scorer {
  readonly classes: number;
  /** Sums of the weights of features `[0, count)`, by class. The array is used again by the next call. */
  score(features: Int32Array, count: number): Float64Array;
}

/** Rows of a model: row r belongs to `keys[r]` and holds the classes and weights `[starts[r], starts[r + 1])`. */
export interface WeightRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly classOf: Uint8Array;
  readonly weights: Float32Array;
}

/** The weights of a trained model: a hash table with open addressing from feature key to row. */
export class WeightTable implements Scorer {
  readonly classes: number;
  private readonly rows: WeightRows;
  private readonly mask: number;
  private readonly slotKeys: Int32Array;
  private readonly slotRows: Int32Array;
  private readonly sums: Float64Array;

  constructor(rows: WeightRows) {
    this.rows = rows;
    this.classes = rows.classes;
    this.sums = new Float64Array(rows.classes);
    let size = 16;
    while (size < rows.keys.length * 1.6) size *= 2;
    this.mask = size - 1;
    this.slotKeys = new Int32Array(size);
    this.slotRows = new Int32Array(size);
    for (let row = 0; row < rows.keys.length; row++) {
      const key = rows.keys[row] as number;
      let slot = slotOf(key) & this.mask;
      while (this.slotKeys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slotKeys[slot] = key;
      this.slotRows[slot] = row;
    }
  }

  score(features: Int32Array, count: number): Float64Array {
    const { sums, slotKeys, slotRows, mask } = this;
    const { starts, classOf, weights } = this.rows;
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const key = keyOf(features[i] as number);
      let slot = slotOf(key) & mask;
      let found = slotKeys[slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slotKeys[slot] as number;
      }
      if (found === 0) continue;
      const row = slotRows[slot] as number;
      const end = starts[row + 1] as number;
      for (let p = starts[row] as number; p < end; p++) {
        const c = classOf[p] as number;
        sums[c] = (sums[c] as number) + (weights[p] as number);
      }
    }
    return sums;
  }
}

export const slotOf = (key: number): number => mix(key, 0x5bd1e995) >>> 0;
