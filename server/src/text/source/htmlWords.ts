import { wordSet } from '../../base/wordList.ts';

/*
 * What elements of HTML are to a reader (HTML Standard, "The elements of HTML"; WAI-ARIA, "Document structure roles").
 */

/** Elements that begin a block of their own. */
export const BLOCKS = wordSet(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** Elements without text for a reader: scripts, forms, pictures, code, and what is struck out. */
export const SILENT = wordSet(
  'script style noscript template head nav form button select option textarea input svg math canvas iframe object video audio picture ' +
    'map dialog code kbd samp del s strike',
);
/** Elements that stand beside the article wherever they are. */
export const BESIDE = wordSet('aside footer');
export const HEADINGS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map(level => [`h${level}`, level]));
const BESIDE_ROLES = wordSet(
  'navigation banner contentinfo complementary search dialog alert menu menubar toolbar tablist',
);
/** First words of class names and ids by which pages name what is not the article. */
const BESIDE_NAMES = wordSet(
  'nav navbar navigation menu menus breadcrumb breadcrumbs share sharing social related newsletter subscribe subscription cookie cookies ' +
    'promo promos ad ads advert advertisement sidebar comments footer toolbar pagination pager tags trending recommended recirc skip ' +
    'masthead signup paywall',
);

/** Whether an element is marked as something beside the article, or as not shown. */
export function standsBeside(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style, role, id } = attributes;
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (role !== undefined && BESIDE_ROLES.has(role.toLowerCase())) return true;
  if (style !== undefined && /\b(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 400))) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const names = `${attributes.class ?? ''} ${id ?? ''}`.slice(0, 400);
  return names.split(/\s+/).some(word => BESIDE_NAMES.has((word.split(/[-_]+/, 1)[0] ?? '').toLowerCase()));
}
