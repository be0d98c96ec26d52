import { type ExtensionContext, Uri } from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { activateTradewire } from './tradewire.ts';

/** The extension on the web: the language server is a worker that reads files through the editor. */
export function activate(context: ExtensionContext): Promise<unknown> {
  return activateTradewire(context, async options => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const inDist = (file: string) => Uri.joinPath(context.extensionUri, 'dist', file).toString(true);
    // The worker runs from a copy and cannot tell where it came from.
    const own: InitializationOptions = { ...options.initializationOptions, programFolder: `${inDist('')}/` };
    return new LanguageClient('tradewire', 'Tradewire', new Worker(inDist('server.web.js')), {
      ...options,
      initializationOptions: own,
    });
  });
}
