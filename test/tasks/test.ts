// npm test: everything that can be tested on this machine, and one line of counts at the end.
import { mkdirSync } from 'node:fs';
import { installVsCode, installWebVsCode, serverRunsHere } from '../../client/build/installVsCode.ts';
import { buildAll } from '../../esbuild.mjs';
import { inShort, reportOn } from '../../server/build/knowledge/report.ts';
import { builtIn } from '../../server/src/knowledge/builtIn.ts';
import { treesInBrowser } from '../browser/trees.ts';
import { neovim } from '../clients/neovim.ts';
import { reportPictures } from '../report/reportPictures.ts';
import { extensionHost } from '../vscode/extensionHost.ts';
import { newcomerDrive, newsroomDrive } from '../vscode/newsroomDrive.ts';
import { sourcesDrive } from '../vscode/sourcesDrive.ts';
import { webHost } from '../vscode/webHost.ts';
import { windowDrive } from '../vscode/windowDrive.ts';
import { add, type Counts, inWords, none } from './counts.ts';
import { vitest } from './vitest.ts';

const steps: Record<string, () => Promise<Counts>> = {
  unit: () => vitest('unit', ['test/unit', 'test/specs', 'test/corpus']),
  protocol: () => vitest('protocol', ['test/protocol']),
  report: reportPictures,
  'extension host': extensionHost,
  web: webHost,
  window: windowDrive,
  newcomer: newcomerDrive,
  newsroom: newsroomDrive,
  sources: sourcesDrive,
  trees: treesInBrowser,
  neovim,
};

// A word of the command line picks the steps whose name holds it: npm test -- window. Options are the steps' own.
const wanted = process.argv.slice(2).filter(word => !word.startsWith('--'));
const chosen = Object.entries(steps).filter(
  ([name]) => wanted.length === 0 || wanted.some(word => name.includes(word)),
);

const started = Date.now();
let counts = none;
console.log('Building …');
mkdirSync('.tsbuild', { recursive: true });
try {
  await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(inWords({ ...none, failed: 1 }));
  process.exit(1);
}
// VS Code is fetched while the unit tests run; a step that needs it waits for it, and fails if it cannot be had.
const needsVsCode = chosen.some(([name]) =>
  ['window', 'newcomer', 'newsroom', 'sources', 'extension host', 'web'].includes(name),
);
if (serverRunsHere && needsVsCode) {
  void installVsCode()
    .then(installWebVsCode)
    .catch(() => {});
}
for (const [name, run] of chosen) {
  console.log(`\n── ${name}`);
  try {
    counts = add(counts, await run());
  } catch (error) {
    console.error(error instanceof Error ? error.stack : error);
    counts = add(counts, { ...none, failed: 1 });
  }
}
console.log(
  `\nNotice, knowledge (npm run knowledge -- report): ${inShort(reportOn(builtIn(), new Date().toISOString().slice(0, 10)))}`,
);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(inWords(counts));
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
