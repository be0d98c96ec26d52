import { wordSet } from '../base/wordList.ts';
import type { Knowledge, Product } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { lemmaOf } from '../syntax/lemma.ts';
import type { ClaimKey, Unnamed } from './claim.ts';

/**
 * A claim on a sort of goods as one on the wider good, of which its scope names the sort: "shrimp" is seafood, narrowed to shrimp; and one on
 * a kind that the knowledge has under the name of the whole is narrowed to it: "pears" are fruit, narrowed to the pear.
 *
 * @param called the article's mentions by their ids
 */
export function widened(claim: Unnamed, called: ReadonlyMap<string, Mention>, knowledge: Knowledge): Unnamed {
  const { product, scope } = claim.key;
  if (!product) return claim;
  const sorts = product.flatMap(id => knowledge.products.get(id) ?? []).filter(good => good.sort);
  const kinds = claim.mentions.flatMap(id => {
    const mention = called.get(id);
    if (mention?.type !== 'product' || !product.includes(mention.entity.id)) return [];
    return kindCalled(mention.text, knowledge.products.get(mention.entity.id)) ?? [];
  });
  if (sorts.length === 0 && kinds.length === 0) return claim;
  const wide = product.map(id => sorts.find(good => good.id === id)?.partOf ?? id);
  const narrow = [...sorts.map(({ name }) => name), ...new Set(kinds), ...(scope ? [scope] : [])].join(' ');
  return { ...claim, key: { ...claim.key, product: [...new Set(wide)], scope: narrow } };
}

/** Whether a claim is on a good, by the good's own name or, of a sort, by its scope. */
export function isOn({ product, scope }: ClaimKey, id: string, knowledge: Knowledge): boolean {
  if (product?.includes(id)) return true;
  const good = knowledge.products.get(id);
  return !!good?.sort && !!good.partOf && !!product?.includes(good.partOf) && !!scope?.includes(good.name);
}

/** The kind of a good that a name of it means, in the singular; undefined where it means the whole. */
function kindCalled(name: string, good: Product | undefined): string | undefined {
  if (!good?.whole) return undefined;
  const kind = plainName(name);
  return [good.name, ...good.whole].some(whole => plainName(whole) === kind) ? undefined : kind;
}

/** Words beside a good that leave it the same: "paper products", "fresh fruit". */
const SAME_GOODS = wordSet(
  'product products article articles item items good goods material materials import imports export exports imported foreign new fresh',
);

/** A name of goods in lower case and in the singular, without words that leave it the same. */
function plainName(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  const own = words.filter(word => !SAME_GOODS.has(word));
  return own.map((word, i) => (i === own.length - 1 ? lemmaOf(word, 'NOUN') : word)).join(' ');
}
