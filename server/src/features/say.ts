import { filled } from '../base/phrase.ts';

/** Puts words of the tool into the reader's language; `{0}`, `{1}` … stand for the values, which are shown as they are. */
export type Say = (text: string, ...values: readonly (string | number)[]) => string;

export const inEnglish: Say = (text, ...values) => filled(text, values);

/** What the dictionary lacks stays English. */
export const sayWith =
  (dictionary: Readonly<Record<string, string>>): Say =>
  (text, ...values) =>
    filled(Object.hasOwn(dictionary, text) ? (dictionary[text] as string) : text, values);
