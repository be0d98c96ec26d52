import * as vscode from 'vscode';
import type { ContradictionRow } from '../../server/src/protocol.ts';
import type { ContradictionRows } from './contradictionRows.ts';
import { factOf } from './views/contradictedFacts.ts';

/** What the findings say of one article. */
interface Told {
  readonly findings: Set<string>;
  /** Another article or another place tells it otherwise. */
  disputed: boolean;
}

/** Marks the articles with findings in the explorer and on tabs, both sides of each; a setting of the folder turns it off. */
export function decorateFiles(rows: ContradictionRows): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let told: ReadonlyMap<string, Told> = new Map();
  const look = async () => {
    told = byArticle(await rows.all());
    changed.fire(undefined);
  };
  return vscode.Disposable.from(
    changed,
    rows.onChange(look),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('tradewire.fileDecorations')) changed.fire(undefined);
    }),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const about = told.get(uri.toString());
        if (!about || !vscode.workspace.getConfiguration('tradewire', uri).get('fileDecorations', true)) return;
        const count = about.findings.size;
        return {
          badge: about.disputed ? '≠' : '!',
          tooltip: count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count),
        };
      },
    }),
  );
}

function byArticle(rows: readonly ContradictionRow[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const row of rows) {
    for (const { uri } of [row.place, ...row.related]) {
      const article = vscode.Uri.parse(uri).toString();
      const known = told.get(article) ?? { findings: new Set(), disputed: false };
      known.findings.add(factOf(row));
      known.disputed ||= row.related.length > 0;
      told.set(article, known);
    }
  }
  return told;
}
