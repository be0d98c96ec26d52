import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';

/** All that come with VS Code, by what its list calls them. */
const themes =
  'Light 2026|Light Modern|Light+|Light (Visual Studio)|Light High Contrast|Quiet Light|Solarized Light|Dark 2026|Dark+|Dark (Visual Studio)|Abyss|Kimbie Dark|Monokai Dimmed|Red|Solarized Dark|Tomorrow Night Blue|Monokai'.split(
    '|',
  );

async function choose(window: Window, name: string): Promise<void> {
  await window.command('Preferences: Color Theme');
  await window.input.fill(name);
  await window.retry(`theme ${name}`, async () => {
    const row = window.choices.filter({ has: window.page.getByText(name, { exact: true }) }).first();
    await row.click({ timeout: 3000 });
  });
  await window.input.waitFor({ state: 'hidden' });
}

async function theme(window: Window, name: string, bodyClass: string): Promise<void> {
  await window.command('View: Close All Editors');
  await choose(window, name);
  await window.page.locator(`.monaco-workbench.${bodyClass}`).waitFor();
  await window.openFile(farms);
  await window.hover('20 percent', 'steel');
}

/** The colours of the words in sight, most used first; `faint` those that do not stand out from the background (WCAG: 4.5 to 1). */
const colours = (window: Window): Promise<{ all: string[]; faint: string[] }> =>
  window.editor().evaluate(root => {
    const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = parts(color).map(part =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const background = luminance(
      getComputedStyle(root.querySelector('.monaco-editor-background') ?? root).backgroundColor,
    );
    const all = [
      ...new Set([...root.querySelectorAll('.view-line span span')].map(span => getComputedStyle(span).color)),
    ];
    const faint = all.filter(color => {
      const [low = 0, high = 0] = [luminance(color), background].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05) < 4.5;
    });
    return { all, faint };
  });

export const themeSteps: Steps = {
  'light theme': window => theme(window, 'Light Modern', 'vs'),
  'high contrast': window => theme(window, 'Dark High Contrast', 'hc-black'),

  'mentions have colours in every theme': async window => {
    await window.moveAway();
    for (const name of themes) {
      await choose(window, name);
      await window.retry(`colours of ${name}`, async () => {
        const { all, faint } = await colours(window);
        // Plain words, a person, countries, goods, a rate, a date.
        if (all.length < 6) throw new Error(`only ${all.join(' ')}`);
        // Solarized writes plain words more faintly than that.
        if (faint.length > (name.startsWith('Solarized') ? 1 : 0)) throw new Error(`too faint: ${faint.join(' ')}`);
      });
    }
  },

  'dark theme': window => theme(window, 'Dark Modern', 'vs-dark'),
};
