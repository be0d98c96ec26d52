/** Keys are cut to so many bits: enough that an unknown feature seldom meets a known one, and short in the file. */
export const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key that a feature's hash is filed under; never 0, which marks an empty slot. */
export const keyOf = (hash: number): number => hash & KEY_MASK || 1;

/** Anything that scores the classes of a decision by its features. */
export interface Scorer {
  readonly classes: number;
  /** Sums of the weights of features `[0, count)`, by class. The array is used again by the next call. */
  score(features: Int32Array, count: number): Int32Array | Float64Array;
}

/** Rows of a model as the file has them; row r belongs to `keys[r]` and has the next `counts[r]` cells. */
export interface WeightRows {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly counts: Uint8Array;
  /** See `cellOf`. */
  readonly cells: Int32Array;
}

const CLASS_BITS = 8;
const COUNT_BITS = 8;
const SEEN_BITS = 21;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
/** No decision is made by more features. */
const MOST_FEATURES = 512;

/** By the byte of a root: the weight, where a cell has it. */
const WEIGHT_OF_ROOT = Int32Array.from({ length: 256 }, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return (Math.sign(root) * root * root) << CLASS_BITS;
});

/**
 * A class and its weight as one number. A weight is the square of its root, with the root's sign: a whole number, so what is summed is the
 * same everywhere, in whatever order.
 */
export const cellOf = (classOf: number, root: number): number =>
  (WEIGHT_OF_ROOT[root & CLASS_MASK] as number) | classOf;

/**
 * The weights of a trained model: a hash table with open addressing from feature key to cells. A slot is a pair of key and place (start and
 * number of the cells); keys are hashes already, so their upper bits are the slot.
 */
export class WeightTable implements Scorer {
  readonly classes: number;
  private readonly shift: number;
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly cells: Int32Array;
  private readonly sums: Int32Array;
  /** Of the features of one call, the keys that may be in the table and the places of those that are. */
  private readonly likely = new Int32Array(MOST_FEATURES);
  private readonly places = new Int32Array(MOST_FEATURES);
  /** One bit for each of the keys' upper `SEEN_BITS` bits: small enough to stay near the processor, it answers for most unknown features. */
  private readonly seen: Int32Array;

  constructor({ classes, keys, counts, cells }: WeightRows) {
    this.classes = classes;
    this.sums = new Int32Array(classes);
    const rows = keys.length;
    let bits = 4;
    while (1 << bits < rows * 1.6) bits++;
    const shift = KEY_BITS - bits;
    const mask = (1 << bits) - 1;
    const slots = new Int32Array(2 << bits);
    const seen = new Int32Array(1 << (SEEN_BITS - 5));
    for (let row = 0, start = 0; row < rows; row++) {
      const key = keys[row] as number;
      const count = counts[row] as number;
      let slot = key >>> shift;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = (start << COUNT_BITS) | count;
      start += count;
      const bit = key >>> (KEY_BITS - SEEN_BITS);
      seen[bit >>> 5] = (seen[bit >>> 5] as number) | (1 << (bit & 31));
    }
    this.shift = shift;
    this.mask = mask;
    this.slots = slots;
    this.seen = seen;
    this.cells = cells;
  }

  /** In three rounds, so that none waits for the memory that the one before it asks for, nor for branches that nobody can foresee. */
  score(features: Int32Array, count: number): Int32Array {
    const { sums, seen, slots, cells, mask, shift, likely, places } = this;
    sums.fill(0);
    let some = 0;
    for (let i = 0; i < count; i++) {
      const key = (features[i] as number) & KEY_MASK || 1;
      const bit = key >>> (KEY_BITS - SEEN_BITS);
      likely[some] = key;
      some += ((seen[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    let known = 0;
    for (let i = 0; i < some; i++) {
      const key = likely[i] as number;
      let slot = key >>> shift;
      let found = slots[2 * slot] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number;
      }
      places[known] = slots[2 * slot + 1] as number;
      known += found === 0 ? 0 : 1;
    }
    for (let i = 0; i < known; i++) {
      const place = places[i] as number;
      let p = place >>> COUNT_BITS;
      const end = p + (place & ((1 << COUNT_BITS) - 1));
      // A row has each class once, so four can be summed side by side.
      for (; p + 3 < end; p += 4) {
        const a = cells[p] as number;
        const b = cells[p + 1] as number;
        const c = cells[p + 2] as number;
        const d = cells[p + 3] as number;
        const sumOfA = (sums[a & CLASS_MASK] as number) + (a >> CLASS_BITS);
        const sumOfB = (sums[b & CLASS_MASK] as number) + (b >> CLASS_BITS);
        const sumOfC = (sums[c & CLASS_MASK] as number) + (c >> CLASS_BITS);
        const sumOfD = (sums[d & CLASS_MASK] as number) + (d >> CLASS_BITS);
        sums[a & CLASS_MASK] = sumOfA;
        sums[b & CLASS_MASK] = sumOfB;
        sums[c & CLASS_MASK] = sumOfC;
        sums[d & CLASS_MASK] = sumOfD;
      }
      for (; p < end; p++) {
        const cell = cells[p] as number;
        sums[cell & CLASS_MASK] = (sums[cell & CLASS_MASK] as number) + (cell >> CLASS_BITS);
      }
    }
    return sums;
  }
}
