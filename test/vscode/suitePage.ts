import { format } from 'node:util';
import { launchBrowser } from './browser.ts';
import type { SuiteResults } from './suiteResults.ts';

/** Longer than the suite takes on a slow machine. */
const limit = 240_000;

/** Opens a page whose workbench runs extension tests, and reads what they say until they end. `log` is asked for where they break off. */
export async function runSuiteInPage(address: string, results: SuiteResults, log: () => string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    let exit: (code: number | string) => void = () => {};
    const exited = new Promise<number | string>(resolve => {
      exit = resolve;
    });
    page.on('crash', () => exit('the page crashed'));
    // The workbench calls these two of the page, as it does in VS Code's own integration tests.
    await context.exposeFunction('codeAutomationLog', (_kind: string, args: unknown[]) =>
      results.read(format(...args)),
    );
    await context.exposeFunction('codeAutomationExit', (code: number) => exit(code));
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const timer = setTimeout(() => exit(`no end after ${limit / 1000} s`), limit);
    const code = await exited;
    clearTimeout(timer);
    results.ended(code === 0 ? undefined : `exit: ${code}\n${log()}`);
  } finally {
    await browser.close();
  }
}
