import { extended } from '../base/extended.ts';
import { type Phrase, words } from '../base/phrase.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import type { Claim } from '../claims/claim.ts';
import type { FindingSide, Place } from '../corpus/finding.ts';
import { countOrigins, type Telling } from '../corpus/origins.ts';
import { placeOfClaim } from './places.ts';
import { shownFigure } from './wording.ts';

/** One place that tells a figure or writes a name. */
export interface Teller extends Telling {
  readonly place: Place;
  /** What was bound there. */
  readonly claim?: Claim | undefined;
}

/** Who states a claim. The place is looked up when it is shown: of the many that are weighed few are. */
export class ClaimTeller implements Teller {
  readonly facts: ArticleFacts;
  readonly claim: Claim;

  constructor(facts: ArticleFacts, claim: Claim) {
    this.facts = facts;
    this.claim = claim;
  }

  get sentence(): number {
    return this.claim.sentence;
  }

  get place(): Place {
    return placeOfClaim(this.facts, this.claim);
  }
}

/** What is told, and those that tell it: the nearest in time where they are many. */
export interface Side {
  /** Normal form, as in `Finding.values`. */
  readonly value: string;
  readonly tellers: readonly Teller[];
  /** How many articles tell it, where they are more than those named. */
  readonly articles?: number;
}

/** What a finding says of its sides. */
export function findingSides(sides: readonly Side[]): readonly FindingSide[] {
  return sides.flatMap(({ value, tellers, articles }) => {
    const [earliest] = [...tellers].sort(byDay);
    if (!earliest) return [];
    const { place, facts } = earliest;
    const named = new Set(tellers.map(teller => teller.facts.file)).size;
    return [
      {
        value,
        articles: Math.max(articles ?? 0, named),
        origins: countOrigins(tellers),
        ...((articles ?? 0) > named && { bounded: true as const }),
        earliest: extended(place, { published: facts.published?.date ?? null }),
      },
    ];
  });
}

/** Those without a day come last. */
const byDay = (a: Teller, b: Teller): number => compare(dayOf(a), dayOf(b)) || compare(a.place, b.place);
const dayOf = ({ facts }: Teller): string => facts.published?.date ?? '~';
const compare = (a: string | Place, b: string | Place): number => {
  const [x, y] = [a, b].map(one =>
    typeof one === 'string' ? one : `${one.file}\n${String(one.start).padStart(9, '0')}`,
  );
  return (x as string) < (y as string) ? -1 : x === y ? 0 : 1;
};

/** The sides of two contradictions that were found at one place. */
export function unitedSides(a: readonly Side[] = [], b: readonly Side[] = []): readonly Side[] {
  const united = new Map(a.map(side => [side.value, side]));
  for (const side of b) {
    const known = united.get(side.value);
    if (!known) {
      united.set(side.value, side);
      continue;
    }
    const places = new Set(known.tellers.map(keyOf));
    const articles = Math.max(known.articles ?? 0, side.articles ?? 0);
    united.set(side.value, {
      value: side.value,
      tellers: [...known.tellers, ...side.tellers.filter(teller => !places.has(keyOf(teller)))],
      ...(articles ? { articles } : {}),
    });
  }
  return [...united.values()];
}
const keyOf = ({ place }: Teller): string => `${place.file}\n${place.start}`;

/** Whether both are the same sides, told by the same versions of the same articles. */
export function sameSides(a: readonly Side[] = [], b: readonly Side[] = []): boolean {
  return (
    a.length === b.length &&
    a.every((side, i) => {
      const other = b[i] as Side;
      return (
        side.value === other.value &&
        side.articles === other.articles &&
        side.tellers.length === other.tellers.length &&
        side.tellers.every((teller, k) => {
          const rival = other.tellers[k];
          if (teller.facts !== rival?.facts) return false;
          return (!!teller.claim && teller.claim === rival.claim) || teller.place.start === rival.place.start;
        })
      );
    })
  );
}

/** "3 articles, copies of one story": who stands on a side. */
export function countPhrase({ articles, origins, bounded }: FindingSide): Phrase {
  if (articles === 1) return words('1 article');
  const told = words('{0} articles', articles);
  if (bounded) return origins === 1 ? told : words('{0}, {1} or more of them independent', told, origins);
  if (origins === 1) return words('{0}, copies of one story', told);
  return origins < articles ? words('{0}, {1} of them independent', told, origins) : told;
}

/** The figure of a side as it is read: rates in their normal form, amounts and days as the first article writes them ("$992 billion"). */
export const sideFigure = ({ value, earliest }: FindingSide): string => shownFigure(value, earliest.text);
