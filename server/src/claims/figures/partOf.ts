import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { type Amount, amount, flowOf, kindOf } from './amountOf.ts';
import type { Measured } from './measured.ts';
import type { Names, Who } from './names.ts';
import { goodsOf, modifiers } from './scope.ts';

/**
 * "accounts for 40 percent of world rice exports", "30 percent of the world's rice exports come from India", "makes half of the world's
 * steel", "has 23 percent of the Indian market", "its share of the Indian market was 23 percent".
 */
export function shareOf(names: Names, { noun, verb }: Measured, behind: number): Amount | undefined {
  const { tree } = names;
  if (verb < 0) return undefined;
  const lemma = tree.lemma(verb);
  const stock = noun >= 0 && tree.lemma(noun) === 'share' ? noun : -1;
  const of = stock < 0 ? behind : (childrenBy(tree, stock, 'nmod').find(i => marker(tree, i) === 'of') ?? -1);
  if (of < 0 || tree.lemma(of) === 'gdp') return undefined;
  const share = (who: Who | undefined, what: string, words: readonly string[]): Amount | undefined => {
    const { origin } = goodsOf(names, of);
    const goods = [...ofWorld(tree, of), ...words.filter(word => !WORLD.test(word))];
    return who && amount(`share of ${what}`, who, origin ? { goods, origin } : { goods }, [verb], verb);
  };
  const kind = kindOf(tree, of) ?? tree.lower(of);
  if (stock >= 0) return share(names.ownerOf(stock, /^$/), kind, modifiers(names, of));
  if (tree.lemma(of) === 'market' && /^(?:have|hold|control|command|take|capture|win)$/.test(lemma))
    return share(names.whoAt(subjectOf(tree, verb)), kind, modifiers(names, of));
  const flow = lemma === 'make' ? 'output' : flowOf(tree, verb);
  if (flow && ofWorld(tree, of).length > 0 && !kindOf(tree, of))
    return share(names.whoAt(subjectOf(tree, verb)), flow, goodsOf(names, of).goods);
  const from = childrenBy(tree, verb, 'obl').find(i => marker(tree, i) === 'from');
  const to = childrenBy(tree, verb, 'obl').find(i => marker(tree, i) === 'to');
  const takes = /^(?:take|buy|absorb)$/.test(lemma) && kindOf(tree, of) === 'exports';
  const goes = lemma === 'go' && kindOf(tree, of) === 'exports';
  const subject =
    lemma === 'account' || takes ? subjectOf(tree, verb) : lemma === 'come' ? (from ?? -1) : goes ? (to ?? -1) : -1;
  return share(names.whoAt(subject), kind, modifiers(names, of));
}

const WORLD = /^(?:world|global|worldwide)$/;
/** "world exports", "the world's exports" */
const ofWorld = (tree: Tree, noun: number): string[] =>
  [1, 2, 3, 4].some(steps => noun >= steps && WORLD.test(tree.lemma(noun - steps))) ? ['world'] : [];
