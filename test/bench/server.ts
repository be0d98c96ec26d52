import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentHighlightRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from '../../client/src/serverFlags.ts';
import type { Status } from '../../server/src/protocol.ts';
import type { GeneratedArticle } from './articles.ts';
import { type Figure, quantile } from './measure.ts';

/** Resident memory of a process in MB where the system tells (Linux); NaN elsewhere. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

interface OpenServer {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Seconds from the start of the process to the folder's findings. */
  readonly seconds: number;
}

/** Opens a folder in a server of its own and waits for it to be indexed; what is read of it is kept in `cacheFolder`. */
async function openFolder(program: string, folder: string, articles: number, cacheFolder: string): Promise<OpenServer> {
  const start = performance.now();
  const child = spawn(process.execPath, [...SERVER_FLAGS, program, 'server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...SERVER_ENVIRONMENT },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const indexed = new Promise<void>(resolve =>
    connection.onNotification('tradewire/status', (s: Status) => {
      if (s.state === 'ready' && s.articles >= articles) resolve();
    }),
  );
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {
      workspace: { workspaceFolders: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    initializationOptions: { status: true, cacheFolder },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await indexed;
  return { child, connection, seconds: (performance.now() - start) / 1e3 };
}

async function close({ child, connection }: OpenServer): Promise<void> {
  const exit = once(child, 'exit');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await exit;
  connection.dispose();
}

/** The built server as our client starts it: over standard input and output, on a folder on the disk, with push diagnostics, so that an answer is an event. */
export async function benchServer(
  program: string,
  articles: readonly GeneratedArticle[],
  keys: number,
): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewire-bench-'));
  for (const a of articles) writeFileSync(path.join(folder, a.name), a.text);
  const kept = mkdtempSync(path.join(tmpdir(), 'tradewire-bench-kept-'));
  const figures: Figure[] = [];
  const label = `${articles.length} articles`;
  const open: OpenServer[] = [];
  try {
    const first = await openFolder(program, folder, articles.length, kept);
    open.push(first);
    const { child, connection } = first;
    figures.push(
      { name: `${label}: from start to indexed`, value: first.seconds, unit: 's' },
      {
        name: `${label}: memory of the server`,
        value: residentMegabytes(child.pid),
        unit: 'MB',
        ...(articles.length === 10_000 && { target: '≤ 350' }),
      },
    );
    figures.push(...(await typing(connection, folder, articles, keys, label)));
    figures.push({ name: `${label}: memory after ${keys} edits`, value: residentMegabytes(child.pid), unit: 'MB' });
    await close(first);
    const second = await openFolder(program, folder, articles.length, kept);
    open.push(second);
    figures.push(
      { name: `${label}: opened again`, value: second.seconds, unit: 's' },
      {
        name: `${label}:   as a part of the first time`,
        value: second.seconds / first.seconds,
        unit: '',
        target: '≤ 0.1',
      },
      { name: `${label}:   memory then`, value: residentMegabytes(second.child.pid), unit: 'MB' },
    );
    await close(second);
    return figures;
  } finally {
    for (const { child } of open) child.kill();
    for (const place of [folder, kept]) rmSync(place, { recursive: true, force: true });
  }
}

/**
 * One digit of a figure typed again and again: the time to a hover of the new text and to the findings published for it; beside them that
 * of a completion after three letters of a name, and of highlights, asked right after.
 */
async function typing(
  connection: ProtocolConnection,
  folder: string,
  articles: readonly GeneratedArticle[],
  keys: number,
  label: string,
): Promise<Figure[]> {
  const article = articles[Math.floor(articles.length / 2)] as GeneratedArticle;
  const uri = pathToFileURL(path.join(folder, article.name)).href;
  const offset = article.text.search(/\d percent/);
  const before = article.text.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const inName = article.text.slice(
    0,
    article.text.search(/Donald|Gina|Katherine|Scott|Shigeru|Yoshimasa|Koichi|Ursula/) + 3,
  );
  const name = { line: inName.split('\n').length - 1, character: inName.split('\n').at(-1)?.length ?? 0 };
  const range = { start: position, end: { line: position.line, character: position.character + 1 } };
  const waiting = new Map<number, () => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, p => {
    if (p.uri !== uri || p.version === undefined) return;
    waiting.get(p.version)?.();
    waiting.delete(p.version);
  });
  const published = (version: number): Promise<void> => new Promise(resolve => waiting.set(version, resolve));
  const first = published(1);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: article.text },
  });
  await first;
  const hovers: number[] = [];
  const findings: number[] = [];
  const completions: number[] = [];
  const highlights: number[] = [];
  const timed = async (into: number[], since: number, answer: Promise<unknown>): Promise<void> => {
    await answer;
    into.push(performance.now() - since);
  };
  for (let i = 0; i < keys; i++) {
    const version = i + 2;
    const fresh = published(version);
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text: String(i % 10) }],
    });
    const at = { textDocument: { uri }, position };
    await timed(hovers, start, connection.sendRequest(HoverRequest.type, at));
    await timed(
      completions,
      performance.now(),
      connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: name }),
    );
    await timed(highlights, performance.now(), connection.sendRequest(DocumentHighlightRequest.type, at));
    await timed(findings, start, fresh);
  }
  return [
    { name: `${label}: one key to fresh hover (p50)`, value: quantile(hovers, 0.5), unit: 'ms' },
    { name: `${label}: one key to fresh hover (p95)`, value: quantile(hovers, 0.95), unit: 'ms', target: '≤ 12' },
    { name: `${label}: completion while typing (p95)`, value: quantile(completions, 0.95), unit: 'ms', target: '≤ 15' },
    { name: `${label}: highlights while typing (p95)`, value: quantile(highlights, 0.95), unit: 'ms', target: '≤ 20' },
    { name: `${label}: one key to fresh findings (p50)`, value: quantile(findings, 0.5), unit: 'ms' },
    {
      name: `${label}: one key to fresh findings (p95)`,
      value: quantile(findings, 0.95),
      unit: 'ms',
      target: '≤ 40',
    },
  ];
}
