import * as vscode from 'vscode';
import { ARTICLE_ENDINGS, looksLikeNews } from './looksLikeNews.ts';
import { isArticleLanguage, type Session } from './session.ts';

/** Files of a folder without tradewire.json that are looked into; the first that is news decides. */
const LOOKED_INTO = 24;
/** Longer ones are no articles, and need not be read for finding that out. In bytes. */
const LONGEST = 1_000_000;
/** Between an edit and another look at the text; milliseconds. */
const PAUSE = 400;

/**
 * Starts the server when the folder holds tradewire.json or articles, when an open text looks like news, as opened or as typed, and lets
 * the views start it. `wake` is for those who were asked to show something.
 */
export function startWhenUseful(context: vscode.ExtensionContext, session: Session): { wake(): void } {
  const enabled = () => vscode.workspace.getConfiguration('tradewire').get('enable', true);
  const switchOff = () => void session.stop(vscode.l10n.t('Switched off by the setting tradewire.enable.'));
  const considerText = (document: vscode.TextDocument) => {
    if (session.state.kind !== 'off' || !enabled()) return;
    if (isArticleLanguage(document) && looksLikeNews(document.getText())) void session.start();
  };
  const considerAll = async () => {
    if (session.state.kind !== 'off') return;
    if (!enabled()) return switchOff();
    vscode.workspace.textDocuments.forEach(considerText);
    if (session.state.kind === 'off' && (await folderHasNews())) await session.start();
  };
  const later = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(considerText),
    // What is pasted or typed may become an article.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (session.state.kind !== 'off' || later.has(document) || !isArticleLanguage(document)) return;
      const look = () => {
        later.delete(document);
        if (!document.isClosed) considerText(document);
      };
      later.set(document, setTimeout(look, PAUSE));
    }),
    vscode.workspace.onDidSaveTextDocument(document => {
      if (document.uri.path.endsWith('/tradewire.json')) void considerAll();
      else considerText(document);
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (!change.affectsConfiguration('tradewire.enable')) return;
      if (enabled()) void considerAll();
      else switchOff();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void considerAll()),
  );
  void considerAll();
  return {
    wake() {
      if (session.state.kind === 'off' && enabled() && vscode.workspace.workspaceFolders?.length) void session.start();
    },
  };
}

/** Whether a folder of the window has a tradewire.json at its root, or articles among the first texts that are found in it. */
async function folderHasNews(): Promise<boolean> {
  const { fs } = vscode.workspace;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const settings = fs.stat(vscode.Uri.joinPath(folder.uri, 'tradewire.json'));
    if (
      await settings.then(
        () => true,
        () => false,
      )
    )
      return true;
    const pattern = new vscode.RelativePattern(folder, `**/*.{${ARTICLE_ENDINGS.join(',')}}`);
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', LOOKED_INTO);
    for (const uri of found) if (await isNews(uri)) return true;
  }
  return false;
}

async function isNews(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  try {
    if ((await fs.stat(uri)).size > LONGEST) return false;
    return looksLikeNews(new TextDecoder().decode(await fs.readFile(uri)));
  } catch {
    return false;
  }
}
