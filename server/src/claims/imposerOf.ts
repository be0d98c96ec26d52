import { isTariffNoun } from '../mentions/figureRole.ts';
import { isGoodsNoun } from './actorPlace.ts';
import { findSource } from './attributionOf.ts';
import { entryOf } from './entryPlace.ts';
import { measureOf } from './measureOf.ts';
import { partyOf } from './partyOf.ts';
import type { RateMemory } from './rateMemory.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { gappedSubject, struckBy } from './struckBy.ts';
import { acting, type Imposer, type ImposerContext, isActor, isBearing, isPossessive, NOBODY } from './tariffActor.ts';
import { subjectOf } from './tariffSubject.ts';
import { ASKING, BEARING, IMPOSING } from './tariffWords.ts';

/**
 * Reads the imposer of a rate from its sentence: its noun phrase, the agent after "by", the subject of its verb, the place where the
 * goods enter.
 *
 * @param memory of whose tariffs the article has spoken
 */
export function imposerOf(site: RateSite, context: ImposerContext, memory: RateMemory): Imposer {
  const { view, goods } = site;
  const anchor = anchorOf(site);
  const struck = struckBy(view, anchor, context);
  if (struck) return struck;
  const named = parenthesised(view, site, context) ?? gappedSubject(view, site.first, previousRate(site), context);
  if (named) return named;
  const subject = subjectOf(view, anchor, context);
  const agent = agentAfter(view, site, context) ?? relativeSubject(view, site, context);
  if (agent) return { ...agent, bearer: subject.bearer };
  const place =
    ownerOfThat(site, context) ??
    ownerAfter(site, context) ??
    schemeOf(site, context) ??
    placeOf(site, context) ??
    bornePlace(site, context);
  if (place) return { ...place, bearer: subject.bearer };
  if (goods.destination) return { ...NOBODY, party: goods.destination, bearer: subject.bearer };
  const possessor = modifierOf(view, anchor, context) ?? innerParty(site, context);
  if (possessor) return possessing(site, possessor, subject, context, memory);
  if (subject.party || subject.pronoun || subject.other) return subject;
  const entry = entryOf(view, site, context);
  return entry.importer ? { ...NOBODY, party: entry.importer, bearer: subject.bearer ?? entry.exporter } : subject;
}

/** Token after the rate before in the sentence; after the last token where there is none. */
function previousRate({ view, first }: RateSite): number {
  let last = view.last;
  for (const mark of view.marks) if (mark.mention.type === 'tariff_rate' && mark.last <= first) last = mark.last;
  return last;
}

/** What a party in the noun phrase of a tariff does: mostly it imposes it. */
function possessing(
  site: RateSite,
  possessor: Imposer,
  subject: Imposer,
  context: ImposerContext,
  memory: RateMemory,
): Imposer {
  const { view, goods } = site;
  const bears: Imposer = { ...NOBODY, bearer: possessor.party };
  // "Macao's zero-tariff exports": whose goods they are.
  if (site.noun !== undefined && EXPORTS.has(wordAt(view, site.noun + 1))) return bears;
  // "announced a pause …, which put Japan's 24 percent on hold": whoever acts on it has imposed it, so the possessor bears it.
  const bare = site.noun === undefined || site.noun < site.first;
  const unsaid = goods.products.length === 0 && goods.origins.length === 0;
  if (bare && unsaid && subject.party && subject.party !== possessor.party)
    return { ...subject, bearer: possessor.party };
  // "Japan's 24 percent is suspended", in an article on American tariffs.
  const rate = site.noun !== undefined && wordAt(view, site.noun).startsWith('rate');
  const tariffs = rate || (site.noun === undefined && isPossessive(view, site.first - 1));
  // "South Korea's rate will be 15 percent, the American president said"
  const other = memory.imposer ?? (rate ? speakingParty(view, context) : undefined);
  if (tariffs && unsaid && other !== undefined && other !== possessor.party) return bears;
  // "those Chinese tariffs", "Japan's across-the-board tariff", after tariffs on them: no more is told than that they concern them.
  const concerned = possessor.adjective || measureOf(site) === 'across-the-board';
  return concerned && unsaid && memory.isOnlyBearer(possessor.party) ? bears : possessor;
}

/** The party for which the official speaks whom a sentence quotes. */
function speakingParty(view: SentenceView, context: ImposerContext): string | undefined {
  const mention = findSource(view)?.mention;
  return mention?.type === 'official' ? partyOf(mention, context.knowledge, context.day) : undefined;
}

const EXPORTS: ReadonlySet<string> = new Set(['exports', 'export', 'goods', 'products', 'shipments']);

/** How far before a tariff its imposer may stand, in tokens, where no rate vouches for the link. */
const TOPIC_REACH = 40;

/** The same for a tariff of which no rate is said, at the token of its noun. */
export function imposerOfNoun(view: SentenceView, noun: number, context: ImposerContext): Imposer {
  // "the EU tariff decision": before a singular the party may be the one that is to bear it.
  const plural = wordAt(view, noun).endsWith('s');
  const possessor = plural ? modifierOf(view, noun, context) : undefined;
  return (
    possessor ??
    relativeAt(view, noun, context) ??
    placeAt(view, noun + 1, context) ??
    subjectOf(view, noun, context, '', TOPIC_REACH)
  );
}

