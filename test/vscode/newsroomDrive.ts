// A folder of two hundred made articles without any settings, in a real VS Code window; pictures in .vscode-test/screenshots/newsroom.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installVsCode, runsCache, serverRunsHere } from '../../client/build/installVsCode.ts';
import { packageExtension } from '../../client/build/packageExtension.ts';
import { Checks, type Counts } from '../tasks/counts.ts';
import { writeWireArticles } from '../wires/wireArticles.ts';
import { browserRunsHere } from './browser.ts';
import { newcomerSteps } from './drive/newcomer.ts';
import { agreeingSteps, newsroomSteps, pastedSteps } from './drive/newsroom.ts';
import { pictures, Window } from './window.ts';
import { driveSteps, type Steps } from './windowDrive.ts';

/** A folder, what the explorer shows of it, and what is done in it. */
export interface Scene {
  readonly name: string;
  readonly fill: (folder: string) => void;
  readonly shows: string;
  readonly steps: Steps;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const scenes: readonly Scene[] = [
  { name: 'newsroom', fill: folder => writeWireArticles(folder), shows: 'notes', steps: newsroomSteps },
  // Nobody slips among the first twenty.
  { name: 'agreeing', fill: folder => writeWireArticles(folder, 20), shows: 'agency', steps: agreeingSteps },
  {
    name: 'pasted',
    fill: folder => writeFileSync(path.join(folder, 'todo.txt'), 'Call the plumber.\n'),
    shows: 'todo.txt',
    steps: pastedSteps,
  },
];

/** The samples, as npm start opens them. */
const newcomer: readonly Scene[] = [
  {
    name: 'newcomer',
    fill: folder => cpSync('client/samples', folder, { recursive: true }),
    shows: 'tradewire.json',
    steps: newcomerSteps,
    settings: { 'workbench.startupEditor': 'welcomePage' },
  },
];

export const newcomerDrive = (): Promise<Counts> => driveScenes('newcomer', newcomer);
export const newsroomDrive = (): Promise<Counts> => driveScenes('newsroom', scenes);

/** Each scene in a window of its own, on the package as it ships. */
export async function driveScenes(title: string, scenes: readonly Scene[]): Promise<Counts> {
  const checks = new Checks();
  if (!serverRunsHere || !browserRunsHere) {
    checks.note('skipped', `${title} drive: no browser that can show VS Code on this machine`);
    return checks.counts;
  }
  await installVsCode();
  mkdirSync(runsCache, { recursive: true });
  const vsix = await packageExtension(path.join(runsCache, 'tradewire.vsix'));
  for (const { name, fill, shows, steps, settings } of scenes) {
    rmSync(path.join(pictures, name), { recursive: true, force: true });
    const folder = mkdtempSync(path.join(runsCache, `${name}-`));
    fill(folder);
    const window = await Window.open({ folder, vsix, shows, settings: { 'editor.hover.delay': 100, ...settings } });
    try {
      await driveSteps(window, steps, checks, name);
    } finally {
      await window.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return checks.counts;
}
