import { wordSet } from '../base/wordList.ts';
import type { Modality } from './claim.ts';
import { BEFORE_PARTICIPLE, CONDITIONS, isIndefinite } from './modalWords.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { isActor } from './tariffActor.ts';
import { IMPOSED, LIFTED, MODALS, NEGATIONS, PAUSED, PROPOSING } from './tariffWords.ts';

/** What is said of a rate that begins at token `first` before it, from `start` on: undefined where nothing is. */
export function modalityBefore(view: SentenceView, start: number, first: number): Modality | undefined {
  const indefinite = isIndefinite(view, first);
  // Past another rate, words that describe that one say nothing of this.
  let crossed = false;
  // Past "that", only what is said of the whole clause counts, not what its verb does to other things.
  let subordinate = false;
  for (let i = first - 1; i >= start; i--) {
    const word = wordAt(view, i);
    if (CONDITIONS.has(word)) return undefined;
    if (word === 'whether') return wordAt(view, i + 1) === 'to' ? 'proposed' : undefined;
    if (view.markAt(i)?.mention.type === 'tariff_rate') {
      crossed = true;
      continue;
    }
    if (word === 'that') {
      // "that for auto parts" stands for a noun.
      subordinate ||= !NOMINAL.has(wordAt(view, i + 1));
      continue;
    }
    // "suspended tariff concessions" puts the duty on.
    if (PAUSED.has(word) && isOfConcession(view, i)) return modalBefore(view, i, start) ? 'proposed' : 'in-force';
    if (PAUSED.has(word)) return isInfinitive(view, i, start) ? undefined : 'paused';
    if (LIFTED.has(word) && !BEFORE_PARTICIPLE.has(wordAt(view, i - 1))) return 'lifted';
    if (ANNULLED.has(word) || (word === 'down' && wordAt(view, i - 1) === 'struck')) return 'lifted';
    if (KEEPING.has(word)) return 'in-force';
    if (NEGATIONS.has(word) && i === first - 1) return 'denied';
    // "escaped a 25 percent tariff"
    if (AVERTED.has(word) && wordAt(view, i - 1) !== 'to') return 'denied';
    if (isKept(view, i)) return 'in-force';
    if ((PROPOSING.has(word) || INTENDING.has(word) || isContracted(view, i)) && !isOther(view, i))
      return isDenied(view, i, start) ? 'denied' : 'proposed';
    if (indefinite && (word === 'how' || CAN.has(word))) return 'proposed';
    if (TO_COME.has(word) && wordAt(view, i + 1) === 'to' && !NOMINAL_START.has(wordAt(view, i + 2))) return 'proposed';
    if (word === 'be' && wordAt(view, i - 1) === 'to' && isToCome(view, i - 2)) return 'proposed';
    if (!IMPOSED.has(word)) continue;
    if (subordinate) return undefined;
    if (crossed && DESCRIBING.has(word)) continue;
    // "goods subject to 25 percent": as real as the list that they are on.
    if (word === 'subject' && !isSaidOf(view, i)) continue;
    // An infinitive or a gerund is as real as the verb that governs it: "plans to impose", "has decided to impose".
    if (isInfinitive(view, i, start)) {
      // "Trump to sign tariffs", as headlines have it.
      const actor = view.markAt(i - 2);
      if (actor && isActor(actor)) return 'proposed';
      continue;
    }
    // "will put a tariff on tea and raise it": the modal of the first verb is that of the second.
    if (BASE.has(word) && wordAt(view, i - 1) === 'and') continue;
    if (word === 'imposing' && !BEFORE_PARTICIPLE.has(wordAt(view, i - 1))) continue;
    if (isNoLonger(view, i)) return 'lifted';
    if (!MOVING.has(word) && isNegated(view, i, start)) return 'denied';
    // "any country that imposes a tariff": whoever it may be.
    if (isAnyone(view, i)) return 'proposed';
    if (isKeptBefore(view, i, start)) return 'in-force';
    return modalBefore(view, i, start) || isCausative(view, i, start) ? 'proposed' : 'in-force';
  }
  return undefined;
}

const isOfConcession = (view: SentenceView, i: number): boolean => {
  for (let at = i + 1; at <= i + 4; at++) if (wordAt(view, at).startsWith('concession')) return true;
  return false;
};

