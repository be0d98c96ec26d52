import type { EntityMention } from '../../mentions/mention.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { clausesBelow, ownSubject } from '../frames/chain.ts';
import { FIRMS, GENERIC, TRANSPARENT } from '../frames/nouns.ts';
import { type Predicate, predicateAt, roleOf } from '../frames/readFrame.ts';
import { isPercent, type Reading } from '../reading.ts';
import type { Load } from './load.ts';
import { isMeasureNoun, measureIn } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { readLoad } from './readLoad.ts';

/** "opened a case against tyres from Seoul, with a duty of 8 percent": what is looked into bears it. */
const INQUIRIES = new Set(['investigation', 'probe', 'inquiry', 'case', 'review', 'complaint']);
const INTO = new Set(['on', 'into', 'against', 'of', 'over']);
const FALLS_ON = new Set(['on', 'against', 'upon', 'for', 'onto', 'of', 'to']);

/** What a rate falls on, as its sentence says. */
export function loadOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): Load {
  const stops = stopsOf(reading, site, sites);
  const heads = loadHeads(reading, site, sites, stops);
  let load = respective(reading, readLoad(reading, heads, stops), site, sites);
  // "car tariffs on Chile": the goods stand before the tariff, whose they are behind it.
  if (load.products.length === 0 && !load.unnamed && heads.length > 0 && site.measure >= 0) {
    const named = readLoad(
      reading,
      modifiers(reading, site.measure).filter(head => !heads.includes(head)),
      stops,
    );
    if (named.products.length > 0)
      load = { ...load, products: named.products, mentions: [...load.mentions, ...named.mentions] };
  }
  // "106 goods, among them tea and tin": named apart from what they are part of.
  if (load.part && load.products.length === 0) {
    const named = readLoad(reading, examples(reading, load, site, stops), stops);
    if (named.products.length > 0)
      load = { ...load, products: named.products, mentions: [...load.mentions, ...named.mentions] };
  }
  if (load.origins.length > 0) return load;
  const away = originsAround(reading, site, stops);
  if (away.length > 0)
    return {
      ...load,
      origins: away.map(({ party }) => party),
      mentions: [...load.mentions, ...away.map(({ mention }) => mention)],
    };
  // "Chile faces a duty on wool": the goods stand with the tariff, whose they are with the verb.
  const others = frameLoads(reading, { ...site, chain: site.chain.slice(0, 1) }, stops).filter(
    head => !heads.includes(head),
  );
  if (heads.length === 0 || others.length === 0) return load;
  const bearer = readLoad(reading, others, stops);
  if (bearer.products.length > 0 && load.products.length > 0) return load;
  if (load.universal && bearer.origins.length === 0) return load;
  return {
    ...load,
    origins: bearer.origins,
    universal: bearer.universal,
    conditional: bearer.conditional,
    mentions: [...load.mentions, ...bearer.mentions],
  };
}

/** The goods that a sentence gives as examples behind a load: "including tea", "such as tea", "among them tea", "tea among them". */
function examples(reading: Reading, { nodes }: Load, site: RateSite, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  const after = Math.max(...nodes);
  for (let node = after + 1; node < tree.size; node++) {
    if (stops.has(node) && reading.percentAt(node) && node !== site.node) break;
    const by = marker(tree, node);
    if (tree.upos(node) === 'SCONJ') break;
    if (NAMING.has(by)) return [node];
    if (by === 'among' && /^(?:them|which|these|those)$/.test(tree.lower(node)) && tree.head(node) >= 0)
      return [tree.head(node), ...tree.children(tree.head(node))].filter(at => isGoods(reading, at));
  }
  return [];
}

/** "apply a duty of 9 percent on tin from Norway": where a tariff is put on goods, "from" a country is where these come from. */
function originsAround(
  reading: Reading,
  site: RateSite,
  stops: ReadonlySet<number>,
): { party: string; mention: EntityMention }[] {
  const { tree } = reading;
  const first = site.chain[0];
  const act = first?.predicate?.frame.act;
  const places = [
    site.node,
    site.measure,
    ...(first && (act === 'impose' || act === 'bear' || act === 'keep' || act === 'stand') ? [first.node] : []),
  ];
  const found: { party: string; mention: EntityMention }[] = [];
  for (const place of places) {
    if (place < 0) continue;
    for (const child of childrenBy(tree, place, 'nmod', 'obl')) {
      if (stops.has(child) || marker(tree, child) !== 'from') continue;
      for (const node of [child, ...childrenBy(tree, child, 'conj')]) {
        const party = reading.partyAt(node);
        if (party?.mention.type === 'party') found.push(party);
      }
    }
  }
  return found;
}

