import { wordSet } from '../../../base/wordList.ts';
import { childrenBy } from '../../../syntax/dependents.ts';
import { ALL_GOODS } from '../../frames/nouns.ts';
import { GENERAL } from '../../slots/measureKind.ts';
import { isGoods, isMeasureNoun } from '../../slots/measureNoun.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { readLoad } from '../../slots/readLoad.ts';
import { goodsOfAgreement } from '../goodsOfAgreement.ts';
import { meanIssuer } from '../meanIssuer.ts';
import { ANY } from '../register.ts';
import { singledOut } from '../singledOut.ts';
import { type Candidate, keyOf, likeliest, type Slot } from './candidate.ts';
import type { Discourse } from './discourse.ts';
import { goodsCandidates } from './goodsCandidates.ts';
import { partyCandidates } from './partyCandidates.ts';
import { answers, isExportDuty, isSurelyBorne } from './site.ts';
import type { Part } from './told.ts';

/**
 * Settles whose a rate is, on whom and on what: the likeliest of what its sentence was read to say, of what else the sentence names and of what
 * the article tells. The goods come first, since they say which tariff is meant, then whose it is, then on whom; whose it is by the sentence
 * stands.
 */
export function fillSlots(draft: RateDraft, article: Discourse): void {
  // Goods that are named in words of which nothing is known are no others, and a word that calls goods again means those before it.
  const carries = draft.load.anaphoric || draft.part || draft.site.again === true;
  const called = draft.pointed || (carries && draft.productHow === 'carried');
  const unknown = draft.load.unnamed && draft.site.base !== undefined && draft.products.length === 0;
  const isOpen = draft.targets.length === 0;
  if (!draft.load.inRow && !unknown && !called && !isOnOthers(draft)) fillGoods(draft, article);
  // Nobody taxes his own goods.
  const borne = isOpen ? draft.targets : [];
  // Some of all goods are goods that nobody names.
  if (draft.part && draft.products[0] === ALL_GOODS) [draft.products, draft.productHow] = [[], undefined];
  meanIssuer(draft, article);
  if (!draft.ofSeveral && (draft.imposers.length === 0 || draft.pronoun !== undefined))
    fillImposer(draft, article, borne);
  if (isExportDuty(draft, article)) {
    if (draft.targetHow !== 'stated') [draft.targets, draft.targetHow] = [draft.imposers, draft.imposerHow];
  } else if (!draft.load.conditional) fillTarget(draft, article);
}

/** "on nearly all other goods", "on most Chilean goods", "on a number of products": on some that nobody names, not on those that were named. */
const isOnOthers = ({ load, reading: { tree } }: RateDraft): boolean => {
  const [head] = load.nodes;
  return (
    head !== undefined &&
    load.part &&
    load.generic &&
    !load.anaphoric &&
    load.products.length === 0 &&
    [head, ...childrenBy(tree, head, 'amod', 'det')].some(word => UNTOLD.has(tree.lower(word)))
  );
};
const UNTOLD = wordSet('other most many much some various several select selected certain number bulk majority');

/** Whether a slot is found to be what the sentence was read to say. */
const same = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && keyOf(a) === keyOf(b);

/**
 * What a slot is filled with. Where the likeliest is not likely enough, target and goods stay what the sentence was read to say, goods only
 * what it says in plain words; all else stays open.
 */
export function choose(
  slot: Slot,
  draft: RateDraft,
  candidates: readonly Candidate[],
  { ranking }: Discourse,
): Candidate {
  ranking.watch?.(slot, draft, candidates);
  const { candidate, likely } = likeliest(candidates, ranking.weights[slot]);
  if (likely >= ranking.sure[slot]) return candidate;
  const kept = KEPT[slot];
  const said = kept === undefined ? undefined : candidates.find(({ features }) => features.has(kept));
  return said ?? NOTHING;
}
const KEPT: Readonly<Record<Slot, string | undefined>> = {
  imposer: undefined,
  target: 'said',
  goods: 'said, stated',
  day: 'said',
};
const NOTHING: Candidate = { value: [], part: false, features: new Map() };

/** "the duty of 9 percent, up from 5": the other end of a change is of the same goods, where none are named between the two. */
function isOtherEnd({ site, load, beside, reading }: RateDraft): boolean {
  if (!beside || load.nodes.length > 0 || site.measure !== beside.site.measure) return false;
  if ((site.role === 'old') === (beside.site.role === 'old')) return false;
  const [first, last] = [site.node, beside.site.node].sort((a, b) => a - b) as [number, number];
  for (let at = first + 1; at < last; at++) if (isGoods(reading, at)) return false;
  return true;
}

