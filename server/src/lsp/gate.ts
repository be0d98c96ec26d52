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
  let initializing: number | string | null | undefined;
  // An initialize that fails leaves the server as it was: the client may try again.
  const write = writer.write.bind(writer);
  writer.write = message => {
    const { id, error } = message as Partial<Answer>;
    if (initializing !== undefined && id === initializing) {
      if (error) stage = 'new';
      initializing = undefined;
    }
    return write(message);
  };
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
        initializing = id;
        const { params } = message as RequestMessage;
        return next({ ...message, params: wellFormed(params) } as Message);
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

/** Clients leave out what they cannot do, or say null; and what they can do is an object. */
function wellFormed(params: unknown): object {
  const given = isObject(params) ? params : {};
  const capabilities = 'capabilities' in given ? withoutNulls(given.capabilities) : {};
  return { ...given, capabilities: isObject(capabilities) ? capabilities : {} };
}

function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutNulls(part)]));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request that is cancelled before its turn is answered without being run. */
export const cancelWaiting = {
  cancelUndispatched: (message: Message) => ({
    ...refusal((message as RequestMessage).id ?? null, REQUEST_CANCELLED, 'Cancelled.'),
  }),
};

/** The answer to a message that is no JSON, as JSON-RPC 2.0 has it. */
export const parseError = (): Message => refusal(null, -32700, 'The message is not valid JSON.');
