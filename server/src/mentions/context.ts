import type { Meter } from '../base/meter.ts';
import type { TemporalExpression } from '../dates/timex.ts';
import type { GazetteerHit, Knowledge } from '../knowledge/knowledge.ts';
import type { FolderSettings } from '../settings/settings.ts';
import type { Article } from '../text/article.ts';
import type { Found } from './mention.ts';

/** What every recogniser is given. It reads; only the pipeline adds to `found`. */
export interface RecogniserContext {
  readonly article: Article;
  readonly knowledge: Knowledge;
  /** Names of the knowledge in the article's tokens, in order. */
  readonly hits: readonly GazetteerHit[];
  /** The hits that begin at a token. */
  hitsAt(token: number): readonly GazetteerHit[];
  readonly settings: FolderSettings;
  readonly meter: Meter;
  /** Dates and durations, in order. */
  readonly dates: readonly TemporalExpression[];
  /** What the recognisers before this one found, in the order of the pipeline. */
  readonly found: readonly Found[];
}

const NO_HITS: readonly GazetteerHit[] = [];

/** A lookup of hits by their first token. */
export function hitsByToken(hits: readonly GazetteerHit[]): (token: number) => readonly GazetteerHit[] {
  const byToken = new Map<number, GazetteerHit[]>();
  for (const hit of hits) {
    const list = byToken.get(hit.first);
    if (list) list.push(hit);
    else byToken.set(hit.first, [hit]);
  }
  return token => byToken.get(token) ?? NO_HITS;
}
