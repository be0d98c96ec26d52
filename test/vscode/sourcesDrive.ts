// A saved page and a message in a real VS Code window; pictures in .vscode-test/screenshots/sources.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Counts } from '../tasks/counts.ts';
import { sourceFiles, sourcesSteps } from './drive/sources.ts';
import { driveScenes } from './newsroomDrive.ts';

export const sourcesDrive = (): Promise<Counts> =>
  driveScenes('sources', [
    {
      name: 'sources',
      fill: folder => {
        for (const [name, text] of Object.entries(sourceFiles)) writeFileSync(path.join(folder, name), text);
      },
      shows: 'santiago.txt',
      steps: sourcesSteps,
    },
  ]);
