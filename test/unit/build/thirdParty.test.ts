import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundledPackages, writeNotices } from '../../../server/build/thirdParty.mjs';

const metafile = (...files: string[]) => ({
  outputs: { 'dist/a.js': { inputs: Object.fromEntries(files.map(file => [file, { bytesInOutput: 7 }])) } },
});

test('the packages that went into a bundle are known by its inputs', () => {
  const meta = metafile(
    'server/src/node.ts',
    'node_modules/vscode-uri/lib/a.js',
    'node_modules/@lezer/common/dist/b.js',
    'node_modules/vscode-languageclient/node_modules/vscode-jsonrpc/c.js',
  );
  meta.outputs['dist/a.js'].inputs['node_modules/ajv/unused.js'] = { bytesInOutput: 0 };
  expect(bundledPackages([meta])).toEqual([
    'node_modules/@lezer/common',
    'node_modules/vscode-languageclient/node_modules/vscode-jsonrpc',
    'node_modules/vscode-uri',
  ]);
});

test('each is named with the text of its licence', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-'));
  const file = path.join(folder, 'THIRD_PARTY_NOTICES');
  await writeNotices(process.cwd(), [metafile('node_modules/jsonc-parser/lib/x.js', 'node_modules/uplot/y.js')], file);
  const notices = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  for (const words of ['jsonc-parser 3', 'uplot 1', 'Permission is hereby granted, free of charge', 'Copyright'])
    expect(notices).toContain(words);
});

test('the package ships them', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  expect(files).toContain('dist/THIRD_PARTY_NOTICES');
  expect(files).toContain('NOTICE');
});
