import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { clauseVerb, passive } from '../../syntax/verbs.ts';
import { type Amount, amount } from './amountOf.ts';
import type { Names } from './names.ts';
import { goodsOf, isKind } from './scope.ts';
import { CHANGING } from './words.ts';

/** So much of goods is priced. */
const PORTIONS = /^(?:ton|tonne|pound|kilo|kilogram|barrel|bushel|ounce|gallon|liter|litre|bale|bag|sack|head)$/;
const COSTING = /^(?:cost|fetch|be|stand|reach|hit|trade|settle|close|finish|end|hold|remain)$/;
/** Of these the goods are the object. */
const QUOTING = /^(?:quote|price|sell|offer|trade|buy)$/;

/** "rose to 2,310 ringgit a ton", "the price of cotton reached $1.54 a pound", "a barrel of crude cost $46": the price of goods by the portion. */
export function priceAt(names: Names, figure: number): Amount | undefined {
  const { tree } = names;
  const verb = clauseVerb(tree, figure);
  if (verb < 0) return undefined;
  const lemma = tree.lemma(verb);
  const by = marker(tree, figure);
  const told = passive(tree, verb)
    ? QUOTING.test(lemma) && /^(?:at|for)$/.test(by)
    : (CHANGING.has(lemma) && by === 'to') ||
      (COSTING.test(lemma) && /^(?:|at)$/.test(by)) ||
      (lemma === 'sell' && by === 'for');
  const subject = told ? subjectOf(tree, verb) : -1;
  if (subject < 0) return undefined;
  const behind = /^(?:a|an|per|each)$/.test(tree.lower(Math.min(figure + 1, tree.size - 1))) ? figure + 2 : -1;
  const before = PORTIONS.test(tree.lemma(subject)) ? subject : -1;
  const portion = behind >= 0 && behind < tree.size && PORTIONS.test(tree.lemma(behind)) ? behind : before;
  if (portion < 0) return undefined;
  const whole = before >= 0 || tree.lemma(subject) === 'price' ? subject : -1;
  const goods =
    whole < 0
      ? subject
      : (childrenBy(tree, whole, 'nmod').find(i => /^(?:of|for)$/.test(marker(tree, i)) && isKind(names, i)) ?? -1);
  // "palm oil prices" are of many sorts.
  if (goods < 0 || !isKind(names, goods) || tree.upos(goods) === 'PRON') return undefined;
  const scope = goodsOf(names, goods);
  const [name, ...narrow] = [...scope.goods].reverse();
  if (!name) return undefined;
  return amount(
    'price',
    { id: `name/${name.replaceAll(' ', '-')}`, how: 'stated' },
    { ...scope, goods: [...narrow.reverse(), `a ${tree.lemma(portion)}`] },
    [verb, goods],
    verb,
  );
}
