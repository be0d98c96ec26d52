import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const row = '.pane-body .monaco-list-row';
const fixes = '.action-widget .monaco-list-row.action';

/** Two actions: the key, and a choice. Pressed before the article has been read, the key shows nothing yet. */
async function fix(window: Window, title: string): Promise<void> {
  await window.retry(title, async () => {
    await window.page.keyboard.press('Control+.');
    await window.page.locator(fixes, { hasText: title }).first().click({ timeout: 3000 });
  });
}

/**
 * From `npm start` to the first settled contradiction: the start, the opening of its address, two clicks, and twice a key and a choice:
 * eight actions of somebody who has never seen it.
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

  'Ctrl and the full stop, Open both sides': async window => {
    await fix(window, 'Open both sides');
    await window.editor(1).waitFor();
  },

  "Ctrl and the full stop, the record's figure is right": async window => {
    await fix(window, 'The record’s figure is right: 25 percent');
    await window.page.locator('.notifications-toasts', { hasText: 'Saved in tradewire.json' }).waitFor();
    // The article is left as it is, and the finding says what has been decided of it.
    await window.page.locator(`${row}[aria-label*="tradewire.json has 25 percent"]`).first().waitFor();
  },
};
