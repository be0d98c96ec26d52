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

/** Rows of a model in the order of their keys: row r belongs to `keys[r]` and holds the cells `[starts[r], starts[r + 1])`. */
export interface WeightRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly classOf: Uint8Array;
  /** Whole numbers: what is summed is the same everywhere, in whatever order. */
  readonly weights: Int32Array;
}

const CLASS_BITS = 8;
const COUNT_BITS = 8;
const SEEN_BITS = 21;

/**
 * The weights of a trained model: a hash table with open addressing from feature key to cells. A slot is a pair of key and place (start and
 * number of the cells); keys are hashes already, so their upper bits are the slot, and rows in the order of their keys fill the table
 * from one end to the other.
 */
export class WeightTable implements Scorer {
  readonly classes: number;
  private readonly shift: number;
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly cells: Int32Array;
  private readonly sums: Float64Array;
  /** One bit for each of the keys' upper `SEEN_BITS` bits: small enough to stay near the processor, it answers for most unknown features. */
  private readonly seen: Int32Array;

  constructor({ classes, keys, starts, classOf, weights }: WeightRows) {
    this.classes = classes;
    this.sums = new Float64Array(classes);
    this.seen = new Int32Array(1 << (SEEN_BITS - 5));
    for (const key of keys) {
      const bit = key >>> (KEY_BITS - SEEN_BITS);
      this.seen[bit >>> 5] = (this.seen[bit >>> 5] as number) | (1 << (bit & 31));
    }
    let bits = 4;
    while (1 << bits < keys.length * 1.6) bits++;
    this.shift = KEY_BITS - bits;
    this.mask = (1 << bits) - 1;
    this.slots = new Int32Array(2 << bits);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let slot = key >>> this.shift;
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
      const start = starts[row] as number;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = (start << COUNT_BITS) | ((starts[row + 1] as number) - start);
    }
    this.cells = new Int32Array(weights.length);
    for (let p = 0; p < weights.length; p++) {
      this.cells[p] = ((weights[p] as number) << CLASS_BITS) | (classOf[p] as number);
    }
  }

  score(features: Int32Array, count: number): Float64Array {
    const { sums, seen, slots, cells, mask, shift } = this;
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const key = (features[i] as number) & KEY_MASK || 1;
      const bit = key >>> (KEY_BITS - SEEN_BITS);
      if (((seen[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      let slot = key >>> shift;
      let found = slots[2 * slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number;
      }
      if (found === 0) continue;
      const place = slots[2 * slot + 1] as number;
      let p = place >>> COUNT_BITS;
      for (const end = p + (place & ((1 << COUNT_BITS) - 1)); p < end; p++) {
        const cell = cells[p] as number;
        const c = cell & ((1 << CLASS_BITS) - 1);
        sums[c] = (sums[c] as number) + (cell >> CLASS_BITS);
      }
    }
    return sums;
  }
}
