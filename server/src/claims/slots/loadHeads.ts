import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow, ownSubject } from '../frames/chain.ts';
import { CEILINGS, COLLECTIONS, EXCEPT, FIRMS, FLOORS, GENERIC, TRANSPARENT } from '../frames/nouns.ts';
import { type Predicate, predicateAt, roleOf } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { aheadWith } from './aheadWith.ts';
import { areGoods, controllerOf } from './controllerOf.ts';
import { broughtIn } from './flowsTold.ts';
import { gappedBearer } from './gappedBearer.ts';
import { isGoods, isMeasureNoun, isNamed, isOfImport, measureIn, worthOf } from './measureNoun.ts';
import { ownsFigure } from './ownsFigure.ts';
import { wardedOff } from './purposes.ts';
import { type RateSite, rateNounOf } from './rateSite.ts';
import { isFirm, isPeoples } from './readNoun.ts';
import { doesAlike } from './standIns.ts';
import { toldBeside } from './toldBeside.ts';

const FALLS_ON = new Set(['on', 'against', 'upon', 'for', 'onto', 'of', 'to', 'across']);

/** The heads of the phrases that say what a rate falls on, from the closest tie to the loosest. */
export function loadHeads(
  reading: Reading,
  site: RateSite,
  sites: readonly RateSite[],
  stops: ReadonlySet<number>,
): number[] {
  const { tree } = reading;
  // 1. What hangs on the figure itself.
  const own = phrasesOn(reading, site.node, stops);
  if (own.length > 0) return own;
  // "the 5 percent rate on tin"
  const rate = site.measure < 0 ? rateNounOf(tree, site.node) : -1;
  const rated = rate < 0 || stops.has(rate) ? [] : phrasesOn(reading, rate, stops).filter(on => tree.head(on) === rate);
  if (rated.length > 0) return rated;
  // "pay a 5 percent tax on tin"
  const tax = tree.head(site.node);
  const taxed = site.measure < 0 && tax > site.node && tree.lemma(tax) === 'tax' ? phrasesOn(reading, tax, stops) : [];
  if (taxed.length > 0) return [...taxed, ...broughtIn(reading, site)];
  // "a duty in the range of 5 to 8 percent on 70 items"
  const whole = tree.head(site.node);
  if (whole >= 0 && marker(tree, site.node) === 'of' && TRANSPARENT.has(tree.lemma(whole)) && !stops.has(whole)) {
    const ranged = phrasesOn(reading, whole, stops);
    if (ranged.length > 0) return ranged;
  }
  // "tea from 20 to 9 percent": of both ends.
  const ends = site.base && tree.head(site.node) === site.base.node && marker(tree, site.node);
  const both = site.base && (ends === 'to' || ends === 'from') ? [site, site.base] : [site];
  for (const { node } of both) {
    const orphans = childrenBy(tree, node, 'orphan').filter(orphan => !doesAlike(reading, orphan));
    if (orphans.length > 0) return orphans;
  }
  // "that for tea from 20 to 9 percent": what hangs on the figure right before is of the other end, too.
  const other = marker(tree, site.node) === 'to' ? sites.find(({ node }) => node === site.node - 2) : undefined;
  const shared = other && marker(tree, other.node) === 'from' ? phrasesOn(reading, other.node, stops) : [];
  if (shared.length > 0) return shared;
  // "duties on toys (5%) and shoes (8%)"
  const apposed = [site.node, site.measure].find(at => at >= 0 && tree.relation(at) === 'appos');
  // "Kenya: 5 percent duty on toys"
  const named = apposed === site.measure ? phrasesOn(reading, site.measure, stops) : [];
  const bracketed = apposed === undefined || named.length > 0 ? -1 : namedBeside(reading, apposed, stops);
  if (bracketed >= 0) return [goodsFrom(reading, bracketed), bracketed].filter(head => head >= 0);
  const gapped = gappedBearer(reading, site.node);
  if (gapped >= 0 && !stops.has(gapped))
    return [...(site.measure < 0 ? [] : phrasesOn(reading, site.measure, stops)), gapped];
  // 2. What hangs on the tariff, shared out where each of its rates has a phrase.
  if (site.measure >= 0) {
    // "the rate of duties on tin", "a round of duties on tin"; "along with duties on tin" tells of others
    const inner = childrenBy(tree, site.measure, 'nmod').filter(
      child =>
        !stops.has(child) &&
        // "keep a duty in place for most goods"
        (tree.lemma(child) === 'place'
          ? marker(tree, child) === 'in'
          : measureIn(reading, child) === child && /^(?:of|in)?$/.test(marker(tree, child))),
    );
    const above = marker(tree, site.measure) === 'of' ? tree.head(site.measure) : -1;
    const outer = above >= 0 && TRANSPARENT.has(tree.lemma(above)) ? [above] : [];
    // "a tariff cap of 5 percent on tin"
    const limit = tree.relation(site.measure) === 'compound' ? tree.head(site.measure) : -1;
    if (limit >= 0 && (CEILINGS.has(tree.lemma(limit)) || FLOORS.has(tree.lemma(limit)))) outer.push(limit);
    const heads = [site.measure, ...inner, ...outer]
      .flatMap(measure => phrasesOn(reading, measure, stops))
      .filter(head => !isOfAnother(tree, head, site, sites));
    // "a duty is in place on tin"
    const there = tree.head(site.measure);
    if (there >= 0 && tree.lemma(there) === 'place' && tree.relation(site.measure) === 'nsubj')
      heads.push(...phrasesOn(reading, there, stops).filter(head => !heads.includes(head)));
    // "the duty on Chilean cars applies to all cars and vans"
    const applied =
      site.chain[0] && APPLYING.has(tree.lemma(site.chain[0].node)) ? frameLoads(reading, site, stops) : [];
    if (heads.length > 0) return [...heads, ...applied.filter(head => isNamed(reading, head))];
  }
  // "a fifth of the value of imported tea"
  const value = worthOf(reading, site.node);
  const worth = value < 0 ? [] : phrasesOn(reading, value, stops);
  if (worth.length > 0) return worth;
  // "between 10 and 15 percent on tin": what hangs on the last of several rates is said of all that have nothing of their own.
  for (const other of sites) {
    // "25 or 30 percent for imports of footwear"
    if (other.base !== site && !isNext(reading, site.node, other.node)) continue;
    const raised = phrasesOn(reading, other.node, stops);
    if (raised.length > 0) return raised;
  }
  const told = toldBeside(reading, site, stops);
  if (told.length > 0) return told;
  // 3. What the verbs above say of it.
  const framed = frameLoads(reading, site, stops);
  if (framed.length > 0) return [...framed, ...broughtIn(reading, site)];
  // "The duty of 5 percent is on pumps"
  const on = site.measure >= 0 && tree.relation(site.measure) === 'nsubj' ? tree.head(site.measure) : -1;
  if (on >= 0 && /^(?:on|against)$/.test(marker(tree, on)) && isNamed(reading, on)) return [on];
  const ahead = aheadWith(reading, site);
  if (ahead !== undefined) return [ahead];
  // "Switzerland is at 39 percent"
  if (site.measure < 0 && marker(tree, site.node) === 'at') {
    const told = childrenBy(tree, site.node, 'nsubj').find(child => reading.partyAt(child));
    if (told !== undefined && childrenBy(tree, site.node, 'cop').length > 0) return [told];
  }
  // 4. A country or goods that the figure stands beside: "Brazil (11%)", "toys: 5%".
  const beside = namedBeside(reading, site.node, stops);
  if (beside >= 0) return [beside];
  const before = childrenBy(tree, site.node, 'compound', 'nmod:desc', 'nmod:unmarked').filter(child =>
    isNamed(reading, child),
  );
  if (before.length > 0) return before;
  // 5. What stands before the tariff noun: "toy tariffs", "China tariffs".
  const goods = site.measure >= 0 ? modifiers(reading, site.measure) : [];
  return goods.length > 0 ? goods : wardedOff(reading, site);
}

