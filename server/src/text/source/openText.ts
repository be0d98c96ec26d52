import { isMail } from '../../base/isMail.ts';
import { readMail } from './readMail.ts';
import type { SourceKind } from './sourceText.ts';

/** The text that is annotated: what all offsets are offsets in. */
export interface OpenedText {
  readonly text: string;
  /** Of another kind than the file's name says. */
  readonly kind?: SourceKind;
  /** The day of a message, ISO. */
  readonly mailed?: string;
}

/** The text that a file's own text gives, by its name: of a message, the decoded text. */
export function openText(name: string, text: string): OpenedText {
  if (!isMail(name)) return { text };
  const { date, ...mail } = readMail(text);
  return { ...mail, ...(date !== undefined && { mailed: date }) };
}