/** Words that only tell which rate is meant. */
const DESCRIBING = wordSet('current currently existing subject');
const NOMINAL = wordSet('for of');
/** "will continue to face", "will still be subject to": it is there already. */
const isKept = (view: SentenceView, i: number): boolean => {
  const word = wordAt(view, i);
  if (word === 'still') return KEPT_AS.has(wordAt(view, i + 1));
  return (
    (word === 'continue' || word === 'continues') && wordAt(view, i + 1) === 'to' && KEPT_AS.has(wordAt(view, i + 2))
  );
};
const isKeptBefore = (view: SentenceView, i: number, start: number): boolean => {
  for (let at = i; at >= Math.max(start, i - 4); at--) if (isKept(view, at)) return true;
  return false;
};
const KEPT_AS = wordSet('be see face pay have bear apply impose charge collect enjoy');
const AVERTED = wordSet('escaped escapes averted averts dodged dodges evaded evades');
const BASE = wordSet('raise impose sign maintain face pay charge apply restore keep');
/** "agreed to a 15 percent tariff" is no infinitive. */
const NOMINAL_START = wordSet('a an the');
const TO_COME = wordSet('going set agreed agrees agree undertook');
const INTENDING = wordSet(
  'keen eager thinking hope hopes hoped hoping aim aims aimed discussing discuss debating studying exploring demanding demands urging urges requesting',
);
const CAN = wordSet("can cannot can't");

/** "denied that he plans", "has no plans to", "ruled out". */
function isDenied(view: SentenceView, i: number, start: number): boolean {
  if (wordAt(view, i - 1) === 'no') return true;
  for (let at = i - 1; at >= Math.max(start, i - 8); at--) if (DENYING.has(wordAt(view, at))) return true;
  return false;
}
/** What courts do to a measure. */
const ANNULLED = wordSet('overturned annulled invalidated quashed voided');
const KEEPING = wordSet('keeping leaving maintaining retaining');
const DENYING = wordSet('denied denies deny denying');

/** "he'd impose": the short form of "would"; with a participle it is that of "had". */
function isContracted(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (word.endsWith("'ll")) return true;
  const next = wordAt(view, i + 1);
  return word.endsWith("'d") && !next.endsWith('ed') && next !== 'been' && next !== 'put' && next !== 'set';
}

/** "goods to be taxed at 25 percent", but not what appears or is said to be. */
const isToCome = (view: SentenceView, i: number): boolean => !SEEMING.has(wordAt(view, i));
const SEEMING = wordSet(
  'appear appears appeared seem seems seemed said found deemed believed thought known reported continue continues have has had need needs used likely considered',
);

/** "is subject to", "shall be subject to", "faces": the verb of a clause; without one it describes the noun before it. */
function isSaidOf(view: SentenceView, i: number): boolean {
  let at = i - 1;
  while (at > view.first && at > i - 8 && BETWEEN.has(wordAt(view, at))) at--;
  return BEFORE_PARTICIPLE.has(wordAt(view, at));
}
const BETWEEN = wordSet(', consistent with law presently currently also not now only still');

/** "any country that imposes": one that need not be. */
function isAnyone(view: SentenceView, i: number): boolean {
  const relative = wordAt(view, i - 1);
  if (relative !== 'that' && relative !== 'which' && relative !== 'who') return false;
  for (let at = i - 2; at >= Math.max(view.first, i - 6); at--) if (wordAt(view, at) === 'any') return true;
  return false;
}

/** "never fell below 38 percent" denies no tariff. */
const MOVING = wordSet('rose fell stands stood increases increased');
const KEPT = wordSet('fulfilled kept met honored honoured fulfilling keeping');

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

const isInfinitive = (view: SentenceView, i: number, start: number): boolean => {
  const at = wordAt(view, i - 1) === '"' ? i - 2 : i - 1;
  return at >= start && wordAt(view, at) === 'to';
};

const isNoLonger = (view: SentenceView, i: number): boolean =>
  wordAt(view, i - 1) === 'longer' && wordAt(view, i - 2) === 'no';

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
    if (isContracted(view, at)) return true;
    if (word === ',' || view.markAt(at)) return false;
  }
  return false;
}

/** "will have their tariff level reduced to 5 percent": the auxiliary stands before the object. */
function isCausative(view: SentenceView, i: number, start: number): boolean {
  for (let at = i - 2; at > Math.max(start, i - 8); at--)
    if (wordAt(view, at) === 'have') return MODALS.has(wordAt(view, at - 1));
  return false;
}
