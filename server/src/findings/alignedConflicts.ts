import { extended } from '../base/extended.ts';
import { words } from '../base/phrase.ts';
import type { ArticleFacts, MaskedSentence } from '../claims/articleFacts.ts';
import { isBound, sentenceOf } from '../claims/articleLookup.ts';
import { keyText } from '../claims/compare/comparable.ts';
import { postingsOf } from '../corpus/postings.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Severity } from '../settings/severity.ts';
import { type AlignedSentence, dayOf, type FigureClass } from './alignedBucket.ts';
import type { ConflictOptions, TellersElsewhere } from './claimConflicts.ts';
import type { Contradiction } from './contradiction.ts';
import { areOtherSpans, type FigureDifference, figureDifference } from './figureDifference.ts';
import { isLaterVersion } from './laterVersion.ts';
import { NEAREST, nearest } from './nearestInTime.ts';
import { claimsAt, findMention, isSicMention, placeOf, spread } from './places.ts';
import type { Teller } from './sides.ts';
import { conflictPhrase, elsewhere as placesOf, shownFigure } from './wording.ts';

/**
 * Shorter sentences are alike by chance, unless their articles share other sentences with figures as well. A figure counts as two
 * words, a number and its unit.
 */
const LONG_ENOUGH = 10;
const LONG_ENOUGH_TOGETHER = 6;

interface Difference extends FigureDifference {
  readonly index: number;
}

/**
 * The contradictions among sentences that are equal but for their figures. One figure of several may differ, or the only one; where
 * more do, it is another event told in the same words.
 */
export function conflictsOfAligned(
  classes: readonly FigureClass[],
  options: ConflictOptions,
  elsewhere: TellersElsewhere,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const own of classes) {
    if (own.files > mostRivals(own, classes)) continue;
    for (const one of own.sentences) {
      const rivals = new Map<number, { other: AlignedSentence; difference: Difference }[]>();
      for (const others of classes) {
        if (others === own) continue;
        for (const other of nearest(others.sentences, one.day)) {
          options.meter.pairs++;
          const difference = differenceOf(one, other, options.maxDays);
          if (!difference || !isTelling(one, other)) continue;
          const list = rivals.get(difference.index);
          if (list) list.push({ other, difference });
          else rivals.set(difference.index, [{ other, difference }]);
        }
      }
      for (const [index, list] of rivals) {
        const contradiction = judge(one, own, index, list, elsewhere);
        if (contradiction) found.push(contradiction);
      }
    }
  }
  return found;
}

/** Whether two aligned sentences say the same thing rather than happen to have the same words. */
function isTelling(a: AlignedSentence, b: AlignedSentence): boolean {
  const length = a.masked.words + 2 * a.masked.figures.length;
  if (length >= LONG_ENOUGH) return true;
  if (length < LONG_ENOUGH_TOGETHER) return false;
  const theirs = postingsOf(b.facts).masked;
  for (const key of postingsOf(a.facts).masked.keys()) if (key !== a.masked.key && theirs.has(key)) return true;
  return false;
}

/** No more articles than these are held against a sentence; figures that more of them give are never the ones marked. */
function mostRivals(own: FigureClass, classes: readonly FigureClass[]): number {
  let most = 0;
  for (const { sentences } of classes) most += Math.min(sentences.length, NEAREST);
  return most - Math.min(own.sentences.length, NEAREST);
}

/** The one figure in which two aligned sentences contradict each other; undefined where none or several do. */
function differenceOf(a: AlignedSentence, b: AlignedSentence, maxDays: number): Difference | undefined {
  if (a.facts === b.facts || a.masked.figures.length !== b.masked.figures.length) return undefined;
  if (isLaterVersion(a.facts, b.facts)) return undefined;
  const x = dayOf(a.facts);
  const y = dayOf(b.facts);
  if (x !== undefined && y !== undefined && Math.abs(x - y) > maxDays) return undefined;
  let only: Difference | undefined;
  for (let index = 0; index < a.masked.figures.length; index++) {
    const difference = figureDifference(a, b, index);
    if (difference === 'equal') continue;
    if (difference === 'unclear' || only) return undefined;
    only = { index, ...difference };
  }
  if (!only || areOfOtherGoods(a.facts, b.facts)) return undefined;
  const { type } = mentionAt(a, only.index) ?? {};
  // Two photographs of one kind were taken on two days.
  if (type === 'date' && sentenceOf(a.facts, a.masked.sentence)?.zone === 'caption') return undefined;
  // "I have hereunto set my hand this tenth day of May": each paper was signed on a day of its own.
  if (type === 'date' && SIGNED.test(sentenceOf(a.facts, a.masked.sentence)?.quote ?? '')) return undefined;
  if (type === 'quantity') {
    const { figures } = a.masked;
    if (figures.some((_, index) => areOtherSpans(mentionAt(a, index), mentionAt(b, index)))) return undefined;
  }
  return only;
}

const SIGNED = /\bhereunto\b|\bin witness whereof\b/i;

/** Orders on two goods are written in the same words ("Adjusting imports of steel", "… of aluminum"), with days and figures of their own. */
function areOfOtherGoods(a: ArticleFacts, b: ArticleFacts): boolean {
  const [x, y] = [headlineGoods(a), headlineGoods(b)];
  return x.length > 0 && y.length > 0 && !x.some(id => y.includes(id));
}

