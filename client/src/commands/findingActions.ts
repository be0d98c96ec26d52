import * as vscode from 'vscode';
import { type Session, servedLanguages } from '../session.ts';
import { annotate } from './annotate.ts';
import { askReason } from './askReason.ts';

/** What only this editor can add to the server's quick fixes: a box for a reason in the writer's own words, and two passages beside each other. */
export function registerFindingActions(session: Session): vscode.Disposable {
  const selector = servedLanguages.map(language => ({ language }));
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      return diagnostics
        .filter(diagnostic => diagnostic.source === 'tradewire')
        .flatMap(diagnostic => actionsFor(document, diagnostic));
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, metadata),
    vscode.commands.registerCommand(
      'tradewire.ignoreFor',
      async (uri: vscode.Uri, range: vscode.Range, words: string) => {
        const reason = await askReason(words);
        if (reason) await annotate(session, uri, range, { kind: 'ignore', reason });
      },
    ),
  );
}

function actionsFor(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const words = document.getText(diagnostic.range);
  const ignore = action(vscode.l10n.t('Ignore for another reason …'), 'tradewire.ignoreFor', diagnostic, [
    document.uri,
    diagnostic.range,
    words,
  ]);
  if (!diagnostic.relatedInformation?.length) return [ignore];
  const compare = action(vscode.l10n.t('Open both sides beside each other'), 'tradewire.openBothSides', diagnostic, []);
  // The editor puts the preferred one first and chooses it by itself: it must be the one that only looks.
  compare.isPreferred = true;
  return [compare, ignore];
}

function action(title: string, command: string, diagnostic: vscode.Diagnostic, args: unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command, arguments: args };
  made.diagnostics = [diagnostic];
  return made;
}
