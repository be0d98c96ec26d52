import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import type { RateSite } from './rateSite.ts';
import { isPeoples } from './readNoun.ts';

const WORLDS = wordSet('global world worldwide international');

/**
 * Whether a rate is one of many countries together that nobody names: "19 percent in the developed countries", "the world average". Whoever else is told
 * of, it is not his.
 */
export function isOfSeveral(reading: Reading, { node, measure, chain }: RateSite): boolean {
  const { tree } = reading;
  const above = tree.head(node);
  const nouns = [node, measure, ...(above >= 0 && tree.upos(above) === 'NOUN' ? [above] : [])].filter(at => at >= 0);
  if (nouns.some(noun => isOfWorld(reading, noun))) return true;
  const holders = [...nouns, ...chain.slice(0, 1).map(step => step.node)];
  // "announced a duty across all countries"
  const isPut = /^(?:impose|announce|plan)$/.test(chain[0]?.predicate?.frame.act ?? '');
  return holders
    .flatMap(holder => childrenBy(tree, holder, 'nmod', 'obl'))
    .some(
      place =>
        (marker(tree, place) === 'across' ? !isPut : /^(?:in|of|among)$/.test(marker(tree, place))) &&
        isPeoples(tree, place) &&
        !figuresBetween(reading, node, place) &&
        tree.xpos(place).endsWith('S') &&
        reading.partyAt(place) === undefined,
    );
}

/** "14 percent compares with 5 percent in most countries": the place is of the figure right beside it. */
function figuresBetween(reading: Reading, figure: number, place: number): boolean {
  for (let at = Math.min(figure, place) + 1; at < Math.max(figure, place); at++) if (reading.percentAt(at)) return true;
  return false;
}

/** "the global average tariff", "the world average of 5 percent", "average tariffs worldwide" */
function isOfWorld({ tree }: Reading, noun: number): boolean {
  const words = childrenBy(tree, noun, 'amod', 'compound', 'advmod').map(child => tree.lower(child));
  return (
    words.some(word => WORLDS.has(word)) &&
    (words.some(word => /^(?:average|mean)$/.test(word)) || tree.lemma(noun) === 'average')
  );
}
