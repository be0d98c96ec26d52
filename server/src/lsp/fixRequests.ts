import type { CodeAction, CodeActionParams, Command, Diagnostic, Location, WorkspaceEdit } from 'vscode-languageserver';
import { faultText } from '../base/faultText.ts';
import { visible } from '../base/visible.ts';
import { collectFindingFixes, type Fix, ignoring } from '../features/findingFixes.ts';
import {
  accept,
  collectMentionFixes,
  type MarkPlace,
  mark,
  reject,
  sameAs,
  trimmed,
  wordAt,
} from '../features/mentionFixes.ts';
import type { FolderView, SettingsChange } from '../features/settingsChange.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClientRequests } from '../protocol.ts';
import { SETTINGS_FILE } from '../settings/articleFiles.ts';
import { type AnnotateAction, isAnnotateAction } from './annotateAction.ts';
import type { WorkspaceFolder } from './folder.ts';
import type { Lifetime } from './lifetime.ts';
import type { Asked, Session } from './session.ts';
import { changedSettings, settingsEdit } from './settingsEdit.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { isInside, pathIn, uriOf } from './uris.ts';

/** What a code action carries until it is resolved, and a command is called with. */
interface Deferred {
  readonly folder: string;
  readonly changes: readonly SettingsChange[];
}

/** Quick fixes and corrections by hand. The server builds every edit, so that all clients have them. */
export function registerFixes(session: Session, lifetime: Lifetime): void {
  const { connection, support, workspace } = session;

  connection.onCodeAction((params): (CodeAction | Command)[] | null => {
    const asked = session.asked(params);
    const span = asked?.lines.span(params.range);
    if (!asked || !span) return null;
    const folder = workspace.folderOf(asked.file);
    const asks = support.codeActionLiterals && support.own.findingActions === true;
    const found: { fix: Fix; kind: string; diagnostics?: Diagnostic[] }[] = [];
    if (wants(params, 'quickfix'))
      for (const finding of asked.reading.snapshot.findings(asked.file)) {
        if (finding.start > span.end || finding.end < span.start) continue;
        const diagnostics = [matching(params, finding) ?? toDiagnostic(session, asked.reading, asked.lines, finding)];
        for (const fix of collectFindingFixes(asked.reading, finding, folder && viewOf(folder), asks))
          found.push({ fix, kind: 'quickfix', diagnostics });
      }
    const place = folder && markPlace(session, asked.file, folder);
    if (place && wants(params, 'refactor.rewrite'))
      for (const fix of collectMentionFixes(asked.reading, place, span)) found.push({ fix, kind: 'refactor.rewrite' });
    return found.flatMap(({ fix, kind, diagnostics }): (CodeAction | Command)[] => {
      const command = fix.ask ? askCommand(fix, params, diagnostics) : commandOf(session, asked, folder, fix);
      if (!command) return [];
      if (!support.codeActionLiterals) return [command];
      const action: CodeAction = {
        title: visible(fix.title),
        kind,
        ...(diagnostics ? { diagnostics } : {}),
        // The editor puts the preferred one first and chooses it by itself: it must be one that only looks.
        ...(fix.ask === 'both-sides' ? { isPreferred: true } : {}),
      };
      if (!fix.changes || !folder) return [{ ...action, command }];
      if (support.own.decides) {
        const asked = { title: action.title, data: deferred(folder, fix.changes) };
        return [{ ...action, command: { title: action.title, command: 'tradewire.decide', arguments: [asked] } }];
      }
      if (support.lazyCodeActions) return [{ ...action, data: deferred(folder, fix.changes) }];
      const edit = settingsEdit(session, folder, fix.changes);
      return edit ? [{ ...action, edit }] : [];
    });
  });

  connection.onCodeActionResolve(action => {
    const edit = editOf(session, action.data);
    return edit ? { ...action, edit } : action;
  });

  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    if (command === 'tradewire.server.open') {
      const { uri, range } = (argument ?? {}) as Partial<Location>;
      if (!support.showDocument || typeof uri !== 'string' || !range) return null;
      await connection.window.showDocument({ uri, selection: range, takeFocus: true });
    } else if (command === 'tradewire.server.apply') await apply(session, lifetime, argument);
    return null;
  });

  connection.onRequest('tradewire/annotate', (params: ClientRequests['tradewire/annotate']['params']) => {
    const asked = session.asked(params);
    const span = asked?.lines.span(params.range);
    const folder = asked && workspace.folderOf(asked.file);
    if (!asked || !span || !folder || !isAnnotateAction(params.action)) return null;
    const changes = annotation(session, { ...asked, offset: span.start }, folder, span, params.action);
    return (changes && settingsEdit(session, folder, changes)) ?? null;
  });
}

