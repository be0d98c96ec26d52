import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { Actor } from './actor.ts';
import { isGoods } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';

/**
 * "Canadian duties", "U.S. duties": the party that the people's adjective, or a short form of a name that serves as one, puts before the
 * tariff. "China tariffs" are mostly tariffs on China, so a country's plain name before the noun says nothing here.
 */
export function partyBeside(reading: Reading, { measure }: RateSite): Actor | undefined {
  if (measure < 0) return undefined;
  // "the Peruvian oil penalty" is for what is bought from Peru, "the Peruvian penalty" is Peru's.
  const isForGoods =
    reading.tree.lemma(measure) === 'penalty' &&
    childrenBy(reading.tree, measure, 'compound').some(child => isGoods(reading, child));
  if (isForGoods) return undefined;
  // "the U.S. anti-dumping duty": before a name of several words.
  const names = childrenBy(reading.tree, measure, 'compound').filter(word =>
    /^(?:dumping|subsidy)$/.test(reading.tree.lemma(word)),
  );
  const before = [measure, ...names].flatMap(noun =>
    childrenBy(reading.tree, noun, 'amod', 'compound', 'nmod:desc', 'nmod'),
  );
  for (const child of before) {
    if (reading.tree.relation(child) === 'nmod' && marker(reading.tree, child) !== '') continue;
    const found = reading.partyAt(child);
    if (!found) continue;
    const { mention, party } = found;
    const adjectival =
      mention.type !== 'party' ||
      mention.form === 'demonym' ||
      mention.form === 'acronym' ||
      /^(?:U\.?S\.?|E\.?U\.?|U\.?K\.?|EC|EEC)$/.test(mention.text);
    if (adjectival) return { party, mention, how: 'stated' };
  }
  return undefined;
}

/** The parties that stand so before a tariff, all of a list: "raises Thai and Peruvian cotton tariffs". */
export function partiesBeside(reading: Reading, site: RateSite): readonly string[] {
  const first = partyBeside(reading, site);
  const node = first?.mention ? reading.nodeOf(first.mention) : -1;
  const others = node < 0 ? [] : childrenBy(reading.tree, node, 'conj').flatMap(at => reading.partyAt(at)?.party ?? []);
  return first ? [first.party, ...others] : [];
}