/** "5 and 8 percent on tin and zinc, respectively": each rate has the goods of its place in the list. */
function respective({ tree }: Reading, load: Load, site: RateSite, sites: readonly RateSite[]): Load {
  const list = sites.filter(other => other.measure === site.measure && other.role === site.role);
  if (list.length < 2 || load.products.length !== list.length) return load;
  const own = { ...load, products: [load.products[list.indexOf(site)] as string] };
  // Where nothing but "and" stands between the last two, the word itself may be left out.
  const [last, before] = [list.at(-1)?.node ?? 0, list.at(-2)?.node ?? 0];
  if (last === before + 2 && tree.lower(last - 1) === 'and') return own;
  for (let i = 0; i < tree.size; i++) if (tree.lower(i) === 'respectively') return own;
  return load;
}

/** Other rates, and tariffs: what hangs on them is not this rate's. */
function stopsOf(reading: Reading, site: RateSite, sites: readonly RateSite[]): Set<number> {
  const stops = new Set<number>();
  for (const other of sites) {
    if (other !== site) stops.add(other.node);
    // "on toys (5%) and shoes (8%)": the shoes are the other's.
    const beside = reading.tree.head(other.node);
    if (other !== site && reading.tree.relation(other.node) === 'appos' && beside !== reading.tree.head(site.node))
      if (isNamed(reading, beside)) stops.add(beside);
    if (other.measure >= 0 && other.measure !== site.measure) stops.add(other.measure);
  }
  for (const { mention } of reading.view.marks) if (isPercent(mention)) stops.add(reading.nodeOf(mention));
  for (const { mention } of reading.view.marks) if (mention.type === 'date') stops.add(reading.nodeOf(mention));
  stops.add(site.node);
  if (site.measure >= 0) stops.add(site.measure);
  return stops;
}

function loadHeads(reading: Reading, site: RateSite, sites: readonly RateSite[], stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  // 1. What hangs on the figure itself.
  const own = phrasesOn(reading, site.node, stops);
  if (own.length > 0) return own;
  const orphans = childrenBy(tree, site.node, 'orphan');
  if (orphans.length > 0) return orphans;
  const absolute = withGoods(reading, site);
  if (absolute >= 0) return [absolute];
  // "duties on toys (5%) and shoes (8%)"
  const bracketed = tree.relation(site.node) === 'appos' ? namedBeside(reading, site, stops) : -1;
  if (bracketed >= 0) return [bracketed];
  const shared = sites.filter(other => other.measure === site.measure && other.measure >= 0);
  // 2. What hangs on the tariff, shared out where each of its rates has a phrase.
  if (site.measure >= 0) {
    // "the rate of duties on tin", "a round of duties on tin"
    const inner = childrenBy(tree, site.measure, 'nmod').filter(child => measureIn(reading, child) === child);
    const above = marker(tree, site.measure) === 'of' ? tree.head(site.measure) : -1;
    const outer = above >= 0 && TRANSPARENT.has(tree.lemma(above)) ? [above] : [];
    const heads = [site.measure, ...inner, ...outer].flatMap(measure => phrasesOn(reading, measure, stops));
    if (heads.length > 1) {
      const bare = shared.filter(other => phrasesOn(reading, other.node, stops).length === 0);
      if (heads.length === bare.length) return [heads[bare.indexOf(site)] as number];
    }
    if (heads.length > 0) return heads;
  }
  // 3. What the verbs above say of it.
  const framed = frameLoads(reading, site, stops);
  if (framed.length > 0) return framed;
  // "between 10 and 15 percent on tin": what hangs on the last of several rates is said of all that have nothing of their own.
  for (const other of sites) {
    if (other.base !== site) continue;
    const raised = phrasesOn(reading, other.node, stops);
    if (raised.length > 0) return raised;
  }
  // 4. A country or goods that the figure stands beside: "Brazil (11%)", "toys: 5%".
  const beside = namedBeside(reading, site, stops);
  if (beside >= 0) return [beside];
  const named = childrenBy(tree, site.node, 'compound', 'nmod:desc', 'nmod:unmarked').filter(child =>
    isNamed(reading, child),
  );
  if (named.length > 0) return named;
  // 5. What stands before the tariff noun: "toy tariffs", "China tariffs".
  return site.measure >= 0 ? modifiers(reading, site.measure) : [];
}