/** "steel from Peru (5%) and Chile (8%)": the goods that come from the country before a bracket; -1 for none. */
export function goodsFrom(reading: Reading, country: number): number {
  const { tree } = reading;
  if (!reading.partyAt(country)) return -1;
  let first = country;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  const above = tree.head(first);
  return above >= 0 && /^(?:from|of|out of)$/.test(marker(tree, first)) && isGoods(reading, above) ? above : -1;
}

/** "duties that were cut to 5 percent and were raised to 8 on tin": what hangs on a verb that has another rate is that one's. */
const isOfAnother = (tree: Tree, head: number, { node }: RateSite, sites: readonly RateSite[]): boolean =>
  tree.relation(head) === 'obl' &&
  tree.relation(tree.head(head)) === 'conj' &&
  tree.head(node) !== tree.head(head) &&
  sites.some(other => other.node > node && tree.head(other.node) === tree.head(head));

const APPLYING = new Set(['apply', 'extend']);

/** Whether nothing but a conjunction stands between two figures. */
const isNext = ({ tree }: Reading, before: number, after: number): boolean =>
  after === before + 2 && /^(?:or|and)$/.test(tree.lower(before + 1));

/** The country, the goods or the firm to which a figure is put; -1 for none. */
function namedBeside(reading: Reading, node: number, stops: ReadonlySet<number>): number {
  const { tree } = reading;
  const head = tree.head(node);
  const beside =
    head >= 0 &&
    !stops.has(head) &&
    /^(?:appos|dep|parataxis|nmod|nummod)$/.test(tree.relation(node)) &&
    (isNamed(reading, head) || isFirm(reading, head)) &&
    !ownsFigure(reading, head);
  return beside ? head : -1;
}