function fillGoods(draft: RateDraft, article: Discourse): void {
  const { beside } = draft;
  if (beside && isOtherEnd(draft)) {
    [draft.products, draft.productHow, draft.part] = [beside.products, beside.productHow, beside.part];
    return;
  }
  const { value, part } = choose('goods', draft, goodsCandidates(draft, article), article);
  draft.part ||= part;
  if (same(value, draft.products)) return;
  if (draft.products.length > 0) forgetGoods(draft);
  draft.products = value;
  draft.productHow = value.length === 0 ? undefined : value[0] === ALL_GOODS ? 'inferred' : 'carried';
  noteWords(draft, article);
  const { start, value: rate } = draft.site.mention;
  for (const entry of article.register.around(start)) {
    if (entry.start === start || value.length === 0 || entry.products.join(' ') !== value.join(' ')) continue;
    if (entry.start > start && draft.meant) break;
    if (!draft.meant || entry.rate === rate.number || draft.meant.rate !== rate.number) draft.meant = entry;
  }
}

/** The words of the sentence itself that name the goods with which a slot was filled: "certain steel imports" are some of the steel. */
function noteWords(draft: RateDraft, { told }: Discourse): void {
  const { reading, products } = draft;
  const { tree } = reading;
  const named = told
    .goodsOf(reading.view.index)
    .find(({ goods, node }) => node >= 0 && keyOf(goods) === keyOf(products));
  if (!named) return;
  let top = named.node;
  while (WITHIN.has(tree.relation(top)) && tree.upos(tree.head(top)) === 'NOUN') top = tree.head(top);
  const stops = new Set<number>();
  for (let at = 0; at < tree.size; at++) if (reading.percentAt(at) || isMeasureNoun(reading, at)) stops.add(at);
  const { part, mentions, origins } = readLoad(reading, [top], stops);
  // "Canadian lentils land in India at 14 percent": whose goods they are by the same words, theirs bear it.
  if (
    draft.targets.length === 0 &&
    draft.load.nodes.length === 0 &&
    origins.length > 0 &&
    top === named.node &&
    isUntold(draft)
  )
    [draft.targets, draft.targetHow] = [origins, 'carried'];
  const goods = mentions.filter(mention => mention.type === 'product' && products.includes(mention.entity.id));
  draft.part ||= part;
  draft.load = { ...draft.load, mentions: [...draft.load.mentions, ...goods] };
  draft.mentions = [...draft.mentions, ...goods.map(({ id }) => id)];
}
/** Whether nothing is said of on whom a tariff is: by no load and by no kind that is on all. */
const isUntold = ({ load, kind }: RateDraft): boolean =>
  !load.conditional && !load.universal && !load.imported && !(kind !== null && GENERAL.has(kind));
const WITHIN = new Set(['compound', 'amod', 'nmod:desc']);

/** What narrows the goods that the rate turned out not to fall on narrows no others. */
function forgetGoods(draft: RateDraft): void {
  const others = draft.load.mentions.filter(({ type }) => type === 'product').map(({ id }) => id);
  draft.mentions = draft.mentions.filter(id => !others.includes(id));
  draft.load = { ...draft.load, narrowing: [], mentions: draft.load.mentions.filter(({ id }) => !others.includes(id)) };
}

function fillImposer(draft: RateDraft, article: Discourse, borne: readonly string[]): void {
  const candidates = partyCandidates('imposers', draft, article);
  const others = candidates.filter(({ value }) => !value.some(party => borne.includes(party)));
  const { value } = choose('imposer', draft, others, article);
  if (same(value, draft.imposers)) return;
  draft.imposers = value;
  draft.imposerHow = draft.imposers.length > 0 ? 'carried' : undefined;
}

