import { visible } from '../base/visible.ts';
import { collectLenses } from '../features/codeLenses.ts';
import { findHover } from '../features/hover.ts';
import { collectHints } from '../features/inlayHints.ts';
import { collectMarkedSpans } from '../features/semanticTokens.ts';
import { cardText } from './markup.ts';
import { encodeTokens, TokenMemory } from './semanticTokens.ts';
import type { Session } from './session.ts';
import { documentFile } from './uris.ts';

/** What is shown in and between the lines: colours, hints, lenses. */
export function registerAnnotations(session: Session): void {
  const { connection, support, workspace } = session;
  const memory = new TokenMemory();
  const { semanticTokens, inlayHint } = connection.languages;
  const settingsOf = (asked: { readonly file: string } | undefined) =>
    asked && workspace.clientOf(workspace.folderOf(asked.file));
  semanticTokens.on(params => {
    const asked = session.asked(params);
    if (!asked) return { data: [] };
    return memory.full(asked.file, encodeTokens(collectMarkedSpans(asked.reading, asked.file), asked.lines));
  });
  semanticTokens.onDelta(params => {
    const asked = session.asked(params);
    if (!asked) return { data: [] };
    const data = encodeTokens(collectMarkedSpans(asked.reading, asked.file), asked.lines);
    return memory.delta(asked.file, params.previousResultId, data);
  });
  semanticTokens.onRange(params => {
    const asked = session.asked(params);
    const within = asked && rangeOf(asked.lines, params.range);
    if (!asked || !within) return { data: [] };
    return { data: encodeTokens(collectMarkedSpans(asked.reading, asked.file, within), asked.lines) };
  });

  inlayHint.on(params => {
    const asked = session.asked(params);
    const { dates = false, agencies = false } = settingsOf(asked)?.inlayHints ?? {};
    if (!dates && !agencies) return null;
    const within = asked && rangeOf(asked.lines, params.range);
    if (!asked || !within) return null;
    return collectHints(asked.reading, asked.file, within, { dates, agencies }).map(hint => ({
      position: asked.lines.position(hint.at),
      label: visible(hint.label),
      paddingLeft: true,
      data: { uri: params.textDocument.uri, offset: hint.mention.start },
    }));
  });
  inlayHint.resolve(hint => {
    const { uri, offset } = (hint.data ?? {}) as { uri?: unknown; offset?: unknown };
    if (typeof offset !== 'number') return hint;
    const reading = session.reading();
    const card = findHover(reading, documentFile(uri), offset);
    return card ? { ...hint, tooltip: cardText(card, place => session.link(reading, place)) } : hint;
  });

  connection.onCodeLens(params => {
    const asked = session.asked(params);
    const { mentions = false, contradictions = true } = settingsOf(asked)?.codeLens ?? {};
    if (!asked || (!mentions && !contradictions)) return null;
    return collectLenses(asked.reading, asked.file, { mentions, contradictions }).map(lens => ({
      range: asked.lines.range(lens),
      data: { title: visible(lens.title), target: session.location(asked.reading, lens.target) },
    }));
  });
  connection.onCodeLensResolve(lens => {
    const { title, target } = (lens.data ?? {}) as { title?: unknown; target?: unknown };
    if (typeof title !== 'string') return lens;
    const command = support.showDocument && target ? 'tradewire.server.open' : '';
    return { ...lens, command: { title, command, ...(command ? { arguments: [target] } : {}) } };
  });
}

/** A range whose end may lie past the text, as clients ask for the lines in sight. */
function rangeOf(
  lines: { offset(position: unknown): number | undefined; readonly length: number },
  range: { start?: unknown; end?: unknown } | undefined,
): { start: number; end: number } | undefined {
  const start = lines.offset(range?.start);
  return start === undefined ? undefined : { start, end: Math.max(start, lines.offset(range?.end) ?? lines.length) };
}
