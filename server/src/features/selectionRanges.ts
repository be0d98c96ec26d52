import type { Span } from '../base/span.ts';
import { contains } from '../base/span.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../text/article.ts';

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '--', '–', '—']);

/** Ever wider spans around an offset: word, mention, clause, sentence, paragraph, text. Each holds the one before. */
export function collectSelections(article: Article, mentions: readonly Mention[], offset: number): Span[] {
  const around = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const levels: Span[] = [];
  const token =
    article.tokens.find(t => t.start <= offset && offset < t.end) ?? article.tokens.find(t => t.end === offset);
  if (token) levels.push(token);
  levels.push(...mentions.filter(around).sort((a, b) => a.end - a.start - (b.end - b.start)));
  const sentence = article.sentences.find(around);
  if (sentence) {
    let [start, end] = [sentence.start, sentence.end];
    for (const t of article.tokens.slice(sentence.first, sentence.last)) {
      if (!CLAUSE_MARKS.has(t.text)) continue;
      if (t.end <= offset) start = t.end;
      else if (t.start >= offset) {
        end = t.start;
        break;
      }
    }
    while (start < end && /\s/.test(article.text[start] ?? '')) start++;
    while (end > start && /\s/.test(article.text[end - 1] ?? '')) end--;
    if (start <= offset && offset <= end) levels.push({ start, end });
    levels.push(sentence);
  }
  const paragraph = article.paragraphs.find(around);
  if (paragraph) levels.push(paragraph);
  levels.push({ start: 0, end: article.text.length });
  const nested: Span[] = [];
  for (const { start, end } of levels) {
    const last = nested.at(-1);
    if (!last || (contains({ start, end }, last) && end - start > last.end - last.start)) nested.push({ start, end });
  }
  return nested;
}
