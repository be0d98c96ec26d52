// Builds the bundles of the extension, the language server and the command line into dist/, and single programs for server/build/run.mjs.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { dataFilesOf, dataModule, filesOfFolder, folderJson, folderModule } from './server/build/dataFiles.mjs';
import { writeNotices } from './server/build/thirdParty.mjs';
import { instanceModule, wasmBytes, wasmModule, wasmSource } from './server/build/wasm.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Data files, one or ("*.yaml") a folder of them, become the JSON text of their value. */
const yamlData = {
  name: 'yaml-data',
  setup(b) {
    b.onResolve({ filter: /\*\.yaml$/ }, ({ path: file, resolveDir }) => ({
      path: path.join(resolveDir, file),
      namespace: 'yaml-folder',
    }));
    const load = ({ path }) => ({ contents: dataModule(path), loader: 'js', watchFiles: dataFilesOf(path) });
    b.onLoad({ filter: /\.yaml$/, namespace: 'yaml-folder' }, load);
    b.onLoad({ filter: /\.yaml$/ }, load);
  },
};

/**
 * What is large and the same for several programs stands in dist/ once, beside them: the model of sentences, which a bundle cannot hold without
 * being thrice as large, and the knowledge. The expression of a function that gives a file's bytes, or undefined where it cannot be read.
 */
const readersBeside = {
  node: name => `() => {
  try { return require('node:fs').readFileSync(require('node:path').join(__dirname, ${JSON.stringify(name)})); } catch {}
}`,
  web: name => `place => {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', place ?? new URL(${JSON.stringify(name)}, location.href).href, false);
    request.responseType = 'arraybuffer';
    request.send();
    if (request.status < 300 && request.response?.byteLength) return new Uint8Array(request.response);
  } catch {}
}`,
};

async function putBeside(name, contents) {
  const dist = path.join(root, 'dist');
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(dist, name), contents);
}

/** A binary file ("*.bin") becomes a function that reads it when it is wanted; programs of test/ ("source") read the source's. */
const binaryData = where => ({
  name: 'binary-data',
  setup(b) {
    b.onLoad({ filter: /\.bin$/ }, async ({ path: file }) => {
      if (where === 'source')
        return {
          contents: `import { readFileSync } from 'node:fs';
export default () => readFileSync(${JSON.stringify(file)});`,
        };
      const name = path.basename(file);
      await putBeside(name, await readFile(file));
      return { contents: `export default ${readersBeside[where](name)};` };
    });
  },
});

/** A folder of data files ("data.folder") becomes a function that reads it: in what ships the one copy in dist/, named after the room that has it. */
const folderData = where => ({
  name: 'folder-data',
  setup(b) {
    b.onResolve({ filter: /\.folder$/ }, ({ path: folder, resolveDir }) => ({
      path: path.join(resolveDir, folder.slice(0, -'.folder'.length)),
      namespace: 'data-folder',
    }));
    b.onLoad({ filter: /./, namespace: 'data-folder' }, async ({ path: folder }) => {
      const watchFiles = filesOfFolder(folder);
      if (where === 'source') return { contents: folderModule(folder), watchFiles };
      const name = `${path.basename(path.dirname(folder))}.json`;
      await putBeside(name, folderJson(folder));
      const contents = `const bytes = ${readersBeside[where](name)};
export default place => {
  const read = bytes(place);
  if (!read) throw new Error(${JSON.stringify(`${name} is not beside the program, or cannot be read.`)});
  return JSON.parse(new TextDecoder().decode(read));
};`;
      return { contents, watchFiles };
    });
  },
});

/** Of the hundreds of languages by whose names SARIF tells files, those of articles. */
const languagesOfArticles = {
  name: 'languages-of-articles',
  setup(b) {
    b.onLoad({ filter: /node-sarif-builder[\\/]dist[\\/]lib[\\/]languages\.js$/ }, async ({ path: file }) => {
      const { EXTENSIONS_LANGUAGES: all } = (await import(pathToFileURL(file).href)).default;
      const kinds = 'txt text md markdown html htm vtt srt tradenews eml'.split(' ').filter(kind => all[kind]);
      const ours = Object.fromEntries(kinds.map(kind => [kind, all[kind]]));
      return { contents: `exports.EXTENSIONS_LANGUAGES = ${JSON.stringify(ours)};` };
    });
  },
};

