import { isTariffNoun } from '../mentions/figureRole.ts';
import type { ImposerContext } from './imposerOf.ts';
import { partyOf } from './partyOf.ts';
import { type SentenceView, wordAt } from './sentenceView.ts';

const LINKING: ReadonlySet<string> = new Set([
  'higher',
  'extra',
  'additional',
  'new',
  'steel',
  'import',
  'punitive',
  'proposed',
  'planned',
  'auto',
  'retaliatory',
  'the',
  'on',
]);

/**
 * The party whose tariffs a sentence without a rate speaks of: "American tariffs on steel", "Washington's higher tariffs". So that
 * "the tariffs" of the sentences after it are known to be that party's.
 */
export function findTariffImposer(view: SentenceView, context: ImposerContext): string | undefined {
  for (const { mention, first, last } of view.marks) {
    if (mention.type !== 'party' && mention.type !== 'official' && mention.type !== 'agency') continue;
    // "adjusting imports of steel into the United States"
    const before = wordAt(view, first - 1) === 'the' ? wordAt(view, first - 2) : wordAt(view, first - 1);
    if (mention.type === 'party' && before === 'into' && importsBefore(view, first)) return mention.entity.id;
    let at = last;
    if (wordAt(view, at) === "'s" || wordAt(view, at) === "'") at++;
    else if (mention.type !== 'party') continue;
    while (
      at < view.last &&
      at < last + 4 &&
      (LINKING.has(wordAt(view, at)) || view.markAt(at)?.mention.type === 'product')
    )
      at++;
    if (at < view.last && isTariffNoun(view.tokens, at)) return partyOf(mention, context.knowledge, context.day);
  }
  return undefined;
}

function importsBefore(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - 10); i--)
    if (wordAt(view, i) === 'imports' || wordAt(view, i) === 'imported') return true;
  return false;
}
