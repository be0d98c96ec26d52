import { words } from '../base/phrase.ts';
import type { ArticleFacts } from '../claims/articleFacts.ts';
import { sentenceOf } from '../claims/articleLookup.ts';
import { ANY_ORIGIN, type Claim, type Measure } from '../claims/claim.ts';
import { keyText } from '../claims/compare/comparable.ts';
import { SILENT_ZONES } from '../claims/filedClaims.ts';
import { ALL_GOODS } from '../claims/frames/nouns.ts';
import { type DayInterval, timexInterval } from '../dates/interval.ts';
import type { Knowledge, TariffMeasure } from '../knowledge/knowledge.ts';
import type { FigureValue } from '../mentions/mention.ts';
import type { Contradiction } from './contradiction.ts';
import { isSic, placeOfClaim } from './places.ts';
import { severalOf } from './sameFact.ts';
import { claimValue, goodsText, shownFigure } from './wording.ts';

type Step = TariffMeasure['steps'][number];
/** A step of a measure of the record. */
export interface Entry {
  readonly measure: TariffMeasure;
  readonly step: Step;
}

/** Days around a change in which the old rate, the new one, and plans that came to nothing are all told as if they were in force. */
const UNSETTLED = 30;
/** Days ahead of its beginning in which an announced rate is told as one in force. */
const ANNOUNCED = 90;
/** Ordinary duties lie below this in nearly every tariff schedule. In percent. */
const ORDINARY = 10;

/** The kinds of measures of the record that a text may mean by a kind. A rate within a quota is one beside another, and never compared. */
const KINDS: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  additional: ['additional', 'sectoral', 'across-the-board'],
  sectoral: ['additional', 'sectoral'],
  'across-the-board': ['across-the-board'],
  reciprocal: ['across-the-board', 'reciprocal'],
  baseline: ['baseline'],
  retaliatory: ['retaliatory'],
  safeguard: ['safeguard'],
};
const UNNAMED: readonly string[] = ['additional', 'sectoral', 'across-the-board', 'baseline', 'retaliatory'];

/**
 * The rates in force of an article that the record of measures covers and does not know. The record is not complete, so a claim is held
 * against it only where a measure of the same imposer, origin and goods was in force for long on both sides of the day, or began in the
 * period that the text names; and any rate that the record has for those goods, alone or added to others, is taken for the one meant.
 */
export function differencesFromRecord(facts: ArticleFacts, knowledge: Knowledge): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const claim of facts.claims) {
    const zone = sentenceOf(facts, claim.sentence)?.zone;
    if (zone === undefined || SILENT_ZONES.has(zone)) continue;
    const entry = differingEntry(claim, knowledge);
    if (!entry || severalOf({ facts, claim }) || isSic(facts, claim)) continue;
    found.push(contradiction(facts, claim, entry, knowledge));
  }
  return found;
}

/** Whether a claim says outright whose duty on what it is, and of how much. */
function isPlain({ kind, modality, key, value, slots }: Claim): boolean {
  if (kind !== 'rate' || modality !== 'in-force' || value.unit !== 'percent') return false;
  if (value.low === null && value.high === null) return false;
  if (key.part || key.scope || !key.product?.length || slots.product === 'inferred') return false;
  return (
    slots.imposer !== undefined &&
    slots.imposer !== 'inferred' &&
    (slots.target !== 'inferred' || key.target?.[0] === ANY_ORIGIN)
  );
}

