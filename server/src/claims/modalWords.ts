import { wordSet } from '../base/wordList.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

export const CONDITIONS = wordSet('if unless');
/** Said of a measure that is to go: until then it is in force. */
export const REMOVALS = wordSet(
  'lift lifted scrap scrapped remove removed abolish abolished eliminate eliminated drop dropped end ended expire reduced lowered cut slashed phased',
);

/** What stands right before a participle that is said of a measure: "has been lifted", "was temporarily paused". */
export const BEFORE_PARTICIPLE = wordSet('is are was were be been being has have had temporarily also put');

/** "a 50 percent tariff", not one that is known already. */
export function isIndefinite(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - 4); i--) {
    const word = wordAt(view, i);
    if (word === 'a' || word === 'an') return true;
    if (word !== 'of' && word !== 'tariff' && word !== 'duty' && word !== 'extra' && word !== 'additional')
      return false;
  }
  return false;
}
