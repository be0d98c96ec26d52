import { lowBitsOf } from '../../server/src/syntax/keyBits.ts';
import {
  hashBytes,
  MAGIC,
  MODEL_VERSION,
  type ModelHeader,
  type TableHeader,
} from '../../server/src/syntax/modelFile.ts';
import type { Tag } from '../../server/src/syntax/tagger.ts';
import type { TrainedRows } from './perceptron.ts';

export interface ModelParts {
  readonly trainedOn: readonly string[];
  readonly tags: readonly Tag[];
  readonly labels: readonly string[];
  readonly certain: ReadonlyMap<string, number>;
  readonly clusters: readonly (readonly string[])[];
  readonly tagger: TrainedRows;
  readonly parser: TrainedRows;
}

/** The bytes of a model file; `readModel` reads them. */
export function packModel(parts: ModelParts): Uint8Array {
  const tagger = packRows(parts.tagger);
  const parser = packRows(parts.parser);
  const byTag = parts.tags.map((_, tag): [number, ...string[]] => [
    tag,
    ...[...parts.certain].filter(([, t]) => t === tag).map(([word]) => word),
  ]);
  const header: ModelHeader = {
    version: MODEL_VERSION,
    trainedOn: parts.trainedOn,
    tags: parts.tags,
    labels: parts.labels,
    certain: byTag.filter(entry => entry.length > 1),
    clusters: parts.clusters,
    tagger: tagger.header,
    parser: parser.header,
  };
  // The header is read as ASCII.
  const json = JSON.stringify(header).replace(
    /[^\x20-\x7e]/g,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = new TextEncoder().encode(json);
  const body = concat([text, tagger.bytes, parser.bytes]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, text.length, true);
  numbers.setUint32(4, hashBytes(body), true);
  return concat([new TextEncoder().encode(MAGIC), new Uint8Array(numbers.buffer), body]);
}

/** See `unpackRows` for the format. */
export function packRows(rows: TrainedRows): { readonly header: TableHeader; readonly bytes: Uint8Array } {
  const scale = rows.weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const groups: number[] = [];
  const keys: number[] = [];
  const steps: number[] = [];
  const roots: number[] = [];
  for (const { cells, first, rows: of } of groupsOf(rows)) {
    groups.push(cells, first);
    pushVarint(groups, of.length);
    pushKeys(
      keys,
      of.map(row => row.key),
    );
    for (const row of of) {
      for (const [i, { classOf, weight }] of row.cells.entries()) {
        if (i > 0) steps.push(classOf - (row.cells[i - 1] as Cell).classOf);
        roots.push(Math.sign(weight) * Math.max(1, Math.round(Math.sqrt(Math.abs(weight) / scale) * 127)));
      }
    }
  }
  const bytes = concat([
    Uint8Array.from(groups),
    bytesOfBits(keys),
    Uint8Array.from(steps),
    new Uint8Array(Int8Array.from(roots).buffer),
  ]);
  const header = {
    classes: rows.classes,
    rows: rows.keys.length,
    weights: rows.weights.length,
    groupBytes: groups.length,
    bytes: bytes.length,
  };
  return { header, bytes };
}

interface Cell {
  readonly classOf: number;
  readonly weight: number;
}

interface Row {
  readonly key: number;
  /** By rising class. */
  readonly cells: readonly Cell[];
}

interface Group {
  readonly cells: number;
  readonly first: number;
  /** By rising key. */
  readonly rows: Row[];
}

/** The groups of rows, those with fewer cells first. */
function groupsOf({ keys, starts, classOf, weights }: TrainedRows): Group[] {
  const groups = new Map<number, Group>();
  for (const [r, key] of keys.entries()) {
    const cells: Cell[] = [];
    for (let p = starts[r] as number; p < (starts[r + 1] as number); p++)
      cells.push({ classOf: classOf[p] as number, weight: weights[p] as number });
    cells.sort((a, b) => a.classOf - b.classOf);
    const first = (cells[0] as Cell).classOf;
    const name = cells.length * 256 + first;
    const group = groups.get(name) ?? { cells: cells.length, first, rows: [] };
    groups.set(name, group);
    group.rows.push({ key, cells });
  }
  return [...groups.values()].sort((a, b) => a.cells - b.cells || a.first - b.first);
}

function pushVarint(out: number[], value: number): void {
  for (; value >= 128; value >>>= 7) out.push((value & 127) | 128);
  out.push(value);
}

/** See `readKeys`. */
function pushKeys(bits: number[], keys: readonly number[]): void {
  const low = lowBitsOf(keys.length);
  let before = 0;
  for (const key of keys) {
    const step = key - before;
    before = key;
    for (let high = step >>> low; high > 0; high--) bits.push(0);
    bits.push(1);
    for (let i = 0; i < low; i++) bits.push((step >>> i) & 1);
  }
}

function bytesOfBits(bits: readonly number[]): Uint8Array {
  const bytes = new Uint8Array((bits.length + 7) >> 3);
  for (const [i, bit] of bits.entries()) bytes[i >> 3] = (bytes[i >> 3] as number) | (bit << (i & 7));
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
