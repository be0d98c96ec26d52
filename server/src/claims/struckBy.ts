import { type SentenceView, wordAt } from './sentenceView.ts';
import { acting, type Imposer, type ImposerContext, isActor, isPossessive, NOBODY, partyAt } from './tariffActor.ts';
import { isStrikingBack, STRIKING, subjectOf } from './tariffSubject.ts';

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
