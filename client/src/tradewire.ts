import * as vscode from 'vscode';
import { registerAnnotateCommands } from './commands/annotate.ts';
import { registerDecisions } from './commands/decide.ts';
import { explain } from './commands/explain.ts';
import { registerFindingActions } from './commands/findingActions.ts';
import { registerPlaceCommands } from './commands/places.ts';
import { openSamples } from './commands/samples.ts';
import { registerStatusCommand } from './commands/status.ts';
import { stepMention } from './commands/stepMention.ts';
import { registerDossiers } from './dossiers.ts';
import { registerMessages } from './messages.ts';
import { registerSentenceTrees } from './sentenceTrees.ts';
import { type MakeClient, Session } from './session.ts';
import { startWhenUseful } from './startWhenUseful.ts';
import { showStatus } from './statusItem.ts';
import { registerTimelinePage } from './timelinePage.ts';
import { registerViews } from './views/views.ts';

/**
 * What both kinds of the extension share. Light: the language server starts only when the folder holds tradewire.json or articles, an
 * open text looks like one, or a view or a command asks.
 */
export async function activateTradewire(context: vscode.ExtensionContext, make: MakeClient): Promise<unknown> {
  const log = vscode.window.createOutputChannel('Tradewire', { log: true });
  const session = new Session(make, log);
  const { wake } = startWhenUseful(context, session);
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
    command('cancelIndexing', () => session.request('tradewire/cancelIndexing', {})),
    command('explain', (code?: string) => explain(context, code)),
    command('nextMention', () => stepMention(session, 1)),
    command('previousMention', () => stepMention(session, -1)),
    registerStatusCommand(session),
    registerDossiers(context, session),
    registerMessages(session),
    registerDecisions(session),
    registerSentenceTrees(context, session),
    registerPlaceCommands(context, session),
    registerAnnotateCommands(session),
    registerFindingActions(session),
    registerTimelinePage(context, session),
    registerViews(context, session, wake),
  );
  return { session };
}
