import type { ArticleFacts } from '../claims/articleFacts.ts';
import { CorpusIndex, nothingTouched } from '../corpus/corpusIndex.ts';
import type { FindingsView } from '../corpus/folderCheck.ts';
import { type EngineOptions, FindingsEngine } from '../findings/engine.ts';
import type { KeyKind } from './keyRows.ts';

/** The buckets, by kind, in which figures may contradict each other; of kind `article` the articles. */
export type Candidates = Readonly<Record<KeyKind, ReadonlySet<string>>>;

export interface Confirmed {
  readonly view: FindingsView;
  /** What could not be judged; see `FolderCheck.faults`. */
  readonly faults: readonly string[];
}

/**
 * Judges the candidates as the editor does, with the same engine: of the whole folder's buckets it is asked for these alone. `articles`
 * are all that have a share of one of them, and those that support their figures.
 */
export function confirm(articles: Iterable<ArticleFacts>, candidates: Candidates, options: EngineOptions): Confirmed {
  const index = new CorpusIndex();
  const unasked = nothingTouched();
  for (const facts of articles) index.replace(facts.file, facts, unasked);
  const engine = new FindingsEngine(options);
  engine.update(index.view(), {
    files: new Set(candidates.article),
    names: new Set(),
    claims: new Set(candidates.claim),
    masked: new Set(candidates.sentence),
  });
  return { view: engine.view(), faults: engine.faults() };
}