const NONE: readonly string[] = [];
/** Asked of an article for each sentence that it shares with another. */
const goods = new WeakMap<ArticleFacts, readonly string[]>();

function headlineGoods(facts: ArticleFacts): readonly string[] {
  let ids = goods.get(facts);
  if (!ids) {
    const named = facts.mentions.flatMap(one =>
      one.type === 'product' && sentenceOf(facts, one.sentence)?.zone === 'headline' ? [one.entity.id] : [],
    );
    ids = named.length ? named : NONE;
    goods.set(facts, ids);
  }
  return ids;
}

function mentionAt({ facts, masked }: AlignedSentence, index: number): Mention | undefined {
  const mention = masked.figures[index]?.mention;
  return mention ? findMention(facts, mention) : undefined;
}

/** The side of fewer articles is marked; of two as strong, both. */
function judge(
  one: AlignedSentence,
  own: FigureClass,
  index: number,
  rivals: readonly { other: AlignedSentence; difference: Difference }[],
  elsewhere: TellersElsewhere,
): Contradiction | undefined {
  const figure = one.masked.figures[index];
  if (!figure) return undefined;
  const mention = figure.mention === null ? undefined : findMention(one.facts, figure.mention);
  if (mention && isSicMention(one.facts, mention)) return undefined;
  const sides = new Map<string, AlignedSentence[]>();
  for (const { other } of rivals) {
    const norm = other.masked.figures[index]?.norm ?? '';
    const list = sides.get(norm);
    if (list) list.push(other);
    else sides.set(norm, [other]);
  }
  const sorted = [...sides.entries()].sort(([a, x], [b, y]) => filesOf(y).size - filesOf(x).size || (a < b ? -1 : 1));
  const support = own.files;
  const strongest = sorted[0]?.[1];
  if (!strongest || support > filesOf(strongest).size) return undefined;
  // Of two as strong, other sentences of the folder that state one of the figures decide.
  if (support === filesOf(strongest).size && mention) {
    const files = new Set([one, ...rivals.map(rival => rival.other)].map(({ facts }) => facts.file));
    const rival = strongest[0] as AlignedSentence;
    const theirs = rival.masked.figures[index]?.mention;
    const against = theirs ? elsewhere(rival.facts, theirs, files).length : 0;
    if (elsewhere(one.facts, mention.id, files).length > against) return undefined;
  }
  const others = sorted.map(([, list]) =>
    placesOf(shownAt(list[0] as AlignedSentence, index), one.facts.file, tellersOf(list, index)),
  );
  const claim = mention && claimsAt(one.facts, mention.id).find(isBound);
  const magnitude = rivals.find(rival => rival.difference.magnitude)?.difference.magnitude;
  const severities = rivals.map(rival => rival.difference.severity);
  // An article that gives its figure again elsewhere, against one that does so too, is about something else in the same words.
  const settled = isRepeated(one, index) && rivals.every(rival => isRepeated(rival.other, index));
  const loudest: Severity = settled ? 'information' : 'warning';
  const severity: Severity = severities.includes('warning')
    ? loudest
    : severities.includes('information')
      ? 'information'
      : 'hint';
  return extended(placeOf(one.facts, figure, textAt(figure, mention)), {
    code: 'figure-conflict' as const,
    severity,
    message: conflictPhrase(shownAt(one, index), others, words('the same sentence otherwise'), magnitude),
    ...(claim ? { key: keyText(claim) } : {}),
    values: [figure.norm, ...sorted.map(([norm]) => norm)],
    sides: [
      { value: figure.norm, tellers: tellersOf(nearest(own.sentences, one.day), index), articles: own.files },
      ...sorted.map(([value, list]) => ({ value, tellers: tellersOf(list, index) })),
    ],
    related: spread(sorted.flatMap(([, list]) => tellersOf(list, index).map(({ place }) => place))),
  });
}

function tellersOf(sentences: readonly AlignedSentence[], index: number): Teller[] {
  return sentences.flatMap(({ facts, masked }) => {
    const figure = masked.figures[index];
    if (!figure) return [];
    const mention = figure.mention === null ? undefined : findMention(facts, figure.mention);
    const place = placeOf(facts, figure, textAt(figure, mention));
    return [{ facts, sentence: masked.sentence, place, claim: mention && claimsAt(facts, mention.id).find(isBound) }];
  });
}

const filesOf = (sentences: readonly AlignedSentence[]): ReadonlySet<string> =>
  new Set(sentences.map(({ facts }) => facts.file));

function isRepeated({ facts, masked }: AlignedSentence, index: number): boolean {
  const figure = masked.figures[index];
  return facts.masked.some(other => other !== masked && other.figures.some(repeated => repeated.norm === figure?.norm));
}

function shownAt({ facts, masked }: AlignedSentence, index: number): string {
  const figure = masked.figures[index];
  if (!figure) return '';
  const mention = figure.mention === null ? undefined : findMention(facts, figure.mention);
  return shownFigure(figure.norm, textAt(figure, mention));
}

/** The text of a masked place: of its mention, or the bare number. */
const textAt = (figure: MaskedSentence['figures'][number], mention: Mention | undefined): string =>
  mention?.text ?? figure.text ?? figure.norm;
