import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Tree } from '../../syntax/tree.ts';
import { agentOf, passive } from '../../syntax/verbs.ts';
import { type Amount, amount, flowOf, kindOf } from './amountOf.ts';
import type { Measured } from './measured.ts';
import type { Names, Who } from './names.ts';
import { goodsOf, modifiers } from './scope.ts';
import { ATTRACTING } from './words.ts';

/** "holds 18 million tons of rice in state warehouses": what is in store. */
export function storedBy(names: Names, verb: number, behind: number, figure: number): Amount | undefined {
  const { tree } = names;
  if (verb < 0 || kindOf(tree, behind) || !/^(?:hold|store|stockpile|keep)$/.test(tree.lemma(verb))) return undefined;
  const who = names.whoAt(subjectOf(tree, verb));
  const goods = goodsOf(names, behind);
  // "in state warehouses" are state stocks.
  const where = [verb, behind, figure]
    .flatMap(i => childrenBy(tree, i, 'obl', 'nmod'))
    .filter(i => marker(tree, i) === 'in');
  const whose = where
    .flatMap(i => modifiers(names, i))
    .filter(word => /^(?:state|government|official|public)$/.test(word));
  return who && amount('stock', who, { ...goods, goods: [...whose, ...goods.goods] }, [verb, behind], verb);
}

/** "has $50 billion of American goods left to hit": what is not under tariffs yet. */
export function goodsLeft(names: Names, verb: number, behind: number): Amount | undefined {
  const { tree } = names;
  const left =
    childrenBy(tree, behind, 'acl').some(i => tree.lower(i) === 'left') ||
    (behind + 1 < tree.size && tree.lower(behind + 1) === 'left');
  const who = left && verb >= 0 ? names.whoAt(subjectOf(tree, verb)) : undefined;
  return who && amount('goods left', who, goodsOf(names, behind), [verb], verb);
}

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
    return share(
      names.whoAt(passive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb)),
      flow,
      goodsOf(names, of).goods,
    );
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

/** "attracted $14 billion in foreign investment", "foreign investment in Vietnam reached $14 billion": what those abroad invest in a place. */
export function drawnBy(names: Names, { noun, verb }: Measured): Amount | undefined {
  const { tree } = names;
  const words = modifiers(names, noun);
  if (!words.includes('foreign')) return undefined;
  const inside = childrenBy(tree, noun, 'nmod').find(i => marker(tree, i) === 'in');
  const place =
    verb >= 0 && ATTRACTING.test(tree.lemma(verb)) && !passive(tree, verb)
      ? names.whoAt(subjectOf(tree, verb))
      : inside === undefined
        ? undefined
        : names.whoAt(inside);
  return (
    place &&
    amount('foreign investment', place, { goods: words.filter(word => word !== 'foreign') }, [noun, verb], verb)
  );
}
