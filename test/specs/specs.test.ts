import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/claims/analyse.ts';
import { catalog } from '../../server/src/findings/catalog.ts';
import { openCorpus } from '../../server/src/findings/openCorpus.ts';
import { articleRules } from '../../server/src/findings/rules.ts';
import { loadKnowledge } from '../../server/src/knowledge/load.ts';
import { parseSettings } from '../../server/src/settings/parse.ts';
import { noSettings } from '../../server/src/settings/settings.ts';
import { parseSpec } from './specText.ts';

const ROOT = import.meta.dirname;

/** The findings of a spec's documents and those its markers expect, both as lines that can be compared. */
function run(source: string): { found: string[]; expected: string[]; unused: number } {
  const documents = parseSpec(source);
  const settingsText = documents.find(document => document.name === 'tradewire.json')?.text;
  const { settings, problems } =
    settingsText === undefined ? { settings: noSettings, problems: [] } : parseSettings(settingsText);
  expect(problems).toEqual([]);
  const articles = documents.filter(document => document.name !== 'tradewire.json');
  const knowledge = loadKnowledge({ settings });
  const corpus = openCorpus({ knowledge, folderOf: () => ({ prefix: '', settings }), verify: true });
  const add = (name: string, neighbour?: string): void => {
    const document = articles.find(article => article.name === name);
    if (!document) return;
    const { text, published } = document;
    const options = { ...(published ? { override: published } : {}), ...(neighbour ? { neighbour } : {}) };
    corpus.set(analyse(name, text, options, { knowledge, settings, rules: articleRules }));
  };
  for (const { name } of articles) add(name);
  for (const { file, neighbour } of corpus.takeNeighbourChanges()) add(file, neighbour);

  const found = corpus.snapshot().allFindings();
  const lines: string[] = [];
  for (const { name, labels, text } of articles)
    for (const { start, end, expected, message } of labels) {
      const match = found.find(
        f =>
          f.file === name &&
          f.start === start &&
          f.end === end &&
          `${f.severity} ${f.code}` === expected &&
          (message === undefined || f.message.includes(message)),
      );
      // Without its match the label stays as it is written, so that the difference shows the message found.
      lines.push(
        match
          ? line(name, start, match.text, expected, match.message)
          : line(name, start, text.slice(start, end), expected, message ?? ''),
      );
    }
  return {
    found: found.map(f => line(f.file, f.start, f.text, `${f.severity} ${f.code}`, f.message)).sort(),
    expected: lines.sort(),
    unused: corpus.idleDecisions(settings.suppressions).length,
  };
}

const line = (file: string, start: number, text: string, expected: string, message: string): string =>
  `${file}:${start} [${text}] ${expected}: ${message}`;

describe.each(catalog.map(kind => kind.code))('%s', code => {
  const files = readdirSync(join(ROOT, code)).sort();

  test('has texts with the finding, texts without, and texts where it is suppressed', () => {
    for (const kind of ['invalid', 'suppressed', 'valid'])
      expect(files.filter(name => name.startsWith(kind) && name.endsWith('.txt'))).not.toEqual([]);
  });

  test.each(files)('%s', name => {
    const source = readFileSync(join(ROOT, code, name), 'utf8');
    const { found, expected, unused } = run(source);
    expect(found).toEqual(expected);
    if (name.startsWith('invalid')) expect(expected.join('\n')).toContain(` ${code}: `);
    else expect(expected).toEqual([]);
    expect(unused).toBe(0);
  });
});
