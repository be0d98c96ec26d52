import type { Window } from '../window.ts';
import type { Steps } from '../windowDrive.ts';

const farms = '2018-06-04-farm-states-worry.txt';

async function theme(window: Window, name: string, bodyClass: string): Promise<void> {
  await window.command('View: Close All Editors');
  await window.command('Preferences: Color Theme');
  await window.input.fill(name);
  await window.choose(name);
  await window.page.locator(`.monaco-workbench.${bodyClass}`).waitFor();
  await window.openFile(farms);
  await window.hover('20 percent', 'steel');
}

export const themeSteps: Steps = {
  'light theme': window => theme(window, 'Light Modern', 'vs'),
  'dark theme': window => theme(window, 'Dark Modern', 'vs-dark'),
  'high contrast': window => theme(window, 'Dark High Contrast', 'hc-black'),
};
