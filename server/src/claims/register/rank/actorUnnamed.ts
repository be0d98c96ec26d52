import { wordSet } from '../../../base/wordList.ts';
import { childrenBy } from '../../../syntax/dependents.ts';
import { criticsOf } from '../../slots/critics.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { relatedTo } from '../../slots/related.ts';
import type { ToldParty } from './told.ts';

/** People who speak of tariffs and are called by no name and by no office of a country. */
const PERSONS = wordSet(
  'politician candidate contender front-runner frontrunner nominee incumbent businessman businesswoman billionaire tycoon mogul man woman populist demagogue newcomer',
);

/**
 * Whom else a sentence names by what he does himself, where somebody of no name acts on the tariff: "when a tycoon calls for a 5 percent duty, Peru's
 * leader looks mild". Nor does one act whose neighbour or partner does.
 */
export function apartFromActor({ reading, site }: RateDraft, told: readonly ToldParty[]): readonly string[] {
  const { tree } = reading;
  const { chain } = site;
  const top = chain.findIndex(({ node }) => /^(?:advcl|parataxis)$/.test(tree.relation(node)));
  const clause = top < 0 ? chain : chain.slice(0, top + 1);
  const acts = clause.filter(({ predicate }) => /^(?:plan|impose|change)$/.test(predicate?.frame.act ?? ''));
  const actors = acts.flatMap(({ node }) => [
    ...childrenBy(tree, node, 'nsubj'),
    ...(tree.relation(node) === 'acl' ? [tree.head(node)] : []),
  ]);
  const related = relatedTo(reading, site, /^(?:plan|impose|change)$/);
  if (related.length > 0) return related;
  if (!actors.some(actor => PERSONS.has(tree.lemma(actor)) && reading.partyAt(actor) === undefined)) return [];
  return told
    .filter(({ part, verb }) => /^(?:subject|says|acts)$/.test(part) && !clause.some(({ node }) => node === verb))
    .map(({ party }) => party);
}

/**
 * Who speaks against a tariff, and whoever else does something by himself in the same sentence: "The EU opposed a duty on tin, and Oslo abstained". Neither
 * has by that imposed it.
 */
export function apartFromCritics({ reading, site }: RateDraft, told: readonly ToldParty[]): readonly string[] {
  const critics = criticsOf(reading, site);
  if (critics.length === 0) return critics;
  return [...critics, ...told.filter(({ part }) => /^(?:subject|says)$/.test(part)).map(({ party }) => party)];
}
