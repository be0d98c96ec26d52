import { analyse } from '../../../server/src/claims/analyse.ts';
import type { Reading } from '../../../server/src/features/names.ts';
import { inEnglish } from '../../../server/src/features/say.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';

const knowledge = loadKnowledge();

/** A folder of articles, analysed as the server does it. */
export function readingOf(articles: Readonly<Record<string, string>>): Reading {
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }) });
  for (const [file, text] of Object.entries(articles))
    corpus.set(analyse(file, text, { fileName: file }, { knowledge, settings: noSettings, rules: articleRules }));
  return { snapshot: corpus.snapshot(), knowledge, say: inEnglish };
}
