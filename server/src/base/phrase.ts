/**
 * What the tool says, kept apart from the language it is said in. A text or number by itself is shown as it is: a name, a quotation, a
 * figure in its normal form.
 */
export type Phrase = string | number | Words | WordList;

/** Words of the tool in English; `{0}`, `{1}` … stand for the values. */
export interface Words {
  readonly text: string;
  readonly values: readonly Phrase[];
}

/** Several phrases side by side, with `by` between them. */
export interface WordList {
  readonly list: readonly Phrase[];
  readonly by: string;
}

export const words = (text: string, ...values: readonly Phrase[]): Words => ({ text, values });
export const listed = (list: readonly Phrase[], by: string): WordList => ({ list, by });

/** A text with its values in the places that are kept for them. */
export const filled = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));

/** A phrase in the language of `say`. */
export function spoken(phrase: Phrase, say: (text: string, ...values: readonly string[]) => string): string {
  if (typeof phrase === 'string') return phrase;
  if (typeof phrase === 'number') return String(phrase);
  if ('list' in phrase) return phrase.list.map(part => spoken(part, say)).join(say(phrase.by));
  return say(phrase.text, ...phrase.values.map(value => spoken(value, say)));
}

export const english = (phrase: Phrase): string => spoken(phrase, (text, ...values) => filled(text, values));

/** Whether two phrases are the same words with the same values. */
export function samePhrase(a: Phrase, b: Phrase): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [x, y] = [a, b].map(one => ('list' in one ? one.list : one.values)) as [readonly Phrase[], readonly Phrase[]];
  const alike = 'list' in a ? 'list' in b && samePhrase(a.by, b.by) : !('list' in b) && a.text === b.text;
  return alike && x.length === y.length && x.every((value, i) => samePhrase(value, y[i] as Phrase));
}
