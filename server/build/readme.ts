// npm run readme: runs the commands of server/README.md's console blocks on the samples and puts what they print under them.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PAGE = 'server/README.md';
const program = path.resolve('dist/tradewire.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewire-readme-'));
cpSync('client/samples', path.join(folder, 'samples'), { recursive: true });
const shim = path.join(folder, 'tradewire');
writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
chmodSync(shim, 0o755);

function printed(command: string): string {
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  return stdout + stderr;
}

const before = readFileSync(PAGE, 'utf8');
const after = before.replace(/^```console\n(.*?)^```$/gms, (_, block: string) => {
  const commands = block.split('\n').filter(line => line.startsWith('$ '));
  return `\`\`\`console\n${commands.map(line => `${line}\n${printed(line.slice(2))}`).join('')}\`\`\``;
});
rmSync(folder, { recursive: true, force: true });
writeFileSync(PAGE, after);
console.log(after === before ? `${PAGE} shows what the commands print.` : `${PAGE} was brought up to date.`);
