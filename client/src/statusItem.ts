import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { isArticleLanguage, type Session, type SessionState } from './session.ts';

/** One entry in the status bar that says what is on, how many articles are indexed, and why not if not. */
export function showStatus(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('tradewire.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Tradewire';
  item.command = 'tradewire.showStatus';
  const update = () => {
    const face = faceOf(session.state);
    item.text = face.text;
    item.tooltip = face.tooltip;
    item.accessibilityInformation = { label: `Tradewire: ${face.spoken}` };
    item.backgroundColor = face.alarm ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    const editor = vscode.window.activeTextEditor;
    // While off, it keeps out of the way of people who write something else.
    if (session.state.kind !== 'off' || (editor && isArticleLanguage(editor.document))) item.show();
    else item.hide();
  };
  update();
  return vscode.Disposable.from(item, session.onState(update), vscode.window.onDidChangeActiveTextEditor(update));
}

interface Face {
  readonly text: string;
  readonly tooltip: string;
  readonly spoken: string;
  readonly alarm?: boolean;
}

function faceOf(state: SessionState): Face {
  switch (state.kind) {
    case 'off':
      return face('$(circle-slash)', vscode.l10n.t('off'), state.reason);
    case 'starting':
      return face('$(sync~spin)', vscode.l10n.t('starting'), vscode.l10n.t('The language server is starting.'));
    case 'failed':
      return { ...face('$(error)', vscode.l10n.t('failed'), state.reason), alarm: true };
    case 'running':
      return runningFace(state.status);
  }
}

function runningFace(status: Status): Face {
  if (status.state === 'indexing') {
    const progress = vscode.l10n.t('indexing {0} of {1}', status.articles, status.total);
    return face('$(sync~spin)', progress, vscode.l10n.t('The articles of the folder are being read.'));
  }
  const articles = status.articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', status.articles);
  const lines = [
    status.findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', status.findings),
    ...(status.bounded
      ? [vscode.l10n.t('Not all articles are indexed: the setting tradewire.maxArticles is reached.')]
      : []),
    ...status.notices,
    ...status.remarks,
  ];
  const alarm = status.bounded || status.notices.length > 0;
  return { ...face(alarm ? '$(warning)' : '$(book)', articles, lines.join('\n')), alarm };
}

const face = (icon: string, summary: string, detail: string): Face => ({
  text: `${icon} Tradewire: ${summary}`,
  tooltip: `Tradewire: ${summary}\n${detail}`,
  spoken: `${summary}. ${detail}`,
});
