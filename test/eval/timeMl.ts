/** A TIMEX3 annotation at its place in a text, in UTF-16 code units, half-open. */
export interface TimexSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A TimeML document (http://www.timeml.org): its text without tags, the day it was written, its temporal expressions. */
export interface TimeMlDocument {
  readonly text: string;
  /** ISO day, undefined where the document gives none of day precision. */
  readonly created: string | undefined;
  readonly timexes: readonly TimexSpan[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });

const attribute = (tag: string, name: string): string =>
  decode(new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? '');

const isCreationTime = (tag: string): boolean => attribute(tag, 'functionInDocument') === 'CREATION_TIME';

/** Reads a `.tml` file. Expressions of the TEXT element count; the creation time does not, as in TempEval-3. */
export function parseTimeMl(source: string): TimeMlDocument {
  const xml = source.replace(/\r\n?/g, '\n');
  const tags = [...xml.matchAll(/<TIMEX3\b([^>]*)>/g)].map(m => m[1] ?? '');
  const creation =
    tags.find(isCreationTime) ?? tags.find(tag => attribute(tag, 'functionInDocument') === 'PUBLICATION_TIME') ?? '';
  const body = /<TEXT\b[^>]*>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const open: { start: number; tag: string }[] = [];
  const timexes: TimexSpan[] = [];
  for (const [, cdata, slash, name, rest, chars] of body.matchAll(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<(\/?)([\w:]+)([^>]*)>|([^<]+)/g,
  )) {
    if (cdata !== undefined) text += cdata;
    else if (chars !== undefined) text += decode(chars);
    else if (name?.toUpperCase() !== 'TIMEX3') continue;
    else if (slash) {
      const begun = open.pop();
      if (begun && text.slice(begun.start).trim() !== '' && !isCreationTime(begun.tag))
        timexes.push({
          start: begun.start,
          end: text.length,
          type: attribute(begun.tag, 'type'),
          value: attribute(begun.tag, 'value'),
        });
    } else if (rest !== undefined && !rest.endsWith('/')) open.push({ start: text.length, tag: rest });
  }
  timexes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, created: /^\d{4}-\d\d-\d\d/.exec(attribute(creation, 'value'))?.[0], timexes };
}
