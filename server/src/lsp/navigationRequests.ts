import { findDeclaration, findDefinition, findFullest } from '../features/definition.ts';
import { findHover } from '../features/hover.ts';
import { collectHighlights, collectReferences } from '../features/references.ts';
import { dossierUri } from './dossiers.ts';
import { markup } from './markup.ts';
import type { Session } from './session.ts';

/** Places in one message, for clients that take an answer in parts. */
const PORTION = 500;

/** Hover and the jumps. */
export function registerNavigation(session: Session): void {
  const { connection, support, workspace } = session;
  connection.onHover(params => {
    const asked = session.askedAt(params);
    if (!asked) return null;
    const card = findHover(asked.reading, asked.file, asked.offset);
    if (!card) return null;
    const dossier = support.own.dossierCommand ? dossierUri(asked) : undefined;
    const more = dossier && `command:tradewire.showDossier?${encodeURIComponent(JSON.stringify([dossier.uri]))}`;
    const contents = markup(card, place => session.link(asked.reading, place), support.markdownHover, more);
    return { contents, range: asked.lines.range(card) };
  });
  connection.onDefinition(params => {
    const asked = session.askedAt(params);
    return asked
      ? session.jump(asked, findDefinition(asked.reading, asked.file, asked.offset), support.definitionLinks)
      : null;
  });
  connection.onDeclaration(params => {
    const asked = session.askedAt(params);
    return asked
      ? session.jump(asked, findDeclaration(asked.reading, asked.file, asked.offset), support.declarationLinks)
      : null;
  });
  connection.onTypeDefinition(params => {
    const asked = session.askedAt(params);
    if (!asked) return null;
    const dossier = support.own.dossiers || support.documentContent ? dossierUri(asked) : undefined;
    if (!dossier)
      return session.jump(asked, findFullest(asked.reading, asked.file, asked.offset), support.typeDefinitionLinks);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return support.typeDefinitionLinks
      ? [
          {
            originSelectionRange: asked.lines.range(dossier.origin),
            targetUri: dossier.uri,
            targetRange: range,
            targetSelectionRange: range,
          },
        ]
      : [{ uri: dossier.uri, range }];
  });
  connection.onReferences((params, _token, _progress, partial) => {
    // Unsaved texts of other files count as well.
    workspace.refreshAll();
    const asked = session.askedAt(params);
    if (!asked) return null;
    const withDeclaration = params.context?.includeDeclaration ?? true;
    const found = session.locations(
      asked.reading,
      collectReferences(asked.reading, asked.file, asked.offset, withDeclaration),
    );
    if (!partial) return found;
    for (let i = 0; i < found.length; i += PORTION) partial.report(found.slice(i, i + PORTION));
    return [];
  });
  connection.onDocumentHighlight(params => {
    const asked = session.askedAt(params);
    if (!asked) return null;
    return collectHighlights(asked.reading, asked.file, asked.offset).map(place => ({
      range: asked.lines.range(place),
      kind: 1,
    }));
  });
}
