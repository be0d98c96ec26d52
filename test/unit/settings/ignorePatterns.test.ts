import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { IgnorePatterns } from '../../../server/src/settings/ignorePatterns.ts';

const ignores = (patterns: string | string[], path: string) => new IgnorePatterns(patterns).ignores(path);

describe('patterns of .gitignore', () => {
  it.each([
    ['*.txt', 'a/b.TXT', true],
    ['/*.txt', 'a/b.txt', false],
    ['drafts/', 'a/drafts/b.txt', true],
    ['drafts/', 'drafts', false],
    ['a/b', 'x/a/b', false],
    ['**/a/b', 'x/a/b/c.txt', true],
    ['a/**', 'a/b/c.txt', true],
    ['a/**', 'a/', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/x/y/c', true],
    ['[a-c]?.md', 'bz.md', true],
    ['[!a-c]?.md', 'bz.md', false],
    ['[[:digit:]].txt', '7.txt', true],
    ['a[', 'a[', false],
    ['\\#a', '#a', true],
    ['# a', '# a', false],
    ['a\\ ', 'a ', true],
    ['a  ', 'a', true],
    ['\\*.txt', 'a.txt', false],
    ['**', 'a/b', true],
  ])('%j and %j: %s', (pattern, path, out) => {
    expect(ignores(pattern, path)).toBe(out);
    expect(ignore().add(pattern).ignores(path)).toBe(out);
  });

  it('take back, but not out of a folder that is left out', () => {
    expect(ignores('*.txt\n!keep.txt', 'a/keep.txt')).toBe(false);
    expect(ignores('a/\n!a/keep.txt', 'a/keep.txt')).toBe(true);
    expect(new IgnorePatterns('!x').test('x')).toBe(false);
    expect(new IgnorePatterns('!x').test('y')).toBeUndefined();
  });

  it('mean what the library means by them', () => {
    const name = fc.constantFrom(
      'a',
      'b',
      'ab',
      'a.txt',
      '.c',
      'x-1',
      'Ä',
      '*',
      '**',
      'a*',
      '*.txt',
      '?',
      '[ab]',
      '[!a]*',
    );
    const pattern = fc
      .tuple(fc.constantFrom('', '!', '/'), fc.array(name, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
      .map(([before, names, after]) => before + names.join('/') + after);
    const path = fc
      .tuple(
        fc.array(fc.constantFrom('a', 'b', 'ab', 'a.txt', '.c', 'x-1'), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
      )
      .map(([names, isFolder]) => names.join('/') + (isFolder ? '/' : ''));
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), path, (patterns, p) => {
        const { ignored, unignored } = ignore().add(patterns).test(p);
        expect(new IgnorePatterns(patterns).test(p) ?? null).toBe(ignored ? true : unignored ? false : null);
      }),
      { seed: 11, numRuns: 3_000 },
    );
  });

  it('end, whatever stars they hold', () => {
    const deep = `${'a/'.repeat(200)}b.txt`;
    const long = `${'a'.repeat(250)}.txt`;
    for (const pattern of [
      `${'**/a/'.repeat(12)}c`,
      `${'**/'.repeat(100)}c`,
      `${'*a'.repeat(100)}b`,
      `${'[a]*'.repeat(100)}b`,
      `${'*?'.repeat(100)}b`,
    ]) {
      const start = process.cpuUsage().user;
      expect(ignores(pattern, deep)).toBe(false);
      expect(ignores(pattern, long)).toBe(false);
      // Milliseconds where the library takes years; wide, since the machine may be busy.
      expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
    }
  });
});
