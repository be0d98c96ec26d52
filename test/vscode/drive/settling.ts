import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';

export const settlingSteps: Steps = {
  'quick fixes of a finding': async window => {
    await window.openFile(farms);
    await window.clickOn('20 percent');
    await window.retry('quick fixes', async () => {
      await window.page.keyboard.press('Control+.');
      await window.page
        .locator('.action-widget .monaco-list-row', { hasText: 'Ignore for a reason' })
        .first()
        .waitFor({ timeout: 3000 });
    });
  },

  'a quick fix writes tradewire.json and the squiggle goes': async window => {
    await window.clickOn('20 percent');
    const before = await window.editor().locator('.squiggly-warning').count();
    await window.retry('a quick fix', async () => {
      await window.page.keyboard.press('Control+.');
      const fix = window.page.locator('.action-widget .monaco-list-row', { hasText: 'Superseded from' }).first();
      await fix.click({ timeout: 3000 });
    });
    await window.retry('one squiggle less', async () => {
      const now = await window.editor().locator('.squiggly-warning').count();
      if (now >= before) throw new Error(`${now} squiggles`);
    });
  },

  'tradewire.json holds the exception': async window => {
    await window.openFile('tradewire.json');
    await window.editor().locator('.view-line', { hasText: 'figure-conflict' }).waitFor();
  },

  'undo brings the squiggle back': async window => {
    await window.editor().locator('.view-line').first().click();
    await window.page.keyboard.press('Control+z');
    await window.page.keyboard.press('Control+s');
    await window.openFile(farms);
    await window.editor().locator('.squiggly-warning').first().waitFor();
  },

  "a reason in the writer's own words": async window => {
    await window.openFile(farms);
    await window.clickOn('20 percent');
    const fix = window.page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore for a reason' });
    await window.retry('the box for a reason', async () => {
      await window.page.keyboard.press('Control+.');
      await fix.first().click({ timeout: 3000 });
      await window.choose('another reason');
      await window.page
        .locator('.quick-input-widget', { hasText: 'Why may "20 percent" stand?' })
        .waitFor({ timeout: 3000 });
    });
  },
};
