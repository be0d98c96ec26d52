import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { agentOf, clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Names } from '../figures/names.ts';
import { goodsOf, madeIn } from '../figures/scope.ts';

const SELLING = /^(?:sell|export|ship|supply|exporter)$/;
const BUYING = /^(?:buy|import|purchase|acquire|procure|importer)$/;
const OUT = /^(?:export|shipment|sale)$/;
const IN = /^(?:import|purchase)$/;

/**
 * Which way goods go: "<party/US" from the United States, ">party/CN" to China, as far as the sentence's words of trade say. What they say of
 * nobody is of the owner, of whom the figure is without being named with it.
 */
export function flowsOf(names: Names, figure: number, owner: string | undefined, isBalance: boolean): string[] {
  const { tree } = names;
  const flows = new Set<string>();
  const add = (way: '<' | '>', party: string | undefined): void => {
    if (party) flows.add(`${way}${party}`);
  };
  for (let i = 0; i < tree.size; i++) {
    if (i === figure) continue;
    const lemma = tree.lemma(i);
    // Of a balance only whose it is: it is of goods that go both ways.
    if (isBalance && !/^(?:deficit|surplus)$/.test(lemma)) continue;
    if (tree.upos(i) === 'VERB' && (SELLING.test(lemma) || BUYING.test(lemma))) {
      const own = SELLING.test(lemma) ? '<' : '>';
      // "foreign suppliers sold Germany goods"
      for (const child of own === '<' ? childrenBy(tree, i, 'iobj') : []) add('>', names.partyAt(child));
      add(own, names.whoAt(passive(tree, i) ? agentOf(tree, i) : subjectOf(tree, i))?.id ?? owner);
      for (const child of childrenBy(tree, i, 'obl', 'nmod', 'iobj'))
        if (/^(?:to|from|in)$/.test(marker(tree, child)))
          add(marker(tree, child) === 'from' ? '<' : marker(tree, child) === 'in' ? own : '>', names.partyAt(child));
      for (const child of childrenBy(tree, i, 'obl', 'obj')) add('<', madeIn(names, child));
    } else if (/^(?:take|receive)$/.test(lemma)) {
      for (let k = i + 1; k < tree.size; k++)
        if (marker(tree, k) === 'from' && clauseVerb(tree, k) === i) add('<', names.partyAt(k));
    } else if (/^NN/.test(tree.xpos(i)) && /^(?:deficit|surplus)$/.test(lemma)) {
      // Whose balance it is.
      const verb = clauseVerb(tree, i);
      const subject = verb < 0 ? -1 : subjectOf(tree, verb);
      add('<', (names.ownerOf(i, /^of$/) ?? names.whoAt(subject) ?? names.ownerOf(subject, /^of$/))?.id);
    } else if (/^NN/.test(tree.xpos(i)) && (OUT.test(lemma) || IN.test(lemma))) {
      add(
        OUT.test(lemma) ? '<' : '>',
        names.ownerOf(i, OUT.test(lemma) ? /^(?:of|from|by)$/ : /^(?:of|by|to|into)$/)?.id ?? owner,
      );
      for (const child of childrenBy(tree, i, 'nmod', 'obl'))
        if (/^(?:to|from)$/.test(marker(tree, child)))
          add(marker(tree, child) === 'to' ? '>' : '<', names.partyAt(child));
        // "imports of Ukrainian corn"
        else if (IN.test(lemma) && marker(tree, child) === 'of') add('<', goodsOf(names, child).origin);
    }
  }
  return [...flows].sort();
}
