// A VS Code window in a headless browser, and what a person does in it. Nothing here sleeps: everything waits for what is to be seen.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { type ServerOptions, startVsCodeServer } from '../../client/build/vscodeServer.ts';
import { launchBrowser } from './browser.ts';
import { look } from './look.ts';

export const pictures = path.resolve('.vscode-test/screenshots', look.name);
export const modifier = 'Control';

export interface WindowOptions extends ServerOptions {
  readonly folder: string;
  /** What the explorer shows of the folder once it is there; if not said, its tradewire.json. */
  readonly shows?: string;
  /** Load the unpacked extension of the working directory; else the one given as `vsix`. */
  readonly unpacked?: boolean;
}

export class Window {
  readonly page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.#close = close;
  }

  static async open(options: WindowOptions): Promise<Window> {
    const settings = { ...(look.theme && { 'workbench.colorTheme': look.theme }), ...options.settings };
    const server = await startVsCodeServer({ ...options, settings, driver: options.unpacked ?? false });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      deviceScaleFactor: look.zoom,
      locale: 'en-US',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    const address = new URL(server.address);
    address.searchParams.set('folder', options.folder);
    if (options.unpacked) {
      const extension = `vscode-remote://${server.authority}${process.cwd()}`;
      address.searchParams.set('payload', JSON.stringify([['extensionDevelopmentPath', extension]]));
    }
    const opened = new Window(page, async () => {
      await browser.close();
      await server.stop();
    });
    await page.goto(address.href, { waitUntil: 'domcontentloaded' });
    await opened
      .explorerRow(options.shows ?? 'tradewire.json')
      .first()
      .waitFor({ timeout: 60_000 });
    return opened;
  }

  /** The window that an action opens besides this one. */
  async openedBy(action: () => Promise<void>): Promise<Window> {
    const opening = this.page.context().waitForEvent('page');
    await action();
    const page = await opening;
    page.setDefaultTimeout(40_000);
    return new Window(page, () => page.close());
  }

  close(): Promise<void> {
    return this.#close();
  }

  async picture(name: string): Promise<void> {
    const file = path.join(pictures, `${name}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  explorerRow(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  }

  /** The text editor in the n-th editor group. */
  editor(group = 0): Locator {
    return this.page.locator('.editor-instance .monaco-editor[role="code"]').nth(group);
  }

  async openFile(name: string): Promise<void> {
    // The list may be drawn anew under the click, which then opens nothing or another file.
    await this.retry(`open ${name}`, async () => {
      await this.quickOpen(name);
      // Among many tabs of a small window it may be out of sight.
      await this.tab(name).waitFor({ state: 'attached', timeout: 10_000 });
    });
    await this.editor().locator('.view-line').first().waitFor();
  }

  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab.active', { hasText: name });
  }

  get input(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-filter input');
  }

  get choices(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  /** Clicks rather than presses Enter: the list may still show what was there before the filter. */
  async choose(text: string): Promise<void> {
    await this.choices.filter({ hasText: text }).first().click({ timeout: 3000 });
    // Where the list stood there may be something that shows a card of its own.
    await this.page.mouse.move(look.width / 2, look.height - 14);
  }

  /** Ctrl+P and a file's name, or another of the quick input's prefixes. */
  async quickOpen(text: string): Promise<void> {
    await this.retry(`quick open ${text}`, async () => {
      await this.page.keyboard.press(`${modifier}+p`);
      await this.input.waitFor({ state: 'visible', timeout: 2000 });
      await this.input.fill(text);
      await this.choose(text);
      await this.input.waitFor({ state: 'hidden', timeout: 3000 });
    });
  }

  /** Contributed commands are missing until the extension host has registered them, hence the retries. */
  async command(title: string): Promise<void> {
    await this.retry(`command ${title}`, async () => {
      await this.page.keyboard.press('F1');
      await this.input.waitFor({ state: 'visible', timeout: 2000 });
      await this.input.fill(`>${title}`);
      await this.choose(title);
      // Some commands ask on in the same box.
      await this.choices.filter({ hasText: title }).first().waitFor({ state: 'hidden', timeout: 3000 });
    });
  }

  async retry(what: string, attempt: () => Promise<void>, limit = 40_000): Promise<void> {
    const end = Date.now() + limit;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw new Error(`${what}: ${error instanceof Error ? error.message : error}`);
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Where words stand on the screen, in the editor of a group; a small window is scrolled to them. */
  async spot(words: string, group = 0): Promise<{ x: number; y: number }> {
    let found = await this.#inSight(words, group);
    for (let turn = 0; !found && turn < 20; turn++) {
      const box = await this.editor(group).boundingBox();
      if (!box) break;
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await this.page.mouse.wheel(0, turn === 0 ? -10_000 : box.height / 3);
      // The lines are drawn with the next frame.
      await this.page.evaluate(
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      found = await this.#inSight(words, group);
    }
    if (!found) throw new Error(`"${words}" is not in sight`);
    return found;
  }

  #inSight(words: string, group: number): Promise<{ x: number; y: number } | undefined> {
    return this.editor(group).evaluate((root, words) => {
      const { top, bottom } = root.getBoundingClientRect();
      const lines = [...root.querySelectorAll<HTMLElement>('.view-lines .view-line')]
        .sort((a, b) => a.offsetTop - b.offsetTop)
        .map(line => {
          // The parts of a line are joined, since colours cut words apart; the editor writes spaces as no-break spaces.
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const nodes: Text[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
          return {
            nodes,
            text: nodes
              .map(node => node.data)
              .join('')
              .replaceAll('\u00a0', ' '),
          };
        });
      // A narrow window breaks the line within the words: then it is the first of them.
      const [first = '', ...rest] = words.split(' ');
      const broken = (i: number) =>
        rest.length > 0 && lines[i]?.text.trimEnd().endsWith(first) && lines[i + 1]?.text.startsWith(rest.join(' '));
      for (const [i, { nodes, text }] of lines.entries()) {
        const at = text.includes(words) ? text.indexOf(words) : broken(i) ? text.lastIndexOf(first) : -1;
        if (at < 0) continue;
        let passed = 0;
        for (const node of nodes) {
          if (at < passed + node.length) {
            const range = document.createRange();
            range.setStart(node, at - passed);
            range.setEnd(node, Math.min(at - passed + words.length, node.length));
            const box = range.getBoundingClientRect();
            if (box.top < top || box.bottom > bottom) return undefined;
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          passed += node.length;
        }
      }
      return undefined;
    }, words);
  }

  /** Clicks on words; again where a line came above them meanwhile, such as the lens of a finding. */
  async clickOn(words: string, group = 0, clickCount = 1): Promise<void> {
    for (let turn = 0; turn < 5; turn++) {
      const { x, y } = await this.spot(words, group);
      await this.page.mouse.click(x, y, { clickCount });
      const now = await this.#inSight(words, group);
      if (!now || (now.x === x && now.y === y)) return;
    }
  }

  get hoverCard(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
  }

  /** Points at words until a card is shown that holds some text. */
  async hover(words: string, expected: string): Promise<string> {
    const card = this.hoverCard.filter({ hasText: expected }).first();
    await this.retry(`hover on ${words}`, async () => {
      const { x, y } = await this.spot(words);
      await this.page.mouse.move(x - 40, y + 80);
      await this.page.mouse.move(x, y, { steps: 4 });
      await card.waitFor({ timeout: 2500 });
    });
    return (await card.textContent()) ?? '';
  }

  async moveAway(): Promise<void> {
    await this.page.mouse.move(5, look.height - 5);
    await this.hoverCard.first().waitFor({ state: 'hidden' });
  }

  /** The frame of a webview once it holds something; webviews are frames in frames. */
  async frameWith(selector: string): Promise<Frame> {
    let found: Frame | undefined;
    await this.retry(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames()) {
        if ((await frame.locator(selector).count()) > 0) found = frame;
      }
      if (!found) throw new Error('not in any frame');
    });
    if (!found) throw new Error(selector);
    return found;
  }
}
