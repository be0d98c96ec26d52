/** The program of `scores.as.ts`; places are those of bytes in its memory. */
export interface ScoresProgram {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly features: { readonly value: number };
  readonly sums: { readonly value: number };
  readonly atoms: { readonly value: number };
  reserve(bytes: number): number;
  makeTable(classes: number, rows: number, keys: number, counts: number, cells: number): void;
  score(count: number): void;
  addPart(templates: number, atoms: number, count: number, bits: number): void;
  addRest(templates: number, clustered: number): void;
  scoreState(hasCluster: boolean): void;
}

/** The program with a memory of its own, read as a binary file is (`bin.d.ts`); undefined if it cannot be read. */
export default function newScores(place?: string): ScoresProgram | undefined;
