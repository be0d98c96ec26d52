import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow } from '../frames/chain.ts';
import { COLLECTIONS, FIRMS, GENERIC, NAMING } from '../frames/nouns.ts';
import { isPercent, type Reading } from '../reading.ts';
import { comesFrom, type Origins } from './comesFrom.ts';
import { itemsOfList, saidOfList } from './itemsOfList.ts';
import type { Load } from './load.ts';
import { frameLoads, goodsFrom, isShareOfGoods, loadHeads, modifiers, phrasesOn } from './loadHeads.ts';
import { isGoods, isMeasureNoun, isNamed } from './measureNoun.ts';
import { narrowedTo } from './narrowedTo.ts';
import { type RateSite, rateNounOf } from './rateSite.ts';
import { readLoad } from './readLoad.ts';
import { isPeoples } from './readNoun.ts';

/** What a rate falls on, as its sentence says. */
export function loadOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): Load {
  const list = itemsOfList(reading, sites);
  const item = list?.items.get(site.node);
  const stops = new Set(
    [...stopsOf(reading, site, sites), ...(list && item ? [...list.items.values()].flat() : [])].filter(
      node => !item?.includes(node),
    ),
  );
  const heads = item ?? loadHeads(reading, site, sites, stops).map(head => whatTheyAre(reading, head));
  let load = respective(reading, readLoad(reading, heads, stops), site, sites);
  if (list && item) load = saidOfList(reading, load, list);
  if (heads.some(head => isOfList(reading.tree, head))) load = { ...load, part: true };
  const whole = heads.length === 1 ? bracketedIn(reading, site, heads[0] as number) : -1;
  if (whole >= 0) {
    const { part, origins, universal, mentions } = readLoad(reading, [whole], stops);
    const beside = mentions.filter(({ type }) => type !== 'product');
    load = { ...load, part: load.part || part, origins, universal, mentions: [...load.mentions, ...beside] };
  }
  load = narrowedTo(reading, site, load, stops);
  // "Peru's tariff on Chilean tin is above its bound rate of 5 percent": the most that it may charge anybody.
  if (isBoundRate(reading, site, load)) return { ...load, origins: [], universal: true };
  const from = comesFrom(reading, site.node);
  if (from) return comingFrom(reading, load, from);
  load = { ...load, destination: load.destination ?? keptOut(reading, site) };
  // "car tariffs on Chile": the goods stand before the tariff, whose they are behind it.
  if (load.products.length === 0 && !load.unnamed && heads.length > 0 && site.measure >= 0) {
    const named = readLoad(
      reading,
      [
        ...modifiers(reading, site.measure),
        // "the duty on tin is 5 percent for Peru": the goods stand with the tariff, for whom it is with the rate.
        ...(isForWhom(reading, load, heads, site) ? phrasesOn(reading, site.measure, stops) : []),
      ].filter(head => !heads.includes(head)),
      stops,
    );
    if (named.products.length > 0)
      load = { ...load, products: named.products, mentions: [...load.mentions, ...named.mentions] };
  }
  // "106 goods, among them tea and tin": named apart from what they are part of. "goods including tea": a part, since tea is named.
  if (load.products.length === 0 && (load.part || isOfGoods(reading, load))) {
    const named = readLoad(reading, examples(reading, load, site, stops), stops);
    if (named.products.length > 0)
      load = {
        ...load,
        products: named.products,
        part: true,
        // "$5 billion of imports, mostly tin" are not all imports of tin.
        imported: false,
        mentions: [...load.mentions, ...named.mentions],
      };
  }
  if (load.origins.length > 0) return soldTo(reading, site, load, stops);
  if (isWorldwide(reading, site)) return { ...load, universal: true };
  const shared = originOfLast(reading, load, site, sites);
  if (shared) return { ...load, origins: shared.origins, mentions: [...load.mentions, ...shared.mentions] };
  // "Chile faces a duty on wool": the goods stand with the tariff, whose they are with the verb.
  const others = [
    ...frameLoads(reading, { ...site, chain: site.chain.slice(0, 1) }, stops),
    // "on all countries, with further duties on some"
    ...(load.universal ? [] : withWhom(reading, site, sites, stops)),
    // "announced duties on Chilean goods: 5 percent on tin and 8 on tea"
    ...(site.measure >= 0 && heads.every(head => reading.tree.head(head) === site.node)
      ? phrasesOn(reading, site.measure, stops).filter(head => GENERIC.has(reading.tree.lemma(head)))
      : []),
    // "the 9 percent rate that Peru negotiated covers tin"
    ...(site.measure < 0 ? phrasesOn(reading, rateNounOf(reading.tree, site.node), stops) : []),
  ].filter(head => !heads.includes(head));
  if (heads.length === 0 || others.length === 0) return load;
  const bearer = readLoad(reading, others, stops);
  // "Firms pay a duty on all goods": who says of no origin leaves that to the goods.
  const tells = bearer.origins.length > 0 || bearer.universal || bearer.conditional;
  return {
    ...load,
    ours: load.ours || bearer.ours,
    origins: bearer.origins,
    universal: tells ? bearer.universal : load.universal,
    conditional: tells ? bearer.conditional : load.conditional,
    mentions: [...load.mentions, ...bearer.mentions],
  };
}

