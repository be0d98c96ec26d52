import { childrenBy } from '../../syntax/dependents.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isNamed } from './measureNoun.ts';

/**
 * "Peru faces a duty of 5 percent, Chile 8 percent", "taxes Chilean cars at 5 percent and Peruvian ones at 8": what bears a figure where the verb is left
 * out, as what stands with the verb bears the first; -1 for none.
 */
export function gappedBearer(reading: Reading, figure: number): number {
  const { tree } = reading;
  const bearer = tree.head(figure);
  if (bearer < 0 || bearer > figure || !/^(?:dep|obl|nmod|appos|parataxis)$/.test(tree.relation(figure))) return -1;
  const verb = tree.relation(bearer) === 'conj' ? tree.head(bearer) : -1;
  const predicate = verb < 0 || tree.upos(verb) !== 'VERB' ? undefined : predicateAt(tree, verb);
  if (!predicate) return -1;
  const { frame, passive } = predicate;
  const suffers = frame.subject === 'load' || (passive && frame.object === 'load');
  if (suffers && reading.partyAt(bearer)) return bearer;
  const others = /^(?:ones?|those)$/.test(tree.lower(bearer)) || isNamed(reading, bearer);
  const named = childrenBy(tree, bearer, 'amod', 'compound', 'nmod').some(child => reading.partyAt(child));
  return others && named && (suffers || frame.object === 'load') ? bearer : -1;
}
