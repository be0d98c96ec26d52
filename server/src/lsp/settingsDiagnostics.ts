import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { collectLineStarts } from '../base/lineIndex.ts';
import { spoken } from '../base/phrase.ts';
import type { Say } from '../features/say.ts';
import { whyIdle } from '../findings/whyIdle.ts';
import type { Decision, FolderSettings, UserFact } from '../settings/settings.ts';
import type { WorkspaceFolder } from './folder.ts';
import { LineIndex } from './positions.ts';
import { fileIn } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Faults of a `tradewire.json`, and entries in it that do nothing any more. */
export function collectSettingsDiagnostics(workspace: Workspace, folder: WorkspaceFolder, say: Say): Diagnostic[] {
  const { text } = folder;
  const lines = new LineIndex(collectLineStarts(text), text.length, workspace.encoding, text);
  const at = (start: number, end: number, severity: DiagnosticSeverity, message: string): Diagnostic => ({
    range: lines.range({ start: Math.min(start, text.length), end: Math.min(end, text.length) }),
    severity,
    code: 'settings',
    source: 'tradewire',
    message,
  });
  const found = folder.problems.map(p => at(p.start, p.end, 2, spoken(p.message, say)));
  const idle = folder.broken || workspace.indexing ? [] : idleEntries(workspace, folder, say);
  if (idle.length === 0) return found;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  for (const { list, index, message } of idle) {
    const entries = tree && findNodeAtLocation(tree, [list])?.children;
    // Faulty entries are left out of the settings; the others can then not be told by their number.
    const node = entries?.length === ownEntries(folder.settings, list).length ? entries[index] : undefined;
    if (node) found.push(at(node.offset, node.offset + node.length, 3, message));
  }
  return found;
}

interface IdleEntry {
  readonly list: 'annotations' | 'suppressions' | 'facts';
  readonly index: number;
  readonly message: string;
}

function idleEntries(workspace: Workspace, folder: WorkspaceFolder, say: Say): IdleEntry[] {
  const { annotations } = folder.settings;
  const snapshot = workspace.snapshot();
  const idle: IdleEntry[] = [];
  const suppressions = folder.settings.suppressions;
  const facts = ownFacts(folder.settings);
  const unused = new Set(workspace.corpus.idleDecisions<Decision>([...suppressions, ...facts]));
  const why = (decision: Decision): string =>
    spoken(
      whyIdle(decision, snapshot, path => fileIn(folder.name, path)),
      say,
    );
  for (const [index, one] of suppressions.entries())
    if (unused.has(one))
      idle.push({
        list: 'suppressions',
        index,
        message: say('This suppression hides nothing any more: {0}.', why(one)),
      });
  for (const [index, one] of facts.entries())
    if (unused.has(one))
      idle.push({ list: 'facts', index, message: say('This fact decides nothing any more: {0}.', why(one)) });
  for (const [index, annotation] of annotations.entries()) {
    const file = fileIn(folder.name, annotation.file);
    if (!snapshot.facts(file))
      idle.push({
        list: 'annotations',
        index,
        message: say('There is no article {0} in this folder.', annotation.file),
      });
    else if (workspace.lost.get(file)?.has(JSON.stringify(annotation)))
      idle.push({
        list: 'annotations',
        index,
        message: say(
          'These words are no longer found in {0}, or more than once, so the mark is not shown.',
          annotation.file,
        ),
      });
  }
  return idle;
}

/** The decisions that the file itself has. */
const ownFacts = ({ facts }: FolderSettings): readonly UserFact[] => facts.filter(fact => !fact.shared);

const ownEntries = (settings: FolderSettings, list: IdleEntry['list']): readonly unknown[] =>
  list === 'facts' ? ownFacts(settings) : settings[list];
