import type { Goods } from './goods.ts';

import {
  appliedTo,
  prepositionFrom,
  REACH,
  relativeVerb,
  stoppedImports,
  tariffAfter,
  valuePhrase,
} from './goodsAfter.ts';
import { goodsBefore, goodsBeside } from './goodsBefore.ts';
import { GoodsReader } from './goodsReader.ts';
import { GENERIC } from './goodsWords.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

/** Reads the goods of the rate at tokens `[first, last)`: after it ("on steel from Japan"), inside its noun phrase, or before it. */
export function goodsOf(view: SentenceView, first: number, last: number, nextRate: number): Goods {
  const inside = tariffAfter(view, last, nextRate);
  const from = inside === undefined ? last : inside + 1;
  const reader = new GoodsReader(view);
  // "25 percent steel tariffs": between the rate and its noun.
  if (inside !== undefined) reader.readModifiers(last, inside);
  const preposition = prepositionFrom(view, from, nextRate);
  if (preposition !== undefined && !belongsToNext(view, preposition, nextRate)) {
    reader.read(preposition + 1, Math.min(nextRate, preposition + REACH));
    if (reader.spoken) return completed(view, first, inside, reader, preposition);
  }
  if (reader.found) return reader.goods(last);
  const stopped = stoppedImports(view, from, nextRate);
  if (stopped !== undefined) {
    reader.read(stopped, Math.min(nextRate, stopped + REACH));
    if (reader.hasProducts) return reader.goods(stopped);
  }
  // "its zero-tariff exports to the mainland"
  if (inside !== undefined && GENERIC.has(wordAt(view, from))) {
    reader.read(from, Math.min(nextRate, from + REACH));
    reader.readOwner(first - 1);
    return reader.goods(from);
  }
  const faced = relativeVerb(view, from, nextRate);
  if (faced !== undefined) {
    reader.read(from + 1, faced);
    if (reader.found) return reader.goods(from);
  }
  const applied = appliedTo(view, from, nextRate);
  if (applied !== undefined) {
    const value = valuePhrase(view, applied + 1);
    if (value === undefined) reader.read(applied + 1, Math.min(nextRate, applied + REACH));
    else reader.readValued(applied + 1, value, Math.min(nextRate, value + REACH));
    if (reader.spoken) return reader.goods(applied);
  }
  return withExamples(view, from, nextRate, goodsBefore(view, first, inside !== undefined));
}

/** "tariffs on lumber would be 10 percent, on furniture 25 percent": what follows the comma is the next rate's. */
function belongsToNext(view: SentenceView, preposition: number, nextRate: number): boolean {
  return wordAt(view, preposition - 1) === ',' && goodsBeside(view, nextRate)?.at === preposition + 1;
}

/** "27 items will come in at zero tariff, including food and gems": the goods that are named after all. */
function withExamples(view: SentenceView, from: number, nextRate: number, goods: Goods): Goods {
  if (goods.products.length > 0 || goods.at === undefined) return goods;
  if (wordAt(view, from) !== ',' || wordAt(view, from + 1) !== 'including') return goods;
  const reader = new GoodsReader(view);
  reader.read(from + 2, Math.min(nextRate, from + REACH));
  const { products, mentions } = reader.goods(from);
  return reader.hasProducts ? { ...goods, products, limited: true, mentions: [...goods.mentions, ...mentions] } : goods;
}

/** The goods after "on", with what they leave to the words before the rate. */
function completed(
  view: SentenceView,
  first: number,
  inside: number | undefined,
  reader: GoodsReader,
  at: number,
): Goods {
  const goods = reader.goods(at);
  if (reader.hasProducts || goods.origins.length > 0) return goods;
  const before = goodsBefore(view, first, inside !== undefined);
  // "the washing machine tariffs start at 20 percent on the first 1.2 million units"
  if (reader.countsUnits) return before.at === undefined ? goods : { ...before, limited: true };
  // "countries that buy there will pay 25 percent on any trade": all that they sell, and that of no others.
  return before.bearing && before.limited && before.origins.length === 0 ? { ...goods, limited: true } : goods;
}
