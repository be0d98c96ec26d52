import { mix } from '../../server/src/syntax/featureHash.ts';
import {
  ATOM_NAMES,
  hasCluster,
  type ParserInput,
  readAtoms,
  seedOf,
  templates,
} from '../../server/src/syntax/parserFeatures.ts';
import type { ParserState } from '../../server/src/syntax/parserState.ts';

export const MOST_STATE_FEATURES = templates.length;

const atoms = new Int32Array(ATOM_NAMES.length);
const seeded = templates.map(template => ({ ...template, seed: seedOf(template) }));

/** Features of the state into `out`, as `scores.as.ts` has them; returns how many. */
export function stateFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  readAtoms(state, input, atoms);
  const clustered = hasCluster(state, input);
  let count = 0;
  for (const { group, seed, atoms: parts } of seeded) {
    if ((group === 'stack' && !state.top) || (group === 'cluster' && !clustered)) continue;
    let hash = seed;
    for (const part of parts) hash = mix(hash, atoms[part] as number);
    out[count++] = hash;
  }
  return count;
}
