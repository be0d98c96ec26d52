// The report in a real browser: on a screen in light and dark, in a narrow window and on paper; pictures and a PDF in .vscode-test/report.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serverRunsHere } from '../../client/build/installVsCode.ts';
import { Checks, type Counts } from '../tasks/counts.ts';
import { browserRunsHere, launchBrowser } from '../vscode/browser.ts';

const folder = path.resolve('.vscode-test/report');

/** A browser of its own for each picture: one without a graphics card draws the pages of a second context unreliably. */
async function inBrowser(show: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await show(browser);
  } finally {
    await browser.close();
  }
}

export async function reportPictures(): Promise<Counts> {
  const checks = new Checks();
  if (!serverRunsHere || !browserRunsHere) {
    checks.note('skipped', 'report: no browser that can show it on this machine');
    return checks.counts;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'report.html');
  execFileSync(process.execPath, ['dist/tradewire.js', 'report', 'client/samples', '--out', file]);
  for (const [name, colorScheme, width] of [
    ['light', 'light', 1100],
    ['dark', 'dark', 1100],
    ['narrow', 'light', 400],
  ] as const)
    await checks.check(`report, ${name}`, () =>
      inBrowser(async browser => {
        const context = await browser.newContext({
          javaScriptEnabled: false,
          colorScheme,
          viewport: { width, height: 900 },
        });
        const page = await context.newPage();
        const asked: string[] = [];
        const faults: string[] = [];
        page.on('request', request => asked.push(request.url()));
        page.on('console', message => faults.push(message.text()));
        await page.goto(pathToFileURL(file).href);
        await page.locator('.finding mark', { hasText: '20 percent' }).first().waitFor();
        await page.locator('#rates td.rate', { hasText: '50%' }).first().waitFor();
        await page.locator('#timelines svg').first().waitFor();
        if (asked.length !== 1) throw new Error(`it asked for more than itself: ${asked.slice(1).join()}`);
        if (faults.length) throw new Error(faults.join('\n'));
        const wide = await page.locator('body').evaluate(body => body.scrollWidth);
        if (wide > width) throw new Error(`it is ${wide} pixels wide in a window of ${width}`);
        await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      }),
    );
  await checks.check('report, printed', () =>
    inBrowser(async browser => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.screenshot({ path: path.join(folder, 'print.png'), fullPage: true });
      await page.pdf({ path: path.join(folder, 'report.pdf'), format: 'A4', preferCSSPageSize: true });
      if (statSync(path.join(folder, 'report.pdf')).size < 10_000) throw new Error('the PDF is empty');
    }),
  );
  console.log(`  pictures: ${folder}`);
  return checks.counts;
}