/** A program for WebAssembly ("x.wasm", compiled from "x.as.ts") becomes a function that makes an instance of it; programs of test/ ("source") hold it. */
const wasmPrograms = where => ({
  name: 'wasm-programs',
  setup(b) {
    b.onResolve({ filter: /\.wasm$/ }, ({ path: file, resolveDir }) => ({
      path: path.join(resolveDir, file),
      namespace: 'wasm-program',
    }));
    b.onLoad({ filter: /./, namespace: 'wasm-program' }, async ({ path: file }) => {
      const watchFiles = [wasmSource(file)];
      if (where === 'source') return { contents: await wasmModule(file), watchFiles };
      const name = path.basename(file);
      await putBeside(name, await wasmBytes(file));
      return { contents: instanceModule(readersBeside[where](name)), watchFiles };
    });
  },
});

const dataFor = where => [yamlData, wasmPrograms(where), binaryData(where), folderData(where)];

const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  target: 'es2023',
  plugins: dataFor('source'),
};

/** A program of test/ or the benches: our own files in one bundle, packages left where they are. */
export const bundleProgram = (file, outfile) =>
  build({
    ...common,
    entryPoints: [file],
    outfile,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // This file itself stays where it is, since it finds the project by its own place.
    external: [path.join(root, 'esbuild.mjs')],
  });

/** A test suite that runs inside an extension host; `platform` is node or browser. */
export const bundleSuite = (file, outfile, platform) =>
  build({ ...common, entryPoints: [file], outfile, platform, format: 'cjs', external: ['vscode'] });

/** A program of test/ that runs in a web worker, which reads binary files over the network, from beside its script; the knowledge it has itself. */
export const bundleWorker = (file, outfile) =>
  build({
    ...common,
    entryPoints: [file],
    outfile,
    platform: 'browser',
    format: 'iife',
    plugins: [yamlData, wasmPrograms('source'), binaryData('web'), folderData('source')],
  });

/** Everything that ships. */
export async function buildAll() {
  const shipped = { ...common, minify: true, metafile: true, outdir: 'dist' };
  // jsonc-parser's `main` loads its parts at run time, which a bundle cannot follow; its `module` can be bundled.
  const node = {
    ...shipped,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    // What builds SARIF would write files by the first, what checks the arguments of tools would know formats and addresses by the others; we ask for none.
    alias: {
      'fs-extra': 'node:fs',
      'ajv-formats': path.join(root, 'server/build/noFormats.mjs'),
      'fast-uri': path.join(root, 'server/build/ownUris.mjs'),
    },
    plugins: [...dataFor('node'), languagesOfArticles],
  };
  const web = {
    ...shipped,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    plugins: dataFor('web'),
  };
  const built = await Promise.all([
    build({ ...node, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] }),
    build({ ...node, entryPoints: { server: 'server/src/node.ts' } }),
    build({
      ...node,
      entryPoints: { tradewire: 'server/src/cli/main.ts' },
      // An optional dependency, with a binary of its own.
      external: ['@duckdb/node-api'],
      banner: { js: '#!/usr/bin/env node' },
    }),
    build({
      ...web,
      entryPoints: { 'extension.web': 'client/src/extension.web.ts' },
      format: 'cjs',
      external: ['vscode'],
    }),
    build({
      ...web,
      entryPoints: {
        timeline: 'client/src/webview/timeline.ts',
        dossier: 'client/src/webview/dossier.ts',
        rates: 'client/src/webview/rates.ts',
      },
      format: 'iife',
    }),
    build({ ...web, entryPoints: { 'server.web': 'server/src/browser.ts' }, format: 'iife' }),
  ]);
  const metafiles = built.map(({ metafile }) => metafile);
  await writeNotices(root, metafiles, path.join(root, 'dist', 'THIRD_PARTY_NOTICES'));
  const program = path.join(root, 'dist', 'tradewire.js');
  const { stdout: manPage } = await promisify(execFile)(process.execPath, [program, 'man']);
  await writeFile(path.join(root, 'dist', 'tradewire.1'), manPage);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildAll();
