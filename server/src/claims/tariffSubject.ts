import { partyOf } from './partyOf.ts';
import { clauseStart, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import {
  acting,
  type Imposer,
  type ImposerContext,
  isActor,
  isBearing,
  isPossessive,
  NOBODY,
  partyAt,
} from './tariffActor.ts';
import { ASKING, IMPOSING } from './tariffWords.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'with',
  'against',
  'from',
  'in',
  'on',
  'to',
  'between',
  'for',
  'at',
  'into',
  'over',
  'including',
]);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'we', 'who']);

/**
 * The subject of the verb that governs a tariff at token `anchor`: who imposes it, or who bears it.
 *
 * @param governor "impose" where the verb is known already
 * @param reach how many tokens before the tariff are looked at
 */
export function subjectOf(
  view: SentenceView,
  anchor: number,
  context: ImposerContext,
  governor = '',
  reach = WINDOW,
): Imposer {
  const clause = clauseStart(view, anchor);
  const start = Math.max(view.first, anchor - reach);
  let verb = governor;
  let pronoun = false;
  let others = false;
  for (let i = anchor - 1; i >= start; i--) {
    const mark = view.markAt(i);
    const word = wordAt(view, i);
    if (!mark || !isActor(mark)) {
      if (mark) continue;
      if (!verb) {
        if (isBearing(view, i)) verb = 'bear';
        else if (IMPOSING.has(word)) verb = 'impose';
        else if (ASKING.has(word)) return NOBODY;
        else if (word === 'hit' || word === ';') return NOBODY;
      } else if (verb === 'bear' && ANNOUNCING.has(word)) verb = 'impose';
      else if (verb === 'bear' && (word === 'said' || word === 'that' || i < clause)) return NOBODY;
      else if (PEOPLES.has(word) && (wordAt(view, i + 1) === 'that' || wordAt(view, i + 1) === 'which'))
        return { ...NOBODY, other: true };
      else if (TITLES.has(word) && wordAt(view, i - 1) === 'the') return { ...NOBODY, pronoun: true };
      else if (PRONOUNS.has(word) && word !== 'who') {
        others ||= !pronoun && word === 'they' && verb === 'impose';
        pronoun = true;
      }
      continue;
    }
    i = mark.first;
    if (!verb) continue;
    const before = wordAt(view, mark.first - 1) === 'the' ? wordAt(view, mark.first - 2) : wordAt(view, mark.first - 1);
    // "the fears from Trump's plan": whose plan it is acts, whatever stands before.
    if (PREPOSITIONS.has(before) && !isActing(view, mark.last)) continue;
    // "Chinese imports", "steel from Japan": a party that only describes goods acts on nothing.
    const after = view.markAt(mark.last)?.mention.type;
    if (mark.mention.type === 'party' && (after === 'product' || GOODS.has(wordAt(view, mark.last)))) {
      if (verb === 'bear') return { ...NOBODY, bearer: partyOf(mark.mention, context.knowledge, context.day) };
      continue;
    }
    const actor = acting(mark, context);
    if (!actor) continue;
    if (verb === 'bear') return { ...NOBODY, bearer: actor.party };
    return actor;
  }
  if (verb === 'impose' && wordAt(view, view.first) === 'by') return mainSubject(view, anchor, context);
  // "They charge 25 percent": said of others, and not of the one who speaks.
  if (others) return { ...NOBODY, other: true };
  return pronoun ? { ...NOBODY, pronoun } : NOBODY;
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

/** "'s plan", "' campaign pledge" after a name. */
function isActing(view: SentenceView, i: number): boolean {
  if (!isPossessive(view, i)) return false;
  for (let at = i + 1; at <= i + 4; at++) if (ACTIONS.has(wordAt(view, at))) return true;
  return false;
}
const ACTIONS: ReadonlySet<string> = new Set(
  (
    'plan plans decision proposal proposals threat threats vow pledge announcement move administration government rhetoric order ' +
    'campaign promise idea call intention push action actions imposition policy'
  ).split(' '),
);
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
/** "any country that imposes a tariff of 200 percent": nobody in particular. */
const PEOPLES: ReadonlySet<string> = new Set(['country', 'countries', 'nation', 'nations', 'partner', 'partners']);
/** Titles that stand for the government the article speaks of. */
const TITLES: ReadonlySet<string> = new Set(['president', 'administration']);
const GOODS: ReadonlySet<string> = new Set([
  'imports',
  'goods',
  'products',
  'exports',
  'items',
  'companies',
  'firms',
  'exporters',
  'producers',
  'makers',
  'stocks',
  'shares',
  'markets',
]);

const STRIKING: ReadonlySet<string> = new Set([
  'hit',
  'struck',
  'slapped',
  'punished',
  'targeted',
  'hitting',
  'threatened',
]);

/** "struck the Chinese companies with a 522 percent tariff", "was hit with tariffs of 25 percent": who is struck bears it. */
export function struckBy(view: SentenceView, anchor: number, context: ImposerContext): Imposer | undefined {
  for (let i = anchor - 1; i >= Math.max(view.first, anchor - 12); i--) {
    if (!STRIKING.has(wordAt(view, i))) continue;
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
