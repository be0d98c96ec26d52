import type { GazetteerHit, Law } from '../../knowledge/knowledge.ts';
import { normalize } from '../../text/tokens.ts';
import type { RecogniserContext } from '../context.ts';
import type { Scene } from '../scene.ts';

/** A law is hardly spoken of by its name so many years before it is made. */
const YEARS_AHEAD = 4;

/**
 * Which of the laws of one name is meant at a token: of those that there were on the article's day the one whose parties the sentence, then
 * the article names; the one that is called so in full where that tells nothing. Undefined where all were made much later.
 */
export function whichLaw(
  context: RecogniserContext,
  scene: Scene,
  { ids, first, last }: GazetteerHit,
): Law | undefined {
  const { knowledge, article } = context;
  const year = Number(article.published?.date.slice(0, 4) ?? 9999);
  const laws = ids
    .map(id => knowledge.laws.get(id))
    .filter(law => law !== undefined)
    .filter(law => (law.year ?? 0) <= year + YEARS_AHEAD);
  if (laws.length < 2) return laws[0];
  const near = new Set<string>();
  const anywhere = new Set<string>();
  for (const { kind, ids: parties, first: place } of context.hits) {
    if (kind !== 'party' && kind !== 'demonym') continue;
    for (const party of parties) {
      anywhere.add(party);
      if (scene.sentenceOf[place] === scene.sentenceOf[first]) near.add(party);
    }
  }
  const score = (law: Law): number => {
    const words = ` ${[law.name, ...law.aliases].map(wordsOf).join(' ')} `;
    let sum = 0;
    for (const id of anywhere) {
      const party = knowledge.parties.get(id);
      const names = party ? [party.name, ...party.aliases, ...party.demonyms] : [];
      if (names.some(name => words.includes(` ${wordsOf(name)} `))) sum += near.has(id) ? 2 : 1;
    }
    return sum;
  };
  const words = scene.tokens.slice(first, last).map(({ norm }) => norm);
  laws.sort((a, b) => Number(wordsOf(b.name) === words.join(' ')) - Number(wordsOf(a.name) === words.join(' ')));
  return laws.reduce((best, law) => (score(law) > score(best) ? law : best));
}

const wordsOf = (name: string): string => normalize(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
