import { Latest } from '../../base/latest.ts';
import type { GazetteerHit } from '../../knowledge/knowledge.ts';
import type { Token } from '../../text/article.ts';
import { blockAt, rowOf, scopesAt } from '../../text/blocks.ts';
import type { RecogniserContext } from '../context.ts';
import { isProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import {
  ADJECTIVES,
  ALSO_PEOPLE,
  ALSO_VERBS,
  BEFORE_GOODS,
  BETWEEN_GOODS,
  BY_ORIGIN,
  CARRIERS,
  EITHER,
  HEADS_OF_GOODS,
  IDIOMS_AFTER,
  IDIOMS_BEFORE,
  MATERIALS,
  OBJECTS,
  PARTS,
  RAW,
  SHORT_FOR,
  SIZES,
  STRICT,
  TRADE_WORDS,
  UNITS_OF_GOODS,
  WEAK,
} from './goodsWords.ts';
import { isListedBefore, isListedBehind } from './listed.ts';

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
  if (IDIOMS_BEFORE.get(token.norm)?.has(before?.norm ?? '') && !isTaxedOne(scene, hit)) return false;
  // "crude and refined palm oil": one sort of what is named behind.
  if (
    token.norm === 'crude' &&
    JOINING.has(after?.norm ?? '') &&
    /^(?:semi-)?refined$/.test(tokens[hit.last + 1]?.norm ?? '')
  )
    return false;
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
  if (isInAssociation(scene, hit)) return false;
  // "1. Tea: 5%": behind its number an item begins as a sentence does.
  const opening = blockAt(context.article, hit.first)?.first === hit.first ? hit.first : sentence.first;
  if (isProse(scene, hit.first) && inName(scene, hit, opening, before, after)) return false;
  if (isVerb(scene, hit) || isPartOfCompound(context, scene, hit) || isOthersHere(context, scene, hit)) return false;
  if (isTaxedNext(context, scene, at) || isTopic(context, scene, hit, at)) return true;
  if (isStrict(scene, hit))
    return isInGoodsPhrase(context, scene, hit) || (isLabel(context, hit) && isUnderTrade(context, hit));
  return !isWeak(scene, hit) || isWeakGoods(context, scene, hit) || isUnderTrade(context, hit);
}

/** "Tea is dear here. Peru has a 9 percent duty on it": what the next sentence tells of a tariff on is goods. */
function isTaxedNext({ article }: RecogniserContext, { tokens }: Scene, sentence: number): boolean {
  const { first, last } = article.sentences[sentence + 1] ?? { first: 0, last: 0 };
  for (let i = first; i + 2 < last; i++) {
    if (!/^(?:duty|duties|tariffs?|levy|levies)$/.test(tokens[i]?.norm ?? '') || tokens[i + 1]?.norm !== 'on') continue;
    // "on imports of it"
    const on = tokens[i + 2]?.norm === 'imports' && tokens[i + 3]?.norm === 'of' ? i + 4 : i + 2;
    if (on < last && /^(?:it|them)$/.test(tokens[on]?.norm ?? '')) return true;
  }
  return false;
}

/** "Carpets. Importers will pay 9 percent": a name that is a sentence by itself, before one of a rate, says what is taxed. */
function isTopic({ article }: RecogniserContext, { tokens }: Scene, hit: GazetteerHit, at: number): boolean {
  const [sentence, next] = [article.sentences[at], article.sentences[at + 1]];
  if (sentence?.first !== hit.first || sentence.last !== hit.last + 1 || tokens[hit.last]?.norm !== '.') return false;
  if (next?.paragraph !== sentence.paragraph) return false;
  return tokens.slice(next.first, next.last).some(({ norm }) => PERCENT.test(norm));
}
const PERCENT = /^(?:%|percent|per|pct)$/;

/** "25 percent for a car", "a tariff on a car". */
function isTaxedOne({ tokens }: Scene, { first }: GazetteerHit): boolean {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  return word(first - 1) === 'a' && /^(?:on|for)$/.test(word(first - 2)) && BEFORE_GOODS.has(word(first - 3));
}

/** "- Facemasks: …": whether a name is all that stands before the colon of an item, or all of a cell. */
function isLabel({ article }: RecogniserContext, { first, last }: GazetteerHit): boolean {
  const block = blockAt(article, first);
  if (block?.first !== first) return false;
  return block.cell ? block.last === last : block.kind === 'item' && article.tokens[last]?.norm === ':';
}

/**
 * Whether the head of a column or the heading of a table in whose cell a name stands speaks of trade, or what leads in the list whose item it
 * begins: "| Goods | Duty |", "| Sugar | 20% |".
 */
