import { startNodeServer } from './lsp/nodeServer.ts';

// The editor's client starts this bundle with Node's own channel; everyone else runs `tradewire server --stdio`.
startNodeServer(process.argv.includes('--node-ipc'));
