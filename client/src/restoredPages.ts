import * as vscode from 'vscode';

/**
 * Lets the pages of a kind come back after the window was loaded again. What a page shows is told to its webview, which keeps it with
 * `setState`; `open` gets it back, as whatever was kept, and says whether it could do anything with it.
 */
export const restorePages = (
  viewType: string,
  open: (panel: vscode.WebviewPanel, state: unknown) => boolean,
): vscode.Disposable =>
  vscode.window.registerWebviewPanelSerializer(viewType, {
    async deserializeWebviewPanel(panel, state: unknown) {
      if (!open(panel, state)) panel.dispose();
    },
  });

/** A text of what was kept; undefined where it is something else. */
export const keptText = (state: unknown, name: string): string | undefined => {
  const value = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};