/** Where the noun phrase of the tariff begins to be looked for: at the rate, or at the noun that it follows. */
const anchorOf = (site: RateSite): number =>
  site.noun !== undefined && site.noun < site.first && !isPossessive(site.view, site.first - 1)
    ? site.noun
    : site.first;

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
    for (let at = from; at < from + 4; at++) if (isTariffNoun(view.tokens, at)) return acting(mark, context);
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
function placeAt(view: SentenceView, i: number, context: ImposerContext): Imposer | undefined {
  if (wordAt(view, i) !== 'in') return undefined;
  const mark = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
  return mark?.mention.type === 'party' && !isPossessive(view, mark.last) ? acting(mark, context) : undefined;
}

/** "China's proposed 25 percent tariff", "US steel tariffs of 25 percent": a party in the noun phrase. */
function modifierOf(view: SentenceView, anchor: number, context: ImposerContext): Imposer | undefined {
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
const PHRASE_ENDS: ReadonlySet<string> = new Set([
  'on',
  'of',
  'to',
  'from',
  'in',
  'by',
  'with',
  'for',
  'and',
  'or',
  ',',
  'that',
  'which',
  'a',
  'an',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'the',
  ';',
]);
/** Participles that stand as adjectives before a tariff. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'proposed',
  'threatened',
  'planned',
  'announced',
  'imposed',
  'suspended',
  'increased',
  'existing',
  'promised',
  'raised',
  'applied',
  'reduced',
  'lowered',
]);

/** "a 25 percent US tariff": a party between the rate and its noun. */
function innerParty(site: RateSite, context: ImposerContext): Imposer | undefined {
  if (site.noun === undefined || site.noun < site.last) return undefined;
  for (let i = site.last; i < site.noun; i++) {
    const mark = site.view.markAt(i);
    if (mark?.mention.type === 'party') return acting(mark, context);
  }
  return undefined;
}

/** "… imposed by the United States", "levied by Washington". */
function agentAfter(view: SentenceView, site: RateSite, context: ImposerContext): Imposer | undefined {
  const end = Math.min(view.last, site.last + 24);
  for (let i = site.noun !== undefined && site.noun < site.first ? site.noun : site.last; i < end; i++) {
    if (wordAt(view, i) !== 'by' || !IMPOSING.has(wordAt(view, i - 1))) continue;
    for (let at = i + 1; at < Math.min(end, i + 6); at++) {
      const mark = view.markAt(at);
      if (mark && isActor(mark)) return acting(mark, context);
    }
  }
  return undefined;
}

/** "the average tariffs in the EU (5 percent), China (7.5 percent)": whose rate it is stands before the bracket. */
function parenthesised(view: SentenceView, site: RateSite, context: ImposerContext): Imposer | undefined {
  let bracket = site.first - 1;
  while (APPROXIMATE.has(wordAt(view, bracket))) bracket--;
  if (wordAt(view, bracket) !== '(') return undefined;
  const at = wordAt(view, bracket - 1) === ')' ? bracket - 2 : bracket - 1;
  const mark = view.markAt(at);
  return mark?.mention.type === 'party' ? acting(mark, context) : undefined;
}

const APPROXIMATE: ReadonlySet<string> = new Set(['an', 'a', 'average', 'of', 'about', 'up', 'to']);

/** "the 25 percent tariff (that) the United States imposed": the subject of the clause that follows the noun. */
function relativeSubject(view: SentenceView, site: RateSite, context: ImposerContext): Imposer | undefined {
  // "the additional 25 percent that the president ordered"
  if (site.noun === undefined) return relativeAt(view, site.last - 1, context);
  const later = site.noun < site.first ? clauseSubject(view, site, context) : undefined;
  return later ?? relativeAt(view, site.noun, context);
}

/** The subject of the clause that follows a tariff noun: "the tariffs (that) President Biden has ordered". */
function relativeAt(view: SentenceView, noun: number, context: ImposerContext): Imposer | undefined {
  let at = noun + 1;
  if (wordAt(view, at) === 'that' || wordAt(view, at) === 'which') at++;
  if (wordAt(view, at) === 'the') at++;
  const mark = view.markAt(at);
  if (!mark || !isActor(mark)) return undefined;
  for (let i = mark.last; i < Math.min(view.last, mark.last + 4); i++)
    if (IMPOSING.has(wordAt(view, i))) return acting(mark, context);
  return undefined;
}

/** "duties of 25 percent on steel and 10 percent on aluminum that the United States imposed": the clause after the goods. */
function clauseSubject(view: SentenceView, site: RateSite, context: ImposerContext): Imposer | undefined {
  const end = Math.min(view.last, site.last + 20);
  for (let i = site.last + 1; i < end; i++) {
    if (wordAt(view, i) !== 'that' || !view.markAt(i - 1)) continue;
    const mark = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
    if (!mark || !isActor(mark)) continue;
    for (let at = mark.last; at < Math.min(end, mark.last + 3); at++)
      if (IMPOSING.has(wordAt(view, at))) return acting(mark, context);
  }
  return undefined;
}