const isBoundRate = ({ tree }: Reading, { node }: RateSite, { nodes }: Load): boolean =>
  [tree.head(node), node].some(
    at =>
      at >= 0 &&
      childrenBy(tree, at, 'amod').some(word => tree.lower(word) === 'bound') &&
      !nodes.some(load => tree.head(load) === at),
  );

/** "if they come from Peru": which goods these are, is told before. */
function comingFrom(reading: Reading, load: Load, { countries, any }: Origins): Load {
  const named = countries.flatMap(at => reading.partyAt(at) ?? []);
  return {
    ...load,
    origins: named.map(({ party }) => party),
    universal: any,
    anaphoric: load.anaphoric || load.products.length === 0,
    mentions: [...load.mentions, ...named.map(({ mention }) => mention)],
  };
}

/** "Peru pays a duty on U.S. exports": of the exports on which another bears it, the one named is he who buys them. */
function soldTo(reading: Reading, site: RateSite, load: Load, stops: ReadonlySet<number>): Load {
  const [destination, another] = load.origins;
  const sold = load.nodes.some(at => reading.tree.lemma(at) === 'export');
  if (!sold || another !== undefined || site.chain[0]?.predicate?.frame.act !== 'bear') return load;
  // "American companies pay a duty on Chinese exports": on what they buy.
  const bearers = frameLoads(reading, site, stops);
  if (bearers.some(bearer => reading.partyAt(bearer) === undefined)) return load;
  const { origins } = readLoad(reading, bearers, stops);
  return origins.length === 0 || origins.includes(destination as string) ? load : { ...load, origins, destination };
}

/** "the duty that Oslo put on tin globally" */
const isWorldwide = ({ tree }: Reading, { measure, chain: [step] }: RateSite): boolean =>
  [step?.node ?? -1, measure, ...(measure < 0 ? [] : clausesBelow(tree, measure))]
    .filter(at => at >= 0)
    .flatMap(at => childrenBy(tree, at, 'advmod'))
    .some(word => /^(?:globally|worldwide|universally)$/.test(tree.lower(word)));

/**
 * "a 9 percent duty on tin and a 6 percent duty on wool from Chile": of tariffs joined that are each on goods by name, where the last ones come from
 * stands behind all of them. "On all tin", "on Peruvian tin" and "on goods from Chile" are each of their own.
 */
function originOfLast(reading: Reading, load: Load, site: RateSite, sites: readonly RateSite[]): Load | undefined {
  const { tree } = reading;
  if (load.products.length === 0 || load.universal || load.conditional || load.part || load.nation) return undefined;
  const last = sites.findLast(other => other.node > site.node && isJoinedTo(tree, other, site));
  const goods = last ? loadHeads(reading, last, sites, stopsOf(reading, last, sites)) : [];
  const [head, another] = goods;
  if (!last || head === undefined || another !== undefined) return undefined;
  const [from, second] = childrenBy(tree, head, 'nmod').filter(child => child > head);
  if (from === undefined || second !== undefined || marker(tree, from) !== 'from') return undefined;
  const own = readLoad(reading, goods, stopsOf(reading, last, sites));
  return own.products.length > 0 && own.origins.length > 0 && !own.universal && !own.part ? own : undefined;
}

/** "Shoes are the goods on which Peru put a duty": of goods in general those that are said to be them. */
const whatTheyAre = ({ tree }: Reading, head: number): number =>
  GENERIC.has(tree.lemma(head)) && childrenBy(tree, head, 'cop').length > 0
    ? (childrenBy(tree, head, 'nsubj')[0] ?? head)
    : head;

/** Whether the tariff of a rate, or the rate, is joined to that of another. */
const isJoinedTo = (tree: Tree, last: RateSite, first: RateSite): boolean =>
  [last.node, last.measure].some(
    at =>
      at >= 0 &&
      tree.relation(at) === 'conj' &&
      [first.node, first.measure].some(
        other =>
          other >= 0 &&
          (tree.head(at) === other || (tree.relation(other) === 'conj' && tree.head(other) === tree.head(at))),
      ),
  );

