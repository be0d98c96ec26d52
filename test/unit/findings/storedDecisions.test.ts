import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../server/src/base/phrase.ts';
import { analyse } from '../../../server/src/claims/analyse.ts';
import type { Corpus } from '../../../server/src/corpus/corpus.ts';
import { openCorpus } from '../../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../../server/src/findings/rules.ts';
import { mayBeSameKey } from '../../../server/src/findings/storedKeys.ts';
import { whyIdle } from '../../../server/src/findings/whyIdle.ts';
import { loadKnowledge } from '../../../server/src/knowledge/load.ts';
import { parseSettings } from '../../../server/src/settings/parse.ts';
import { type FolderSettings, noSettings, type Suppression } from '../../../server/src/settings/settings.ts';

/** Articles with the `tradewire.json` that commit 5dc69fa wrote for them: by its own quick fixes, one for each decision. */
const FOLDER = 'test/decisions/5dc69fa';
const texts = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:txt|md)$/.test(name))
    .map(name => [name.split(path.sep).join('/'), readFileSync(path.join(FOLDER, name), 'utf8')]),
);
const stored = parseSettings(readFileSync(path.join(FOLDER, 'tradewire.json'), 'utf8')).settings;
const knowledge = loadKnowledge({ settings: noSettings });

function folderOf(settings: FolderSettings, changes: Readonly<Record<string, string>> = {}): Corpus {
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: 'desk/', settings }), verify: true });
  for (const [name, text] of texts) {
    const facts = analyse(
      name,
      changes[name] ?? text,
      { fileName: name },
      { knowledge, settings, rules: articleRules },
    );
    corpus.set({ ...facts, file: `desk/${name}` });
  }
  return corpus;
}

const has = (corpus: Corpus, { code, values, files = [] }: Suppression): boolean =>
  corpus
    .snapshot()
    .allFindings()
    .some(
      finding =>
        finding.code === code &&
        files.includes(finding.file.slice('desk/'.length)) &&
        [...finding.values].sort().join() === [...values].sort().join(),
    );

describe('decisions that an earlier version stored', () => {
  const undecided = folderOf(noSettings);
  const decided = folderOf(stored);

  it.each(stored.suppressions.map(one => [`${one.code}: ${one.values.join(', ')}`, one] as const))(
    'hide what they hid: %s',
    (_name, suppression) => {
      expect(has(undecided, suppression)).toBe(true);
      expect(has(decided, suppression)).toBe(false);
    },
  );

  it.each(stored.facts.map(fact => [fact.key, fact] as const))('decide what they decided: %s', (_name, fact) => {
    const told = (corpus: Corpus) =>
      corpus
        .snapshot()
        .allFindings()
        .filter(
          ({ file, values, related }) =>
            values.includes(fact.value) && [file, ...related.map(r => r.file)].includes(`desk/${fact.source}`),
        );
    expect(told(undecided).map(({ values }) => values[0])).toContain(fact.value);
    const [only, ...more] = told(decided);
    expect(more).toEqual([]);
    expect(only?.values[0]).not.toBe(fact.value);
    expect(only?.message).toContain('tradewire.json has ');
    expect(only?.message).toContain(` (${fact.source})`);
  });

  it('are told of where nothing fits them any more', () => {
    const all = [...stored.suppressions, ...stored.facts];
    expect(decided.idleDecisions(all)).toEqual([]);
    const why = (text: string, ...names: readonly string[]) => {
      const corpus = folderOf(stored, Object.fromEntries(names.map(name => [name, text])));
      return corpus
        .idleDecisions(all)
        .slice(-1)
        .map(one => english(whyIdle(one, corpus.snapshot(), file => `desk/${file}`)));
    };
    expect(why('Nothing came of it.\n', 'furniture-wire.txt', 'furniture-desk.txt')).toEqual([
      'nothing in this folder is stated under rate:US:any:furniture:-',
    ]);
  });

  it.each([
    ['cars-wire.txt', '20 percent', '21 percent'],
    ['copper-wire.txt', '40 percent', '35 percent'],
    ['swiss-wire.txt', '29 percent', '31 percent'],
    ['exports-wire.txt', '120.7', '121.7'],
    ['pledge-wire.txt', '$450', '$460'],
    ['soy-wire.txt', '15 million', '16 million'],
    ['lumber-wire.txt', '14.94', '14.84'],
    ['notes/pipes-wire.md', '16 percent', '17 percent'],
    ['signing-wire.txt', 'Jan. 13', 'Jan. 12'],
    ['aluminum-own.txt', '15 percent', '16 percent'],
    ['talks-wire.txt', 'Ryosei Akasawa met', 'Ryosei Akasava met'],
    ['quota.txt', 'Sunday, Feb. 7', 'Sunday, Feb. 8'],
    ['quota.txt', 'Three countries', 'Five countries'],
  ])('bring a finding back when its figure changes: %s, %s → %s', (name, from, to) => {
    const text = texts.get(name) ?? '';
    expect(text).toContain(from);
    const findings = (corpus: Corpus) => corpus.snapshot().findings(`desk/${name}`);
    expect(findings(decided)).toEqual([]);
    const changed = folderOf(stored, { [name]: text.replace(from, to) });
    expect(findings(changed).length).toBeGreaterThan(0);
    expect(changed.idleDecisions(stored.suppressions).length).toBeGreaterThan(0);
  });
});

it.each([
  ['rate:US:EU+CA+MX:steel:-', 'rate:US:CA:steel:-', true],
  ['rate:US:any:furniture:-', 'rate:US:any:upholstered-furniture:-', true],
  ['rate:US:IN:ceramics:-', 'rate:-:IN:ceramics:-', true],
  ['rate:US:any:steel:-', 'rate:US:any:cars:-', false],
  ['rate:US:IN:ceramics:-', 'rate:CA:IN:ceramics:-', false],
  ['quantity:CN:purchases:soybeans:2025', 'count:CN:imports:soybeans-from-United-States:-', true],
  ['quantity:CN:exports:steel:2024', 'quantity:JP:exports:steel:2024', false],
  ['duration:pause:US+CN', 'date:pause:US+CN', false],
])('a stored key %s may name %s: %s', (key, today, same) => {
  expect(mayBeSameKey(key, today)).toBe(same);
});
