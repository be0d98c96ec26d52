import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, none } from './counts.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs the tests below some folders in a process of their own and counts them from vitest's report; with the configuration of their name, if any. */
export async function vitest(name: string, folders: readonly string[]): Promise<Counts> {
  const report = `.tsbuild/vitest-${name}.json`;
  const there = folders.filter(folder => existsSync(folder));
  if (there.length === 0) return none;
  // A report left over from before would be counted where this run breaks off.
  rmSync(report, { force: true });
  const own = `test/vitest.${name}.config.mts`;
  const options = [
    '--config',
    existsSync(own) ? own : 'test/vitest.config.mts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...there], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: '1' },
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (!existsSync(report)) return { ...none, failed: 1 };
  const read = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return {
    passed: read.numPassedTests,
    // A file that cannot be loaded holds no test that could fail.
    failed: code === 0 ? 0 : Math.max(read.numFailedTests, 1),
    skipped: read.numPendingTests + read.numTodoTests,
  };
}