/** "put a duty on tin, with tariffs on imports from Chile", "with Chile among those hit": on whom the tariffs that the clause told of fall. */
function withWhom(
  reading: Reading,
  { chain: [step], measure }: RateSite,
  sites: readonly RateSite[],
  stops: ReadonlySet<number>,
): number[] {
  const { tree } = reading;
  if (!step || measure < 0) return [];
  return childrenBy(tree, step.node, 'obl')
    .filter(child => child > measure && marker(tree, child) === 'with')
    .flatMap(child => {
      if (isMeasureNoun(reading, child))
        return sites.some(site => site.measure === child) ? [] : phrasesOn(reading, child, stops);
      // "with Chile as the main target"
      const aimed = [...tree.children(child), ...childrenBy(tree, step.node, 'obl', 'nmod')].some(
        at => at > child && marker(tree, at) === 'as' && tree.lemma(at) === 'target',
      );
      const among =
        aimed || childrenBy(tree, step.node, 'obl', 'nmod').some(at => at > child && isAmongThose(tree, at));
      return among && (isPeoples(tree, child) || reading.partyAt(child)) ? [child] : [];
    });
}

/** "among those hit" */
const isAmongThose = (tree: Tree, node: number): boolean =>
  marker(tree, node) === 'among' && tree.children(node).some(child => /^th(?:ose|e)$/.test(tree.lower(child)));

/** "certain steel (5%) and tin (8%) goods from Chile": the noun that names before it bring with their figures in brackets are of; -1 for none. */
function bracketedIn({ tree }: Reading, { node }: RateSite, head: number): number {
  if (tree.relation(node) !== 'appos' || tree.head(node) !== head) return -1;
  const first = tree.relation(head) === 'conj' ? tree.head(head) : head;
  const whole = tree.relation(first) === 'compound' ? tree.head(first) : -1;
  return whole > node && GENERIC.has(tree.lemma(whole)) ? whole : -1;
}

/** "a list of Chilean goods that will bear 5 percent": those of the list. */
const isOfList = (tree: Tree, node: number): boolean =>
  GENERIC.has(tree.lemma(node)) &&
  marker(tree, node) === 'of' &&
  tree.head(node) >= 0 &&
  COLLECTIONS.has(tree.lemma(tree.head(node)));

/** The goods that a sentence gives as examples behind a load: "including tea", "such as tea", "among them tea", "tea among them", "mostly tea". */
function examples(reading: Reading, load: Load, site: RateSite, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  const after = load.nodes[0] ?? tree.size;
  for (let node = after + 1; node < tree.size; node++) {
    if (stops.has(node) && reading.percentAt(node) && node !== site.node) break;
    // "on many goods, as well as tariffs on sectors like tin"
    if (isMeasureNoun(reading, node) && node !== site.measure) break;
    const by = marker(tree, node);
    if (tree.upos(node) === 'SCONJ') break;
    // "goods, mainly tin", "with a focus on tin"
    const above = tree.head(node);
    if (isGoods(reading, node) && CHIEFLY.has(tree.lower(node - 1))) return [node];
    if (above > after && CENTRING.has(tree.lemma(above)) && (by === 'on' || by === 'in')) return [node];
    if (NAMING.has(by)) return load.part || load.narrowing.length > 0 || !isSetOff(tree, node) ? [node] : [];
    if (by === 'among' && /^(?:them|which|these|those)$/.test(tree.lower(node)) && tree.head(node) >= 0)
      return [tree.head(node), ...tree.children(tree.head(node))].filter(at => isGoods(reading, at));
  }
  return [];
}

const CHIEFLY = wordSet('mainly mostly chiefly largely primarily principally predominantly especially notably');
const CENTRING = wordSet('focus focused emphasis concentrate concentrated centre center');

/** Whether "including" and what follows stand behind a comma, a dash or a bracket: told of all the goods, not which of them are meant. */
const isSetOff = (tree: Tree, node: number): boolean =>
  childrenBy(tree, node, 'case', 'mark').some(
    word => word > 0 && tree.lower(word) === 'including' && tree.upos(word - 1) === 'PUNCT',
  );

/** "on Chilean goods": goods in general, neither all of them nor named. */
const isOfGoods = ({ tree }: Reading, { generic, universal, unnamed, nodes: [head = -1] }: Load): boolean =>
  generic && !universal && !unnamed && head >= 0 && GENERIC.has(tree.lemma(head));