export function phrasesOn(reading: Reading, node: number, stops: ReadonlySet<number>, markers = FALLS_ON): number[] {
  const { tree } = reading;
  const found: number[] = [];
  for (const child of childrenBy(tree, node, 'nmod', 'obl', 'dep')) {
    if (stops.has(child)) continue;
    const by = marker(tree, child);
    // "those from Peru": duties on its goods.
    if (by === 'from' && /^th(?:at|ose)$/.test(tree.lower(node)) && reading.partyAt(child)) found.push(child);
    if (!markers.has(by) || reading.dateAt(child)) continue;
    // "across all countries", not "across the board"
    if (by === 'across' && !isPeoples(tree, child)) continue;
    // "the duty of Chile" is its own.
    if ((by === 'of' || (by === 'to' && isOfImport(tree, node))) && reading.partyAt(child)?.mention.type === 'party')
      if (isMeasureNoun(reading, node)) continue;
    if (by === 'of' && (measureIn(reading, child) >= 0 || reading.percentAt(child) || WORTH.test(tree.lemma(child))))
      continue;
    if ((by === 'for' && !looksLikeLoad(reading, child)) || ABSTRACT.has(tree.lemma(child))) continue;
    // "a duty on the customs value": of what it is reckoned
    if (tree.lemma(child) === 'value' && childrenBy(tree, child, 'nmod').length === 0) continue;
    found.push(child);
  }
  for (const clause of clausesBelow(tree, node)) {
    const predicate = predicateAt(tree, clause);
    if (!predicate) continue;
    // "the duty that Chilean wool faces"
    // "the duty that Chilean mills keep paying"
    const holder = tree.relation(clause) === 'xcomp' ? tree.head(clause) : clause;
    const bearer = predicate.frame.subject === 'load' ? childrenBy(tree, holder, 'nsubj')[0] : undefined;
    if (bearer !== undefined && bearer > node && !/^(?:that|which|who)$/.test(tree.lower(bearer))) found.push(bearer);
    // "5 percent for letting in Chilean tin"
    if (marker(tree, clause) === 'for' && /^(?:let|admit|allow|import|bring)$/.test(tree.lemma(clause)))
      for (const child of childrenBy(tree, clause, 'obj', 'obl'))
        if (/^(?:in)?$/.test(marker(tree, child)) && looksLikeLoad(reading, child)) found.push(child);
    for (const child of tree.children(clause))
      if (
        !stops.has(child) &&
        roleOf(tree, predicate, child) === 'load' &&
        (isObliqueLoad(reading, child) ||
          (tree.relation(child) === 'obj' && (isWithWhich(tree, predicate) || isOwnDeed(tree, predicate)))) &&
        !ABSTRACT.has(tree.lemma(child))
      )
        found.push(child);
  }
  return found;
}

/** Of what a duty is a share. */
const WORTH = /^(?:value|price|invoice)$/;

/** What is said to be so "on" these are no goods. */
const ABSTRACT = new Set(
  'day basis average top ground condition behalf term arrival entry landing effectivity signature request expiry approval'.split(
    ' ',
  ),
);

/** "the duty to which Seoul subjects tin", "the tariff with which Seoul hit tin": the tariff has the preposition, what bears it is the object. */
const isWithWhich = (tree: Tree, predicate: Predicate): boolean =>
  childrenBy(tree, predicate.node, 'obl').some(
    child => tree.lower(child) === 'which' && roleOf(tree, predicate, child) === 'measure',
  );

