import { wordSet } from '../base/wordList.ts';
import { isTariffNoun } from '../mentions/figureRole.ts';
import { isGoodsNoun } from './actorPlace.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type Imposer, type ImposerContext, isActor, isBearing, isPossessive } from './tariffActor.ts';
import { ASKING, BEARING, IMPOSING } from './tariffWords.ts';

/** Whose a tariff is by what stands beside its noun phrase: "of" somebody, under somebody's scheme, in the place where it is levied. */
export const ownerBeside = (site: RateSite, context: ImposerContext): Imposer | undefined =>
  ownerOfThat(site, context) ??
  ownerAfter(site, context) ??
  schemeOf(site, context) ??
  placeOf(site, context) ??
  bornePlace(site, context);

/** "the tariffs of the United States": whose they are stands after the noun. */
function ownerAfter({ view, noun }: RateSite, context: ImposerContext): Imposer | undefined {
  if (noun === undefined || wordAt(view, noun + 1) !== 'of') return undefined;
  const mark = view.markAt(wordAt(view, noun + 2) === 'the' ? noun + 3 : noun + 2);
  return mark?.mention.type === 'party' && !isGoodsNoun(view, mark.last) ? acting(mark, context) : undefined;
}

/** "India's tariff is 17 percent; that of the United States was 3.3 percent": a pronoun stands for the noun. */
function ownerOfThat({ view, first }: RateSite, context: ImposerContext): Imposer | undefined {
  for (let i = first - 1; i >= Math.max(view.first, first - 8); i--) {
    const word = wordAt(view, i);
    if (word === ';' || word === ',') return undefined;
    if ((word !== 'that' && word !== 'those') || wordAt(view, i + 1) !== 'of') continue;
    const mark = view.markAt(wordAt(view, i + 2) === 'the' ? i + 3 : i + 2);
    return mark?.mention.type === 'party' && mark.last < first ? acting(mark, context) : undefined;
  }
  return undefined;
}

/** "20 percent under Trump's new tariff order", "15 percent under the U.S. tariffs": whose scheme the rate is part of. */
function schemeOf({ view, first, last }: RateSite, context: ImposerContext): Imposer | undefined {
  for (let i = Math.max(view.first, first - SCHEME_REACH); i < Math.min(view.last, last + SCHEME_REACH); i++) {
    if (wordAt(view, i) !== 'under') continue;
    const mark = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
    if (!mark || !isActor(mark)) continue;
    const from = isPossessive(view, mark.last) ? mark.last + 1 : mark.last;
    for (let at = from; at < Math.min(from + 4, view.last); at++)
      if (isTariffNoun(view.tokens, at)) return acting(mark, context);
  }
  return undefined;
}
const SCHEME_REACH = 16;

/** "the 2.5 percent that European cars face in the United States": where those who are named after the rate bear it. */
function bornePlace({ view, last }: RateSite, context: ImposerContext): Imposer | undefined {
  if (wordAt(view, last) !== 'that') return undefined;
  for (let i = last + 1; i < Math.min(view.last, last + 8); i++) {
    if (!isBearing(view, i)) continue;
    if (wordAt(view, i + 1) !== 'in') return undefined;
    const mark = view.markAt(wordAt(view, i + 2) === 'the' ? i + 3 : i + 2);
    return mark?.mention.type === 'party' ? acting(mark, context) : undefined;
  }
  return undefined;
}

/** "tariffs in India", "a tariff of 14 percent in China", "Japan, where the average tariff is 1.2 percent": the place where a tariff is levied. */
function placeOf({ view, first, last, noun }: RateSite, context: ImposerContext): Imposer | undefined {
  if (noun === undefined) return undefined;
  const place = placeAt(view, noun + 1, context) ?? placeAt(view, last, context);
  if (place) return place;
  for (let i = Math.min(noun, first) - 1; i >= Math.max(view.first, noun - 6); i--) {
    if (wordAt(view, i) !== 'where') continue;
    const before = view.markAt(wordAt(view, i - 1) === ',' ? i - 2 : i - 1);
    return before?.mention.type === 'party' ? acting(before, context) : undefined;
  }
  return undefined;
}

/** "in India" at a token. */
export function placeAt(view: SentenceView, i: number, context: ImposerContext): Imposer | undefined {
  if (wordAt(view, i) !== 'in') return undefined;
  const mark = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
  return mark?.mention.type === 'party' && !isPossessive(view, mark.last) ? acting(mark, context) : undefined;
}

/** "China's proposed 25 percent tariff", "US steel tariffs of 25 percent": a party in the noun phrase. */
export function modifierOf(view: SentenceView, anchor: number, context: ImposerContext): Imposer | undefined {
  for (let i = anchor - 1; i >= Math.max(view.first, anchor - 6); i--) {
    const mark = view.markAt(i);
    if (mark && isActor(mark)) {
      // "we charge Brazil 2.5 percent": who is charged.
      if (wordAt(view, mark.first - 1).startsWith('charg')) return undefined;
      // "planned Trump tariffs": a name right before the noun is an adjective, unless somebody is told something.
      if (mark.mention.type !== 'party')
        return isPossessive(view, mark.last) || (mark.last === anchor && !ASKING.has(wordAt(view, mark.first - 1)))
          ? acting(mark, context)
          : undefined;
      const actor = acting(mark, context);
      return actor && mark.mention.form === 'demonym' ? { ...actor, adjective: true } : actor;
    }
    if (mark && mark.mention.type !== 'product') return undefined;
    const word = wordAt(view, i);
    if (!isPossessive(view, i) && PHRASE_ENDS.has(word)) return undefined;
    if (!mark && (IMPOSING.has(word) || BEARING.has(word) || ASKING.has(word)) && !MODIFIERS.has(word))
      return undefined;
  }
  return undefined;
}
const PHRASE_ENDS = wordSet('on of to from in by with for and or , that which a an is are was were will would the ;');
/** Participles that stand as adjectives before a tariff. */
const MODIFIERS = wordSet(
  'proposed threatened planned announced imposed suspended increased existing promised raised applied reduced lowered',
);

/** "a 25 percent US tariff": a party between the rate and its noun. */
export function innerParty(site: RateSite, context: ImposerContext): Imposer | undefined {
  if (site.noun === undefined || site.noun < site.last) return undefined;
  for (let i = site.last; i < site.noun; i++) {
    const mark = site.view.markAt(i);
    if (mark?.mention.type === 'party') return acting(mark, context);
  }
  return undefined;
}
