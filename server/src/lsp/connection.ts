import type { Connection, InitializeParams } from 'vscode-languageserver';
import { setProgramFolder } from '../base/programFolder.ts';
import { registerAnnotations } from './annotationRequests.ts';
import { clientHost } from './clientHost.ts';
import { clientSupport } from './clientSupport.ts';
import { registerCompletion } from './completionRequests.ts';
import { registerDiagnostics } from './diagnosticRequests.ts';
import type { Engine } from './engine.ts';
import { registerFixes } from './fixRequests.ts';
import { registerHistory } from './historyRequests.ts';
import type { Host } from './host.ts';
import { Lifetime } from './lifetime.ts';
import { registerNavigation } from './navigationRequests.ts';
import { registerOutline } from './outlineRequests.ts';
import { registerRename } from './renameRequests.ts';
import { serverCapabilities } from './serverCapabilities.ts';
import { Session } from './session.ts';
import { registerViews } from './viewRequests.ts';
import { Workspace } from './workspace.ts';

/** Runs the language server on a connection until the client ends it; `engine` is absent where there is no Node. */
export function startServer(connection: Connection, host: Host, engine?: Engine): void {
  const workspace = new Workspace(() => host.now());
  connection.onInitialize((params: InitializeParams) => {
    const support = clientSupport(params);
    workspace.documents.encoding = support.encoding;
    workspace.readsMail = support.documentContent;
    if (typeof support.own.programFolder === 'string') setProgramFolder(support.own.programFolder);
    const files = support.own.filesThroughClient ? clientHost(connection) : host;
    const session = new Session(connection, files, workspace, support);
    const lifetime = new Lifetime(session, params, engine);
    lifetime.register();
    registerDiagnostics(session, lifetime);
    registerNavigation(session);
    registerOutline(session);
    registerAnnotations(session);
    registerHistory(session);
    registerCompletion(session);
    registerFixes(session, lifetime);
    registerRename(session, lifetime);
    registerViews(session, lifetime);
    return {
      capabilities: serverCapabilities(support),
      serverInfo: { name: 'tradewire' },
    };
  });
  connection.listen();
}
