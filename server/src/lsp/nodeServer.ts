import { setFlagsFromString } from 'node:v8';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { compileLater, READ_AGAIN } from './compileLater.ts';
import { startServer } from './connection.ts';
import { cancelWaiting, lifecycleGate, parseError } from './gate.ts';
import { nodeEngine } from './nodeEngine.ts';
import { nodeHost } from './nodeHost.ts';

/** The heap may grow by so many percent between two collections; by itself Node lets it grow to four times what lives in it. */
const GROWTH = 50;

/** The language server over standard input and output, or over Node's own channel where a parent process opened one. `program` is the file that runs. */
export function startNodeServer(overIpc: boolean, program: string | undefined): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  compileLater(READ_AGAIN);
  const reader: MessageReader = overIpc ? new IPCMessageReader(process) : new StreamMessageReader(process.stdin);
  const writer: MessageWriter = overIpc ? new IPCMessageWriter(process) : new StreamMessageWriter(process.stdout);
  const gate = lifecycleGate(writer);
  reader.onError(error => {
    const told = writer.write(parseError()).catch(() => {});
    // A message that is no JSON is one message; after a header that is none nobody can tell where the next one begins.
    if (error instanceof SyntaxError) return;
    process.stderr.write(`The input is not in the protocol's form, so the server ends: ${error.message}\n`);
    void told.then(() => process.exit(1));
  });
  // Without a client there is nobody to serve.
  const leave = () => process.exit(gate.down ? 0 : 1);
  if (overIpc) process.on('disconnect', leave);
  else process.stdin.on('end', leave).on('close', leave);
  process.stdout.on('error', leave);
  // Whatever goes wrong outside a request is told and lived through; a request answers with its error.
  const tell = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.on('uncaughtException', tell).on('unhandledRejection', tell);
  const connection = createConnection(reader, writer, {
    messageStrategy: gate,
    connectionStrategy: cancelWaiting,
  });
  startServer(connection, nodeHost, nodeEngine(program));
}
