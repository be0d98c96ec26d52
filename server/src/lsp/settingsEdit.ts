import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { collectLineStarts } from '../base/lineIndex.ts';
import type { SettingsChange } from '../features/settingsChange.ts';
import { parseSettings } from '../settings/parse.ts';
import type { WorkspaceFolder } from './folder.ts';
import { LineIndex } from './positions.ts';
import type { Session } from './session.ts';

/** What an edit may touch. */
const PARTS = new Set([
  'articles',
  'people',
  'agencies',
  'products',
  'offices',
  'laws',
  'measures',
  'extends',
  'annotations',
  'facts',
  'suppressions',
  'severity',
]);
const EMPTY_FILE = '{}\n';

/**
 * The text of `tradewire.json` with the changes in it, comments and layout kept; undefined where it is no JSON to begin with, and where a
 * change would put something into it that it may not hold, such as a path out of the folder.
 */
export function changedSettings(
  folder: Pick<WorkspaceFolder, 'broken' | 'text'>,
  changes: readonly SettingsChange[],
): string | undefined {
  if (folder.broken || changes.some(({ path }) => !PARTS.has(String(path[0])))) return;
  const before = folder.text.trim() === '' ? EMPTY_FILE : folder.text;
  try {
    const after = changes.reduce(changed, before);
    return parseSettings(after).problems.length > parseSettings(before).problems.length ? undefined : after;
  } catch {
    // There is no such place in the file.
    return;
  }
}

function changed(text: string, { path, value, append }: SettingsChange): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  const tree = append ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  const list = tree && findNodeAtLocation(tree, [...path]);
  if (!append) return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
  // A list that is not there yet is made with its first entry.
  if (list?.type !== 'array') return applyEdits(text, modify(text, [...path], [value], { formattingOptions }));
  const end = [...path, list.children?.length ?? 0];
  return applyEdits(text, modify(text, end, value, { formattingOptions, isArrayInsertion: true }));
}

/** The smallest edit that brings the changes into the folder's `tradewire.json`, which is made where there is none. */
export function settingsEdit(
  session: Session,
  folder: WorkspaceFolder,
  changes: readonly SettingsChange[],
): WorkspaceEdit | undefined {
  const after = changedSettings(folder, changes);
  const before = folder.text;
  if (after === undefined || after === before) return;
  const { documents, encoding } = session.workspace;
  const { support } = session;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const lines = new LineIndex(collectLineStarts(before), before.length, encoding, before);
  const edit = {
    range: lines.range({ start, end: before.length - tail }),
    newText: after.slice(start, after.length - tail),
  };
  const uri = session.clientUri(folder.settingsFile);
  if (!support.documentChanges) return { changes: { [uri]: [edit] } };
  const version = documents.get(folder.settingsFile)?.version ?? null;
  const textEdit = { textDocument: { uri, version }, edits: [edit] };
  return folder.exists || !support.createFiles
    ? { documentChanges: [textEdit] }
    : { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, textEdit] };
}
