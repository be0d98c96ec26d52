import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Unnamed } from './bindRates.ts';
import type { ClaimKey } from './claim.ts';

/** A claim on a sort of goods as one on the wider good, of which its scope names the sort: "shrimp" is seafood, narrowed to shrimp. */
export function widened(claim: Unnamed, knowledge: Knowledge): Unnamed {
  const { product, scope } = claim.key;
  const sorts = product?.flatMap(id => knowledge.products.get(id) ?? []).filter(good => good.sort) ?? [];
  if (!product || sorts.length === 0) return claim;
  const wide = product.map(id => sorts.find(good => good.id === id)?.partOf ?? id);
  const narrow = [...sorts.map(({ name }) => name), ...(scope ? [scope] : [])].join(' ');
  return { ...claim, key: { ...claim.key, product: [...new Set(wide)], scope: narrow } };
}

/** Whether a claim is on a good, by the good's own name or, of a sort, by its scope. */
export function isOn({ product, scope }: ClaimKey, id: string, knowledge: Knowledge): boolean {
  if (product?.includes(id)) return true;
  const good = knowledge.products.get(id);
  return !!good?.sort && !!good.partOf && !!product?.includes(good.partOf) && !!scope?.includes(good.name);
}
