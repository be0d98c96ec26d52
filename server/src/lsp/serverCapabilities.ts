import type { ServerCapabilities } from 'vscode-languageserver';
import { ARTICLE_GLOB } from '../settings/articleFiles.ts';
import type { ClientSupport } from './clientSupport.ts';
import { COMMANDS } from './commands.ts';
import { legend } from './semanticTokens.ts';
import { MAIL_SCHEME } from './uris.ts';

const FILES = {
  filters: [{ pattern: { glob: ARTICLE_GLOB } }, { pattern: { glob: '**', matches: 'folder' as const } }],
};

/** What the server offers this client. */
export function serverCapabilities(support: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: support.encoding,
    textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
    hoverProvider: true,
    declarationProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Tradewire' },
    workspaceSymbolProvider: { resolveProvider: true },
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: { resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    completionProvider: { resolveProvider: true },
    codeActionProvider: support.codeActionLiterals
      ? { codeActionKinds: ['quickfix', 'refactor.rewrite'], resolveProvider: support.lazyCodeActions }
      : true,
    renameProvider: support.prepareRename ? { prepareProvider: true } : true,
    callHierarchyProvider: true,
    executeCommandProvider: { commands: [...COMMANDS] },
    ...(support.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'tradewire',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES, willRename: FILES },
      ...(support.documentContent ? { textDocumentContent: { schemes: ['tradewire-dossier', MAIL_SCHEME] } } : {}),
    },
  };
}
