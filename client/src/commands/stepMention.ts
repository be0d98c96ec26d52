import * as vscode from 'vscode';
import { toRange } from '../places.ts';
import type { Session } from '../session.ts';

/** Moves the cursor to the next (+1) or previous (-1) mention of the active article, around the end if need be. */
export async function stepMention(session: Session, step: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const client = await session.start();
  if (!editor || !client) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const mentions = await session.request('tradewire/mentions', { textDocument });
  if (!mentions || mentions.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This text has no mentions.'), 3000);
    return;
  }
  const ranges = mentions.map(mention => toRange(mention.range));
  const cursor = editor.selection.active;
  const target =
    step > 0
      ? (ranges.find(range => range.start.isAfter(cursor)) ?? ranges[0])
      : (ranges.findLast(range => range.end.isBefore(cursor)) ?? ranges.at(-1));
  if (!target) return;
  editor.selection = new vscode.Selection(target.start, target.end);
  editor.revealRange(target, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
