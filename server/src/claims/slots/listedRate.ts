import { wordSet } from '../../base/wordList.ts';
import { childrenBy } from '../../syntax/dependents.ts';
import type { Reading } from '../reading.ts';
import { isNamed } from './measureNoun.ts';
import type { RateSite } from './rateSite.ts';
import { isToldPlainly } from './takenAs.ts';

/**
 * What a percentage is in a line of goods under words that name a tariff: "Almonds, so far exempt: 8 percent", "Tyres: 15 percent raised to 20
 * percent", "Wine: from 30 to 20 percent"; undefined where the line is none such.
 */
export function roleInLine(reading: Reading, node: number): RateSite['role'] | undefined {
  const { tree } = reading;
  if (!reading.amongTariffs || !isToldPlainly(reading, node)) return undefined;
  let colon = 0;
  while (colon < node && tree.lower(colon) !== ':') colon++;
  if (colon >= node || !isOfGoods(reading, colon)) return undefined;
  for (let at = colon + 1; at < tree.size; at++)
    if (!reading.percentAt(at) && tree.upos(at) !== 'PUNCT' && !TELLING.has(tree.lower(at))) return undefined;
  if (tree.lower(node - 1) === 'to') return 'new';
  return tree.lower(node - 1) === 'from' || CHANGED.has(tree.lower(node + 1)) ? 'old' : 'rate';
}

/** Goods by name and nothing else that is named or done. */
function isOfGoods(reading: Reading, end: number): boolean {
  let goods = false;
  for (let at = 0; at < end; at++) {
    if (isNamed(reading, at)) goods = true;
    else if (/^(?:NOUN|PROPN|VERB|AUX|NUM)$/.test(reading.tree.upos(at)) && !isPlain(reading, at)) return false;
  }
  return goods;
}

/** "solar" of "solar panels", "gold" of "gold and silver", "free" of "hitherto free" */
const isPlain = (reading: Reading, at: number): boolean =>
  UNTAXED.has(reading.tree.lower(at)) ||
  reading.mentionsAt(at).length > 0 ||
  reading.mentionsAt(reading.tree.head(at)).length > 0 ||
  childrenBy(reading.tree, at, 'conj').some(other => isNamed(reading, other));
const UNTAXED = wordSet('free exempt untaxed duty-free hitherto');

const CHANGED = wordSet('raised cut lowered reduced increased hiked trimmed halved doubled');
const TELLING = wordSet(
  'from to up down raised cut lowered reduced increased hiked trimmed halved doubled now still before as hitherto previously until then instead of and',
);
