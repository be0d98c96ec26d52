import { extended } from '../../base/extended.ts';
import type { DateMention, DurationMention, FigureMention, Mention } from '../../mentions/mention.ts';
import { attributionOf } from '../attribution.ts';
import type { Told, Unnamed } from '../claim.ts';
import { timesAside } from '../figures/timesAside.ts';
import type { SentenceView } from '../sentenceView.ts';
import { VOTE } from './concepts.ts';
import { BESIDE } from './wordsAt.ts';

/** What such a claim has beside its frame. */
type Own = Pick<Unnamed, 'kind' | 'key' | 'value' | 'date' | 'slots'> & Partial<Pick<Unnamed, 'valid'>>;

/** A figure of which nothing is known but what its sentence tells, in its words. */
export function openClaim(view: SentenceView, mention: FigureMention, told: Told, day: string | null): Unnamed {
  const [subject = ''] = told.who;
  const period = told.when.length === 1 ? (told.when[0] as string).replace(BESIDE, '') : null;
  const frame = frameOf(view, mention, told, day);
  const own: Own = {
    kind: mention.value.unit === 'count' ? 'count' : 'quantity',
    key: { subject, metric: told.unit === VOTE ? `votes ${told.ways}` : wordsOf(told), scope: null, period },
    value: mention.value,
    valid: period ? { from: period, to: null, how: 'stated' } : frame.valid,
    slots: { subject: 'inferred', metric: 'stated', ...(period ? { period: 'stated' as const } : {}) },
  };
  return extended(frame, own);
}

/** A length of time of which nothing is known but what its sentence tells. */
export function openSpan(view: SentenceView, mention: DurationMention, told: Told, day: string | null): Unnamed {
  const participants = told.who.filter(id => id.startsWith('party/'));
  const own: Own = {
    kind: 'duration',
    key: { event: { kind: 'length', participants, place: null, day: null }, scope: wordsOf(told) },
    value: mention.value,
    slots: { event: 'stated' },
  };
  return extended(frameOf(view, mention, told, day), own);
}

/** A day of which nothing is known but what its sentence tells. */
export function openDay(view: SentenceView, mention: DateMention, told: Told, day: string | null): Unnamed {
  const participants = told.who.filter(id => id.startsWith('party/'));
  const own: Own = {
    kind: 'date',
    key: { event: { kind: told.ways, participants, place: null, day: null }, scope: wordsOf(told) },
    value: { number: null, unit: 'day', qualifier: 'exact', low: null, high: null },
    date: mention.timex.value,
    slots: { event: 'stated' },
  };
  return extended(frameOf(view, mention, told, day), own);
}

const wordsOf = ({ core }: Told): string => core.map(word => word.slice(word.search(/[/+]/) + 1)).join(' ');

/** What a figure and a day of this kind have in common. */
const frameOf = (view: SentenceView, mention: Mention, told: Told, day: string | null) =>
  ({
    valid: { from: null, to: null, how: day === null ? 'unknown' : 'publication' },
    asserted: day,
    modality: told.state === 'any' ? 'in-force' : told.state === 'decided' ? 'proposed' : told.state,
    attribution: attributionOf(view, mention),
    start: mention.start,
    end: mention.end,
    text: '',
    mentions: [mention.id],
    sentence: view.index,
    told: { ...told, open: true },
    ...asideOf(view, mention),
  }) satisfies Partial<Unnamed>;

const asideOf = (view: SentenceView, { start }: Mention): Pick<Unnamed, 'aside'> => {
  const aside = timesAside(view, view.tree.nodeAt(start));
  return aside.length > 0 ? { aside } : {};
};
