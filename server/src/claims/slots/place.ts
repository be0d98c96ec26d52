import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { clausesBelow } from '../frames/chain.ts';
import { DESTINATION_VERBS, ENTRIES, FIRMS, GATES, GENERIC, MADE } from '../frames/nouns.ts';
import { predicateAt } from '../frames/readFrame.ts';
import type { Reading } from '../reading.ts';
import { type Actor, antecedentOf, namedAt } from './actor.ts';
import { bringingIn } from './flowsTold.ts';
import { isForeignAt } from './gates.ts';
import { isGoods, isOfImport } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/** "face a duty in Kenya", "the average duty in Kenya", "goods entering Kenya", "exports to Kenya". */
export function place(reading: Reading, site: RateSite): Actor[] {
  const { tree } = reading;
  // "a duty that took effect in Kenya", "a duty levied in Kenya"
  const held = [site.measure, site.node].flatMap(noun =>
    noun < 0 ? [] : clausesBelow(tree, noun).filter(clause => HELD_THERE.has(predicateAt(tree, clause)?.frame.act)),
  );
  const nodes = [site.node, site.measure, ...held];
  // "pays a tenth of its value in Kenya"
  for (const child of childrenBy(tree, site.node, 'nmod'))
    if (/^(?:value|price)$/.test(tree.lemma(child))) nodes.push(child);
  // "shall be no higher than 5 percent in Kenya"
  const above = tree.head(site.node);
  if (above >= 0 && childrenBy(tree, above, 'cop').length > 0) nodes.push(above);
  // "fell to 5 percent from 8 percent in Kenya"
  const [verb] = site.chain;
  if (verb && site.role === 'new')
    nodes.push(...childrenBy(tree, verb.node, 'obl').filter(at => at > site.node && reading.percentAt(at)));
  for (const [i, { node, predicate }] of site.chain.slice(0, 3).entries())
    if (i < 2 || predicate?.frame.act === 'bear') nodes.push(node);
  // "the duty that Chilean wool faces in Kenya"
  for (const noun of [site.measure, site.node])
    if (noun >= 0)
      nodes.push(...clausesBelow(tree, noun).filter(clause => predicateAt(tree, clause)?.frame.act === 'bear'));
  // "importers entering tea into Kenya deposit a duty"
  if (verb?.predicate?.frame.act === 'bear') nodes.push(...bringingIn(tree, verb.node));
  // "the duty applicable in Kenya", "the duty in force in Kenya"
  for (const noun of [site.measure, site.node])
    if (noun >= 0)
      nodes.push(
        ...childrenBy(tree, noun, 'amod', 'acl', 'nmod', 'obl').filter(
          at => APPLICABLE.has(tree.lemma(at)) && at > noun,
        ),
      );
  // "sells tea to Kenya at a duty capped at 5 percent": whither goods go at the tariff whose height the clause tells.
  if (verb && site.measure >= 0 && tree.head(verb.node) === site.measure && tree.head(site.measure) >= 0)
    nodes.push(tree.head(site.measure));
  // "5 percent on tea sold into Kenya"
  const borne = [site.measure, site.node]
    .filter(at => at >= 0)
    .flatMap(at => childrenBy(tree, at, 'nmod'))
    .filter(at => marker(tree, at) === 'on');
  nodes.push(...borne.flatMap(at => clausesBelow(tree, at)).filter(verb => isSentInto(tree, verb)));
  for (const node of nodes) {
    // Where goods are made, nobody taxes what comes in; "raised" are duties, too.
    if (node < 0 || (MADE.has(tree.lemma(node)) && predicateAt(tree, node) === undefined)) continue;
    // "sells tea to Kenya, where it bears a duty"
    const [where] = childrenBy(tree, node, 'advmod').filter(word => tree.lower(word) === 'where');
    const there = where === undefined ? undefined : reading.partyAt(antecedentOf(reading, where));
    if (there) return [{ ...there, how: 'stated' }];
    const sends = DESTINATION_VERBS.has(tree.lemma(node)) || LETTING.has(tree.lemma(node));
    // "sells tea to Kenya": the parser may hang whither it goes on the goods.
    const sent = sends ? childrenBy(tree, node, 'obj').flatMap(goods => childrenBy(tree, goods, 'nmod')) : [];
    const places = [...childrenBy(tree, node, 'nmod', 'obl'), ...sent].filter(child => {
      const by = marker(tree, child);
      return (
        (by === 'in' ||
          (by === 'into' && tree.upos(node) === 'VERB') ||
          (by === 'to' && (sends || (node === site.measure && isOfImport(tree, node))))) &&
        reading.partyAt(child)?.mention.type === 'party'
      );
    });
    const child = ownPlace(reading, site, places);
    // "in Kenya and Ghana": inTurn.ts tells whose each rate is
    const named = child === undefined ? [] : [child, ...childrenBy(tree, child, 'conj')];
    const found = named.flatMap(at => namedAt(reading, at) ?? []).filter(({ mention }) => mention?.type === 'party');
    if (found.length > 0) return found;
    // "bore a duty when it reached Kenyan shelves"
    for (const clause of childrenBy(tree, node, 'advcl', 'parataxis', 'obl', 'nmod', 'obj')) {
      const comesIn =
        tree.upos(clause) === 'VERB' &&
        (DESTINATION_VERBS.has(tree.lemma(clause)) || tree.lower(clause) === 'admitted' || getsInto(tree, clause));
      // "clears Kenyan customs", "in the Kenyan market"
      const passed = tree.relation(clause) === 'obj' && PASSING.has(tree.lemma(node));
      const isMet = passed || /^(?:in|into|on|past|through)$/.test(marker(tree, clause));
      const gate =
        (marker(tree, clause) === 'at' && GATES.has(tree.lemma(clause))) ||
        (isMet && isForeignAt(reading, clause, originsOfGoods(reading)));
      if (!comesIn && !gate && !ENTRIES.has(tree.lemma(clause))) continue;
      // "at the port of entry into Kenya", "at the border crossing into Kenya"
      const holders = gate ? [clause, ...childrenBy(tree, clause, 'acl')] : [clause];
      // "at the Japanese border"
      const owner = gate ? childrenBy(tree, clause, 'nmod:poss').flatMap(at => namedAt(reading, at) ?? []) : [];
      const own = gate ? (peopleBeside(reading, clause) ?? owner[0]) : undefined;
      if (own) return [own];
      const phrases = holders
        .flatMap(holder => childrenBy(tree, holder, 'obj', 'obl', 'nmod'))
        .filter(child => !gate || /^(?:in|into|of|to)$/.test(marker(tree, child)));
      const inner = phrases.filter(child => ENTRIES.has(tree.lemma(child)));
      for (const child of [...phrases, ...inner.flatMap(entry => childrenBy(tree, entry, 'nmod'))]) {
        const found = [child, ...childrenBy(tree, child, 'amod', 'compound')]
          .map(at => namedAt(reading, at))
          .find(Boolean);
        if (found && marker(tree, child) !== 'from') return [found];
      }
    }
  }
  return [];
}

