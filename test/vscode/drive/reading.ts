import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';

export const readingSteps: Steps = {
  'status item counts the articles': async window => {
    await window.openFile(farms);
    await window.page.locator('.statusbar-item', { hasText: /Tradewire: \d+ articles/ }).waitFor({ timeout: 60_000 });
  },

  'mentions are coloured': async window => {
    // The words of a mention are in spans of another colour than the words around it.
    await window.retry('a coloured name', async () => {
      const colors = await window.editor().evaluate(root => {
        const spans = [...root.querySelectorAll<HTMLElement>('.view-line span span')];
        return [...new Set(spans.map(span => getComputedStyle(span).color))];
      });
      if (colors.length < 4) throw new Error(`colours: ${colors.join(' ')}`);
    });
  },

  'hover card of a rate': async window => {
    await window.editor().locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
    await window.hover('20 percent', 'steel');
  },

  'hover card of a name': async window => {
    await window.moveAway();
    await window.hover('Grassley', 'Chuck Grassley');
  },

  'problems with their related place': async window => {
    await window.moveAway();
    await window.command('Problems: Focus on Problems View');
    const rows = window.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: '20 percent' }).first().waitFor();
    await rows.filter({ hasText: '2018-03-08-metals-order.txt' }).first().waitFor();
  },

  'F12 leads to another article': async window => {
    await window.page.keyboard.press('Control+j');
    await window.page.locator('.markers-panel').waitFor({ state: 'hidden' });
    await window.openFile(farms);
    await window.clickOn('Trump');
    await window.page.keyboard.press('F12');
    await window.page.locator('.tabs-container .tab.active:not([data-resource-name^="2018-06-04"])').waitFor();
  },

  'references of a name': async window => {
    await window.openFile(farms);
    await window.clickOn('Trump');
    await window.page.keyboard.press('Shift+F12');
    const rows = window.page.locator('.peekview-widget .ref-tree .monaco-list-row');
    await rows.nth(2).waitFor();
  },

  'outline in quick open': async window => {
    await window.openFile(farms);
    await window.retry('symbols of the article', async () => {
      await window.page.keyboard.press('Control+Shift+o');
      await window.choices.filter({ hasText: 'Trump' }).first().waitFor({ timeout: 3000 });
    });
  },

  'Ctrl+T by acronym': async window => {
    await window.retry('symbols of the folder', async () => {
      await window.page.keyboard.press('Control+t');
      await window.input.waitFor({ state: 'visible', timeout: 2000 });
      await window.input.fill('#WTO');
      await window.choices.filter({ hasText: 'World Trade Organization' }).first().waitFor({ timeout: 3000 });
    });
  },
};
