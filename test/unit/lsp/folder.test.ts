import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { WorkspaceFolder } from '../../../server/src/lsp/folder.ts';
import { changedSettings } from '../../../server/src/lsp/settingsEdit.ts';

const folderWith = (text: string | undefined): WorkspaceFolder => {
  const folder = new WorkspaceFolder('file:///desk');
  folder.read(text);
  return folder;
};

describe('files that tradewire.json extends', () => {
  test('add their knowledge once they are read, and tell their faults where they are named', () => {
    const folder = folderWith('{"extends": ["desk.json"]}');
    expect(folder.settings.people).toEqual([]);
    expect(folder.extend([{ path: 'desk.json', text: '{"people": [{"name": "Jane Roe"}]}' }])).toMatchObject({
      knowledge: true,
    });
    expect(folder.settings.people).toHaveLength(1);
    expect(folder.problems).toEqual([]);
    folder.extend([{ path: 'desk.json', reason: 'is not there' }]);
    expect(folder.settings.people).toEqual([]);
    expect(folder.problems.map(({ start }) => folder.text.slice(start, start + 1))).toEqual(['[']);
    expect(folder.read('{}')).toMatchObject({ listing: true });
    expect(folder.problems).toEqual([]);
  });
});

describe('reading tradewire.json', () => {
  test('what changed tells what is to be done again', () => {
    const folder = folderWith(undefined);
    expect(folder.exists).toBe(false);
    expect(folder.read('{"people": [{"name": "Jane Roe"}]}')).toMatchObject({
      knowledge: true,
      listing: false,
      findings: false,
    });
    expect(folder.read('{"people": [{"name": "Jane Roe"}], "severity": {"sum-mismatch": "off"}}')).toMatchObject({
      knowledge: false,
      findings: true,
    });
    expect(folder.read('{"people": [{"name": "Jane Roe"}], "severity": {"sum-mismatch": "off"}} // a word')).toEqual({
      knowledge: false,
      listing: false,
      findings: false,
      paths: new Set(),
    });
    expect(folder.read('{"articles": {"exclude": ["drafts/"], "dates": {"a.txt": "2025-04-02"}}}')).toMatchObject({
      knowledge: true,
      listing: true,
      paths: new Set(['a.txt']),
    });
    const marked = folder.read('{"annotations": [{"file": "b.txt", "quote": {"exact": "x"}, "type": "none"}]}');
    expect(marked.paths).toEqual(new Set(['a.txt', 'b.txt']));
    expect(folder.read(undefined)).toMatchObject({ paths: new Set(['b.txt']) });
  });

  test('names of the folder are known in it, and gone without them', () => {
    const folder = folderWith('{"people": [{"name": "Zebulon Quartermain"}]}');
    const names = () => [...folder.knowledge.people.values()].map(p => p.name);
    expect(names()).toContain('Zebulon Quartermain');
    folder.read('{}');
    expect(names()).not.toContain('Zebulon Quartermain');
  });

  test('a text that is not JSON leaves the last good settings in force', () => {
    const folder = folderWith('{"severity": {"sum-mismatch": "off"}}');
    for (const broken of ['{"severity": {', '[[[', `${'['.repeat(20_000)}`, '{"severity": nonsense}']) {
      folder.read(broken);
      expect(folder.broken, broken.slice(0, 20)).toBe(true);
      expect(folder.problems.length).toBeGreaterThan(0);
      expect(folder.settings.severity).toEqual({ 'sum-mismatch': 'off' });
    }
    folder.read('');
    expect(folder.broken).toBe(false);
    expect(folder.settings.severity).toEqual({});
  });
});

describe('edits of tradewire.json', () => {
  const entry = {
    path: ['suppressions'],
    value: { code: 'sum-mismatch', values: [], reason: 'checked' },
    append: true,
  };

  test('make lists, append to them, and keep comments and line ends', () => {
    expect(parse(changedSettings(folderWith(undefined), [entry]) ?? '')).toEqual({ suppressions: [entry.value] });
    const text =
      '{\r\n  // why\r\n  "suppressions": [\r\n    {"code": "count-list", "values": [], "reason": "seen"} // once\r\n  ]\r\n}\r\n';
    const after = changedSettings(folderWith(text), [entry, entry]) ?? '';
    expect(after).toContain('// why');
    expect(after).toContain('// once');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(parse(after).suppressions.map((s: { reason: string }) => s.reason)).toEqual(['seen', 'checked', 'checked']);
  });

  test('set and take away single values', () => {
    const folder = folderWith('{"articles": {"dates": {"a.txt": "2025-04-02"}}}');
    const after = changedSettings(folder, [
      { path: ['articles', 'dates', 'a.txt'], value: undefined },
      { path: ['articles', 'dates', 'b/"c".txt'], value: '2025-04-03' },
    ]);
    expect(parse(after ?? '').articles.dates).toEqual({ 'b/"c".txt': '2025-04-03' });
  });

  test('touch nothing else and nothing that is no JSON', () => {
    expect(changedSettings(folderWith('{}'), [{ path: ['$schema'], value: 'x' }])).toBeUndefined();
    expect(changedSettings(folderWith('{"a": '), [entry])).toBeUndefined();
  });
});