/** The party that the people's adjective before a noun names. */
export function peopleBeside(reading: Reading, noun: number): Actor | undefined {
  for (const child of childrenBy(reading.tree, noun, 'amod', 'compound', 'nmod:desc')) {
    const found = namedAt(reading, child);
    if (found) return found;
  }
  return undefined;
}

/** What is done, or is so, where a tariff holds: "a duty that took effect in Kenya", "a duty levied in Kenya". */
const HELD_THERE: ReadonlySet<string | undefined> = new Set(['start', 'impose']);
const APPLICABLE = wordSet('applicable payable due force effect');
/** Verbs of letting goods in: "admitted to Kenya at 5 percent". */
const LETTING = wordSet('admit let allow');
/** "moving from Kenya into Egypt" */
const isSentInto = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obl').some(child => marker(tree, child) === 'into');
/** Whose goods, or makers of goods, a sentence tells of by the words beside them: "Kenyan tea", "tea from Kenya", "tea of Kenyan make". */
function originsOfGoods(reading: Reading): string[] {
  const { tree } = reading;
  const found: string[] = [];
  for (let at = 0; at < tree.size; at++) {
    if (!isGoods(reading, at) && !GENERIC.has(tree.lemma(at)) && !FIRMS.has(tree.lemma(at))) continue;
    for (const child of childrenBy(tree, at, 'amod', 'compound', 'nmod:poss', 'nmod', 'nmod:desc')) {
      const by = marker(tree, child);
      if (!/^(?:from|of|)$/.test(by)) continue;
      for (const word of by === 'of' ? [child, ...childrenBy(tree, child, 'amod', 'compound')] : [child]) {
        const party = reading.partyAt(word)?.party;
        if (party !== undefined) found.push(party);
      }
    }
  }
  return found;
}
const PASSING = wordSet('clear pass get enter');

/** "pay 5 percent to get into Kenya" */
const getsInto = (tree: Tree, verb: number): boolean =>
  /^(?:get|go|make)$/.test(tree.lemma(verb)) && childrenBy(tree, verb, 'obl').some(to => marker(tree, to) === 'into');

/** "… to 5 percent in Kenya, and in Ghana to 8 percent": a place that a joining word opens is that of the figure behind it. */
function ownPlace(reading: Reading, { node }: RateSite, places: readonly number[]): number | undefined {
  const { tree } = reading;
  const opened = places.filter(child => childrenBy(tree, child, 'cc').length > 0);
  let own: number | undefined;
  for (const child of opened) if (child < node) own = child;
  return own ?? places.find(child => !opened.includes(child));
}
