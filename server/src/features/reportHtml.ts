import { visible } from '../base/visible.ts';

/** A piece of HTML that is ready; everything else is text and is escaped. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, mark => MARKS[mark] ?? mark);

const sourceOf = (part: Part): string => {
  if (part instanceof Html) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join('');
  return part === null || part === undefined || part === false ? '' : escaped(String(part));
};

/** Words of articles and names of files stay words, whatever they hold: each value is escaped, lists are joined. */
export const html = (texts: TemplateStringsArray, ...values: readonly Part[]): Html =>
  new Html(texts.reduce((all, text, i) => all + sourceOf(values[i - 1]) + text));
