import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clauseVerb, passive } from '../../syntax/verbs.ts';
import type { Names } from '../figures/names.ts';
import { conceptsAt, wordOf } from './wordsAt.ts';

/** Of how much of what money is the price. */
export interface Price {
  readonly portion: string;
  /** What is priced: goods, and sorts of crude oil that have names. */
  readonly goods: readonly string[];
  /** The noun of the goods where the portion is told as so much of them ("a pound of beef"); -1 where it stands behind the price. */
  readonly noun: number;
}

const PORTIONS =
  /^(?:ton|pound|kilogram|barrel|bushel|ounce|gallon|liter|litre|bale|bag|sack|head|therm|pint|pack|carton|bottle|can|loaf|dozen)$/;
const EACH = /^(?:an?|one|per|each|every)$/;
const PRICING = /^(?:cost|price|sell|fetch|retail|pay|charge|worth|go)$/;

/** "$70 a barrel", "a kilo of tomatoes cost 85 rupees", "the price of a dozen eggs was $4"; undefined for what is no price of a portion. */
export function priceAt(names: Names, figure: number): Price | undefined {
  const { tree } = names;
  const behind = EACH.test(wordOf(tree, figure + 1)) ? portionOf(tree, figure + 2) : '';
  if (behind) return { portion: behind, goods: goodsIn(names), noun: -1 };
  // "Farmers were paid $2 for a pound of beef": what they get is not what it costs.
  const verb = clauseVerb(tree, figure);
  if (!isPriced(tree) || (verb >= 0 && tree.lemma(verb) === 'pay' && passive(tree, verb))) return undefined;
  for (let i = 0; i < tree.size; i++) {
    const noun = i === figure ? -1 : portionedAt(names, i);
    if (noun < 0) continue;
    const goods = [...gradesIn(names), ...conceptsAt(names, noun).filter(word => word.startsWith('product/'))];
    return { portion: tree.mention(i) >= 0 ? 'dozen' : portionOf(tree, i), goods, noun };
  }
  return undefined;
}

function isPriced(tree: Tree): boolean {
  for (let i = 0; i < tree.size; i++) if (PRICING.test(tree.lemma(i))) return true;
  return false;
}

function portionOf(tree: Tree, i: number): string {
  const lemma = i < tree.size ? tree.lemma(i) : '';
  const name = /^kilo/.test(lemma)
    ? 'kilogram'
    : /^tonne$/.test(lemma)
      ? 'ton'
      : /^litre$/.test(lemma)
        ? 'liter'
        : lemma;
  return PORTIONS.test(name) ? name : '';
}

/** The goods of "a pound of beef" and "a dozen eggs"; -1 for what is no portion. */
function portionedAt(names: Names, i: number): number {
  const { tree } = names;
  const mention = names.mentionAt(i);
  if (mention?.type === 'quantity') {
    const isDozen = /^(?:an?|one|per|each)? ?(?:dozen|twelve)\b/i.test(mention.text);
    const noun = tree.head(i);
    return !isDozen ? -1 : noun >= 0 && tree.upos(noun) === 'NOUN' && noun === i + 1 ? noun : i;
  }
  if (portionOf(tree, i) === '' || !childrenBy(tree, i, 'det', 'nummod').some(child => EACH.test(tree.lower(child))))
    return -1;
  return childrenBy(tree, i, 'nmod').find(child => marker(tree, child) === 'of') ?? -1;
}

/** "Sugar changed hands at 17 cents a pound": goods that a recogniser left out, where it found none. */
function goodsIn(names: Names): readonly string[] {
  const grades = gradesIn(names);
  if (grades.length > 0) return grades;
  const words = Array.from({ length: names.tree.size }, (_, i) => conceptsAt(names, i)).flat();
  return [...new Set(words.filter(word => word.startsWith('product/')))].sort();
}

function gradesIn({ tree, view }: Names): string[] {
  const found = new Set<string>();
  for (let i = 0; i < tree.size; i++) if (GRADES.test(tree.lower(i))) found.add(`name/${tree.lower(i)}`);
  for (const { mention } of found.size > 0 ? [] : view.marks)
    if (mention.type === 'product') found.add(mention.entity.id);
  return [...found].sort();
}
const GRADES = /^(?:brent|wti|urals|dubai)$/;

/** At which moment of its day a price was so much. */
export function momentOf(tree: Tree, figure: number): string[] {
  const verb = clauseVerb(tree, figure);
  const lemma = verb < 0 ? '' : tree.lemma(verb);
  return /^(?:close|settle|end|finish)$/.test(lemma)
    ? ['close']
    : /^(?:touch|hit|reach|peak|open)$/.test(lemma)
      ? [lemma]
      : [];
}
