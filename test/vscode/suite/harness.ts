// A test runner small enough to run in any extension host, Node or web.
import * as vscode from 'vscode';

type Body = () => Promise<void>;
const tests: { readonly name: string; readonly body: Body }[] = [];

export const test = (name: string, body: Body): void => {
  tests.push({ name, body });
};

const limit = 45_000;
const tooLong = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no end within ${limit} ms`)), limit));

/** Says each result in a line of its own, which the program outside reads. */
export async function runAll(): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    const started = Date.now();
    let error: string | undefined;
    try {
      await Promise.race([body(), tooLong()]);
    } catch (thrown) {
      failed++;
      error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    console.log(`tradewire-test ${JSON.stringify({ name, ms: Date.now() - started, error })}`);
  }
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Asks again until there is an answer. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | null | false | Thenable<T | undefined | null | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await Promise.race([ask(), expiry(what, end)]);
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** A request that never answers is a failure with a name, not a suite that hangs. */
const expiry = (what: string, end: number): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`Never answered: ${what}`)), Math.max(end - Date.now(), 0) + 1000),
  );

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert(first, 'no folder is open');
  return first.uri;
};

export const article = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export const show = async (name: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(article(name)));

/** The range of the first occurrence of some words. */
export function find(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert(at >= 0, `"${words}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** A position inside words, where a reader would point. */
export const inside = (document: vscode.TextDocument, words: string): vscode.Position =>
  find(document, words).start.translate(0, 1);

export const baseName = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';
