import { clashes, meets } from '../../../base/lists.ts';
import { ancestors } from '../../../syntax/dependents.ts';
import { isWithin } from '../../frames/mending.ts';
import { ALL_GOODS } from '../../frames/nouns.ts';
import { ON_ONE_KIND, OVER_ALL } from '../../slots/measureKind.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { ANY, type Entry } from '../register.ts';
import { type Candidate, FeatureSet, keyOf } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { answers, isAimed, isBare } from './site.ts';
import { noteTie } from './tie.ts';

const MOST = 16;
const NEAR = 3;

/** What the tariff may fall on, where the sentence does not say it with the rate. */
export function goodsCandidates(draft: RateDraft, article: Discourse): Candidate[] {
  const { register, told, focus } = article;
  const sentence = draft.reading.view.index;
  const { start } = draft.site.mention;
  const found = new Map<string, { value: readonly string[]; part: boolean; features: FeatureSet }>();
  const pointed = draft.definite || draft.load.anaphoric;
  const pointing = draft.load.anaphoric || draft.load.referring;

  // Dumping is looked into for goods of one kind: "imports from Chile" are no others where the article tells of nothing else.
  const ofOneKind =
    ON_ONE_KIND.has(draft.kind) || (draft.kind === null && !draft.load.universal && register.isOfRemedies);

  function featuresOf(value: readonly string[], part = false): FeatureSet | undefined {
    // Goods of a name that nobody knows are some goods.
    if ((draft.load.unnamed || ofOneKind) && value[0] === ALL_GOODS) return undefined;
    if (draft.part) {
      if (value[0] === ALL_GOODS) return undefined;
      part = true;
    }
    if (value.length === 0 && (!part || draft.part)) return undefined;
    const key = keyOf(value, part);
    const known = found.get(key);
    if (known) return known.features;
    if (found.size >= MOST) return undefined;
    const features = new FeatureSet();
    found.set(key, { value, part, features });
    return features;
  }

  // A figure by itself, as in a cell, has the goods of what it stands under; what leaves a country is taxed by its kind.
  if (!draft.exportDuty && (draft.site.measure >= 0 || draft.site.chain.length > 0)) featuresOf([ALL_GOODS]);
  const headed = headedGoods(article);
  noteSaid(featuresOf(draft.products, draft.part), draft, headed.length > 0);
  if (draft.beside) featuresOf(draft.beside.products, draft.beside.part)?.note('beside');
  const listed = focus.listed(sentence - 1);
  if (listed.length > 1) featuresOf(listed)?.note('listed before');
  for (let away = 0; away <= NEAR; away++) {
    const at = told.goodsOf(sentence - away);
    const where = WHERE[away] as string;
    let nearest: FeatureSet | undefined;
    for (const one of at) {
      // Of what is named behind a rate whose load was read and names no goods, the reader of loads made nothing.
      if (away === 0 && one.start > start && draft.load.nodes.length > 0 && draft.load.products.length === 0) continue;
      if (away === 0 && isOfWhatSomebodyIs(draft, one.node)) continue;
      const features = featuresOf(one.goods);
      if (!features) continue;
      const above = away === 0 && one.verb >= 0 && draft.site.chain.some(({ node }) => node === one.verb);
      features.note(`${one.part} ${above ? 'above' : where}`);
      features.note(at.length === 1 ? `only goods ${where}` : `goods ${where}`);
      if (one.goods.length > 1) features.note(`list ${where}`);
      if (pointing && at.length === 1 && one.start < start) features.note(`pointed to ${where}`);
      if (away === 0) {
        noteTie(features, draft, one.node, one.start);
        features.note(
          'of the load',
          draft.load.mentions.some(mention => mention.start === one.start),
        );
      }
      if (away === 0 && one.start > start) features.note('named after');
      else nearest = features;
    }
    if (at.length > 1) nearest?.note(`nearest ${where}`);
  }
  const heading = article.headingOf(sentence);
  if (heading >= 0) {
    const kinds = [...new Set(told.goodsOf(heading).flatMap(({ goods }) => goods))];
    featuresOf(kinds)?.note('section');
  }
  if (headed.length > 0) {
    const features = featuresOf(headed);
    features?.note(headed.length === 1 ? 'only goods in headline' : 'goods of headline');
    features?.note("headline, a firm's", draft.load.firm);
  }
  if (headed.length > 1) for (const kind of headed) featuresOf([kind])?.note('in headline');
  let known = false;
  let last: Entry | undefined;
  let next: Entry | undefined;
  for (const entry of register.around(start)) {
    if (entry.start === start || (entry.products.length === 0 && !entry.part)) continue;
    // Unnamed goods that are only told of later in the sentence are of the tariff there.
    if (entry.products.length === 0 && entry.start > start && entry.sentence === sentence) continue;
    known = true;
    if (entry.start < start) last = entry;
    else next ??= entry;
    const features = featuresOf(entry.products, entry.part);
    if (features) noteEntry(features, entry, draft);
  }
  if (last) {
    const features = featuresOf(last.products, last.part);
    features?.note(pointed ? 'last tariff, pointed to' : 'last tariff');
    features?.note('last tariff, bare', isBare(draft));
    features?.note('last tariff, goods pointed to', pointing);
  }
  if (next) featuresOf(next.products, next.part)?.note('next tariff');
  for (const { value, part, features } of found.values()) {
    const own = register.shareOf('products', keyOf(value, part));
    features.note('share', own);
    if (own === 1) features.note('only one');
    if (draft.load.firm) features.note("share, a firm's", own);
    const key = keyOf(value, part);
    features.note(
      'share with the target',
      register.shareOf(
        'products',
        key,
        'targets',
        draft.targets.filter(target => target !== ANY),
      ),
    );
    features.note('share with the imposer', register.shareOf('products', key, 'imposers', draft.imposers));
    if (value.length > 1) features.note('several');
    if (value.length > 3) features.note('many');
    if (value.length === 0) features.note('part alone');
    else if (part && !draft.part) features.note('part');
    if (value[0] === ALL_GOODS) noteAll(features, draft, headed.length > 0, told.goodsOf(sentence).length > 0);
  }
  const open = new FeatureSet();
  open.note('open');
  open.note('open, none told', !known);
  open.note('open, part', draft.part);
  open.note("open, a firm's", draft.load.firm);
  open.note('open, pointed to', pointed);
  open.note('open, referring', draft.load.referring);
  open.note('open, unnamed', draft.load.unnamed);
  open.note('open, said', draft.products.length > 0);
  return [...found.values(), { value: [], part: draft.part, features: open }];
}
const WHERE = ['here', 'before', 'near', 'near'];

