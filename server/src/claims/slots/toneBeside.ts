import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { predicateAt } from '../frames/readFrame.ts';
import { isKnown, moodOf } from './mood.ts';
import type { RateSite } from './rateSite.ts';
import { BESIDE, type Tone } from './tones.ts';

/** By the words beside the tariff or the figure. */
export function toneBeside(tree: Tree, { measure, node, role }: RateSite): Tone | undefined {
  // "duties, currently as high as 5 percent, would be cut"
  for (let at = node; at >= 0 && tree.upos(at) !== 'VERB'; at = at === measure ? -1 : tree.head(at))
    if (childrenBy(tree, at, 'advmod').some(child => /^(?:currently|presently)$/.test(tree.lower(child))))
      return 'stays';
  // "from 5 percent now", "12 percent at present": what is so now has not gone; said aside, nor is it what is asked for.
  if ((role === 'old' && isOfNow(tree, node)) || (role === 'rate' && isAsideOfNow(tree, node))) return 'stays';
  if (role === 'old' && isPaidNow(tree, node)) return 'stays';
  // "There will be no 5 percent duty"
  if (node > 0 && tree.lower(node - 1) === 'no') return 'refused';
  const own = ofOld(tree, { role, node });
  if (own !== undefined) return own;
  for (const noun of [measure, node]) {
    if (noun < 0) continue;
    for (const child of childrenBy(tree, noun, 'amod', 'advmod')) {
      // "well above the previous duty of 5 percent": the one before that which is told of; "previous duties" may all be there.
      if (role === 'rate' && isOfBefore(tree, child, noun) && tree.xpos(noun) === 'NN' && isKnown(tree, noun))
        return 'ended';
      const found = BESIDE.get(tree.lower(child));
      if (found) return found;
    }
  }
  return undefined;
}

/** "the previous duty"; what was "previously announced" may still come, but where another is held against it. */
const isOfBefore = (tree: Tree, word: number, noun: number): boolean =>
  /^(?:previous|prior)$/.test(tree.lower(word)) ||
  (/^(?:than|below|above)$/.test(marker(tree, noun)) &&
    childrenBy(tree, word, 'advmod').some(i => /^(?:previously|originally|initially|earlier)$/.test(tree.lower(i))));

/** "down from a threatened 25 percent", "from the previous 8 percent": of the old rate itself, whatever is done to it. */
export function ofOld(tree: Tree, { role, node }: Pick<RateSite, 'role' | 'node'>): Tone | undefined {
  if (role !== 'old') return undefined;
  const words = childrenBy(tree, node, 'amod').map(child => tree.lower(child));
  if (words.some(word => /^(?:previous|earlier|prior)$/.test(word))) return 'ended';
  return words.some(word => BESIDE.get(word) === 'planned') ? 'planned' : undefined;
}

/** "at 9 percent, from 4 percent before": of the old rate itself. */
export const isToldFormer = (tree: Tree, { role, node }: Pick<RateSite, 'role' | 'node'>): boolean =>
  role === 'old' &&
  node + 1 < tree.size &&
  /^(?:before|previously|formerly|earlier)$/.test(tree.lower(node + 1)) &&
  (node + 2 >= tree.size || tree.upos(node + 2) === 'PUNCT');

/** "the duty, now 5 percent, would go", "(5 percent at present)": what a tariff is now, said aside. */
export const isAsideOfNow = (tree: Tree, node: number): boolean => isAside(tree, node) && isOfNow(tree, node);

/** Behind a comma or a bracket. */
function isAside(tree: Tree, node: number): boolean {
  let at = node - 1;
  while (at > 0 && (/^(?:ADV|ADP|DET)$/.test(tree.upos(at)) || tree.lower(at) === 'today')) at--;
  return at > 0 && /^[,(–—-]$/.test(tree.form(at));
}

/** "now", "at present", "that is now due" right behind a figure, "now" right before it. */
export function isOfNow(tree: Tree, node: number): boolean {
  if (node > 0 && NOW.test(tree.lower(node - 1))) return true;
  const [first = '', second = '', third = '', fourth = ''] = [1, 2, 3, 4].map(i => tree.lower(node + i));
  if (/^(?:that|which)$/.test(first)) return /^(?:now|currently)$/.test(third);
  if (first === 'at') return second === 'present' || (third === 'moment' && fourth !== 'of');
  return NOW.test(first);
}

/** "the 25 percent that importers pay", "5 percent now charged": what the clause on a figure says to be so now; a figure that is not known must be said to be of now. */
export const isPaidNow = (tree: Tree, node: number): boolean =>
  [...childrenBy(tree, node, 'acl:relcl'), ...childrenBy(tree, node, 'acl')].some(
    verb =>
      /^(?:bear|impose)$/.test(predicateAt(tree, verb)?.frame.act ?? '') &&
      moodOf(tree, verb) === 'real' &&
      ((/^VB[ZP]$/.test(tree.xpos(verb)) && isKnown(tree, node)) ||
        childrenBy(tree, verb, 'advmod', 'obl', 'obl:unmarked').some(time => NOW.test(tree.lower(time)))),
  );
const NOW = /^(?:now|currently|presently|today)$/;
