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
  const findings = status.findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', status.findings);
  const lines = [
    whatWasCompared(status),
    ...(status.bounded
      ? [vscode.l10n.t('Not all articles are indexed: the setting tradewire.maxArticles is reached.')]
      : []),
    ...status.notices,
    ...status.remarks,
  ];
  const alarm = status.bounded || status.notices.length > 0;
  return { ...face(alarm ? '$(warning)' : '$(book)', `${articles}, ${findings}`, lines.join('\n')), alarm };
}

/** "91 rates, 40 dates in 158 articles compared": what silence rests on. */
function whatWasCompared({ compared: { rates, amounts, dates }, articles }: Status): string {
  const kinds = [
    ...(rates === 1 ? [vscode.l10n.t('1 rate')] : rates ? [vscode.l10n.t('{0} rates', rates)] : []),
    ...(amounts === 1 ? [vscode.l10n.t('1 amount')] : amounts ? [vscode.l10n.t('{0} amounts', amounts)] : []),
    ...(dates === 1 ? [vscode.l10n.t('1 date')] : dates ? [vscode.l10n.t('{0} dates', dates)] : []),
  ];
  const inArticles = articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles);
  if (kinds.length === 0) return vscode.l10n.t('Nothing in {0} can be compared.', inArticles);
  return vscode.l10n.t('{0} in {1} compared', kinds.join(', '), inArticles);
}

/** What an empty list of contradictions says; "" while it is not known yet. */
export function compared(state: SessionState): string {
  if (state.kind !== 'running' || state.status.state !== 'ready' || state.status.articles === 0) return '';
  return vscode.l10n.t('No contradictions found: {0}.', whatWasCompared(state.status));
}

const face = (icon: string, summary: string, detail: string): Face => ({
  text: `${icon} Tradewire: ${summary}`,
  tooltip: `Tradewire: ${summary}\n${detail}`,
  spoken: `${summary}. ${detail}`,
});
