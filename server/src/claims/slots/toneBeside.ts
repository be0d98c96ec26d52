import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { RateSite } from './rateSite.ts';
import { BESIDE, type Tone } from './tones.ts';

/** By the words beside the tariff or the figure. */
export function toneBeside(tree: Tree, { measure, node, role }: RateSite): Tone | undefined {
  // "duties, currently as high as 5 percent, would be cut"
  for (let at = node; at >= 0 && tree.upos(at) !== 'VERB'; at = at === measure ? -1 : tree.head(at))
    if (childrenBy(tree, at, 'advmod').some(child => /^(?:currently|presently)$/.test(tree.lower(child))))
      return 'stays';
  // "from 5 percent now", "12 percent at present": what is so now has not gone.
  if (role === 'old' && isOfNow(tree, node + 1)) return 'stays';
  // "There will be no 5 percent duty"
  if (node > 0 && tree.lower(node - 1) === 'no') return 'refused';
  const own = ofOld(tree, { role, node });
  if (own !== undefined) return own;
  for (const noun of [measure, node]) {
    if (noun < 0) continue;
    for (const child of childrenBy(tree, noun, 'amod', 'advmod')) {
      const found = BESIDE.get(tree.lower(child));
      if (found) return found;
    }
  }
  return undefined;
}

/** "down from a threatened 25 percent", "from the previous 8 percent": of the old rate itself, whatever is done to it. */
export function ofOld(tree: Tree, { role, node }: Pick<RateSite, 'role' | 'node'>): Tone | undefined {
  if (role !== 'old') return undefined;
  const words = childrenBy(tree, node, 'amod').map(child => tree.lower(child));
  if (words.some(word => /^(?:previous|earlier|prior)$/.test(word))) return 'ended';
  return words.some(word => BESIDE.get(word) === 'planned') ? 'planned' : undefined;
}

/** "now", "at present", "that is now due" right behind a figure. */
function isOfNow(tree: Tree, at: number): boolean {
  const [first = '', second = '', third = ''] = [at, at + 1, at + 2].map(i => tree.lower(i));
  if (/^(?:that|which)$/.test(first)) return /^(?:now|currently)$/.test(third);
  return /^(?:now|currently|presently)$/.test(first) || (first === 'at' && second === 'present');
}