/** What the record has in the place of a claim's figure that it does not know; undefined where the two agree or cannot be compared. */
export function differingEntry(claim: Claim, knowledge: Knowledge): Entry | undefined {
  if (!isPlain(claim)) return undefined;
  const { key, value } = claim;
  const time = timeOf(claim);
  if (!time) return undefined;
  const rivals: TariffMeasure[] = [];
  for (const measure of knowledge.measures.values())
    if (key.imposer?.includes(measure.imposer) && sharesGoods(claim, measure) && mayFallOn(claim, measure, knowledge))
      rivals.push(measure);
  if (!rivals.length) return undefined;
  const covering = coveringEntries(claim, rivals, time, knowledge);
  if (!covering?.length) return undefined;
  const lowest = covering.reduce((a, b) => (b.step.rate < a.step.rate ? b : a));
  // What is called just a tariff may be the whole duty, which is never less than the extra one in it, or the ordinary one beside it.
  if (!key.measure && !key.law && !isBetween(value, ORDINARY, lowest.step.rate)) return undefined;
  const begun = covering.every(({ step }) => begins(step, time));
  const around = entriesAround(key.law ? rivals.filter(({ law }) => law === key.law) : rivals, time, begun);
  const onThese = ({ measure }: Entry): boolean =>
    key.target?.[0] !== ANY_ORIGIN || key.product?.some(good => fallsOn(measure, good)) === true;
  if (around.some(entry => onThese(entry) && holds(value, entry.step.rate))) return undefined;
  const current = around.filter(({ step }) => endOf(step) > time.from - UNSETTLED);
  return current.some((entry, i) => onThese(entry) && isPartOfSum(value, [entry], current, i)) ? undefined : lowest;
}

const isBetween = ({ low, high }: FigureValue, from: number, to: number): boolean =>
  low !== null && high !== null && low >= from && high < to;

interface ClaimTime extends DayInterval {
  /** The text says that the rate began in this time. */
  readonly begins: boolean;
  /** It is the day of the article alone: what the article tells may be of long ago. */
  readonly publication: boolean;
}

function timeOf({ valid, asserted }: Claim): ClaimTime | undefined {
  if (valid.how === 'publication') {
    const day = asserted === null ? undefined : timexInterval(asserted);
    return day && { ...day, begins: false, publication: true };
  }
  const from = valid.from === null ? undefined : timexInterval(valid.from);
  const told = asserted === null ? undefined : timexInterval(asserted);
  // What is announced for a later day is right on its own, whatever the record says that came of it.
  if (!from || (told && from.from >= told.to)) return undefined;
  if (valid.to === null) return { ...from, begins: true, publication: false };
  const to = timexInterval(valid.to);
  return to && { from: from.from, to: to.from, begins: false, publication: false };
}

function sharesGoods({ key }: Claim, { products }: TariffMeasure): boolean {
  return products.length === 0 || products.some(id => key.product?.includes(id));
}

/** Whether a measure is on just that good, all of it. */
const fallsOn = (measure: TariffMeasure, good: string): boolean =>
  good === ALL_GOODS ? isOnAll(measure) : measure.products.includes(good);
const isOnAll = ({ products, part }: TariffMeasure): boolean => products.length === 0 && !part;

/** Whether goods of the claim's origin may bear the measure: any may where the text names none. */
function mayFallOn({ key }: Claim, { target }: TariffMeasure, knowledge: Knowledge): boolean {
  if (target === 'any' || !key.target || key.target[0] === ANY_ORIGIN) return true;
  return key.target.some(id => isOf(id, target, knowledge));
}

/** Whether a party is the target of a measure or a member of the bloc that is. */
const isOf = (party: string, target: string, knowledge: Knowledge): boolean =>
  party === target || (knowledge.parties.get(target)?.members?.includes(party) ?? false);

/**
 * For each good and origin of the claim, the step of a measure on just that; undefined where one is missing. A measure on all origins
 * says nothing of a single one, which may be exempt.
 */
function coveringEntries(
  claim: Claim,
  rivals: readonly TariffMeasure[],
  time: ClaimTime,
  knowledge: Knowledge,
): Entry[] | undefined {
  const { product, target, measure: kind, law } = claim.key;
  const kinds = kind ? (KINDS[kind] ?? []) : UNNAMED;
  const entries: Entry[] = [];
  for (const good of product ?? [])
    for (const origin of target ?? [ANY_ORIGIN]) {
      let entry: Entry | undefined;
      for (const measure of rivals) {
        if (law ? measure.law !== law : !kinds.includes(measure.measure)) continue;
        if (!fallsOn(measure, good)) continue;
        if (!isOf(origin, measure.target, knowledge)) continue;
        const step = measure.steps.find(one => one.modality === 'in-force' && covers(measure, one, time));
        if (step) entry = { measure, step };
      }
      if (!entry) return undefined;
      entries.push(entry);
    }
  return entries;
}

