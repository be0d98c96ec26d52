import { clashes, meets } from '../../../base/lists.ts';
import { timexInterval } from '../../../dates/interval.ts';
import type { RateDraft } from '../../slots/rateDraft.ts';
import { clueOf } from '../clueOf.ts';
import { agrees, type ToldDay } from '../days.ts';
import { isFirstDay, type NamedDay } from '../namedDays.ts';
import type { Clue } from '../register.ts';
import { type Candidate, FeatureSet } from './candidate.ts';
import type { Discourse } from './discourse.ts';

/** How many days are candidates, those named nearest to the rate first. */
const MOST = 40;

/**
 * The days from which a rate may hold of which its sentence does not say when it begins: each that the article names, with what it is told of,
 * and where, and how it lies to the article's own; and none.
 */
export function dayCandidates(draft: RateDraft, article: Discourse): Candidate[] {
  const clue = clueOf(draft);
  const named = namedNear(clue.sentence, article);
  const told = article.days.all.filter(day => day.start !== clue.start);
  const fitting = told.filter(day => agrees(day, clue) && !clashes(day.imposers, clue.imposers));
  const starting = new Set(fitting.filter(day => day.starts).map(day => day.from));
  const set = new Set(fitting.map(day => day.from));
  const ofRules = daysOfRules(draft, clue, article);
  const candidates: Candidate[] = [];
  const begun: FeatureSet[] = [];
  for (const [value, places] of named) {
    const features = new FeatureSet();
    for (const day of places) noteNamed(features, day, draft, article);
    for (const day of told) if (day.from === value) noteTold(features, day, clue, draft, article);
    const when = `${whenOf(value, draft)}, ${stateOf(draft)}`;
    const begins = places.find(isFirstDay);
    if (begins) {
      features.note('begins');
      features.note(`begins ${placeOf(begins.sentence, draft, article)}`);
      features.note(`begins, ${when}`);
    }
    if (set.has(value)) features.note(`set ${when}`);
    if (starting.has(value)) {
      const only = starting.size === 1 ? 'only start' : 'one of the starts';
      features.note(only);
      features.note(`${only}, ${stateOf(draft)}`);
    } else if (set.has(value)) features.note(set.size === 1 ? 'only day' : 'one of the days');
    for (const [rule, day] of ofRules) if (day === value) features.note(rule);
    features.note('same, the', draft.definite && features.has('same'));
    noteTimes(features, value, draft);
    if ([...named.keys()].some(other => other !== value && other.startsWith(value))) features.note('finer told');
    if (places.length > 1) features.note('named often');
    if (starting.has(value) || places.some(ofEffect)) begun.push(features);
    candidates.push({ value: [value], part: false, features });
  }
  if (begun.length === 1) begun[0]?.note('only effect');
  candidates.push({ value: [], part: false, features: openFeatures(draft, begun.length) });
  return candidates;
}

/** The days of an article by their value, those named nearest to a sentence first. */
function namedNear(sentence: number, { named }: Discourse): Map<string, NamedDay[]> {
  const byValue = new Map<string, NamedDay[]>();
  const apart = (day: NamedDay): number => Math.abs(day.sentence - sentence);
  for (const day of [...named].sort((a, b) => apart(a) - apart(b))) {
    const known = byValue.get(day.value);
    if (known) known.push(day);
    else if (byValue.size < MOST) byValue.set(day.value, [day]);
  }
  return byValue;
}

/** The day of the same tariff, of what points to it, of what the sentence before dates as a whole, and the only one to come. */
function daysOfRules(
  { reading }: RateDraft,
  clue: Clue,
  { days }: Discourse,
): [rule: string, day: string | undefined][] {
  const { day } = reading.context;
  return [
    ['same', days.ofSame(clue)],
    ['pointed', days.ofPointer(clue)],
    ['whole', days.ofWhole(clue)],
    ['to come', day === null ? undefined : days.toCome(clue, day)],
  ];
}

/** Where a day stands, from a rate. */
function placeOf(sentence: number, { reading: { view } }: RateDraft, { headingOf, headings }: Discourse): string {
  const gap = sentence - view.index;
  if (gap === 0) return 'here';
  if (headings.includes(sentence)) return 'headline';
  if (gap === -1) return 'before';
  if (gap === 1) return 'after';
  if (gap < 0 && gap >= -NEAR) return 'near';
  if (gap > 0 && gap <= NEAR) return 'behind';
  if (sentence <= (headings.at(-1) ?? -1) + NEAR) return 'lead';
  return headingOf(sentence) !== headingOf(view.index) ? 'other section' : gap < 0 ? 'above' : 'below';
}
/** Sentences that are near, and those of a lead. */
const NEAR = 3;

