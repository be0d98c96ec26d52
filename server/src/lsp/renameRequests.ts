import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { renameEntity } from '../features/entityChanges.ts';
import { findMention, isEntity } from '../features/mentionAt.ts';
import { renamedPaths } from '../features/settingsRename.ts';
import type { Lifetime } from './lifetime.ts';
import type { Asked, Session } from './session.ts';
import { settingsEdit } from './settingsEdit.ts';
import { fileOf, isInside, pathIn } from './uris.ts';

/** Renaming a person or an agency in `tradewire.json`, never in quotations; and renamed articles, whose exceptions follow them. */
export function registerRename(session: Session, lifetime: Lifetime): void {
  const { connection, workspace } = session;
  const named = (asked: Asked | undefined) => {
    const mention = asked && findMention(asked.reading.snapshot, asked.file, asked.offset)?.mention;
    const folder = asked && workspace.folderOf(asked.file);
    if (!asked || !folder || !mention || !isEntity(mention)) return;
    const { type } = mention;
    if (type !== 'official' && type !== 'agency') return;
    const id = asked.reading.snapshot.canonical(asked.file, mention.entity.id);
    return { mention, type, folder, id, name: asked.reading.snapshot.entity(id)?.name ?? mention.entity.name };
  };

  connection.onPrepareRename(params => {
    const asked = session.askedAt(params);
    const found = named(asked);
    return asked && found ? { range: asked.lines.range(found.mention), placeholder: found.name } : null;
  });
  connection.onRenameRequest((params): WorkspaceEdit | null | ResponseError => {
    const found = named(session.askedAt(params));
    if (!found) return null;
    const newName = typeof params.newName === 'string' ? params.newName.replace(/\s+/g, ' ').trim() : '';
    if (!/\p{L}/u.test(newName)) return new ResponseError(ErrorCodes.InvalidParams, 'A name needs letters.');
    if (newName === found.name) return null;
    const changes = renameEntity(found.folder.settings, found.type, found.id, found.name, newName);
    return settingsEdit(session, found.folder, changes) ?? null;
  });

  connection.workspace.onWillRenameFiles((params): WorkspaceEdit | null => {
    const edits: WorkspaceEdit[] = [];
    for (const folder of workspace.folders) {
      const renames = params.files
        .map(f => ({ from: fileOf(f.oldUri), to: fileOf(f.newUri) }))
        .filter(f => isInside(f.from, folder.name) && isInside(f.to, folder.name))
        .map(f => ({ from: pathIn(f.from, folder.name), to: pathIn(f.to, folder.name) }));
      const edit = settingsEdit(session, folder, renamedPaths(folder.settings, renames));
      if (edit) edits.push(edit);
    }
    if (edits.length < 2) return edits[0] ?? null;
    return session.support.documentChanges
      ? { documentChanges: edits.flatMap(e => e.documentChanges ?? []) }
      : { changes: Object.assign({}, ...edits.map(e => e.changes)) };
  });
  connection.workspace.onDidRenameFiles(params =>
    lifetime.filesChanged(params.files.flatMap(f => [f.oldUri, f.newUri])),
  );
  connection.workspace.onDidCreateFiles(params => lifetime.filesChanged(params.files.map(f => f.uri)));
  connection.workspace.onDidDeleteFiles(params => lifetime.filesChanged(params.files.map(f => f.uri)));
}
