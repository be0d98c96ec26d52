import { conjuncts } from '../../syntax/coordination.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb } from '../../syntax/verbs.ts';
import type { SentenceView } from '../sentenceView.ts';
import type { Names, Who } from './names.ts';
import { classes, FLOWS, MEASURES } from './words.ts';

/** A balance or a trade that a sentence tells without naming it. */
export interface NetTrade {
  readonly metric: 'trade-deficit' | 'trade-surplus';
  readonly who: Who;
  readonly verb: number;
}

const EXCEEDING =
  /^(?:(?:exceed|outstrip|outweigh|outpac|surpass|top|outnumber)(?:p?ed|e?s|p?ing|e)?|outr[au]n|outruns|outrunning|outd(?:o|id|oes|one)|overt(?:ook|ake|akes|aken|aking))$/;
const TRADED = /^(?:ex|im)ports$/;
const MORE = classes({ more: 'more higher larger greater bigger above', less: 'less lower smaller below' });

/** "imported $6 billion more than it exported", "paid $6 billion more for imports than …", "exports exceeded imports by $6 billion". */
export function netTradeAt(names: Names, figure: number): NetTrade | undefined {
  const { tree } = names;
  const verb = clauseVerb(tree, figure);
  const exceeding =
    marker(tree, figure) === 'by' ? range(0, figure).find(i => EXCEEDING.test(tree.lower(i))) : undefined;
  if (exceeding !== undefined) {
    const tradedIn = (from: number, to: number): number | undefined =>
      range(from, to).findLast(i => TRADED.test(MEASURES.get(tree.lemma(i)) ?? ''));
    const [first, second] = [tradedIn(0, exceeding), tradedIn(exceeding + 1, figure)];
    if (first === undefined || second === undefined) return undefined;
    const more = MEASURES.get(tree.lemma(first));
    const who = names.ownerOf(first, /^(?:of|from|by)$/) ?? names.partyBefore(first);
    if (!who) return undefined;
    return { metric: more === 'imports' ? 'trade-deficit' : 'trade-surplus', who, verb: verb < 0 ? first : verb };
  }
  const than = wordFrom(tree, figure + 1, 'than');
  // "exports of $6 billion were more than imports": the figure is what is more, not by how much.
  const at = range(figure - 1, than).find(
    i =>
      i >= 0 &&
      (MORE.has(tree.lower(i)) || tree.lower(i) === ',' || (i > figure && /^(?:VERB|AUX)$/.test(tree.upos(i)))),
  );
  const more = at === undefined ? undefined : MORE.get(tree.lower(at));
  if (!more) return undefined;
  const flowIn = (from: number, to: number): number => {
    const told = range(from, to).filter(i => flowAt(tree, i) !== undefined);
    return new Set(told.map(i => flowAt(tree, i))).size === 1 ? (told[0] as number) : -1;
  };
  const [own, other] = [flowIn(0, than), flowIn(than + 1, tree.size)];
  if (own < 0 || other < 0 || flowAt(tree, own) === flowAt(tree, other)) return undefined;
  const subject = verb < 0 ? -1 : subjectOf(tree, verb);
  const who =
    names.whoAt(subject) ?? names.ownerOf(own, /^(?:of|by)$/) ?? names.homeAt(subject) ?? names.whoAt(own - 1);
  if (!who) return undefined;
  const isDeficit = (flowAt(tree, own) === 'imports') === (more === 'more');
  return { metric: isDeficit ? 'trade-deficit' : 'trade-surplus', who, verb: verb < 0 ? own : verb };
}

/** Which way goods go by a verb or a noun of trade. */
export function flowAt(tree: Tree, i: number): string | undefined {
  const flow = tree.upos(i) === 'VERB' ? FLOWS.get(tree.lemma(i)) : MEASURES.get(tree.lemma(i));
  return flow && TRADED.test(flow) ? flow : undefined;
}

/** Words of a sentence that holds sales abroad against purchases there. */
const COMPARED = classes({
  out: 'export exports exported sold sell sells sales',
  in: 'import imports imported bought buy buys purchase purchases purchased',
});

/** The balance that a sentence tells without a figure: "Swiss firms sold more abroad than the country bought there." */
export function balanceIn({ tokens, first, last }: SentenceView): 'deficit' | 'surplus' | undefined {
  const flows: string[] = [];
  let comparing = false;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.norm ?? '';
    const told = COMPARED.get(word);
    if (MORE.get(word) === 'more' || EXCEEDING.test(word)) comparing ||= flows.length === 1;
    else if (told && told !== flows.at(-1)) flows.push(told);
  }
  if (flows.length !== 2 || !comparing) return undefined;
  return flows[0] === 'out' ? 'surplus' : 'deficit';
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
const wordFrom = (tree: Tree, from: number, word: string): number =>
  range(from, tree.size).find(i => tree.lower(i) === word) ?? -1;

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
