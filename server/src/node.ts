import { programVersion } from './cli/programVersion.ts';
import { startNodeServer } from './lsp/nodeServer.ts';

// The editor's client starts this bundle with Node's own channel; everyone else runs `tradewire server --stdio`.
// Agents get the same bundle in another mode: --mcp FOLDER…
const mcp = process.argv.indexOf('--mcp');
if (mcp < 0) startNodeServer(process.argv.includes('--node-ipc'), process.argv[1]);
else
  void import('./mcp/stdio.ts').then(({ serveAgents }) => serveAgents(process.argv.slice(mcp + 1), programVersion()));