/** "…, with tin and wool now at 5 percent": the first of the goods that "with" gives a rate of their own; -1 for none. */
function withGoods(reading: Reading, { node }: RateSite): number {
  const { tree } = reading;
  if (marker(tree, node) !== 'at') return -1;
  let at = node - 2;
  while (at >= 0 && tree.upos(at) === 'ADV') at--;
  if (at < 0 || !isNamed(reading, at)) return -1;
  while (tree.relation(at) === 'conj' && tree.head(at) >= 0 && isNamed(reading, tree.head(at))) at = tree.head(at);
  return marker(tree, at) === 'with' ? at : -1;
}

/** The country or the goods to which a figure is put; -1 for none. */
function namedBeside(reading: Reading, site: RateSite, stops: ReadonlySet<number>): number {
  const { tree } = reading;
  const head = tree.head(site.node);
  const beside =
    head >= 0 &&
    !stops.has(head) &&
    /^(?:appos|dep|parataxis|nmod|nummod)$/.test(tree.relation(site.node)) &&
    isNamed(reading, head) &&
    !isPlace(reading, head);
  return beside ? head : -1;
}

/** "tariffs in Peru (5%), Chile (7%)", "Peru (5%) imposes": the country in whose brackets the figure stands is the one that imposes it. */
function isPlace(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let first = node;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  if (marker(tree, first) === 'in') return true;
  const above = tree.head(first) >= 0 ? predicateAt(tree, tree.head(first)) : undefined;
  return above !== undefined && roleOf(tree, above, first) === 'imposer';
}

const isGoods = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(mention => mention.type === 'product');

const isNamed = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(mention => mention.type === 'product' || mention.type === 'party');

/** Examples and members of the goods that stand before. */
const NAMING = new Set(['including', 'such as', 'like']);

function phrasesOn(reading: Reading, node: number, stops: ReadonlySet<number>, markers = FALLS_ON): number[] {
  const { tree } = reading;
  const found: number[] = [];
  for (const child of childrenBy(tree, node, 'nmod', 'obl', 'dep')) {
    if (stops.has(child)) continue;
    const by = marker(tree, child);
    if (NAMING.has(by) && by !== 'including' && found.length > 0) {
      found.push(child);
      continue;
    }
    if (!markers.has(by) || reading.dateAt(child) || isDuration(reading, child)) continue;
    if (by === 'of' && (measureIn(reading, child) >= 0 || reading.percentAt(child) || tree.lemma(child) === 'value'))
      continue;
    if (by === 'to' && !isNamed(reading, child) && !GENERIC.has(tree.lemma(child))) continue;
    if ((by === 'for' && !looksLikeLoad(reading, child)) || ABSTRACT.has(tree.lemma(child))) continue;
    found.push(child);
  }
  for (const clause of clausesBelow(tree, node)) {
    const predicate = predicateAt(tree, clause);
    if (!predicate) continue;
    for (const child of tree.children(clause))
      if (
        !stops.has(child) &&
        roleOf(tree, predicate, child) === 'load' &&
        isObliqueLoad(reading, child) &&
        !ABSTRACT.has(tree.lemma(child))
      )
        found.push(child);
  }
  return found;
}

/** What is said to be so "on" these are no goods. */
const ABSTRACT = new Set(['day', 'basis', 'average', 'top', 'ground', 'condition', 'behalf', 'term']);

/** Of a clause on the tariff only what follows a preposition is what it falls on; its subject is who acts, or the tariff. */
const isObliqueLoad = ({ tree }: Reading, child: number): boolean => {
  const relation = tree.relation(child);
  return (relation === 'obl' || relation === 'nmod') && !/^(?:that|which|whom)$/.test(tree.lower(child));
};

const isDuration = (reading: Reading, node: number): boolean =>
  reading.mentionsAt(node).some(mention => mention.type === 'duration');

