import { conjuncts } from '../../syntax/coordination.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { Names, Who } from './names.ts';
import { FLOWS, MEASURES } from './words.ts';

/** A balance or a trade that a sentence tells without naming it. */
export interface NetTrade {
  readonly metric: 'trade-deficit' | 'trade-surplus' | 'trade';
  readonly who: Who;
  readonly partner?: string;
  readonly verb: number;
}

const EXCEEDING = /^(?:exceed|outstrip|outweigh|outpace|surpass|top)$/;

/** "imported $6 billion more than it exported", "exports exceeded imports by $6 billion", "India and Oman exchanged goods worth $6 billion". */
export function netTradeAt(names: Names, figure: number): NetTrade | undefined {
  const { tree } = names;
  const verb = clauseVerb(tree, figure);
  if (verb < 0) return undefined;
  const lemma = tree.lemma(verb);
  const subject = subjectOf(tree, verb);
  const flow = FLOWS.get(lemma);
  if (flow === 'imports' || flow === 'exports') {
    const behind = [...tree.children(verb), ...tree.children(figure)].filter(i => i > figure);
    const than = [...behind, ...behind.flatMap(i => tree.children(i))].find(
      i => i > figure && tree.children(i).some(mark => tree.lower(mark) === 'than'),
    );
    const other = than === undefined ? undefined : FLOWS.get(tree.lemma(than));
    const more = subtreeHas(names, figure, than ?? figure, 'more');
    const who = names.whoAt(subject);
    if (!more || !who || !other || other === flow) return undefined;
    return { metric: flow === 'imports' ? 'trade-deficit' : 'trade-surplus', who, verb };
  }
  if (EXCEEDING.test(lemma) && marker(tree, figure) === 'by' && subject >= 0) {
    const object = childrenBy(tree, verb, 'obj')[0] ?? -1;
    const [more, less] = [subject, object].map(i => (i < 0 ? undefined : MEASURES.get(tree.lemma(i))));
    const who = names.ownerOf(subject, /^(?:of|from|by)$/);
    if (!who || more === less || !/^(?:ex|im)ports$/.test(more ?? '') || !/^(?:ex|im)ports$/.test(less ?? ''))
      return undefined;
    return { metric: more === 'imports' ? 'trade-deficit' : 'trade-surplus', who, verb };
  }
  if (/^(?:exchange|trade)$/.test(lemma) && subject >= 0) {
    const pair = pairOf(conjuncts(tree, subject).map(i => names.partyAt(i)));
    return pair && { metric: 'trade', who: { id: pair[0], how: 'stated' }, partner: pair[1], verb };
  }
  return undefined;
}

const subtreeHas = ({ tree }: Names, from: number, to: number, word: string): boolean => {
  for (let i = from + 1; i < to; i++) if (tree.lower(i) === word) return true;
  return false;
};

/** The two parties of a trade, in an order of their own, so that either way of telling it is one. */
export function tradeParties(names: Names, noun: number): readonly [string, string] | undefined {
  const { tree } = names;
  const near = childrenBy(tree, noun, 'compound', 'amod', 'nmod:poss').filter(i => i < noun);
  const beside = childrenBy(tree, noun, 'nmod').filter(i => /^(?:between|with)$/.test(marker(tree, i)));
  const found = [...near, ...beside].flatMap(i => conjuncts(tree, i)).map(i => names.whoAt(i)?.id);
  const head = tree.head(noun);
  // "China is Australia's largest trading partner, with two-way trade of …"
  if (head >= 0 && tree.lemma(head) === 'partner')
    for (const i of childrenBy(tree, head, 'nsubj', 'nmod:poss')) found.push(names.whoAt(i)?.id);
  return pairOf(found);
}

function pairOf(ids: readonly (string | undefined)[]): readonly [string, string] | undefined {
  const [first, second, ...rest] = [...new Set(ids.filter(id => id?.startsWith('party/')))].sort();
  return first && second && rest.length === 0 ? [first, second] : undefined;
}
