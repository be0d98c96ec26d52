import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Tree } from '../../syntax/tree.ts';
import { ownSubject } from '../frames/chain.ts';
import { FIRMS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Focus } from '../register/focus.ts';
import { type Actor, actorsOf, UNION } from './actor.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Kenyan growers seek a duty on Indian tea", "a petition by Kenyan growers", "lobbied for a duty": who asks for a tariff on another's goods
 * asks his own government, or the Union of which it is a member, for it. Undefined where nobody asks, and where he asks to be rid of one.
 *
 * @param targets whose goods it is on, as the sentence says
 */
export function governmentAsked(reading: Reading, site: RateSite, targets: readonly string[]): string | undefined {
  if (targets.length === 0) return undefined;
  const parties = new Set(askersOf(reading, site).flatMap(asker => homeOf(reading, asker) ?? []));
  const [home, another] = parties;
  if (home === undefined || another !== undefined || targets.includes(home)) return undefined;
  return reading.context.knowledge.parties.get(UNION)?.members?.includes(home) ? UNION : home;
}

/** Those who ask for a tariff, and not to be rid of one, by their nouns, papers or pronouns. */
export function askersOf(reading: Reading, { chain }: RateSite): readonly number[] {
  const { tree } = reading;
  for (const { node, from, predicate } of chain) {
    if (hangsOnOther(tree, from, node)) return [];
    if (/^(?:lift|exempt|pause|delay|oppose|change)$/.test(predicate?.frame.act ?? '')) return [];
    const subject = tree.upos(node) === 'NOUN' ? -1 : ownSubject(tree, node);
    // "sought relief from the duty", "want clarity on it", "asked about it"
    if (BESIDE.has(tree.lemma(node)) || ABOUT.test(marker(tree, from))) return [];
    const asks = ASKING.has(tree.lemma(node));
    const paper = PAPERS.has(tree.lemma(node)) ? node : PAPERS.has(tree.lemma(subject)) && asks ? subject : -1;
    const agents = childrenBy(tree, node, 'advcl')
      .filter(clause => ASKING.has(tree.lemma(clause)) && tree.xpos(clause) === 'VBN')
      .flatMap(clause => childrenBy(tree, clause, 'obl:agent'));
    const askers = [
      ...(paper >= 0
        ? [paper, ...childrenBy(tree, paper, 'nmod', 'nmod:poss', 'amod', 'compound')].filter(
            at => at === paper || /^(?:by|from|of|)$/.test(marker(tree, at)),
          )
        : asks && subject >= 0
          ? [subject]
          : []),
      ...agents,
    ];
    if (askers.length > 0) return askers;
  }
  return [];
}

/**
 * "Ottawa turned down a request from mills for a duty on Indian pipes", "the chamber granted a petition for a duty": who decides on what others would have has
 * the tariff.
 */
export function deciderOf(reading: Reading, { chain, measure, node: rate }: RateSite, focus: Focus): Actor[] {
  const { tree } = reading;
  const asked = measure < 0 ? rate : measure;
  for (const { node } of chain) {
    if (!DECIDING.has(tree.lemma(node)) || tree.upos(node) !== 'VERB') continue;
    const particle = childrenBy(tree, node, 'compound:prt').map(at => tree.lower(at))[0] ?? '';
    if ((PARTICLES.get(tree.lemma(node)) ?? '') !== particle) continue;
    const paper = childrenBy(tree, node, 'obj').find(at => PAPERS.has(tree.lemma(at)) && at < asked);
    const subject = paper === undefined || marker(tree, asked) !== 'for' ? -1 : ownSubject(tree, node);
    if (subject >= 0) return actorsOf(reading, subject, focus);
  }
  return [];
}
const DECIDING = wordSet(
  'reject refuse dismiss deny grant approve accept consider weigh study turn throw rebuff decline',
);
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['turn', 'down'],
  ['throw', 'out'],
]);

/** Whether a tariff hangs on what is asked for, and is not it: "an exemption from the duty", "a refund of it", "clarity on it". */
function hangsOnOther(tree: Tree, from: number, verb: number): boolean {
  if (childrenBy(tree, verb, 'obj').some(object => BESIDE.has(tree.lemma(object)))) return true;
  for (let at = from; at >= 0 && at !== verb; at = tree.head(at)) if (BESIDE.has(tree.lemma(at))) return true;
  return false;
}
const BESIDE = wordSet(
  'exemption refund relief clarity answer waiver exclusion reprieve respite explanation drawback rebate end cut reduction removal repeal',
);
const ABOUT = /^(?:about|from|over|against)$/;

/** What one does who would have a tariff. */
const ASKING = wordSet(
  'seek want ask request demand urge call apply petition lobby push press beg plead clamour clamor agitate advocate favor favour campaign',
);
const PAPERS = wordSet('petition request application appeal plea demand call bid push campaign');

/** The country of people who make things, or of their union: "Kenyan growers", "mills in Kenya". Who sells abroad or buys from there asks for none. */
function homeOf(reading: Reading, node: number): string | undefined {
  const { tree } = reading;
  const lemma = tree.lemma(node);
  if (!(MAKERS.test(lemma) || (FIRMS.has(lemma) && !TRADERS.has(lemma)))) return undefined;
  for (const child of childrenBy(tree, node, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nmod')) {
    if (!/^(?:in|of|from|)$/.test(marker(tree, child))) continue;
    const party = reading.partyAt(child)?.party ?? reading.seatOf(tree.form(child));
    if (party !== undefined) return party;
  }
  return undefined;
}
const MAKERS =
  /(?:maker|miller|worker|brewer|baker|processor|weaver|breeder|fisher|fisherman|tanner|refiner|rancher|vintner|union|association|federation|lobby|chamber|cooperative)$/;
const TRADERS = wordSet('exporter importer buyer retailer shipper rival competitor vendor trader merchant');
