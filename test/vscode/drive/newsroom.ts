import type { Steps } from '../windowDrive.ts';

/** Somebody with five minutes and a folder of two hundred articles that knows nothing of Tradewire. */
export const newsroomSteps: Steps = {
  'the view starts the folder': async window => {
    await window.command('View: Show Trade News');
    await window.page
      .locator('.statusbar-item', { hasText: /Tradewire: 200 articles, \d+ findings/ })
      .waitFor({ timeout: 60_000 });
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
