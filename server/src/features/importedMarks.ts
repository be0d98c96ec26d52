import { contains, overlaps, type Span } from '../base/span.ts';
import type { PlainMention } from '../formats/exchange/exchanged.ts';
import { isEntityType } from '../mentions/mention.ts';
import type { UserAnnotation } from '../settings/settings.ts';
import { quoteOf } from './settingsChange.ts';

const FIGURES: ReadonlySet<string> = new Set(['tariff_rate', 'quantity']);

const key = ({ start, end, type }: PlainMention): string => `${start} ${end} ${type}`;

/**
 * The annotations of `tradewire.json` that turn what Tradewire marks in an article into what somebody marked in another program. A mark
 * takes those inside it away, so these are set again after it.
 *
 * @param path of the article in its folder
 */
export function marksFor(
  path: string,
  text: string,
  current: readonly PlainMention[],
  wanted: readonly PlainMention[],
): UserAnnotation[] {
  const wantedKeys = new Map(wanted.map(mention => [key(mention), mention]));
  const currentKeys = new Map(current.map(mention => [key(mention), mention]));
  const gone = current.filter(mention => !wantedKeys.has(key(mention)));
  const isNew = (mention: PlainMention): boolean => {
    const same = currentKeys.get(key(mention));
    return (
      !same || (isEntityType(mention.type) && mention.entity !== undefined && mention.entity.id !== same.entity?.id)
    );
  };
  const added = wanted.filter(isNew);
  const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  const unmarked = gone.filter(mention => !added.some(other => sameSpan(other, mention)));
  const touched: readonly Span[] = [...unmarked, ...added];
  const again = wanted.filter(
    mention =>
      !isNew(mention) &&
      touched.some(span => overlaps(span, mention) && (contains(span, mention) || !contains(mention, span))),
  );
  const annotation = (mention: PlainMention, type: string): UserAnnotation => ({
    file: path,
    quote: quoteOf(text, mention),
    type,
    ...(type !== 'none' && isEntityType(type) && mention.entity && { entity: mention.entity.id }),
  });
  // The wide ones first: what is set later takes nothing away that it lies in.
  const set = [...added, ...again]
    .filter(({ type }) => isEntityType(type) || FIGURES.has(type))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return [
    ...unmarked.map(mention => annotation(mention, 'none')),
    ...set.map(mention => annotation(mention, mention.type)),
  ];
}

/** The marks of one side that the other has not, as words and type. */
export const missingMarks = (from: readonly PlainMention[], others: readonly PlainMention[]): PlainMention[] => {
  const there = new Set(others.map(key));
  return from.filter(mention => !there.has(key(mention)));
};