function fillTarget(draft: RateDraft, article: Discourse): void {
  const { knowledge } = draft.reading.context;
  if (isWhencesoever(draft)) {
    [draft.targets, draft.targetHow] = [[ANY], 'stated'];
    return;
  }
  // So does whose goods a word that calls them again means.
  const surely = isSurelyBorne(draft) || draft.targetHow === 'carried';
  if (surely && !draft.targets.some(party => draft.imposers.includes(party))) return;
  const answered =
    draft.targets.length > 0 && draft.targetHow !== 'inferred'
      ? undefined
      : (whomItAnswers(draft, article) ?? goodsOfAgreement(draft, article) ?? singledOut(draft, article));
  if (answered !== undefined) {
    [draft.targets, draft.targetHow] = [answered, 'carried'];
    return;
  }
  // A law by which no country may be singled out.
  if (draft.targetHow !== 'stated' && draft.law && knowledge.laws.get(draft.law.id)?.allOrigins) {
    [draft.targets, draft.targetHow] = [[ANY], 'inferred'];
    return;
  }
  // "steel imports" plainly means all of them, whoever the article tells of beside.
  if (
    draft.targets.length === 0 &&
    draft.load.imported &&
    draft.load.products.length > 0 &&
    draft.load.origins.length === 0 &&
    !isHeadedOnOne(draft, article)
  ) {
    [draft.targets, draft.targetHow] = [[ANY], 'stated'];
    return;
  }
  // What all trading partners are charged, or are on average, names none.
  if (draft.targetHow !== 'stated' && draft.load.origins.length === 0 && isForAll(draft)) {
    [draft.targets, draft.targetHow] = [[ANY], 'inferred'];
    return;
  }
  // "our wine": of the country that the headline tells of beside the one who taxes it.
  const [ours, another] = [...new Set(told(article))].filter(party => !draft.imposers.includes(party));
  if (draft.load.ours && draft.targets.length === 0 && ours !== undefined && another === undefined) {
    [draft.targets, draft.targetHow] = [[ours], 'carried'];
    return;
  }
  const home = draft.load.ours && draft.targets.length === 0 ? homeOf(article, draft.imposers) : undefined;
  if (home !== undefined) {
    [draft.targets, draft.targetHow] = [[home], 'carried'];
    return;
  }
  // "from 5 percent to 8 percent": both ends are on the same goods.
  const { beside } = draft;
  if (draft.targetHow !== 'stated' && beside && beside.targets.length > 0 && isOtherEnd(draft)) {
    [draft.targets, draft.targetHow] = [beside.targets, beside.targetHow];
    return;
  }
  if (isOnOtherImports(draft)) return;
  const { value } = choose('target', draft, partyCandidates('targets', draft, article), article);
  if (same(value, draft.targets)) return;
  draft.targets = value;
  if (draft.targets[0] === ANY) draft.targetHow = draft.load.imported ? 'stated' : 'inferred';
  else draft.targetHow = 'carried';
}

/** "25 percent on Mexican cars and 10 percent on other imports": on those of anybody, not of whoever is named beside. */
const isOnOtherImports = ({ load, reading: { tree } }: RateDraft): boolean =>
  load.origins.length === 0 &&
  load.nodes.some(
    node => tree.lemma(node) === 'import' && tree.children(node).some(word => tree.lower(word) === 'other'),
  );

/** The country from which the article is told, as its dateline, its money or, first, its names have it, where it is none of some: who says "our" there. */
function homeOf(article: Discourse, others: readonly string[]): string | undefined {
  const homes = [...article.homes()];
  const [home] = homes.find(([, { dateline, money }]) => dateline || money) ?? homes[0] ?? [];
  return home === undefined || others.includes(home) ? undefined : home;
}

const told = (article: Discourse): readonly string[] => article.told.headed.map(({ party }) => party);

/** "the average applied duty", "the most-favoured-nation rate", "Chilean import duties range from" */
const isForAll = ({
  kind,
  law,
  load,
  reading: { tree },
  site: { measure, node, chain },
  imposerHow,
}: RateDraft): boolean =>
  kind === 'most-favoured-nation' ||
  (imposerHow === 'stated' &&
    chain[0] !== undefined &&
    tree.lemma(chain[0].node) === 'range' &&
    childrenBy(tree, chain[0].node, 'nsubj').includes(measure)) ||
  (kind === 'average' &&
    ((load.products.length > 0 && law === undefined) ||
      [measure, node].some(
        at =>
          at >= 0 &&
          childrenBy(tree, at, 'amod').some(word => /^(?:applied|simple|bound|trade-weighted)$/.test(tree.lower(word))),
      )));

/** "the normal duty of 9 percent, which applies regardless of origin", "whatever country it comes from": said behind the figure, before any other and before any party. */
function isWhencesoever({ reading, site }: RateDraft): boolean {
  const { tree } = reading;
  for (let at = site.node + 1; at < tree.size && !reading.percentAt(at) && !reading.partyAt(at); at++) {
    if (!/^(?:regardless|irrespective|whatever)$/.test(tree.lower(at))) continue;
    for (let of = at + 1; of < tree.size && !/^(?:PUNCT|VERB|AUX)$/.test(tree.upos(of)); of++)
      if (/^(?:origin|origins|source|country|where)$/.test(tree.lower(of))) return true;
  }
  return false;
}

/** "Peru halts Chilean wine": whose goods the headline tells of, theirs may be the imports. */
const isHeadedOnOne = ({ imposers }: RateDraft, { told }: Discourse): boolean =>
  told.headed.some(({ party, part }) => ON_GOODS.has(part) && !imposers.includes(party));
const ON_GOODS: ReadonlySet<Part> = new Set<Part>(['goods', 'bears', 'tariff']);

/**
 * "India responded with a duty on almonds": an answer falls on the one that it
 * answers, whose tariffs are on the one who answers.
 */
function whomItAnswers(draft: RateDraft, { register }: Discourse): readonly string[] | undefined {
  const [imposer] = draft.imposers;
  if (imposer === undefined || draft.imposers.length > 1 || !answers(draft)) return undefined;
  const found = new Set<string>();
  for (const { imposers, targets } of register.around(draft.site.mention.start))
    if (targets.includes(imposer)) for (const party of imposers) found.add(party);
  found.delete(imposer);
  return found.size === 1 ? [...found] : undefined;
}
