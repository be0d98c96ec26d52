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
    hash: hashBytes(concat([tagger.bytes, parser.bytes])),
  };
  // The header is read as ASCII.
  const json = JSON.stringify(header).replace(
    /[^\x20-\x7e]/g,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = new TextEncoder().encode(json);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return concat([new TextEncoder().encode(MAGIC), length, text, tagger.bytes, parser.bytes]);
}

/** See `unpackRows` for the format. */
export function packRows(rows: TrainedRows): { readonly header: TableHeader; readonly bytes: Uint8Array } {
  const scale = rows.weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const low: number[] = [];
  const high: number[] = [];
  let before = 0;
  for (const key of rows.keys) {
    low.push((key - before) & 255);
    let rest = (key - before) >>> 8;
    before = key;
    for (; rest >= 128; rest >>>= 7) high.push((rest & 127) | 128);
    high.push(rest);
  }
  const lengths = Uint8Array.from(
    rows.keys,
    (_, row) => (rows.starts[row + 1] as number) - (rows.starts[row] as number),
  );
  // Within a row the classes rise, so that small steps tell them.
  const order: number[] = [];
  const first: number[] = [];
  const steps: number[] = [];
  const of = (cell: number | undefined): number => rows.classOf[cell as number] as number;
  for (const [row, length] of lengths.entries()) {
    const cells = Array.from({ length }, (_, i) => (rows.starts[row] as number) + i).sort((x, y) => of(x) - of(y));
    for (const [i, cell] of cells.entries()) {
      order.push(cell);
      if (i === 0) first.push(of(cell));
      else steps.push(of(cell) - of(cells[i - 1]));
    }
  }
  const weights = Int8Array.from(order, cell => {
    const w = rows.weights[cell] as number;
    return Math.sign(w) * Math.max(1, Math.round(Math.sqrt(Math.abs(w) / scale) * 127));
  });
  const bytes = concat([
    Uint8Array.from(low),
    Uint8Array.from(high),
    lengths,
    Uint8Array.from(first),
    Uint8Array.from(steps),
    new Uint8Array(weights.buffer),
  ]);
  const header = {
    classes: rows.classes,
    rows: rows.keys.length,
    weights: rows.weights.length,
    bytes: bytes.length,
  };
  return { header, bytes };
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
