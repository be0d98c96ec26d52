import { wordSet } from '../../base/wordList.ts';
import type { FigureMention } from '../../mentions/mention.ts';
import type { Reading } from '../reading.ts';

/**
 * "will 100 percent go ahead with the tariff", "I will, 100 percent", "she backs the duty 100 percent": a hundred percent that says how surely or
 * how much something is done, as "fully" does.
 */
export function isFully({ tree }: Reading, { value }: FigureMention, node: number): boolean {
  if (value.number !== 100) return false;
  const [before, after] = [besideQuotes(node, -1), besideQuotes(node, 1)];
  if (AUXILIARIES.has(word(before)) || word(before) === 'not')
    return isDeed(after) || word(after) === 'behind' || SURE.has(word(after));
  if (word(before) === ',' && isEnd(after)) return AUXILIARIES.has(word(besideQuotes(before, -1)));
  return SUPPORTING.has(tree.lemma(tree.head(node))) && !tree.children(node).some(child => tree.upos(child) === 'ADP');

  function besideQuotes(from: number, step: 1 | -1): number {
    let at = from + step;
    while (at >= 0 && at < tree.size && QUOTES.test(tree.form(at))) at += step;
    return at;
  }
  function word(at: number): string {
    return at >= 0 && at < tree.size ? tree.lower(at) : '';
  }
  /** A verb that is no word of a noun's: "100 percent imposed tariffs". */
  function isDeed(at: number): boolean {
    return at < tree.size && tree.upos(at) === 'VERB' && tree.relation(at) !== 'amod';
  }
  function isEnd(at: number): boolean {
    return at >= tree.size || /^[,.!?;]$/.test(tree.form(at));
  }
}
const QUOTES = /^["“”'‘’]+$/;
const AUXILIARIES = wordSet(
  "will would shall must do does did is are am was were be 'll 'm 're can could should might may have has",
);
const SURE = wordSet('sure certain committed confident convinced right wrong correct ready clear true happy opposed');
/** What is done by halves or fully. */
const SUPPORTING = wordSet('agree disagree support back endorse believe trust guarantee');
