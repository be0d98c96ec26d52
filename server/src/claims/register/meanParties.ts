import { meets } from '../../base/lists.ts';
import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import { ALL_GOODS, FIRMS, PEOPLES } from '../frames/nouns.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import type { Discourse } from './rank/discourse.ts';
import { listsOf } from './rank/toldParties.ts';

/** On whom a tariff falls whose sentence means parties that were named together, or a tariff that was told of as put off. */
export function meanParties(draft: RateDraft, article: Discourse): void {
  if (draft.targets.length > 0 || draft.load.conditional) return;
  const meant = bearersTogether(draft, article) ?? ofTariffPutOff(draft, article) ?? ofGoodsBefore(draft, article);
  if (meant) [draft.targets, draft.targetHow] = [meant, 'carried'];
}

/** "Waivers for Chile and Peru run out, after which the exporters would face a duty": those that the sentence, or the one before, lists. */
function bearersTogether({ reading, site, imposers }: RateDraft, { told }: Discourse): readonly string[] | undefined {
  const { tree, view } = reading;
  const bearer = site.chain
    .filter(({ predicate }) => predicate?.frame.act === 'bear')
    .flatMap(({ node }) => childrenBy(tree, node, 'nsubj'))
    .find(node => isTogether(tree.lemma(node)) && isTheMany(node));
  if (bearer === undefined) return undefined;
  const before = told.partiesOf(view.index).filter(({ start }) => start < tree.start(bearer));
  // "how Kenya compares with Ghana, and both countries face": two that the sentence has named
  const two = [...new Set(before.map(({ party }) => party))].filter(party => !imposers.includes(party));
  if (two.length === 2 && tree.children(bearer).some(child => /^(?:both|two)$/.test(tree.lower(child)))) return two;
  const here = listsOf(told.partiesOf(view.index)).filter(list => (list.at(-1)?.start ?? 0) < tree.start(bearer));
  const list = here.at(-1) ?? listsOf(told.partiesOf(view.index - 1)).at(-1);
  const parties = [...new Set(list?.map(({ party }) => party))];
  return parties.length === 0 || meets(parties, imposers) ? undefined : parties;

  function isTheMany(node: number): boolean {
    const words = tree.children(node).map(child => tree.lower(child));
    return /S$/.test(tree.xpos(node)) && words.some(word => POINTING.has(word));
  }
}
const POINTING = wordSet('the these those both');
const isTogether = (lemma: string): boolean => FIRMS.has(lemma) || PEOPLES.has(lemma);

/** "Goods from Chile are left out. The rate on them is 5 percent": whose the goods are that a pronoun means, where one party alone has been named. */
function ofGoodsBefore(
  { reading, imposers, load, site }: RateDraft,
  { told }: Discourse,
): readonly string[] | undefined {
  const { tree, view } = reading;
  const pronoun = load.nodes.find(node =>
    (imposers.length > 0 ? /^(?:it|them|they)$/ : /^(?:it|them)$/).test(tree.lower(node)),
  );
  if (pronoun === undefined || load.origins.length > 0) return undefined;
  const here = told
    .partiesOf(view.index)
    .filter(({ start }) => start < Math.min(tree.start(pronoun), site.mention.start));
  const named = here.length > 0 ? here : told.partiesOf(view.index - 1);
  const others = new Set(named.map(({ party }) => party).filter(party => !imposers.includes(party)));
  // "warned Chile and Peru of a duty on them": all of a list, where nobody else is named.
  const list = tree.lower(pronoun) === 'it' ? [] : (listsOf(named).at(-1) ?? []);
  const together = new Set(list.map(({ party }) => party));
  return others.size === 1 || (others.size > 1 && [...others].every(party => together.has(party)))
    ? [...others]
    : undefined;
}

/** How many sentences before the rate a tariff may be told of as put off. */
const NEAR = 3;

/**
 * "Peru put off duties on Chilean tin. The 5 percent duties on tin were to start in May": one that has not come is the one put off, in a sentence near
 * by or in the headline, which may leave out the goods.
 */
function ofTariffPutOff(draft: RateDraft, { register, headings }: Discourse): readonly string[] | undefined {
  const { definite, state, products, imposers, site, reading } = draft;
  if (!definite || products.length === 0 || !/^(?:paused|proposed)$/.test(state.modality)) return undefined;
  const { index } = reading.view;
  return register.around(site.mention.start).findLast(entry => {
    const headed = headings.includes(entry.sentence);
    if (entry.start >= site.mention.start || entry.state.modality !== 'paused' || !entry.stated) return false;
    if (!headed && index - entry.sentence > NEAR) return false;
    const ofGoods = meets(entry.products, products) || (headed && entry.products[0] === ALL_GOODS);
    return ofGoods && (imposers.length === 0 || meets(entry.imposers, imposers));
  })?.targets;
}
