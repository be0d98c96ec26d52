// Builds the bundles of the extension, the language server and the command line into dist/.
import { existsSync } from 'node:fs';
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
  outdir: 'dist',
  plugins: [yamlData],
};
const node = { ...common, platform: 'node', format: 'cjs' };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

await Promise.all([
  build({ ...node, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] }),
  existsSync('server/src/node.ts') && build({ ...node, entryPoints: { server: 'server/src/node.ts' } }),
  build({ ...node, entryPoints: { tradewire: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } }),
  build({
    ...web,
    entryPoints: { 'extension.web': 'client/src/extension.web.ts' },
    format: 'cjs',
    external: ['vscode'],
  }),
  existsSync('server/src/browser.ts') &&
    build({ ...web, entryPoints: { 'server.web': 'server/src/browser.ts' }, format: 'iife' }),
]);
