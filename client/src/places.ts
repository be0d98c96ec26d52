import * as vscode from 'vscode';
import type { WirePlace, WireRange } from '../../server/src/protocol.ts';

export const toRange = ({ start, end }: WireRange): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** The name of the article's file, as it is shown beside a quote. */
export const fileName = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? uri;

/** "2025-06-04 · Metals tariffs doubled": the day and the headline, or the name of the file where it has none. */
export const articleTitle = ({ published, headline, uri }: WirePlace): string =>
  [published, headline || fileName(uri)].filter(Boolean).join(' · ');

/** Opens an article with the marked words selected and in sight. */
export async function openPlace(
  place: WirePlace,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const selection = toRange(place.range);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { ...options, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** The everyday noun of a product id: "product/auto-parts" is "auto parts". */
export const nameOfProduct = (id: string): string => id.replace(/^product\//, '').replaceAll('-', ' ');
