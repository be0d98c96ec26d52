import { wordSet } from '../../base/wordList.ts';
import { isOfKind, KINDS_OF_GOODS } from '../frames/kindsOfGoods.ts';
import { FIRMS, GENERIC, TRADED } from '../frames/nouns.ts';
import { someIn } from '../slots/deeds.ts';
import type { RateDraft } from '../slots/rateDraft.ts';
import { readLoad } from '../slots/readLoad.ts';
import { partMeant } from './meanPart.ts';
import type { Discourse } from './rank/discourse.ts';
import type { ToldGoods } from './rank/told.ts';

/**
 * "The tariff is cut to 5 percent": the goods of the last one told of, and whose. "Tin imports fell after a duty on the shipments", "such articles", "the metal": goods that were named before, in the sentence itself or in
 * the last one that names any, or those that the headline is about.
 */
export function meanGoods(draft: RateDraft, discourse: Discourse): void {
  const { focus, told } = discourse;
  const { load, reading } = draft;
  const { view, tree } = reading;
  // "a list of goods that will face duties, including tea and tin. … 25 percent on 106 items": those of the list.
  if (isNumber(draft)) {
    const taxed = focus.taxed(view.index - 1);
    if (taxed.length > 1) [draft.products, draft.productHow] = [taxed, 'carried'];
    return;
  }
  const lead = goodsOfLead(draft, discourse);
  if (lead.length > 0) {
    [draft.products, draft.productHow, draft.pointed] = [lead, 'carried', true];
    return;
  }
  // "the grain": a name of goods, and of those named before that are of its kind.
  if ((load.products.length > 0 && load.called === undefined) || !(load.anaphoric || load.referring)) return;
  const fits = (product: string): boolean =>
    !load.products.includes(product) && isOfKind(reading.context.knowledge, product, load.called);
  // "goods including tea and tin. … on the goods": those that were listed, and others like them.
  const listed = load.anaphoric && GENERIC.has(load.called ?? '') ? focus.listed(view.index - 1) : [];
  if (listed.length > 1) {
    [draft.products, draft.productHow, draft.part] = [listed, 'carried', true];
    return;
  }
  const some = partMeant(draft, discourse);
  if (some) {
    [draft.products, draft.productHow, draft.part] = [some.products, 'carried', true];
    draft.pointed = true;
    takeOrigins(draft, some.origins);
    return;
  }
  const all = several(draft) ? focus.allGoodsBefore(view.index, fits) : [];
  if (all.length > 1) {
    [draft.products, draft.productHow] = [all, 'carried'];
    return;
  }
  let node = -1;
  for (const { mention } of view.marks) {
    if (mention.start >= draft.site.mention.start) break;
    const at = mention.type === 'product' ? reading.nodeOf(mention) : -1;
    if (at < 0 || mention.type !== 'product' || !fits(mention.entity.id)) continue;
    const above = tree.head(at);
    const traded = TRADED.has(tree.lemma(above)) || FIRMS.has(tree.lemma(above));
    if (load.anaphoric || traded) node = traded ? above : at;
  }
  // "wine and cheese … on them"
  const plural = load.nodes.some(at => tree.lower(at) === 'them');
  while (plural && node >= 0 && tree.relation(node) === 'conj') node = tree.head(node);
  const named = node < 0 ? undefined : readLoad(reading, [node], new Set());
  const before = named || !load.anaphoric ? undefined : focus.goodsBefore(view.index, fits);
  // "Garment mills buy cotton. … the duty on it": what is told of, not what somebody makes.
  const [meant, another] = named || before || !load.anaphoric ? [] : told.goodsOf(view.index - 1).filter(isThing);
  // "Is cotton exempt? No. Consignments from India pay 5 percent": of what was asked.
  const isSent = !named && !before && !load.anaphoric && load.nodes.some(at => SENT.has(tree.lemma(at)));
  const shipped = isSent ? goodsAsked(view.index, discourse) : [];
  const thing =
    another === undefined
      ? (meant?.goods.filter(fits) ?? (shipped.length === 1 ? shipped[0]?.goods : undefined) ?? [])
      : [];
  // "U.S. imports" of which nothing is said are all of them.
  const plain = !load.anaphoric && load.origins.length + load.owners.length > 0;
  const [only, other] = told.headedGoods;
  const theme = only === undefined || other !== undefined || plain ? [] : [only];
  const goods = named?.products.filter(fits) ?? (before ? [before.goods] : thing.length > 0 ? thing : theme);
  if (goods.length === 0) return;
  draft.products = goods;
  draft.productHow = 'carried';
  draft.pointed ||= shipped.length === 1 && goods === shipped[0]?.goods;
  const origins = named?.origins ?? before?.parties ?? [];
  if (!before || origins.filter(party => !draft.imposers.includes(party)).length === 1) takeOrigins(draft, origins);
}

