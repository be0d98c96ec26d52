import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';
const metals = '2018-03-08-metals-order.txt';

/** VS Code keeps what is open every five seconds, and shows nobody that it has; milliseconds. */
const KEPT = 7000;

const reload = async (window: Window) => {
  await window.page.waitForTimeout(KEPT);
  await window.page.reload({ waitUntil: 'domcontentloaded' });
  await window.page.locator('.statusbar-item', { hasText: 'Tradewire: 13 articles' }).waitFor({ timeout: 60_000 });
};
const tab = (window: Window, name: string) =>
  window.page.locator('.tabs-container .tab', { has: window.page.getByText(name, { exact: true }) }).first();

/** What somebody finds who opens the folder and has looked at nothing yet. */
export const firstSightSteps: Steps = {
  'a badge counts the contradictions that nobody has looked at': async window => {
    await window.page
      .locator('.activitybar .action-item', { has: window.page.locator('[aria-label*="Trade News"]') })
      .locator('.badge-content', { hasText: /^\d$/ })
      .waitFor({ timeout: 60_000 });
  },

  'articles that differ are marked in the explorer': async window => {
    // The mark is the content of a pseudo-element.
    for (const name of [farms, metals])
      await window.retry(`a mark on ${name}`, async () => {
        const marks = await window
          .explorerRow(name)
          .evaluate(row =>
            [row, ...row.querySelectorAll('*')].map(part => getComputedStyle(part, '::after').content).join(' '),
          );
        if (!marks.includes('≠')) throw new Error(marks);
      });
  },
};

/** The window is loaded again: what was open is there again, and shows the same. */
export const reloadingSteps: Steps = {
  'pages of a window that is loaded again': async window => {
    await window.command('View: Close All Editors');
    await window.command('Tradewire: Open Timeline of a Rate');
    await window.choices.filter({ hasText: 'steel' }).first().click();
    await window.frameWith('.uplot canvas');
    await window.command('Tradewire: Open the Table of Rates');
    await window.frameWith('tr.rate');
    await window.openFile(farms);
    await window.clickOn('Trump');
    await window.command('Tradewire: Show Dossier');
    await window.frameWith('h1');
    await reload(window);
    const dossier = await window.frameWith('h1');
    await dossier.locator('h1', { hasText: 'Donald Trump' }).waitFor();
    await tab(window, 'Rates').click();
    await window.frameWith('tr.rate');
    await tab(window, 'Rates on steel').click();
    await window.frameWith('.uplot canvas');
  },

  'two sides of a window that is loaded again': async window => {
    await window.command('View: Close All Editors');
    await window.openFile(farms);
    await window.clickOn('20 percent');
    await window.command('Tradewire: Open Both Sides');
    await window.editor(1).waitFor();
    await reload(window);
    for (const group of [0, 1])
      await window.editor(group).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
  },

  'the tree of a sentence of a window that is loaded again': async window => {
    await window.command('View: Close All Editors');
    await window.openFile(farms);
    await window.clickOn('20 percent');
    await window.command('Tradewire: Show How This Sentence Is Read');
    await window.editor(1).locator('.view-line', { hasText: 'imposed' }).first().waitFor();
    await reload(window);
    await window.editor(1).locator('.view-line', { hasText: 'imposed' }).first().waitFor();
  },

  'a task checks all articles': async window => {
    await window.command('View: Close All Editors');
    // Which kinds of task there are every extension is asked first, and a list that stood open when the last one came up is shut.
    await window.retry('kinds of task', async () => {
      await window.command('Tasks: Run Task');
      await window.choices.filter({ hasText: 'tradewire' }).first().click({ timeout: 10_000 });
    });
    await window.choices.filter({ hasText: 'check all articles' }).first().click();
    // Its words are drawn, not written; that it has found warnings is shown beside its name.
    const ended = window.page.locator('.single-terminal-tab', { hasText: 'check all articles' });
    await ended.locator('.codicon-error').waitFor({ timeout: 30_000 });
  },

  'the terminal is closed': async window => {
    await window.page.keyboard.press('Control+j');
    await window.page.locator('.single-terminal-tab').waitFor({ state: 'hidden' });
  },
};
