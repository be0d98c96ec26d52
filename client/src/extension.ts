import { type ExtensionContext, Uri } from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { offerToAgents } from './agents.ts';
import { registerCheckTasks } from './checkTasks.ts';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from './serverFlags.ts';
import { activateTradewire } from './tradewire.ts';

/** The extension where it has Node: the language server is a process of its own. */
export function activate(context: ExtensionContext): Promise<unknown> {
  context.subscriptions.push(offerToAgents(context), registerCheckTasks(context));
  return activateTradewire(context, async options => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = {
      module: context.asAbsolutePath('dist/server.js'),
      transport: TransportKind.ipc,
      options: { execArgv: [...SERVER_FLAGS], env: SERVER_ENVIRONMENT },
    };
    const own: InitializationOptions = {
      ...options.initializationOptions,
      cacheFolder: Uri.joinPath(context.globalStorageUri, 'facts').fsPath,
    };
    return new LanguageClient('tradewire', 'Tradewire', server, { ...options, initializationOptions: own });
  });
}
