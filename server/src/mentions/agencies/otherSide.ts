import { wordSet } from '../../base/wordList.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { Scene } from '../scene.ts';

/** Words before a country that make it the place of a thing, its origin or its goal: "imports from Chile", "a duty on Chilean wine". */
const TOWARDS = wordSet('from on against to into toward towards with than like in versus near outside');

const JOINING = wordSet('and or ,');

/** Trade of a country and those who do it: said with its adjective, and of it as the other side. */
const TRADED = wordSet(`
  made built grown owned origin produced import imports export exports good goods product products shipment shipments exporter exporters
  producer producers manufacturer manufacturers maker makers supplier suppliers firm firms company companies brand brands steelmaker
  steelmakers carmaker carmakers automaker automakers grower growers farmer farmers miner miners rival rivals mill mills
`);

/** How far behind an adjective its goods are looked for: "Chinese hot-rolled flat steel". */
const WORDS_OF_GOODS = 3;

/**
 * Whether a country is named as the other side of a trade or as a place ("duties on Chinese beer", "imports from Colombia and Peru", "met
 * in Buenos Aires"), and not as the one who acts: an unqualified ministry beside it is hardly its own.
 *
 * @param joined whether the country stands in a list behind one that is the other side
 * @param isGoods whether a name of goods begins at a token
 */
export function isOtherSide(
  { tokens, partyStarting }: Scene,
  { first, last, kind }: GazetteerHit,
  joined: boolean,
  isGoods: (token: number) => boolean,
): boolean {
  let before = first - 1;
  while (/^(?:the|neighbou?ring)$/.test(tokens[before]?.norm ?? '')) before--;
  const word = tokens[before]?.norm ?? '';
  if (TOWARDS.has(word) || (joined && JOINING.has(word))) return true;
  // "the US-Canada border"
  if (tokens[last]?.text === '-' && partyStarting.has(last + 1)) return true;
  if (kind !== 'demonym' && tokens[first]?.caps !== 'all' && tokens[last]?.text !== '-') return false;
  let end = last;
  // "Chinese and Vietnamese shoes"
  for (
    let next = partyStarting.get(end + 1);
    next && JOINING.has(tokens[end]?.norm ?? '');
    next = partyStarting.get(end + 1)
  )
    end = next.last;
  for (let i = end; i < end + WORDS_OF_GOODS; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'word' && token.caps !== 'none')) return false;
    if (TRADED.has(token.norm) || isGoods(i)) return true;
    if (token.kind !== 'word' && token.text !== '-') return false;
  }
  return false;
}
