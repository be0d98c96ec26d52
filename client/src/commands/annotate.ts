import * as vscode from 'vscode';
import type { ClientRequests, WirePlace } from '../../../server/src/protocol.ts';
import { decide } from '../decisions.ts';
import { mentionTypes } from '../mentionTypes.ts';
import { nameOfType } from '../nameOfType.ts';
import { toRange } from '../places.ts';
import type { Session } from '../session.ts';

type Action = ClientRequests['tradewire/annotate']['params']['action'];

/** Corrections by hand. The server turns each into an edit of tradewire.json; the articles themselves are never touched. */
export function registerAnnotateCommands(session: Session): vscode.Disposable {
  const register = (name: string, action: () => Action | undefined | Promise<Action | undefined>) =>
    vscode.commands.registerCommand(`tradewire.${name}`, async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const chosen = await action();
      if (chosen) await annotate(session, editor.document.uri, editor.selection, chosen);
    });
  return vscode.Disposable.from(
    ...mentionTypes.map(type => register(`markAs.${type}`, () => ({ kind: 'mark', type }))),
    register('markAsNothing', () => ({ kind: 'unmark' })),
    register('acceptEntity', () => ({ kind: 'acceptEntity' })),
    register('rejectEntity', () => ({ kind: 'rejectEntity' })),
    register('sameAs', async () => {
      const entity = await chooseEntity(session);
      return entity === undefined ? undefined : { kind: 'sameAs', entity };
    }),
    register('setPublicationDate', async () => {
      const date = await vscode.window.showInputBox({
        title: vscode.l10n.t('Publication date of this article'),
        placeHolder: '2025-04-02',
        validateInput: text =>
          /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)
            ? undefined
            : vscode.l10n.t('A day as year-month-day, such as 2025-04-02.'),
      });
      return date === undefined ? undefined : { kind: 'setDate', date };
    }),
  );
}

/** Settles the finding at a place for a reason in the writer's own words. */
export async function ignoreFinding(session: Session, place: WirePlace, reason: string): Promise<void> {
  await annotate(session, vscode.Uri.parse(place.uri), toRange(place.range), { kind: 'ignore', reason });
}

/** Asks the server for the edit of tradewire.json and carries it out. */
export async function annotate(session: Session, uri: vscode.Uri, range: vscode.Range, action: Action): Promise<void> {
  const client = await session.start();
  if (!client) return;
  const answer = await session.request('tradewire/annotate', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: client.code2ProtocolConverter.asRange(range),
    action,
  });
  type ProtocolEdit = Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0];
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit((answer ?? null) as ProtocolEdit);
  if (edit) await decide(edit, titleOf(action));
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing at the cursor that this could apply to.'), 4000);
}

/** What was decided, in the message that says so. */
function titleOf(action: Action): string {
  switch (action.kind) {
    case 'mark':
      return vscode.l10n.t('marked as {0}', nameOfType(action.type));
    case 'unmark':
      return vscode.l10n.t('marked as nothing');
    case 'setDate':
      return action.date;
    case 'ignore':
      return vscode.l10n.t('ignored: {0}', action.reason);
    case 'sameAs':
    case 'acceptEntity':
    case 'rejectEntity':
      return vscode.l10n.t('a name corrected');
  }
}

async function chooseEntity(session: Session): Promise<string | undefined> {
  const rows = (await session.request('tradewire/entities', {})) ?? [];
  const choices = rows.map(row => ({ label: row.name, description: nameOfType(row.type), id: row.id }));
  const title = vscode.l10n.t('The same as');
  return (await vscode.window.showQuickPick(choices, { title, matchOnDescription: true }))?.id;
}
