// A person's first minutes in a real VS Code window; each step leaves a picture in .vscode-test/screenshots.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { installVsCode, runsCache, serverRunsHere } from '../../client/build/installVsCode.ts';
import { packageExtension } from '../../client/build/packageExtension.ts';
import { Checks, type Counts } from '../tasks/counts.ts';
import { browserRunsHere } from './browser.ts';
import { copySamples } from './copySamples.ts';
import { annotatingSteps, sampleSteps } from './drive/annotating.ts';
import { readingSteps } from './drive/reading.ts';
import { firstSightSteps, reloadingSteps } from './drive/reloading.ts';
import { settlingSteps } from './drive/settling.ts';
import { themeSteps } from './drive/themes.ts';
import { viewSteps } from './drive/views.ts';
import { writingSteps } from './drive/writing.ts';
import { option } from './look.ts';
import { pictures, Window } from './window.ts';

export type Steps = Readonly<Record<string, (window: Window) => Promise<void>>>;

export async function windowDrive(): Promise<Counts> {
  const checks = new Checks();
  if (!serverRunsHere || !browserRunsHere) {
    checks.note('skipped', 'window drive: no browser that can show VS Code on this machine');
    return checks.counts;
  }
  await installVsCode();
  rmSync(pictures, { recursive: true, force: true });
  const folder = copySamples();
  // The package as it ships, installed as a user does it: what it lacks is missed here.
  const vsix = await packageExtension(path.join(runsCache, 'tradewire.vsix'));
  const window = await Window.open({ folder, vsix, settings: { 'editor.hover.delay': 100 } });
  try {
    const steps: Steps = {
      ...firstSightSteps,
      ...readingSteps,
      ...writingSteps,
      ...settlingSteps,
      ...annotatingSteps,
      ...viewSteps,
      ...reloadingSteps,
      ...themeSteps,
      ...sampleSteps,
    };
    await driveSteps(window, steps, checks);
  } finally {
    await window.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`  pictures: ${pictures}`);
  return checks.counts;
}

/** Takes the steps one after the other, each with a picture of what it led to, whether it did or not. */
export async function driveSteps(window: Window, steps: Steps, checks: Checks, below = ''): Promise<void> {
  let number = 0;
  // --only=WORD: while somebody works on one of them.
  const wanted = Object.entries(steps).filter(([name]) => name.includes(option('only')));
  for (const [name, run] of wanted) {
    const picture = path.join(below, `${String(++number).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}`);
    const passed = await checks.check(name, async () => {
      await run(window);
      await window.picture(picture);
    });
    if (!passed) await window.picture(`${picture}-failed`);
    await window.page.keyboard.press('Escape');
  }
}
