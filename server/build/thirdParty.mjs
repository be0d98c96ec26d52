// The licences of the packages that are bundled into what ships, read from the bundles themselves: what esbuild took in, and no more.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
const NOTICE = /^(?:notice|copyright|third-?party-?notices?)(?:[.-].*)?$/i;

/** The folders of the packages that went into bundles, by esbuild's metafiles; of a package within a package the inner one. */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = PACKAGE.exec(file)?.[1];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].sort();
}

/** Writes the notices of the packages beside the bundles; fails where a package has no licence that could be given. */
export async function writeNotices(root, metafiles, outfile) {
  const parts = [];
  for (const folder of bundledPackages(metafiles)) {
    const at = path.join(root, folder);
    const { name, version, license, author } = JSON.parse(await readFile(path.join(at, 'package.json'), 'utf8'));
    const files = (await readdir(at)).filter(file => LICENCE.test(file) || NOTICE.test(file)).sort();
    const texts = await Promise.all(files.map(file => readFile(path.join(at, file), 'utf8')));
    const owner = typeof author === 'string' ? author : author?.name;
    if (!license && !texts.length) throw new Error(`${name} is bundled and says nothing of its licence.`);
    const said = texts.length
      ? texts.map(text => text.trim()).join('\n\n')
      : `${typeof license === 'string' ? license : license?.type}${owner ? `, by ${owner}` : ''}; the package carries no text of the licence.`;
    parts.push({ title: `${name} ${version}`, licence: typeof license === 'string' ? license : '', said });
  }
  const rule = '='.repeat(78);
  const list = parts.map(({ title, licence }) => `- ${title}${licence ? ` (${licence})` : ''}`).join('\n');
  const all = parts.map(({ title, said }) => `${rule}\n${title}\n${rule}\n\n${said}\n`).join('\n');
  await writeFile(
    outfile,
    `Tradewire's bundles contain these packages, under the licences that follow.\n\n${list}\n\n${all}`,
  );
}
