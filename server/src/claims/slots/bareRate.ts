import type { FigureMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { chainAbove, isCopular } from '../frames/chain.ts';
import { NOUNS } from '../frames/frames.ts';
import { TRANSPARENT } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { isFormer } from './findMeasure.ts';
import { isGoods, isMeasureNoun, isNamed, isNamedIn, isTaxNoun, isTraded, measureIn } from './measureNoun.ts';
import { isShare, speaksOfOtherRates } from './notARate.ts';
import type { RateSite } from './rateSite.ts';

/**
 * A percentage that is a rate though no tariff governs it: in a cell or an item, whose heading says what it is; of goods or a country of its
 * own ("25 percent on Peruvian tin"); said "ad valorem"; threatened, asked for or answered where tariffs are spoken of; or where the parser
 * lost the tie to the tariff that stands before it.
 */
export function bareSite(
  reading: Reading,
  mention: FigureMention,
  node: number,
  inList: boolean,
): RateSite | undefined {
  const { tree } = reading;
  if (isShare(reading, node) || isDifference(tree, node)) return undefined;
  const rated = mention.type === 'tariff_rate';
  const loads = childrenBy(tree, node, 'nmod', 'obl').filter(child => /^(?:on|for|against)$/.test(marker(tree, child)));
  const bare = (): RateSite => ({
    mention,
    node,
    measure: -1,
    role: isFormer(tree, node) ? 'old' : 'rate',
    chain: chainAbove(tree, node),
    base: undefined,
  });
  if (!rated) return isPlainRate(reading, node, loads) ? bare() : undefined;
  if (inList || loads.some(child => isNamedIn(reading, child) || isTraded(reading, child))) return bare();
  if (isOfOther(reading, node)) return undefined;
  const measure = measureBefore(reading, node);
  const role = isFormer(tree, node) ? 'old' : marker(tree, node) === 'to' ? 'new' : 'rate';
  return { mention, node, measure, role, chain: chainAbove(tree, measure >= 0 ? measure : node), base: undefined };
}

/** Whether a percentage with no tariff near it can only be one. */
function isPlainRate(reading: Reading, node: number, loads: readonly number[]): boolean {
  const { tree, view, onTariffs } = reading;
  // "12 percent ad valorem"
  if (node + 2 < tree.size && tree.lower(node + 1) === 'ad' && tree.lower(node + 2) === 'valorem') return true;
  if (speaksOfOtherRates(view)) return false;
  const on = loads.filter(child => marker(tree, child) === 'on');
  // "8 percent on imported lamb", "8 percent on Chilean lamb"; on a country alone only where tariffs are spoken of.
  if (on.some(child => isTraded(reading, child) && (onTariffs || reading.partyAt(child) === undefined))) return true;
  if (!onTariffs) return false;
  if (on.some(child => isNamedIn(reading, child))) return true;
  // "a threat of 100 percent", "rejected 40 percent", "hopes for 15 percent"
  const above = tree.head(node);
  const act = above < 0 ? undefined : predicateAt(tree, above)?.frame;
  const wanted = act !== undefined && act.subject === 'imposer' && act.act === 'plan';
  if ((wanted || (above >= 0 && tree.lemma(above) === 'reject')) && /^(?:|of|for|about|with)$/.test(marker(tree, node)))
    return true;
  return (above < 0 || tree.upos(above) === 'PROPN') && isAnswer(reading);
}

/** "And the duty, what is it? Nine percent, Senator.": a figure without a verb right behind a question. */
function isAnswer({ view, tree }: Reading): boolean {
  for (let node = 0; node < tree.size; node++) if (tree.upos(node) === 'VERB') return false;
  let i = view.first - 1;
  // Who answers: "MS. HOLLIS:", "A:".
  while (i >= 0 && (view.tokens[i]?.caps === 'all' || /^[.:]$/.test(view.tokens[i]?.norm ?? ''))) i--;
  return view.tokens[i]?.norm === '?';
}

/** The nearest tariff before a figure, with no other figure between; -1 for none. */
function measureBefore(reading: Reading, node: number): number {
  for (let at = node - 1; at >= 0 && !reading.percentAt(at); at--)
    if (isMeasureNoun(reading, at) || isTaxNoun(reading.tree, at)) return at;
  return -1;
}

/** "pushed prices up 5 percent", "turnout was 5 percent", "an excise of 5 percent": a figure of what is said of something else. */
function isOfOther(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const other = (noun: number): boolean =>
    tree.upos(noun) === 'NOUN' &&
    measureIn(reading, noun) < 0 &&
    !isTaxNoun(tree, noun) &&
    !isNamed(reading, noun) &&
    !reading.percentAt(noun);
  if (isCopular(tree, node))
    return childrenBy(tree, node, 'nsubj').some(noun => other(noun) && !TRANSPARENT.has(tree.lemma(noun)));
  let above = tree.head(node);
  // "appreciating by an average of 5 percent"
  const through = above >= 0 && marker(tree, above) === 'by' && TRANSPARENT.has(tree.lemma(above));
  if (through) above = tree.head(above);
  if (above < 0) return false;
  // "100 percent cotton shirts"
  if (/^(?:compound|nummod|amod)$/.test(tree.relation(node)) && tree.upos(above) === 'NOUN' && isGoods(reading, above))
    return true;
  // "both dropping more than 2 percent": without a preposition it is how far something has moved.
  if (marker(tree, node) === '' && predicateAt(tree, above)?.frame.act === 'change' && tree.upos(above) === 'VERB')
    return !childrenBy(tree, above, 'nsubj').some(subject => measureIn(reading, subject) >= 0);
  // "the 55 percent content test"; a name in capitals may be that of a tariff.
  const joined =
    marker(tree, node) === 'of' ||
    (/^(?:compound|nummod|amod)$/.test(tree.relation(node)) &&
      /^[a-z]/.test(tree.form(above)) &&
      !(node + 1 < tree.size && isMeasureNoun(reading, node + 1)));
  if (!through && joined && other(above)) return !NOUNS.has(tree.lemma(above)) && !TRANSPARENT.has(tree.lemma(above));
  if (tree.upos(above) !== 'VERB' || predicateAt(tree, above)) return false;
  // "The duties would work 100 percent"
  if (marker(tree, node) === '') return true;
  const told = tree.relation(above) === 'acl' ? [tree.head(above)] : childrenBy(tree, above, 'nsubj', 'obj');
  return told.some(child => child < node && other(child));
}

/** "a duty differential of 5 percent" is no duty. */
const isDifference = (tree: Tree, node: number): boolean => {
  for (let at = tree.head(node), left = tree.size; at >= 0 && left > 0; at = tree.head(at), left--)
    if (/^(?:differential|difference|gap|preference|margin|saving)$/.test(tree.lemma(at))) return true;
  return false;
};
