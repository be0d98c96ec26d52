// The suite of test/vscode/suite inside the real extension host of VS Code.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { bundleSuite } from '../../esbuild.mjs';
import { Checks, type Counts } from '../tasks/counts.ts';
import { browserRunsHere, launchBrowser } from './browser.ts';
import { installVsCode, runsCache, serverRunsHere } from './install.ts';
import { startVsCodeServer } from './vscodeServer.ts';

const limit = 180_000;

/** A copy of the sample articles that tests may change. */
export function copySamples(): string {
  mkdirSync(runsCache, { recursive: true });
  const folder = mkdtempSync(path.join(runsCache, 'samples-'));
  cpSync('client/samples', folder, { recursive: true });
  return folder;
}

export async function extensionHost(): Promise<Counts> {
  const suite = path.resolve('.tsbuild/vscode/suite.js');
  await bundleSuite(path.resolve('test/vscode/suite/index.ts'), suite, 'node');
  const results = new Results();
  const folder = copySamples();
  try {
    if (serverRunsHere && browserRunsHere) await inServedWindow(suite, folder, results);
    else await inDesktop(suite, folder, results);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return results.counts();
}

/** Reads the suite's results out of what the extension host prints; everything else that looks like a fault is shown, too. */
class Results {
  readonly #checks = new Checks();

  read(line: string): void {
    const at = line.indexOf('tradewire-test ');
    if (at < 0) return;
    const result = JSON.parse(line.slice(at + 'tradewire-test '.length)) as {
      name: string;
      ms: number;
      error?: string;
    };
    if (result.error) this.#checks.note('failed', result.name, result.error);
    else this.#checks.note('passed', `${result.name} (${result.ms} ms)`);
  }

  ended(problem: string | undefined): void {
    const { failed, passed } = this.#checks.counts;
    if (problem && failed === 0) this.#checks.note('failed', 'the suite ends', problem);
    else if (passed + failed === 0) this.#checks.note('failed', 'the suite runs', 'No test reported a result.');
  }

  counts(): Counts {
    return this.#checks.counts;
  }
}

async function inServedWindow(suite: string, folder: string, results: Results): Promise<void> {
  await installVsCode();
  const server = await startVsCodeServer({ driver: true });
  try {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      let exit: (code: number | string) => void = () => {};
      const exited = new Promise<number | string>(resolve => (exit = resolve));
      // The workbench calls these two of the page, as it does in VS Code's own integration tests.
      await context.exposeFunction('codeAutomationLog', (_kind: string, args: unknown[]) =>
        results.read(format(...args)),
      );
      await context.exposeFunction('codeAutomationExit', (code: number) => exit(code));
      const remote = (file: string) => `vscode-remote://${server.authority}${file}`;
      const address = new URL(server.address);
      address.searchParams.set('folder', folder);
      const payload = [
        ['extensionDevelopmentPath', remote(process.cwd())],
        ['extensionTestsPath', remote(suite)],
      ];
      address.searchParams.set('payload', JSON.stringify(payload));
      await page.goto(address.href, { waitUntil: 'domcontentloaded' });
      const timer = setTimeout(() => exit(`no end after ${limit / 1000} s`), limit);
      const code = await exited;
      clearTimeout(timer);
      results.ended(code === 0 ? undefined : `exit: ${code}\n${server.log().slice(-2000)}`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Where the packages of the served VS Code do not run: macOS, Windows, other processors. */
async function inDesktop(suite: string, folder: string, results: Results): Promise<void> {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const { spawn } = await import('node:child_process');
  const program = await downloadAndUnzipVSCode({ cachePath: path.resolve('.vscode-test') });
  const profile = mkdtempSync(path.join(runsCache, 'desktop-'));
  const args = [folder, `--extensionDevelopmentPath=${process.cwd()}`, `--extensionTestsPath=${suite}`];
  args.push(`--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`);
  args.push('--no-sandbox', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-gpu');
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const { createInterface } = await import('node:readline');
  createInterface(child.stdout).on('line', line => results.read(line));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  results.ended(code === 0 ? undefined : `exit: ${code}`);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