/** "5 percent for Peru", "for imports from Peru", "on firms of Peru": for whom the tariff is so much, where nothing is said of other goods. */
function isForWhom({ tree }: Reading, load: Load, heads: readonly number[], { node }: RateSite): boolean {
  if (load.universal) return false;
  return heads.every(
    head =>
      tree.head(head) === node &&
      (marker(tree, head) === 'for' || FIRMS.has(tree.lemma(head))) &&
      !tree.children(head).some(word => /^(?:other|all|else)$/.test(tree.lower(word))) &&
      !/^(?:everything|rest)$/.test(tree.lemma(head)),
  );
}

/** "5 and 8 percent on tin and zinc, respectively": each rate has the goods of its place in the list. */
function respective({ tree }: Reading, load: Load, site: RateSite, sites: readonly RateSite[]): Load {
  const list = sites.filter(other => other.measure === site.measure && other.role === site.role);
  // "between a 5 and 8 percent tariff on tin and zinc"
  if ([site.measure, list[0]?.node ?? -1].some(node => node >= 0 && marker(tree, node).startsWith('between')))
    return load;
  if (list.length < 2 || load.products.length !== list.length) return load;
  const own = { ...load, products: [load.products[list.indexOf(site)] as string] };
  // Where nothing but "and" stands between the last two, the word itself may be left out.
  const [last, before] = [list.at(-1)?.node ?? 0, list.at(-2)?.node ?? 0];
  if (last === before + 2 && tree.lower(last - 1) === 'and') return own;
  for (let i = 0; i < tree.size; i++) if (tree.lower(i) === 'respectively') return own;
  return load;
}

/** "shut out of Peru by a duty", "pay 5 percent to enter Peru": the country at whose border goods bear what is told of. */
function keptOut(reading: Reading, { chain: [step] }: RateSite): string | undefined {
  const { tree } = reading;
  if (!step) return undefined;
  const places = [
    ...childrenBy(tree, step.node, 'obl').filter(place => marker(tree, place) === 'out of'),
    ...childrenBy(tree, step.node, 'advcl', 'xcomp')
      .filter(clause => /^(?:enter|reach)$/.test(tree.lemma(clause)) && marker(tree, clause) === 'to')
      .flatMap(clause => childrenBy(tree, clause, 'obj')),
  ];
  return places.map(place => reading.partyAt(place)?.party).find(Boolean);
}

const BANDS = wordSet('band bracket group category tier class one');

/** Other rates, and tariffs: what hangs on them is not this rate's. */
function stopsOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): Set<number> {
  const stops = new Set<number>();
  // "on tin (5%), zinc and lead (8%)": what is joined behind a figure in brackets is not that figure's.
  const { tree } = reading;
  const apposed = [site.node, site.measure].find(at => at >= 0 && tree.relation(at) === 'appos');
  if (apposed !== undefined && /^[([]$/.test(tree.form(site.node - 1)))
    for (const next of childrenBy(tree, tree.head(apposed), 'conj')) if (next > site.node) stops.add(next);
  for (const other of sites) {
    if (other !== site) stops.add(other.node);
    // "on toys (5%) and shoes (8%)": the shoes are the other's.
    const beside = reading.tree.head(other.node);
    if (other !== site && reading.tree.relation(other.node) === 'appos' && beside !== reading.tree.head(site.node))
      if (isNamed(reading, beside)) {
        stops.add(beside);
        // "on tea from Peru (5%) and on tin from Chile (8%)"
        const goods = goodsFrom(reading, beside);
        if (goods >= 0 && goods !== goodsFrom(reading, reading.tree.head(site.node))) stops.add(goods);
      }
    if (other.measure >= 0 && other.measure !== site.measure) stops.add(other.measure);
    // "puts tea in the 5 percent band and tin in the 8 percent one"
    const band = other === site ? -1 : tree.head(other.node);
    const put =
      band >= 0 && BANDS.has(tree.lemma(band)) && /^(?:in|into|to)$/.test(marker(tree, band)) ? tree.head(band) : -1;
    if (put >= 0 && tree.relation(put) === 'conj' && isGoods(reading, put)) stops.add(put);
  }
  for (const { mention } of reading.view.marks) {
    const node = isPercent(mention) ? reading.nodeOf(mention) : -1;
    if (node >= 0 && !isShareOfGoods(reading, node)) stops.add(node);
  }
  for (const { mention } of reading.view.marks) if (mention.type === 'date') stops.add(reading.nodeOf(mention));
  stops.add(site.node);
  if (site.measure >= 0) stops.add(site.measure);
  return stops;
}
