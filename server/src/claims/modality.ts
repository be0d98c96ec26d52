import type { Modality } from './claim.ts';
import { clauseEnd, clauseStart, type SentenceView, wordAt } from './sentenceView.ts';
import { IMPOSED, LIFTED, MODALS, NEGATIONS, PAUSED, PROPOSING } from './tariffWords.ts';

/** How far a condition reaches, in tokens. */
const CONDITION_REACH = 40;
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
/** Said of a measure that is to go: until then it is in force. */
const REMOVALS: ReadonlySet<string> = new Set([
  'lift',
  'lifted',
  'scrap',
  'scrapped',
  'remove',
  'removed',
  'abolish',
  'abolished',
  'eliminate',
  'eliminated',
  'drop',
  'dropped',
  'end',
  'ended',
  'expire',
  'reduced',
  'lowered',
  'cut',
  'slashed',
  'phased',
]);

/**
 * Whether a rate at tokens `[first, last)` is in force, paused, lifted, only proposed, or denied, by the nearest word that says so:
 * first those before it in its clause, then those after it. A rate of which nothing is said is stated as a fact, so it is in force.
 */
export function modalityOf(view: SentenceView, first: number, last: number): Modality {
  const start = clauseStart(view, first);
  const end = clauseEnd(view, last);
  const after = modalityAfter(view, last, end);
  // "The 25 percent duty was suspended": what happens to the measure is said after it.
  if (after === 'paused' || after === 'lifted' || (after === 'proposed' && isToTakeEffect(view, last, end)))
    return after;
  const before = modalityBefore(view, start, first);
  if (before === 'paused' || before === 'lifted' || before === 'denied') return before;
  if (isConditional(view, first)) return 'proposed';
  return before ?? after ?? 'in-force';
}

/** "duties to take effect": not yet, whatever verb comes before. */
function isToTakeEffect(view: SentenceView, last: number, end: number): boolean {
  for (let i = last; i < Math.min(end, last + 6); i++)
    if (wordAt(view, i) === 'effect' && wordAt(view, i - 2) === 'to') return true;
  return false;
}

function modalityBefore(view: SentenceView, start: number, first: number): Modality | undefined {
  for (let i = first - 1; i >= start; i--) {
    const word = wordAt(view, i);
    if (CONDITIONS.has(word)) return undefined;
    if (PAUSED.has(word)) return isInfinitive(view, i, start) ? undefined : 'paused';
    if (LIFTED.has(word) && !BE.has(wordAt(view, i - 1))) return 'lifted';
    if (NEGATIONS.has(word) && i === first - 1) return 'denied';
    if (PROPOSING.has(word) && !isOther(view, i)) return 'proposed';
    if (word === 'going' && wordAt(view, i + 1) === 'to') return 'proposed';
    if (word === 'set' && wordAt(view, i + 1) === 'to') return 'proposed';
    if (IMPOSED.has(word)) {
      // An infinitive or a gerund is as real as the verb that governs it: "plans to impose", "has decided to impose".
      // "Trump to sign tariffs", as headlines have it.
      if (isInfinitive(view, i, start)) {
        if (ACTORS.has(view.markAt(i - 2)?.mention.type ?? '')) return 'proposed';
        continue;
      }
      if (word === 'imposing' && !BE.has(wordAt(view, i - 1))) continue;
      if (!MOVING.has(word) && isNegated(view, i, start)) return 'denied';
      return modalBefore(view, i, start) ? 'proposed' : 'in-force';
    }
  }
  return undefined;
}

function modalityAfter(view: SentenceView, last: number, end: number): Modality | undefined {
  let modal = false;
  let hypothetical = false;
  for (let i = last; i < end; i++) {
    const word = wordAt(view, i);
    if (word === 'hold' && wordAt(view, i - 1) === 'on') return modal ? 'in-force' : 'paused';
    if (PAUSED.has(word) && BE.has(wordAt(view, i - 1))) return modal ? 'in-force' : 'paused';
    if (LIFTED.has(word) && BE.has(wordAt(view, i - 1)))
      // "is expected to be removed"
      return modal || wordAt(view, i - 2) === 'to' ? 'in-force' : 'lifted';
    if (REMOVALS.has(word) && modal) return 'in-force';
    if (modal && !AUXILIARY.has(word)) {
      if (hypothetical || PLANNED.has(word)) return 'proposed';
      modal = false;
    }
    if (word === 'place' || word === 'force' || word === 'effect')
      return modal || (wordAt(view, i - 1) === 'take' && wordAt(view, i - 2) === 'to') ? 'proposed' : 'in-force';
    // A second rate has verbs of its own.
    if (view.markAt(i)?.mention.type === 'tariff_rate' && i > last && !isListed(view, last, i)) return undefined;
    if (word === 'would' || word === 'could' || word === 'might' || word === 'may' || word === 'will') {
      modal = true;
      hypothetical = word !== 'may' && word !== 'will';
    } else if (!modal && BE.has(word) && wordAt(view, i + 1) === 'imposed') return 'in-force';
  }
  return undefined;
}