const ofEffect = ({ signs }: NamedDay): boolean => signs.includes('of effect') || signs.includes('act start');

/** What a day is named with, and beside whom and what. */
function noteNamed(features: FeatureSet, day: NamedDay, draft: RateDraft, article: Discourse): void {
  const place = placeOf(day.sentence, draft, article);
  features.note(place);
  for (const sign of day.signs) features.note(sign);
  if (place === 'here') {
    for (const sign of day.signs) features.note(`${sign}, here`);
    return;
  }
  const goods = article.told.goodsOf(day.sentence).flatMap(one => one.goods);
  const parties = article.told.partiesOf(day.sentence).map(({ party }) => party);
  if (meets(goods, draft.products)) features.note('same goods beside');
  else if (clashes(goods, draft.products)) features.note('other goods beside');
  if (meets(parties, draft.imposers)) features.note('imposer beside');
  else if (parties.length > 0) features.note('other party beside');
  if (meets(parties, draft.targets)) features.note('target beside');
}

/** Of what tariff a day is told. */
function noteTold(features: FeatureSet, day: ToldDay, clue: Clue, draft: RateDraft, article: Discourse): void {
  const as = day.rate === null ? (day.points ? 'pointer' : 'tariff') : day.rate === clue.rate ? 'same rate' : 'rate';
  const how = day.starts ? 'starts' : 'set';
  features.note(`${as} told`);
  features.note(`${as} told ${placeOf(day.sentence, draft, article)}`);
  features.note(`${as} ${how}`);
  const fits = agrees(day, clue) && !clashes(day.imposers, clue.imposers);
  features.note(fits ? `${as}, agrees, ${how}` : `${as}, another`);
  for (const [slot, name] of SLOTS)
    if (meets(day[slot], clue[slot])) features.note(`${as}, same ${name}`);
    else if (clashes(day[slot], clue[slot])) features.note(`${as}, other ${name}`);
}
const SLOTS = [
  ['imposers', 'imposer'],
  ['products', 'goods'],
  ['targets', 'target'],
] as const;

/** How a day lies to that of the article, with the state of the rate. */
function noteTimes(features: FeatureSet, value: string, draft: RateDraft): void {
  const when = whenOf(value, draft);
  const size = SIZES.get(value.length) ?? 'day';
  features.note('a day');
  features.note(`of a ${size}`);
  features.note(when);
  if (when === NO_DAY) return;
  features.note(`${when}, ${stateOf(draft)}`);
  if (size !== 'day') features.note(`${when}, of a ${size}`);
}
const SIZES: ReadonlyMap<number, string> = new Map([
  [4, 'year'],
  [7, 'month'],
]);

function whenOf(value: string, { reading }: RateDraft): string {
  const { day } = reading.context;
  const [own, at] = [day === null ? undefined : timexInterval(day), timexInterval(value)];
  if (!own || !at) return NO_DAY;
  if (at.from <= own.from && own.from < at.to) return value.length === 'YYYY-MM-DD'.length ? 'today' : 'now';
  const gap = at.from - own.from;
  return WHEN.find(([least]) => gap > least)?.[1] ?? 'history';
}
const NO_DAY = 'no own day';
/** Days from that of the article. */
const WHEN: readonly (readonly [number, string])[] = [
  [90, 'later'],
  [0, 'soon'],
  [-8, 'this week'],
  [-60, 'lately'],
  [-400, 'last year'],
  [-365 * 12, 'years ago'],
];

const stateOf = ({ state: { modality, certainty, future } }: RateDraft): string =>
  modality !== 'in-force' ? modality : future ? 'to come' : certainty === 'firm' ? 'done' : certainty;

/** What speaks for a rate without a day: what its own sentence says of it, and how much the article lets begin. */
function openFeatures(draft: RateDraft, begun: number): FeatureSet {
  const { site, state, reading } = draft;
  const features = new FeatureSet();
  const [step] = site.chain;
  features.note('open');
  features.note(`open, ${stateOf(draft)}`);
  features.note(`open, act ${step?.predicate?.frame.act ?? (step ? 'none' : 'no verb')}`);
  features.note(`open, ${draft.kind}`, draft.kind !== null);
  features.note('open, past', draft.past);
  features.note('open, the', draft.definite);
  features.note('open, adjective', state.adjective === true);
  features.note('open, borne', draft.bears);
  features.note('open, new', site.role === 'new');
  features.note('open, nothing begins', begun === 0);
  features.note('open, much begins', begun > 1);
  features.note('open, headline', reading.view.sentence.zone === 'headline');
  features.note('open, no goods', draft.products.length === 0);
  features.note('open, no imposer', draft.imposers.length === 0);
  return features;
}
