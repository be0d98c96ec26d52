import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { linksToFragments, withoutLinks } from './dossierLinks.ts';
import { keptText, restorePages } from './restoredPages.ts';
import type { Session } from './session.ts';
import { VirtualTexts } from './virtualTexts.ts';
import type { DossierMessage } from './webview/messages.ts';
import { escapeHtml } from './webviewHtml.ts';

const VIEW = 'tradewire.dossier';
const scheme = 'tradewire-dossier';
/** Articles of a page; the server's pages are as long. */
const PAGE = 20;

/** The dossier of the name at the cursor, or of the one that a card or the tree hands in: a page about it, which the server writes in Markdown. */
export function registerDossiers(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  // The same as a text, to which the jump to a name's type leads.
  const texts = new VirtualTexts(
    scheme,
    async uri => (await session.request('tradewire/dossier', { uri: uri.toString() }))?.text,
  );
  return vscode.Disposable.from(
    texts,
    session.onIndex(() => texts.changed()),
    vscode.commands.registerCommand('tradewire.showDossier', async (of?: string | { readonly dossier?: string }) => {
      const editor = vscode.window.activeTextEditor;
      const client = await session.start();
      const named = typeof of === 'string' ? of : of?.dossier;
      const uri = named?.startsWith(`${scheme}:`) ? named : editor && client && (await dossierAt(client, editor));
      if (uri) new DossierPage(context, session, uri);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name with a dossier at the cursor.'), 3000);
    }),
    restorePages(VIEW, (panel, state) => {
      const uri = keptText(state, 'dossier');
      return uri?.startsWith(`${scheme}:`) === true && Boolean(new DossierPage(context, session, uri, panel));
    }),
  );
}

/** It is the type definition of the name. */
async function dossierAt(client: BaseLanguageClient, editor: vscode.TextEditor): Promise<string | undefined> {
  type Definition = { readonly uri?: string; readonly targetUri?: string };
  const found = await client.sendRequest<Definition | Definition[] | null>('textDocument/typeDefinition', {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  const uris = [found ?? []].flat().map(one => one.targetUri ?? one.uri ?? '');
  return uris.find(uri => uri.startsWith(`${scheme}:`));
}

class DossierPage {
  readonly #panel: vscode.WebviewPanel;
  readonly #dist: vscode.Uri;
  readonly #session: Session;
  readonly #uri: string;
  /** The article, counted from the newest, that the page begins with. */
  #from = 0;
  #markdown = '';
  #body = '';
  #targets: readonly string[] = [];

  /** In a panel of its own, or in the one that came back after a reload. */
  constructor(context: vscode.ExtensionContext, session: Session, uri: string, panel?: vscode.WebviewPanel) {
    this.#session = session;
    this.#uri = uri;
    this.#dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
    const { Beside } = vscode.ViewColumn;
    this.#panel = panel ?? vscode.window.createWebviewPanel(VIEW, this.#name, Beside, { enableFindWidget: true });
    this.#panel.webview.options = { enableScripts: true, localResourceRoots: [this.#dist] };
    const follow = session.onIndex(() => this.#show());
    this.#panel.onDidDispose(() => follow.dispose());
    this.#panel.webview.onDidReceiveMessage((message: DossierMessage) => this.#receive(message));
    void this.#show();
  }

  get #name(): string {
    return vscode.Uri.parse(this.#uri).path.replace(/^\/|\.md$/g, '');
  }

  async #receive(message: DossierMessage): Promise<void> {
    switch (message.kind) {
      case 'link': {
        const target = this.#targets[message.link];
        return target === undefined ? undefined : openTarget(vscode.Uri.parse(target));
      }
      case 'page':
        this.#from = message.from;
        return this.#show();
      case 'copy':
        await vscode.env.clipboard.writeText(withoutLinks(this.#markdown));
        vscode.window.setStatusBarMessage(vscode.l10n.t('The page is in the clipboard, as Markdown.'), 3000);
        return;
      case 'print':
        return this.#print();
    }
  }

  async #show(): Promise<void> {
    const found = await this.#session.request('tradewire/dossier', { uri: this.#uri, from: this.#from });
    this.#markdown = found?.text ?? vscode.l10n.t('Nothing is known about this any more.');
    const { markdown, targets } = linksToFragments(this.#markdown);
    this.#targets = targets;
    // VS Code's own Markdown, with the text of articles escaped by the server; links of other kinds do not get through it.
    this.#body = await vscode.commands.executeCommand<string>('markdown.api.render', markdown);
    const asset = (name: string) => this.#panel.webview.asWebviewUri(vscode.Uri.joinPath(this.#dist, name)).toString();
    const { cspSource } = this.#panel.webview;
    this.#panel.webview.html = pageHtml(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${cspSource}; style-src ${cspSource}">
<link rel="stylesheet" href="${asset('dossier.css')}">`,
      `${toolbar(found ?? undefined)}<main data-dossier="${escapeHtml(this.#uri)}">${this.#body}</main><script src="${asset('dossier.js')}"></script>`,
    );
  }

  /** Pages of the editor cannot be printed, so it is saved as one that a browser prints. */
  async #print(): Promise<void> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const defaultUri = folder && vscode.Uri.joinPath(folder.uri, `${this.#name}.html`);
    const target = await vscode.window.showSaveDialog({
      filters: { HTML: ['html'] },
      ...(defaultUri && { defaultUri }),
    });
    if (!target) return;
    const css = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#dist, 'dossier.css'));
    const body = this.#body.replaceAll(/<a href="#link-\d+"[^>]*>(.*?)<\/a>/g, '$1');
    const page = pageHtml(`<style>${new TextDecoder().decode(css)}</style>`, `<main>${body}</main>`);
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
    const open = vscode.l10n.t('Open');
    const said = vscode.l10n.t('Saved for printing: {0}', target.path.split('/').at(-1) ?? '');
    if ((await vscode.window.showInformationMessage(said, open)) === open) await vscode.env.openExternal(target);
  }
}

/** A line is named as in "#L5". */
async function openTarget(target: vscode.Uri): Promise<void> {
  const line = Number(/^L(\d+)/.exec(target.fragment)?.[1] ?? 1) - 1;
  const selection = new vscode.Range(line, 0, line, 0);
  await vscode.window.showTextDocument(target.with({ fragment: '' }), {
    selection,
    viewColumn: vscode.ViewColumn.One,
  });
}

const pageHtml = (head: string, body: string): string => `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
${head}
</head>
<body>${body}</body>
</html>`;

/** Which articles of how many are shown, with buttons. */
function toolbar(page: { from: number; articles: number; total: number } | undefined): string {
  const button = (action: string, words: string) => `<button data-do="${action}">${words}</button>`;
  const parts = [button('copy', vscode.l10n.t('Copy')), button('print', vscode.l10n.t('Save for Printing …'))];
  if (page && page.total > page.articles) {
    const { from, articles, total } = page;
    const shown = vscode.l10n.t('Articles {0}–{1} of {2}', from + 1, from + articles, total);
    if (from > 0) parts.push(button(`page ${Math.max(0, from - PAGE)}`, vscode.l10n.t('Newer')));
    parts.push(`<span>${shown}</span>`);
    if (from + articles < total) parts.push(button(`page ${from + articles}`, vscode.l10n.t('Older')));
  }
  return `<nav>${parts.join('')}</nav>`;
}
