import type { ParserModel } from './parser.ts';
import { FIRST_LEFT, namedLabels } from './parser.ts';
import type { Tag, TaggerModel } from './tagger.ts';
import { type WeightRows, WeightTable } from './weights.ts';
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
  /** `hashBytes` of all that follows the header. */
  readonly hash: number;
}

/** Sizes of one table of weights. */
export interface TableHeader {
  readonly classes: number;
  readonly rows: number;
  readonly weights: number;
  readonly bytes: number;
}

export interface SyntaxModel {
  readonly trainedOn: readonly string[];
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
}

export const MODEL_VERSION = 6;
export const MAGIC = 'TWSM';

/** FNV-1a over the 32-bit words of bytes, filled up with zeros: a file cut short or mixed up is told from a whole one. */
export function hashBytes(bytes: Uint8Array): number {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const words = new Int32Array(padded.buffer);
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ (words[i] as number), 0x01000193);
  return h >>> 0;
}

/** Reads a model file: magic, length of the header (32 bits, little-endian), header, tables of tagger and parser. Throws where it is not whole. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  if (asciiOf(bytes.subarray(0, 4)) !== MAGIC) throw new Error('This is no model of sentences.');
  const length = new DataView(bytes.buffer, bytes.byteOffset + 4, 4).getUint32(0, true);
  const header = JSON.parse(asciiOf(bytes.subarray(8, 8 + length))) as ModelHeader;
  if (header.version !== MODEL_VERSION) throw new Error(`The model of sentences has version ${header.version}.`);
  if (hashBytes(bytes.subarray(8 + length)) !== header.hash) throw new Error('The model of sentences is damaged.');
  const taggerAt = 8 + length;
  const parserAt = taggerAt + header.tagger.bytes;
  const table = (at: number, of: TableHeader) => new WeightTable(unpackRows(bytes.subarray(at, at + of.bytes), of));
  const certain = new Map<string, number>();
  for (const [tag, ...words] of header.certain) for (const word of words) certain.set(word, tag);
  const clusters = new Map<string, number>();
  for (const [i, words] of header.clusters.entries()) for (const word of words) clusters.set(word, i + 1);
  const { tags, labels } = header;
  return {
    trainedOn: header.trainedOn,
    tagger: { tags, certain, words: new WordBook(clusters), scorer: table(taggerAt, header.tagger) },
    parser: { labels, named: namedLabels(labels), scorer: table(parserAt, header.parser) },
  };
}

/** A model that knows nothing: every word is of part of speech X and hangs on the first. */
export function noModel(): SyntaxModel {
  const table = (classes: number) =>
    new WeightTable({
      classes,
      keys: new Int32Array(0),
      counts: new Uint8Array(0),
      classOf: new Uint8Array(0),
      roots: new Int8Array(0),
    });
  const labels = ['root', 'parataxis', 'punct'];
  return {
    trainedOn: [],
    tagger: { tags: [{ xpos: 'FW', upos: 'X' }], certain: new Map(), words: new WordBook(new Map()), scorer: table(1) },
    parser: { labels, named: namedLabels(labels), scorer: table(FIRST_LEFT + 2 * labels.length) },
  };
}

/**
 * A packed table: the differences of the keys in order, first their low bytes, then the rest of each as a varint (apart, since the low
 * bytes are random and the others are not); then the number of weights of each row, then classes, in rising order within a row: the first
 * of each row, then how much each other is above the one before; then the weights' roots in that order; a root
 * is the signed square root of the weight's share of the largest, in 127ths, since most weights are small and the small ones decide
 * as well. Numbers and roots are views of the bytes. No row is empty.
 */
export function unpackRows(bytes: Uint8Array, header: TableHeader): WeightRows {
  const { classes, rows, weights: count } = header;
  const keys = new Int32Array(rows);
  let at = rows;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let byte = bytes[at++] as number;
    let high = byte & 127;
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = bytes[at++] as number;
      high |= (byte & 127) << shift;
    }
    key += (high << 8) | (bytes[row] as number);
    keys[row] = key;
  }
  const counts = bytes.subarray(at, at + rows);
  at += rows;
  const classOf = new Uint8Array(count);
  for (let row = 0, p = 0, first = at, more = at + rows; row < rows; row++) {
    let of = bytes[first++] as number;
    classOf[p++] = of;
    for (let left = (counts[row] as number) - 1; left > 0; left--) {
      of += bytes[more++] as number;
      classOf[p++] = of;
    }
  }
  at += count;
  return { classes, keys, counts, classOf, roots: new Int8Array(bytes.buffer, bytes.byteOffset + at, count) };
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
