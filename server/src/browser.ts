import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from './lsp/clientHost.ts';
import { startServer } from './lsp/connection.ts';
import { cancelWaiting, lifecycleGate } from './lsp/gate.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const writer = new BrowserMessageWriter(worker);
const connection = createConnection(new BrowserMessageReader(worker), writer, {
  messageStrategy: lifecycleGate(writer),
  connectionStrategy: cancelWaiting,
});
startServer(connection, clientHost(connection));
