import { findSource } from './attributionOf.ts';
import { entryOf } from './entryPlace.ts';
import { measureOf } from './measureOf.ts';
import { partyOf } from './partyOf.ts';
import type { RateMemory } from './rateMemory.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import { gappedSubject, struckBy } from './struckBy.ts';
import { acting, type Imposer, type ImposerContext, isActor, isPossessive, NOBODY } from './tariffActor.ts';
import { innerParty, modifierOf, ownerBeside, placeAt } from './tariffOwner.ts';
import { subjectOf } from './tariffSubject.ts';
import { IMPOSING } from './tariffWords.ts';

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
  const place = ownerBeside(site, context);
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
