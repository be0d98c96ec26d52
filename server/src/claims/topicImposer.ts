import { isTariffNoun } from '../mentions/figureRole.ts';
import { goodsOf } from './goodsOf.ts';
import { imposerOfNoun } from './imposerOf.ts';
import { originsAfter, originsBefore } from './originsIn.ts';
import { meantBy } from './pronounParty.ts';
import type { RateMemory } from './rateMemory.ts';
import { type Mark, type SentenceView, WINDOW, wordAt } from './sentenceView.ts';
import { wholeList } from './targetOf.ts';
import { type Imposer, type ImposerContext, NOBODY } from './tariffActor.ts';
import { NEGATIONS } from './tariffWords.ts';

/**
 * The party whose tariffs a sentence without a rate speaks of: "American tariffs on steel", "Trump has decided to impose tariffs". So
 * that "the tariffs" of the sentences after it are known to be that party's.
 */
export function findTariffImposer(view: SentenceView, context: ImposerContext, memory: RateMemory): string | undefined {
  const noun = tariffNoun(view);
  return partyOfImposer(noun === undefined ? NOBODY : imposerOfNoun(view, noun, context), view, context, memory);
}

/** Remembers whose tariffs a sentence without a rate speaks of, and on whose goods. */
export function noteTariffTopic(view: SentenceView, context: ImposerContext, memory: RateMemory): void {
  const noun = tariffNoun(view);
  const imposer = noun === undefined ? NOBODY : imposerOfNoun(view, noun, context);
  const party = partyOfImposer(imposer, view, context, memory);
  // "Japan is not retaliating with tariffs": it has none.
  if (party && isDenied(view, noun)) return;
  if (party) memory.noteImposer(party);
  else if (imposer.stranger && memory.topic !== memory.imposer) memory.forgetImposer();
  if (noun === undefined || !isTariffNoun(view.tokens, noun)) return;
  // Only a party that is named can bear the tariffs or let the goods in.
  if (!view.marks.some(isParty)) return;
  const goods = goodsOf(view, noun, noun + 1, view.last);
  // "tariffs on goods exported to China": who lets them in is the one who taxes them.
  if (!party && goods.destination) memory.noteImposer(goods.destination);
  const taxing = party ?? goods.destination ?? memory.imposer ?? null;
  for (const origins of [
    originsAfter(view, noun + 1, [], context),
    wholeList(view, goods, context),
    originsBefore(view, noun, [], context) ?? [],
  ]) {
    const targets = origins.filter(target => target !== taxing);
    if (targets.length === 0) continue;
    memory.noteTariff({ imposer: taxing, targets, products: goods.products, rate: null, sentence: view.index });
    return;
  }
}

const isParty = ({ mention }: Mark): boolean => mention.type === 'party';

function isDenied(view: SentenceView, noun: number | undefined): boolean {
  for (let i = (noun ?? 0) - 1; i >= Math.max(view.first, (noun ?? 0) - DENIAL_REACH); i--)
    if (NEGATIONS.has(wordAt(view, i)) || wordAt(view, i).endsWith("n't")) return true;
  return false;
}
const DENIAL_REACH = 6;

const partyOfImposer = (
  imposer: Imposer,
  view: SentenceView,
  context: ImposerContext,
  memory: RateMemory,
): string | undefined => imposer.party ?? (imposer.pronoun ? meantBy(imposer, view, context, memory) : importer(view));

/** The first noun of a sentence that speaks of tariffs. */
function tariffNoun(view: SentenceView): number | undefined {
  const end = Math.min(view.last, view.first + 2 * WINDOW);
  for (let i = view.first; i < end; i++) if (isTariffNoun(view.tokens, i) || isExemptionEnded(view, i)) return i;
  return undefined;
}

/** "ended the exemptions": whoever does this to them is the one whose tariffs they are from. */
function isExemptionEnded(view: SentenceView, i: number): boolean {
  if (!EXEMPTIONS.has(wordAt(view, i))) return false;
  for (let at = i - 1; at > i - 4; at--) if (ENDING.has(wordAt(view, at))) return true;
  return false;
}
const EXEMPTIONS: ReadonlySet<string> = new Set(['exemption', 'exemptions', 'exclusions']);
const ENDING: ReadonlySet<string> = new Set(['ended', 'ends', 'granted', 'grants', 'scrapped', 'lifted', 'removed']);

/**
 * "adjusting imports of steel into the United States", "exports will enter China tariff-free": who lets goods in is the one who taxes
 * them, and who levies export duties is the one who exports.
 */
function importer(view: SentenceView): string | undefined {
  let exporting: boolean | undefined;
  for (const { mention, first, last } of view.marks) {
    if (mention.type !== 'party') continue;
    const before = wordAt(view, first - 1) === 'the' ? wordAt(view, first - 2) : wordAt(view, first - 1);
    if (before === 'into' && importsBefore(view, first)) return mention.entity.id;
    if (ENTERING.has(before) && isFree(view, last)) return mention.entity.id;
    if (!isExporter(view, last)) continue;
    exporting ??= hasExportDuty(view);
    if (exporting) return mention.entity.id;
  }
  return undefined;
}

const ENTERING: ReadonlySet<string> = new Set(['enter', 'enters', 'entering', 'entered']);
const isFree = (view: SentenceView, i: number): boolean =>
  wordAt(view, i + 1) === '-' && wordAt(view, i + 2) === 'free' && FREE.has(wordAt(view, i));
const FREE: ReadonlySet<string> = new Set(['tariff', 'duty', 'tax']);

/** Whether a sentence speaks of duties on exports. */
function hasExportDuty(view: SentenceView): boolean {
  for (let i = view.first; i + 1 < view.last; i++)
    if (wordAt(view, i) === 'export' && isTariffNoun(view.tokens, i + 1)) return true;
  return false;
}
const isExporter = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'exports' || (wordAt(view, i) === "'s" && wordAt(view, i + 1) === 'exports');

function importsBefore(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.first, first - 10); i--)
    if (wordAt(view, i) === 'imports' || wordAt(view, i) === 'imported') return true;
  return false;
}
