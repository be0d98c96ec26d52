import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { dataModule, folderModule } from '../server/build/dataFiles.mjs';
import { wasmModule } from '../server/build/wasm.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // A busy machine is slow, not wrong.
  test: {
    include: ['test/unit/**/*.test.ts', 'test/specs/**/*.test.ts', 'test/corpus/**/*.test.ts'],
    testTimeout: 30_000,
  },
  // The same reading of the data files as in esbuild.mjs: YAML in the source, plain JSON in the program; and the same programs for WebAssembly.
  plugins: [
    {
      name: 'yaml-data',
      enforce: 'pre',
      resolveId: (source, importer) =>
        /\*\.yaml$|\.folder$|\.wasm$/.test(source) && importer ? path.join(path.dirname(importer), source) : undefined,
      load: id =>
        id.endsWith('.yaml')
          ? dataModule(id)
          : id.endsWith('.folder')
            ? folderModule(id.slice(0, -'.folder'.length))
            : id.endsWith('.wasm')
              ? wasmModule(id)
              : undefined,
    },
    {
      name: 'binary-data',
      enforce: 'pre',
      load: id =>
        id.endsWith('.bin')
          ? `import { readFileSync } from 'node:fs';\nexport default () => readFileSync(${JSON.stringify(id)});`
          : undefined,
    },
  ],
});
