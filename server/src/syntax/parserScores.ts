import type { StateScores } from './parser.ts';
import {
  ATOM_NAMES,
  atomsNamed,
  hasCluster,
  type ParserInput,
  packTemplates,
  readAtoms,
  type Template,
  templates,
} from './parserFeatures.ts';
import type { ParserState } from './parserState.ts';
import type { ScoresProgram } from './scores.wasm';
import { numbersAt, put, scoresOf, type WeightRows } from './weights.ts';

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

/** Scores the actions of a state that has a word on the stack, by all its features. */
export class ParserScores implements StateScores {
  private readonly program: ScoresProgram;
  private readonly atoms: Int32Array;
  private readonly sums: Int32Array;

  constructor(rows: WeightRows) {
    const program = scoresOf(rows);
    const putTemplates = (some: readonly Template[]) => put(program, packTemplates(some));
    let rest = templates.filter(template => template.group !== 'cluster');
    for (const { atoms: names, bits } of PARTS) {
      const atoms = atomsNamed(names.split(' '));
      const own = rest.filter(template => template.atoms.every(atom => atoms.includes(atom)));
      rest = rest.filter(template => !own.includes(template));
      program.addPart(putTemplates(own), put(program, Uint8Array.from(atoms)), atoms.length, bits);
    }
    program.addRest(putTemplates(rest), putTemplates(templates.filter(template => template.group === 'cluster')));
    this.program = program;
    this.atoms = numbersAt(program, program.atoms, ATOM_NAMES.length);
    this.sums = numbersAt(program, program.sums, rows.classes);
  }

  of(state: ParserState, input: ParserInput): Int32Array {
    readAtoms(state, input, this.atoms);
    this.program.scoreState(hasCluster(state, input));
    return this.sums;
  }
}
