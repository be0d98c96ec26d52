import { type ExtensionContext, Uri } from 'vscode';
import { activateTradewire } from './tradewire.ts';

/** The extension on the web: the language server is a worker that reads files through the editor. */
export function activate(context: ExtensionContext): Promise<unknown> {
  return activateTradewire(context, async options => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
    return new LanguageClient('tradewire', 'Tradewire', new Worker(script.toString(true)), options);
  });
}
