/// <reference path="../../../server/src/yaml.d.ts" />
import { expect, it } from 'vitest';
import { analyse } from '../../../server/src/claims/analyse.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { noSettings } from '../../../server/src/settings/settings.ts';
import silentPairs from './silentPairs.yaml';

interface Pair {
  readonly why: string;
  readonly days: readonly [string, string];
  /** The figures that look alike stand in brackets. */
  readonly a: string;
  readonly b: string;
}

const knowledge = loadKnowledge({ settings: noSettings });
const plain = (text: string): string => text.replace(/\[([^\]]+)\]/g, '$1');

it.each((silentPairs as Pair[]).map(pair => [pair.why, pair] as const))('silent: %s', (_why, { days, a, b }) => {
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings: noSettings }) });
  for (const [file, override, text] of [
    ['a', days[0], a],
    ['b', days[1], b],
  ] as const)
    corpus.set(analyse(file, plain(text), { override }, { knowledge, settings: noSettings, rules: articleRules }));
  const told = corpus
    .snapshot()
    .allFindings()
    .filter(({ severity }) => severity !== 'hint');
  expect(told.map(({ text, message }) => `${text}: ${message}`)).toEqual([]);
});
