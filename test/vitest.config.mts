import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // A busy machine is slow, not wrong.
  test: {
    include: ['test/unit/**/*.test.ts', 'test/specs/**/*.test.ts', 'test/corpus/**/*.test.ts'],
    testTimeout: 30_000,
  },
  // The same reading of the data files as in esbuild.mjs: YAML in the source, plain JSON in the program.
  plugins: [
    {
      name: 'yaml-data',
      transform: (source, id) =>
        id.endsWith('.yaml')
          ? `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(source)))})`
          : undefined,
    },
    {
      name: 'binary-data',
      enforce: 'pre',
      load: id =>
        id.endsWith('.bin') ? `export default () => ${JSON.stringify(readFileSync(id, 'base64'))}` : undefined,
    },
  ],
});
