import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../server/src/cli/commandTable.ts';
import { completionFor, shells } from '../../../server/src/cli/completion.ts';
import { helpOf, overview } from '../../../server/src/cli/help.ts';
import { manPage } from '../../../server/src/cli/manPage.ts';
import { parseOptions } from '../../../server/src/cli/options.ts';
import { TestFolder } from './testTerminal.ts';

const parse = (line: string) => parseOptions(line === '' ? [] : line.split(' '));

describe('parseOptions', () => {
  it.each<[string, object]>([
    ['--help', { name: 'help', about: undefined }],
    ['--version', { name: 'version' }],
    ['annotate a.txt b', { name: 'annotate', paths: ['a.txt', 'b'] }],
    ['annotate - --no-knowledge', { name: 'annotate', paths: ['-'] }],
    ['--no-knowledge annotate -', { name: 'annotate', paths: ['-'] }],
    ['check -- --odd.txt', { name: 'check', paths: ['--odd.txt'] }],
    ['server --stdio --clientProcessId=12', { name: 'server' }],
  ])('reads %s', (line, command) => {
    expect(parse(line)).toMatchObject(command);
  });

  it('gives the values of options, the last one where one is given twice, the first of a list where none is', () => {
    const asked = parse('annotate --format=json a --format ndjson --no-knowledge');
    if (!('options' in asked)) throw new Error('no command');
    const { options } = asked;
    expect([
      options.text('format'),
      options.text('emit'),
      options.flag('no-knowledge'),
      options.flag('keep-going'),
    ]).toEqual(['ndjson', 'records', true, false]);
  });

  it('tells the help of one command', () => {
    expect(parse('check --help')).toMatchObject({ name: 'help', about: { name: 'check' } });
    expect(parse('help annotate')).toMatchObject({ name: 'help', about: { name: 'annotate' } });
  });

  it.each<[string, RegExp]>([
    ['', /command is missing/],
    ['lint a', /no command "lint"/],
    ['check', /needs a file or folder/],
    ['annotate a --format text', /ndjson, json, .* not "text"/],
    ['check a --format ndjson', /text, json, github, sarif/],
    ['check a --format', /argument missing/],
    ['check a --format=', /--format needs a value/],
    ['annotate a --baseline b', /unknown option '--baseline'/],
    ['--no-knowledge', /no command/],
    ['check a --no-knowledge=yes', /does not take an argument/],
    ['check a -x', /unknown option '-x'/],
    ['man page', /takes no "page"/],
    ['completion', /needs SHELL/],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });
});

describe('the program', () => {
  it.each<[string, RegExp]>([
    ['server', /server --stdio/],
    ['check -', /not standard input/],
    ['annotate - a.txt', /read alone/],
    ['annotate - --format json', /printed by lines/],
    ['check a --update-baseline', /needs --baseline/],
    ['completion tcsh', /bash, zsh, fish/],
    ['check --formt json', /unknown option '--formt'\n\nUsage: tradewire check PATH…/],
  ])('refuses %s with status 2 and the help of the command', async (line, message) => {
    const folder = new TestFolder();
    const { status, out, err } = await folder.run(line.split(' '));
    folder.remove();
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: tradewire');
  });
});

describe('help, man page and completion', () => {
  it('come from one table: each names every command and option', () => {
    const man = manPage('1.2.3').replaceAll('\\-', '-');
    const scripts = shells.map(shell => completionFor(shell) ?? '');
    for (const command of commands) {
      const help = helpOf(command);
      expect(overview()).toContain(command.says);
      for (const text of [help, man, ...scripts]) {
        expect(text).toContain(command.name);
        for (const option of command.options) expect(text).toContain(option.name);
      }
      expect(command.examples.length, command.name).toBeGreaterThan(0);
      for (const { line } of command.examples) {
        expect(help).toContain(line);
        expect(man).toContain(line.replaceAll('"', '\\(dq'));
      }
    }
  });

  it('hold no line that is wider than a terminal of 100 columns', () => {
    for (const command of commands)
      for (const line of helpOf(command).split('\n')) expect(line.length).toBeLessThan(102);
  });

  it('stand in the README of the server, each command, in lines that the program understands', () => {
    const readme = readFileSync('server/README.md', 'utf8');
    const lines = readme.match(/^(?:\$ )?tradewire [a-z].*$/gm) ?? [];
    const missing = commands.filter(({ name }) => !readme.includes(`tradewire ${name}`)).map(({ name }) => name);
    expect(missing).toEqual([]);
    for (const line of lines) {
      const words = (/tradewire ([^|<>&#]*)/.exec(line)?.[1] ?? '').trim().split(/\s+/);
      expect(() => parseOptions(words), line).not.toThrow();
    }
  });

  it('give examples that the program itself understands', () => {
    for (const command of commands)
      for (const { line } of command.examples) {
        const words = (line.match(/tradewire ([^<>|)]*)/)?.[1] ?? '').trim().split(/\s+/);
        expect(parseOptions(words)).toMatchObject({ name: command.name });
      }
  });
});
