// The suite of test/vscode/suite inside the real extension host of VS Code.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { installVsCode, runsCache, serverRunsHere } from '../../client/build/installVsCode.ts';
import { startVsCodeServer } from '../../client/build/vscodeServer.ts';
import { bundleSuite } from '../../esbuild.mjs';
import type { Counts } from '../tasks/counts.ts';
import { browserRunsHere } from './browser.ts';
import { copySamples } from './copySamples.ts';
import { runSuiteInPage } from './suitePage.ts';
import { SuiteResults } from './suiteResults.ts';

export async function extensionHost(): Promise<Counts> {
  const suite = path.resolve('.tsbuild/vscode/suite.js');
  await bundleSuite(path.resolve('test/vscode/suite/index.ts'), suite, 'node');
  const results = new SuiteResults();
  const folder = copySamples();
  try {
    if (serverRunsHere && browserRunsHere) await inServedWindow(suite, folder, results);
    else await inDesktop(suite, folder, results);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return results.counts();
}

async function inServedWindow(suite: string, folder: string, results: SuiteResults): Promise<void> {
  await installVsCode();
  const server = await startVsCodeServer({ driver: true });
  try {
    const remote = (file: string) => `vscode-remote://${server.authority}${file}`;
    const address = new URL(server.address);
    address.searchParams.set('folder', folder);
    const payload = [
      ['extensionDevelopmentPath', remote(process.cwd())],
      ['extensionTestsPath', remote(suite)],
    ];
    address.searchParams.set('payload', JSON.stringify(payload));
    await runSuiteInPage(address.href, results, () => server.log().slice(-2000));
  } finally {
    await server.stop();
  }
}

/** Where the packages of the served VS Code do not run: macOS, Windows, other processors. */
async function inDesktop(suite: string, folder: string, results: SuiteResults): Promise<void> {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const program = await downloadAndUnzipVSCode({ cachePath: path.resolve('.vscode-test') });
  const profile = mkdtempSync(path.join(runsCache, 'desktop-'));
  const args = [folder, `--extensionDevelopmentPath=${process.cwd()}`, `--extensionTestsPath=${suite}`];
  args.push(`--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`);
  args.push('--no-sandbox', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-gpu');
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(child.stdout).on('line', line => results.read(line));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  results.ended(code === 0 ? undefined : `exit: ${code}`);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