/** "for steel", not "for a long time", "for the first year". */
function looksLikeLoad(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (
    isNamed(reading, node) ||
    GENERIC.has(tree.lemma(node)) ||
    FIRMS.has(tree.lemma(node)) ||
    tree.lemma(node) === 'country'
  )
    return true;
  return tree.children(node).some(child => isNamed(reading, child));
}

/** The arguments of the predicates above that bear the tariff: "hit steel with", "steel faces", "imposed on steel". */
function frameLoads(reading: Reading, site: RateSite, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  for (const step of site.chain) {
    const relation = tree.relation(step.from);
    const { predicate } = step;
    if (predicate) {
      const found = argumentsOf(reading, predicate, step.from, stops);
      if (found.length > 0) return found;
      const { act } = predicate.frame;
      if (act === 'say') break;
    }
    if (relation === 'ccomp' || relation === 'parataxis') break;
  }
  return [];
}

function argumentsOf(reading: Reading, predicate: Predicate, from: number, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  const found: number[] = [];
  const { node } = predicate;
  for (const child of tree.children(node)) {
    if (child === from || stops.has(child) || isMeasureNoun(reading, child) || measureIn(reading, child) >= 0) continue;
    const relation = tree.relation(child);
    const role = roleOf(tree, predicate, child);
    // "gave Chile a duty": of two objects, the one that is no tariff bears it.
    const given = predicate.frame.act === 'impose' && role === 'measure' && relation === 'obj';
    if (role !== 'load' && !given) continue;
    if (relation === 'obl' || relation === 'nmod') {
      const by = marker(tree, child);
      if (reading.dateAt(child) || isDuration(reading, child) || reading.percentAt(child)) continue;
      if ((by === 'for' || by === 'to' || by === 'over') && !looksLikeLoad(reading, child)) continue;
    }
    if (relation === 'advcl' || relation === 'advmod') continue;
    // "Goods made but with Chilean wool will be subject to": what a preposition opens is no subject.
    if (relation === 'nsubj' && marker(tree, child) !== '') continue;
    const looked = INQUIRIES.has(tree.lemma(child)) ? phrasesOn(reading, child, stops, INTO) : [];
    if (looked.length > 0) found.push(...looked);
    else if (/^(?:that|which|who)$/.test(tree.lower(child)) && tree.relation(node) === 'acl:relcl')
      found.push(tree.head(node));
    else found.push(child);
  }
  // "allows makers to sell wine": those who sell are found further up.
  if (found.length > 0 && predicate.frame.subject === 'load' && predicate.frame.object === 'load') {
    const seller = subjectOf(tree, node);
    if (seller >= 0 && !stops.has(seller) && !found.includes(seller)) found.push(seller);
  }
  if (found.length > 0) return found;
  // "imports that were hit with a duty", "companies facing duties": the noun that the clause tells of.
  const relation = tree.relation(node);
  const bears = predicate.frame.subject === 'load' || (predicate.frame.object === 'load' && predicate.passive);
  if (relation === 'acl' && bears && tree.head(node) >= 0) return [tree.head(node)];
  if (bears && predicate.frame.subject === 'load') {
    const subject = ownSubject(tree, node);
    if (subject >= 0 && !stops.has(subject) && measureIn(reading, subject) < 0) return [subject];
  }
  // "a list of exports that it plans to hit with a duty": the object is what the clause hangs on.
  if (
    predicate.frame.object === 'load' &&
    predicate.frame.act === 'impose' &&
    childrenBy(tree, node, 'obj').length === 0
  ) {
    let top = node;
    while (tree.relation(top) === 'xcomp' && tree.head(top) >= 0) top = tree.head(top);
    if (
      tree.relation(top) === 'acl:relcl' &&
      tree.head(top) >= 0 &&
      !isMeasureNoun(reading, tree.head(top)) &&
      marker(tree, from) === 'with'
    )
      return [tree.head(top)];
  }
  return [];
}

/** Goods, and countries by their plain names, before the tariff noun. */
function modifiers(reading: Reading, measure: number): number[] {
  return childrenBy(reading.tree, measure, 'compound', 'amod', 'nmod:desc').filter(child =>
    reading
      .mentionsAt(child)
      .some(
        mention =>
          mention.type === 'product' ||
          (mention.type === 'party' && mention.form !== 'demonym' && mention.form !== 'acronym'),
      ),
  );
}