/** What goods go in, which are never all of a country's. */
const SENT = wordSet('consignment shipment cargo delivery load truckload');
const TAXED = wordSet('exempt exemption waiver spared dutiable duty-free tariff tariffs duty duties levy taxed');

/** The goods of a question about duties right before a sentence, or before its short answer. */
function goodsAsked(sentence: number, { told, readingAt }: Discourse): readonly ToldGoods[] {
  for (const back of [1, 2]) {
    const before = readingAt(sentence - back);
    const goods = told.goodsOf(sentence - back);
    if (!before || goods.length === 0) continue;
    const { tree } = before;
    return tree.form(tree.size - 1) === '?' && someIn(0, tree.size, at => TAXED.has(tree.lower(at))) ? goods : [];
  }
  return [];
}

const isThing = ({ part }: ToldGoods): boolean => part !== 'goods' && part !== 'people';

/** Whose the goods are to which the sentence points; "those from Chile" says so itself. */
function takeOrigins(draft: RateDraft, parties: readonly string[]): void {
  const origins = parties.filter(party => !draft.imposers.includes(party));
  if (origins.length > 0 && draft.load.origins.length === 0) [draft.targets, draft.targetHow] = [origins, 'carried'];
}

/** "106 items", "90 products": so many goods, none of them by name. */
const isNumber = ({ part, products, load: { nodes, unnamed, firm }, reading }: RateDraft): boolean =>
  part &&
  products.length === 0 &&
  !unnamed &&
  !firm &&
  nodes.some(node =>
    reading.mentionsAt(node).some(mention => mention.type === 'quantity' && mention.value.unit === 'count'),
  );

/** "both metals", "the two oils", "these goods", "the crops": goods that were named together. */
const several = ({ load: { nodes, called }, reading: { tree } }: RateDraft): boolean =>
  nodes.some(
    node =>
      tree.xpos(node) === 'NNS' &&
      tree.children(node).some(child => {
        const word = tree.lower(child);
        if (word === 'both' || word === 'these' || word === 'those' || tree.relation(child) === 'nummod') return true;
        return word === 'the' && KINDS_OF_GOODS.has(called ?? '');
      }),
  );

/** "A duty on drinks" of a headline, under which the article begins with one on beer and wine: the goods of that kind that it names. */
function goodsOfLead({ load, reading, site, products }: RateDraft, { register }: Discourse): readonly string[] {
  const { view, context } = reading;
  const kind = load.nodes.map(node => reading.tree.lemma(node)).find(lemma => KINDS_OF_GOODS.has(lemma));
  if (view.sentence.zone !== 'headline' || kind === undefined || products.length !== 1) return [];
  const lead = register
    .around(site.mention.start)
    .find(entry => entry.sentence > view.index && entry.sentence <= view.index + LEAD && entry.products.length > 0);
  const isIn = (product: string): boolean => product !== products[0] && isOfKind(context.knowledge, product, kind);
  return lead?.products.every(isIn) ? lead.products : [];
}
/** How many sentences tell what a headline is about. */
const LEAD = 2;
