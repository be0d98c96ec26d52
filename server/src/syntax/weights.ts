import { besideProgram } from '../base/programFolder.ts';
import newScores, { type ScoresProgram } from './scores.wasm';

/** Keys are cut to so many bits: enough that an unknown feature seldom meets a known one, and short in the file. */
export const KEY_BITS = 28;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key that a feature's hash is filed under; never 0, which marks an empty slot. */
export const keyOf = (hash: number): number => hash & KEY_MASK || 1;

/** Anything that scores the classes of a decision by its features. */
export interface Scorer {
  /** Where the features are put. */
  readonly features: Int32Array;
  /** Sums of the weights of features `[0, count)`, by class. The array is used again by the next call. */
  score(count: number): Int32Array;
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
/** No decision is made by more features. */
export const MOST_FEATURES = 512;

/** By the byte of a root: the weight, where a cell has it. */
const WEIGHT_OF_ROOT = Int32Array.from({ length: 256 }, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return (Math.sign(root) * root * root) << CLASS_BITS;
});

/**
 * A class and its weight as one number. A weight is the square of its root, with the root's sign: a whole number, so what is summed is the
 * same everywhere, in whatever order.
 */
export const cellOf = (classOf: number, root: number): number => (WEIGHT_OF_ROOT[root & 255] as number) | classOf;

/** A program that sums weights, with those of a trained model in its memory. Whoever puts more there looks at the memory only after that. */
export function scoresOf({ classes, keys, counts, cells }: WeightRows): ScoresProgram {
  const program = newScores(besideProgram('scores.wasm'));
  if (!program) throw new Error('The program that sums weights cannot be read.');
  program.makeTable(classes, keys.length, put(program, keys), put(program, counts), put(program, cells));
  return program;
}

/** Where a copy of these values stands in the program's memory. */
export function put({ memory, reserve }: ScoresProgram, values: Int32Array | Uint8Array): number {
  const place = reserve(values.byteLength);
  new Uint8Array(memory.buffer).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), place);
  return place;
}

/** Numbers in the program's memory. */
export const numbersAt = ({ memory }: ScoresProgram, place: { readonly value: number }, count: number): Int32Array =>
  new Int32Array(memory.buffer, place.value, count);

/** Scores by the weights of a trained model. */
export class WeightTable implements Scorer {
  readonly features: Int32Array;
  private readonly program: ScoresProgram;
  private readonly sums: Int32Array;

  constructor(rows: WeightRows) {
    const program = scoresOf(rows);
    this.features = numbersAt(program, program.features, MOST_FEATURES);
    this.sums = numbersAt(program, program.sums, rows.classes);
    this.program = program;
  }

  score(count: number): Int32Array {
    this.program.score(count);
    return this.sums;
  }
}
