import { wordSet } from '../../base/wordList.ts';
import { marker } from '../../syntax/dependents.ts';
import { clausesBelow } from '../frames/chain.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/** Whether a law is an agreement of several parties. */
export const isTreaty = (law: string): boolean =>
  /agreement|arrangement|partnership|usmca|nafta|gatt|treaty|accord|deal/.test(law);
/** Agreements and the tariff schedule say where a rate is written down, not by what power it is imposed. */
const isNoPower = (law: string): boolean => isTreaty(law) || law.includes('schedule');
const BY_POWER = wordSet('under by through via per pursuant_to with in using invoking');

/**
 * The one statute or order by whose power a rate is imposed: it modifies the tariff ("the Section 301 tariff"), or hangs on the tariff, a
 * clause on it or the verb that imposes it by a preposition of means. Two such laws: none.
 */
export function lawOf(reading: Reading, site: RateSite): { readonly id: string; readonly mention: string } | undefined {
  const { tree } = reading;
  let law: { id: string; mention: string } | undefined;
  const places = new Set([site.node, site.measure, ...site.chain.slice(0, 3).map(step => step.node)]);
  if (site.measure >= 0) for (const clause of clausesBelow(tree, site.measure)) places.add(clause);
  for (const { mention } of reading.view.marks) {
    if (mention.type !== 'law' || isNoPower(mention.entity.id)) continue;
    let node = reading.nodeOf(mention);
    // "under Section 232 of the Act": the section hangs on the verb, the act on the section.
    while (node >= 0 && tree.head(node) >= 0 && reading.mentionsAt(tree.head(node)).some(other => other.type === 'law'))
      node = tree.head(node);
    if (node < 0 || !places.has(tree.head(node))) continue;
    const relation = tree.relation(node);
    const modifies =
      (tree.head(node) === site.measure || tree.head(node) === site.node) &&
      (relation === 'compound' || relation === 'amod' || relation === 'nmod:poss');
    if (!modifies && !BY_POWER.has(marker(tree, node).replaceAll(' ', '_')) && relation !== 'nsubj') continue;
    if (law && law.id !== mention.entity.id) {
      if (mention.start > reading.tree.end(node)) continue;
      return undefined;
    }
    law = { id: mention.entity.id, mention: mention.id };
  }
  return law;
}