/** The goods that the headline names, or those of the makers of whom it tells: "Carmakers brace for tariffs". */
const headedGoods = ({ told, headings, goodsMade }: Discourse): readonly string[] =>
  told.headedGoods.length > 0 ? told.headedGoods : [...new Set(headings.flatMap(goodsMade))];

/** "Peru, which is the biggest seller of tin, faces a duty", "Peru, a seller of tin, …": what is told of a country beside the rate. */
function isOfWhatSomebodyIs({ reading, site }: RateDraft, node: number): boolean {
  const { tree } = reading;
  const aside = [node, ...ancestors(tree, node)].find(
    at => /^(?:acl:relcl|appos)$/.test(tree.relation(at)) && reading.partyAt(tree.head(at)) !== undefined,
  );
  return aside !== undefined && !isWithin(tree, site.node, aside);
}

/** What the sentence by itself was read to say, and how it says it. */
function noteSaid(features: FeatureSet | undefined, draft: RateDraft, headed: boolean): void {
  if (!features) return;
  const { load, products, productHow, part } = draft;
  features.note('said');
  features.note(`said, ${productHow ?? 'nothing'}`);
  const [node] = load.nodes;
  if (node !== undefined) noteTie(features, draft, node, draft.reading.tree.start(node), 'said, ');
  else features.note('said, without words');
  features.note('said, several', products.length > 1);
  features.note('said, part', part);
  if (products[0] !== ALL_GOODS) return;
  features.note('said, all');
  features.note('said, all, goods in headline', headed);
  features.note('said, all, imported', load.imported);
  features.note('said, all, firm', load.firm);
}

function noteEntry(features: FeatureSet, entry: Entry, draft: RateDraft): void {
  const away = draft.reading.view.index - entry.sentence;
  const targets = draft.targets.filter(target => target !== ANY);
  const another = clashes(entry.imposers, draft.imposers) || clashes(entry.targets, targets);
  const where = away === 0 ? 'here' : away === 1 ? 'before' : away > 0 && away <= NEAR ? 'near' : 'far';
  features.note(`tariff ${where}${another ? ', another' : ''}`);
  const same = entry.rate !== null && entry.rate === draft.site.mention.value.number;
  if (same) features.note(another ? 'same rate, another' : where === 'far' ? 'same rate far' : 'same rate');
  if (another) return;
  if (meets(entry.imposers, draft.imposers)) features.note('same imposer');
  if (meets(entry.targets, targets)) features.note('same target');
  if (same && meets(entry.targets, targets)) features.note('same rate and target');
  if (draft.law && entry.law === draft.law.id) features.note('same law');
  if (draft.kind && entry.kind === draft.kind) features.note('same kind');
}

function noteAll(features: FeatureSet, draft: RateDraft, headed: boolean, named: boolean): void {
  const { load, kind } = draft;
  features.note('all');
  features.note('all, origins named', load.origins.length > 0 || load.owners.length > 0);
  features.note('all, target stated', draft.targetHow === 'stated' && draft.targets[0] !== ANY);
  features.note('all, universal', load.universal && !named);
  features.note('all, nothing else here', !named);
  features.note('all, general kind', kind !== null && OVER_ALL.has(kind));
  features.note('all, goods in headline', headed);
  features.note('all, bears', draft.bears);
  features.note('all, aimed', isAimed(draft));
  features.note('all, law', draft.law !== undefined);
  features.note('all, pointed to', draft.definite);
  features.note('all, bare', isBare(draft));
  features.note('all, goods pointed to', load.anaphoric || load.referring);
  features.note('all, answers', answers(draft));
}
