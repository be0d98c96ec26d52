import type { ParserModel } from './parser.ts';
import { namedLabels } from './parser.ts';
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
}

/** Sizes of one table of weights; `scale` is the weight that the byte 127 stands for. */
export interface TableHeader {
  readonly classes: number;
  readonly rows: number;
  readonly weights: number;
  readonly bytes: number;
  readonly scale: number;
}

export interface SyntaxModel {
  readonly trainedOn: readonly string[];
  readonly tagger: TaggerModel;
  readonly parser: ParserModel;
}

export const MODEL_VERSION = 1;
export const MAGIC = 'TWSM';

/** Reads a model file: magic, length of the header (32 bits, little-endian), header, tables of tagger and parser. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  if (asciiOf(bytes.subarray(0, 4)) !== MAGIC) throw new Error('This is no model of sentences.');
  const length = new DataView(bytes.buffer, bytes.byteOffset + 4, 4).getUint32(0, true);
  const header = JSON.parse(asciiOf(bytes.subarray(8, 8 + length))) as ModelHeader;
  if (header.version !== MODEL_VERSION) throw new Error(`The model of sentences has version ${header.version}.`);
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

/**
 * A packed table: keys in order as varint differences, then the number of weights of each row, then classes, then weights; a weight is
 * the signed square root of its share of `scale`, in 127ths, since most weights are small and the small ones decide as well.
 */
export function unpackRows(bytes: Uint8Array, header: TableHeader): WeightRows {
  const { classes, rows, weights: count, scale } = header;
  const keys = new Int32Array(rows);
  let at = 0;
  let key = 0;
  for (let row = 0; row < rows; row++) {
    let shift = 1;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      key += (byte & 127) * shift;
      shift *= 128;
      byte = bytes[at++] as number;
    }
    key += byte * shift;
    keys[row] = key;
  }
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + (bytes[at++] as number);
  const classOf = bytes.slice(at, at + count);
  at += count;
  const weightOf = new Float32Array(256);
  for (let b = 0; b < 256; b++) {
    const signed = b > 127 ? b - 256 : b;
    weightOf[b] = Math.sign(signed) * (signed / 127) ** 2 * scale;
  }
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) weights[i] = weightOf[bytes[at + i] as number] as number;
  return { classes, keys, starts, classOf, weights };
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
