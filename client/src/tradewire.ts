import * as vscode from 'vscode';
import { registerAnnotateCommands } from './commands/annotate.ts';
import { registerDecisions } from './commands/decide.ts';
import { registerFindingActions } from './commands/findingActions.ts';
import { registerPlaceCommands } from './commands/places.ts';
import { openSamples } from './commands/samples.ts';
import { registerStatusCommand } from './commands/status.ts';
import { stepMention } from './commands/stepMention.ts';
import { registerDossiers } from './dossiers.ts';
import { looksLikeNews } from './looksLikeNews.ts';
import { registerSentenceTrees } from './sentenceTrees.ts';
import { isArticleLanguage, type MakeClient, Session } from './session.ts';
import { showStatus } from './statusItem.ts';
import { registerTimelinePage } from './timelinePage.ts';
import { registerViews } from './views/views.ts';

/**
 * What both kinds of the extension share. Light: the language server starts only when the folder holds tradewire.json, an open text
 * looks like a news article, or a command asks.
 */
export async function activateTradewire(context: vscode.ExtensionContext, make: MakeClient): Promise<unknown> {
  const log = vscode.window.createOutputChannel('Tradewire', { log: true });
  const session = new Session(make, log);
  const command = (name: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(`tradewire.${name}`, run);
  context.subscriptions.push(
    log,
    session,
    showStatus(session),
    session.onState(state => {
      void vscode.commands.executeCommand('setContext', 'tradewire.running', state.kind === 'running');
      const articles = state.kind === 'running' ? state.status.articles : 0;
      void vscode.commands.executeCommand('setContext', 'tradewire.hasArticles', articles > 0);
    }),
    command('showLog', () => log.show()),
    command('openSamples', () => openSamples(context)),
    command('indexFolder', () => session.request('tradewire/reindex', {})),
    command('nextMention', () => stepMention(session, 1)),
    command('previousMention', () => stepMention(session, -1)),
    registerStatusCommand(session),
    registerDossiers(context, session),
    registerDecisions(session),
    registerSentenceTrees(session),
    registerPlaceCommands(session),
    registerAnnotateCommands(session),
    registerFindingActions(session),
    registerTimelinePage(context, session),
    registerViews(context, session),
  );
  startWhenUseful(context, session);
  return { session };
}

function startWhenUseful(context: vscode.ExtensionContext, session: Session): void {
  const enabled = () => vscode.workspace.getConfiguration('tradewire').get('enable', true);
  const consider = async (document?: vscode.TextDocument) => {
    if (session.state.kind !== 'off') return;
    if (!enabled()) return void session.stop(vscode.l10n.t('Switched off by the setting tradewire.enable.'));
    const texts = document ? [document] : vscode.workspace.textDocuments;
    const news = texts.some(text => isArticleLanguage(text) && looksLikeNews(text.getText()));
    if (news || (!document && (await folderIsOurs()))) await session.start();
  };
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidSaveTextDocument(document => {
      if (document.uri.path.endsWith('/tradewire.json')) void consider();
      else void consider(document);
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (!change.affectsConfiguration('tradewire.enable')) return;
      if (enabled()) void consider();
      else void session.stop(vscode.l10n.t('Switched off by the setting tradewire.enable.'));
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void consider()),
  );
  void consider();
}

/** Whether a folder of the window has a tradewire.json at its root. */
async function folderIsOurs(): Promise<boolean> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const found = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder.uri, 'tradewire.json')).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
