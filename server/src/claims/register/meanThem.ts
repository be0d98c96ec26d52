import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { predicateAt, roleOf } from '../frames/readFrame.ts';
import { isPercent, type Reading } from '../reading.ts';
import { hasWord } from '../sentenceView.ts';
import { actorsOf } from '../slots/actor.ts';
import { measureIn } from '../slots/measureNoun.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { readLoad } from '../slots/readLoad.ts';
import type { Discourse } from './rank/discourse.ts';
import { ANY } from './register.ts';

/** How many items of a list may stand between a rate and the sentence that tells of all of them. */
const MOST_ITEMS = 12;

/**
 * "The new rates: tea, 5 percent; wine, 8 percent. Kenya charges them on goods from Peru", "They apply to Peruvian goods entering Kenya": whose the rates
 * of a list are and on whom, by the sentence behind it that means all of them.
 */
export function meanThem(draft: RateDraft, article: Discourse): void {
  const { view } = draft.reading;
  const isOpen = draft.targets.length === 0 || (draft.targets[0] === ANY && draft.targetHow !== 'stated');
  if ((draft.imposerHow === 'stated' && !isOpen) || view.marks.length < 2) return;
  for (let at = view.index + 1; at <= view.index + MOST_ITEMS; at++) {
    const next = article.viewAt(at);
    if (!next) return;
    if (next.marks.some(({ mention }) => isPercent(mention))) continue;
    if (!hasWord(next, MEANING_THEM)) return;
    const reading = article.readingAt(at);
    const told = reading && toldOfThem(reading, article);
    if (!told) return;
    const { imposers, targets } = told;
    if (draft.imposerHow !== 'stated' && imposers.length > 0)
      [draft.imposers, draft.imposerHow] = [imposers, 'carried'];
    const others = targets.filter(party => !draft.imposers.includes(party));
    if (isOpen && others.length > 0) [draft.targets, draft.targetHow] = [others, 'carried'];
    return;
  }
}

const MEANING_THEM = wordSet('them they');

/** Who imposes "them" on whom; undefined where a sentence does not tell of them. */
function toldOfThem(
  reading: Reading,
  { focus }: Discourse,
): { imposers: readonly string[]; targets: readonly string[] } | undefined {
  const { tree } = reading;
  for (let at = 0; at < tree.size; at++) {
    const verb = meansThem(tree, at) ? tree.head(at) : -1;
    const predicate = verb < 0 ? undefined : predicateAt(tree, verb);
    if (predicate?.frame.act !== 'impose' || measureIn(reading, verb) >= 0) continue;
    const others = tree.children(verb).filter(child => child !== at);
    const doer = tree.relation(at) === 'obj' ? childrenBy(tree, verb, 'nsubj')[0] : undefined;
    const load = readLoad(
      reading,
      others.filter(child => /^(?:obl|nmod)$/.test(tree.relation(child)) && roleOf(tree, predicate, child) === 'load'),
      new Set([at, verb]),
    );
    const imposers = doer === undefined ? [] : actorsOf(reading, doer, focus).map(({ party }) => party);
    return {
      imposers: imposers.length > 0 || load.destination === undefined ? imposers : [load.destination],
      targets: load.origins,
    };
  }
  return undefined;
}

/** Of these verbs the object is a rate, where that of "tax" and "hit" is what bears it. */
const LEVYING = wordSet('charge impose levy apply set collect introduce adopt');

/** "charges them", "they apply" */
const meansThem = (tree: Tree, at: number): boolean =>
  (tree.lower(at) === 'them' && tree.relation(at) === 'obj' && LEVYING.has(tree.lemma(tree.head(at)))) ||
  (tree.lower(at) === 'they' && tree.relation(at) === 'nsubj' && tree.lemma(tree.head(at)) === 'apply');
