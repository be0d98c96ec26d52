import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { InitializationOptions } from '../protocol.ts';
import type { Encoding } from './positions.ts';

/** What the client can take, read once from `initialize`. Nothing is sent that is not offered here. */
export interface ClientSupport {
  readonly encoding: Encoding;
  /** The language of the client's user interface, such as "ja"; "en" where it does not say. */
  readonly locale: string;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly lazySymbols: boolean;
  readonly pullDiagnostics: boolean;
  readonly relatedDocuments: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticData: boolean;
  /** It takes links of codes, and has the command that ours lead to. */
  readonly codeDescription: boolean;
  readonly diagnosticVersion: boolean;
  readonly codeActionLiterals: boolean;
  readonly lazyCodeActions: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly applyEdit: boolean;
  readonly showDocument: boolean;
  readonly prepareRename: boolean;
  readonly lineFoldingOnly: boolean;
  readonly workDoneProgress: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatching: boolean;
  readonly workspaceFolders: boolean;
  readonly refresh: {
    readonly diagnostics: boolean;
    readonly semanticTokens: boolean;
    readonly inlayHints: boolean;
    readonly codeLenses: boolean;
  };
  readonly documentContent: boolean;
  readonly own: InitializationOptions;
}

export function clientSupport(params: InitializeParams): ClientSupport {
  const { workspace = {}, textDocument = {}, window = {}, general = {} } = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const own = typeof options === 'object' && options !== null ? (options as InitializationOptions) : {};
  const diagnostics = textDocument.diagnostic ?? textDocument.publishDiagnostics;
  const pushed = textDocument.publishDiagnostics;
  return {
    encoding: negotiate(general.positionEncodings),
    locale: typeof params.locale === 'string' ? params.locale : 'en',
    markdownHover: names(textDocument.hover?.contentFormat, 'markdown'),
    markdownCompletion: names(textDocument.completion?.completionItem?.documentationFormat, 'markdown'),
    definitionLinks: textDocument.definition?.linkSupport ?? false,
    declarationLinks: textDocument.declaration?.linkSupport ?? false,
    typeDefinitionLinks: textDocument.typeDefinition?.linkSupport ?? false,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    lazySymbols: names(workspace.symbol?.resolveSupport?.properties, 'location.range'),
    pullDiagnostics: textDocument.diagnostic !== undefined,
    relatedDocuments: textDocument.diagnostic?.relatedDocumentSupport ?? false,
    // Clients of before 3.18 say it for pushed diagnostics only and mean both.
    relatedInformation: diagnostics?.relatedInformation ?? pushed?.relatedInformation ?? false,
    diagnosticData: diagnostics?.dataSupport ?? pushed?.dataSupport ?? false,
    codeDescription: ((diagnostics?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport) && own.explains) ?? false,
    diagnosticVersion: pushed?.versionSupport ?? false,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    lazyCodeActions:
      (names(textDocument.codeAction?.resolveSupport?.properties, 'edit') && textDocument.codeAction?.dataSupport) ??
      false,
    documentChanges: workspace.workspaceEdit?.documentChanges ?? false,
    createFiles: names(workspace.workspaceEdit?.resourceOperations, 'create'),
    applyEdit: workspace.applyEdit ?? false,
    showDocument: window.showDocument?.support ?? false,
    prepareRename: textDocument.rename?.prepareSupport ?? false,
    lineFoldingOnly: textDocument.foldingRange?.lineFoldingOnly ?? false,
    workDoneProgress: window.workDoneProgress ?? false,
    configuration: workspace.configuration ?? false,
    dynamicConfiguration: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    dynamicWatching: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace.workspaceFolders ?? false,
    refresh: {
      diagnostics: workspace.diagnostics?.refreshSupport ?? false,
      semanticTokens: workspace.semanticTokens?.refreshSupport ?? false,
      inlayHints: workspace.inlayHint?.refreshSupport ?? false,
      codeLenses: workspace.codeLens?.refreshSupport ?? false,
    },
    documentContent: workspace.textDocumentContent !== undefined,
    own,
  };
}

/** Whether a list that the client sent, if it is one, has the word. */
const names = (list: unknown, word: string): boolean => Array.isArray(list) && list.includes(word);

/** UTF-16 unless the client leaves it out: it is what the texts are kept in. */
function negotiate(offered: unknown): Encoding {
  if (!Array.isArray(offered) || !offered.length || offered.includes('utf-16')) return 'utf-16';
  return offered.find((e): e is Encoding => e === 'utf-8' || e === 'utf-32') ?? 'utf-16';
}
