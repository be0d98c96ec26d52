import { Parser } from 'htmlparser2';
import { HtmlDates } from './htmlDates.ts';
import { BESIDE, BLOCKS, HEADINGS, SILENT, standsBeside } from './htmlWords.ts';

export type HtmlEvent =
  /** Text of the page; `text` differs from the source where a character reference stands. */
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly region: number;
    }
  | {
      readonly kind: 'open' | 'close';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly region: number;
      readonly attributes?: Readonly<Record<string, string>>;
    };

/** A part of a page that may be its article: `<article>`, `<main>`, an element that says that it is the article's body, or all of it. */
export interface Region {
  readonly rank: number;
  readonly parent: number;
  readonly depth: number;
  /** Code units of text in it. */
  size: number;
}

export interface HtmlPage {
  readonly events: readonly HtmlEvent[];
  readonly regions: readonly Region[];
  readonly dates: HtmlDates;
  /** The page's title, as it stands in the source. */
  readonly title: { readonly start: number; readonly end: number } | undefined;
}

interface Open {
  readonly name: string;
  readonly silent: boolean;
  readonly region: number;
  readonly headline: boolean;
}

/** Elements that may hold the article, and how surely (lower is surer); 0 for others. */
function regionRank(name: string, attributes: Readonly<Record<string, string>>): number {
  if (/\barticleBody\b/.test(attributes.itemprop ?? '')) return 1;
  if (name === 'article') return 2;
  return name === 'main' || attributes.role === 'main' ? 3 : 0;
}

const ROOT: Region = { rank: 4, parent: -1, depth: 0, size: 0 };
/** Articles inside articles; deeper ones are part of the outer. */
const DEEPEST = 8;
/** A heading of the first level belongs to the article wherever it stands. */
export const ANY_REGION = -1;

/** Reads the text and the elements of a page; the offsets are those of the source. Never throws. */
export function collectHtml(source: string, from: number, to: number): HtmlPage {
  const events: HtmlEvent[] = [];
  const regions: Region[] = [{ ...ROOT }];
  const dates = new HtmlDates();
  const stack: Open[] = [];
  let title: { start: number; end: number } | undefined;
  let script: string | undefined;
  const top = (): Open | undefined => stack.at(-1);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const outer = top();
        let region = outer?.region ?? 0;
        const rank = regionRank(name, attributes);
        if (rank > 0 && (regions[region] as Region).depth < DEEPEST) {
          regions.push({ rank, parent: region, depth: (regions[region] as Region).depth + 1, size: 0 });
          region = regions.length - 1;
        }
        const level1 = name === 'h1';
        const silent =
          (outer?.silent ?? false) || SILENT.has(name) || BESIDE.has(name) || standsBeside(name, attributes);
        const headline = !silent && (level1 || (outer?.headline ?? false));
        stack.push({ name, silent, region, headline });
        script = name === 'script' ? (attributes.type ?? '') : undefined;
        const [start, end] = [from + parser.startIndex, from + parser.endIndex + 1];
        dates.open(name, attributes, start, end, silent && name !== 'meta');
        if (!silent && isTold(name))
          events.push({ kind: 'open', start, end, name, region: headline ? ANY_REGION : region, attributes });
      },
      onclosetag(name) {
        while (stack.length > 0) {
          const closed = stack.pop() as Open;
          if (!closed.silent && isTold(closed.name)) {
            const at = from + parser.startIndex;
            const region = closed.headline ? ANY_REGION : closed.region;
            events.push({ kind: 'close', start: at, end: at, name: closed.name, region });
          }
          if (closed.name === name) break;
        }
      },
      ontext(text) {
        const open = top();
        const [start, end] = [from + parser.startIndex, Math.min(to, from + parser.endIndex + 1)];
        if (open?.name === 'title') title = { start: title?.start ?? start, end };
        if (script !== undefined && open?.name === 'script' && /\bld\+json\b/i.test(script)) dates.data(text, start);
        if (open?.silent) return;
        for (let r = open?.region ?? 0; r >= 0; r = (regions[r] as Region).parent)
          (regions[r] as Region).size += text.trim().length;
        const region = open?.headline ? ANY_REGION : (open?.region ?? 0);
        events.push({ kind: 'text', start, end, text, region });
      },
    },
    { decodeEntities: true },
  );
  parser.write(source.slice(from, to));
  parser.end();
  return { events, regions, dates, title };
}

/** Elements that the reader of events asks about. */
const isTold = (name: string): boolean =>
  BLOCKS.has(name) || HEADINGS.has(name) || name === 'br' || name === 'a' || name === 'sup';
