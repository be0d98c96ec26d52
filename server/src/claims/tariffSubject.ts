import { isOblique, isOfGoods, isSubject } from './actorPlace.ts';
import { partyOf } from './partyOf.ts';
import { clauseStart, type Mark, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import {
  isExpletive,
  isJoint,
  isNoun,
  isObject,
  isOrder,
  isRelative,
  isReported,
  PEOPLES,
  relativeStart,
  SUBORDINATE,
} from './subjectForms.ts';
import {
  acting,
  type Imposer,
  type ImposerContext,
  isActor,
  isBearing,
  NOBODY,
  OTHERS,
  type Pronoun,
  STRANGER,
} from './tariffActor.ts';
import { ASKING, IMPOSING } from './tariffWords.ts';

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['i', 'speaker'],
  ["i'm", 'speaker'],
  ["i've", 'speaker'],
  ["i'll", 'speaker'],
  ["i'd", 'speaker'],
  ['we', 'speaker'],
  ["we're", 'speaker'],
  ["we've", 'speaker'],
  ["we'll", 'speaker'],
  ["we'd", 'speaker'],
  ['he', 'person'],
  ['she', 'person'],
  ['his', 'person'],
  ['her', 'person'],
  ['it', 'party'],
  ['its', 'party'],
  ['they', 'party'],
  ['their', 'party'],
]);

/**
 * The subject of the verb that governs a tariff at token `anchor`: who imposes it, or who bears it. Only what can be a subject counts:
 * not what stands behind a preposition, not what only describes goods or people.
 *
 * @param governor "impose" where the verb is known already
 * @param reach how many tokens before the tariff are looked at
 */
export function subjectOf(
  view: SentenceView,
  anchor: number,
  context: ImposerContext,
  governor: '' | 'impose' | 'bear' = '',
  reach = WINDOW,
): Imposer {
  const clause = clauseStart(view, anchor);
  const start = Math.max(view.first, anchor - reach);
  let verb = governor;
  let pronoun: Pronoun | undefined;
  let others = false;
  let answered = false;
  for (let i = anchor - 1; i >= start; i--) {
    const mark = view.markAt(i);
    const word = wordAt(view, i);
    if (!mark || !isActor(mark)) {
      // "The proclamation raised the tariff": whoever issued it.
      if (mark && verb === 'impose' && isOrder(mark) && !isOblique(view, mark)) return { ...NOBODY, pronoun: 'person' };
      if (mark) continue;
      if (!verb) {
        if (word === 'with') answered = true;
        else if (answered && (ANSWERING.has(word) || isStrikingBack(view, i))) verb = 'impose';
        else if (isBearing(view, i)) verb = 'bear';
        else if (IMPOSING.has(word) && !isNoun(view, i)) verb = 'impose';
        // "the so-called tariff" asks for nothing.
        else if (ASKING.has(word) && wordAt(view, i - 1) !== '-') return NOBODY;
        else if (word === 'hit' || word === ';') return NOBODY;
      } else if (word === ',') i = relativeStart(view, i);
      else if (verb === 'bear' && ANNOUNCING.has(word)) verb = 'impose';
      else if (verb === 'bear' && (word === 'said' || isReported(view, i) || i < clause)) return NOBODY;
      else if (PEOPLES.has(word) && SUBORDINATE.has(wordAt(view, i + 1))) return OTHERS;
      else if (TITLES.has(word) && wordAt(view, i - 1) === 'the') return { ...NOBODY, pronoun: 'person' };
      else if (PRONOUNS.has(word) && pronoun === undefined && !isExpletive(view, i)) {
        pronoun = PRONOUNS.get(word);
        // "We charge 2 percent": said by whoever speaks, and by nobody named before.
        if (pronoun === 'speaker' && verb === 'impose') return { ...NOBODY, pronoun };
        others = word === 'they' && verb === 'impose';
      }
      continue;
    }
    i = mark.first;
    if (!verb) continue;
    if (verb === 'bear') {
      // "Countries that buy oil from Venezuela will pay": not the one of whom they buy.
      if (isRelative(view, mark)) return NOBODY;
      const bearer = bearerOf(view, mark, context, pronoun !== undefined);
      if (bearer) return { ...NOBODY, bearer };
      continue;
    }
    if (!isSubject(view, mark) || isObject(view, mark)) continue;
    const actor = acting(mark, context);
    // "U.S. and Japanese officials": not one of two.
    if (actor && isJoint(view, mark, actor.party, context)) return OTHERS;
    if (actor) return actor;
    // Somebody acts for a party that is not known: not for the one of whom the article spoke before.
    if (mark.mention.type === 'official') return STRANGER;
  }
  if (verb === 'impose' && wordAt(view, view.first) === 'by') return mainSubject(view, anchor, context);
  // "They charge 25 percent": said of others, and not of the one who speaks.
  if (others) return OTHERS;
  return pronoun ? { ...NOBODY, pronoun } : NOBODY;
}

/**
 * Whose goods, or who, has to pay: "Chinese steel faces", "China faces", "exports of China will be subject to". A pronoun between the two
 * ("if they buy oil from China, they pay") means no goods.
 */
function bearerOf(view: SentenceView, mark: Mark, context: ImposerContext, pronoun: boolean): string | undefined {
  // "The president told reporters that copper would be taxed": nobody taxes a person.
  if (mark.mention.type === 'official') return undefined;
  const party = partyOf(mark.mention, context.knowledge, context.day);
  if (isOfGoods(view, mark)) return pronoun ? undefined : party;
  return isSubject(view, mark) ? party : undefined;
}

/** "By imposing a 25 percent tariff on steel, the United States …": the subject of the main clause. */
function mainSubject(view: SentenceView, anchor: number, context: ImposerContext): Imposer {
  let comma = false;
  for (let i = anchor; i < Math.min(view.last, anchor + WINDOW); i++) {
    if (wordAt(view, i) === ',') comma = true;
    const mark = view.markAt(i);
    if (comma && mark && isActor(mark)) return acting(mark, context) ?? NOBODY;
  }
  return NOBODY;
}

/** "announced a list of products subject to a tariff of 25 percent": the subject imposes it after all. */
const ANNOUNCING: ReadonlySet<string> = new Set([
  'announced',
  'proposed',
  'unveiled',
  'published',
  'released',
  'issued',
  'imposed',
]);
/** Titles that stand for the government the article speaks of. */
const TITLES: ReadonlySet<string> = new Set(['president', 'administration']);

/** Whom these hit has to pay. */
export const STRIKING: ReadonlySet<string> = new Set([
  'hit',
  'struck',
  'slapped',
  'punished',
  'targeted',
  'hitting',
  'threatened',
]);

/** Whoever does these with a tariff imposes it: "responded with a tariff", "hit back at Japan with a tariff". */
const ANSWERING: ReadonlySet<string> = new Set(
  'responded responds respond replied replies reply answered answers answer retaliated retaliates retaliate countered counters match matches matched matching'.split(
    ' ',
  ),
);
export const isStrikingBack = (view: SentenceView, i: number): boolean =>
  wordAt(view, i + 1) === 'back' && STRIKING.has(wordAt(view, i));
