import type { Steps } from '../windowDrive.ts';

const row = '.pane-body .monaco-list-row';
const fixes = '.action-widget .monaco-list-row.action';

/**
 * From `npm start` to the first settled contradiction: after the start and the opening of its address, one step is one action of somebody
 * who has never seen it. There are eight with these two.
 */
export const newcomerSteps: Steps = {
  'npm start, and its address is opened': async window => {
    await window.page.locator('.statusbar-item', { hasText: /Tradewire: 13 articles, \d findings/ }).waitFor();
  },

  'a click on Trade News': async window => {
    // In the middle of the symbol there may be a badge.
    await window.page
      .locator('.activitybar .action-item', { has: window.page.locator('[aria-label^="Trade News"]') })
      .click();
    await window.page.locator(row, { hasText: 'Steel: 25 ↔ 20 percent' }).first().waitFor();
  },

  'a click on the first contradiction': async window => {
    await window.page.locator(row, { hasText: 'Steel: 25 ↔ 20 percent' }).first().click();
    await window.tab('2018-06-04-farm-states-worry.txt').waitFor();
  },

  'Ctrl and the full stop': async window => {
    // The click has left the list in focus, as it does for anybody; the figure is selected.
    await window.page.locator('.editor-instance .selected-text').first().waitFor({ state: 'attached' });
    await window.page.keyboard.press('Control+.');
    await window.page.locator(fixes, { hasText: 'Open both sides' }).first().waitFor();
  },

  'Open both sides': async window => {
    await window.page.locator(fixes, { hasText: 'Open both sides' }).first().click();
    await window.editor(1).waitFor();
  },

  'Ctrl and the full stop again': async window => {
    await window.page.keyboard.press('Control+.');
    await window.page.locator(fixes, { hasText: 'The record’s figure is right' }).first().waitFor();
  },

  "the record's figure is right": async window => {
    await window.page.locator(fixes, { hasText: 'The record’s figure is right: 25 percent' }).first().click();
    await window.page.locator('.notifications-toasts', { hasText: 'Saved in tradewire.json' }).waitFor();
    await window.page.locator(row, { hasText: 'Steel: 25 ↔ 20 percent' }).first().waitFor({ state: 'detached' });
  },
};
