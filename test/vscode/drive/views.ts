import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const row = '.pane-body .monaco-list-row';

/** Waits for a picture that was found where the page says it is. Escape, which retries press, would leave the page. */
async function seen(window: Window, picture: string): Promise<void> {
  const end = Date.now() + 20_000;
  const width = (selector: string) => document.querySelector<HTMLImageElement>(selector)?.naturalWidth ?? 0;
  for (;;) {
    for (const frame of window.page.frames()) if ((await frame.evaluate(width, picture).catch(() => 0)) > 0) return;
    if (Date.now() > end) throw new Error(`${picture} is not to be seen`);
    await window.page.waitForTimeout(100);
  }
}

export const viewSteps: Steps = {
  'the three trees': async window => {
    await window.command('View: Show Trade News');
    const page = window.page;
    await page.locator(row, { hasText: 'Officials' }).first().waitFor();
    await page.locator(row, { hasText: '20 percent' }).first().waitFor();
    await page.locator(row, { hasText: '25% on steel' }).first().waitFor();
  },

  'timeline page with its plot': async window => {
    await window.command('Tradewire: Open Timeline of a Rate');
    await window.choices.filter({ hasText: 'steel' }).first().click();
    await window.frameWith('.uplot canvas');
  },

  'the plot from the keyboard': async window => {
    const frame = await window.frameWith('.uplot canvas');
    await frame.locator('figure.plot').focus();
    // Wherever the mouse has been: the first point, and from there the next ones.
    await window.page.keyboard.press('Home');
    await frame.locator('.detail', { hasText: /^2018(?:-03)?: \d+%/ }).waitFor();
    await window.page.keyboard.press('End');
    await frame.locator('.detail', { hasText: /^2025-07-23: 50%/ }).waitFor();
    await window.page.keyboard.press('ArrowLeft');
    await frame.locator('.detail', { hasText: /^2025-06-04: \d+%/ }).waitFor();
  },

  'table of rates, sorted, with the places of a row': async window => {
    await window.command('Tradewire: Open the Table of Rates');
    const frame = await window.frameWith('tr.rate');
    await frame.locator('#sort-rate').click();
    await frame.locator('th[aria-sort=ascending] #sort-rate').waitFor();
    await frame.locator('tr.rate', { hasText: '50%' }).first().click();
    await frame.locator('tr.places li', { hasText: '2025-06-04' }).first().waitFor();
  },

  walkthrough: async window => {
    await window.command('Welcome: Open Walkthrough...');
    await window.choose('Read trade news with Tradewire');
    await window.page.locator('.getting-started-step', { hasText: 'Open the sample articles' }).first().waitFor();
    await seen(window, 'img[alt*="Trade News"]');
  },

  'the page of the extension begins with what it does': async window => {
    await window.command('View: Close All Editors');
    await window.command('Extensions: Show Installed Extensions');
    await window.page.locator('.extensions-list .monaco-list-row', { hasText: 'Tradewire' }).first().click();
    const page = await window.frameWith('h1');
    await page.getByText('Reads a folder of trade news with you').waitFor();
    const broken = await page
      .locator('img')
      .evaluateAll(all => all.filter(one => !(one as HTMLImageElement).naturalWidth));
    if (broken.length > 0) throw new Error(`${broken.length} pictures are not found`);
  },

  'both sides beside each other': async window => {
    await window.command('View: Close All Editors');
    await window.openFile('2018-06-04-farm-states-worry.txt');
    await window.clickOn('20 percent');
    await window.command('Tradewire: Open Both Sides');
    await window.retry('a second editor group', async () => {
      if (await window.input.isVisible()) await window.page.keyboard.press('Enter');
      await window.editor(1).waitFor({ timeout: 2000 });
    });
    // Both figures are boxed, each in its own article.
    for (const group of [0, 1]) {
      await window.editor(group).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
    }
  },

  dossier: async window => {
    await window.command('View: Close All Editors');
    await window.openFile('2018-06-04-farm-states-worry.txt');
    await window.clickOn('Trump');
    await window.command('Tradewire: Show Dossier');
    const frame = await window.frameWith('h1');
    await frame.locator('h1', { hasText: 'Donald Trump' }).waitFor();
  },
};
