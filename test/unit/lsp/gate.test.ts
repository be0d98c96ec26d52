import { expect, test } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { lifecycleGate } from '../../../server/src/lsp/gate.ts';

function gated() {
  const written: { id?: unknown; error?: { code: number } }[] = [];
  const passed: string[] = [];
  const gate = lifecycleGate({ write: async message => void written.push(message as never) });
  const send = (message: object) =>
    gate.handleMessage(
      { jsonrpc: '2.0', ...message } as Message,
      m => void passed.push((m as never as { method: string }).method),
    );
  return { gate, send, written, passed };
}

test('only initialize opens, only shutdown closes, exit always passes', () => {
  const { gate, send, written, passed } = gated();
  send({ method: 'textDocument/didOpen' });
  send({ id: 1, method: 'textDocument/hover' });
  send({ id: 2, method: 'initialize' });
  send({ id: 3, method: 'initialize' });
  send({ id: 4, method: 'textDocument/hover' });
  send({ id: 5, method: 'shutdown' });
  expect(gate.down).toBe(true);
  send({ id: 6, method: 'textDocument/hover' });
  send({ method: 'textDocument/didOpen' });
  send({ method: 'exit' });
  expect(passed).toEqual(['initialize', 'textDocument/hover', 'shutdown', 'exit']);
  expect(written.map(m => [m.id, m.error?.code])).toEqual([
    [1, -32002],
    [3, -32600],
    [6, -32600],
  ]);
});

test('answers of the client pass at any time', () => {
  const { send, passed } = gated();
  send({ id: 7, result: null });
  expect(passed).toHaveLength(1);
});

test('an initialize that fails is no initialize, and nulls among the capabilities are nothing', async () => {
  const written: object[] = [];
  const writer = { write: async (message: Message) => void written.push(message) };
  const gate = lifecycleGate(writer);
  const passed: { params?: { capabilities?: object } }[] = [];
  const send = (message: object) =>
    gate.handleMessage({ jsonrpc: '2.0', ...message } as Message, m => void passed.push(m as never));
  send({ id: 1, method: 'initialize', params: { capabilities: { textDocument: null, window: { x: null, y: 1 } } } });
  expect(passed[0]?.params?.capabilities).toEqual({ window: { y: 1 } });
  await writer.write({ jsonrpc: '2.0', id: 1, error: { code: -32603, message: 'no' } } as never);
  send({ id: 2, method: 'textDocument/hover' });
  send({ id: 3, method: 'initialize' });
  await writer.write({ jsonrpc: '2.0', id: 3, result: {} } as never);
  send({ id: 4, method: 'textDocument/hover' });
  expect(passed).toHaveLength(3);
});
