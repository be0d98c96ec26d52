import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/** What is told without anybody standing for it. */
const REPORTS = wordSet('report talk rumour rumor speculation suggestion story');
/** What is said of what is not so. */
const UNTRUE =
  /^(?:false|untrue|baseless|groundless|unfounded|wrong|incorrect|nonsense|foundation|truth|fabrication|fiction|rubbish|invention)$/;
const DENYING = wordSet('deny dismiss reject rebut refute');

/** "The ministry in Hanoi said reports of a duty on tin from Peru were false", "dismissed talk of a duty": whose government says so would have it. */
export function deniers(reading: Reading, { measure, node, chain }: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  const report = [measure, node]
    .map(at => (at < 0 ? -1 : tree.head(at)))
    .find(at => at >= 0 && REPORTS.has(tree.lemma(at)));
  if (report === undefined) return [];
  const told = tree.head(report);
  const untrue = told >= 0 && [told, ...tree.children(told)].some(at => UNTRUE.test(tree.lower(at)));
  for (const { node: verb, predicate } of chain) {
    const denies =
      DENYING.has(tree.lemma(verb)) || (untrue && (predicate?.frame.act === 'say' || tree.lemma(verb) === 'call'));
    const subject = denies ? ownSubject(tree, verb) : -1;
    if (subject < 0 || subject === report) continue;
    // "a spokesman for the trade ministry"
    const [body] = childrenBy(tree, subject, 'nmod').filter(at => marker(tree, at) === 'for');
    return [body ?? subject, subject].map(at => actorsOf(reading, at, focus)).find(found => found.length > 0) ?? [];
  }
  return [];
}
