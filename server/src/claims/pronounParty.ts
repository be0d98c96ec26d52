import { findSource } from './attributionOf.ts';
import { partyOf } from './partyOf.ts';
import type { RateMemory } from './rateMemory.ts';
import type { SentenceView } from './sentenceView.ts';
import type { Imposer, ImposerContext } from './tariffActor.ts';

/** The party that a pronoun means. */
export function meantBy(
  { pronoun }: Imposer,
  view: SentenceView,
  context: ImposerContext,
  memory: RateMemory,
): string | undefined {
  if (pronoun === 'person') return memory.speaker ?? memory.imposer ?? memory.government;
  if (pronoun === 'party') return memory.subject;
  const source = findSource(view);
  if (source?.mention) return partyOf(source.mention, context.knowledge, context.day);
  if (source) return source.pronoun ? memory.speaker : undefined;
  // Where no official is named at all, a text that speaks of tariffs as its own is that of the one who imposes them.
  return memory.voice ?? memory.onlyImposer;
}
