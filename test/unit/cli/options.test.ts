import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../server/src/cli/options.ts';

const parse = (line: string) => parseOptions(line === '' ? [] : line.split(' '));

describe('parseOptions', () => {
  it.each<[string, object]>([
    ['--help', { name: 'help' }],
    ['check --help', { name: 'help' }],
    ['--version', { name: 'version' }],
    ['server --stdio --clientProcessId=12', { name: 'server' }],
    ['annotate a.txt b', { name: 'annotate', paths: ['a.txt', 'b'], names: true, format: 'ndjson' }],
    ['annotate - --no-knowledge', { name: 'annotate', paths: ['-'], names: false, format: 'ndjson' }],
    ['--no-knowledge annotate -', { name: 'annotate', paths: ['-'], names: false, format: 'ndjson' }],
    ['annotate --format=json a', { name: 'annotate', paths: ['a'], names: true, format: 'json' }],
    ['check -- --odd.txt', { name: 'check', paths: ['--odd.txt'], names: true, format: 'text', updateBaseline: false }],
    [
      'check a --format sarif --baseline b.json --update-baseline',
      { name: 'check', paths: ['a'], names: true, format: 'sarif', baseline: 'b.json', updateBaseline: true },
    ],
  ])('reads %s', (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  it.each<[string, RegExp]>([
    ['', /command is missing/],
    ['lint a', /no command "lint"/],
    ['server', /server --stdio/],
    ['check', /needs a file or folder/],
    ['check -', /not standard input/],
    ['annotate - a.txt', /read alone/],
    ['annotate a --format text', /ndjson, json, not "text"/],
    ['check a --format ndjson', /text, json, github, sarif/],
    ['check a --format', /--format needs a value/],
    ['annotate a --baseline b', /no option --baseline/],
    ['check a --update-baseline', /needs --baseline/],
    ['--no-knowledge', /no command/],
    ['check a --no-knowledge=yes', /takes no value/],
    ['check a -x', /no option -x/],
  ])('refuses %s', (line, message) => {
    expect(parse(line)).toMatch(message);
  });
});
