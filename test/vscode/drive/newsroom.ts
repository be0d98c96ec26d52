import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

/** The article of the made ones that gives goods from China another figure than all others. */
const slip = '2025-02-04-letter-24.md';
const row = '.pane-body .monaco-list-row';

async function openGroup(window: Window, group: string): Promise<void> {
  await window.command('View: Show Trade News');
  const found = window.page.locator(row, { hasText: group }).first();
  if ((await found.getAttribute('aria-expanded')) !== 'true') await found.click();
}

/** Somebody with five minutes and a folder of two hundred articles that knows nothing of Tradewire. */
export const newsroomSteps: Steps = {
  'the view starts the folder': async window => {
    await window.command('View: Show Trade News');
    await window.page
      .locator('.statusbar-item', { hasText: /Tradewire: 200 articles, \d+ findings/ })
      .waitFor({ timeout: 60_000 });
  },

  'contradictions by subject, each once': async window => {
    const rows = window.page.locator(row, { hasText: /^Goods from China: 10 ↔ 15 percent.*letter-24\.md/ });
    await rows.first().waitFor({ timeout: 30_000 });
    if ((await rows.count()) !== 1) throw new Error(`${await rows.count()} rows`);
  },

  'a finding is told first': async window => {
    await window.openFile(slip);
    // The lens above the headline says it as well.
    await window.page.locator('.codelens-decoration', { hasText: '1 finding' }).first().waitFor();
    await window.hover('15 percent', 'the record supports 10 percent');
  },

  'quick fixes in their order': async window => {
    await window.moveAway();
    await window.clickOn('15 percent');
    await window.retry('quick fixes', async () => {
      await window.page.keyboard.press('Control+.');
      const fixes = window.page.locator('.action-widget .monaco-list-row.action');
      await fixes.nth(3).waitFor({ timeout: 3000 });
      const titles = (await fixes.allTextContents()).join(' | ');
      if (!/^Open both sides.* The record’s figure is right.* This figure is right.* Ignore/.test(titles))
        throw new Error(titles);
    });
  },

  'each contradiction once among the problems': async window => {
    await window.command('Problems: Focus on Problems View');
    const rows = window.page.locator('.markers-panel .monaco-list-row', { hasText: '15 percent on all goods here' });
    await rows.first().waitFor();
    if ((await rows.count()) !== 1) throw new Error(`${await rows.count()} rows`);
  },

  'the code leads to its explanation': async window => {
    await window.page.locator('.markers-panel a', { hasText: 'figure-conflict' }).first().click();
    await window.frameWith('h2#figure-conflict');
  },

  'entities by mentions': async window => {
    await window.command('View: Close All Editors');
    await window.page.keyboard.press('Control+j');
    await openGroup(window, 'Officials');
    await window.page
      .locator(row, { hasText: /Donald Trump.*President of the United States/ })
      .first()
      .waitFor();
    if (await window.page.locator(row, { hasText: 'Bill Flores William' }).isVisible())
      throw new Error('Two names that run together are none.');
  },

  'what is known of an entity': async window => {
    // The tree draws its rows anew as entities are counted, and a card that is under way goes with its row.
    await window.retry('card of an entity', async () => {
      await window.page.locator(row, { hasText: 'Officials' }).first().hover();
      await window.page.locator(row, { hasText: 'Donald Trump' }).first().hover();
      await window.page.locator('.workbench-hover', { hasText: 'mentions' }).first().waitFor({ timeout: 5000 });
    });
  },

  'the menu of an entity': async window => {
    await window.page.locator(row, { hasText: 'Donald Trump' }).first().click({ button: 'right' });
    for (const choice of ['Show Dossier', 'Rename', 'Merge with', 'Reject This Name'])
      await window.page.locator('.action-item', { hasText: choice }).first().waitFor({ timeout: 5000 });
  },

  'the card leads to the dossier': async window => {
    await window.command('View: Close All Editors');
    await window.openFile('2018-03-08-letter-20.md');
    await window.hover('Trump', 'official');
    await window.hoverCard.locator('a', { hasText: 'Donald Trump' }).first().click();
    const frame = await window.frameWith('h1');
    await frame.locator('nav', { hasText: 'Articles 1–20 of' }).waitFor();
    await frame.locator('nav button', { hasText: 'Older' }).click();
    await window.retry('the next page', async () => {
      const next = await window.frameWith('nav');
      await next.locator('nav', { hasText: 'Articles 21–40 of' }).waitFor({ timeout: 3000 });
    });
  },

  'the dossier of a country': async window => {
    await window.command('View: Close All Editors');
    await window.page.locator(row, { hasText: 'Officials' }).first().click();
    await openGroup(window, 'Countries and blocs');
    const india = window.page.locator(row, { hasText: /^India\d/ }).first();
    await india.hover();
    await india.locator('.action-label').first().click();
    const frame = await window.frameWith('h1');
    await frame.locator('h2', { hasText: 'Rates on its goods' }).waitFor();
  },

  'the timeline of steel': async window => {
    await window.command('View: Close All Editors');
    await window.command('Tradewire: Open Timeline of a Rate');
    await window.choices.filter({ hasText: 'steel' }).first().click();
    const frame = await window.frameWith('.uplot canvas');
    const entries = await frame.locator('.legend li').allTextContents();
    if (new Set(entries).size !== entries.length) throw new Error(`alike: ${entries.join(' | ')}`);
    // The articles by their headlines; what a former president did is history.
    await frame.locator('td button', { hasText: 'Trump signs order on steel and aluminum' }).first().waitFor();
    await frame
      .locator('tr', { hasText: /8–30%.*history/ })
      .first()
      .waitFor();
  },

  'the years, the newest first': async window => {
    await window.command('View: Show Trade News');
    const years = window.page.locator('.pane', { hasText: 'Timeline' }).locator(row);
    await years.first().filter({ hasText: '2025' }).waitFor();
  },

  'a date in the present tense': async window => {
    await window.command('View: Close All Editors');
    await window.openFile('2021-11-15-agency-153.txt');
    await window.hover('Wednesday', 'May also be');
  },
};

/** Articles that agree, below a window that shows files: nothing is opened, nothing asked for. */
export const agreeingSteps: Steps = {
  'articles start it without being opened': async window => {
    await window.page
      .locator('.statusbar-item', { hasText: 'Tradewire: 20 articles, 0 findings' })
      .waitFor({ timeout: 60_000 });
  },

  'what was compared without a contradiction': async window => {
    await window.command('View: Show Trade News');
    const said = /No contradictions found: \d+ rates, .*\d+ dates in 20 articles compared/;
    await window.page.locator('.pane-body', { hasText: said }).first().waitFor();
  },
};

export const pastedSteps: Steps = {
  'a text pasted into an untitled file starts it': async window => {
    if (await window.page.locator('.statusbar-item', { hasText: 'Tradewire' }).isVisible())
      throw new Error('A list of things to do is no article.');
    await window.command('New Untitled Text File');
    await window.page.keyboard.insertText(
      'BERN, Switzerland – Swiss officials said a duty of 39 percent on watches would stay until November 14, 2025.',
    );
    await window.page.locator('.statusbar-item', { hasText: /Tradewire: \d article/ }).waitFor({ timeout: 60_000 });
  },
};
