import { readKeys } from './keyBits.ts';
import type { ParserModel } from './parser.ts';
import { FIRST_LEFT, namedLabels } from './parser.ts';
import { ParserScores } from './parserScores.ts';
import type { Tag, TaggerModel } from './tagger.ts';
import { cellOf, MOST_FEATURES, type WeightRows, WeightTable } from './weights.ts';
import { WordBook } from './wordShape.ts';

/** Everything that the model file says of itself, as JSON at its start. */
export interface ModelHeader {
  readonly version: number;
  /** What the model was trained on, with the licences. */
  readonly trainedOn: readonly string[];
  readonly tags: readonly Tag[];
  readonly labels: readonly string[];
  /** Frequent words with one tag alone: [tag, word, word …]. */
  readonly certain: readonly (readonly [number, ...string[]])[];
  /** Words by cluster, from cluster 1. */
  readonly clusters: readonly (readonly string[])[];
  readonly tagger: TableHeader;
  readonly parser: TableHeader;
}

/** Sizes of one table of weights. */
export interface TableHeader {
  readonly classes: number;
  readonly rows: number;
  readonly weights: number;
  /** Of the groups alone. */
  readonly groupBytes: number;
  readonly bytes: number;
}

export interface SyntaxModel {
  readonly trainedOn: readonly string[];
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
}

export const MODEL_VERSION = 7;
export const MAGIC = 'TWSM';
const HEADER_AT = 12;

/** FNV-1a over the 32-bit words of bytes, filled up with zeros: a file cut short or mixed up is told from a whole one. */
export function hashBytes(bytes: Uint8Array): number {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const words = new Int32Array(padded.buffer);
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ (words[i] as number), 0x01000193);
  return h >>> 0;
}

/**
 * Reads a model file: magic, length of the header, `hashBytes` of all that follows (32 bits each, little-endian), header, tables of tagger
 * and parser. Throws where it is not whole.
 */
export function readModel(bytes: Uint8Array): SyntaxModel {
  if (asciiOf(bytes.subarray(0, 4)) !== MAGIC) throw new Error('This is no model of sentences.');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset + 4, 8);
  const taggerAt = HEADER_AT + numbers.getUint32(0, true);
  if (hashBytes(bytes.subarray(HEADER_AT)) !== numbers.getUint32(4, true))
    throw new Error('The model of sentences is damaged.');
  const header = JSON.parse(asciiOf(bytes.subarray(HEADER_AT, taggerAt))) as ModelHeader;
  if (header.version !== MODEL_VERSION) throw new Error(`The model of sentences has version ${header.version}.`);
  const parserAt = taggerAt + header.tagger.bytes;
  const rowsAt = (at: number, of: TableHeader) => unpackRows(bytes.subarray(at, at + of.bytes), of);
  const certain = new Map<string, number>();
  for (const [tag, ...words] of header.certain) for (const word of words) certain.set(word, tag);
  const preposition = header.tags.findIndex(({ xpos, upos }) => xpos === 'IN' && upos === 'ADP');
  if (preposition >= 0) for (const word of PREPOSITIONS) certain.set(word, preposition);
  const clusters = new Map<string, number>();
  for (const [i, words] of header.clusters.entries()) for (const word of words) clusters.set(word, i + 1);
  const { tags, labels } = header;
  return {
    trainedOn: header.trainedOn,
    tagger: { tags, certain, words: new WordBook(clusters), scorer: new WeightTable(rowsAt(taggerAt, header.tagger)) },
    parser: { labels, named: namedLabels(labels), scores: new ParserScores(rowsAt(parserAt, header.parser)) },
  };
}

/** Prepositions that news writes often and treebanks hardly: the tagger takes them for verbs and names. */
const PREPOSITIONS = ['amid', 'Amid', 'amidst', 'Amidst'];

/** A model that knows nothing: every word is of part of speech X and hangs on the first. */
export function noModel(): SyntaxModel {
  const labels = ['root', 'parataxis', 'punct'];
  const noScores = new Int32Array(FIRST_LEFT + 2 * labels.length);
  const scorer = { features: new Int32Array(MOST_FEATURES), score: () => noScores.subarray(0, 1) };
  return {
    trainedOn: [],
    tagger: {
      tags: [{ xpos: 'FW', upos: 'X' }],
      certain: new Map(),
      words: new WordBook(new Map()),
      scorer,
    },
    parser: { labels, named: namedLabels(labels), scores: { of: () => noScores } },
  };
}

/**
 * A packed table. Rows with as many cells and the same first class are a group: of each group the number of cells, the class and (as a
 * varint) the number of rows; then the keys by group, as bits; then how much each further class of a row is above the one before; then
 * the weights' roots. Within a row classes rise, within a group keys do, so that both are small differences, and what a row is like costs no
 * more than it has to. A root is the signed square root of the weight's share of the largest, in 127ths, since most weights are
 * small and the small ones decide as well. No row is empty.
 */
export function unpackRows(bytes: Uint8Array, header: TableHeader): WeightRows {
  const { classes, rows, weights, groupBytes } = header;
  const keys = new Int32Array(rows);
  const counts = new Uint8Array(rows);
  const cells = new Int32Array(weights);
  const roots = bytes.subarray(bytes.length - weights);
  const steps = bytes.subarray(bytes.length - 2 * weights + rows, bytes.length - weights);
  let at = 0;
  let bit = 8 * groupBytes;
  let cell = 0;
  let step = 0;
  for (let row = 0; at < groupBytes; ) {
    const count = bytes[at++] as number;
    const first = bytes[at++] as number;
    let size = 0;
    let more = 0;
    do size |= ((bytes[at] as number) & 127) << (7 * more++);
    while ((bytes[at++] as number) >= 128);
    bit = readKeys(bytes, bit, keys.subarray(row, row + size));
    counts.fill(count, row, row + size);
    row += size;
    const end = cell + size * count;
    readCells(
      roots.subarray(cell, end),
      steps.subarray(step, step + size * (count - 1)),
      first,
      count,
      cells.subarray(cell, end),
    );
    cell = end;
    step += size * (count - 1);
  }
  return { classes, keys, counts, cells };
}

/** Makes the cells of rows of so many each. */
function readCells(roots: Uint8Array, steps: Uint8Array, first: number, count: number, out: Int32Array): void {
  let step = 0;
  for (let cell = 0; cell < out.length; ) {
    let of = first;
    out[cell] = cellOf(of, roots[cell++] as number);
    for (let more = count - 1; more > 0; more--) {
      of += steps[step++] as number;
      out[cell] = cellOf(of, roots[cell++] as number);
    }
  }
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
