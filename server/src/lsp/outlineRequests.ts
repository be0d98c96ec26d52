import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { visible } from '../base/visible.ts';
import { counted } from '../features/card.ts';
import { collectOutline, type OutlineEntry } from '../features/documentSymbols.ts';
import { collectFolds } from '../features/foldingRanges.ts';
import { TYPE_NAMES } from '../features/names.ts';
import { collectSelections } from '../features/selectionRanges.ts';
import { parseArticle } from '../text/parse.ts';
import type { LineIndex } from './positions.ts';
import type { Session } from './session.ts';

const KINDS: Readonly<Record<OutlineEntry['type'], SymbolKind>> = {
  headline: 2,
  paragraph: 15,
  official: 5,
  agency: 3,
  party: 4,
  product: 19,
  law: 11,
  tariff_rate: 16,
  quantity: 16,
  date: 24,
  duration: 24,
};
const MOST_SYMBOLS = 200;

/** Outline, symbols of the folder, folding and selection. */
export function registerOutline(session: Session): void {
  const { connection, support, workspace } = session;
  connection.onDocumentSymbol(params => {
    const asked = session.asked(params);
    if (!asked) return null;
    const outline = collectOutline(asked.reading, asked.file);
    if (support.hierarchicalSymbols) return outline.map(entry => toSymbol(entry, asked.lines));
    const flat: SymbolInformation[] = [];
    const add = (entry: OutlineEntry, containerName: string): void => {
      const location = { uri: params.textDocument.uri, range: asked.lines.range(entry.range) };
      const name = visible(entry.name);
      flat.push({ name, kind: KINDS[entry.type], location, ...(containerName ? { containerName } : {}) });
      for (const child of entry.children) add(child, name);
    };
    for (const entry of outline) add(entry, '');
    return flat;
  });

  connection.onWorkspaceSymbol(params => {
    workspace.refreshAll();
    const reading = session.reading();
    const query = typeof params.query === 'string' ? params.query : '';
    return reading.snapshot.findEntities(query, MOST_SYMBOLS).flatMap(record => {
      const first = reading.snapshot.fullestIntroduction(record.id);
      const location = first && session.location(reading, { ...first.mention, file: first.file });
      if (!location) return [];
      const names = [record.acronym, ...record.spellings.map(s => s.text)].filter(
        (s): s is string => s !== undefined && s !== record.name,
      );
      return [
        {
          name: visible(names[0] ? `${record.name} (${names[0]})` : record.name),
          kind: KINDS[record.type],
          containerName: `${session.say(TYPE_NAMES[record.type])}, ${counted(session.say, record.files.length, 'article')}`,
          location: support.lazySymbols ? { uri: location.uri } : location,
          ...(support.lazySymbols ? { data: { id: record.id } } : {}),
        } as SymbolInformation,
      ];
    });
  });
  connection.onWorkspaceSymbolResolve(symbol => {
    const id = (symbol.data as { id?: unknown } | undefined)?.id;
    const reading = session.reading();
    const first = typeof id === 'string' ? reading.snapshot.fullestIntroduction(id) : undefined;
    const location = first && session.location(reading, { ...first.mention, file: first.file });
    return location ? { ...symbol, location } : symbol;
  });

  connection.onFoldingRanges(params => {
    const asked = session.asked(params);
    if (!asked) return null;
    const folds = new Map<string, FoldingRange>();
    for (const fold of collectFolds(asked.reading, asked.file)) {
      const start = asked.lines.position(fold.start);
      // The end of a paragraph may lie at the beginning of the next line.
      const end = asked.lines.position(Math.max(fold.start, fold.end - 1));
      if (end.line <= start.line) continue;
      folds.set(`${start.line} ${end.line}`, {
        startLine: start.line,
        endLine: end.line,
        ...(fold.kind ? { kind: fold.kind } : {}),
      });
    }
    return [...folds.values()];
  });

  connection.onSelectionRanges(params => {
    const asked = session.asked(params);
    const document = asked && workspace.documents.get(asked.file);
    if (!asked || !document) return null;
    const article = parseArticle(document.text, { fileName: asked.file });
    const mentions = asked.reading.snapshot.facts(asked.file)?.mentions ?? [];
    const ranges: SelectionRange[] = [];
    for (const position of params.positions ?? []) {
      const offset = asked.lines.offset(position);
      // The protocol wants one answer for each position.
      if (offset === undefined) {
        ranges.push({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } });
        continue;
      }
      let parent: SelectionRange | undefined;
      for (const span of collectSelections(article, mentions, offset).reverse())
        parent = { range: asked.lines.range(span), ...(parent ? { parent } : {}) };
      if (parent) ranges.push(parent);
    }
    return ranges;
  });
}

const toSymbol = (entry: OutlineEntry, lines: LineIndex): DocumentSymbol => ({
  name: visible(entry.name),
  kind: KINDS[entry.type],
  range: lines.range(entry.range),
  selectionRange: lines.range(entry.selection),
  ...(entry.detail ? { detail: visible(entry.detail) } : {}),
  ...(entry.children.length ? { children: entry.children.map(child => toSymbol(child, lines)) } : {}),
});
