import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { flagFor } from '../../../server/src/lsp/compileLater.ts';

describe('compiling later', () => {
  it('names a flag of this engine, with the figure that it has by itself', () => {
    const itself = flagFor(process.versions.v8, 1);
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    // Whoever runs an engine that is not named has one that needs no help.
    if (itself === undefined) expect(Number.parseInt(process.versions.v8, 10)).toBeGreaterThan(12);
    else expect(options).toContain(`default: ${itself}\n`);
  });

  it.each([
    ['11.3.244.8-node.33', '--interrupt-budget=270336'],
    ['12.4.254.21-node.33', '--invocation-count-for-turbofan=12000'],
    ['13.6.233.17-node.40', undefined],
  ])('with V8 %s four times as late is %s', (version, flag) => {
    expect(flagFor(version, 4)).toBe(flag);
  });
});
