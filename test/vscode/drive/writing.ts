import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';
const headline = 'Officials fear a trade war with China';

/** A person who writes: what is typed stays as it was typed, and what is decided is kept. */
export const writingSteps: Steps = {
  'a headline and Enter are what was typed': async window => {
    const { page } = window;
    await window.openFile(farms);
    await window.editor().locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n\n${headline}`, { delay: 30 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('signed by Trump', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('The End', { delay: 30 });
    for (const line of [headline, 'signed by Trump', 'The End'])
      await window.editor().locator('.view-line', { hasText: line }).last().waitFor();
    const lines = await window.editor().locator('.view-line').allTextContents();
    const typed = lines.map(line => line.replaceAll('\u00a0', ' ')).slice(-3);
    if (typed.join('|') !== `${headline}|signed by Trump|The End`) throw new Error(typed.join('|'));
  },

  'what was typed is taken back': async window => {
    await window.retry('the text as it was', async () => {
      for (let i = 0; i < 12; i++) await window.page.keyboard.press('Control+z');
      await window.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor({ timeout: 3000 });
    });
  },

  'a quick fix is saved with a message': async window => {
    await window.openFile(farms);
    await window.clickOn('20 percent');
    await window.retry('a quick fix', async () => {
      await window.page.keyboard.press('Control+.');
      const rows = window.page.locator('.action-widget .monaco-list-row');
      await rows.filter({ hasText: 'Superseded from' }).first().click({ timeout: 3000 });
    });
    const message = window.page.locator('.notifications-toasts', { hasText: 'Saved in tradewire.json' });
    await message.waitFor();
    await window.openFile('tradewire.json');
    await window.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
  },

  'Undo of the message brings the finding back': async window => {
    await window.openFile(farms);
    const undo = window.page.locator('.notifications-toasts .monaco-button', { hasText: 'Undo' }).first();
    if (!(await undo.isVisible())) await window.command('Notifications: Show Notifications');
    await window.page.locator('.monaco-button', { hasText: 'Undo' }).first().click();
    await window.editor().locator('.squiggly-warning').first().waitFor();
    await window.openFile('tradewire.json');
    await window.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    await window.openFile(farms);
  },
};
