import * as vscode from 'vscode';
import type { ContradictionRow, WirePlace } from '../../../server/src/protocol.ts';
import { fileName, openPlace, toRange } from '../places.ts';
import type { Session } from '../session.ts';

/** Commands that lead to passages of articles: one, or the two sides of a contradiction beside each other. */
export function registerPlaceCommands(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  // The border says it, too, so that nothing is told by colour alone.
  const marker = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '2px solid',
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  const marks = new ComparedMarks(context.workspaceState);
  const draw = () => {
    for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(marker, marks.in(editor.document));
  };
  // The two articles come back with the window; so do their marks.
  draw();

  const openBothSides = async (row?: ContradictionRow | { readonly row: ContradictionRow }) => {
    const chosen = row ? ('row' in row ? row.row : row) : await atCursor(session);
    const other = chosen && (await chooseRival(chosen));
    if (!chosen || !other) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No contradiction at the cursor.'), 3000);
      return;
    }
    marks.set([chosen.place, other]);
    await openPlace(chosen.place, { viewColumn: vscode.ViewColumn.One, preview: false });
    await openPlace(other, { viewColumn: vscode.ViewColumn.Two, preview: false, preserveFocus: true });
    draw();
  };

  return vscode.Disposable.from(
    marker,
    vscode.window.onDidChangeVisibleTextEditors(draw),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) marks.drop(input.uri);
    }),
    vscode.workspace.onDidChangeTextDocument(change => {
      // An edit moves the words from under the mark.
      if (change.contentChanges.length > 0 && marks.drop(change.document.uri)) draw();
    }),
    vscode.commands.registerCommand('tradewire.openBothSides', openBothSides),
    vscode.commands.registerCommand('tradewire.openPlace', (place: WirePlace) => openPlace(place)),
  );
}

/** The two figures that are compared, by article, kept for the window until it is loaded again. */
class ComparedMarks {
  readonly #state: vscode.Memento;
  #places: readonly WirePlace[];

  constructor(state: vscode.Memento) {
    this.#state = state;
    this.#places = state.get<readonly WirePlace[]>(ComparedMarks.#key, []);
  }

  set(places: readonly WirePlace[]): void {
    this.#places = places;
    void this.#state.update(ComparedMarks.#key, places);
  }

  /** Only where the words still stand: a text may have been changed in the meantime. */
  in(document: vscode.TextDocument): vscode.Range[] {
    const here = this.#places.filter(place => keyOf(place) === document.uri.toString());
    return here.map(({ range }) => toRange(range)).filter((range, i) => document.getText(range) === here[i]?.text);
  }

  drop(article: vscode.Uri): boolean {
    const others = this.#places.filter(place => keyOf(place) !== article.toString());
    if (others.length === this.#places.length) return false;
    this.set(others);
    return true;
  }

  static readonly #key = 'tradewire.compared';
}

const keyOf = (place: WirePlace): string => vscode.Uri.parse(place.uri).toString();

async function atCursor(session: Session): Promise<ContradictionRow | undefined> {
  const editor = vscode.window.activeTextEditor;
  const rows = editor && (await session.request('tradewire/contradictions', {}));
  if (!editor || !rows) return undefined;
  const uri = editor.document.uri.toString();
  const here = (place: WirePlace) => keyOf(place) === uri && toRange(place.range).contains(editor.selection.active);
  const twoSided = rows.filter(row => row.related.length > 0);
  return twoSided.find(row => here(row.place)) ?? twoSided.find(row => row.related.some(here));
}

async function chooseRival(row: ContradictionRow): Promise<WirePlace | undefined> {
  if (row.related.length < 2) return row.related[0];
  const choices = row.related.map(place => ({
    label: place.text,
    description: [fileName(place.uri), place.published].filter(Boolean).join(' · '),
    detail: place.quote,
    place,
  }));
  const title = vscode.l10n.t('Compare "{0}" with', row.place.text);
  return (await vscode.window.showQuickPick(choices, { title, matchOnDetail: true }))?.place;
}
