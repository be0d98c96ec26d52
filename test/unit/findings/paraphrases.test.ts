/// <reference path="../../../server/src/yaml.d.ts" />
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import type { Finding } from '../../../server/src/corpus/finding.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import paraphrases from './paraphrases.yaml';

interface Pair {
  readonly verdict: 'conflict' | 'apart' | 'missed';
  readonly why: string;
  readonly days: readonly [string, string];
  /** Where the two contradict each other, the figures that do stand in brackets. */
  readonly a: string;
  readonly b: string;
}

const knowledge = loadKnowledge({ settings: noSettings });

/** What is told at warning or information. */
function warningsOf(texts: Readonly<Record<string, readonly [day: string, text: string]>>): readonly Finding[] {
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }), verify: true });
  for (const [file, [day, text]] of Object.entries(texts))
    corpus.set(analyse(file, text, { override: day }, { knowledge, settings: noSettings, rules: articleRules }));
  return corpus
    .snapshot()
    .allFindings()
    .filter(({ severity }) => severity !== 'hint');
}

const MARK = /\[([^\]]+)\]/;
const plain = (text: string): string => text.replace(MARK, '$1');

describe('one story in other words', () => {
  it.each(
    (paraphrases as Pair[])
      .filter(({ verdict }) => verdict !== 'missed')
      .map(pair => [`${pair.verdict}: ${pair.why}`, pair] as const),
  )('%s', (_name, pair) => {
    const { a, b, days } = pair;
    const warnings = warningsOf({ a: [days[0], plain(a)], b: [days[1], plain(b)] });
    if (pair.verdict === 'apart') expect(warnings.map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
    else
      for (const [file, text] of Object.entries({ a, b })) {
        const mark = MARK.exec(text);
        const start = mark?.index ?? -1;
        const end = start + (mark?.[1]?.length ?? 0);
        expect(
          warnings.filter(warning => warning.file === file && warning.start < end && warning.end > start).length,
          `${file}: ${text}`,
        ).toBeGreaterThan(0);
      }
  });
});