function isUnderTrade(context: RecogniserContext, hit: GazetteerHit): boolean {
  const { article, meter } = context;
  const block = blockAt(article, hit.first);
  if (!block || block.cell?.header || !(block.cell || isLabel(context, hit))) return false;
  const heads = block.cell
    ? rowOf(article, block).flatMap(({ cell }) => article.blocks[cell?.columnHeader ?? -1] ?? [])
    : [];
  return [...heads, ...scopesAt(article, hit.first)].some(over => {
    meter.tokens += over.last - over.first;
    return article.tokens.slice(over.first, over.last).some(token => TRADE_WORDS.has(token.norm));
  });
}

/** "Sugar and Cane Association". */
function isInAssociation({ tokens, styles, sentenceOf }: Scene, { first, last }: GazetteerHit): boolean {
  if (styles[sentenceOf[first] ?? 0] === 'upper' || tokens[first]?.caps === 'none') return false;
  if (!JOINING.has(tokens[last]?.norm ?? '') || tokens[last + 1]?.caps === 'none') return false;
  return NAME_HEADS.has(tokens[last + 2]?.norm ?? '') && tokens[last + 2]?.caps !== 'none';
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

/** "They make up a tenth of imports", "Kenya lifts the ban": a verb. */
function isVerb({ tokens, partyEnding }: Scene, hit: GazetteerHit): boolean {
  const first = tokens[hit.first];
  if (first?.norm === 'make' && hit.last - hit.first === 2) return true;
  if (hit.last - hit.first !== 1 || first?.caps === 'all' || !ALSO_VERBS.has(first?.norm ?? '')) return false;
  const subject = partyEnding.get(hit.first)?.kind;
  return OBJECTS.has(tokens[hit.last]?.norm ?? '') || subject === 'party' || subject === 'metonym';
}

/** "leather shoes", "car and light truck tires": what another good is made of, or made for. */
function isPartOfCompound(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const { tokens } = scene;
  const word = tokens[hit.last - 1]?.norm ?? '';
  const follows = (at: number): boolean => context.hitsAt(at).some(({ kind }) => kind === 'product');
  if (MATERIALS.has(word) && hit.last - hit.first === 1)
    return follows(hit.last) && !MATERIALS.has(tokens[hit.last]?.norm ?? '');
  if (CARRIERS.has(word) && PARTS.has(tokens[hit.last]?.norm ?? '')) return true;
  if (!CARRIERS.has(word) || !JOINING.has(tokens[hit.last]?.norm ?? '')) return false;
  let at = hit.last + 1;
  if (SIZES.has(tokens[at]?.norm ?? '')) at++;
  // "cars and car parts" are two goods.
  if (tokens[at]?.norm === word) return false;
  return CARRIERS.has(tokens[at]?.norm ?? '') && PARTS.has(tokens[at + 1]?.norm ?? '');
}
const JOINING = new Set(['and', 'or', '&']);

/** "the beans" of an article on coffee are its own. */
function isOthersHere(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const owners = hit.last - hit.first === 1 ? SHORT_FOR.get(scene.tokens[hit.first]?.norm ?? '') : undefined;
  if (!owners) return false;
  return goodsOf(context).some(id => owners.has(id));
}

const named = new Latest<RecogniserContext, readonly string[]>();
const goodsOf = (context: RecogniserContext): readonly string[] =>
  named.get(context, () => [...new Set(context.hits.flatMap(({ kind, ids }) => (kind === 'product' ? ids : [])))]);

const isStrict = (scene: Scene, hit: GazetteerHit): boolean =>
  hit.last - hit.first === 1 && STRICT.has(scene.tokens[hit.first]?.norm ?? '');

/** "electricity tariffs", "imports of foreign films", "energy and potash": the phrase itself is one of goods. */
function isInGoodsPhrase(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  if (EITHER.has(scene.tokens[hit.first]?.norm ?? '')) return isNaturalGas(scene, hit);
  if (isPhraseOfGoods(context, scene, hit)) return true;
  const isSure = (other: GazetteerHit): boolean => isSureInList(context, scene, other);
  if (ADJECTIVES.has(scene.tokens[hit.first]?.norm ?? ''))
    return isListedBefore(context, scene, hit, other => !isStrict(scene, other));
  return isListedBefore(context, scene, hit, isSure) || isListedBehind(context, scene, hit, isSure);
}

/** "oil and gas", "gas exports"; "gas and diesel" is motor fuel, and a tariff on gas may be one on either. */
function isNaturalGas({ tokens }: Scene, { first, last }: GazetteerHit): boolean {
  const word = (i: number): string => tokens[i]?.norm ?? '';
  if (GAS_TRADE.has(word(last))) return true;
  const isListed = (joining: number, other: number): boolean => LISTING.has(word(joining)) && FUELS.has(word(other));
  return isListed(first - 1, first - 2) || isListed(last, last + 1);
}
const LISTING = new Set(['and', 'or', ',']);
const FUELS = new Set(['oil', 'coal', 'crude', 'petroleum']);
const GAS_TRADE = new Set(['imports', 'exports', 'import', 'export', 'exporter', 'exporters', 'shipments']);

function isPhraseOfGoods(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const word = (i: number): string => scene.tokens[i]?.norm ?? '';
  if (HEADS_OF_GOODS.has(word(hit.last)) && !ALSO_VERBS.has(word(hit.first))) return true;
  if (ADJECTIVES.has(word(hit.first))) return false;
  // "duties on Spanish olives", "Turkish olives pay 5 percent": whose they are makes them goods where trade is spoken of.
  if (
    BY_ORIGIN.has(word(hit.first)) &&
    !ALSO_PEOPLE.has(word(hit.first)) &&
    scene.partyEnding.get(hit.first)?.kind === 'demonym' &&
    scene.tokens[hit.first]?.caps === 'none'
  )
    return hasTradeWord(context, scene, scene.sentenceOf[hit.first] ?? 0, hit);
  if (/^(?:imported|foreign-made)$/.test(word(hit.first - 1))) return true;
  if (bearsDuty(scene, hit)) return true;
  let at = hit.first - 1;
  while (at > hit.first - 5 && BETWEEN_GOODS.has(word(at))) at--;
  return at < hit.first - 1 && BEFORE_GOODS.has(word(at));
}

/** "Roses carry a regular American tariff", "Dates will pay a duty": what bears one is goods. */
function bearsDuty({ tokens, sentenceOf }: Scene, { first, last }: GazetteerHit): boolean {
  const word = (i: number): string => (sentenceOf[i] === sentenceOf[first] ? (tokens[i]?.norm ?? '') : '');
  let verb = last;
  while (AUXILIARIES.has(word(verb))) verb++;
  if (!BEARING.has(word(verb))) return false;
  for (let i = verb + 1; i <= verb + DUTY_WITHIN; i++)
    if (/^(?:duty|duties|tariffs?|levy|levies)$/.test(word(i))) return true;
  return false;
}
const AUXILIARIES = new Set('will would must may now still already currently also today to have'.split(' '));
const BEARING = new Set(
  'pay pays paid paying carry carries carried bear bears bore face faces faced attract attracts attracted incur incurs'.split(
    ' ',
  ),
);
/** Within how many words behind the verb the duty is named that something bears. */
const DUTY_WITHIN = 6;

/** Whether a good makes goods of what is listed with it: one that is no other thing, or is plainly traded here. */
function isSureInList(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  if (EITHER.has(scene.tokens[hit.first]?.norm ?? '')) return isNaturalGas(scene, hit);
  if (isStrict(scene, hit)) return isPhraseOfGoods(context, scene, hit);
  return !isWeak(scene, hit) || isWeakGoods(context, scene, hit);
}

const isWeak = (scene: Scene, hit: GazetteerHit): boolean => WEAK.has(scene.tokens[hit.last - 1]?.norm ?? '');

/** "from steel to paper", "Pakistani rice which lay in the port": the phrase shows it where no word of trade does. */
function isWeakGoods(context: RecogniserContext, scene: Scene, hit: GazetteerHit): boolean {
  const at = scene.sentenceOf[hit.first] ?? 0;
  if (hasTradeWord(context, scene, at, hit)) return true;
  // Either may mean other things, both together do not.
  const isOilAndGas = scene.tokens[hit.first]?.norm === 'oil' && scene.tokens[hit.last + 1]?.norm === 'gas';
  if (isOilAndGas && JOINING.has(scene.tokens[hit.last]?.norm ?? '')) return true;
  const isSure = (other: GazetteerHit): boolean =>
    other.last - other.first > 1 || !(isStrict(scene, other) || isWeak(scene, other));
  if (isListedBefore(context, scene, hit, isSure) || isListedBehind(context, scene, hit, isSure)) return true;
  return (
    RAW.has(scene.tokens[hit.last - 1]?.norm ?? '') &&
    scene.partyEnding.get(hit.first)?.kind === 'demonym' &&
    scene.tokens[hit.first]?.caps === 'none' &&
    (hasTradeWord(context, scene, at - 1, hit) || hasTradeWord(context, scene, at + 1, hit))
  );
}

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
