import { wordSet } from '../base/wordList.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

const GOODS = wordSet('goods products imports exports items merchandise');
const QUALIFYING = wordSet(
  'about nearly almost around some over more than up to at least another additional an a roughly approximately only just as much',
);
/** What a measure does to the goods it falls on. */
const FALLING = wordSet(
  'on cover covers covering covered affect affects affecting target targets targeting hit hits against',
);
/** "a list", "tariff concessions": what is no duty itself but says on which goods one falls. */
const MEASURES = wordSet('list concessions');
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
  return unclear && !isTaxedByOthers(view, found, party, context) ? undefined : party;
}

const ACTOR_REACH = 40;
/** Whether somebody of another party is named before the goods. */
function isTaxedByOthers(view: SentenceView, goods: Mark, party: string | undefined, context: ImposerContext): boolean {
  for (let i = goods.first - 1; i >= Math.max(view.first, goods.first - ACTOR_REACH); i--) {
    const mark = view.markAt(i);
    const other = mark && partyOf(mark.mention, context.knowledge, context.day);
    if (other !== undefined && other !== party) return true;
  }
  return false;
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
  return originAt(view, at + 1);
}

/** Whose goods begin at a token: "Chinese goods", "U.S. farm products", "goods imported from China", "imports from China". */
function originAt(view: SentenceView, at: number): Mark | undefined {
  const party = view.markAt(at);
  if (party?.mention.type === 'party') {
    for (let i = party.last; i <= party.last + ADJECTIVES; i++) if (GOODS.has(wordAt(view, i))) return party;
    return undefined;
  }
  return GOODS.has(wordAt(view, at)) ? originFrom(view, at + 1) : undefined;
}

/** "imported from China", "from the United States" */
function originFrom(view: SentenceView, at: number): Mark | undefined {
  const from = wordAt(view, at) === 'imported' ? at + 1 : at;
  if (wordAt(view, from) !== 'from') return undefined;
  const origin = view.markAt(wordAt(view, from + 1) === 'the' ? from + 2 : from + 1);
  return origin?.mention.type === 'party' ? origin : undefined;
}

const COUNTED = wordSet('products items goods categories lines');
const FREEING = wordSet(
  'eliminate eliminated eliminates cut reduce reduced lower lowered zero remove removed exempt exempted abolish free',
);

/**
 * The party whose goods a tariff falls on, where a count says how many kinds of them: "tariffs on 128 U.S. products", "a list of 1,300
 * products imported from China". Undefined where duties are taken off them.
 */
export function countedParty(view: SentenceView, mark: Mark, context: ImposerContext): string | undefined {
  const { mention } = mark;
  if (mention.type !== 'quantity' || !COUNTED.has(mention.value.of ?? '')) return undefined;
  const before = beforeQualifiers(view, mark.first - 1);
  const isList = wordAt(view, before) === 'of' && wordAt(view, before - 1) === 'list';
  if (!isList && !isCovered(view, before)) return undefined;
  for (let i = before; i >= Math.max(view.first, before - MEASURE_REACH); i--)
    if (FREEING.has(wordAt(view, i))) return undefined;
  const at = wordAt(view, mark.last) === 'of' ? mark.last + 1 : mark.last;
  const origin = originAt(view, at) ?? originFrom(view, at);
  return origin && partyOf(origin.mention, context.knowledge, context.day);
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
    if (isTariffNoun(view.tokens, i) || MEASURES.has(wordAt(view, i))) return true;
  return false;
}
