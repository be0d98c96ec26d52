import { isActionNear } from './actorPlace.ts';
import { partyOf } from './partyOf.ts';
import { type Mark, type SentenceView, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';
import { ASKING, IMPOSING } from './tariffWords.ts';

// What rules out a word as the verb of a tariff, or a name as the subject of that verb.

/** "deems it necessary to impose", "made it clear": nobody is meant. "Its", "his" count where they are of an action. */
export function isExpletive(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i);
  if (word === 'it') return HOLDING.has(wordAt(view, i - 1));
  return POSSESSIVES.has(word) && !isActionNear(view, i + 1);
}
const HOLDING: ReadonlySet<string> = new Set(
  'deem deems deemed find finds found make makes made making consider considers considered'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** In a clause that says which countries are meant. */
export function isRelative(view: SentenceView, mark: Mark): boolean {
  for (let i = mark.first - 1; i > mark.first - 10; i--)
    if ((wordAt(view, i) === 'that' || wordAt(view, i) === 'which') && PEOPLES.has(wordAt(view, i - 1))) return true;
  return false;
}

/** "said *that* …": what is said of others; not "products *that* will be subject to". */
export const isReported = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'that' && (ASKING.has(wordAt(view, i - 1)) || IMPOSING.has(wordAt(view, i - 1)));

/** "a cut to 7 percent", "the planned increase": a noun, of which nobody need be the subject. */
export const isNoun = (view: SentenceView, i: number): boolean =>
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
export function relativeStart(view: SentenceView, comma: number): number {
  for (let i = comma - 1; i > Math.max(view.first, comma - 15); i--) {
    const word = wordAt(view, i);
    if (word === ',') return comma;
    if ((word === 'who' || word === 'which') && wordAt(view, i - 1) === ',') return i - 1;
  }
  return comma;
}

/** "met Xi and lowered", "accused Japan of dumping and raised": the object of another verb; "urged Japan to cut" has it as subject. */
export function isObject(view: SentenceView, mark: Mark): boolean {
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
export function isJoint(view: SentenceView, mark: Mark, party: string | undefined, context: ImposerContext): boolean {
  if (mark.mention.type !== 'party' && mark.mention.type !== 'agency') return false;
  const at = wordAt(view, mark.first - 1) === 'the' ? mark.first - 2 : mark.first - 1;
  if (wordAt(view, at) !== 'and' && wordAt(view, at) !== 'or') return false;
  const other = view.markAt(at - 1);
  return other?.mention.type === 'party' && partyOf(other.mention, context.knowledge, context.day) !== party;
}

/** An act of a head of government, known by its kind and number. */
export const isOrder = ({ mention }: Mark): boolean =>
  mention.type === 'law' && /^law\/(?:proclamation|executive-order)-/.test(mention.entity.id);

/** "any country that imposes a tariff of 200 percent", "wants other members to grant": nobody in particular. */
export const PEOPLES: ReadonlySet<string> = new Set([
  'country',
  'countries',
  'nation',
  'nations',
  'partner',
  'partners',
  'members',
]);
export const SUBORDINATE: ReadonlySet<string> = new Set(['that', 'which', 'to']);
