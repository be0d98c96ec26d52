import { isActionNear, isOblique, isOfGoods, isSubject } from './actorPlace.ts';
import { partyOf } from './partyOf.ts';
import { clauseStart, type Mark, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import {
  acting,
  type Imposer,
  type ImposerContext,
  isActor,
  isBearing,
  isPossessive,
  NOBODY,
  OTHERS,
  type Pronoun,
  partyAt,
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

/** "deems it necessary to impose", "made it clear": nobody is meant. "Its", "his" count where they are of an action. */
function isExpletive(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (word === 'it') return HOLDING.has(wordAt(view, i - 1));
  return POSSESSIVES.has(word) && !isActionNear(view, i + 1);
}
const HOLDING: ReadonlySet<string> = new Set(
  'deem deems deemed find finds found make makes made making consider considers considered'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** In a clause that says which countries are meant. */
function isRelative(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i > mark.first - 10; i--)
    if ((wordAt(view, i) === 'that' || wordAt(view, i) === 'which') && PEOPLES.has(wordAt(view, i - 1))) return true;
  return false;
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

/** "said *that* …": what is said of others; not "products *that* will be subject to". */
const isReported = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'that' && (ASKING.has(wordAt(view, i - 1)) || IMPOSING.has(wordAt(view, i - 1)));

/** "a cut to 7 percent", "the planned increase": a noun, of which nobody need be the subject. */
const isNoun = (view: SentenceView, i: number): boolean =>
  NOUNS.has(wordAt(view, i)) && DETERMINERS.has(wordAt(view, SORTS.has(wordAt(view, i - 1)) ? i - 2 : i - 1));
const NOUNS: ReadonlySet<string> = new Set(['cut', 'cuts', 'increase', 'increases', 'hike', 'hikes', 'raise']);
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'any', 'no']);
const SORTS: ReadonlySet<string> = new Set([
  'further',
  'planned',
  'proposed',
  'new',
  'tariff',
  'steep',
  'sharp',
  'deep',
]);

/** "Trump, who met Xi in Busan, lowered": the comma before the clause in between; `comma` where there is none. */
function relativeStart(view: SentenceView, comma: number): number {
  for (let i = comma - 1; i > Math.max(view.first, comma - 15); i--) {
    const word = wordAt(view, i);
    if (word === ',') return comma;
    if ((word === 'who' || word === 'which') && wordAt(view, i - 1) === ',') return i - 1;
  }
  return comma;
}

/** "met Xi and lowered", "accused Japan of dumping and raised": the object of another verb; "urged Japan to cut" has it as subject. */
function isObject(view: SentenceView, mark: Mark): boolean {
  if (wordAt(view, mark.last) === 'to' || wordAt(view, mark.last) === 'into') return false;
  let i = mark.first - 1;
  while (HONORIFICS.has(wordAt(view, i)) || view.markAt(i)?.mention.type === 'party') i--;
  return ACTING_ON.has(wordAt(view, i));
}
const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms dr president premier prime minister chancellor leader the counterpart'.split(' '),
);
const ACTING_ON: ReadonlySet<string> = new Set(
  (
    'met meets meet meeting told tells tell telling accused accuses accuse accusing blamed blames blame blaming visited visits visit ' +
    'visiting thanked thanks praised praises called calls calling hosted hosts hosting joined joins joining attacked attacks warned ' +
    'warns warning urged urges urging pressed presses pressing followed follows following'
  ).split(' '),
);

/** Whether another party stands beside it: "the United States and Japan imposed". */
function isJoint(view: SentenceView, mark: Mark, party: string | undefined, context: ImposerContext): boolean {
  if (mark.mention.type !== 'party' && mark.mention.type !== 'agency') return false;
  const at = wordAt(view, mark.first - 1) === 'the' ? mark.first - 2 : mark.first - 1;
  if (wordAt(view, at) !== 'and' && wordAt(view, at) !== 'or') return false;
  const other = view.markAt(at - 1);
  return other?.mention.type === 'party' && partyOf(other.mention, context.knowledge, context.day) !== party;
}

/** An act of a head of government, known by its kind and number. */
const isOrder = ({ mention }: Mark): boolean =>
  mention.type === 'law' && /^law\/(?:proclamation|executive-order)-/.test(mention.entity.id);

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
/** "any country that imposes a tariff of 200 percent", "wants other members to grant": nobody in particular. */
const PEOPLES: ReadonlySet<string> = new Set([
  'country',
  'countries',
  'nation',
  'nations',
  'partner',
  'partners',
  'members',
]);
const SUBORDINATE: ReadonlySet<string> = new Set(['that', 'which', 'to']);
/** Titles that stand for the government the article speaks of. */
const TITLES: ReadonlySet<string> = new Set(['president', 'administration']);

const STRIKING: ReadonlySet<string> = new Set([
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
  'responded responds respond replied replies reply answered answers answer retaliated retaliates retaliate countered counters'.split(
    ' ',
  ),
);
const isStrikingBack = (view: SentenceView, i: number): boolean =>
  wordAt(view, i + 1) === 'back' && STRIKING.has(wordAt(view, i));

/** "struck the Chinese companies with a 522 percent tariff", "was hit with tariffs of 25 percent": who is struck bears it. */
export function struckBy(view: SentenceView, anchor: number, context: ImposerContext): Imposer | undefined {
  for (let i = anchor - 1; i >= Math.max(view.first, anchor - 12); i--) {
    if (!STRIKING.has(wordAt(view, i)) || isStrikingBack(view, i)) continue;
    let struck: string | undefined;
    let joined = false;
    for (let at = i + 1; at < anchor; at++) {
      if (wordAt(view, at) === 'with' || wordAt(view, at) === 'by') joined = true;
      else if (!joined) struck ??= partyAt(view, at, context);
    }
    if (!joined) return undefined;
    const subject = subjectOf(view, i, context, 'impose');
    return struck ? { ...subject, bearer: struck } : { ...NOBODY, bearer: subject.party };
  }
  return undefined;
}

/**
 * "India has a 50 percent tariff and Turkey a 60 percent one": a party for which the verb before is meant again.
 *
 * @param previous token after the rate before
 */
export function gappedSubject(
  view: SentenceView,
  first: number,
  previous: number,
  context: ImposerContext,
): Imposer | undefined {
  const article = wordAt(view, first - 1);
  if (article !== 'a' && article !== 'an') return undefined;
  const mark = view.markAt(first - 2);
  if (!mark || !isActor(mark) || mark.first < previous || isPossessive(view, mark.last)) return undefined;
  const before = wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
  return GAPS.has(before) ? acting(mark, context) : undefined;
}
const GAPS: ReadonlySet<string> = new Set(['and', 'but', ',', 'while']);
