import { ANY_REGION, collectHtml, type HtmlEvent, type HtmlPage, type Region } from './htmlEvents.ts';
import { HtmlWriter } from './htmlWriter.ts';
import { PlainTextBuilder } from './offsetMap.ts';
import type { Mark, SourceText } from './sourceText.ts';

/** An article's element holds at least so much text, in code units; less is a teaser. */
const SHORTEST_ARTICLE = 100;

/**
 * Reads a saved page: the article's text and headline, not menus, forms, scripts and what stands beside; its day from the metadata. White
 * space is folded as a browser does.
 */
export function readHtml(source: string): SourceText {
  const page = collectHtml(source, 0, source.length);
  const builder = new PlainTextBuilder(source);
  const marks: Mark[] = [];
  const events = articleEvents(page);
  const { title } = page;
  // The title of a page that is in order stands before its text.
  if (title && !events.some(e => (e.kind === 'text' ? e.start < title.end : e.name === 'h1'))) {
    builder.keep(title.start, titleEnd(source, title));
    builder.endBlock(title.end);
  }
  new HtmlWriter(source, builder, marks).write(events);
  const { found } = page.dates;
  return {
    text: builder.text,
    map: builder.map(),
    marks,
    ...(found && { dated: { date: found.date, source: 'meta', span: found.span } }),
  };
}

/** Reads a piece of HTML inside another source. */
export function readHtmlInto(source: string, from: number, to: number, builder: PlainTextBuilder, marks: Mark[]): void {
  new HtmlWriter(source, builder, marks).write(collectHtml(source, from, to).events);
}

/** "Tin duty doubled | The Wire", "Tin duty doubled - The Wire": without the site's name. */
function titleEnd(source: string, title: { start: number; end: number }): number {
  const text = source.slice(title.start, title.end);
  const site = /\s+[|–—·»-]\s+[^|–—·»-]{1,40}$/.exec(text);
  return title.start + (site && site.index > 10 ? site.index : text.length);
}

/** The events of the part of the page that is its article, and of its headline. */
function articleEvents(page: HtmlPage): readonly HtmlEvent[] {
  const chosen = chooseRegion(page.regions);
  if (chosen === 0) return page.events;
  const inside = page.regions.map((_, i) => isWithin(page.regions, i, chosen));
  return page.events.filter(e => e.region === ANY_REGION || inside[e.region] === true);
}

function isWithin(regions: readonly Region[], region: number, outer: number): boolean {
  for (let r = region; r >= 0; r = (regions[r] as Region).parent) if (r === outer) return true;
  return false;
}

/** The surest kind of region that holds a third of the page's text; of equal ones the one with the most text. */
function chooseRegion(regions: readonly Region[]): number {
  const all = (regions[0] as Region).size;
  let best = 0;
  regions.forEach((region, i) => {
    const { rank, size } = region;
    if (i === 0 || size < SHORTEST_ARTICLE || size * 3 < all) return;
    const other = regions[best] as Region;
    if (best === 0 || rank < other.rank || (rank === other.rank && size > other.size)) best = i;
  });
  return best;
}
