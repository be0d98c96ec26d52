import { isMainThread } from 'node:worker_threads';
import { programVersion } from './cli/programVersion.ts';
import { compileLater, READ_ONCE } from './lsp/compileLater.ts';
import { serveFacts } from './lsp/factsThreads.ts';
import { startNodeServer } from './lsp/nodeServer.ts';

// The editor's client starts this bundle with Node's own channel; everyone else runs `tradewire server --stdio`.
// Agents and tasks of the editor get the same bundle in other modes: --mcp FOLDER…, --check PATH…, which is `tradewire check`.
const [mode, ...paths] = process.argv.slice(2);
if (isMainThread) compileLater(READ_ONCE);
if (!isMainThread) serveFacts();
else if (mode === '--mcp')
  void import('./mcp/stdio.ts').then(({ serveAgents }) => serveAgents(paths, programVersion()));
else if (mode === '--check') void import('./cli/checkTask.ts').then(({ checkTask }) => checkTask(paths));
else startNodeServer(process.argv.includes('--node-ipc'), process.argv[1]);