/** "Japan's 24 percent and the EU's 20 percent are suspended": what is said after the last of a list is said of all. */
function isListed(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!view.markAt(i) && !LIST_WORDS.has(wordAt(view, i))) return false;
  return true;
}
const LIST_WORDS: ReadonlySet<string> = new Set(['and', ',', 'the', "'s", "'"]);

/** What may still happen to a tariff; "may seem high" is said of one that is there. */
const PLANNED: ReadonlySet<string> = new Set(
  'imposed levied applied apply introduced implemented slapped put charged added raised increased take come go begin start hit cover fall rise effective in subject required announced'.split(
    ' ',
  ),
);
/** "never fell below 38 percent" denies no tariff. */
const MOVING: ReadonlySet<string> = new Set(['rose', 'fell', 'stands', 'stood', 'increases', 'increased']);
const KEPT: ReadonlySet<string> = new Set(['fulfilled', 'kept', 'met', 'honored', 'honoured', 'fulfilling', 'keeping']);
const ACTORS: ReadonlySet<string> = new Set(['party', 'official', 'agency']);
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'temporarily',
  'also',
  'put',
]);
const AUXILIARY: ReadonlySet<string> = new Set([
  'be',
  'then',
  'also',
  'only',
  'eventually',
  'soon',
  'have',
  'been',
  'not',
  'gradually',
]);

/** "national security threats" threaten no tariff, and the "most favored nation" is not favoured by anyone. */
const isOther = (view: SentenceView, i: number): boolean => {
  const word = wordAt(view, i);
  if (word === 'promises' || word === 'pledges') {
    // Promises that are kept are promises no more.
    for (let at = i - 1; at >= i - 5; at--) if (KEPT.has(wordAt(view, at))) return true;
    return false;
  }
  if (word === 'favored') return wordAt(view, i - 1) === '-' || wordAt(view, i - 1) === 'most';
  return (word === 'threats' || word === 'threat') && wordAt(view, i - 1) === 'security';
};

const isInfinitive = (view: SentenceView, i: number, start: number): boolean =>
  i - 1 >= start && wordAt(view, i - 1) === 'to';

function isNegated(view: SentenceView, i: number, start: number): boolean {
  for (let at = i - 1; at >= Math.max(start, i - 3); at--) {
    const word = wordAt(view, at);
    if (NEGATIONS.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}

function modalBefore(view: SentenceView, i: number, start: number): boolean {
  for (let at = i - 1; at >= Math.max(start, i - 3); at--) {
    const word = wordAt(view, at);
    if (MODALS.has(word)) return word !== 'to';
    if (word === ',' || view.markAt(at)) return false;
  }
  return false;
}

/** "unless the EU drops its 50 percent duty": the duty is there, and the condition is that it goes. */
function isToGo(view: SentenceView, condition: number, first: number): boolean {
  for (let i = condition + 1; i < first; i++) {
    const word = wordAt(view, i);
    if (REMOVALS.has(word) || (word.endsWith('s') && REMOVALS.has(word.slice(0, -1)))) return true;
  }
  return false;
}

/** "if" and "unless" reach over the commas of a sentence, but not out of a quotation. */
function isConditional(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - CONDITION_REACH); i--) {
    if (CONDITIONS.has(wordAt(view, i))) return !isToGo(view, i, first);
    if (wordAt(view, i) === '"') break;
  }
  for (let i = first; i < Math.min(view.last, first + CONDITION_REACH); i++) {
    if (CONDITIONS.has(wordAt(view, i))) return true;
    if (wordAt(view, i) === '"') break;
  }
  return false;
}