/** "the duty that covers tin", "a duty, which hits tin", "the duty covering tin": what the tariff itself does. */
const isOwnDeed = (tree: Tree, { node, frame, passive }: Predicate): boolean => {
  const subjects = childrenBy(tree, node, 'nsubj');
  return (
    !passive &&
    (subjects.length === 0
      ? frame.subject === 'measure' && tree.xpos(node) === 'VBG'
      : subjects.some(subject => /^(?:that|which)$/.test(tree.lower(subject))))
  );
};

/** Of a clause on the tariff only what follows a preposition is what it falls on; its subject is who acts, or the tariff. */
const isObliqueLoad = ({ tree }: Reading, child: number): boolean => {
  const relation = tree.relation(child);
  return (relation === 'obl' || relation === 'nmod') && !/^(?:that|which|whom)$/.test(tree.lower(child));
};

/** "for steel", not "for a long time", "for the first year", nor the cause: "a penalty for India's purchase of Russian oil". */
export function looksLikeLoad(reading: Reading, node: number): boolean {
  const { tree } = reading;
  if (tree.lemma(node) === 'purchase' && childrenBy(tree, node, 'nmod:poss').length > 0) return false;
  if (
    isNamed(reading, node) ||
    // "71 products"
    GENERIC.has(tree.lemma(node).split(' ').at(-1) ?? '') ||
    FIRMS.has(tree.lemma(node)) ||
    /^(?:country|rest|remainder|everything|anything|theirs|ours)$/.test(tree.lower(node))
  )
    return true;
  // "to half of the shipments", "to a range of goods"
  return (
    isShareOfGoods(reading, node) ||
    isRangeOfGoods(reading, node) ||
    tree.children(node).some(child => isNamed(reading, child))
  );
}

/** The arguments of the predicates above that bear the tariff: "hit steel with", "steel faces", "imposed on steel". */
export function frameLoads(reading: Reading, site: RateSite, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  // "a list drawn up in retaliation for the duty": what answers a tariff bears another.
  const cause = site.measure < 0 ? -1 : tree.head(site.measure);
  if (cause >= 0 && ANSWERS.has(tree.lemma(cause)) && /^(?:for|to)$/.test(marker(tree, site.measure))) return [];
  for (const step of site.chain) {
    const relation = tree.relation(step.from);
    const { predicate } = step;
    if (predicate) {
      const found = argumentsOf(reading, predicate, step.from, stops);
      if (found.length > 0) return found;
      const { act } = predicate.frame;
      if (act === 'say') break;
    }
    const met = besideTariff(reading, step, stops);
    if (met.length > 0) return met;
    if (relation === 'ccomp' || relation === 'parataxis') break;
  }
  return [];
}

/**
 * "Chilean wine is kept out by a duty of 5 percent": what somebody does something to by a tariff bears it; "5 percent will be added to the duty on Chilean
 * wine", "a levy of 5 percent, on top of the duty on Chilean wine": what is put to a tariff falls on what that does.
 */
function besideTariff(
  reading: Reading,
  { node, from }: RateSite['chain'][number],
  stops: ReadonlySet<number>,
): number[] {
  const { tree } = reading;
  if (tree.relation(from) === 'obl:agent' && !SHELTERING.has(tree.lemma(node)))
    return childrenBy(tree, node, 'nsubj:pass').filter(
      child => !stops.has(child) && (isNamed(reading, child) || GENERIC.has(tree.lemma(child))),
    );
  return [node, from]
    .flatMap(at => childrenBy(tree, at, 'obl', 'nmod'))
    .flatMap(child => (ATOP.test(tree.lower(child)) ? childrenBy(tree, child, 'nmod') : [child]))
    .filter(
      child =>
        child !== from &&
        isMeasureNoun(reading, child) &&
        (ATOP.test(tree.lower(tree.head(child))) || /^(?:to|onto|on top of|in addition to)$/.test(marker(tree, child))),
    )
    .flatMap(child => phrasesOn(reading, child, stops));
}
const ANSWERS = new Set(['retaliation', 'response', 'reply', 'answer', 'reaction']);
const ATOP = /^(?:top|addition)$/;

/** What a tariff does for those who do not bear it. */
const SHELTERING = new Set('protect shield shelter defend cushion help save support safeguard back'.split(' '));

