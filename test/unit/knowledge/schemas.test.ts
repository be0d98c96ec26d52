import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOM = 'server/src/knowledge';
const DATA = `${ROOM}/data`;
const KINDS = ['people', 'offices', 'agencies', 'parties', 'products', 'laws', 'measures', 'sources', 'others'];
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.split(path.sep).join('/'))
  .sort();
const kindOf = (file: string): string => (file.split('/')[0] ?? '').replace('.yaml', '');

describe('data files', () => {
  const ajv = new Ajv({ allErrors: true });
  const checks = new Map(
    KINDS.map(kind => [kind, ajv.compile(JSON.parse(readFileSync(`${ROOM}/schemas/${kind}.schema.json`, 'utf8')))]),
  );

  test('have the shape of their schema', () => {
    const faults: string[] = [];
    for (const file of files) {
      const check = checks.get(kindOf(file));
      if (!check) faults.push(`${file}: no schema`);
      else if (!check(parse(readFileSync(`${DATA}/${file}`, 'utf8'))))
        for (const { instancePath, message } of check.errors ?? []) faults.push(`${file}${instancePath}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  test('name the schema for the editor on their first line', () => {
    const faults = files.filter(file => {
      const schema = path.posix.relative(
        path.posix.dirname(`${DATA}/${file}`),
        `${ROOM}/schemas/${kindOf(file)}.schema.json`,
      );
      const [first] = readFileSync(`${DATA}/${file}`, 'utf8').split('\n', 1);
      return first !== `# yaml-language-server: $schema=${schema}`;
    });
    expect(faults).toEqual([]);
  });

  test('are short enough to be read', () => {
    expect(files.filter(file => readFileSync(`${DATA}/${file}`, 'utf8').split('\n').length > 401)).toEqual([]);
  });
});
