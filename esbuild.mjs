// Builds the bundles of the extension, the language server and the command line into dist/.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { parse } from 'yaml';

/** YAML data files become the JSON text of their value, parsed once at start: the fastest way for an engine to read data. */
const yamlData = {
  name: 'yaml-data',
  setup(b) {
    b.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(await readFile(path, 'utf8'))))})`,
      loader: 'js',
    }));
  },
};

const common = {
  bundle: true,
  sourcemap: true,
  minify: true,
  logLevel: 'warning',
  target: 'es2023',
  plugins: [yamlData],
};
await Promise.all([
  build({
    ...common,
    entryPoints: { tradewire: 'server/src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
