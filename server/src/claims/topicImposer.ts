import { isTariffNoun } from '../mentions/figureRole.ts';
import { imposerOfNoun } from './imposerOf.ts';
import { type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import type { ImposerContext } from './tariffActor.ts';

/**
 * The party whose tariffs a sentence without a rate speaks of: "American tariffs on steel", "Trump has decided to impose tariffs". So
 * that "the tariffs" of the sentences after it are known to be that party's.
 */
export function findTariffImposer(view: SentenceView, context: ImposerContext): string | undefined {
  const end = Math.min(view.last, view.first + 2 * WINDOW);
  for (let i = view.first; i < end; i++) {
    if (!isTariffNoun(view.tokens, i) && !isExemptionEnded(view, i)) continue;
    const imposer = imposerOfNoun(view, i, context);
    if (imposer) return imposer;
    break;
  }
  return importer(view);
}

/** "ended the exemptions": whoever does this to them is the one whose tariffs they are from. */
function isExemptionEnded(view: SentenceView, i: number): boolean {
  if (!EXEMPTIONS.has(wordAt(view, i))) return false;
  for (let at = i - 1; at > i - 4; at--) if (ENDING.has(wordAt(view, at))) return true;
  return false;
}
const EXEMPTIONS: ReadonlySet<string> = new Set(['exemption', 'exemptions', 'exclusions']);
const ENDING: ReadonlySet<string> = new Set(['ended', 'ends', 'granted', 'grants', 'scrapped', 'lifted', 'removed']);

/** "adjusting imports of steel into the United States": who lets goods in is the one who taxes them. */
function importer(view: SentenceView): string | undefined {
  for (const { mention, first } of view.marks) {
    if (mention.type !== 'party') continue;
    const before = wordAt(view, first - 1) === 'the' ? wordAt(view, first - 2) : wordAt(view, first - 1);
    if (before === 'into' && importsBefore(view, first)) return mention.entity.id;
  }
  return undefined;
}

function importsBefore(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - 10); i--)
    if (wordAt(view, i) === 'imports' || wordAt(view, i) === 'imported') return true;
  return false;
}
