import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** What nobody says of a tariff of his own. */
const CRITICAL = wordSet(
  'criticize criticise denounce condemn decry slam blast lambast lambaste deplore deride bash assail berate oppose resist protest bemoan lament regret resent dispute contest challenge attack',
);

/** The parties that speak against a tariff: "The EU condemned the 25 percent duty". It is another's. */
export function criticsOf(reading: Reading, { chain: [step] }: RateSite): readonly string[] {
  const { tree } = reading;
  if (!step || !CRITICAL.has(tree.lemma(step.node)) || tree.upos(step.node) !== 'VERB') return [];
  if (childrenBy(tree, step.node, 'aux:pass').length > 0) return [];
  const subject = ownSubject(tree, step.node);
  const critics = subject < 0 ? [] : [subject, ...childrenBy(tree, subject, 'conj')];
  return critics.flatMap(node => reading.partyAt(node)?.party ?? []);
}
