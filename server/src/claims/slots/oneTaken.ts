import { wordSet } from '../../base/wordList.ts';
import { childrenBy, marker } from '../../syntax/dependents.ts';
import { GENERIC, MEASURE_NOUNS } from '../frames/nouns.ts';
import type { Reading } from '../reading.ts';
import { COLLECTORS, DEEDS, isGoverning, isPayer, isPrivate, isTaker, phraseEnd, someIn } from './deeds.ts';
import { isGoods, isNamed } from './measureNoun.ts';

/** "the 10 percent that it took on ore", "the 8 percent importers owe", "the 5 percent that Lima chose": what the clause behind a figure does with it. */
export function isOneTaken(reading: Reading, node: number, known: boolean): boolean {
  const { tree } = reading;
  if (node === 0 || !/^(?:the|those|that)$/.test(tree.lower(node - 1))) return false;
  let at = node + 1;
  if (/^(?:that|which)$/.test(tree.lower(at))) at++;
  while (at < tree.size && /^(?:DET|ADJ|PROPN|NOUN|PRON)$/.test(tree.upos(at))) at++;
  while (at < tree.size && /^(?:AUX|ADV)$/.test(tree.upos(at))) at++;
  if (at >= tree.size || at === node + 1) return false;
  const deed = DEEDS.get(tree.lemma(at));
  const from = node + 1;
  // "the 20 percent its dairies had lobbied for"
  if (PLEADING.has(tree.lemma(at)) && tree.lower(at + 1) === 'for') return true;
  if (deed === 'pay') return someIn(from, at, by => isPayer(reading, by));
  if (someIn(from, at, by => isPrivate(reading, by))) return false;
  if (deed !== undefined) return someIn(from, at, by => isTaker(reading, by));
  if (!CHOOSING.has(tree.lemma(at)) || !someIn(from, at, by => isGoverning(reading, by))) return false;
  const isOnNamed = (by: number): boolean =>
    /^(?:on|for)$/.test(tree.lower(by)) && someIn(by + 1, phraseEnd(tree, by + 1), to => isNamed(reading, to));
  return known || someIn(at, tree.size, isOnNamed);
}
const PLEADING = wordSet('lobby ask press push campaign plead beg petition clamor clamour');
/** What a government does that makes up its mind about a figure. */
const CHOOSING = wordSet('choose settle pick opt decide announce set fix adopt publish enact sign decree approve');

/** "the 28 percent levied on Indian shirts", "the 24 percent due on lorries", "the 19 percent owed under the duty": what is done with it, by the word behind. */
export function isOneLaid(reading: Reading, node: number): boolean {
  const { tree } = reading;
  let at = node + 1;
  while (at < tree.size && tree.upos(at) === 'ADV') at++;
  if (
    at >= tree.size ||
    !(
      FACING.test(tree.lower(at)) ||
      OWED.has(tree.lower(at)) ||
      (LAYING.has(tree.lemma(at)) && /^VB[ND]$/.test(tree.xpos(at)))
    )
  )
    return false;
  // "the 26 percent facing Thai rubber in India"
  if (FACING.test(tree.lower(at))) return someIn(at + 1, phraseEnd(tree, at + 1), word => isGoods(reading, word));
  const first = at + 2;
  const end = phraseEnd(tree, first);
  const some = (is: (at: number) => boolean): boolean => someIn(first, end, is);
  // "collected from growers by their union"
  const agents = childrenBy(tree, at, 'obl').filter(by => marker(tree, by) === 'by');
  if (agents.some(by => !isTaker(reading, by))) return false;
  switch (tree.lower(at + 1)) {
    case 'on':
    case 'for':
    case 'against':
      return some(word => isGoods(reading, word) || GENERIC.has(tree.lemma(word)));
    case 'by':
      return some(word => isGoverning(reading, word) || COLLECTORS.has(tree.lemma(word)));
    case 'under':
      return some(word => MEASURE_NOUNS.has(tree.lemma(word)));
    default:
      return (
        /^(?:the|those|that|any)$/.test(tree.lower(node - 1)) &&
        /^(?:at|from|since|until|till|so|before|previously|now|there|today|then|[.,;:?!)]|)$/.test(tree.lower(at + 1))
      );
  }
}
const FACING = /^(?:facing|hitting|awaiting|confronting|burdening|threatening)$/;
export const OWED = wordSet('due payable owed');
const LAYING = wordSet('levy collect charge impose apply demand exact owe place lay slap claim pay');

/** "the 7 percent on peppers", "Turkey's new 20 percent on walnuts", "after Oslo's 11 percent, …": of what is known, or somebody's own, on goods. */
export function isTheOneOn(reading: Reading, node: number): boolean {
  const { tree } = reading;
  const next = tree.lower(node + 1);
  if (node === 0 || !/^(?:on|[.,;:]|)$/.test(next)) return false;
  let at = node - 1;
  while (at > 0 && tree.upos(at) === 'ADJ') at--;
  const isOwn = /^['’]s?$/.test(tree.lower(at)) && isGoverning(reading, at - 1);
  if (next !== 'on') return isOwn;
  return isOwn || (tree.lower(at) === 'the' && someIn(node + 2, phraseEnd(tree, node + 2), to => isNamed(reading, to)));
}
