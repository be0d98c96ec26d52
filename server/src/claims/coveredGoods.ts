import { isTariffNoun } from '../mentions/figureRole.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const GOODS = words('goods products imports exports items merchandise');
const QUALIFYING = words(
  'about nearly almost around some over more than up to at least another additional an a roughly approximately only just as much',
);
/** What a measure does to the goods it falls on. */
const FALLING = words(
  'on cover covers covering covered affect affects affecting target targets targeting hit hits against',
);
const MEASURE_REACH = 10;
const ADJECTIVES = 2;

/**
 * The party whose goods a tariff falls on, where an amount says how much they are worth: "tariffs on $50 billion of Chinese goods", "a
 * list that covers Chinese exports worth $50 billion". What is worth so much are not all the exports of that party.
 */
export function coveredParty(view: SentenceView, mark: Mark, context: ImposerContext): string | undefined {
  const found = partyBefore(view, mark) ?? partyAfter(view, mark);
  if (!found) return undefined;
  const party = partyOf(found.mention, context.knowledge, context.day);
  // "tariffs on $300 billion of U.S. imports" may be what the United States imports, unless somebody else imposes them.
  const unclear = wordAt(view, found.last) === 'imports' && wordAt(view, found.last + 1) !== 'from';
  const isOther = (mark: Mark): boolean => {
    const other = mark.last <= found.first ? partyOf(mark.mention, context.knowledge, context.day) : undefined;
    return other !== undefined && other !== party;
  };
  return unclear && !view.marks.some(isOther) ? undefined : party;
}

function partyBefore(view: SentenceView, mark: Mark): Mark | undefined {
  let at = beforeQualifiers(view, mark.first - 1);
  if (wordAt(view, at) !== 'worth') return undefined;
  at = beforeQualifiers(view, at - 1);
  if (!GOODS.has(wordAt(view, at))) return undefined;
  for (let i = at - 1; i >= at - 1 - ADJECTIVES; i--) {
    const party = view.markAt(i);
    if (party?.mention.type === 'party') return isCovered(view, party.first - 1) ? party : undefined;
  }
  return undefined;
}

function partyAfter(view: SentenceView, mark: Mark): Mark | undefined {
  if (!isCovered(view, beforeQualifiers(view, mark.first - 1))) return undefined;
  let at = mark.last;
  if (wordAt(view, at) === '-') at++;
  if (wordAt(view, at) === 'worth') at++;
  if (wordAt(view, at) !== 'of' && wordAt(view, at) !== 'in') return undefined;
  const party = view.markAt(at + 1);
  if (party?.mention.type === 'party') {
    for (let i = party.last; i <= party.last + ADJECTIVES; i++) if (GOODS.has(wordAt(view, i))) return party;
    return undefined;
  }
  // "of goods imported from China", "of imports from China"
  if (!GOODS.has(wordAt(view, at + 1))) return undefined;
  const from = wordAt(view, at + 2) === 'imported' ? at + 3 : at + 2;
  const origin = wordAt(view, from) === 'from' ? view.markAt(from + 1) : undefined;
  return origin?.mention.type === 'party' ? origin : undefined;
}

function beforeQualifiers(view: SentenceView, from: number): number {
  let at = from;
  while (at > view.first && QUALIFYING.has(wordAt(view, at))) at--;
  return at;
}

/** Whether a measure falls on what begins behind token `at`. */
function isCovered(view: SentenceView, at: number): boolean {
  if (!FALLING.has(wordAt(view, at))) return false;
  for (let i = at - 1; i >= Math.max(view.first, at - MEASURE_REACH); i--)
    if (isTariffNoun(view.tokens, i) || wordAt(view, i) === 'list') return true;
  return false;
}
