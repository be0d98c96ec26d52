import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';

/** Double-clicks a word, which selects it. */
async function select(window: Window, word: string): Promise<void> {
  await window.clickOn(word, 0, 2);
  await window.editor().locator('.selected-text').first().waitFor({ state: 'attached' });
}

export const annotatingSteps: Steps = {
  'a selection is marked by its key': async window => {
    await window.command('View: Close All Editors');
    await window.openFile(farms);
    await select(window, 'mills');
    for (const key of ['Control+k', 't', 'g']) await window.page.keyboard.press(key);
    await window.hover('mills', 'goods');
  },

  'the word at the cursor is marked without a selection': async window => {
    await window.moveAway();
    await window.clickOn('protection');
    for (const key of ['Control+k', 't', 'g']) await window.page.keyboard.press(key);
    await window.hover('protection', 'goods');
  },

  'a selection is marked by a quick fix': async window => {
    await window.moveAway();
    await select(window, 'Midwest');
    await window.retry('a quick fix that marks', async () => {
      await window.page.keyboard.press('Control+.');
      const fix = window.page
        .locator('.action-widget .monaco-list-row', { hasText: 'Mark as country or bloc' })
        .first();
      await fix.click({ timeout: 3000 });
    });
    await window.hover('Midwest', 'country or bloc');
  },

  'tradewire.json holds the marks': async window => {
    await window.moveAway();
    await window.openFile('tradewire.json');
    for (const word of ['mills', 'protection', 'Midwest'])
      await window.retry(word, async () => void (await window.spot(`"exact": "${word}"`)));
  },

  'undo takes the marks back': async window => {
    await window.openFile('tradewire.json');
    await window.editor().locator('.view-line').first().click();
    for (let mark = 0; mark < 3; mark++) await window.page.keyboard.press('Control+z');
    await window.page.keyboard.press('Control+s');
    await window.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    await window.editor().locator('.view-line', { hasText: 'annotations' }).waitFor({ state: 'detached' });
  },
};

export const sampleSteps: Steps = {
  'sample articles open in a window of their own': async window => {
    const samples = await window.openedBy(() => window.command('Tradewire: Open Sample Articles'));
    try {
      await samples.explorerRow('tradewire.json').waitFor({ timeout: 60_000 });
      await samples.openFile(farms);
      await samples.editor().locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    } finally {
      await samples.picture('sample-articles');
      await samples.close();
    }
  },
};
