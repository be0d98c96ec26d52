import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type Imposer, type ImposerContext, isActor, isPossessive, NOBODY } from './tariffActor.ts';
import { struckBy, subjectOf } from './tariffSubject.ts';
import { ASKING, BEARING, IMPOSING } from './tariffWords.ts';

/**
 * Reads the imposer of a rate from its sentence: its noun phrase, the agent after "by", the subject of its verb.
 *
 * @param topic the party of whose tariffs the article speaks
 */
export function imposerOf(site: RateSite, context: ImposerContext, topic?: string): Imposer {
  const { view, goods } = site;
  const subject = subjectOf(view, anchorOf(site), context);
  const possessor =
    modifierOf(view, anchorOf(site), context) ??
    (site.noun !== undefined && site.noun >= site.last ? innerParty(site, context) : undefined);
  const agent = agentAfter(view, site, context) ?? relativeSubject(view, site, context);
  const struck = struckBy(view, anchorOf(site), context);
  if (struck) return struck;
  const named = parenthesised(view, site, context);
  if (named) return named;
  if (agent) return { ...agent, bearer: subject.bearer };
  const place =
    site.noun !== undefined && wordAt(view, site.noun + 1) === 'in' ? placeAt(view, site.noun + 2, context) : undefined;
  if (place) return { ...place, bearer: subject.bearer };
  if (goods.destination) return { ...NOBODY, party: goods.destination, bearer: subject.bearer };
  if (possessor) {
    // "announced a pause …, which put Japan's 24 percent on hold": whoever acts on it has imposed it, so the possessor bears it.
    const bare = site.noun === undefined || site.noun < site.first;
    const unsaid = goods.products.length === 0 && goods.origins.length === 0;
    if (bare && unsaid && subject.party && subject.party !== possessor.party)
      return { ...subject, bearer: possessor.party };
    // "Japan's 24 percent is suspended", in an article on American tariffs.
    const tariffs = site.noun === undefined && isPossessive(view, site.first - 1);
    if (tariffs && unsaid && topic !== undefined && topic !== possessor.party)
      return { ...NOBODY, bearer: possessor.party };
    return possessor;
  }
  return subject;
}

/** How far before a tariff its imposer may stand, in tokens, where no rate vouches for the link. */
const TOPIC_REACH = 16;

/** The same for a tariff of which no rate is said, at the token of its noun; undefined where the sentence does not tell. */
export function imposerOfNoun(view: SentenceView, noun: number, context: ImposerContext): string | undefined {
  // "the EU tariff decision": before a singular the party may be the one that is to bear it.
  const plural = wordAt(view, noun).endsWith('s');
  const possessor = plural ? modifierOf(view, noun, context) : undefined;
  return (possessor ?? subjectOf(view, noun, context, '', TOPIC_REACH)).party;
}

/** Where the noun phrase of the tariff begins to be looked for: at the rate, or at the noun that it follows. */
const anchorOf = (site: RateSite): number =>
  site.noun !== undefined && site.noun < site.first && !isPossessive(site.view, site.first - 1)
    ? site.noun
    : site.first;

/** "tariffs in India": a party after "in". */
function placeAt(view: SentenceView, i: number, context: ImposerContext): Imposer | undefined {
  const mark = view.markAt(wordAt(view, i) === 'the' ? i + 1 : i);
  return mark?.mention.type === 'party' ? acting(mark, context) : undefined;
}

/** "China's proposed 25 percent tariff", "US steel tariffs of 25 percent": a party in the noun phrase. */
function modifierOf(view: SentenceView, anchor: number, context: ImposerContext): Imposer | undefined {
  for (let i = anchor - 1; i >= Math.max(view.first, anchor - 6); i--) {
    const mark = view.markAt(i);
    if (mark && isActor(mark)) {
      if (mark.mention.type !== 'party' && !isPossessive(view, mark.last)) return undefined;
      return acting(mark, context);
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
]);

/** "a 25 percent US tariff": a party between the rate and its noun. */
function innerParty(site: RateSite, context: ImposerContext): Imposer | undefined {
  for (let i = site.last; i < (site.noun ?? site.last); i++) {
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
  if (wordAt(view, site.first - 1) !== '(') return undefined;
  const at = wordAt(view, site.first - 2) === ')' ? site.first - 3 : site.first - 2;
  const mark = view.markAt(at);
  return mark?.mention.type === 'party' ? acting(mark, context) : undefined;
}

/** "the 25 percent tariff (that) the United States imposed": the subject of the clause that follows the noun. */
function relativeSubject(view: SentenceView, site: RateSite, context: ImposerContext): Imposer | undefined {
  if (site.noun === undefined) return undefined;
  const later = site.noun < site.first ? clauseSubject(view, site, context) : undefined;
  if (later) return later;
  let at = site.noun + 1;
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
