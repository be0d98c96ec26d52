import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of the built server (`npm run build` first) over its real standard input and output. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['test/protocol/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 20_000 },
});