function annotation(
  session: Session,
  { reading, file, offset }: Asked,
  folder: WorkspaceFolder,
  span: { start: number; end: number },
  action: AnnotateAction,
): readonly SettingsChange[] | undefined {
  const place = markPlace(session, file, folder);
  const mention = reading.snapshot.mentionAt(file, offset);
  if (action.kind === 'setDate')
    return [{ path: ['articles', 'dates', pathIn(file, folder.name)], value: action.date }];
  if (action.kind === 'ignore') {
    const finding = reading.snapshot.findings(file).find(f => f.start <= span.end && span.start <= f.end);
    return finding && [ignoring(reading.snapshot, finding, viewOf(folder), action.reason)];
  }
  if (!place) return;
  switch (action.kind) {
    case 'mark': {
      const selected = trimmed(place.text, span) ?? mention ?? wordAt(place.text, span.start);
      return selected ? mark(place, selected, action.type, action.entity) : undefined;
    }
    case 'unmark':
      return mention && mark(place, mention, 'none');
    case 'sameAs':
      return mention && sameAs(reading, place, mention, action.entity);
    case 'acceptEntity':
      return mention && accept(reading, place, mention);
    case 'rejectEntity':
      return mention && reject(reading, place, mention);
  }
}

/** The text a correction is made in; only open texts are corrected by hand. */
function markPlace({ workspace }: Session, file: string, folder: WorkspaceFolder): MarkPlace | undefined {
  const text = workspace.documents.get(file)?.text;
  return text === undefined ? undefined : { file, text, path: pathIn(file, folder.name), settings: folder.settings };
}

const viewOf = (folder: WorkspaceFolder): FolderView => ({
  settings: folder.settings,
  pathOf: file => (isInside(file, folder.name) ? pathIn(file, folder.name) : undefined),
});

const wants = ({ context }: CodeActionParams, kind: string): boolean =>
  !context?.only?.length || context.only.some(only => kind === only || only === '' || kind.startsWith(`${only}.`));

const matching = ({ context }: CodeActionParams, finding: Finding): Diagnostic | undefined =>
  context?.diagnostics?.find(
    d =>
      d.code === finding.code &&
      (d.data === undefined || (d.data as { fingerprint?: unknown }).fingerprint === finding.fingerprint),
  );

const deferred = (folder: WorkspaceFolder, changes: readonly SettingsChange[]): Deferred => ({
  folder: folder.name,
  changes,
});

/** A command of the client's own, see `findingActions` of the initialization options. */
function askCommand({ title, ask }: Fix, { textDocument }: CodeActionParams, found: Diagnostic[] = []): Command {
  if (ask === 'both-sides') return { title, command: 'tradewire.openBothSides' };
  return { title, command: 'tradewire.ignoreFor', arguments: [textDocument.uri, found[0]?.range] };
}

function commandOf(
  session: Session,
  asked: { reading: Asked['reading'] },
  folder: WorkspaceFolder | undefined,
  fix: Fix,
): Command | undefined {
  if (fix.changes && folder)
    return { title: visible(fix.title), command: 'tradewire.server.apply', arguments: [deferred(folder, fix.changes)] };
  const location = fix.open && session.support.showDocument ? session.location(asked.reading, fix.open) : undefined;
  return location && { title: visible(fix.title), command: 'tradewire.server.open', arguments: [location] };
}

function editOf(session: Session, data: unknown): WorkspaceEdit | undefined {
  const { folder: name, changes } = (data ?? {}) as Partial<Deferred>;
  const folder = session.workspace.folders.find(f => f.name === name);
  return folder && isChanges(changes) ? settingsEdit(session, folder, changes) : undefined;
}

/** Clients send back what they were given, or anything else. What the values may be is for `changedSettings` to say. */
const isChanges = (changes: unknown): changes is readonly SettingsChange[] =>
  Array.isArray(changes) && changes.every(c => Array.isArray(c?.path) && c.path.length > 0 && c.path.every(isStep));
const isStep = (step: unknown): boolean =>
  typeof step === 'string' || (typeof step === 'number' && Number.isInteger(step) && step >= 0);

/** Through the client where it applies edits, so that they can be undone; else straight to the disk. */
async function apply(session: Session, lifetime: Lifetime, data: unknown): Promise<void> {
  const edit = editOf(session, data);
  const { folder: name, changes } = (data ?? {}) as Partial<Deferred>;
  const folder = session.workspace.folders.find(f => f.name === name);
  if (!edit || !folder || !isChanges(changes)) return;
  const { say, connection, workspace, host } = session;
  // A decision that was not kept is told, never lost in silence.
  const lost = (reason: string) =>
    void connection.window.showErrorMessage(say('{0} was not changed: {1}', SETTINGS_FILE, reason));
  if (session.support.applyEdit) {
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: 'Tradewire', edit });
    if (!applied) lost(failureReason ?? say('the editor did not apply the edit.'));
    return;
  }
  const text = changedSettings(folder, changes);
  if (text === undefined) return;
  if (workspace.documents.get(folder.settingsFile)) return lost(say('it is open in the editor.'));
  try {
    await host.writeFile?.(uriOf(folder.settingsFile), text, uriOf(folder.name));
  } catch (error) {
    return lost(faultText(error));
  }
  lifetime.filesChanged([uriOf(folder.settingsFile)]);
}
