import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserCache } from '../../client/build/installVsCode.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // Containers give shared memory of a few megabytes, which a window outgrows.
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Nothing but this machine: a test that needs the network would not be one.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A headless browser: the one that CHROMIUM names, else the one inside the package @sparticuz/chromium (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  if (named) return chromium.launch({ executablePath: named, headless: true, args: flags });
  mkdirSync(browserCache, { recursive: true });
  // The package unpacks into the temp folder and takes whatever lies there, so it gets a folder of its own.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = browserCache;
  // Asks for the system libraries that the package brings, too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const bundled = (await import('@sparticuz/chromium')).default;
  const executablePath = await bundled.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(browserCache, 'al2023/lib'),
    FONTCONFIG_FILE: writeFontSettings(),
  };
  return chromium.launch({ executablePath, headless: true, env, args: flags });
}

/** The package's own settings name fixed folders; a browser that finds no font at all crashes on the first editor. */
function writeFontSettings(): string {
  const file = path.join(browserCache, 'fonts.conf');
  const folders = ['/usr/share/fonts', path.join(browserCache, 'fonts')].map(folder => `<dir>${folder}</dir>`);
  const cache = `<cachedir>${path.join(browserCache, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}${cache}</fontconfig>\n`);
  return file;
}

/** Whether a browser can be had at all; the window drive is skipped where not. */
export const browserRunsHere =
  existsSync(process.env.CHROMIUM ?? '') || (process.platform === 'linux' && process.arch === 'x64');