function argumentsOf(reading: Reading, predicate: Predicate, from: number, stops: ReadonlySet<number>): number[] {
  const { tree } = reading;
  const found: number[] = [];
  const { node } = predicate;
  // "wants Oslo to cut its duty": who is to act on the tariff does not bear it.
  const urging = tree.relation(from) === 'xcomp' && predicateAt(tree, from)?.frame.subject === 'imposer';
  for (const child of tree.children(node)) {
    if (urging && /^(?:obj|iobj|nsubj:pass)$/.test(tree.relation(child)) && reading.partyAt(child)) continue;
    if (child === from || stops.has(child) || isMeasureNoun(reading, child) || measureIn(reading, child) >= 0) continue;
    if (EXCEPT.has(marker(tree, child))) continue;
    const relation = tree.relation(child);
    const role = roleOf(tree, predicate, child);
    // "the tariffs could impose costs on mills": what tariffs put on somebody bears none.
    if (relation === 'obj' && predicate.frame.object === 'measure' && tree.relation(from) === 'nsubj') continue;
    // "gave Chile a duty": of two objects, the one that is no tariff bears it.
    const given = predicate.frame.act === 'impose' && role === 'measure' && relation === 'obj';
    // "80 items will have a duty": what no government is that has a tariff, bears it.
    const having = tree.lemma(node) === 'have' && relation === 'nsubj' && areGoods(reading, child);
    if (role !== 'load' && !given && !having) continue;
    if (relation === 'obl' || relation === 'nmod') {
      const by = marker(tree, child);
      const figure = reading.percentAt(child) && !isShareOfGoods(reading, child);
      if (reading.dateAt(child) || figure || ABSTRACT.has(tree.lemma(child))) continue;
      if ((by === 'for' || by === 'to' || by === 'over') && !looksLikeLoad(reading, child)) continue;
    }
    if (relation === 'advcl' || relation === 'advmod') continue;
    if (/^(?:that|which|who)$/.test(tree.lower(child)) && tree.relation(node) === 'acl:relcl')
      found.push(tree.head(node));
    else found.push(child);
  }
  if (found.length > 0) return found;
  // "imports that were hit with a duty", "companies facing duties": the noun that the clause tells of.
  const relation = tree.relation(node);
  const bears = predicate.frame.subject === 'load' || (predicate.frame.object === 'load' && predicate.passive);
  // "products subject to duties"
  const behind = relation === 'acl' || (relation === 'amod' && tree.head(node) < node);
  if (behind && bears && tree.head(node) >= 0) return [tree.head(node)];
  // "Kenya, facing a duty, wants talks", "hit by a duty, Kenya …": the clause without a subject has that of the verb above.
  const own = ownSubject(tree, node);
  if (bears && (predicate.frame.subject === 'load' || own < 0)) {
    const subject = own < 0 ? controllerOf(reading, predicate) : own;
    if (subject >= 0 && !stops.has(subject) && measureIn(reading, subject) < 0)
      return [subject, ...goodsSent(reading, node)];
  }
  return [];
}

/** "sell tin without paying the duty": the goods that are sent by the verb above. */
function goodsSent(reading: Reading, verb: number): number[] {
  const { tree } = reading;
  const bearing = tree.relation(verb) === 'xcomp' ? tree.head(verb) : verb;
  if (marker(tree, bearing) !== 'without' || tree.head(bearing) < 0) return [];
  return childrenBy(tree, tree.head(bearing), 'obj').filter(child => isNamed(reading, child));
}

/** "half of Chilean goods", "40 percent of the exports": so much of the goods, and no rate. */
export const isShareOfGoods = (reading: Reading, node: number): boolean =>
  reading.percentAt(node) !== undefined && isOfGoods(reading, node);

const isRangeOfGoods = (reading: Reading, node: number): boolean =>
  COLLECTIONS.has(reading.tree.lemma(node)) && isOfGoods(reading, node);

const isOfGoods = (reading: Reading, node: number): boolean =>
  childrenBy(reading.tree, node, 'nmod').some(
    child =>
      marker(reading.tree, child) === 'of' && (GENERIC.has(reading.tree.lemma(child)) || isGoods(reading, child)),
  );

/** Goods, and countries by their plain names, before the tariff noun. */
export function modifiers(reading: Reading, measure: number): number[] {
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
