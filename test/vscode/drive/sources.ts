import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

/** As a browser saves it: menus, scripts, entities, and words cut by markup. */
const page = `<!doctype html>
<html lang="en"><head>
<title>Copper – Andean Wire</title>
<meta property="article:published_time" content="2025-03-13">
<script>var tariff = "99 percent";</script>
</head><body>
<nav><a href="/">Home</a> <a href="/copper">A 40 percent tariff on copper explained</a></nav>
<article>
<h1>Smelters wait</h1>
<p>Norway has charged <b>15&nbsp;percent</b> on copper
from Chile since March&nbsp;3, 2025.</p>
<p>Trade Minister <a href="/m">Olena Marchuk</a> of Ukraine watched.</p>
</article>
</body></html>
`;
/** What the message says once it is decoded. */
const told = 'Norway has charged 12 percent on copper from Chile since March 3, 2025.';
const message = [
  'From: Oslo bureau <oslo@example.org>',
  'Date: Wed, 12 Mar 2025 18:04:00 +0100',
  'Subject: Copper',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Dear desk =E2=80=93 as told on Tuesday,',
  '',
  `=E2=80=9C${told.replace('copper from', 'copper=\r\n from')}=E2=80=9D`,
  '',
  'Trade Minister Olena Marchuk of Ukraine will speak again. Marchuk said so.',
  '',
].join('\r\n');
const santiago = `Published: 2025-03-14

Santiago protests

SANTIAGO, March 14 – Norway has charged 15 percent on copper from Chile since March 3, 2025. Trade Minister Olena Marchuk of Ukraine looked on.
`;

export const sourceFiles: Readonly<Record<string, string>> = {
  'tradewire.json': '{}\n',
  'smelters.html': page,
  'oslo.eml': message,
  'santiago.txt': santiago,
};

/** The words of a text as the Problems view names their place: line and column, counted from 1. */
function placeOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `[Ln ${before.length}, Col ${(before.at(-1) ?? '').length + 1}]`;
}

const problems = (window: Window) => window.page.locator('.markers-panel .monaco-list-row');
const shownText = (window: Window): Promise<string> =>
  window
    .editor()
    .locator('.view-lines')
    .evaluate(root => (root.textContent ?? '').replaceAll('\u00a0', ' '));

export const sourcesSteps: Steps = {
  'a saved page is read in its source': async window => {
    await window.openFile('smelters.html');
    await window.editor().locator('[class*=squiggly-]').first().waitFor({ timeout: 60_000 });
    await window.hover('15&nbsp;percent', 'copper');
  },

  'places on the page are exact': async window => {
    await window.moveAway();
    await window.command('Problems: Focus on Problems View');
    const row = problems(window).filter({ hasText: placeOf(page, '15&nbsp;percent') });
    await row.first().waitFor();
    // Nothing of its menu or its script is an article's.
    if (
      await problems(window)
        .filter({ hasText: /99 percent|40 percent/ })
        .count()
    )
      throw new Error('the page’s menu or script is read');
  },

  'a message opens as its text': async window => {
    await window.page.keyboard.press('Control+j');
    await window.openFile('oslo.eml');
    await window.retry('the decoded text', async () => {
      const text = await shownText(window);
      if (!text.includes(`“${told}”`) || text.includes('=E2')) throw new Error(text.slice(0, 200));
    });
  },

  'cards and findings in the text of a message': async window => {
    await window.editor().locator('[class*=squiggly-]').first().waitFor({ timeout: 60_000 });
    await window.hover('12 percent', 'copper');
    await window.moveAway();
    // The day before that of the message.
    await window.hover('Tuesday', '11 March 2025');
    await window.moveAway();
    await window.command('Problems: Focus on Problems View');
    await problems(window).filter({ hasText: '[Ln 3, Col 21]' }).first().waitFor();
  },

  'the text of a message cannot be written in': async window => {
    await window.page.keyboard.press('Control+j');
    await window.clickOn('Dear desk');
    await window.page.keyboard.type('x');
    await window.page.locator('.monaco-editor-overlaymessage', { hasText: 'read-only' }).waitFor();
  },

  'F12 leads from another article into the text of a message': async window => {
    await window.openFile('santiago.txt');
    await window.clickOn('Olena Marchuk');
    await window.page.keyboard.press('F12');
    // Two articles introduce her as fully: the one that is named again by her surname is chosen, or both are offered.
    const offered = window.page.locator('.peekview-widget .ref-tree .monaco-list-row', { hasText: 'oslo.eml' });
    await window.tab('oslo.eml').or(offered).first().waitFor();
  },

  'the message as it was sent is there for those who ask': async window => {
    await window.openFile('oslo.eml');
    await window.command('Tradewire: Show This Message as It Was Sent');
    await window.retry('the source', async () => {
      const text = await shownText(window);
      if (!text.includes('=E2=80=93')) throw new Error(text.slice(0, 200));
    });
  },
};
