import {
  atomsNamed,
  atomsOf,
  type Compiled,
  compiled,
  fillFeatures,
  hasCluster,
  MOST_PARSER_FEATURES,
  type ParserInput,
  type Template,
  templates,
} from './parserFeatures.ts';
import type { ParserState } from './parserState.ts';
import type { Scorer } from './weights.ts';

/** Atoms that tell a part of a state, and how many ways that it is are remembered (as a power of two). */
interface Part {
  readonly atoms: string;
  readonly bits: number;
}

/**
 * Parts of a state that come back again and again: the top of the stack with its dependents and heads, the first word of the buffer with its
 * dependents, the words of the buffer (which stay while nothing is taken from it, and are not seen again soon), the little that lies between. Features
 * of one part alone have the longest rows of weights, and are summed once for each way that it is.
 */
const PARTS: readonly Part[] = [
  {
    atoms:
      's0p s0d headed s0vl s0vr s0sl s0sr s0lw s0lp s0ld s0l2w s0l2p s0l2d s0rw s0rp s0rd s0r2w s0r2p s0r2d ' +
      's0hw s0hp s0hd s0hhw s0hhp',
    bits: 10,
  },
  { atoms: 'n0p n0v n0s n0lw n0lp n0ld n0l2w n0l2p n0l2d', bits: 9 },
  { atoms: 'n0w n0p n1w n1p n2w n2p n3p n0b n1b', bits: 4 },
  { atoms: 's1p headed between', bits: 9 },
];

const features = new Int32Array(MOST_PARSER_FEATURES);

/** The templates of the features of some atoms alone, and their sums by the atoms' values: each way that they are in a place by its hash. */
class KeptSums {
  private readonly scorer: Scorer;
  private readonly mask: number;
  private readonly atoms: Uint8Array;
  private readonly made: Compiled;
  private readonly known: Int32Array;
  private readonly sums: Int32Array;

  constructor(scorer: Scorer, bits: number, atoms: readonly number[], some: readonly Template[]) {
    this.scorer = scorer;
    this.mask = (1 << bits) - 1;
    this.atoms = Uint8Array.from(atoms);
    this.made = compiled(some);
    this.known = new Int32Array(atoms.length << bits);
    this.sums = new Int32Array(scorer.classes << bits);
    // A place where nothing was put is that of no atoms: those of a state are never all the same.
    this.known.fill(-1);
  }

  /** Adds the sums for these atoms. */
  addTo(sums: Int32Array, of: Int32Array): void {
    const { atoms, known } = this;
    let hash = 0;
    for (let i = 0; i < atoms.length; i++) {
      hash = Math.imul(hash ^ (of[atoms[i] as number] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    const place = hash & this.mask;
    const at = place * atoms.length;
    let same = 0;
    while (same < atoms.length && known[at + same] === of[atoms[same] as number]) same++;
    if (same < atoms.length) this.learn(place, of);
    const kept = this.sums;
    for (let c = 0, p = place * sums.length; c < sums.length; c++, p++)
      sums[c] = (sums[c] as number) + (kept[p] as number);
  }

  private learn(place: number, of: Int32Array): void {
    const { atoms, known } = this;
    for (let i = 0; i < atoms.length; i++) known[place * atoms.length + i] = of[atoms[i] as number] as number;
    this.sums.set(this.scorer.score(features, fillFeatures(this.made, of, features, 0)), place * this.scorer.classes);
  }
}

/** Scores the actions of a state that has a word on the stack, as `scorer` does by all its features. */
export class ParserScores {
  private readonly scorer: Scorer;
  private readonly parts: readonly KeptSums[];
  private readonly rest: Compiled;
  private readonly clustered: Compiled;
  private readonly sums: Int32Array;

  /** `scorer` has whole numbers as weights. */
  constructor(scorer: Scorer) {
    this.scorer = scorer;
    let rest = templates.filter(template => template.group !== 'cluster');
    this.parts = PARTS.map(part => {
      const atoms = atomsNamed(part.atoms.split(' '));
      const own = rest.filter(template => template.atoms.every(atom => atoms.includes(atom)));
      rest = rest.filter(template => !own.includes(template));
      return new KeptSums(scorer, part.bits, atoms, own);
    });
    this.rest = compiled(rest);
    this.clustered = compiled(templates.filter(template => template.group === 'cluster'));
    this.sums = new Int32Array(scorer.classes);
  }

  /** The scores by action, in an array that the next call uses again. */
  of(state: ParserState, input: ParserInput): Int32Array {
    const { sums, scorer } = this;
    const atoms = atomsOf(state, input);
    let count = fillFeatures(this.rest, atoms, features, 0);
    if (hasCluster(state, input)) count = fillFeatures(this.clustered, atoms, features, count);
    sums.set(scorer.score(features, count));
    for (const part of this.parts) part.addTo(sums, atoms);
    return sums;
  }
}
