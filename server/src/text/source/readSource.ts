import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { collectPlainTables } from './readPlain.ts';
import { readTags } from './readTags.ts';
import { readTranscript } from './readTranscript.ts';
import type { SourceKind, SourceText } from './sourceText.ts';

/**
 * The text of a source that is for reading, by the reader of its kind. Never throws.
 * @param frontMatterEnd offset after a YAML front matter, 0 without one
 */
export function readSource(source: string, kind: SourceKind, frontMatterEnd: number): SourceText {
  switch (kind) {
    case 'markdown':
      return readMarkdown(source, frontMatterEnd);
    case 'html':
      return readHtml(source);
    case 'transcript':
      return readTranscript(source);
    case 'plain': {
      const { marks, ...read } = readTags(source, frontMatterEnd) ?? { text: source, marks: [] };
      return { ...read, marks: [...marks, ...collectPlainTables(read.text)].sort((a, b) => a.start - b.start) };
    }
  }
}
