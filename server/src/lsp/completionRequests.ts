import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { collectSuggestions, nameBefore, type Suggestion } from '../features/completion.ts';
import { entityCardOf } from '../features/entityCard.ts';
import { isFinishedWord } from '../features/finishedWord.ts';
import { markup } from './markup.ts';
import type { Session } from './session.ts';

const KINDS: Readonly<Record<Suggestion['type'], CompletionItemKind>> = {
  official: 7,
  agency: 9,
  law: 8,
  product: 12,
  party: 9,
};

/** Names on request. */
export function registerCompletion(session: Session): void {
  const { connection, support, workspace } = session;
  connection.onCompletion(params => {
    const asked = session.askedAt(params);
    const document = asked && workspace.documents.get(asked.file);
    if (!asked || !document) return null;
    const typed = nameBefore(document.text, asked.offset);
    const words = document.text.slice(typed.start, typed.end);
    // Prose is not code: names are offered where one may begin, not at every word, nor in a figure.
    if (/^\p{Ll}/u.test(words) || (words === '' && /\p{N}/u.test(document.text[asked.offset - 1] ?? ''))) return null;
    if (isFinishedWord(asked.reading, words, document.text)) return null;
    let span = typed;
    let found = collectSuggestions(asked.reading, asked.file, words);
    // "Secretary Rai" is no beginning of a name, "Rai" is.
    for (
      let cut = words.indexOf(' ');
      found.length === 0 && cut >= 0;
      cut = document.text.slice(span.start, span.end).indexOf(' ')
    ) {
      span = { start: span.start + cut + 1, end: span.end };
      found = collectSuggestions(asked.reading, asked.file, document.text.slice(span.start, span.end));
    }
    const range = asked.lines.range(span);
    return {
      isIncomplete: true,
      items: found.map(
        (s, i): CompletionItem => ({
          label: s.label,
          kind: KINDS[s.type],
          detail: s.detail,
          sortText: String(i).padStart(3, '0'),
          filterText: document.text.slice(span.start, span.end) || s.label,
          textEdit: { range, newText: s.insert },
          data: { id: s.id },
        }),
      ),
    };
  });
  connection.onCompletionResolve(item => {
    const id = (item.data as { id?: unknown } | undefined)?.id;
    if (typeof id !== 'string') return item;
    const reading = session.reading();
    const card = entityCardOf(reading, id);
    return card
      ? { ...item, documentation: markup(card, place => session.link(reading, place), support.markdownCompletion) }
      : item;
  });
}
