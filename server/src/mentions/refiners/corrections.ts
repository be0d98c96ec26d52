import { contains, overlaps, type Span } from '../../base/span.ts';
import type { FolderSettings, UserAnnotation } from '../../settings/settings.ts';
import type { Article } from '../../text/article.ts';
import { plainText } from '../../text/inSource.ts';
import { normalize } from '../../text/tokens.ts';
import { type EntityMention, type Found, isEntityType } from '../mention.ts';
import { slugOf } from '../slug.ts';

/**
 * What the folder's settings say about single mentions and names: "not an official", "not an agency", and corrections by quote.
 * `settings.annotations` are those of this article. A quote that is not found, or found more than once, changes nothing.
 */
export function correctByHand(article: Article, found: readonly Found[], settings: FolderSettings): Found[] {
  let kept = withoutDenied(article, found, settings);
  for (const annotation of settings.annotations) {
    const span = findQuote(article.text, annotation);
    if (span) kept = applyAnnotation(kept, span, annotation, article);
  }
  return kept;
}

function withoutDenied(article: Article, found: readonly Found[], settings: FolderSettings): Found[] {
  const official = deniedNames(settings.people.filter(person => person.official === false));
  const agency = deniedNames(settings.agencies.filter(entry => entry.agency === false));
  if (!official.size && !agency.size) return [...found];
  return found.filter(mention => {
    if (mention.type !== 'official' && mention.type !== 'agency') return true;
    const denied = mention.type === 'official' ? official : agency;
    return !denied.has(nameKey(mention.entity.name)) && !denied.has(nameKey(plainText(article, mention)));
  });
}

function deniedNames(
  entries: readonly { name: string; aliases?: readonly string[]; acronym?: string }[],
): ReadonlySet<string> {
  return new Set(
    entries
      .flatMap(entry => [entry.name, ...(entry.aliases ?? []), entry.acronym ?? ''])
      .map(nameKey)
      .filter(Boolean),
  );
}

const nameKey = (name: string): string => normalize(name).replace(/\s+/g, ' ').trim();

/** The one place whose text, and what stands before and after it, are the quote's. */
export function findQuote(text: string, { quote }: UserAnnotation): Span | undefined {
  if (!quote.exact) return undefined;
  let place: Span | undefined;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    if (quote.prefix && !text.slice(0, at).endsWith(quote.prefix)) continue;
    if (quote.suffix && !text.startsWith(quote.suffix, end)) continue;
    if (place) return undefined;
    place = { start: at, end };
  }
  return place;
}

function applyAnnotation(found: readonly Found[], span: Span, annotation: UserAnnotation, article: Article): Found[] {
  const { type } = annotation;
  const rest = found.filter(
    mention => !overlaps(mention, span) || (contains(mention, span) && !contains(span, mention)),
  );
  if (type === 'none') return rest;
  const there = found.find(mention => contains(span, mention) || contains(mention, span));
  if (isEntityType(type)) return [...rest, entityMention(type, span, annotation, article)];
  if (
    (type === 'tariff_rate' || type === 'quantity') &&
    there &&
    (there.type === 'tariff_rate' || there.type === 'quantity')
  )
    return [...rest, { ...there, type }];
  // A figure or a date cannot be made up from its type alone; what the grammar read there stays.
  return [...found];
}

function entityMention(
  type: EntityMention['type'],
  span: Span,
  annotation: UserAnnotation,
  article: Article,
): Found<EntityMention> {
  const name = plainText(article, span).replace(/\s+/g, ' ');
  const prefix = type === 'official' ? 'person' : type;
  const id = annotation.entity ?? `${prefix}/${slugOf(name)}`;
  return { type, ...span, entity: { id, name }, form: 'full', known: true };
}
