import { Latest } from '../../base/latest.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { Token } from '../../text/article.ts';
import { blockAt, rowOf, scopesAt } from '../../text/blocks.ts';
import type { RecogniserContext } from '../context.ts';
import { isProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import {
  ADJECTIVES,
  BEFORE_GOODS,
  BETWEEN_GOODS,
  BY_ORIGIN,
  HEADS_OF_GOODS,
  IDIOMS_AFTER,
  IDIOMS_BEFORE,
  STRICT,
  TRADE_WORDS,
  UNITS_OF_GOODS,
  WEAK,
} from './goodsWords.ts';

/** After a good in capitals, these make a company or an association of it. */
const NAME_HEADS = new Set(
  'association institute corp corporation co company inc ltd limited group council federation workers producers board committee caucus coalition alliance dynamics works plc ag'.split(
    ' ',
  ),
);

/**
 * Whether a product's name means goods here. Words with other everyday senses ("vehicle", "chips", "drugs") need a word of trade in
 * their sentence; a capital letter within a sentence makes the word part of a name ("Tata Steel"), unless the whole line is a headline.
 */
export function isGoods(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const { tokens } = scene;
  const at = scene.sentenceOf[hit.first] ?? 0;
  const sentence = context.article.sentences[at];
  const token = tokens[hit.first];
  if (!sentence || !token) return false;
  const before = hit.first > sentence.first ? tokens[hit.first - 1] : undefined;
  let after = hit.last < sentence.last ? tokens[hit.last] : undefined;
  if (after?.norm === '-' && !after.spaced) after = tokens[hit.last + 1];
  // "Non-oil trade" is about all goods but the one named.
  if (before?.norm === '-' && !token.spaced && tokens[hit.first - 2]?.norm === 'non') return false;
  if (IDIOMS_BEFORE.get(token.norm)?.has(before?.norm ?? '')) return false;
  // "generic drugs and steel": a name of two words is no idiom with what is only joined on.
  const joined = after?.norm === 'and' && hit.last - hit.first > 1;
  if (!joined && IDIOMS_AFTER.get(tokens[hit.last - 1]?.norm ?? '')?.has(after?.norm ?? '')) return false;
  if (
    scene.styles[at] !== 'upper' &&
    token.caps !== 'none' &&
    NAME_HEADS.has(after?.norm ?? '') &&
    after?.caps !== 'none'
  )
    return false;
  if (isProse(scene, hit.first) && inName(scene, hit, sentence.first, before, after)) return false;
  if (isStrict(scene, hit)) {
    const isOne = isInGoodsPhrase(context, scene, hit);
    // "duties on gold and silver": what is joined to it is none by chance.
    if (isOne) edgesOf(context, scene).lasts.add(hit.last);
    return isOne;
  }
  if (!WEAK.has(tokens[hit.last - 1]?.norm ?? '')) return true;
  return hasTradeWord(context, scene, at, hit) || isUnderTrade(context, hit);
}

/** Whether the head of a column or the heading of a table in whose cell a name stands speaks of trade: "| Goods | Duty |", "| Sugar | 20% |". */
function isUnderTrade({ article, meter }: RecogniserContext, { first }: GazetteerHit): boolean {
  const block = blockAt(article, first);
  if (!block?.cell || block.cell.header) return false;
  const heads = rowOf(article, block).flatMap(({ cell }) => article.blocks[cell?.columnHeader ?? -1] ?? []);
  return [...heads, ...scopesAt(article, first)].some(over => {
    meter.tokens += over.last - over.first;
    return article.tokens.slice(over.first, over.last).some(token => TRADE_WORDS.has(token.norm));
  });
}

function inName(
  scene: Scene,
  hit: GazetteerHit,
  first: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const token = scene.tokens[hit.first];
  const last = scene.tokens[hit.last - 1];
  if (!token || token.caps === 'none' || !last) return false;
  // A name that has capitals of its own ("EVs", "Harley-Davidson motorcycles") says nothing by them.
  if (token.caps === 'mixed' || (token.caps === 'all' && token.text.length <= 4)) return false;
  if (hit.last - hit.first > 1 && last.caps === 'none') return false;
  const capital = (t: Token | undefined): boolean => t?.kind === 'word' && t.caps !== 'none' && t.norm !== "'s";
  // "Adjusting Imports of Steel" quotes a title: the word before says that goods follow.
  if ((before?.norm === 'of' || before?.norm === 'on') && TRADE_WORDS.has(scene.tokens[hit.first - 2]?.norm ?? ''))
    return false;
  // Words shouted in capitals, and "our Steel": no name begins so.
  if (token.caps === 'all' && before?.caps === 'all' && SMALL_WORDS.has(before.norm)) return false;
  if (before?.norm === 'our' || before?.norm === 'their') return false;
  if (hit.first === first || OPENERS.has(before?.norm ?? ''))
    return capital(after) && !scene.partyStarting.has(hit.last);
  if (before && scene.partyEnding.has(hit.first) && !capital(after)) return false;
  return true;
}

const SMALL_WORDS = new Set(['to', 'and', 'on', 'of', 'for', 'from', 'in', 'the', 'with', 'or']);
/** After these a sentence or an item of a list begins. */
const OPENERS = new Set(['"', ')', '-', '•', '*', ':', ';', '(']);

const isStrict = (scene: Scene, hit: GazetteerHit): boolean =>
  hit.last - hit.first === 1 && STRICT.has(scene.tokens[hit.first]?.norm ?? '');

/** "electricity tariffs", "imports of foreign films", "energy and potash": the phrase itself is one of goods. */
function isInGoodsPhrase(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const word = (i: number): string => scene.tokens[i]?.norm ?? '';
  if (HEADS_OF_GOODS.has(word(hit.last))) return true;
  if (ADJECTIVES.has(word(hit.first))) return isListed(context, scene, hit.last);
  // "duties on Spanish olives", "Turkish olives pay 5 percent": whose they are makes them goods where trade is spoken of.
  if (
    BY_ORIGIN.has(word(hit.first)) &&
    scene.partyEnding.get(hit.first)?.kind === 'demonym' &&
    scene.tokens[hit.first]?.caps === 'none'
  )
    return hasTradeWord(context, scene, scene.sentenceOf[hit.first] ?? 0, hit);
  let at = hit.first - 1;
  while (at > hit.first - 5 && BETWEEN_GOODS.has(word(at))) at--;
  if (at < hit.first - 1 && BEFORE_GOODS.has(word(at))) return true;
  if (LISTING.has(word(hit.last))) return isListed(context, scene, hit.last);
  return LISTING.has(word(hit.first - 1)) && edgesOf(context, scene).lasts.has(hit.first - 1);
}
/** Whether goods follow behind "and" or a comma. */
const isListed = (context: RecogniserContext, scene: Scene, at: number): boolean =>
  LISTING.has(scene.tokens[at]?.norm ?? '') && edgesOf(context, scene).firsts.has(at + 1);
const LISTING = new Set(['and', ',', 'or']);

/** Where the names of goods of an article begin and end; only those that need no neighbour themselves. */
const edges = new Latest<RecogniserContext, { firsts: Set<number>; lasts: Set<number> }>();
const edgesOf = (context: RecogniserContext, scene: Scene) =>
  edges.get(context, () => {
    const goods = context.hits.filter(hit => hit.kind === 'product' && !isStrict(scene, hit));
    return { firsts: new Set(goods.map(hit => hit.first)), lasts: new Set(goods.map(hit => hit.last)) };
  });

/** The words of trade that a sentence holds are looked for once a sentence. */
const seen = new Latest<RecogniserContext, Int8Array>();

function hasTradeWord(context: RecogniserContext, scene: Scene, at: number, hit: GazetteerHit): boolean {
  if (UNITS_OF_GOODS.has(scene.tokens[hit.first - 2]?.norm ?? '') && scene.tokens[hit.first - 1]?.norm === 'of')
    return true;
  const known = seen.get(context, () => new Int8Array(context.article.sentences.length));
  if (known[at] === 0) {
    const sentence = context.article.sentences[at];
    let result = -1;
    for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
      context.meter.tokens++;
      if (TRADE_WORDS.has(scene.tokens[i]?.norm ?? '')) {
        result = 1;
        break;
      }
    }
    known[at] = result;
  }
  return known[at] === 1;
}
