import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { ownSubject } from '../frames/chain.ts';
import { FIRMS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Kenyan growers seek a duty on Indian tea", "a petition by Kenyan growers", "lobbied for a duty": who asks for a tariff on another's goods
 * asks his own government, or the Union of which it is a member, for it. Undefined where nobody asks, and where he asks to be rid of one.
 *
 * @param targets whose goods it is on, as the sentence says
 */
export function governmentAsked(reading: Reading, { chain }: RateSite, targets: readonly string[]): string | undefined {
  const { tree, context } = reading;
  if (targets.length === 0) return undefined;
  for (const { node, predicate } of chain) {
    if (/^(?:lift|exempt|pause|delay|oppose|change)$/.test(predicate?.frame.act ?? '')) return undefined;
    const subject = tree.upos(node) === 'NOUN' ? -1 : ownSubject(tree, node);
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
    const parties = new Set(askers.flatMap(asker => homeOf(reading, asker) ?? []));
    const [home, another] = parties;
    if (home === undefined || another !== undefined || targets.includes(home)) continue;
    return context.knowledge.parties.get(UNION)?.members?.includes(home) ? UNION : home;
  }
  return undefined;
}
const UNION = 'party/EU';

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
