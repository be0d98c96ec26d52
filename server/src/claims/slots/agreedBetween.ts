import { wordSet } from '../../base/wordList.ts';
import type { Knowledge, Law } from '../../knowledge/knowledge.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { normalize } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { governmentOf } from './actor.ts';
import { isTreaty } from './law.ts';
import { isRegion } from './readNoun.ts';

const PACTS = wordSet('agreement pact accord deal treaty fta');
const CONCLUDING = wordSet('sign conclude reach strike ink seal make finalise finalize negotiate initial ratify have');

/** An agreement that a sentence tells of, and whom its words name as its parties. */
export interface Agreement {
  readonly node: number;
  readonly parties: readonly string[];
}

/** "the accord between Peru and Chile", "Peru's accord with Chile", "the Peru-Chile accord", "Peru and Chile signed an accord". */
export function agreementsIn(reading: Reading): Agreement[] {
  const { tree, context } = reading;
  const found: Agreement[] = [];
  for (let node = 0; node < tree.size; node++) {
    const law = reading.mentionsAt(node).find(({ type }) => type === 'law');
    const treaty =
      law?.type === 'law' && isTreaty(law.entity.id) ? context.knowledge.laws.get(law.entity.id) : undefined;
    if (!treaty && !PACTS.has(tree.lemma(node))) continue;
    const parties = new Set(treaty ? partiesOfLaw(treaty, context.knowledge) : []);
    for (const name of namesOf(reading, node)) {
      const party = reading.partyAt(name)?.party;
      // No region concludes any.
      if (party !== undefined && !isRegion(reading, party)) parties.add(governmentOf(party));
    }
    if (parties.size > 0) found.push({ node, parties: [...parties] });
  }
  return found;
}

/** The names that may be those of the parties to an agreement: before it, behind it, or of those who conclude it. */
function namesOf({ tree }: Reading, node: number): number[] {
  const joined = (name: number): number[] => [name, ...childrenBy(tree, name, 'conj')];
  const before = childrenBy(tree, node, 'compound', 'amod', 'nmod:poss', 'nmod:desc').flatMap(name => [
    name,
    ...childrenBy(tree, name, 'compound'),
  ]);
  const behind = childrenBy(tree, node, 'nmod').filter(name => /^(?:between|with|among)$/.test(marker(tree, name)));
  const verb = tree.relation(node) === 'obj' && CONCLUDING.has(tree.lemma(tree.head(node))) ? tree.head(node) : -1;
  const concluding =
    verb < 0
      ? []
      : tree.children(verb).filter(name => tree.relation(name) === 'nsubj' || marker(tree, name) === 'with');
  return [...before, ...[...behind, ...concluding].flatMap(joined)];
}

const known = new WeakMap<Law, readonly string[]>();

/** The countries that the name of an agreement names. */
export function partiesOfLaw(law: Law, knowledge: Knowledge): readonly string[] {
  let parties = known.get(law);
  if (!parties) {
    const name = ` ${wordsOf(law.name)} `;
    parties = [...knowledge.parties.values()]
      .filter(party => name.includes(` ${wordsOf(party.name)} `))
      .map(({ id }) => id);
    known.set(law, parties);
  }
  return parties;
}

const wordsOf = (name: string): string => normalize(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
