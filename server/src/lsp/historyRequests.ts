import type { CallHierarchyItem } from 'vscode-languageserver';
import { visible } from '../base/visible.ts';
import { collectAgreeing, collectStatements, collectSuperseded, type Statement } from '../features/factHistory.ts';
import type { Reading } from '../features/names.ts';
import type { Session } from './session.ts';
import { documentFile } from './uris.ts';

const CONSTANT = 14;

/** The call hierarchy as the history of a fact: who else states it, and what it takes the place of. */
export function registerHistory(session: Session): void {
  const { callHierarchy } = session.connection.languages;
  const toItem = (reading: Reading, statement: Statement): CallHierarchyItem[] => {
    const location = session.location(reading, statement.place);
    const figure = session.location(reading, statement.figure);
    if (!location || !figure) return [];
    return [
      {
        name: visible(statement.name),
        kind: CONSTANT,
        detail: visible(statement.detail),
        uri: location.uri,
        range: location.range,
        selectionRange: figure.range,
        data: { claim: statement.claim },
      },
    ];
  };
  const asked = (item: CallHierarchyItem | undefined): { file: string; claim: string } | undefined => {
    const claim = (item?.data as { claim?: unknown } | undefined)?.claim;
    return typeof claim === 'string' ? { file: documentFile(item?.uri), claim } : undefined;
  };

  callHierarchy.onPrepare(params => {
    const at = session.askedAt(params);
    if (!at) return null;
    const items = collectStatements(at.reading, at.file, at.offset).flatMap(s => toItem(at.reading, s));
    return items.length ? items : null;
  });
  callHierarchy.onIncomingCalls(({ item }) => {
    const of = asked(item);
    if (!of) return null;
    const reading = session.reading();
    return collectAgreeing(reading, of.file, of.claim).flatMap(s =>
      toItem(reading, s).map(from => ({ from, fromRanges: [from.selectionRange] })),
    );
  });
  callHierarchy.onOutgoingCalls(({ item }) => {
    const of = asked(item);
    if (!of) return null;
    const reading = session.reading();
    return collectSuperseded(reading, of.file, of.claim).flatMap(s =>
      toItem(reading, s).map(to => ({ to, fromRanges: [item.selectionRange] })),
    );
  });
}
