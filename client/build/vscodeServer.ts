// The real VS Code server and workbench on a free port of this machine, with throw-away data.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runsCache, vscodeServer } from './installVsCode.ts';

/** Settings that keep the window quiet: no telemetry, no tips, no suggestions. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'npm.autoDetect': 'off',
  'files.autoSave': 'off',
  'window.commandCenter': false,
  // What is open and where; not the name of the server's product.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
  'window.title': '${dirty}${activeEditorShort}${separator}${rootName}',
  // Articles have long lines.
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};

/** For folders of our own alone, such as the samples; nobody else's is trusted in his place. */
const trusting = { 'security.workspace.trust.enabled': false };

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  /** The folder is not ours: whether it is trusted is for the person in the window to say. */
  readonly foreign?: boolean;
  /** Asked for by the page's address; none for tests. */
  readonly token?: string;
  /** The tests' driver: only with it does the workbench load an unpacked extension or run extension tests. */
  readonly driver?: boolean;
}

export interface RunningServer {
  readonly address: string;
  /** The `host:port` of `vscode-remote://` URIs. */
  readonly authority: string;
  readonly log: () => string;
  stop(): Promise<void>;
}

export async function startVsCodeServer(options: ServerOptions = {}): Promise<RunningServer> {
  mkdirSync(runsCache, { recursive: true });
  const data = mkdtempSync(path.join(runsCache, 'server-'));
  const port = await freePort();
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  const settings = { ...quietSettings, ...(options.foreign ? {} : trusting), ...options.settings };
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
  const args = [vscodeServer.main, '--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data];
  args.push('--accept-server-license-terms', '--disable-telemetry', '--disable-experiments');
  if (!options.foreign) args.push('--disable-workspace-trust');
  args.push(...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']));
  if (options.driver) args.push('--enable-smoke-test-driver');
  if (options.vsix) args.push('--install-extension', options.vsix, '--start-server');
  const logFile = path.join(data, 'server.log');
  const out = openSync(logFile, 'w');
  // A process group of its own, so that extension hosts and language servers end with it.
  const child = spawn(vscodeServer.node, args, { stdio: ['ignore', out, out], detached: true });
  const killAll = () => signal(child, 'SIGKILL');
  process.once('exit', killAll);
  const address = `http://127.0.0.1:${port}/`;
  const log = () => readFileSync(logFile, 'utf8');
  const stop = async () => {
    process.removeListener('exit', killAll);
    const gone = child.exitCode !== null ? Promise.resolve() : new Promise(resolve => child.once('exit', resolve));
    signal(child, 'SIGTERM');
    await Promise.race([gone, pause(3000)]);
    signal(child, 'SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const giveUp = Date.now() + 90_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended:\n${log()}`);
    if (
      await fetch(`${address}version`)
        .then(answer => answer.ok)
        .catch(() => false)
    )
      break;
    if (Date.now() > giveUp) {
      const text = log();
      await stop();
      throw new Error(`The VS Code server does not answer:\n${text}`);
    }
    await pause(50);
  }
  return { address, authority: `127.0.0.1:${port}`, log, stop };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
