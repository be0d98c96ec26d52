import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagsFor, READ_ONCE } from '../../../server/src/lsp/compileLater.ts';

describe('compiling later', () => {
  it('names a flag of this engine, with the figure that it has by itself', () => {
    const [itself] = flagsFor(process.versions.v8, 1);
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    expect(options).toContain('--always-sparkplug ');
    // Whoever runs an engine that is not named has one that needs no help.
    if (itself === undefined) expect(Number.parseInt(process.versions.v8, 10)).toBeGreaterThan(12);
    else expect(options).toContain(`default: ${itself}\n`);
  });

  it.each([
    ['11.3.244.8-node.33', ['--interrupt-budget=270336', '--no-always-sparkplug']],
    ['12.4.254.21-node.33', ['--invocation-count-for-turbofan=12000', '--no-always-sparkplug']],
    ['13.6.233.17-node.40', []],
  ])('with V8 %s four times as late is %s', (version, flags) => {
    expect(flagsFor(version, 4)).toEqual(flags);
  });

  it('has the quick compiler begin at once where code is read once', () => {
    expect(flagsFor('11.3.244.8-node.33', READ_ONCE)).toContain('--always-sparkplug');
  });
});
