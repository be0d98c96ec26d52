import { wordSet } from '../base/wordList.ts';
import type { Modality } from './claim.ts';
import { BEFORE_PARTICIPLE, isIndefinite, REMOVALS } from './modalWords.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { LIFTED, PAUSED } from './tariffWords.ts';
import { areCoordinate } from './timeClause.ts';

/** What is said of a rate at tokens `[first, last)` behind it, up to `end`: undefined where nothing is. */
export function modalityAfter(view: SentenceView, first: number, last: number, end: number): Modality | undefined {
  // "A 25 percent tariff will protect them" is one to come; "the 25 percent tariff will hurt" may be there.
  const indefinite = isIndefinite(view, first);
  let modal = false;
  let hypothetical = false;
  for (let i = last; i < end; i++) {
    const word = wordAt(view, i);
    if (word === 'hold' && wordAt(view, i - 1) === 'on') return modal ? 'in-force' : 'paused';
    // "recommended that the duty be suspended"
    const asked = wordAt(view, i - 1) === 'be';
    if (PAUSED.has(word) && BEFORE_PARTICIPLE.has(wordAt(view, i - 1))) return modal || asked ? 'in-force' : 'paused';
    // "a 20 percent duty, suspended until July"
    if (PAUSED.has(word) && word.endsWith('ed') && wordAt(view, i - 1) === ',') return 'paused';
    if (LIFTED.has(word) && BEFORE_PARTICIPLE.has(wordAt(view, i - 1)))
      // "is expected to be removed"
      return modal || asked ? 'in-force' : 'lifted';
    if (REMOVALS.has(word) && modal) return 'in-force';
    if (modal && !AUXILIARY.has(word)) {
      if (hypothetical || PLANNED.has(word)) return 'proposed';
      modal = false;
    }
    if ((word === 'force' || word === 'effect') && isNotYet(view, i)) return 'proposed';
    if (word === 'place' || word === 'force' || word === 'effect')
      return modal || (wordAt(view, i - 1) === 'take' && wordAt(view, i - 2) === 'to') ? 'proposed' : 'in-force';
    // A second rate has verbs of its own, unless it is one of a list ("Japan's 24 percent and the EU's 20 percent are suspended").
    const other = view.markAt(i);
    if (other?.mention.type === 'tariff_rate' && other.first === i && !areCoordinate(view, last, i)) return undefined;
    if (DUE.has(word) && wordAt(view, i + 1) === 'to') {
      modal = true;
      hypothetical = false;
      i++;
    } else if (word === 'would' || word === 'could' || word === 'might' || word === 'may' || word === 'will') {
      modal = true;
      hypothetical = indefinite || (word !== 'may' && word !== 'will');
    } else if (!modal && BEFORE_PARTICIPLE.has(word) && wordAt(view, i + 1) === 'imposed') return 'in-force';
  }
  return undefined;
}

/** "never took effect", "has yet to take effect" */
const isNotYet = (view: SentenceView, i: number): boolean => {
  for (let at = i - 1; at >= i - 5; at--) {
    const word = wordAt(view, at);
    if (word === 'never' || word === 'not' || word === 'yet' || word.endsWith("n't")) return true;
  }
  return false;
};

const MOST_BEFORE_PLAN = 5;
/** "the 30 percent that Trump had threatened" */
export function wasOnlyPlanned(view: SentenceView, last: number): boolean {
  for (let i = last; i < last + MOST_BEFORE_PLAN; i++) {
    const word = wordAt(view, i);
    if (PLANNING.has(word)) return wordAt(view, i - 1) === 'had' || view.markAt(i - 1) !== undefined;
    if (word === ',' || word === 'on' || word === 'and') return false;
  }
  return false;
}
const PLANNING = wordSet('threatened proposed promised planned suggested pledged vowed demanded');

/** "were set to go into effect", "is expected to be removed". */
const DUE = wordSet('set due expected scheduled slated supposed poised likely');
/** What may still happen to a tariff; "may seem high" is said of one that is there. */
const PLANNED = wordSet(
  'imposed levied applied apply introduced implemented slapped put charged added raised increased take come go begin start hit cover fall rise effective in subject required announced',
);
const AUXILIARY = wordSet('be then also only eventually soon have been not gradually');
