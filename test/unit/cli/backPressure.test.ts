import { expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run.ts';

it('annotate reads no further than its reader has come', async () => {
  let read = 0;
  let unread = 0;
  let most = 0;
  async function* input() {
    for (; read < 40; read++)
      yield `${JSON.stringify({ id: `n${read}`, text: `Duties rose to ${read} percent in March 2018.` })}\n`;
  }
  const status = await run(['annotate', '-'], {
    directory: '.',
    version: () => '1',
    input: input(),
    out: text => {
      unread += text.length;
      most = Math.max(most, unread);
      expect(read).toBeLessThan(41);
      return new Promise(resolve =>
        setImmediate(() => {
          unread = 0;
          resolve();
        }),
      );
    },
    outBytes: () => {},
    serveAgents: async () => {},
    err: () => {},
    startServer: async () => {},
  });
  expect(status).toBe(0);
  expect(read).toBe(40);
  // Never more than one record waits, whatever the length of the input.
  expect(most).toBeLessThan(4_000);
});
