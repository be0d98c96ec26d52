import { parseIsoDay } from '../base/day.ts';
import { words } from '../base/phrase.ts';
import { keyText } from '../claims/compare/comparable.ts';
import type { StatedSentence } from '../claims/stated.ts';
import type { Bucket } from '../corpus/bucketMap.ts';
import type { IndexView } from '../corpus/corpusIndex.ts';
import type { ConflictOptions, SupportElsewhere } from './claimConflicts.ts';
import type { Contradiction } from './contradiction.ts';
import type { FigureDifference } from './figureDifference.ts';
import { differenceOf, type StatedPlace, saySame } from './paraphrase.ts';
import { claimsAt, findMention, isSicMention, placeOf, spread } from './places.ts';
import { conflictPhrase, elsewhere as placesOf, shownFigure } from './wording.ts';

/** A bucket that so many figures meet in is about something that half the folder speaks of; it is left to the claims. */
const MOST_PLACES = 60;

/** The figures of a bucket that are of its unit; none where more meet there than can be compared. */
export function statedPlaces(key: string, bucket: Bucket<StatedSentence>, index: IndexView): readonly StatedPlace[] {
  if (bucket.length < 2 || bucket.length > MOST_PLACES) return [];
  const unit = key.slice(0, key.indexOf('|'));
  return bucket.flatMap(({ file, items }) => {
    const facts = index.files.get(file);
    const day = facts?.published ? parseIsoDay(facts.published.date) : undefined;
    if (!facts || day === undefined) return [];
    return items.flatMap(sentence =>
      sentence.figures.filter(figure => figure.unit === unit).map(figure => ({ facts, day, sentence, figure })),
    );
  });
}

/**
 * The contradictions among sentences of one story that say the same in other words: the same parties and goods, mostly the same telling
 * words or their synonyms, the same words beside the figure. Where more than the one figure differs they speak of two things.
 */
export function conflictsOfParaphrases(
  places: readonly StatedPlace[],
  options: ConflictOptions,
  elsewhere: SupportElsewhere,
): readonly Contradiction[] {
  if (places.length < 2 || places.length > MOST_PLACES) return [];
  const agree = places.map((): StatedPlace[] => []);
  const differ = places.map((): Rival[] => []);
  places.forEach((a, i) => {
    for (let j = i + 1; j < places.length; j++) {
      const b = places[j] as StatedPlace;
      options.meter.pairs++;
      if (!saySame(a, b)) continue;
      const difference = differenceOf(a, b, options);
      if (difference === 'equal') {
        agree[i]?.push(b);
        agree[j]?.push(a);
      } else if (difference) {
        differ[i]?.push({ place: b, difference });
        differ[j]?.push({ place: a, difference });
      }
    }
  });
  return places.flatMap((one, i) => judge(one, agree[i] ?? [], differ[i] ?? [], elsewhere) ?? []);
}

interface Rival {
  readonly place: StatedPlace;
  readonly difference: FigureDifference;
}

/** The side of fewer articles is marked; of two as strong, both, unless other sentences of the folder state one of the figures. */
function judge(
  one: StatedPlace,
  agree: readonly StatedPlace[],
  rivals: readonly Rival[],
  elsewhere: SupportElsewhere,
): Contradiction | undefined {
  const mention = findMention(one.facts, one.figure.mention);
  if (!mention || rivals.length === 0 || isSicMention(one.facts, mention)) return undefined;
  const byNorm = new Map<string, Rival[]>();
  for (const rival of rivals) {
    const list = byNorm.get(rival.place.figure.norm);
    if (list) list.push(rival);
    else byNorm.set(rival.place.figure.norm, [rival]);
  }
  const sides = [...byNorm.entries()]
    .map(([norm, list]) => ({ norm, list, files: filesOf(list.map(({ place }) => place)) }))
    .sort((a, b) => b.files.size - a.files.size || (a.norm < b.norm ? -1 : 1));
  const strongest = sides[0];
  if (!strongest) return undefined;
  const own = filesOf([one, ...agree]);
  if (own.size > strongest.files.size) return undefined;
  if (own.size === strongest.files.size) {
    const files = new Set([...own, ...sides.flatMap(side => [...side.files])]);
    const rival = (strongest.list[0] as Rival).place;
    const against = elsewhere(rival.facts, rival.figure.mention, files);
    if (elsewhere(one.facts, mention.id, files) > against) return undefined;
  }
  const { file } = one.facts;
  const magnitude = rivals.find(({ difference }) => difference.magnitude)?.difference.magnitude;
  const severities = rivals.map(({ difference }) => difference.severity);
  const claim = claimsAt(one.facts, mention.id)[0];
  const others = sides.map(side => placesOf(shown(side.list[0]?.place ?? one), file, side.files));
  return {
    ...placeOf(one.facts, mention, mention.text),
    code: 'figure-conflict',
    severity: severities.includes('warning') ? 'warning' : severities.includes('information') ? 'information' : 'hint',
    message: conflictPhrase(shown(one), others, words('the same in other words'), magnitude),
    ...(claim ? { key: keyText(claim) } : {}),
    values: [one.figure.norm, ...sides.map(({ norm }) => norm)],
    related: spread(
      sides.flatMap(({ list }) =>
        list.flatMap(({ place }) => {
          const at = findMention(place.facts, place.figure.mention);
          return at ? [placeOf(place.facts, at, at.text)] : [];
        }),
      ),
    ),
  };
}

const filesOf = (places: readonly StatedPlace[]): ReadonlySet<string> => new Set(places.map(({ facts }) => facts.file));
const shown = ({ facts, figure }: StatedPlace): string =>
  shownFigure(figure.norm, findMention(facts, figure.mention)?.text ?? '');
