import { type Meter, newMeter } from '../base/meter.ts';
import { collectDates } from '../dates/collect.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { Article } from '../text/article.ts';
import { collectAgencies } from './agencies.ts';
import { hitsByToken, type RecogniserContext } from './context.ts';
import { collectFigures } from './figures.ts';
import { collectLaws } from './laws.ts';
import type { Found, Mention } from './mention.ts';
import { collectOfficials } from './officials.ts';
import { collectParties } from './parties.ts';
import { collectProducts } from './products.ts';
import { correctByHand } from './refiners/corrections.ts';
import { numberMentions } from './refiners/numbering.ts';
import { resolveOverlaps } from './refiners/overlap.ts';
import { trimEdges } from './refiners/trim.ts';
import { collectTemporal } from './temporal.ts';

type Recogniser = (context: RecogniserContext) => Found[];

/** In order: each recogniser sees in `context.found` what those before it found. */
const RECOGNISERS: readonly Recogniser[] = [
  collectTemporal,
  collectFigures,
  collectLaws,
  collectAgencies,
  collectOfficials,
  collectParties,
  collectProducts,
];

/** All mentions of an article, in text order, ids "m1", "m2" …; they never cross, one may lie inside another. */
export function collectMentions(
  article: Article,
  knowledge: Knowledge,
  settings: FolderSettings,
  meter: Meter = newMeter(),
): Mention[] {
  const hits = knowledge.collectHits(article.tokens);
  meter.tokens += article.tokens.length;
  const found: Found[] = [];
  const context: RecogniserContext = {
    article,
    knowledge,
    hits,
    hitsAt: hitsByToken(hits),
    settings,
    meter,
    dates: collectDates(article, meter),
    found,
  };
  for (const recognise of RECOGNISERS) for (const mention of recognise(context)) found.push(mention);
  const trimmed = trimEdges(article, found);
  const corrected = correctByHand(article, trimmed, settings);
  return numberMentions(article, resolveOverlaps(corrected));
}
