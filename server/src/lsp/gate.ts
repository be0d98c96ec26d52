import type { Message, MessageStrategy, NotificationMessage, RequestMessage } from 'vscode-languageserver-protocol';

const SERVER_NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const REQUEST_CANCELLED = -32800;

/** What a message writer must offer here. */
interface Writer {
  write(message: Message): Promise<void>;
}

type Answer = Message & { id: number | string | null; error: { code: number; message: string } };
const refusal = (id: number | string | null, code: number, message: string): Answer => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
});

/**
 * Keeps to the life cycle that the protocol demands and the library leaves to servers: before `initialize` and after `shutdown` every
 * other request is refused and every notification but `exit` dropped.
 */
export function lifecycleGate(writer: Writer): MessageStrategy & { readonly down: boolean } {
  let stage: 'new' | 'running' | 'down' = 'new';
  return {
    get down() {
      return stage === 'down';
    },
    handleMessage(message, next) {
      const method = (message as Partial<RequestMessage | NotificationMessage>).method;
      if (method === undefined || method === 'exit') return next(message);
      const id = (message as Partial<RequestMessage>).id;
      if (stage === 'new' && method === 'initialize' && id !== undefined) {
        stage = 'running';
        return next(message);
      }
      if (stage === 'running' && method !== 'initialize') {
        if (method === 'shutdown') stage = 'down';
        return next(message);
      }
      if (id === undefined) return;
      const answer =
        stage === 'new'
          ? refusal(id, SERVER_NOT_INITIALIZED, 'The server has not been initialized.')
          : refusal(id, INVALID_REQUEST, stage === 'down' ? 'The server is shut down.' : 'Initialized already.');
      writer.write(answer).catch(() => {});
    },
  };
}

/** A request that is cancelled before its turn is answered without being run. */
export const cancelWaiting = {
  cancelUndispatched: (message: Message) => ({
    ...refusal((message as RequestMessage).id ?? null, REQUEST_CANCELLED, 'Cancelled.'),
  }),
};

/** The answer to a message that is no JSON, as JSON-RPC 2.0 has it. */
export const parseError = (): Message => refusal(null, -32700, 'The message is not valid JSON.');