function covers(measure: TariffMeasure, step: Step, time: ClaimTime): boolean {
  if (begins(step, time)) return true;
  const from = startOf(step);
  const end = step.to ?? measure.asOf;
  const to = end === undefined ? undefined : timexInterval(end)?.from;
  return to !== undefined && from + UNSETTLED <= time.from && time.to + UNSETTLED <= to;
}

const startOf = (step: Step): number => timexInterval(step.from)?.from ?? Number.POSITIVE_INFINITY;
const endOf = ({ to }: Step): number => (to === null ? undefined : timexInterval(to)?.from) ?? Number.POSITIVE_INFINITY;

/** Whether the step is the beginning that the text dates. */
const begins = (step: Step, time: ClaimTime): boolean =>
  time.begins && startOf(step) >= time.from && startOf(step) < time.to;

/** The steps that a text may mean: those of the time it names or, where it names none, all up to its day. */
function entriesAround(measures: readonly TariffMeasure[], time: ClaimTime, begun: boolean): Entry[] {
  const [behind, ahead] = begun ? [0, 0] : [UNSETTLED, ANNOUNCED];
  const entries: Entry[] = [];
  for (const measure of measures)
    for (const step of measure.steps)
      if (startOf(step) < time.to + ahead && (time.publication || endOf(step) > time.from - behind))
        entries.push({ measure, step });
  return entries;
}

export const holds = ({ low, high }: FigureValue, rate: number): boolean =>
  rate >= (low ?? rate) - 1e-9 && rate <= (high ?? rate) + 1e-9;

/** Duties of several measures add up on one good; more than three are not spoken of as one figure. */
const MOST_ADDED = 3;

/** Whether the figure is what several duties that one good bears at one time come to. */
function isPartOfSum(value: FigureValue, added: readonly Entry[], all: readonly Entry[], taken: number): boolean {
  if (
    added.length > 1 &&
    holds(
      value,
      added.reduce((sum, { step }) => sum + step.rate, 0),
    )
  )
    return true;
  if (added.length === MOST_ADDED) return false;
  return all.some(
    (entry, i) =>
      // The first is on the goods themselves; the others are taken in their order.
      (added.length === 1 ? i !== taken : i > taken) &&
      added.every(other => addsUp(entry, other)) &&
      isPartOfSum(value, [...added, entry], all, i),
  );
}

function addsUp(a: Entry, b: Entry): boolean {
  if (a.measure === b.measure || a.step.modality !== 'in-force' || b.step.modality !== 'in-force') return false;
  // A law puts one duty on a good, under whichever of its lists or countries the good falls; orders on all goods come one upon another.
  const { law } = a.measure;
  if (law !== undefined && law === b.measure.law && !(isOnAll(a.measure) && isOnAll(b.measure))) return false;
  const [x, y] = [a.measure.target, b.measure.target];
  if (x !== y && x !== 'any' && y !== 'any') return false;
  return startOf(a.step) < endOf(b.step) && startOf(b.step) < endOf(a.step);
}

function contradiction(
  facts: ArticleFacts,
  claim: Claim,
  { measure, step }: Entry,
  knowledge: Knowledge,
): Contradiction {
  const place = placeOfClaim(facts, claim);
  const own = claimValue(claim);
  const { text, link } = readSource(step.source);
  const recorded = `${step.rate} percent`;
  return {
    ...place,
    code: 'record-differs',
    severity: 'information',
    message: words(
      '{0} on {1} differs from the record: {2} {3}, {4} ({5})',
      shownFigure(own, place.text),
      goodsText(claim, knowledge),
      recorded,
      step.to === null ? words('since {0}', step.from) : words('from {0} to {1}', step.from, step.to),
      measure.name,
      text,
    ),
    key: keyText(claim),
    values: [own, recorded],
    related: [],
    ...(link === undefined ? {} : { link }),
  };
}

/** A source as one line and the address in it. */
export function readSource(source: string): { text: string; link: string | undefined } {
  const link = /https?:\/\/[^\s;]+/.exec(source)?.[0];
  const text = source.replace(/,?\s*https?:\/\/[^\s;]+/g, '');
  return { text, link };
}
