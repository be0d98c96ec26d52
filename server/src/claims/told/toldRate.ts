import { clauseVerb } from '../../syntax/verbs.ts';
import { IN_ALL, type Unnamed } from '../claim.ts';
import type { Names } from '../figures/names.ts';
import type { Mark } from '../sentenceView.ts';
import { openClaim } from './openClaim.ts';
import { toldOf } from './toldOf.ts';
import { NARROWING } from './wordsAt.ts';

/**
 * What the sentence of a rate tells of it, for where its slots leave something open, as a claim beside it that has its slots: of what kind it
 * is and on which goods these say best, whatever verb it is raised or threatened by.
 */
export function openRate(names: Names, rate: Unnamed): Unnamed | undefined {
  const { key, modality, valid, mentions } = rate;
  const mark = names.view.marks.find(({ mention }) => mention.id === mentions[0]);
  if (!mark || key.measure === 'change' || key.part === 'part') return undefined;
  const { mention } = mark;
  if (mention.type !== 'tariff_rate' && mention.type !== 'quantity') return undefined;
  const told = toldOf(names, mark);
  if (!told) return undefined;
  const { listed: _, ...rest } = told;
  const goods = key.product ?? [];
  const isKept = (word: string): boolean =>
    !word.startsWith(NARROWING) && !(goods.length > 0 && word.startsWith('product/'));
  const core = new Set(['tariff', ...goods, ...told.core.filter(isKept)]);
  const open = { ...rest, core: [...core].sort(), bag: [...new Set([...told.bag, ...core])].sort(), ways: 'level' };
  if (isInAll(names, mark)) open.bag.push(IN_ALL);
  const claim = openClaim(names.view, mention, open, names.context.day);
  // Where the sentence leaves open on which goods it is, its words must tell.
  const carried = rate.slots.product === 'carried' ? ({ product: 'carried' } as const) : {};
  return { ...claim, key: { ...claim.key, ...key }, slots: { ...claim.slots, ...carried }, modality, valid };
}

/** "The two increases add up to 20 percent", "a combined 20 percent" */
function isInAll({ tree, view }: Names, mark: Mark): boolean {
  const node = tree.nodeOf(view.marks.indexOf(mark));
  const verb = node < 0 ? -1 : clauseVerb(tree, node);
  const isSum = verb >= 0 && /^(?:add|sum)$/.test(tree.lemma(verb)) && tree.lower(verb + 1) === 'up';
  return isSum || [node, tree.head(node)].some(i => i >= 0 && tree.children(i).some(k => TOGETHER.test(tree.lower(k))));
}
const TOGETHER = /^(?:combined|cumulative|together)$/;
