import { findSource } from './attributionOf.ts';
import { partyOf } from './partyOf.ts';
import { meantBy } from './pronounParty.ts';
import type { RateMemory } from './rateMemory.ts';
import type { RateSite } from './rateSite.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';
import type { Imposer, ImposerContext } from './tariffActor.ts';
import { findTariffImposer } from './topicImposer.ts';

/**
 * Whose a tariff is that its own sentence gives nobody: that of the one whom a pronoun means, else the tariffs go on being those of whom
 * they were.
 *
 * @param targets on whom it falls; nobody taxes his own goods
 */
export function carriedImposer(
  { view, first }: RateSite,
  imposer: Imposer,
  targets: readonly string[],
  context: ImposerContext,
  memory: RateMemory,
): string | undefined {
  if (view.sentence.zone === 'headline') return undefined;
  // A minister of whom no country is named is one of the country that the headline is about.
  if (imposer.stranger) return memory.topic === memory.imposer ? memory.imposer : undefined;
  if (imposer.other) return undefined;
  if (imposer.pronoun) {
    const meant = meantBy(imposer, view, context, memory);
    return meant !== undefined && targets.includes(meant) ? undefined : meant;
  }
  // "the retaliation could be a 35 percent tariff": that of somebody else.
  for (let i = first - 1; i >= Math.max(view.first, first - 12); i--)
    if (ANSWERS.has(wordAt(view, i))) return undefined;
  const told = findTariffImposer(view, context, memory);
  const carried =
    told !== undefined && !targets.includes(told)
      ? told
      : (memory.imposer ?? memory.author ?? announcer(view, context) ?? taxer(imposer, view, context));
  if (carried === undefined || targets.includes(carried) || isMutual(view, carried, context)) return undefined;
  return carried;
}
const ANSWERS: ReadonlySet<string> = new Set([
  'retaliation',
  'retaliate',
  'retaliatory',
  'countermeasures',
  'response',
]);

const MUTUAL: ReadonlySet<string> = new Set(['bilateral', 'mutual', 'mutually']);

/** "after the agreement between China and Iceland, zero tariff shall apply": what binds both is not the tariff of one. */
function isMutual(view: SentenceView, party: string, context: ImposerContext): boolean {
  for (let i = view.first; i < view.last; i++) {
    const word = wordAt(view, i);
    if (MUTUAL.has(word)) return true;
    if (word !== 'between') continue;
    const one = view.markAt(wordAt(view, i + 1) === 'the' ? i + 2 : i + 1);
    if (!one || wordAt(view, one.last) !== 'and') continue;
    const other = view.markAt(wordAt(view, one.last + 1) === 'the' ? one.last + 2 : one.last + 1);
    for (const mark of [one, other])
      if (mark && partyOf(mark.mention, context.knowledge, context.day) === party) return true;
  }
  return false;
}

/**
 * "Tariffs will be cut to 8 percent, according to the finance ministry": where nobody else's tariffs have been spoken of, those that a
 * government announces are its own.
 */
function announcer(view: SentenceView, context: ImposerContext): string | undefined {
  const mention = findSource(view)?.mention;
  return mention?.type === 'agency' ? partyOf(mention, context.knowledge, context.day) : undefined;
}

/**
 * "The president said the Philippines would face a 20 percent tariff": where nobody else's tariffs have been spoken of, an official who
 * says what others will have to pay says what his government will take.
 */
function taxer(imposer: Imposer, view: SentenceView, context: ImposerContext): string | undefined {
  const source = findSource(view);
  if (source?.mention?.type !== 'official' || imposer.bearer === undefined) return undefined;
  for (let i = view.first; i < view.last; i++)
    if (COMING.has(wordAt(view, i))) return partyOf(source.mention, context.knowledge, context.day);
  return undefined;
}
const COMING: ReadonlySet<string> = new Set(['will', 'would', "'ll"]);
