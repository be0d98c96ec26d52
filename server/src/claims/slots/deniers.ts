import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf } from './actor.ts';
import type { RateSite } from './rateSite.ts';
import { BASIS, CALLING, FALSE, REFUTING, TIDINGS } from './saidFalse.ts';

/** "The ministry in Hanoi said reports of a duty on tin from Peru were false", "dismissed talk of a duty": whose government says so would have it. */
export function deniers(reading: Reading, { measure, node, chain }: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  const report = [measure, node]
    .map(at => (at < 0 ? -1 : tree.head(at)))
    .find(at => at >= 0 && TIDINGS.has(tree.lemma(at)));
  if (report === undefined) return [];
  const told = tree.head(report);
  const untrue =
    told >= 0 && [told, ...tree.children(told)].some(at => FALSE.has(tree.lower(at)) || BASIS.has(tree.lemma(at)));
  for (const { node: verb, predicate } of chain) {
    const denies =
      REFUTING.has(tree.lemma(verb)) || (untrue && (predicate?.frame.act === 'say' || CALLING.has(tree.lemma(verb))));
    const subject = denies ? ownSubject(tree, verb) : -1;
    if (subject < 0 || subject === report) continue;
    // "a spokesman for the trade ministry"
    const [body] = childrenBy(tree, subject, 'nmod').filter(at => marker(tree, at) === 'for');
    return [body ?? subject, subject].map(at => actorsOf(reading, at, focus)).find(found => found.length > 0) ?? [];
  }
  return [];
}
