import * as vscode from 'vscode';

/** Lets a webview show one of our pages: all that it may do and load. */
export function showPage(webview: vscode.Webview, root: vscode.Uri, title: string, name: string): void {
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(root, 'dist')] };
  webview.html = webviewHtml(webview, root, title, name);
}

/** A page of our own: it loads the two files of its name in dist/ and nothing else; no inline script or style. */
function webviewHtml(webview: vscode.Webview, root: vscode.Uri, title: string, name: string): string {
  const asset = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, 'dist', file)).toString();
  const source = webview.cspSource;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}; font-src ${source}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset(`${name}.css`)}">
<title>${escapeHtml(title)}</title>
</head>
<body><main id="page"></main><script src="${asset(`${name}.js`)}"></script></body>
</html>`;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`);
