// npm run pictures: takes the pictures of the README and of the walkthrough from the sample articles in a real window.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installVsCode, runsCache } from '../../client/build/installVsCode.ts';
import { packageExtension } from '../../client/build/packageExtension.ts';
import { buildAll } from '../../esbuild.mjs';
import { copySamples } from './copySamples.ts';
import { Window } from './window.ts';

const target = path.resolve('client/media/pictures');
const farms = '2018-06-04-farm-states-worry.txt';

/** What is done before each picture in a window of a size, and the part of it that is shown: from the left, from the top. */
interface Shot {
  readonly arrange: (window: Window) => Promise<void>;
  readonly size: readonly [number, number];
  readonly from: readonly [number, number];
}

/** An article with nothing beside it. */
async function article(window: Window): Promise<void> {
  await window.command('View: Close All Editors');
  await window.openFile(farms);
  await window.editor().locator('.squiggly-warning').first().waitFor();
}

const shots: Readonly<Record<string, Shot>> = {
  finding: {
    async arrange(window) {
      await article(window);
      await window.hover('20 percent', '25 percent');
    },
    size: [860, 470],
    from: [48, 30],
  },
  card: {
    async arrange(window) {
      await window.moveAway();
      await window.hover('Grassley', 'Chuck Grassley');
    },
    size: [860, 470],
    from: [48, 30],
  },
  settle: {
    async arrange(window) {
      await window.moveAway();
      await window.clickOn('20 percent');
      await window.retry('quick fixes', async () => {
        await window.page.keyboard.press('Control+.');
        await window.page.locator('.action-widget .monaco-list-row').nth(4).waitFor({ timeout: 3000 });
      });
    },
    size: [860, 470],
    from: [48, 30],
  },
  jump: {
    async arrange(window) {
      await article(window);
      await window.clickOn('Trump');
      await window.page.keyboard.press('Shift+F12');
      await window.page.locator('.peekview-widget .ref-tree .monaco-list-row').nth(2).waitFor();
    },
    size: [860, 470],
    from: [48, 30],
  },
  sides: {
    async arrange(window) {
      await article(window);
      await window.clickOn('20 percent');
      await window.command('Tradewire: Open Both Sides');
      await window.editor(1).locator('.view-overlays .cdr[class*="ced-"]').first().waitFor({ state: 'attached' });
    },
    size: [1160, 400],
    from: [48, 30],
  },
  view: {
    async arrange(window) {
      await article(window);
      await window.command('View: Show Trade News');
      await window.page.locator('.pane-body .monaco-list-row').nth(6).waitFor();
    },
    size: [980, 620],
    from: [0, 30],
  },
  timeline: {
    async arrange(window) {
      await window.page.keyboard.press('Control+b');
      await window.command('View: Close All Editors');
      await window.command('Tradewire: Open Timeline of a Rate');
      await window.choices.filter({ hasText: 'steel' }).first().click();
      await window.frameWith('.uplot canvas');
    },
    size: [1020, 720],
    from: [48, 62],
  },
  dossier: {
    async arrange(window) {
      await article(window);
      await window.clickOn('Trump');
      await window.command('Tradewire: Show Dossier');
      const frame = await window.frameWith('h1');
      await frame.locator('h1', { hasText: 'Donald Trump' }).waitFor();
    },
    size: [1240, 660],
    from: [645, 62],
  },
};

/** A part of the window as WebP, a third as large as a PNG of the same: the package carries the pictures of the walkthrough. */
async function webpOf(
  { page }: Window,
  clip: { x: number; y: number; width: number; height: number },
): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 10,
    clip: { ...clip, scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

await buildAll();
await installVsCode();
const folder = copySamples();
mkdirSync(target, { recursive: true });
const vsix = await packageExtension(path.join(runsCache, 'pictures.vsix'));
const settings = { 'editor.hover.delay': 100, 'workbench.colorTheme': 'Light Modern' };
const window = await Window.open({ folder, vsix, settings });
try {
  await window.page.keyboard.press('Control+b');
  for (const [name, { arrange, size, from }] of Object.entries(shots)) {
    const [[width, height], [x, y]] = [size, from];
    await window.page.setViewportSize({ width, height });
    await arrange(window);
    const clip = { x, y, width: width - x, height: height - y - 25 };
    writeFileSync(path.join(target, `${name}.webp`), await webpOf(window, clip));
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Escape');
    console.log(`  ${name}`);
  }
} finally {
  await window.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
